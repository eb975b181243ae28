import { UserError } from '../errors.ts';

/** One of a few words, given as an option. @throws UserError that lists them */
export function choice<T extends string>(option: string, given: unknown, known: readonly T[], fallback: T): T {
  if (given === undefined) return fallback;
  if (known.includes(given as T)) return given as T;
  throw new UserError(`--${option} ${String(given)} is not known.`, `Give one of ${known.join(', ')}.`);
}

/** An option's text, or null when it is not given. */
export function textOption(given: unknown): string | null {
  return typeof given === 'string' ? given : null;
}

/** The day of today in UTC, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
