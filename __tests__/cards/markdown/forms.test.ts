import { describe, expect, test } from '@jest/globals';
import { card, counted, present, section } from './read.ts';

describe('where a section may stand', () => {
  const point = 'Drops negations in noisy recordings';
  test.each([
    ['ATX heading', `# Whale song\n\n## Limitations\n\n${point}\n`],
    ['ATX heading with closing marks', `## Limitations ##\n${point}\n`],
    ['setext heading', `Limitations\n-----------\n\n${point}\n`],
    ['setext heading of the first level', `Limitations\n===========\n\n${point}\n`],
    ['HTML heading', `<h2 align="center">Limitations</h2>\n\n${point}\n`],
    ['HTML heading over several lines', `<h2>\n  Limitations\n</h2>\n\n${point}\n`],
    ['HTML heading inside of another element', `<h3><center>Limitations</center></h3>\n\n${point}\n`],
    [
      'heading in details',
      `<details>\n<summary>Click to expand</summary>\n\n## Limitations\n\n${point}\n\n</details>\n`,
    ],
    ['summary as title', `<details><summary>Limitations</summary>\n\n${point}\n\n</details>\n`],
    [
      'summary over Markdown that was not set free',
      `<details><summary>Limitations</summary>\n- ${point}\n</details>\n`,
    ],
    ['heading in a quote', `> ## Limitations\n>\n> ${point}\n`],
    ['bold run-in with a full stop', `**Limitations.** ${point}\n`],
    ['bold run-in with a colon inside', `**Limitations:** ${point}\n`],
    ['bold run-in with a colon behind', `**Limitations**: ${point}\n`],
    ['HTML bold run-in', `<b>Limitations:</b> ${point}\n`],
    ['italic run-in', `*Limitations:* ${point}\n`],
    ['plain label', `Known limitations: ${point}\n`],
    ['plain label over a list', `Known limitations:\n\n- ${point}\n`],
    ['plain label in the line above', `Known limitations:\n- ${point}\n`],
    ['bold pseudo-heading', `**Limitations**\n\n${point}\n`],
    ['bold pseudo-heading in the line above', `**Limitations**\n${point}\n`],
    ['italic pseudo-heading', `*Limitations*\n\n${point}\n`],
    ['label bullet', `## Details\n\n- **Size:** 3 M\n- **Limitations:** ${point}\n`],
    ['label bullet with bullets below', `- **Limitations:**\n  - ${point}\n`],
    ['title bullet with bullets below', `- Limitations\n  - ${point}\n`],
    ['table of labels', `| Field | Value |\n|---|---|\n| Limitations | ${point} |\n`],
    ['table of labels without a head', `| Limitations | ${point} |\n|---|---|\n| Size | 3 M |\n`],
    [
      'HTML table of labels',
      `<table><tr><td>Size</td><td>3 M</td></tr><tr><td>Limitations</td><td>${point}</td></tr></table>\n`,
    ],
    ['HTML list', `<h2>Limitations</h2>\n<ul><li>${point}</li></ul>\n`],
    ['CRLF', `## Limitations\r\n\r\n${point}\r\n`],
    ['byte order mark', `\uFEFF## Limitations\n\n${point}\n`],
    [
      'byte order mark and front matter',
      `\uFEFF---\r\nlicense: mit\r\n---  \r\n\r\n## Limitations\r\n\r\n${point}\r\n`,
    ],
    ['below a section of another name', `## Notes on use\n\n### Limitations\n\n${point}\n`],
    ['a sub-heading that names nothing', `## Limitations\n\n### Noise\n\n${point}\n`],
  ])('%s', (_, text) => {
    expect(present(text)).toContain('limitations');
    expect(counted(text, 'limitations').some((statement) => statement.includes(point))).toBe(true);
  });
});

