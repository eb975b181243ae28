import { describe, expect, test } from '@jest/globals';
import { isPointer } from '../../../src/cards/pointers.ts';
import { card, counted, present, section } from './read.ts';

describe('a text that only points elsewhere', () => {
  test.each([
    'See the paper.',
    'See Appendix C in the [paper](https://example.org/p.pdf) for a longer discussion.',
    'See [BENCHMARKS.md](BENCHMARKS.md).',
    'See [what it gets wrong](docs/errors.html).',
    'See the results in docs/BENCHMARKS.md.',
    'Please refer to [our report](report.pdf) for more information on results.',
    'For a full evaluation of this model, see the leaderboard: https://example.org/board',
    'We refer readers to the associated articles for limitations.',
    'More details on known limitations can be found in section 5 of the article.',
    'The evaluation results are reported in the preprint.',
    'Details are available [here](https://example.org).',
    'Weitere Informationen: siehe Abschnitt 4 des Artikels.',
    'Pour plus de détails, consultez l’article.',
    'Véase el informe.',
    '详见论文。',
    '詳細は論文を参照してください。',
    '자세한 내용은 논문을 참고하세요.',
  ])('%s', (text) => expect(isPointer(text)).toBe(true));

  test.each([
    'It drops words in storms.',
    'See it fail on whispered speech more often than on shouted speech.',
    'It reaches 41.2 words per minute, see the paper.',
    'As the paper describes, it cannot read handwriting.',
    'Check the output by ear before it is published.',
    'Results on recordings of calves are lower, as shown in the table.',
    'Refer uncertain calls to a biologist.',
    'Recordings from ships are described in the archive and were not heard by anyone before training began.',
    'See the paper. It fails on recordings of calves.',
  ])('not: %s', (text) => expect(isPointer(text)).toBe(false));

  test('fills no section of prose or of figures, and counts as no statement', () => {
    expect(present('# Whale\n\n## Limitations\n\nSee section 5 of our report for limitations.\n')).not.toContain(
      'limitations',
    );
    expect(present('# Whale\n\n## Evaluation results\n\nRefer to [the paper](p.pdf) for results.\n')).not.toContain(
      'evaluation',
    );
    const listed = '## Limitations\n\n- misses calves\n- misses storms\n\nSee the appendix of the paper for more.\n';
    expect(counted(listed, 'limitations')).toHaveLength(2);
  });

  test('names a data set all the same', () =>
    expect(present('# Whale\n\n## Training data\n\nSee the [harbour archive](https://example.org).\n')).toContain(
      'training-data',
    ));
});

describe('definitions below a list are no statement', () => {
  test.each([
    ['of links', '[archive]: https://example.org/archive\n[board]: https://example.org/board'],
    ['of footnotes', '[^1]: Recorded in 2024.'],
  ])('%s', (_, lines) =>
    expect(counted(`## Limitations\n\n- misses calves\n\n${lines}\n`, 'limitations')).toHaveLength(1),
  );
});

describe('the title of a card bears the name of its model', () => {
  test.each([
    ['# whalebert-stereotype\n\nHears whales.\n', 'bias'],
    ['# Boat-Quality: a classifier of hulls\n\nSorts hulls.\n', 'evaluation'],
    ['# An agent that plays Pitfall-v5\n\nIt jumps.\n', 'limitations'],
    ['# Whale model fine-tuned and trained on the harbour dataset\n\nHears whales.\n', 'training-data'],
  ] as const)('%s', (text, section) => expect(present(text)).not.toContain(section));

  test('and keeps it', () =>
    expect(card('# whalebert-stereotype\n\nHears whales.\n').name).toBe('whalebert-stereotype'));

  test('unless it says nothing but the name of a section', () =>
    expect(present('# Known limitations\n\nMisses calves.\n\n# Training data\n\nHarbour archive.\n')).toEqual(
      expect.arrayContaining(['limitations', 'training-data']),
    ));
});

describe('a call for attention is no section', () => {
  test.each([
    '**Warning:** you choose the other settings yourself.',
    '> **Warning**\n> Needs 16 GB of memory.',
    '**注意：** 需要十六吉字节内存。',
  ])('%s', (text) => expect(present(`# Whale\n\n## How to use\n\nRun it.\n\n${text}\n`)).not.toContain('limitations'));
});

