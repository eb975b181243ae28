import { describe, expect, test } from '@jest/globals';
import { readRuns } from '../../src/runs/read.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { MAX_WHOLE, readJsonFile, readMachineJson } from '../../src/runs/text/json.ts';
import { faultOf, linesOf, MOST_IN_LINE } from '../../src/runs/text/lines.ts';
import { NonNumbers } from '../../src/runs/text/non-numbers.ts';
import { type Row, scanTable } from '../../src/runs/text/table.ts';
import { Numbers } from '../../src/runs/values/numbers.ts';
import { type LongText, TextError, wholeText } from '../../src/source/long-text.ts';
import { decodedText } from '../../src/workspace/decoding.ts';
import { inPieces } from './files.ts';
import { LONG_FILES } from './long/texts.ts';

/** Bytes in pieces of one size, as a disk may give them. */
function fromBytes(text: string | Uint8Array, size: number): LongText {
  const bytes = Buffer.from(text as string);
  return decodedText(function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  });
}

const SIZES = [1, 2, 3, 5, 64, 4096];
const textOf = (text: LongText) => [...text.pieces()].join('');

describe('bytes become characters', () => {
  test.each(SIZES)('wherever they are cut, %d at a time', (size) => {
    const text = '\ufeffwhale, Wal, 鯨, 🐋\r\nend';
    expect(textOf(fromBytes(text, size))).toBe(text);
  });

  test.each(SIZES)('or are refused with their line, %d at a time', (size) => {
    const broken = Buffer.concat([Buffer.from('a\n鯨\nb'), Buffer.from([0xe9, 0x28]), Buffer.from('\nc')]);
    const read = () => textOf(fromBytes(broken, size));
    expect(read).toThrow(TextError);
    expect(read).toThrow(expect.objectContaining({ message: 'The file is not UTF-8 text.', line: 3 }));
    expect(() => textOf(fromBytes(Buffer.from([0x61, 0x0a, 0xf0, 0x9f]), size))).toThrow(
      expect.objectContaining({ line: 2 }),
    );
  });
});

describe('lines', () => {
  const linesIn = (text: LongText) => [...linesOf(text)];

  test.each(SIZES)('are the same wherever the text is cut, %d at a time', (size) => {
    const text = '\ufeffa\r\n\r\nb\n鯨 \rc\n\nlast';
    const expected = [
      [1, 'a'],
      [2, ''],
      [3, 'b'],
      [4, '鯨 \rc'],
      [5, ''],
      [6, 'last'],
    ];
    expect(linesIn(inPieces(text, [size]))).toEqual(expected);
    expect(linesIn(wholeText(`${text}\r\n`)).slice(0, -1)).toEqual(expected);
  });

  test('of any length are handed on up to a limit', () => {
    const [[, long = ''] = [], [number, next] = []] = linesIn(inPieces(`${'x'.repeat(3 * MOST_IN_LINE)}\nb`, [65_536]));
    expect([long.length, number, next]).toEqual([MOST_IN_LINE, 2, 'b']);
  });

  test.each(SIZES)('with NUL bytes are none, %d at a time', (size) => {
    expect(faultOf(inPieces('a\nb\nc\0\n', [size]))).toMatchObject({ line: 3 });
    expect(faultOf(inPieces(' \n\t', [size]))).toEqual({ message: 'The file is empty.', line: undefined });
    expect(faultOf(inPieces(' \n\tx', [size]))).toBeNull();
  });
});

