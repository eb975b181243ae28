import { noOptions } from './options.ts';
import { repositoryRule } from './rule.ts';

export const unusedPattern = repositoryRule({
  id: 'unused-pattern',
  title: 'Every pattern of the policy matches a card',
  why: 'Rules for a path that no card has are rules that nobody keeps; often a folder was renamed.',
  fix: 'Correct the pattern, or remove it.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ unmatched }) {
    for (const { pattern, location, scope } of unmatched) {
      if (scope) yield { message: `The pattern \`${pattern}\` of the policy matches no card.`, location };
    }
  },
  examples: {
    bad: { of: 'policy', text: 'cards:\n  - path: "modles/**"\n    rules:\n      placeholder: off' },
    good: { of: 'policy', text: 'cards:\n  - path: "models/**"\n    rules:\n      placeholder: off' },
  },
});