describe('scores under other titles are results', () => {
  test.each([
    ['a table', '## Evaluation\n\n| Set | F1 |\n|---|---|\n| coast | 0.91 |\n'],
    ['a label', '## Performance\n\n- **Accuracy:** 0.91\n'],
    ['a sentence', '## Benchmarks\n\nAccuracy on the coast set is 0.91.\n'],
    ['a share', '## Evaluation\n\nFinds 93 % of the calls.\n'],
  ])('%s', (_, text) => expect(present(`# Whale\n\n${text}`)).toContain('results'));

  test.each([
    ['a version', '## Evaluation\n\nTested on Common Voice 7.0.\n'],
    ['words', '## Evaluation\n\nTwo listeners compared its transcripts with their own.\n'],
  ])('not %s', (_, text) => expect(present(`# Whale\n\n${text}`)).not.toContain('results'));
});

describe('what stands in place of content', () => {
  test.each([
    ['Evaluation', 'A publication detailing the evaluation results is currently being drafted.', 'evaluation'],
    ['Training data', 'More information on training data needed', 'training-data'],
    ['Environmental impact', '- **Carbon Emitted:** Not measured', 'environmental-impact'],
    [
      'Intended use',
      'Review section 4.2 of the [model cards paper](https://arxiv.org/abs/1810.03993).',
      'primary-uses',
    ],
  ] as const)('%s: %s', (title, text, section) =>
    expect(present(`# Whale\n\n## ${title}\n\n${text}\n`)).not.toContain(section),
  );
});

describe('what has no words is not always a gap', () => {
  const standings = (text: string, id: 'model-details' | 'training-procedure' | 'how-to-use' | 'training-data') =>
    section(text, id)?.statements.map(({ standing }) => standing) ?? [];

  test('an entry of a table of contents is neither', () =>
    expect(
      standings('## Model details\n\n- [Training data](#training-data)\n- [Bias](#bias)\n', 'model-details'),
    ).toEqual(['empty', 'empty']));

  test('a link to the card of a data set is an answer', () =>
    expect(standings('## Training data\n\n- [Dataset Card](dataset-card.md)\n', 'training-data')).toEqual([
      'substantive',
    ]));

  test('a setting may be none', () => {
    const text = '## Hyperparameters\n\n| Name | Value |\n|---|---|\n| max_depth | None |\n| factor | 3 |\n';
    expect(present(text)).toContain('hyperparameters');
    expect(standings(text, 'training-procedure')).not.toContain('placeholder');
    expect(present(text)).not.toContain('factors');
  });

  test.each(['}', '|:---:|:---:|', '| | | |', '![](song.jpg)'])('%s', (line) =>
    expect(standings(`## Model details\n\n- Whales\n\n${line}\n`, 'model-details')).not.toContain('placeholder'),
  );

  test.each(['?', '...', '–'])('a gap: %s', (mark) =>
    expect(standings(`## Model details\n\n- ${mark}\n`, 'model-details')).toContain('placeholder'),
  );
});

describe('answers that stand where another title is', () => {
  test.each([
    ['how to cite, by a reference', '## Acknowledging us\n\n```bibtex\n@misc{whale, title={Song}}\n```\n', 'citation'],
    ['how to cite, by what the code holds', '## Thanks\n\n```\n@article{whale, title={Song}}\n```\n', 'citation'],
    [
      'how to use it, by a call that loads it',
      '## Birds and whales\n\n```python\nmodel = AutoModel.from_pretrained("whale")\n```\n',
      'how-to-use',
    ],
    [
      'its authors, without a mark',
      '## Model details\n\n- Developed by [the harbour](https://example.org)\n',
      'authorship',
    ],
    ['its authors, in a sentence', '## Model details\n\nIt was developed by the harbour of Tromsø.\n', 'authorship'],
    ['its users', '## Intended use\n\nThe intended direct users are biologists.\n', 'intended-users'],
    ['its language', '## Model details\n\n- **Language(s) (NLP):** English\n', 'language'],
    ['its version', '## Model version\n\n1.0\n', 'version'],
    ['its contact, in angle brackets', '## Contact\n\n- **<https://example.org/contact>**\n', 'contact'],
    ['its contact, by post', '## Contact\n\n<harbour@example.org>\n', 'contact'],
    ['its contact, by channel', '## Model feedback channel\n\nThe harbour office.\n', 'contact'],
  ] as const)('%s', (_, text, section) => expect(present(`# Whale\n\n${text}`)).toContain(section));

  test.each([
    ['a training script', '## Steps\n\n```bash\npython train.py --epochs 3\n```\n', 'how-to-use'],
    ['a language of limitations', '## Limitations\n\n**Language:** only English songs are heard.\n', 'language'],
  ] as const)('not %s', (_, text, section) => expect(present(`# Whale\n\n${text}`)).not.toContain(section));
});
