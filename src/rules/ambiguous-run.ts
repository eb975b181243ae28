import { startOf } from '../source/location.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const ambiguousRun = cardRule({
  id: 'ambiguous-run',
  title: 'A card has one training run',
  why: 'With two run files beside a card nobody can tell which of them trained the model, so neither is read.',
  fix: 'Keep one of them, or name the right one with `--run`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, runCandidates }) {
    if (runCandidates.length < 2) return;
    const files = runCandidates.map((path) => `\`${path}\``).join(' and ');
    yield { message: `${files} could each be the training run of ${card.path}.`, location: startOf(card.path) };
  },
  examples: {
    bad: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml\ntraining-run.json' },
    good: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml' },
  },
});
