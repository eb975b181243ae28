import * as z from 'zod';
import { type Card, substantive } from '../cards/card.ts';
import { type SectionId, sectionTitle } from '../cards/sections.ts';
import { sectionId } from './options.ts';
import { cardChangeRule, quote, statementsOf } from './rule.ts';

/** A new statement that shares this part of its words with an old one may be the old one in other words. */
const ALIKE = 0.4;
/** More statements than a section has. */
const MOST = 300;

const options = z.strictObject({
  sections: z.array(sectionId).describe('Sections whose statements may not vanish.'),
});

export const removedStatement = cardChangeRule<z.infer<typeof options>>({
  id: 'removed-statement',
  title: 'No limitation, bias or risk vanishes from a card',
  why: 'A weakness that was known does not go away by no longer being written down.',
  fix: 'Put the statement back, or say in its place what removed the weakness.',
  severity: 'warning',
  options,
  defaults: { sections: ['limitations', 'bias', 'misuse-risks', 'out-of-scope-uses', 'ethical-considerations'] },
  *check({ card, before }, { sections }) {
    if (!card.readable || !before.card.readable) return;
    const now = allTexts(card);
    const known = new Set(allTexts(before.card).map(wordKey));
    const added = now.filter((text) => !known.has(wordKey(text))).slice(0, MOST);
    const kept = new Set(now.map(wordKey));
    const told = new Set<string>();
    for (const section of sections as readonly SectionId[]) {
      for (const text of vanished(textsOf(before.card, section), kept, added)) {
        if (told.has(text)) continue;
        told.add(text);
        const message = `The card no longer says ${quote(text)} under "${sectionTitle(section)}".`;
        yield { message, location: card.sections.get(section)?.location ?? card.placeFor(section), key: text };
      }
    }
  },
  examples: {
    bad: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ head/model-card.yaml + complete/model-card.yaml
behavioral_limitations:
  - Engine noise is sometimes written as a song
  - Calves are heard less well than adults`,
    },
    good: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ head/model-card.yaml + complete/model-card.yaml
behavioral_limitations:
  - The noise of engines is sometimes written down as a song
  - Long pauses end a song too early
  - Calves are heard less well than adults`,
    },
  },
});

function textsOf(card: Card, section: SectionId): string[] {
  return substantive(card.sections.get(section)).map(({ text }) => text);
}

/** What a card says anywhere. */
function allTexts(card: Card): string[] {
  return statementsOf(card)
    .filter(({ standing }) => standing === 'substantive')
    .map(({ text }) => text);
}

/** The texts of which nothing is left: neither the same words nor, in what the change added, most of them. */
function vanished(before: readonly string[], kept: ReadonlySet<string>, added: readonly string[]): string[] {
  const gone = before.filter((text) => !kept.has(wordKey(text))).slice(0, MOST);
  if (gone.length === 0) return [];
  const left = added.map(wordsOf);
  return gone.filter((text) => {
    const words = wordsOf(text);
    const by = left.findIndex((other) => likeness(words, other) >= ALIKE);
    if (by < 0) return true;
    left.splice(by, 1);
    return false;
  });
}

function wordKey(text: string): string {
  return [...wordsOf(text)].join(' ');
}

/** The different words of the beginning of a text, in their order. */
function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** The part of the words of both that they share, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / Math.max(1, a.size + b.size);
}
