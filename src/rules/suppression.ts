import { noOptions } from './options.ts';
import { exceptionRule, NEVER_SUPPRESSIBLE } from './rule.ts';

export const suppression = exceptionRule({
  id: 'suppression',
  title: 'Suppressions in a card are allowed, reasoned and used',
  why: 'A comment that switches a rule off must be one that the policy allows and a reader can judge.',
  fix: 'Remove the comment, or let the policy list the rule in `suppressible`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ suppressions }) {
    for (const { rule, reason, used, allowed, known, meant, location } of suppressions) {
      if (rule === '') {
        const fix = 'Write `model-card-gate-ignore <rule>: <reason>`.';
        yield { message: 'The suppression names no rule.', location, fix };
      } else if (!known) {
        const fix = meant ? `Did you mean \`${meant}\`?` : 'Write the id of a rule, as findings name it.';
        yield { message: `There is no rule \`${rule.slice(0, 64)}\`, so the comment has no effect.`, location, fix };
      } else if (NEVER_SUPPRESSIBLE.includes(rule)) {
        const fix = 'Remove the comment; the owner of the policy can waive the rule there.';
        yield { message: `No card can suppress \`${rule}\`.`, location, fix };
      } else if (!allowed) {
        yield { message: `The policy lets no card suppress \`${rule}\`, so the comment has no effect.`, location };
      } else if (reason === '') {
        const fix = `Write why, as in \`model-card-gate-ignore ${rule}: quoted from the paper\`.`;
        yield { message: `The suppression of \`${rule}\` gives no reason, so it has no effect.`, location, fix };
      } else if (!used) {
        const fix = 'Remove the comment, or put it on the line of the finding or the line before.';
        yield { message: `Nothing on this line breaks \`${rule}\`.`, location, fix };
      }
    }
  },
  examples: {
    bad: {
      of: 'fields',
      text: `summary: Transcribes the song of humpback whales # model-card-gate-ignore placeholder: still to be written`,
    },
    good: {
      of: 'fields',
      text: `summary: Transcribes the song of humpback whales # a comment like any other`,
    },
  },
});
