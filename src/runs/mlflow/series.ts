import { startOf } from '../../source/location.ts';
import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { linesOf } from '../text/lines.ts';
import { lineOf } from '../text/table.ts';

/** One value that was logged. */
export interface Point {
  /** Milliseconds since 1970; 0 where the file has none. */
  readonly time: number;
  /** NaN and infinity stand for what the file says: a value that is not known. */
  readonly value: number;
  readonly step: number;
  readonly line: number;
}

/** A file with more lines of another form is something else. */
const MAX_WRONG = 1000;

/**
 * The values of a metric, in the order of its file: `timestamp value step` a line, without the step in old versions, and
 * the value alone in some copies. A line of another form is left out and told.
 */
export function readSeries({ path, text }: RunFile, problems: RunProblem[]): Point[] {
  if (text.includes('\0')) {
    const message = 'The file is not text: it holds NUL bytes.';
    problems.push({
      kind: 'unreadable',
      message,
      fix: 'Log the metric anew, or remove the file.',
      location: startOf(path),
    });
    return [];
  }
  const points: Point[] = [];
  let wrong = 0;
  for (const [line, written] of linesOf(text)) {
    const point = pointIn(written.slice(0, 500), line);
    if (point) points.push(point);
    else if (point === null && ++wrong > MAX_WRONG) return points;
    else if (point === null && wrong === 1) {
      problems.push({
        kind: 'unreadable',
        message: 'A line of this metric is not "timestamp value step"; lines like it are left out.',
        fix: 'Remove the line, or copy the file anew.',
        location: lineOf(path, line),
      });
    }
  }
  return points;
}

/** Null for a line of another form, undefined for a blank one. */
function pointIn(text: string, line: number): Point | null | undefined {
  const fields = text.trim().split(/ +/);
  const [first = '', second, third] = fields;
  if (first === '') return undefined;
  const value = second === undefined ? numberOf(first) : numberOf(second);
  const time = second === undefined ? 0 : wholeOf(first);
  const step = third === undefined ? 0 : wholeOf(third);
  return value === null || time === null || step === null ? null : { time, value, step, line };
}

/** As Python writes numbers, `nan` and `inf` too; null for anything else. */
function numberOf(text: string): number | null {
  if (/^[-+]?\d+(?:\.\d*)?(?:e[-+]?\d+)?$/i.test(text)) return Number(text);
  return /^[-+]?(?:nan|inf(?:inity)?)$/i.test(text) ? Number.NaN : null;
}

function wholeOf(text: string): number | null {
  const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(value) ? value : null;
}

/** The value that MLflow shows: of the highest step, then of the latest time, then the highest; not the last line. */
export function finalPoint(points: readonly Point[]): Point | null {
  let final: Point | null = null;
  for (const point of points) {
    const order = final ? point.step - final.step || point.time - final.time || point.value - final.value : 1;
    if (order > 0) final = point;
  }
  return final;
}

/** The points whose values are numbers, the lowest and the highest. Null when there are none. */
export function extremes(points: readonly Point[]): { readonly low: Point; readonly high: Point } | null {
  let low: Point | undefined;
  let high: Point | undefined;
  for (const point of points) {
    if (!Number.isFinite(point.value)) continue;
    if (!low || point.value < low.value) low = point;
    if (!high || point.value > high.value) high = point;
  }
  return low && high ? { low, high } : null;
}
