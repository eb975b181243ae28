import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { type Card, isPresent, substantive } from '../../src/cards/card.ts';
import { NATIVE_KEYS, nativeCardSchema } from '../../src/cards/native-schema.ts';
import { readCard } from '../../src/cards/read.ts';
import type { SectionId } from '../../src/cards/sections.ts';
import { supportAssistant } from '../fixtures/support-assistant.ts';
import { sourceText } from '../trees.ts';

/** The notebook's card as `dataclasses.asdict` dumps it. */
const asdict = {
  ...supportAssistant,
  safety_evaluations: Object.fromEntries(supportAssistant.safety_evaluations.map(({ name, value }) => [name, value])),
  training_hyperparameters: Object.fromEntries(
    supportAssistant.training_hyperparameters.map(({ name, value }) => [name, value]),
  ),
};
const json = (value: unknown) => JSON.stringify(value, null, 2);

const counts = (card: Card, ...ids: SectionId[]) => ids.map((id) => substantive(card.sections.get(id)).length);
const problems = (card: Card) => card.problems.map(({ kind, location }) => `${location.line} ${kind}`);

describe("the notebook's card", () => {
  const card = readCard(json(asdict), 'model-card.json');

  test('has 13 limitations, 6 safety evaluations and 5 ethical considerations', () => {
    expect(problems(card)).toEqual([]);
    expect(counts(card, 'limitations', 'safety-evaluation', 'ethical-considerations')).toEqual([13, 6, 5]);
    expect(counts(card, 'technical-limitations', 'knowledge-limitations', 'behavioral-limitations')).toEqual([4, 4, 5]);
  });

  test('is the same as YAML', () => {
    const yaml = readCard(stringify(asdict), 'model-card.yaml');
    expect(yaml.fields).toEqual(card.fields);
    const summary = ({ sections }: Card) =>
      [...sections].map(([id, { matched, statements }]) => ({
        id,
        matched,
        statements: statements.map(({ text, kind, standing }) => ({ text, kind, standing })),
      }));
    expect(summary(yaml)).toEqual(summary(card));
    expect(yaml.scores.map(({ name, value }) => [name, value])).toEqual(
      card.scores.map(({ name, value }) => [name, value]),
    );
  });

  test('keeps its fields as they are written', () => {
    expect(card.fields).toEqual({ ...supportAssistant, summary: supportAssistant.summary.trim() });
  });

  test('names the keys and the places of its sections', () => {
    const limitations = card.sections.get('limitations');
    expect(limitations?.matched).toEqual(['technical_limitations', 'knowledge_limitations', 'behavioral_limitations']);
    const lines = json(asdict).split('\n');
    expect(lines[(limitations?.location.line ?? 0) - 1]).toContain('"technical_limitations"');
    for (const { location, text } of limitations?.statements ?? []) {
      expect(lines[location.line - 1]?.slice(location.column - 1, location.endColumn - 1)).toBe(JSON.stringify(text));
    }
  });
});

test('every optional field may be absent or null', () => {
  for (const key of NATIVE_KEYS.filter((key) => key !== 'model_name')) {
    const { [key]: _, ...rest } = asdict as Record<string, unknown>;
    expect(problems(readCard(json(rest), 'a.json'))).toEqual([]);
    expect(problems(readCard(json({ ...asdict, [key]: null }), 'a.json'))).toEqual([]);
  }
});

describe('values that YAML reads as something else than text', () => {
  test.each([
    ['model_version: 1.10', '1.10', '"1.10"'],
    ['model_version: 2', '2', '"2"'],
    ['license: true', 'true', '"true"'],
    ['model_name: 0x1F', '0x1F', '"0x1F"'],
    ['model_name: 1e3', '1e3', '"1e3"'],
  ])('%s is kept as it is written, with a suggestion', (text, written, suggestion) => {
    const card = readCard(text, 'a.yaml');
    const key = text.split(':')[0] as 'model_name';
    expect(card.fields?.[key]).toBe(written);
    expect(card.problems).toMatchObject([{ kind: 'unquoted-value', suggestion, location: { line: 1 } }]);
  });

  test.each(['model_version: 2026-03-01', 'model_version: 1.2.3', 'license: no', 'license: "true"', 'license: ~'])(
    '%s is fine',
    (text) => {
      expect(readCard(text, 'a.yaml').problems).toEqual([]);
    },
  );
});

describe('unknown keys', () => {
  test.each([
    ['recomendations', 'recommendations'],
    ['Model_Name', 'model_name'],
    ['model-name', 'model_name'],
    ['technical limitations', 'technical_limitations'],
    ['behavioural_limitations', 'behavioral_limitations'],
    ['licence', 'license'],
    ['languages', 'language'],
  ])('%s suggests %s', (key, meant) => {
    const [problem] = readCard(`model_name: a\n"${key}": x\n`, 'a.yaml').problems;
    expect(problem).toMatchObject({ kind: 'unknown-key', meant, location: { line: 2 } });
    expect(problem?.fix).toContain(meant);
  });

  test('without a near one list what is known', () => {
    const [problem] = readCard('model_name: a\nzebra: x\n', 'a.yaml').problems;
    expect(problem?.meant).toBeUndefined();
    expect(problem?.fix).toContain('`model_name`');
  });

  test('of a prototype are keys like any other', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(readCard(`model_name: a\n${key}: x\n`, 'a.yaml').problems).toMatchObject([
        { kind: 'unknown-key', location: { line: 2 } },
      ]);
      expect(readCard(`model_name: a\nsafety_evaluations: { ${key}: 0.5 }`, 'a.yaml').scores).toMatchObject([
        { name: key, value: 0.5 },
      ]);
    }
  });
});

