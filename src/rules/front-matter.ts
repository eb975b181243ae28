import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const frontMatter = cardRule({
  id: 'front-matter',
  title: 'Front matter is a readable map at the start of the file',
  why: 'The Hugging Face Hub refuses a card whose metadata it cannot read, and tools take it for a card without metadata.',
  fix: 'Write `key: value` pairs between two lines of `---` at the very start of the file.',
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    yield* card.problems.filter((problem) => problem.kind === 'front-matter');
  },
  examples: {
    bad: {
      of: 'front-matter',
      text: `---
license: apache-2.0
  tags: [audio]
---`,
    },
    good: {
      of: 'front-matter',
      text: `---
license: apache-2.0
tags: [audio]
---`,
    },
  },
});
