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

/**
 * The term of a vocabulary that was probably meant: the nearest one, when at most a quarter of the letters differ, or one
 * of a short word. So it forgives less than `nearest`, which reads keys; the terms are in lower case.
 */
export function nearestTerm(word: string, known: Iterable<string>): string | null {
  const folded = word.toLowerCase();
  if (folded.length > 64) return null;
  const words = [...known];
  if (words.length === 0) return null;
  const found = closest(folded, words);
  const steps = distance(folded, found);
  return steps <= Math.max(1, Math.floor(Math.min(folded.length, found.length) / 4)) ? found : null;
}
