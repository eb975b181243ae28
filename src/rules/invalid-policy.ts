import { noOptions } from './options.ts';
import { changeRule } from './rule.ts';

export const invalidPolicy = changeRule({
  id: 'invalid-policy',
  title: 'The policy that a change proposes can be read',
  why: 'Once it is merged nothing can be judged by it, and every later change is refused.',
  fix: 'Correct the policy.',
  severity: 'error',
  fixed: true,
  options: noOptions,
  defaults: {},
  *check({ brokenPolicy }) {
    if (brokenPolicy) yield brokenPolicy;
  },
  examples: {
    bad: {
      of: 'change',
      text: `@ base/models/a = complete
@ head/.github/model-card-policy.yml
rules:
  no-such-rule: error`,
    },
    good: {
      of: 'change',
      text: `@ base/models/a = complete
@ head/.github/model-card-policy.yml
rules:
  placeholder: error`,
    },
  },
});
