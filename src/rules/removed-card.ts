import { startOf } from '../source/location.ts';
import { noOptions } from './options.ts';
import { changeRule } from './rule.ts';
import type { ChangeSubject } from './subject.ts';

const WHAT: Readonly<Record<ChangeSubject['removed'][number]['how'], string>> = {
  deleted: 'was deleted or moved without its model',
  dropped: 'was taken out of its file',
  left: 'was deleted, and its model moved on without one',
  hidden: 'was moved into a folder that is not searched for cards',
  submodule: 'is in a submodule now, which is not searched for cards',
  eased: 'moved to where the policy demands less',
  unlisted: 'is no card any more',
  linked: 'was replaced by a symbolic link',
};

export const removedCard = changeRule({
  id: 'removed-card',
  title: 'A card goes only together with its model',
  why: 'A model whose card is gone is judged by nobody; the shortest way past a gate is to take away what it judges.',
  fix: 'Restore the card where it was, or remove the folder of the model with it; the policy can waive this for one card.',
  severity: 'error',
  fixed: true,
  options: noOptions,
  defaults: {},
  *check({ removed }) {
    for (const { path, id = path, how, to } of removed) {
      const where = to === undefined ? '' : `, as \`${to}\` shows`;
      yield { message: `The card \`${id}\` ${WHAT[how]}${where}.`, location: startOf(path), key: id };
    }
  },
  examples: {
    bad: {
      of: 'change',
      text: `@ base/models/a = complete
@ base/models/b = complete
@ head/models/b/model-card.yaml (absent)`,
    },
    good: {
      of: 'change',
      text: `@ base/models/a = complete
@ base/models/b = complete
@ head/models/b (absent)`,
    },
  },
});
