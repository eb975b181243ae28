import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isPresent } from '../../src/cards/card.ts';
import type { SectionId } from '../../src/cards/sections.ts';
import { gate } from '../gates.ts';
import { plant } from '../trees.ts';

/** Presets that demand sections as errors; `draft` lowers them on purpose. */
const PRESETS = [
  'recommended',
  'release',
  'mitchell-2019',
  'hugging-face',
  'eu-ai-act-gpai',
  'eu-ai-act-gpai:downstream',
];

const TITLES = [
  'Model Details',
  'Model Description',
  'Intended Uses',
  'Out-of-Scope Uses',
  'Limitations',
  'Bias',
  'Training Data',
  'Training Procedure',
  'Evaluation',
  'Results',
  'Ethical Considerations',
  'Recommendations',
  'Environmental Impact',
];
/** The sections that the cards below pretend to have. */
const PRETENDED: readonly SectionId[] = [
  'intended-uses',
  'primary-uses',
  'out-of-scope-uses',
  'limitations',
  'bias',
  'training-data',
  'training-procedure',
  'evaluation',
  'results',
  'ethical-considerations',
  'recommendations',
  'environmental-impact',
];

const card = (body: string | ((title: string, i: number) => string)) =>
  `# Whale\n\n${TITLES.map((title, i) => `## ${title}\n\n${typeof body === 'string' ? body : body(title, i)}\n`).join('\n')}`;
const PROMISES = [
  'Coming soon.',
  'We will add this section shortly.',
  'To be filled in.',
  'Details will be provided in a future release.',
  'This section is under construction. Stay tuned!',
  'More information to follow.',
];
const SHELL = card('')
  .split('\n')
  .filter((line) => line.startsWith('##'))
  .join('\n\n');

/** Cards that look complete to a gate that looks for words, and tell a reader nothing. */
const CARDS: Readonly<Record<string, string>> = {
  'headings only': card(''),
  'headings in a fence': `# Whale\n\n\`\`\`markdown\n${card('It is described here at length.')}\n\`\`\`\n`,
  'headings in a comment': `# Whale\n\n<!--\n${card('It is described here at length.')}\n-->\n`,
  'headings in indented code': `# Whale\n\nText.\n\n${card('It is described here.').replace(/^/gm, '    ')}`,
  'keyword-stuffed prose':
    '# Whale\n\nThis model card covers intended use, out-of-scope use, limitations, bias, training data, training procedure, evaluation, results, ethical considerations, recommendations and environmental impact.\n',
  'keyword-stuffed sections': card('Intended use, limitations, bias, risks, training data and evaluation results.'),
  "the Trainer's sections":
    '---\nlicense: mit\n---\n# whale-song\n\n## Model description\n\nMore information needed\n\n## Intended uses & limitations\n\nMore information needed\n\n## Training and evaluation data\n\nMore information needed\n',
  "the Hub's empty template": card('[More Information Needed]').replace(
    '## Recommendations\n\n[More Information Needed]',
    '## Recommendations\n\nUsers (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
  ),
  promises: card((_, i) => PROMISES[i % PROMISES.length] as string),
  'lists of promises': card('- Coming soon\n- To be added\n- We plan to document the results here\n- TBD'),
  'open tasks': card((title) => `- [ ] write ${title.toLowerCase()}\n- [ ] ask the team\n- [ ] review`),
  'dummy text': card(
    'Lorem ipsum dolor sit amet, consectetur adipiscing elit.\n\nSed do eiusmod tempor incididunt ut labore et dolore magna aliqua. Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore.',
  ),
  'prompts of the template': `# Whale

## Uses

Address questions around how the model is intended to be used, including the foreseeable users of the model and those affected by the model.

### Direct Use

*This section is for the model use without fine-tuning or plugging into a larger ecosystem/app.*

### Out-of-Scope Use

_This section addresses misuse, malicious use, and uses that the model will not work well for._

## Bias, Risks, and Limitations

This section is meant to convey both technical and sociotechnical limitations.

### Recommendations

> This section is meant to convey recommendations with respect to the bias, risk, and technical limitations.

## Training Data

This should link to a Dataset Card, perhaps with a short stub of information on what the training data is all about as well as documentation related to data pre-processing or additional filtering.

## Evaluation

This section describes the evaluation protocols and provides the results.
`,
  "the paper's outline": `# Model Card

- **Model Details.** Basic information about the model.
  - Person or organization developing model
  - Model date
  - Model version
- **Intended Use.** Use cases that were envisioned during development.
  - Primary intended uses
  - Primary intended users
  - Out-of-scope use cases
- **Metrics.** Metrics should be chosen to reflect potential real-world impacts of the model.
  - Model performance measures
  - Decision thresholds
- **Evaluation Data.** Details on the dataset(s) used for the quantitative analyses in the card.
  - Datasets
  - Motivation
  - Preprocessing
- **Training Data.** May not be possible to provide in practice.
- **Quantitative Analyses**
  - Unitary results
  - Intersectional results
- **Ethical Considerations**
- **Caveats and Recommendations**
`,
  'questions of a template': card(
    (title) =>
      `What should a reader know about the ${title.toLowerCase()} of this model?\n\n- Who is affected?\n- How was this determined?`,
  ),
  'images and links alone': card('![screenshot](a.png)\n\n[here](https://example.com/card)'),
  'tables without rows': card('| Aspect | Answer |\n|---|---|'),
  'empty labels': `# Whale\n\n${TITLES.map((title) => `- **${title}:**`).join('\n')}\n`,
  'a table of contents': `# Whale\n\n${TITLES.map((title) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})`).join('\n')}\n\n${SHELL}\n`,
  'dots and rules': card('…\n\n---\n\n-\n\n`n/a`'),
};

/** What the gate says of a card under each preset. */
async function verdicts(text: string) {
  const { folder } = plant(`@ MODEL_CARD.md\n${text}`);
  try {
    return await Promise.all(PRESETS.map((preset) => gate(folder, { preset, paths: ['MODEL_CARD.md'] })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(Object.entries(CARDS))('a card of %s', (_, text) => {
  test('has none of the sections that it pretends to have, and fails every preset', async () => {
    const all = await verdicts(text);
    const present = [...(all[0]?.cards[0]?.card.sections.values() ?? [])].filter(isPresent).map(({ id }) => id);
    expect(present.filter((id) => PRETENDED.includes(id))).toEqual([]);
    for (const verdict of all) {
      expect(verdict.conclusion).toBe('fail');
      expect(verdict.findings.some(({ rule, severity }) => rule === 'required-section' && severity === 'error')).toBe(
        true,
      );
    }
  });
});

test('the same sentence in five wordings is one limitation', async () => {
  const wordings = [
    [
      'It may make mistakes.',
      'Mistakes are possible.',
      'Errors can occur.',
      'Outputs may be wrong.',
      'The model could sometimes be inaccurate.',
    ],
    [
      'It may hallucinate facts.',
      'Facts can be hallucinated.',
      'Hallucination of facts is possible.',
      'It sometimes hallucinates facts.',
      'The model could hallucinate a fact.',
    ],
  ];
  for (const wording of wordings) {
    const [recommended, release] = await verdicts(
      card((title) => (title === 'Limitations' ? `- ${wording.join('\n- ')}` : 'Hears 42 phrases of humpback whales.')),
    );
    for (const verdict of [recommended, release]) {
      const found = verdict?.findings.find(({ rule, key }) => rule === 'minimum-statements' && key === 'limitations');
      expect(found?.message).toContain('has 1 statement that counts; at least 5 are required (not counted: 4 repeats)');
    }
  }
});
