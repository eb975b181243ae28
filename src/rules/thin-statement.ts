import * as z from 'zod';
import type { SectionId } from '../cards/sections.ts';
import { normalize } from '../cards/substance.ts';
import { sectionId } from './options.ts';
import { cardRule, quote } from './rule.ts';

const options = z.strictObject({
  sections: z.array(sectionId).describe('Sections whose statements must say something of this model.'),
});

/** Words of which a statement that is true of every model can be made. */
const GENERAL = new Set(
  `a an the this that these it its our model models ai system llm network tool output outputs result results response responses answer
  answers prediction predictions may might can could will would should sometimes often always occasionally possibly potentially
  be is are been being have has had do does not no never make makes made produce produces generate generates contain contains give gives
  show shows exhibit exhibits reflect reflects include includes suffer suffers and or but of in on to from for with by as at some
  any all many various certain several few other certain bias biases biased unbiased limitation limitations limited error errors
  mistake mistakes wrong incorrect inaccurate inaccuracies inaccuracy imperfect perfect accurate unexpected undesirable harmful
  unfair fair risk risks issue issues problem problems harm harms concern concerns possible potential there present exist exists known
  like every also very quite so too use used caution careful care responsibly responsible please such things thing still yet`.split(
    /\s+/,
  ),
);

export const thinStatement = cardRule<z.infer<typeof options>>({
  id: 'thin-statement',
  title: 'Statements say something of this model',
  why: 'That a model may make mistakes is true of every model: it tells a reader neither when nor which.',
  fix: 'Say when it happens, with what, or to whom.',
  severity: 'note',
  options,
  defaults: { sections: ['limitations', 'bias', 'misuse-risks', 'ethical-considerations'] },
  *check({ card }, { sections }) {
    const seen = new Set<string>();
    for (const id of sections) {
      for (const { standing, kind, text, location } of card.sections.get(id as SectionId)?.statements ?? []) {
        const place = `${location.line}:${location.column}`;
        if (standing !== 'substantive' || kind === 'row' || text.length > 160 || seen.has(place) || !isThin(text))
          continue;
        seen.add(place);
        yield { message: `${quote(text)} is true of every model.`, location };
      }
    }
  },
  examples: {
    bad: {
      of: 'fields',
      text: `misuse_risks:
  - The model may be harmful`,
    },
    good: {
      of: 'fields',
      text: `misuse_risks:
  - The model may lead boats to whales`,
    },
  },
});

/** Nothing but general words; of languages that are not English nothing is known. */
function isThin(text: string): boolean {
  const words = normalize(text).split(' ');
  return words.length <= 16 && words.every((word) => GENERAL.has(word));
}
