import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const fieldType = cardRule({
  id: 'field-type',
  title: 'Fields have the type that the format gives them',
  why: 'A value of another type is read by no tool as it was meant, so what it says is lost.',
  fix: 'Write the value in the form that the format asks for.',
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    yield* card.problems.filter((problem) => problem.kind === 'field-type');
  },
  examples: {
    bad: { of: 'fields', text: 'recommendations: Let a person read every transcript' },
    good: {
      of: 'fields',
      text: `recommendations:
  - Let a person read every transcript`,
    },
  },
});
