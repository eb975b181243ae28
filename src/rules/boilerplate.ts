import { isPresent } from '../cards/card.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';

export const boilerplate = cardRule({
  id: 'boilerplate',
  title: 'No sentence of a template is left',
  why: 'A sentence that every generated card carries says nothing about this model, and it is not counted.',
  fix: 'Remove it, or say what is true of this model.',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const seen = new Set<number>();
    for (const section of card.sections.values()) {
      // A section of nothing else is empty, which another rule says.
      if (!isPresent(section)) continue;
      for (const { standing, text, location } of section.statements) {
        if (standing !== 'boilerplate' || seen.has(location.line)) continue;
        seen.add(location.line);
        yield { message: `${quote(text)} stands in every card of its template.`, location };
      }
    }
  },
  examples: {
    bad: {
      of: 'fields',
      text: `recommendations:
  - Let a person listen to a sample of each week
  - Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.`,
    },
    good: {
      of: 'fields',
      text: `recommendations:
  - Let a person listen to a sample of each week
  - Users should be told that calves are heard less well than adults`,
    },
  },
});
