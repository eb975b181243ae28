import { nativeKeyFor } from '../cards/native-sections.ts';
import type { SectionId } from '../cards/sections.ts';
import { includedSections } from '../cards/sections.ts';
import { noOptions } from './options.ts';
import { type CardSubject, cardRule } from './rule.ts';

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

/** The keys of the native format that the required sections are written under. */
function requiredKeys({ required }: CardSubject): Set<string> {
  const ids = required.flatMap((id) => [id as SectionId, ...includedSections(id as SectionId)]);
  return new Set(ids.flatMap((id) => nativeKeyFor(id) ?? []));
}
