import { noOptions } from './options.ts';
import { exceptionRule } from './rule.ts';

export const unusedWaiver = exceptionRule({
  id: 'unused-waiver',
  title: 'Every waiver waives something',
  why: 'A waiver that waives nothing waits to hide the next mistake; what it was for is resolved, or it is misspelt.',
  fix: 'Remove it, or correct its rule or card.',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ waivers }) {
    for (const { rule, card, expired, used, location } of waivers) {
      if (expired || used !== false) continue;
      const what = card === null ? `\`${rule}\`` : `\`${rule}\` for \`${card}\``;
      yield { message: `The waiver of ${what} waives nothing.`, location };
    }
  },
  examples: {
    bad: {
      of: 'policy',
      text: `waivers:
  - rule: placeholder
    card: models/**
    reason: the old card is being rewritten
    owner: "@org/ml"
    until: 2099-12-31`,
    },
    good: { of: 'policy', text: 'waivers: []' },
  },
});
