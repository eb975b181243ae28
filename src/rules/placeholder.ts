import { isPresent, type Section } from '../cards/card.ts';
import { includedSections, sectionTitle } from '../cards/sections.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';

/** A sentence of the template that stays before the code it announces. */
const LEADS_IN = /^\W*use the code below to get started/i;

export const placeholder = cardRule({
  id: 'placeholder',
  title: 'No placeholder is left',
  why: 'A placeholder looks like an answer at first sight and hides that nobody has given one.',
  fix: 'Replace it with the answer; where there is none, say why.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const seen = new Set<string>();
    // The narrowest section names the place best, so those that include others come last.
    const sections = [...card.sections.values()].sort((a, b) => breadth(a) - breadth(b));
    for (const section of sections) {
      for (const statement of section.statements) {
        const places = statement.standing === 'placeholder' ? [statement] : (statement.gaps ?? []);
        for (const { text, location } of places) {
          if (LEADS_IN.test(text) && isPresent(section)) continue;
          const place = `${location.line}:${location.column}`;
          if (seen.has(place)) continue;
          seen.add(place);
          yield { message: `${quote(text)} in "${sectionTitle(section.id)}" is a placeholder.`, location };
        }
      }
    }
  },
  examples: {
    bad: {
      of: 'fields',
      text: `misuse_risks:
  - "[More Information Needed]"`,
    },
    good: {
      of: 'fields',
      text: `misuse_risks:
  - None known beyond those of any transcription, because the text is never published`,
    },
  },
});

function breadth({ id }: Section): number {
  return includedSections(id).length;
}