describe('where no section stands', () => {
  test.each([
    ['headings in a fence', '# Whale song\n\n```markdown\n## Limitations\n\n- None\n\n## Bias\n\nSome\n```\n'],
    ['headings in an indented block', '# Whale song\n\n    ## Limitations\n    text of an example\n'],
    ['headings in a comment', '# Whale song\n\n<!--\n## Limitations\n\n- Drops negations\n-->\n'],
    ['a comment below a heading', '## Limitations\n\n<!-- Write what the model cannot do. -->\n'],
    ['a comment within a line', '## Limitations\n\nTBD <!-- Drops negations in noise -->\n'],
    [
      'keywords in prose',
      '# Whale song\n\nIts limitations, bias, intended use, training data and evaluation are known.\n',
    ],
    ['links to sections', '- [Limitations](#limitations)\n- [Bias](#bias)\n\n## Limitations\n\n## Bias\n'],
    ['a badge', '## Limitations\n\n![badge](https://example.org/limitations.svg)\n'],
    ['a rule', '## Limitations\n\n---\n\n***\n'],
    ['code', '## Limitations\n\n```python\nprint("none at all")\n```\n'],
    ['a bare link', '## Limitations\n\n[See the paper](https://example.org/paper)\n'],
    ['a flag of a configuration', '- **Bias:** none\n- **Limitations:** no\n'],
  ])('%s', (_, text) => {
    const telling = ['limitations', 'bias', 'intended-uses', 'training-data', 'evaluation'];
    expect(present(text).filter((id) => telling.includes(id))).toEqual([]);
  });

  test('headings only: every section is known and none is present', () => {
    const text = [
      'Uses',
      'Limitations',
      'Bias',
      'Training Data',
      'Evaluation',
      'Environmental Impact',
      'Recommendations',
    ]
      .map((title) => `## ${title}\n`)
      .join('\n');
    expect(card(text).sections.size).toBeGreaterThanOrEqual(7);
    expect(present(text)).toEqual([]);
  });

  test("the Trainer's three sections and the Hub's empty template", () => {
    const trainer = [
      '<!-- This model card has been generated automatically according to the information the Trainer had access to. -->',
      '# whale-song',
      '## Model description',
      'More information needed',
      '## Intended uses & limitations',
      'More information needed',
      '## Training and evaluation data',
      'More information needed',
      '## Training procedure',
      '### Training hyperparameters',
      '- learning_rate: 0.001',
    ].join('\n\n');
    expect(present(trainer)).toEqual(['training-procedure', 'hyperparameters']);
    const empty = '[More Information Needed]';
    const hub = [
      '# Model Card for Model ID',
      '<!-- Provide a quick summary of what the model is/does. -->',
      '## Model Details',
      `- **Developed by:** ${empty}\n- **Funded by [optional]:** ${empty}\n- **License:** ${empty}`,
      '## Uses',
      '### Direct Use',
      empty,
      '### Out-of-Scope Use',
      empty,
      '## Bias, Risks, and Limitations',
      empty,
      '### Recommendations',
      'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
      '## How to Get Started with the Model',
      'Use the code below to get started with the model.',
      empty,
      '## Training Details',
      '### Training Data',
      empty,
      '## Evaluation',
      '### Testing Data, Factors & Metrics',
      '#### Metrics',
      empty,
      '### Results',
      empty,
      '## Environmental Impact',
      'Carbon emissions can be estimated using the [Machine Learning Impact calculator](https://mlco2.github.io/impact#compute) presented in [Lacoste et al. (2019)](https://arxiv.org/abs/1910.09700).',
      `- **Hardware Type:** ${empty}\n- **Carbon Emitted:** ${empty}`,
    ].join('\n\n');
    expect(present(hub)).toEqual([]);
  });
});

