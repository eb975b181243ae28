import { startOf } from '../../source/location.ts';
import { MAX_PROBLEMS } from '../../source/problem.ts';
import type { RunProblem, Sourced } from '../run.ts';
import { type MachineJson, numberAt, type Path, textAt, valueAt, wholeJson } from '../text/json.ts';
import { clip } from '../text/words.ts';

/** Longer than any training: a hundred years. */
const MAX_HOURS = 100 * 365 * 24;

/** Reads fields that a program wrote; a value that cannot be true becomes a problem and counts as unknown. */
export class MachineFields {
  readonly json: MachineJson;
  readonly file: string;
  readonly #problems: RunProblem[];
  /** What leads to the value in its file. */
  readonly #path: Path;

  constructor(json: MachineJson, file: string, problems: RunProblem[], path: Path = []) {
    this.json = json;
    this.file = file;
    this.#problems = problems;
    this.#path = path;
    if (json.problem) problems.push(json.problem);
  }

  /** A finite number that is at least `least`; absent and null are unknown without more ado. */
  number(path: Path, least = 0): Sourced<number> | null {
    const found = valueAt(this.json.value, path);
    if (found === undefined || found === null) return null;
    const number = numberAt(this.json, this.file, path);
    if (number && number.value >= least) return { ...number, key: this.#key(path) };
    if (number) return this.#refuse(path, 'out-of-range', `must be at least ${least}, but is ${number.value}`);
    if (typeof found === 'number') return this.#refuse(path, 'out-of-range', 'must be a finite number, but is not');
    return this.#refuse(path, 'field-type', `must be a number, but is ${describe(found)}`);
  }

  /** A duration in hours, from a field in seconds. None at all is unknown too. */
  hours(path: Path): Sourced<number> | null {
    const seconds = this.number(path);
    if (!seconds || seconds.value === 0) return null;
    const value = seconds.value / 3600;
    if (value <= MAX_HOURS) return { ...seconds, value };
    return this.#refuse(path, 'out-of-range', `is longer than any training: ${seconds.value} seconds`);
  }

  text(path: Path): Sourced<string> | null {
    const found = valueAt(this.json.value, path);
    if (found === undefined || found === null || typeof found === 'string') {
      const text = textAt(this.json, this.file, path);
      return text && { ...text, key: this.#key(path) };
    }
    return this.#refuse(path, 'field-type', `must be a text, but is ${describe(found)}`);
  }

  /** The fields of an item of a list at a path, with where what is in it stands. */
  itemOf(path: Path, value: unknown, place: MachineJson['place']): MachineFields {
    return new MachineFields(wholeJson(value, place), this.file, this.#problems, [...this.#path, ...path]);
  }

  /** A setting: a number, a text, true or false, or a list of such as one text. Nothing else is one. */
  setting(path: Path): Sourced<string | number | boolean> | null {
    const value = settingOf(valueAt(this.json.value, path));
    return value === null ? null : { value, file: this.file, key: this.#key(path), location: this.json.place(path) };
  }

  /** The list at a path; null when there is none. */
  list(path: Path): readonly unknown[] | null {
    const found = valueAt(this.json.value, path);
    if (found === undefined || found === null) return null;
    return Array.isArray(found) ? found : this.#refuse(path, 'field-type', `must be a list, but is ${describe(found)}`);
  }

  #key(path: Path): string {
    return [...this.#path, ...path].join('.');
  }

  #refuse(path: Path, kind: RunProblem['kind'], what: string): null {
    if (this.#problems.length >= MAX_PROBLEMS) return null;
    const key = clip(this.#key(path));
    this.#problems.push({
      kind,
      message: `\`${key}\` ${what}.`,
      fix: `Write the file anew with the tool that made it, or remove \`${key}\`: without it the value is unknown.`,
      location: this.json.place(path) ?? startOf(this.file),
    });
    return null;
  }
}

/** Longer lists are data, not settings. */
const MAX_SETTING = 100;

/** A value as a setting, see `MachineFields.setting`; null when it is none. */
export function settingOf(value: unknown): string | number | boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_SETTING) return null;
  return value.every((item) => typeof item === 'string' || typeof item === 'number') ? value.join(', ') : null;
}

/** A kind of value, as a sentence names it. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${clip(value)}"`;
  return typeof value === 'object' ? 'a map' : String(value);
}
