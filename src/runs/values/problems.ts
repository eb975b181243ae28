import { closest, distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { type Data, describe, type Entry, type ScalarData } from '../../source/data.ts';
import type { SourceProblem } from '../../source/read.ts';
import type { RunProblem } from '../run.ts';
import { clip } from '../text/words.ts';

/** Whether reading gave a problem in place of what was asked for. */
export function isProblem<T extends object>(reading: T | RunProblem): reading is RunProblem {
  return 'kind' in reading && 'message' in reading;
}

/** A fault of the text itself, as a fault of the run. */
export function sourceProblem({ kind, message, fix, location }: SourceProblem): RunProblem {
  return { kind: kind === 'duplicate-key' ? 'duplicate-key' : 'unreadable', message, fix, location };
}

/** A key that the format does not know, with the known one that was probably meant. */
export function unknownKey({ key, keyLocation }: Entry, known: readonly string[]): RunProblem {
  const nearest = closest(key.toLowerCase(), known);
  const edits = distance(key.toLowerCase(), nearest);
  const near = edits <= 2 || edits <= key.length / 3;
  return {
    kind: 'unknown-key',
    message: `\`${clip(key)}\` is not a field of a training run.`,
    fix: near
      ? `Write \`${nearest}\`, or remove the key.`
      : `Remove it, or put it under \`hyperparameters\` or \`metrics\`. The fields are ${known.join(', ')}.`,
    location: keyLocation,
    ...(near ? { suggestion: nearest } : {}),
  };
}

/** A value that is not what its field holds. `what` reads after "must be", e.g. "a number of hours". */
export function wrongValue(key: string, what: string, value: Data, issue: z.core.$ZodIssue | undefined): RunProblem {
  const bound = value.kind === 'scalar' && typeof value.value === 'number' ? boundOf(value.value, issue) : null;
  const problem = { location: value.location };
  if (bound) {
    return {
      ...problem,
      kind: 'out-of-range',
      message: `\`${clip(key)}\` must be ${bound}, but is ${clip(written(value))}.`,
      fix: `Correct it, or leave \`${clip(key)}\` out when it is not known.`,
    };
  }
  return {
    ...problem,
    kind: 'field-type',
    message: `\`${clip(key)}\` must be ${what}, but is ${describe(value)}.`,
    ...(value.kind === 'scalar' ? scalarFix(key, what, value) : { fix: `Write ${what}.` }),
  };
}

/** What a number must be and is not; null when it is not a matter of range. */
function boundOf(value: number, issue: z.core.$ZodIssue | undefined): string | null {
  if (!Number.isFinite(value)) return 'a finite number';
  if (issue?.code === 'too_small') return `${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue?.code === 'too_big') return `at most ${issue.maximum}`;
  if (issue?.code === 'invalid_type' && issue.expected === 'int') return 'a whole number';
  return null;
}

const PLAIN = /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const WITH_UNIT = /^([-+]?\d+(?:\.\d+)?)\s*(?:h|hrs?|hours?|w|watts?|kwh|g|gpus?|g\s?co2e?q?\/kwh)$/i;

function scalarFix(key: string, what: string, value: ScalarData): Pick<RunProblem, 'fix' | 'suggestion'> {
  const text = value.written.trim();
  if (/\bnumber/.test(what) && typeof value.value === 'string') {
    if (PLAIN.test(text)) return { fix: `Write it without quotes: ${text}.`, suggestion: text };
    const number = WITH_UNIT.exec(text)?.[1];
    if (number) return { fix: `Write the number alone, without its unit: ${number}.`, suggestion: number };
    if (/\d/.test(text)) {
      return { fix: `Write ${what} plainly: a point before decimals, nothing between thousands, no unit; e.g. 1.5.` };
    }
    return { fix: `Write ${what}, or leave \`${clip(key)}\` out when it is not known.` };
  }
  if (what === 'a text') return { fix: `Put it in quotes: "${clip(text)}".`, suggestion: JSON.stringify(text) };
  if (what.startsWith('a list of texts'))
    return { fix: 'Write it as a list, each item on a line that starts with "- ".' };
  return { fix: `Write ${what}, or leave \`${clip(key)}\` out when it is not known.` };
}

function written(value: Data): string {
  return value.kind === 'scalar' ? value.written : describe(value);
}
