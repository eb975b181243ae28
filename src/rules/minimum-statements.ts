import * as z from 'zod';
import { type Section, type Standing, substantive } from '../cards/card.ts';
import { type SectionId, sectionTitle } from '../cards/sections.ts';
import { sectionId } from './options.ts';
import { cardRule, count } from './rule.ts';

const options = z
  .partialRecord(sectionId, z.number().int().min(0))
  .describe('Least number of statements that count, by section.');

export const minimumStatements = cardRule<Record<string, number>>({
  id: 'minimum-statements',
  title: 'Sections have enough statements',
  why: 'One vague statement is easily written; several distinct ones show that the model was looked at.',
  fix: 'Add distinct statements. Repeats, placeholders and empty entries do not count.',
  severity: 'error',
  options: options as unknown as z.ZodType<Record<string, number>>,
  defaults: { limitations: 5 },
  *check({ card, required }, minimums) {
    if (!card.readable) return;
    for (const [id, minimum] of Object.entries(minimums)) {
      const section = card.sections.get(id as SectionId);
      const counted = substantive(section).length;
      if (counted >= minimum) continue;
      // A required section without any content is the business of `required-section`.
      if (counted === 0 && required.includes(id)) continue;
      yield {
        message: `"${sectionTitle(id as SectionId)}" has ${count(counted, 'statement')} that ${counted === 1 ? 'counts' : 'count'}; at least ${minimum} are required${section ? discounted(section) : ''}.`,
        key: id,
        level: counted,
        location: section?.location ?? card.placeFor(id as SectionId),
        fix: `Add ${count(minimum - counted, 'distinct statement')} to ${placeIn(section, id as SectionId)}. Repeats, placeholders and empty entries do not count.`,
      };
    }
  },
  combine: (earlier, later) => {
    const most = { ...earlier };
    for (const [id, minimum] of Object.entries(later)) most[id] = Math.max(minimum, most[id] ?? 0);
    return most;
  },
  examples: {
    bad: {
      of: 'fields',
      text: `technical_limitations:
  - No audio longer than 30 seconds
  - Cannot tell two speakers apart
knowledge_limitations:
  - Place names after 2024 are unknown to it
behavioral_limitations: []`,
    },
    good: {
      of: 'fields',
      text: `technical_limitations:
  - No audio longer than 30 seconds
  - Cannot tell two speakers apart
knowledge_limitations:
  - Place names after 2024 are unknown to it
behavioral_limitations:
  - Writes fluent nonsense for music
  - Drops negations in noisy recordings`,
    },
  },
});

/** The headings or keys to write under. */
function placeIn(section: Section | undefined, id: SectionId): string {
  if (!section) return `"${sectionTitle(id)}"`;
  const [last, ...others] = section.matched.map((m) => `\`${m}\``).reverse();
  return others.length === 0 ? `${last}` : `${others.reverse().join(', ')} or ${last}`;
}

const NAMES: Record<Exclude<Standing, 'substantive'>, string> = {
  repeat: 'repeat',
  placeholder: 'placeholder',
  boilerplate: 'boilerplate sentence',
  empty: 'empty entry',
};

/** What stands in the section and was not counted, so that the author need not guess. */
function discounted(section: Section): string {
  const parts = Object.entries(NAMES).flatMap(([standing, name]) => {
    const number = section.statements.filter((s) => s.standing === standing).length;
    const plural = name === 'empty entry' ? 'empty entries' : `${name}s`;
    return number > 0 ? [count(number, name, plural)] : [];
  });
  return parts.length > 0 ? ` (not counted: ${parts.join(', ')})` : '';
}
