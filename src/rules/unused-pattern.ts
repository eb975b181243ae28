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
      if (!scope) continue;
      // Whoever names a folder means what is in it.
      const isFolder = /^[^*?[\]{}!.`]+$/.test(pattern);
      yield {
        message: `The pattern \`${pattern}\` of the policy matches no card.`,
        location,
        ...(isFolder && {
          fix: `Write \`${pattern.replace(/\/+$/, '')}/**\` for the cards of a folder, or remove it.`,
        }),
      };
    }
  },
  examples: {
    bad: { of: 'policy', text: 'cards:\n  - path: "modles/**"\n    rules:\n      placeholder: off' },
    good: { of: 'policy', text: 'cards:\n  - path: "models/**"\n    rules:\n      placeholder: off' },
  },
});
