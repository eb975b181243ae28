import type { Sourced } from '../run.ts';

const [FIRST, LAST] = [Date.UTC(2000, 0), Date.UTC(2100, 0)];

/** Milliseconds since 1970 as an ISO 8601 date-time; null for what is no time of this century. */
export function isoOf(milliseconds: Sourced<number> | null): Sourced<string> | null {
  if (!milliseconds || !(milliseconds.value >= FIRST && milliseconds.value < LAST)) return null;
  return { ...milliseconds, value: new Date(milliseconds.value).toISOString() };
}

/** Milliseconds since 1970 of a date-time as Python and JavaScript write it; UTC where it does not say. Null for none. */
export function millisecondsOf(text: string | null | undefined): number | null {
  const [, day, time, fraction = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[-+]\d\d:?\d\d)?$/.exec(text?.trim() ?? '') ?? [];
  if (day === undefined) return null;
  const value = Date.parse(`${day}T${time}${fraction.slice(0, 4)}${zone === '' ? 'Z' : zone}`);
  return value >= FIRST && value < LAST ? value : null;
}

/** The date-time of milliseconds to the second, without an offset, for clocks that do not tell theirs. Null for none. */
export function localTime(milliseconds: number): string | null {
  return milliseconds >= FIRST && milliseconds < LAST ? new Date(milliseconds).toISOString().slice(0, 19) : null;
}
