import { distance } from 'fastest-levenshtein';
import { isPresent } from '../cards/card.ts';
import { sectionsOfKey } from '../cards/markdown/metadata.ts';
import { nativeKeyFor } from '../cards/native-sections.ts';
import type { SectionId } from '../cards/sections.ts';
import { includedSections } from '../cards/sections.ts';
import type { MapData } from '../source/data.ts';
import { nearest } from '../source/nearest.ts';
import { HUB_KEYS, HUB_MODEL_KEYS } from './data/hub-keys.ts';
import { hubMetadata, isForeign } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, type Violation } from './rule.ts';
import type { CardSubject } from './subject.ts';

export const unknownKey = cardRule({
  id: 'unknown-key',
  title: 'Keys are known to the format',
  why: 'What stands under a misspelt key is read by nobody.',
  fix: 'Correct the key, or move what it says into a field of the format.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check(subject) {
    const required = requiredKeys(subject);
    for (const problem of subject.card.problems) {
      if (problem.kind !== 'unknown-key') continue;
      const matters = problem.meant !== undefined && required.has(problem.meant);
      yield { ...problem, ...(matters && { severity: 'error' as const }) };
    }
    yield* slipsIn(subject);
  },
  examples: {
    bad: {
      of: 'fields',
      text: `recomendations:
  - Let a person read every transcript`,
    },
    good: {
      of: 'fields',
      text: `recommendations:
  - Let a person read every transcript`,
    },
  },
});

/** Metadata that has no other key of the Hub is known by a slip in one as long as these. */
const LONG = 7;

/** Keys of the metadata that are nearly one of the Hub's. Other keys are anybody's own and mean no harm. */
function* slipsIn({ card, required }: CardSubject): Iterable<Violation> {
  const { frontMatter } = card;
  if (frontMatter?.kind !== 'map' || isForeign(frontMatter)) return;
  const ofHub = hubMetadata(card) !== null;
  for (const { key, keyLocation } of frontMatter.entries.values()) {
    const meant = meantBy(key, frontMatter);
    if (!meant || (!ofHub && meant.length < LONG)) continue;
    const matters = sectionsOfKey(meant).some(
      (section) => required.includes(section) && !isPresent(card.sections.get(section)),
    );
    yield {
      message: `The key \`${key}\` is not one that the Hugging Face Hub knows.`,
      why: 'The Hub and other tools pass over what stands under a misspelt key.',
      fix: `Did you mean \`${meant}\`?`,
      suggestion: meant,
      location: keyLocation,
      ...(matters && { severity: 'error' as const }),
    };
  }
}

/** The key that was probably meant; null when it is known, far from every key, or that key is there as well. */
function meantBy(key: string, metadata: MapData): string | null {
  if (HUB_KEYS.has(key) || key.length > 40 || key.length < 3) return null;
  const folded = key.toLowerCase().replace(/[-\s]+/g, '_');
  if ([...HUB_KEYS].some((known) => !HUB_MODEL_KEYS.includes(known) && known === folded)) return null;
  const meant = nearest(key, HUB_MODEL_KEYS);
  if (meant === null || metadata.entries.has(meant)) return null;
  // Two steps in a short word make another word.
  const same = meant.toLowerCase().replace(/-/g, '_') === folded;
  const letters = (text: string) => Array.from(text.replace(/[_-]/g, '')).sort().join('');
  return same || meant.length >= LONG || oneStep(folded, meant) || letters(folded) === letters(meant) ? meant : null;
}

/** Whether a letter more, less or another makes one word of the other. */
function oneStep(a: string, b: string): boolean {
  return distance(a, b) <= 1;
}

/** The keys of the native format that the required sections are written under. */
function requiredKeys({ required }: CardSubject): Set<string> {
  const ids = required.flatMap((id) => [id as SectionId, ...includedSections(id as SectionId)]);
  return new Set(ids.flatMap((id) => nativeKeyFor(id) ?? []));
}
