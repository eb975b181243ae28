import { noOptions } from './options.ts';
import { exceptionRule } from './rule.ts';

export const expiredWaiver = exceptionRule({
  id: 'expired-waiver',
  title: 'No waiver has expired',
  why: 'A waiver is a debt with a date; one that outlives its date is a rule that was quietly dropped.',
  fix: 'Resolve what it waived and remove it, or let its owner set a new date.',
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ waivers }) {
    for (const { rule, card, until, owner, expired, location } of waivers) {
      if (!expired) continue;
      const what = card === null ? `\`${rule}\`` : `\`${rule}\` for \`${card}\``;
      yield { message: `The waiver of ${what} expired on ${until}; its owner is ${owner}.`, location };
    }
  },
  examples: {
    bad: {
      of: 'policy',
      text: `waivers:
  - rule: placeholder
    reason: the old card is being rewritten
    owner: "@org/ml"
    until: 2020-12-31`,
    },
    good: {
      of: 'policy',
      text: `waivers:
  - rule: placeholder
    reason: the old card is being rewritten
    owner: "@org/ml"
    until: 2099-12-31`,
    },
  },
});
