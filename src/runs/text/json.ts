import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { nestingDepth } from '../../source/json.ts';
import { type Location, startOf } from '../../source/location.ts';
import { type LongText, startOfText, wholeText } from '../../source/long-text.ts';
import { MAX_DEPTH } from '../../source/problem.ts';
import { TextMap } from '../../source/text.ts';
import type { RunProblem, Sourced } from '../run.ts';
import { JSON_FIXES as FIXES, readLongJson, JSON_TOO_DEEP as TOO_DEEP } from './json-long.ts';
import type { JsonPaths } from './json-plan.ts';
import { faultOf } from './lines.ts';
import { NonNumbers } from './non-numbers.ts';

/** Places are looked up in texts up to this length; in longer ones they would cost more than they tell. */
const MAX_PLACED = 8 * 1024 * 1024;

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** Takes an item of a list, with where a value in it stands, as `MachineJson.place` tells. */
export type ItemVisitor = (item: unknown, index: number, place: (path: Path) => Location | null) => void;

/** JSON that a program wrote. */
export interface MachineJson {
  /** Of a long text what was asked for; what was not is left out of lists and maps. */
  readonly value: unknown;
  /** Where the value at a path stands; null where there is none. In a long text it is the line. */
  readonly place: (path: Path) => Location | null;
  /** What of a long text had to be left out; null where nothing was. */
  readonly problem: RunProblem | null;
  /**
   * Hands on the items of the list at a path one by one; a long text is read again for them, and none is kept.
   *
   * @param paths what of each item is asked for, as far as that matters in a long text
   * @returns why it stopped, where it did
   */
  readonly each: (path: Path, paths: JsonPaths, visit: ItemVisitor) => RunProblem | null;
}

/** Characters of a text that is read as a whole; of a longer one only what is asked for is kept. */
export const MAX_WHOLE = 1024 * 1024;

/**
 * Reads a file of JSON of any length.
 *
 * @param paths what is asked for, as far as that matters in a long text
 * @param most characters of a text that is read as a whole, which tells places to the column
 */
export function readJsonFile(
  { path, text }: { readonly path: string; readonly text: LongText },
  paths: JsonPaths,
  most = MAX_WHOLE,
): MachineJson | RunProblem {
  const start = startOfText(text, most + 1);
  return start.length <= most ? readMachineJson(start, path) : readLongJson(text, path, paths);
}

/**
 * Reads JSON as training tools write it: Python's `NaN`, `Infinity` and `-Infinity`, which JSON does not have, are read
 * as null, since a figure that is not a number is not known. Takes long texts; only what is asked for gets a place.
 */
export function readMachineJson(text: string, file: string): MachineJson | RunProblem {
  const clean = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const refuse = (message: string, fix: string, offset = 0, within = clean): RunProblem => ({
    kind: 'unreadable',
    message,
    fix,
    location: offset > 0 ? new TextMap(within, file).locate(offset, offset + 1) : startOf(file),
  });
  const fault = faultOf(wholeText(clean));
  if (fault) return refuse(fault.message, FIXES.text, clean.indexOf('\0'));
  if (nestingDepth(clean) > MAX_DEPTH) return refuse(TOO_DEEP, FIXES.none);
  let value: unknown;
  const json = withoutNonNumbers(clean);
  try {
    value = JSON.parse(json);
  } catch {
    const end = json.trimEnd().length;
    const { offset, length } = firstFault(json) ?? { offset: end, length: 0 };
    const cut = offset >= end || (offset + length >= end && !/[}\]]\s*$/.test(json.slice(-100)));
    return refuse(
      `The file is not valid JSON.${cut ? ' It seems to be cut off.' : ''}`,
      FIXES.anew,
      Math.min(offset, end - 1),
      json,
    );
  }
  let tree: Node | null | undefined;
  let map: TextMap | undefined;
  const place = (path: Path): Location | null => {
    if (json.length > MAX_PLACED) return null;
    tree ??= parseTree(json) ?? null;
    const node = tree && findNodeAtLocation(tree, [...path]);
    if (!node) return null;
    map ??= new TextMap(json, file);
    return map.locate(node.offset, node.offset + node.length);
  };
  return wholeJson(value, place);
}

/** A value that is there as a whole. */
export function wholeJson(value: unknown, place: MachineJson['place']): MachineJson {
  return {
    value,
    place,
    problem: null,
    each: (path, _, visit) => {
      const list = valueAt(value, path);
      for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
        visit(item, index, (within) => place([...path, index, ...within]));
      }
      return null;
    },
  };
}

/** Where JSON stops being JSON; engines' own messages do not always say. Null in a very long text. */
function firstFault(json: string): { readonly offset: number; readonly length: number } | null {
  if (json.length > MAX_PLACED) return null;
  const errors: ParseError[] = [];
  parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  return errors[0] ?? null;
}

function withoutNonNumbers(text: string): string {
  if (!/\b(?:NaN|Infinity)\b/.test(text)) return text;
  const words = new NonNumbers();
  return words.take(text) + words.end();
}

/** The object at the top of a text; null for anything else. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/**
 * A finite number at a path, also one that is written as a text ("16106127360"), as protocol buffers do.
 * What is not finite is null.
 */
export function numberAt(json: MachineJson, file: string, path: Path): Sourced<number> | null {
  const found = valueAt(json.value, path);
  const value = typeof found === 'string' && /^[-+]?\d[\d.]*(?:[eE][-+]?\d+)?$/.test(found) ? Number(found) : found;
  if (typeof value !== 'number' || !Number.isFinite(value)) return null;
  return { value, file, key: path.join('.'), location: json.place(path) };
}

/** A text with something in it at a path. */
export function textAt(json: MachineJson, file: string, path: Path): Sourced<string> | null {
  const value = valueAt(json.value, path);
  if (typeof value !== 'string' || value.trim() === '') return null;
  return { value: value.trim(), file, key: path.join('.'), location: json.place(path) };
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}
