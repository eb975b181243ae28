import { startOf } from '../source/location.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

/** A folder of experiments has more runs than anybody reads the names of. */
const SHOWN = 5;

export const ambiguousRun = cardRule({
  id: 'ambiguous-run',
  title: 'A card has one training run',
  why: 'With two run files beside a card nobody can tell which of them trained the model, so neither is read.',
  fix: 'Keep one of them beside the card, name the right one with `--run`, or state its figures in a `training-run.yaml`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, runCandidates }) {
    if (runCandidates.length < 2) return;
    const named = runCandidates.slice(0, SHOWN).map((path) => `\`${path}\``);
    const more = runCandidates.length - named.length;
    const files = [...named, ...(more > 0 ? [`${more} more`] : [])].join(' and ');
    yield { message: `${files} could each be the training run of ${card.path}.`, location: startOf(card.path) };
  },
  examples: {
    bad: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml\ntraining-run.json' },
    good: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml' },
  },
});
