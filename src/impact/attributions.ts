import type { Impact } from './impact.ts';

/** The credits that must stand beside an impact and its alternatives, each once; empty when no licence asks for one. */
export function attributions(impact: Impact): string[] {
  const credits = [impact, ...impact.alternatives].flatMap((each) => [
    each.intensity.attribution,
    each.elsewhere?.intensity.attribution ?? null,
    ...each.credits,
  ]);
  return [...new Set(credits.filter((credit) => credit !== null))];
}
