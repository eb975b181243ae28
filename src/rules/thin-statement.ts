import * as z from 'zod';
import { isGeneral } from '../cards/gist.ts';
import type { SectionId } from '../cards/sections.ts';
import { sectionId } from './options.ts';
import { cardRule, quote } from './rule.ts';

const options = z.strictObject({
  sections: z.array(sectionId).describe('Sections whose statements must say something of this model.'),
});

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
        if (standing !== 'substantive' || kind === 'row' || text.length > 160 || seen.has(place) || !isGeneral(text))
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