describe('tables', () => {
  function rowsOf(text: LongText) {
    const rows: Row[] = [];
    const stopped = scanTable(text, 'a.csv', (row) => rows.push(row));
    return { rows: rows.map(({ cells, line }) => [line, ...cells]), stopped };
  }

  test.each(SIZES)('have the same rows wherever they are cut, %d at a time', (size) => {
    const text =
      'a,b,c\r\n1, 2 ,3\r\n\n"x, y","say ""hi""",z\r\n"over\ntwo, lines",5" disk,"" \n"q"r,"s\n",t\nshort\n,,\n"last",1';
    const expected = [
      [1, 'a', 'b', 'c'],
      [2, '1', '2', '3'],
      [4, 'x, y', 'say "hi"', 'z'],
      [5, 'over\ntwo, lines', '5" disk', '" "'.replaceAll('"', '').trim()],
      [7, '"qr', 's', 't'],
      [9, 'short'],
      [10, '', '', ''],
      [11, 'last', '1'],
    ];
    const { rows, stopped } = rowsOf(inPieces(text, [size]));
    expect(stopped).toBeNull();
    expect(rows.map(([line]) => line)).toEqual(expected.map(([line]) => line));
    expect(rows).toEqual(rowsOf(wholeText(text)).rows);
    expect(rows.filter((_, at) => at !== 3 && at !== 4)).toEqual(expected.filter((_, at) => at !== 3 && at !== 4));
  });

  test('may end their lines as old machines did', () => {
    expect(rowsOf(inPieces('a,b\r1,2\r"3",4\r', [2])).rows).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, '3', '4'],
    ]);
  });

  test('stop where a quote is not closed or a row is too long, with the line where it began', () => {
    expect(rowsOf(wholeText('a,b\n1,2\n"3,4\n5,6\n'))).toMatchObject({
      rows: [[1], [2]].map(([line]) => expect.arrayContaining([line])),
      stopped: { message: expect.stringContaining('quote is not closed'), location: { line: 3 } },
    });
    for (const unit of [',', 'x', '"x\n']) {
      const { stopped } = rowsOf(
        inPieces(`a,b\n1,2\n${unit === ',' || unit === 'x' ? '' : '"'}${unit.repeat(MOST_IN_LINE)}`, [65_536]),
      );
      expect(stopped?.message).toContain('The table cannot be read');
    }
  });
});

