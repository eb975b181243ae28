import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { faultOf, linesOf } from '../text/lines.ts';
import { fileProblem } from '../values/figure.ts';

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
 * Hands on the values of a metric, in the order of its file: `timestamp value step` a line, without the step in old
 * versions, and the value alone in some copies. A line of another form is left out and told.
 */
export function readSeries({ path, text }: RunFile, problems: RunProblem[], take: (point: Point) => void): void {
  const fault = faultOf(text);
  if (fault?.line !== undefined) {
    problems.push(fileProblem(path, fault.message, 'Log the metric anew, or remove the file.', fault.line));
    return;
  }
  let wrong = 0;
  for (const [line, written] of linesOf(text)) {
    const point = pointIn(written.slice(0, 500), line);
    if (point) take(point);
    else if (point === null && ++wrong > MAX_WRONG) return;
    else if (point === null && wrong === 1) {
      const message = 'A line of this metric is not "timestamp value step"; lines like it are left out.';
      problems.push(fileProblem(path, message, 'Remove the line, or copy the file anew.', line));
    }
  }
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

/** What is kept of the values of a metric. */
export class Summary {
  /** The value that MLflow shows: of the highest step, then of the latest time, then the highest; not the last line. */
  final: Point | null = null;
  /** Of those that are numbers. */
  low: Point | null = null;
  high: Point | null = null;

  take(point: Point): void {
    const { final } = this;
    const order = final ? point.step - final.step || point.time - final.time || point.value - final.value : 1;
    if (order > 0) this.final = point;
    if (!Number.isFinite(point.value)) return;
    if (!this.low || point.value < this.low.value) this.low = point;
    if (!this.high || point.value > this.high.value) this.high = point;
  }
}
