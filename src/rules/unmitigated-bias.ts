import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';

export const unmitigatedBias = cardRule({
  id: 'unmitigated-bias',
  title: 'Every bias says what was done about it',
  why: 'A bias without a mitigation leaves everyone who uses the model to find one alone.',
  fix: 'Add `mitigation`; where nothing was done, say why.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const biases = card.fields?.biases ?? [];
    const statements = card.sections.get('bias')?.statements ?? [];
    if (statements.length !== biases.length) return;
    for (const [i, { type, description, mitigation }] of biases.entries()) {
      // A mere text may be anything, "None, because …" too.
      if (description === '') continue;
      const statement = statements[i];
      if (mitigation !== '' || !statement || statement.standing === 'placeholder' || statement.standing === 'empty')
        continue;
      yield { message: `The bias ${quote(type)} has no mitigation.`, location: statement.location };
    }
  },
  examples: {
    bad: {
      of: 'fields',
      text: `biases:
  - type: Season
    description: Songs of the winter are recognised better than those of the summer`,
    },
    good: {
      of: 'fields',
      text: `biases:
  - type: Season
    description: Songs of the winter are recognised better than those of the summer
    mitigation: None yet, because recordings of the summer are missing`,
    },
  },
});