describe('JSON', () => {
  const long = (text: string, ...paths: string[]) =>
    readJsonFile({ path: 'a.json', text: inPieces(text, [3]) }, paths, 0);
  const ALL = ['*.*.*.*', '#.#', '*.#.*', '*.*.#'];

  test.each(SIZES)('has null in the place of what is no number, cut %d at a time', (size) => {
    const text = '[NaN,-Infinity, Infinity,"NaN \\"-Infinity","\\\\",NaN ,{"Infinity":-NaN}]';
    const words = new NonNumbers();
    const clean = [...inPieces(text, [size]).pieces()].map((piece) => words.take(piece)).join('') + words.end();
    expect(JSON.parse(clean)).toEqual([null, null, null, 'NaN "-Infinity', '\\', null, { Infinity: null }]);
  });

  test.each([
    '{"a": {"b": [1, -2.5e-3, 1e999, 123456789012345678901234567890]}, "c": "\\ud83d\\udc0b \\ud800 é 鯨", "d": [true, false, null]}',
    '{"a": 1, "b": {"x": 1}, "a": 2, "b": {"y": [1]}}',
    '{"__proto__": {"x": 1}, "constructor": 2, "": 3}',
    '\ufeff [1, [], {}, "x"]',
    '"text"',
    '-5.5',
    'NaN',
  ])('of any length is what it is as a whole: %s', (text) => {
    const whole = readMachineJson(text, 'a.json');
    expect(long(text, ...ALL)).toMatchObject({ value: (whole as { value: unknown }).value, problem: null });
  });

  test('keeps what is asked for, with its lines', () => {
    const text = '{\n"a": {\n"b": 1, "c":\n2 },\n"list": [\n{"x": 1},\n{"x":\n2}\n],\n"d": "e"}';
    const json = long(text, 'a.c', 'list');
    if (!('value' in json)) throw new Error(json.message);
    expect(json.value).toEqual({ a: { c: 2 }, list: [] });
    expect([['a'], ['a', 'c'], ['list'], ['d']].map((path) => json.place(path)?.line)).toEqual([2, 4, 5, undefined]);
    const seen: unknown[] = [];
    expect(
      json.each(['list'], ['*'], (item, at, place) => seen.push([item, at, place([])?.line, place(['x'])?.line])),
    ).toBeNull();
    expect(seen).toEqual([
      [{ x: 1 }, 0, 6, 6],
      [{ x: 2 }, 1, 7, 8],
    ]);
  });

  test('walks through the last of several lists of one name, as its value is the last', () => {
    const json = long('{"l": [1], "m": {"l": [2]}, "l": [3, 4]}', 'l');
    const seen: unknown[] = [];
    if ('each' in json) json.each(['l'], ['*'], (item) => seen.push(item));
    expect(seen).toEqual([3, 4]);
  });

  test.each([
    ['[1,\n2', 'It seems to be cut off.', 2],
    ['{"a":\n"b', 'It seems to be cut off.', 2],
    ['[1]\n[2]', 'not valid JSON', 2],
    ['{"a":\n\n,}', 'not valid JSON', 3],
    ['{"a"\n"b"}', 'not valid JSON', 2],
    ['[1,\nNull]', 'not valid JSON', 2],
    ['[1\n2]', 'not valid JSON', 2],
    [`\n${'['.repeat(100)}`, 'nests deeper', 2],
    ['', 'is empty', 1],
    ['[1,\n\0]', 'NUL bytes', 2],
    [`["${'x'.repeat(17 * 1024 * 1024)}"]`, 'longer than any training tool', 1],
    [`[${'1'.repeat(1024 * 1024)}]`, 'longer than any training tool', 1],
  ])('that is none is refused: %#', (text, message, line) => {
    const pieces = text.length > 1000 ? [65_536] : [3];
    const read = readJsonFile({ path: 'a.json', text: inPieces(text, pieces) }, ['*', '#'], 0);
    expect(read).toMatchObject({ message: expect.stringContaining(message), location: { file: 'a.json', line } });
  });

  test('of more values than anybody reads is cut, which is told, and never an entry of it', () => {
    const many = `{"a": 1,\n${Array.from({ length: 200_100 }, (_, i) => `"k${i}": 0`).join(',\n')},\n"z": 26}`;
    const json = long(many, '*', 'z');
    expect(json).toMatchObject({ value: { a: 1, z: 26 }, problem: { location: { line: expect.any(Number) } } });
    const entries = readJsonFile({ path: 'a.json', text: wholeText(`[${many}]`) }, [], 0);
    expect('each' in entries && entries.each([], ['*'], () => undefined)).toMatchObject({ kind: 'unreadable' });
  });
});

/** What a run says, with lines in place of the places of long texts and of short ones. */
function said(run: TrainingRun): unknown {
  return JSON.parse(
    JSON.stringify(run, (key, value) => {
      if (value instanceof Map) return [...value];
      return key === 'location' && value ? value.line : value;
    }),
  );
}

const SHORT = Object.entries(LONG_FILES).map(([name, { path, start, piece, end }]) => {
  const text = start + Array.from({ length: 12 }, (_, i) => piece(i)).join('') + end(12);
  return [name, path, text] as const;
});

describe.each(SHORT)('%s', (_, path, text) => {
  const read = async (long: LongText) => (await readRuns([{ path, text: long }])).runs.map(said);

  test('says the same whatever the pieces', async () => {
    const whole = await read(wholeText(text));
    expect(whole).toHaveLength(1);
    for (const size of SIZES) expect(await read(fromBytes(text, size))).toEqual(whole);
    const windows = text.replaceAll('\n', '\r\n');
    for (const size of [1, 7]) expect(await read(fromBytes(windows, size))).toEqual(whole);
  });

  test('says the same when it is long', async () => {
    if (path.endsWith('.json'))
      expect(await read(wholeText(text + ' '.repeat(MAX_WHOLE)))).toEqual(await read(wholeText(text)));
  });
});

test('numbers are kept in their order, however many', () => {
  const numbers = new Numbers();
  for (let i = 0; i < 70_000; i++) numbers.push(i / 2);
  expect(numbers.length).toBe(70_000);
  expect([...numbers].every((value, at) => value === at / 2 && numbers.at(at) === value)).toBe(true);
});