const LONG = 'long '.repeat(40_000);
const CONTROLS = 'a\u0007b\u001b[31mc\u202ed\u0085e\u2028f';
const VALUES: Readonly<Record<string, unknown>> = {
  null: null,
  'an empty text': '',
  'an empty list': [],
  'an empty map': {},
  'a number': 5,
  true: true,
  'a nested list': [[['a']], [{}]],
  'a list of nothing': [null],
  'a list of mixed things': ['a', 1, null, { a: 1 }, []],
  'a deep map': { a: { b: { c: ['d'] } } },
  'a long text': LONG,
  'control characters': CONTROLS,
  'a list of control characters': [CONTROLS, CONTROLS],
};

/** What the schema says of a value, null counting as absent as it does in a card. */
function isWrong(key: string, value: unknown): boolean {
  return value !== null && !nativeCardSchema.safeParse({ [key]: value }).success;
}

describe.each(Object.entries(VALUES))('%s in place of any field', (_, value) => {
  test.each(NATIVE_KEYS)('%s', (key) => {
    for (const [text, path] of [
      [json({ ...asdict, [key]: value }), 'model-card.json'],
      [stringify({ ...asdict, [key]: value }), 'model-card.yaml'],
    ] as const) {
      const card = readCard(text, path);
      expect(card.readable).toBe(true);
      const lines = text.split('\n');
      const places = [
        ...card.problems.map((p) => p.location),
        ...card.scores.map((s) => s.location),
        ...[...card.sections.values()].flatMap((s) => [s.location, ...s.statements.map((each) => each.location)]),
        card.placeForField(key),
        card.placeFor('environmental-impact'),
      ];
      for (const { line, column, endLine, endColumn } of places) {
        const width = (at: number) => (lines[at - 1] ?? '').length + 1;
        const inside = line >= 1 && line <= endLine && endLine <= lines.length;
        expect(inside && column >= 1 && column <= width(line) && endColumn >= 1 && endColumn <= width(endLine)).toBe(
          true,
        );
      }
      const filledIn = Array.isArray(value) ? value.filter((item) => item !== null) : value;
      const reported = card.problems.length > 0 || card.scores.some((score) => score.value === null);
      expect(reported).toBe(isWrong(key, filledIn));
    }
  });
});

describe('what is no card', () => {
  test.each([
    ['', 'a.yaml', /empty/],
    ['{}', 'a.json', /empty/],
    ['{}', 'a.yaml', /empty/],
    ['[]', 'a.json', /must be a map of fields, but is an empty list/],
    ['null', 'a.json', /must be a map of fields/],
    ['5', 'a.yaml', /must be a map of fields, but is the number 5/],
    ['{"a": 1', 'a.json', /not valid JSON/],
    ['a: [', 'a.yaml', /not valid YAML/],
  ])('%j in %s', (text, path, message) => {
    const card = readCard(text, path);
    expect(card.readable).toBe(false);
    expect(card.problems[0]?.message).toMatch(message);
    expect(card.problems.map((p) => p.kind)).toEqual(['unreadable']);
    expect(card.placeFor('bias')).toEqual(card.problems[0]?.location);
    expect(card.sections.size).toBe(0);
  });
});

test('the place of an absent field is the last one that the format puts before it', () => {
  const card = readCard('model_name: a\nsummary: b\nbiases: []\n', 'a.yaml');
  expect(card.placeFor('recommendations').line).toBe(3);
  expect(card.placeFor('training-data').line).toBe(3);
  expect(card.placeFor('primary-uses').line).toBe(2);
  expect(card.placeFor('limitations').line).toBe(2);
  expect(card.placeFor('citation').line).toBe(3);
  expect(card.placeFor('energy').line).toBe(1);
  expect(card.placeForField('base_model').line).toBe(1);
});

test('an entry stands or falls with what it is about', () => {
  const card = readCard(
    `biases:
  - { description: Real, type: TBD }
  - { mitigation: TBD, type: Season }
  - { type: "", description: Real }
primary_uses:
  - { example: TBD, use: Counting }
`,
    'a.yaml',
  );
  expect(card.sections.get('bias')?.statements.map((s) => s.standing)).toEqual(['placeholder', 'substantive', 'empty']);
  const gaps = [...card.sections.values()].flatMap((s) => s.statements.flatMap((each) => each.gaps ?? []));
  expect(new Set(gaps.map(({ text, location }) => `${location.line}:${location.column} ${text}`))).toEqual(
    new Set(['3:19 TBD', '6:16 TBD']),
  );
});

test('scores know their number, as it is written', () => {
  const card = readCard(
    'safety_evaluations:\n  a: 0\n  b: -0.0\n  c: 1e-9\n  d: .nan\n  e: "0.5"\n  f:\n  g: [0.5]\n',
    'a.yaml',
  );
  expect(card.scores.map(({ name, value, written, location }) => [name, value, written, location.line])).toEqual([
    ['a', 0, '0', 2],
    ['b', -0, '-0.0', 3],
    ['c', 1e-9, '1e-9', 4],
    ['d', null, '.nan', 5],
    ['e', null, '0.5', 6],
    ['f', null, '', 7],
    ['g', null, '0.5', 8],
  ]);
});

test('the complete card has every section that the format knows', () => {
  const card = readCard(sourceText('complete/model-card.yaml'), 'model-card.yaml');
  expect([...card.sections.values()].filter((section) => !isPresent(section))).toEqual([]);
  expect(card.sections.size).toBe(30);
});
