import { type Location, startOf } from '../../source/location.ts';
import type { RunFormat, RunProblem, Sourced, TrainingRun } from '../run.ts';
import { blankRun } from '../run.ts';
import { lineOf } from '../text/lines.ts';
import { isNumber } from '../text/table.ts';
import { clip } from '../text/words.ts';

/** What a column holds, and the most that any training can have had of it: what is more is a fault of the file. */
export interface Quantity {
  readonly what: string;
  readonly most: number;
}

/** Limits: a century, a tenth of what the world's power stations give in a year, the emissions of that at 1 kg/kWh. */
export const SECONDS: Quantity = { what: 'a number of seconds', most: 3.2e9 };
export const KWH: Quantity = { what: 'an energy in kWh', most: 3e12 };
export const JOULES: Quantity = { what: 'an energy in joules', most: 1e19 };
export const KG: Quantity = { what: 'a mass in kg', most: 3e12 };
export const GRAMS: Quantity = { what: 'a mass in grams', most: 3e15 };
export const COUNT: Quantity = { what: 'a number of devices', most: 1e7 };

/** What tools write for a figure that they do not have. */
const UNKNOWN = /^(?:|-|none|null|n\/a|na|unknown|\[?(?:not supported|n\/a|unknown error|not found)\]?)$/i;

/**
 * Checks a figure as a file writes it: plain, finite, not negative, possible. What is not becomes a problem, except a
 * figure that the tool itself says it does not have.
 *
 * @returns null for what is not known
 */
export function figureOf(
  written: string | undefined,
  quantity: Quantity,
  key: string,
  location: Location | (() => Location),
  problems: RunProblem[],
): number | null {
  const text = written?.trim() ?? '';
  const value = isNumber(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= quantity.most) return value;
  if (UNKNOWN.test(text)) return null;
  const brief = clip(text);
  const [kind, message] = Number.isNaN(value)
    ? (['field-type', `\`${clip(key)}\` must be ${quantity.what}, but is "${brief}".`] as const)
    : ([
        'out-of-range',
        `\`${clip(key)}\` must be ${quantity.what} that a training can have, but is ${brief}.`,
      ] as const);
  const fix = 'Take it from the log of the training and correct it, or leave it empty when it is not known.';
  problems.push({ kind, message, fix, location: typeof location === 'function' ? location() : location });
  return null;
}

/** A value on a line of a file. */
export function onLine<T>(value: T, file: string, key: string, line: number): Sourced<T> {
  return { value, file, key, location: lineOf(file, line) };
}

/** A file that is of a format and holds nothing that can be read. */
export function unreadableRun(file: string, format: RunFormat, ...problems: RunProblem[]): TrainingRun {
  return { ...blankRun(file, format), problems, readable: false };
}

/** A problem of a whole file or of one line in it. */
export function fileProblem(file: string, message: string, fix: string, line?: number): RunProblem {
  return { kind: 'unreadable', message, fix, location: line === undefined ? startOf(file) : lineOf(file, line) };
}

/** The sum of all; null when one is not known, since the rest would be too little. */
export function total(values: readonly (number | null)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
