import { relative, resolve } from 'node:path';
import { UserError } from '../errors.ts';

/** One of a few words, given as an option. @throws UserError that lists them */
export function choice<T extends string>(option: string, given: unknown, known: readonly T[], fallback: T): T {
  if (given === undefined) return fallback;
  if (known.includes(given as T)) return given as T;
  throw new UserError(`--${option} has no value "${String(given)}".`, `Give one of ${known.join(', ')}.`);
}

/** An option's text, or null when it is not given. */
export function textOption(given: unknown): string | null {
  return typeof given === 'string' ? given : null;
}

/** A path as the user gives it, relative to the working directory and `/`-separated. */
export function relativePath(path: string): string {
  const way = relative(process.cwd(), resolve(path));
  const posix = process.platform === 'win32' ? way.replaceAll('\\', '/') : way;
  return posix === '' ? '.' : posix;
}

/** An option's path, relative to the working directory, or null when it is not given. */
export function pathOption(given: unknown): string | null {
  return typeof given === 'string' ? relativePath(given) : null;
}

/** The day of today in UTC, `YYYY-MM-DD`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** @throws UserError when the result would be written over a file that it was made from */
export function refuseOverwrite(output: string | null, sources: readonly (string | null | undefined)[]): void {
  if (output === null || output === '-' || !sources.includes(relativePath(output))) return;
  throw new UserError(`--output ${output} is one of the files that were read.`, 'Name another file.');
}
