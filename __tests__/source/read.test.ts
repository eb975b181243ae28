import { describe, expect, test } from '@jest/globals';
import { type Data, keyLocation, locate, numberIn, toPlain, valueAt } from '../../src/source/data.ts';
import { readData } from '../../src/source/read.ts';

const read = (text: string, file = 'x.yaml') => readData(text, file);
const data = (text: string, file = 'x.yaml'): Data => {
  const { data, problems } = read(text, file);
  if (!data) throw new Error(JSON.stringify(problems));
  return data;
};

describe('values and their places', () => {
  test('YAML', () => {
    const d = data('name: a\nlist:\n  - one\n  - "two"\nmap: { k: 1.10 }\n');
    expect(JSON.parse(JSON.stringify(toPlain(d)))).toEqual({ name: 'a', list: ['one', 'two'], map: { k: 1.1 } });
    expect(locate(d, ['list', 1])).toEqual({ file: 'x.yaml', line: 4, column: 5, endLine: 4, endColumn: 10 });
    expect(keyLocation(d, ['map', 'k'])).toMatchObject({ line: 5, column: 8, endColumn: 9 });
    expect(valueAt(d, ['map', 'k'])).toMatchObject({ value: 1.1, written: '1.10' });
  });

  test('JSON, with escapes, a byte order mark and CRLF', () => {
    const d = data('\uFEFF{\r\n  "a": "x\\n\\ud83d\\ude00",\r\n  "b": [1, true, null]\r\n}', 'x.json');
    expect(JSON.parse(JSON.stringify(toPlain(d)))).toEqual({ a: 'x\n😀', b: [1, true, null] });
    expect(locate(d, ['b', 2])).toMatchObject({ line: 3, column: 18, endColumn: 22 });
  });

  test('an absent value is located at its nearest parent', () => {
    const d = data('a:\n  b: 1\n');
    expect(locate(d, ['a', 'c', 'd'])).toMatchObject({ line: 1, column: 1 });
    expect(locate(d, ['z'])).toMatchObject({ line: 1 });
  });

  test('a block scalar ends where its text ends', () => {
    expect(locate(data('a: |\n  one\n  two\n\nb: 1\n'), ['a'])).toMatchObject({ line: 1, endLine: 3, endColumn: 6 });
  });

  test('aliases stand for their anchor, at their own place', () => {
    const d = data('a: &x [1, 2]\nb: *x\n');
    expect(JSON.parse(JSON.stringify(toPlain(d)))).toEqual({ a: [1, 2], b: [1, 2] });
    expect(locate(d, ['b'])).toMatchObject({ line: 2 });
  });

  test('grouped digits are the number they mean, quoted ones are text', () => {
    expect(numberIn(valueAt(data('a: 24_700_000'), ['a']))).toBe(24_700_000);
    expect(numberIn(valueAt(data('a: "24_700_000"'), ['a']))).toBeNull();
    expect(numberIn(valueAt(data('a: 2_4'), ['a']))).toBeNull();
    expect(numberIn(valueAt(data('a: .nan'), ['a']))).toBeNull();
  });

  test('YAML 1.2 does not read `no` as false', () => {
    expect(toPlain(data('- no\n- yes\n- 010\n'))).toEqual(['no', 'yes', 10]);
  });

  test('__proto__ is a key like any other', () => {
    const plain = toPlain(data('__proto__: { polluted: 1 }')) as object;
    expect(Object.keys(plain)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('what cannot be read says why and where', () => {
  test.each([
    ['an empty file', '', 'x.yaml', 'empty', 1],
    ['a byte order mark alone', '\uFEFF', 'x.yaml', 'empty', 1],
    ['comments alone', '# a\n# b\n', 'x.yaml', 'empty', 1],
    ['broken YAML', 'a: 1\nb: [1, 2\nc: 3\n', 'x.yaml', 'syntax', 3],
    ['a tab as indentation', 'a:\n\tb: 1\n', 'x.yaml', 'syntax', 2],
    ['two documents', 'a: 1\n---\nb: 2\n', 'x.yaml', 'syntax', 2],
    ['a custom tag', 'a: 1\nb: !!python/object x\n', 'x.yaml', 'syntax', 2],
    ['a complex key', 'a: 1\n? [b]\n: 2\n', 'x.yaml', 'syntax', 2],
    ['a flow map as key', 'a: 1\n{ b: 1 }: 2\n', 'x.yaml', 'syntax', 2],
    ['an unresolved alias', 'a: 1\nb: *x\n', 'x.yaml', 'syntax', 2],
    ['JSON with NaN', '{\n "a": NaN\n}', 'x.json', 'syntax', 2],
    ['JSON with a comment', '{\n // no\n "a": 1\n}', 'x.json', 'syntax', 2],
    ['JSON with a trailing comma', '{\n "a": 1,\n}', 'x.json', 'syntax', 3],
    ['JSON in single quotes', "{\n 'a': 1\n}", 'x.json', 'syntax', 2],
    ['NUL bytes', 'a\0b', 'x.yaml', 'syntax', 1],
  ])('%s', (_, text, file, kind, line) => {
    const { data, problems } = read(text, file);
    expect(data).toBeNull();
    expect(problems[0]).toMatchObject({ kind, location: { file, line } });
    expect(problems[0]?.fix).toMatch(/\w/);
  });

  test('a key that stands twice keeps its first value', () => {
    const reading = read('a: 1\nb: 2\na: 3\n');
    expect(toPlain(reading.data as Data)).toMatchObject({ a: 1 });
    expect(reading.problems).toMatchObject([{ kind: 'duplicate-key', location: { line: 3 } }]);
    expect(read('{"a": 1,\n"a": 2}', 'x.json').problems).toMatchObject([
      { kind: 'duplicate-key', location: { line: 2 } },
    ]);
  });
});

describe('hostile documents end quickly and politely', () => {
  const bomb = `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}\n`;
  test.each([
    ['nested flow sequences', '['.repeat(20_000), 'x.yaml'],
    ['nested block sequences', `${'- '.repeat(10_000)}a`, 'x.yaml'],
    ['explicit keys', '? '.repeat(600), 'x.yaml'],
    ['an alias bomb', bomb, 'x.yaml'],
    ['nested JSON', '['.repeat(100_000), 'x.json'],
    ['too many values', `[${'1,'.repeat(400_000)}1]`, 'x.yaml'],
    ['more than 1 MiB', `a: ${'x'.repeat(1024 * 1024)}`, 'x.yaml'],
  ])('%s', (_, text, file) => {
    const { data, problems } = read(text, file);
    expect(data).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(10);
  });

  test('an alias to itself does not loop', () => {
    expect(read('a: &a [*a]\n')).toMatchObject({ data: null, problems: [{ location: { line: 1, column: 8 } }] });
  });

  test('aliases within the limit that repeat a long list are refused before they fill the memory', () => {
    const long = `a0: &a0 [${'1, '.repeat(30_000)}1]\n`;
    const twice = Array.from({ length: 10 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('');
    const reading = read(long + twice);
    expect(reading.data).toBeNull();
    expect(reading.problems).toMatchObject([{ kind: 'too-large', location: { line: 2 } }]);
  });

  test('aliases within the limit expand to a bounded size', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n');
    expect(JSON.stringify(toPlain(data(`a0: &a0 x\n${levels}\n`))).length).toBeLessThan(20_000);
  });
});
