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
  const places = new WeakMap<object, Places>();
  const walk = (what: JsonPaths, target: Target | null) => walkJson(text, planOf(what), places, target);
  try {
    const { value, cutAt } = walk(paths, null);
    return {
      value,
      problem: cutAt === null ? null : tooMuch(file, cutAt),
      place: placeIn(value, places, file),
      each: (path, itemPaths, visit) => {
        const list = at(value, path);
        const offset = Array.isArray(list) ? places.get(list)?.offset : undefined;
        if (offset === undefined) return null;
        const plan = planOf(itemPaths);
        try {
          walk([], {
            offset,
            plan,
            visit: (item, index, line) => visit(item, index as number, placeIn(item, places, file, line)),
          });
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

/** Places by line. `line` is that of the value itself. */
function placeIn(
  value: unknown,
  places: WeakMap<object, Places>,
  file: string,
  line = 1,
): (path: Path) => Location | null {
  return (path) => {
    const key = path.at(-1);
    if (key === undefined) return lineOf(file, line);
    const holder = at(value, path.slice(0, -1));
    const found = typeof holder === 'object' && holder !== null ? places.get(holder)?.lines.get(key) : undefined;
    return found === undefined ? null : lineOf(file, found);
  };
}

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}
