import { visible } from '../render/escape.ts';
import type { Location } from '../source/location.ts';
import { withoutSecrets } from '../source/secrets.ts';

/** Longer lines are prose, in which nobody sees what a suggestion changes. */
const LONGEST_LINE = 2000;

/** Templates leave one empty line of several. */
const GAP = /\n{3}/;

/**
 * The lines of a location with a replacement in its place: what a block of `suggestion` puts there when it is taken.
 *
 * @param lines the lines of the file from the first to the last of the location
 * @returns null when it changes nothing, when the location does not fit the lines, or when they hold what no reader
 *   would see or should: hidden characters, carriage returns, secrets
 */
export function suggestedLines(lines: readonly string[], location: Location, replacement: string): string[] | null {
  const { column, endColumn } = location;
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (column > first.length + 1 || endColumn > last.length + 1 || (lines.length === 1 && endColumn < column))
    return null;
  const now = lines.join('\n');
  const then = first.slice(0, column - 1) + replacement + last.slice(endColumn - 1);
  const harmless = [now, then].every(
    (text) => visible(text) === text && withoutSecrets(text) === text && !GAP.test(text),
  );
  if (then === now || !harmless) return null;
  const suggested = then.split('\n');
  return [...lines, ...suggested].some((line) => line.length > LONGEST_LINE) ? null : suggested;
}
