import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const duplicateKey = cardRule({
  id: 'duplicate-key',
  title: 'No key stands twice',
  why: 'Tools disagree about which of two equal keys counts, so each reader may see another card.',
  fix: 'Merge the two entries into one.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    yield* card.problems.filter((problem) => problem.kind === 'duplicate-key');
  },
  examples: {
    bad: {
      of: 'fields',
      text: `misuse_risks:
  - Transcribing people who did not agree to it
misuse_risks:
  - None, because nobody would`,
    },
    good: {
      of: 'fields',
      text: `misuse_risks:
  - Transcribing people who did not agree to it
  - Publishing names that were misheard`,
    },
  },
});
