import { rmSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type Card, isPresent } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { partOf } from '../../src/cards/several.ts';
import { toReport } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/schema.ts';
import { gate } from '../gates.ts';
import { plant } from '../trees.ts';

const reader = await cardReader(['a.md', 'a.yaml']);
const present = (card: Card | undefined) => [...(card?.sections.values() ?? [])].filter(isPresent).map(({ id }) => id);

const TWO = `---
license: mit
---
# Model Card: Humpback

Writes down the songs of humpback whales.

## Limitations

- Fails in storms

# Model Card: Blue Whale

## Intended Use

- Counting calls

## Limitations

- Fails near ships
- Fails for calves
`;

describe('Markdown', () => {
  test('titles "Model Card: X" with sections of their own are cards of their own', () => {
    const [a, b, ...others] = reader.read(TWO, 'MODEL_CARD.md');
    expect(others).toEqual([]);
    expect([a?.id, b?.id]).toEqual(['MODEL_CARD.md#humpback', 'MODEL_CARD.md#blue-whale']);
    expect([a?.name, b?.name]).toEqual(['Humpback', 'Blue Whale']);
    expect(a?.path).toBe('MODEL_CARD.md');
    expect(a?.sections.get('limitations')?.statements).toHaveLength(1);
    expect(b?.sections.get('limitations')?.statements).toHaveLength(2);
    expect(b?.sections.get('limitations')?.location.line).toBe(18);
    expect(present(a)).not.toContain('primary-uses');
    // The metadata is about both, the introduction of one only about that.
    expect(present(b)).toEqual(expect.arrayContaining(['license', 'primary-uses']));
    expect(present(b)).not.toContain('model-description');
    expect(b?.text.split('\n')[11]).toBe('# Model Card: Blue Whale');
    expect(b?.text).not.toContain('storms');
    expect(a?.text).not.toContain('Blue');
  });

  test.each([
    ['a title without sections', '# Model Card: A\n\n## Limitations\n\n- x fails\n\n# Model Card: B\n\nMore of it.\n'],
    ['titles of the same model', '# Model Card: A\n\n## Limitations\n\n- x\n\n# A Model Card\n\n## Bias\n\n- y\n'],
    ['parts of one card', '# Model Card for A\n\n## Limitations\n\n- x\n\n# Model Card Contact\n\n## Authors\n\nWe\n'],
    [
      'a part about the card',
      '# A Model Card\n\n## Limitations\n\n- x\n\n# About this model card\n\n## License\n\nMIT\n',
    ],
    ['titles in code', '# Model Card: A\n\n## Limitations\n\n- x\n\n```\n# Model Card: B\n\n## Limitations\n```\n'],
    ['a title and one below it', '# A Model Card\n\n## Limitations\n\n- x\n\n## B Model Card\n\n### Bias\n\n- y\n'],
  ])('one card: %s', (_, text) => expect(reader.read(text, 'a.md').map(({ id }) => id)).toEqual(['a.md']));
});

describe('YAML and JSON', () => {
  test('documents are cards of their own', () => {
    const cards = reader.read(
      '---\nmodel_name: a\nsummary: Hears whales\n---\nmodel_name: b\nbiases: [x]\n---\n',
      'c.yaml',
    );
    expect(cards.map(({ id }) => id)).toEqual(['c.yaml#a', 'c.yaml#b']);
    expect(cards[1]?.placeForField('biases').line).toBe(6);
    expect(cards[0]?.text).not.toContain('biases');
  });

  test('a document that cannot be read is told apart', () => {
    const cards = reader.read('model_name: a\n---\nmodel_name: [\n', 'c.yaml');
    expect(cards.map(({ readable }) => readable)).toEqual([true, false]);
    expect(cards.map(({ id }) => id)).toEqual(['c.yaml#a', 'c.yaml#2']);
  });

  test.each([
    ['c.yaml', '- model_name: a\n  summary: Hears whales\n- model_name: a\n'],
    ['c.json', '[{"model_name": "a", "summary": "Hears whales"}, {"model_name": "a"}]'],
  ])('items of a list of cards in %s', (path, text) => {
    const cards = reader.read(text, path);
    expect(cards.map(({ id }) => id)).toEqual([`${path}#a`, `${path}#a-2`]);
    expect(present(cards[0])).toContain('model-description');
    expect(cards[1]?.text).not.toContain('whales');
  });

  test('components with a card of one bill of materials', () => {
    const component = (name: string) => ({ type: 'machine-learning-model', name, modelCard: {} });
    const text = JSON.stringify({ bomFormat: 'CycloneDX', components: [component('a'), component('b')] }, null, 2);
    expect(reader.read(text, 'bom.json').map(({ id }) => id)).toEqual(['bom.json#a', 'bom.json#b']);
  });

  test.each([
    ['one document', 'c.yaml', '---\nmodel_name: a\n'],
    ['a list of one card', 'c.yaml', '- model_name: a\n'],
  ])('%s is one card', (_, path, text) => {
    expect(reader.read(text, path).map(({ id, readable }) => [id, readable])).toEqual([[path, true]]);
  });

  test('a list of other things is no card', () => {
    expect(reader.read('- a\n- b\n', 'c.yaml').map(({ readable }) => readable)).toEqual([false]);
  });

  test('more cards than anybody reads are refused', () => {
    const [card, ...others] = reader.read('model_name: a\n---\n'.repeat(200), 'c.yaml');
    expect(others).toEqual([]);
    expect(card?.problems[0]?.message).toBe('The file holds 200 cards; at most 100 are read.');
  });
});

test('a part keeps its places', () => {
  expect(partOf('ab\ncd\nef', { line: 2, column: 2 }, { line: 3, column: 2 })).toBe('\n d\ne');
  expect(partOf('abcdef', { line: 1, column: 3 }, { line: 1, column: 5 })).toBe('  cd');
  expect(partOf('h\nab\ncd', { line: 3, column: 1 }, null, 1)).toBe('h\n\ncd');
});

test('each card of a file is judged alone, and reported by its name', async () => {
  const { folder } = plant(
    `@ MODEL_CARD.md\n${TWO.replace('license: mit', 'license: nonsense')}@ training-run.yaml = complete/training-run.yaml\n@ .github/model-card-policy.yml\nextends: [recommended]\nwaivers:\n  - { rule: minimum-statements, card: "MODEL_CARD.md#blue-whale", reason: later, owner: me, until: 2027-01-01 }\n`,
  );
  try {
    const verdict = await gate(folder, {});
    const report = reportSchema.parse(toReport(verdict));
    expect(report.cards.map(({ path, id, run }) => [path, id, run])).toEqual([
      ['MODEL_CARD.md', 'MODEL_CARD.md#humpback', null],
      ['MODEL_CARD.md', 'MODEL_CARD.md#blue-whale', null],
    ]);
    const of = (rule: string) => report.findings.filter((each) => each.rule === rule);
    expect(of('minimum-statements').map(({ card, line, waived }) => [card, line, waived])).toEqual([
      ['MODEL_CARD.md#humpback', 8, null],
      ['MODEL_CARD.md#blue-whale', 18, 'later'],
    ]);
    expect(of('hub-license').map(({ card }) => card)).toEqual(['MODEL_CARD.md#humpback']);
    expect(of('required-section').find(({ message }) => message.includes('environmental'))?.message).toContain(
      'training-run.yaml could be the training run of any card in MODEL_CARD.md',
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
