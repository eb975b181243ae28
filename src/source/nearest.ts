import { closest, distance } from 'fastest-levenshtein';

/** The key that was probably meant: the nearest one, when it is near for its length. */
export function nearest(key: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const fold = (k: string) => k.toLowerCase().replace(/[-\s]+/g, '_');
  const same = known.find((k) => fold(k) === fold(key));
  if (same) return same;
  const best = closest(fold(key), known as string[]);
  const most = Math.max(best.length > 4 ? 2 : 1, Math.floor(best.length / 4));
  return distance(fold(key), best) <= most ? best : null;
}

/** The word of a few that was probably meant: the nearest one, or the only one that begins so. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const begun = known.filter((each) => each.startsWith(word.toLowerCase()));
  return nearest(word, known) ?? (word.length > 2 && begun.length === 1 ? (begun[0] as string) : null);
}