describe('what belongs to a section', () => {
  test('a combined title answers each section that it names', () => {
    const text =
      '## Bias, Risks, and Limitations\n\n- Fails in storms\n- Favours loud animals\n\n### Recommendations\n\n- Listen yourself\n';
    expect(counted(text, 'limitations')).toHaveLength(2);
    expect(counted(text, 'bias')).toHaveLength(2);
    expect(counted(text, 'recommendations')).toEqual(['Listen yourself']);
  });

  test('children of a use', () => {
    const text = '## Uses\n\n### Direct Use\n\nCounting whales.\n\n### Out-of-Scope Use\n\nHunting whales.\n';
    expect(counted(text, 'intended-uses')).toEqual(['Counting whales.']);
    expect(counted(text, 'primary-uses')).toEqual(['Counting whales.']);
    expect(counted(text, 'out-of-scope-uses')).toEqual(['Hunting whales.']);
  });

  test('metrics and test data are part of the evaluation', () => {
    const text =
      '## Evaluation\n\n### Metrics\n\nWord error rate.\n\n### Results\n\n| Sea | WER |\n|---|---|\n| North | 0.2 |\n';
    expect(counted(text, 'evaluation')).toEqual(['Word error rate.', 'North | 0.2']);
  });

  test('a labelled item leaves another section only when it contradicts it', () => {
    const uses = '## Intended use\n\n- **Primary use:** counting whales\n- **Out of scope:** hunting whales\n';
    expect(counted(uses, 'out-of-scope-uses')).toEqual(['hunting whales']);
    expect(counted(uses, 'intended-uses')).toEqual(['counting whales']);
    const limits = '## Limitations\n\n- **Geographic bias:** recorded in the north\n- **Noise:** fails in storms\n';
    expect(counted(limits, 'limitations')).toHaveLength(2);
    const data = '## Limitations\n\n- **Training data:** it was recorded in summer only\n';
    expect(present(data)).toEqual(['limitations']);
  });

  test('data sets below the evaluation data are no training data', () => {
    const text = '## Evaluation Data\n\n- **Datasets:** two hours from the fjord\n- **Preprocessing:** resampled\n';
    expect(present(text)).toEqual(['evaluation', 'evaluation-data']);
  });

  test('a combined title is narrowed by its sub-headings', () => {
    const text =
      '## Data, performance, and limitations\n\n### Data\n\nTen hours.\n\n### Limitations\n\nFails in storms.\n';
    expect(counted(text, 'training-data')).toEqual(['Ten hours.']);
    expect(counted(text, 'limitations')).toEqual(['Fails in storms.']);
  });

  test('caveats of the test data are no limitations of the model', () => {
    expect(present('## Evaluation data\n\n### Caveats\n\nOnly two comments were tested.\n')).not.toContain(
      'limitations',
    );
    expect(present('## Caveats\n\nOnly two seas were heard.\n')).toContain('limitations');
  });

  test('ethics answer bias where they speak of it', () => {
    expect(present('## Ethical considerations\n\nMay discriminate against quiet animals.\n')).toContain('bias');
    expect(present('## Ethical considerations\n\nNo person was recorded.\n')).not.toContain('bias');
  });

  test('usage over code is an instruction', () => {
    expect(present('## Model usage\n\nRun this:\n\n```python\nlisten()\n```\n')).toEqual(['how-to-use']);
    expect(present('## Model usage\n\nFor counting whales at sea.\n')).toEqual(['intended-uses', 'primary-uses']);
  });

  test('measured values are results wherever they stand', () => {
    expect(counted('## Model info\n\n- Epochs: 3\n- Accuracy: 0.91\n', 'evaluation')).toEqual(['0.91']);
    expect(present('## Model info\n\n- Accuracy: may be low\n')).not.toContain('evaluation');
  });

  test('results as a picture or printed into a block', () => {
    expect(present('## Evaluation\n\n![curve](curve.png)\n')).toContain('evaluation');
    expect(present('## Evaluation\n\n```\naccuracy 0.91\nrecall 0.87\n```\n')).toContain('evaluation');
    expect(present('## Evaluation\n\n```bash\npython evaluate.py --rate 0.5\n```\n')).not.toContain('evaluation');
  });

  test('an environmental impact has figures, or a reason why not', () => {
    expect(present('## Environmental impact\n\nMostly hydropower.\n')).not.toContain('environmental-impact');
    expect(present('## Environmental impact\n\nNone, because nothing was trained.\n')).toContain(
      'environmental-impact',
    );
    expect(present('## Details\n\n- **Emissions:** 1.7 kg\n')).toContain('environmental-impact');
    expect(present('## Hardware\n\n| Model | Time | Emissions (tCO2eq) |\n|---|---|---|\n| A | 3 h | 2 |\n')).toContain(
      'environmental-impact',
    );
  });

  test('matched titles and the place of the section', () => {
    const found = section('# W\n\n## Known limitations\n\n- A b\n\n## Limits\n\n- C d\n', 'limitations');
    expect(found?.matched).toEqual(['Known limitations', 'Limits']);
    expect(found?.location).toMatchObject({ line: 3, column: 4, endLine: 3, endColumn: 21 });
  });
});

describe('bold words in front of a text', () => {
  test('a name of a section before a sentence is its label', () => {
    const text = '**Intended Use Cases** The model counts whales.\n\n**Out-of-scope** Use in any hunt.\n';
    expect(counted(text, 'intended-uses')).toEqual(['The model counts whales.']);
    expect(counted(text, 'out-of-scope-uses')).toEqual(['Use in any hunt.']);
  });

  test('the subject of a sentence is not', () => {
    expect(present('**Bias** is a word of many meanings.\n')).not.toContain('bias');
    expect(counted('## Limitations\n\n**Whale** Three is bold.\n', 'limitations')).toHaveLength(1);
  });
});
