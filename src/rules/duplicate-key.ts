import { hubMetadata } from './hub/metadata.ts';
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
    // The Hub parses with js-yaml, of which every version refuses a second equal key; YAML 1.2.2, 3.2.1.3, forbids it.
    const refused = hubMetadata(card) !== null;
    for (const problem of card.problems) {
      if (problem.kind !== 'duplicate-key') continue;
      yield refused
        ? {
            ...problem,
            severity: 'error',
            message: problem.message.replace(
              /; only the first value is read\.$/,
              ', which makes the metadata invalid YAML.',
            ),
            why: 'The Hugging Face Hub refuses metadata that is not valid YAML, and Python tools read the last value only.',
          }
        : problem;
    }
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
