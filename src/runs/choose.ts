import type { TrainingRun } from './run.ts';

/**
 * Of several runs the one that a card is about: the only one whose own words, those that it does not share with every
 * other run, the card's name or path has. Null when none or several fit: a run is never guessed.
 */
export function chooseRun(
  runs: readonly TrainingRun[],
  card: { readonly path: string; readonly name: string | null },
): TrainingRun | null {
  if (runs.length < 2) return runs[0] ?? null;
  const ofCard = wordsOf(`${card.name ?? ''} ${card.path}`);
  const words = runs.map(({ name, path }) => wordsOf(`${name ?? ''} ${path}`));
  const fits = runs.filter((_, i) =>
    [...(words[i] as Set<string>)].some((word) => ofCard.has(word) && words.some((other) => !other.has(word))),
  );
  return fits.length === 1 ? (fits[0] as TrainingRun) : null;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/\.(?:ya?ml|json|csv|log|md)\b/g, ' ')
      .match(/[a-z0-9]+(?:\.[0-9]+)*/g),
  );
}
