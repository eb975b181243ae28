import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import { nestingDepth } from '../../source/json.ts';
import { type Location, startOf } from '../../source/location.ts';
import { MAX_DEPTH } from '../../source/problem.ts';
import { TextMap } from '../../source/text.ts';
import type { RunProblem, Sourced } from '../run.ts';
import { faultOf } from './lines.ts';

/** Places are looked up in texts up to this length; in longer ones they would cost more than they tell. */
const MAX_PLACED = 8 * 1024 * 1024;

/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[];

/** JSON that a program wrote. */
export interface MachineJson {
  readonly value: unknown;
  /** Where the value at a path stands; null in a very long text, or where there is none. */
  readonly place: (path: Path) => Location | null;
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
  const fault = faultOf(clean);
  if (fault) return refuse(fault, 'Write it anew as UTF-8 text, or remove it.');
  if (nestingDepth(clean) > MAX_DEPTH) {
    return refuse(`The file nests deeper than ${MAX_DEPTH} levels.`, 'No training tool writes such a file; remove it.');
  }
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
      'Write it anew, or remove it.',
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
  return { value, place };
}

/** Where JSON stops being JSON; engines' own messages do not always say. Null in a very long text. */
function firstFault(json: string): { readonly offset: number; readonly length: number } | null {
  if (json.length > MAX_PLACED) return null;
  const errors: ParseError[] = [];
  parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  return errors[0] ?? null;
}

/** Lines stay where they are, so that places stay true. Linear, whatever the text holds. */
function withoutNonNumbers(text: string): string {
  if (!/\b(?:NaN|Infinity)\b/.test(text)) return text;
  const parts: string[] = [];
  let done = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) i = endOfText(text, i);
    else if (c === N || c === I) {
      const word = c === N ? 'NaN' : 'Infinity';
      if (!text.startsWith(word, i)) continue;
      parts.push(text.slice(done, text[i - 1] === '-' ? i - 1 : i), 'null');
      done = i + word.length;
      i = done - 1;
    }
  }
  return parts.join('') + text.slice(done);
}

const [QUOTE, BACKSLASH, N, I] = [34, 92, 78, 73];

/** Where the closing quote stands; the end where there is none. */
function endOfText(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === BACKSLASH) i++;
    else if (c === QUOTE) return i;
  }
  return text.length;
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
