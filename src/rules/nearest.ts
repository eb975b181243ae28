import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant: at most a quarter of it differs, and at least one letter in three fits. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const folded = word.toLowerCase();
  if (folded.length > 64) return null;
  const words = [...known];
  if (words.length === 0) return null;
  const found = closest(folded, words);
  const steps = distance(folded, found);
  return steps <= Math.max(1, Math.floor(Math.min(folded.length, found.length) / 4)) ? found : null;
}
