import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const unreadableCard = cardRule({
  id: 'unreadable-card',
  title: 'Cards can be read',
  why: 'A card that cannot be read cannot be judged, so it never passes.',
  fix: 'Correct the file at this place.',
  severity: 'error',
  fixed: true,
  options: noOptions,
  defaults: {},
  *check({ card }) {
    yield* card.problems.filter((problem) => problem.kind === 'unreadable');
  },
  examples: {
    bad: {
      of: 'card',
      text: `model_name: whale-song
  summary: Transcribes whales`,
    },
    good: {
      of: 'card',
      text: `model_name: whale-song
summary: Transcribes whales`,
    },
  },
});
