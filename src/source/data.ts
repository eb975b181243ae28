import type { Location } from './location.ts';

/** A parsed YAML or JSON value in which every node knows where it stands. */
export type Data = ScalarData | ListData | MapData;

export interface ScalarData {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The scalar as the file spells it, without quotes: `1.10` where `value` is 1.1. */
  readonly written: string;
  readonly quoted: boolean;
  readonly location: Location;
}

export interface ListData {
  readonly kind: 'list';
  readonly items: readonly Data[];
  readonly location: Location;
}

export interface MapData {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly location: Location;
}

export interface Entry {
  readonly key: string;
  readonly keyLocation: Location;
  readonly value: Data;
}

/** A value on its way through a document: keys of maps and indices of lists. */
export type DataPath = readonly PropertyKey[];

/** The plain JavaScript value, with maps as objects without a prototype. */
export function toPlain(data: Data): unknown {
  switch (data.kind) {
    case 'scalar':
      return data.value;
    case 'list':
      return data.items.map(toPlain);
    case 'map': {
      const plain: Record<string, unknown> = Object.create(null);
      for (const [key, entry] of data.entries) plain[key] = toPlain(entry.value);
      return plain;
    }
  }
}

/** The value at a path, or null when there is none. */
export function valueAt(data: Data, path: DataPath): Data | null {
  let here: Data | undefined = data;
  for (const step of path) {
    if (here?.kind === 'map') here = here.entries.get(String(step))?.value;
    else if (here?.kind === 'list') here = here.items[Number(step)];
    else here = undefined;
  }
  return here ?? null;
}

/** Where the value at a path stands; where it is absent, the nearest thing above it that exists. */
export function locate(data: Data, path: DataPath): Location {
  for (let end = path.length; end > 0; end--) {
    const value = valueAt(data, path.slice(0, end));
    if (value) return end === path.length ? value.location : keyLocation(data, path.slice(0, end));
  }
  return data.location;
}

/** Where the key of the entry at a path stands; for an item of a list, the item. */
export function keyLocation(data: Data, path: DataPath): Location {
  const parent = valueAt(data, path.slice(0, -1));
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
  return entry?.keyLocation ?? valueAt(data, path)?.location ?? data.location;
}

/** What a value is, as a reader would call it: "a list", "the text "four"", "nothing". */
export function describe(data: Data | null): string {
  if (!data) return 'nothing';
  if (data.kind === 'list') return data.items.length === 0 ? 'an empty list' : 'a list';
  if (data.kind === 'map') return data.entries.size === 0 ? 'an empty map' : 'a map';
  if (data.value === null) return 'nothing';
  const shown = data.written.length > 40 ? `${[...data.written].slice(0, 40).join('')}…` : data.written;
  if (typeof data.value === 'string') return `the text "${shown.replace(/\s+/g, ' ')}"`;
  return typeof data.value === 'number' ? `the number ${shown}` : shown;
}

/** `24_700_000` and `24,700,000`-free forms that YAML 1.1 read as numbers and YAML 1.2 reads as text. */
const GROUPED = /^[-+]?\d{1,3}(?:_\d{3})+(?:\.\d+)?$/;

/** The finite number that a scalar means, grouped digits included, or null. Quoted text is text. */
export function numberIn(data: Data | null): number | null {
  if (data?.kind !== 'scalar') return null;
  if (typeof data.value === 'number') return Number.isFinite(data.value) ? data.value : null;
  if (typeof data.value === 'string' && !data.quoted && GROUPED.test(data.value)) {
    return Number(data.value.replaceAll('_', ''));
  }
  return null;
}
