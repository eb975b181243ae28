import { noOptions } from './options.ts';
import { cardRule, quote, statementsOf } from './rule.ts';

export const repeatedStatement = cardRule({
  id: 'repeated-statement',
  title: 'No statement repeats another',
  why: 'A repeat fills a section without telling the reader more, and it is not counted.',
  fix: 'Remove it, or say what is different about it.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    for (const { standing, text, location } of statementsOf(card)) {
      if (standing === 'repeat') yield { message: `${quote(text)} repeats an earlier statement.`, location };
    }
  },
  examples: {
    bad: {
      of: 'fields',
      text: `recommendations:
  - Let a person read every transcript
  - let a person read **every** transcript.`,
    },
    good: {
      of: 'fields',
      text: `recommendations:
  - Let a person read every transcript
  - Let a second person read transcripts used in court`,
    },
  },
});
