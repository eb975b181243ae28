import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const unquotedValue = cardRule({
  id: 'unquoted-value',
  title: 'Text that looks like a number stands in quotes',
  why: 'Without quotes YAML reads 1.10 as the number 1.1 and other tools show that instead.',
  fix: 'Put the value in quotes.',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    yield* card.problems.filter((problem) => problem.kind === 'unquoted-value');
  },
  examples: {
    bad: { of: 'fields', text: 'model_version: 1.10' },
    good: { of: 'fields', text: 'model_version: "1.10"' },
  },
});
