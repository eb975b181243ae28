import type * as z from 'zod';
import { type Data, type MapData, numberIn, type ScalarData } from '../../source/data.ts';
import type { RunProblem, Sourced } from '../run.ts';
import { wrongValue } from '../values/problems.ts';
import { type NativeKey, nativeRunSchema, WHAT } from './schema.ts';

type Scalar = string | number | boolean;

/** Reads the fields of one map, each checked by its schema, and notes what is wrong. */
export class FieldReader {
  private readonly fields: MapData;
  private readonly file: string;
  private readonly prefix: string;
  private readonly problems: RunProblem[];

  constructor(fields: MapData, file: string, prefix: string, problems: RunProblem[]) {
    this.fields = fields;
    this.file = file;
    this.prefix = prefix;
    this.problems = problems;
  }

  number(key: NativeKey): Sourced<number> | null {
    const value = this.valueOf(key);
    const meant = numberIn(value) ?? plainOf(value);
    if (!value || !this.check(key, value, meant) || typeof meant !== 'number') return null;
    return this.sourced(meant, key, value);
  }

  /** A text that says something; blank text is as good as none. */
  sourcedText(key: NativeKey): Sourced<string> | null {
    const value = this.valueOf(key);
    const text = plainOf(value);
    if (!value || text === null || (typeof text === 'string' && text.trim() === '')) return null;
    if (!this.check(key, value, text) || typeof text !== 'string') return null;
    return this.sourced(text.trim(), key, value);
  }

  text(key: NativeKey): string | null {
    return this.sourcedText(key)?.value ?? null;
  }

  texts(key: NativeKey): Sourced<string>[] {
    const list: Sourced<string>[] = [];
    for (const [index, item] of this.items(key)) {
      const text = plainOf(item);
      if (typeof text !== 'string') this.wrong(`${key}.${index}`, 'a text', item);
      else if (text.trim() !== '') list.push(this.sourced(text.trim(), `${key}.${index}`, item));
    }
    return list;
  }

  hyperparameters(): Map<string, Sourced<Scalar>> {
    return this.named('hyperparameters', 'a text, a number or true/false', scalarOf);
  }

  metrics(): Map<string, Sourced<number>> {
    return this.named('metrics', 'a number', numberIn);
  }

  /** The maps of a list, each with the prefix of its keys. None inside an alternative. */
  maps(key: NativeKey): [string, MapData][] {
    if (this.prefix !== '') return [];
    const maps: [string, MapData][] = [];
    for (const [index, item] of this.items(key)) {
      if (item.kind === 'map') maps.push([`${key}.${index}.`, item]);
      else this.wrong(`${key}.${index}`, 'a map of the fields of a run', item);
    }
    return maps;
  }

  private named<T extends Scalar>(
    key: NativeKey,
    what: string,
    read: (value: Data) => T | null,
  ): Map<string, Sourced<T>> {
    const values = new Map<string, Sourced<T>>();
    const data = this.valueOf(key);
    if (!data || isNull(data)) return values;
    if (data.kind !== 'map') {
      this.wrong(key, WHAT[key], data);
      return values;
    }
    for (const { key: name, value } of data.entries.values()) {
      if (isNull(value)) continue;
      const item = read(value);
      if (item === null) this.wrong(`${key}.${name}`, what, value);
      else values.set(name, this.sourced(item, `${key}.${name}`, value));
    }
    return values;
  }

  private items(key: NativeKey): Iterable<[number, Data]> {
    const data = this.valueOf(key);
    if (data?.kind === 'list') return data.items.entries();
    if (data && !isNull(data)) this.wrong(key, WHAT[key], data);
    return [];
  }

  /** Whether the field's schema takes the value; what it does not take becomes a problem. */
  private check(key: NativeKey, data: Data, value: unknown): boolean {
    const schema: z.ZodType = nativeRunSchema.shape[key];
    const result = schema.safeParse(value);
    if (!result.success) this.wrong(key, WHAT[key], data, result.error.issues[0]);
    return result.success;
  }

  private wrong(key: string, what: string, data: Data, issue?: z.core.$ZodIssue): void {
    this.problems.push(wrongValue(this.prefix + key, what, data, issue));
  }

  private valueOf(key: NativeKey): Data | null {
    return this.fields.entries.get(key)?.value ?? null;
  }

  private sourced<T>(value: T, key: string, data: Data): Sourced<T> {
    return { value, file: this.file, key: this.prefix + key, location: data.location };
  }
}

function isNull(data: Data): boolean {
  return data.kind === 'scalar' && data.value === null;
}

/** The scalar's value; for lists and maps the data itself, which no scalar schema takes. */
function plainOf(data: Data | null): ScalarData['value'] | Data {
  return data?.kind === 'scalar' ? data.value : data;
}

function scalarOf(data: Data): Scalar | null {
  if (data.kind !== 'scalar') return null;
  const value = numberIn(data) ?? data.value;
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}
