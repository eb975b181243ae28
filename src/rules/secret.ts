import { masked, secretsIn } from '../source/secrets.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { linesOf, placeIn } from './text/prose.ts';

export const secret = cardRule({
  id: 'secret',
  title: 'The card holds no token, key or password',
  why: 'Everyone who can read the card can use it, and it stays in the history when it is taken out.',
  fix: 'Revoke it where it was made, then remove it here.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    for (const line of linesOf(card)) {
      for (const { kind, text, index } of secretsIn(line.text)) {
        yield {
          message: `The line holds what looks like ${/^[AO]/.test(kind) ? 'an' : 'a'} ${kind}: \`${masked(text)}\`.`,
          location: placeIn(card, line, index, text.length),
        };
      }
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Recommendations

- Log in with this key:

  \`\`\`
  -----BEGIN OPENSSH PRIVATE KEY-----
  \`\`\``,
    },
    good: {
      of: 'markdown',
      text: `## Recommendations

- Log in with a key of your own, such as \`hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\``,
    },
  },
});
