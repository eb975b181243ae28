import type { Location } from '../../source/location.ts';
import type { LongText } from '../../source/long-text.ts';
import { MAX_DEPTH } from '../../source/problem.ts';
import type { RunProblem } from '../run.ts';
import type { MachineJson, Path } from './json.ts';
import { type JsonPaths, planOf } from './json-plan.ts';
import { JsonFault, type Places, type Target, walkJson } from './json-walk.ts';
import { faultOf, lineOf } from './lines.ts';

export const JSON_FIXES = {
  text: 'Write it anew as UTF-8 text, or remove it.',
  anew: 'Write it anew, or remove it.',
  none: 'No training tool writes such a file; remove it.',
} as const;

export const JSON_TOO_DEEP = `The file nests deeper than ${MAX_DEPTH} levels.`;

const FAULTS: Readonly<Record<JsonFault['why'], readonly [message: string, fix: string]>> = {
  syntax: ['The file is not valid JSON.', JSON_FIXES.anew],
  'cut-off': ['The file is not valid JSON. It seems to be cut off.', JSON_FIXES.anew],
  depth: [JSON_TOO_DEEP, JSON_FIXES.none],
  much: ['An entry of the file holds more values than any training tool writes.', JSON_FIXES.none],
  'long-text': ['A text or a number in the file is longer than any training tool writes.', JSON_FIXES.none],
};

/** Reads JSON that is too long to be kept: its text is walked through, and what is asked for stays. */
export function readLongJson(text: LongText, file: string, paths: JsonPaths): MachineJson | RunProblem {
  const fault = faultOf(text);
  if (fault) {
    const location = lineOf(file, fault.line ?? 1);
    return { kind: 'unreadable', message: fault.message, fix: JSON_FIXES.text, location };
  }
  try {
    const { value, places, cutAt } = walkJson(text, planOf(paths));
    return {
      value,
      problem: cutAt === null ? null : tooMuch(file, cutAt),
      place: (path) => placeOf(places, path, file),
      each: (path, itemPaths, visit) => {
        const list = placesAt(places, path);
        if (typeof list !== 'object' || !list.isList) return null;
        const target: Target = {
          offset: list.offset,
          plan: planOf(itemPaths),
          visit: (item, index, inside) => visit(item, index, (within) => placeOf(inside, within, file)),
        };
        try {
          walkJson(text, planOf([]), target);
          return null;
        } catch (error) {
          return problemOf(error, file);
        }
      },
    };
  } catch (error) {
    return problemOf(error, file);
  }
}

function tooMuch(file: string, line: number): RunProblem {
  const message = 'The file holds more values than any training tool writes; those from this line on are left out.';
  return { kind: 'unreadable', message, fix: JSON_FIXES.none, location: lineOf(file, line) };
}

function problemOf(error: unknown, file: string): RunProblem {
  if (!(error instanceof JsonFault)) throw error;
  const [message, fix] = FAULTS[error.why];
  return { kind: 'unreadable', message, fix, location: lineOf(file, error.line) };
}

/** The line of what stands at a path; null where nothing that is kept does. */
function placeOf(places: Places | number, path: Path, file: string): Location | null {
  const found = placesAt(places, path);
  return found === undefined ? null : lineOf(file, typeof found === 'number' ? found : found.line);
}

function placesAt(places: Places | number, path: Path): Places | number | undefined {
  let here: Places | number | undefined = places;
  for (const step of path) here = typeof here === 'object' ? here.inner.get(step) : undefined;
  return here;
}
