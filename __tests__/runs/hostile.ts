import { expect } from '@jest/globals';
import type { RunReader } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { runFile } from './files.ts';

/** Reads one text. */
export function readOne(reader: RunReader, path: string, text: string): readonly TrainingRun[] {
  return reader.read([runFile(path, text)]);
}

/** The numbers that a run states, wherever they stand. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (value instanceof Map) return [...value.values()].flatMap(numbersOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

/** What must hold of a run, whatever it was read from. */
export function expectSound(runs: readonly TrainingRun[]): void {
  for (const run of runs) {
    expect(numbersOf(run).filter((number) => !Number.isFinite(number))).toEqual([]);
    expect(run.durationHours?.value ?? 1).toBeGreaterThan(0);
    expect(run.readable || run.problems.length > 0).toBe(true);
    expect(run.problems.length).toBeLessThanOrEqual(60);
    for (const { message, fix, location } of run.problems) {
      expect(message).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
      expect(message.length + fix.length).toBeLessThan(600);
      expect(location.file).not.toBe('');
      expect(location.line).toBeGreaterThan(0);
    }
  }
}

/** What no tool writes, but a disk, an editor or an enemy may. */
const WRONG_VALUES = [
  'null',
  '"x"',
  '-5',
  '1e999',
  '-1e308',
  'NaN',
  'Infinity',
  '[]',
  '{}',
  'true',
  '[[[1]]]',
  '1e300',
];

/** Reads a file cut off at every place, with every value replaced by wrong ones, and with broken bytes in it. */
export function expectSurvival(reader: RunReader, path: string, text: string): void {
  for (let end = 0; end < text.length; end++) expectSound(readOne(reader, path, text.slice(0, end)));
  for (const wrong of WRONG_VALUES) {
    const values = /(:\s*)("(?:[^"\\]|\\.)*"|-?[\d.]+(?:e[-+]?\d+)?|null|true|false)/gi;
    expectSound(readOne(reader, path, text.replaceAll(values, `$1${wrong}`)));
    for (const match of text.matchAll(values)) {
      const start = match.index + (match[1] as string).length;
      expectSound(readOne(reader, path, text.slice(0, start) + wrong + text.slice(match.index + match[0].length)));
    }
  }
  const middle = text.length >> 1;
  for (const broken of ['\0', '\ufffd', '\ufffe', '"', '}', '\u2028', '\r', '{'.repeat(200), '['.repeat(10_000)]) {
    expectSound(readOne(reader, path, broken));
    expectSound(readOne(reader, path, broken + text));
    expectSound(readOne(reader, path, text.slice(0, middle) + broken + text.slice(middle)));
  }
  expect(readOne(reader, path, `\ufeff${text}`).map(({ readable }) => readable)).toEqual(
    readOne(reader, path, text).map(({ readable }) => readable),
  );
  expectSound(readOne(reader, path, [...text].map((letter) => `${letter}\0`).join('')));
  for (const word of [
    '',
    ' ',
    'null',
    '[]',
    '{}',
    '"x"',
    '0',
    '[1, 2]',
    'a: b',
    'Traceback (most recent call last):',
  ]) {
    expectSound(readOne(reader, path, word));
  }
}
