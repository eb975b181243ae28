import { startOf } from '../source/location.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

/** A folder of experiments has more runs than anybody reads the names of. */
const SHOWN = 5;

export const ambiguousRun = cardRule({
  id: 'ambiguous-run',
  title: 'A card has one training run',
  why: 'With two run files beside a card nobody can tell which of them trained the model, so the impact is unknown.',
  fix: 'Keep one of them beside the card, name the right one with `--run`, or state its figures in a `training-run.yaml`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run, runCandidates, runChoice }) {
    const location = startOf(card.path);
    if (run && runChoice?.by === 'earlier') {
      yield {
        message: `\`${run.path}\` stays the training run of ${card.path}, and ${filesOf(runChoice.others)} is not read.`,
        why: 'A file that a change adds cannot put another run in the place of the one that the card had.',
        fix: `Delete \`${run.path}\` if another run trained the model, or take the added file away.`,
        location,
        key: 'earlier',
      };
    } else if (run && runChoice) {
      yield {
        message: `\`${run.path}\` is taken as the training run of ${card.path}, whose name or path it shares words with that ${filesOf(runChoice.others)} has not.`,
        why: 'Where several runs stand beside a card, a name alone tells which of them is read.',
        location,
        key: 'name',
        atMost: 'note',
      };
    }
    if (runCandidates.length < 2) return;
    yield { message: `${filesOf(runCandidates)} could each be the training run of ${card.path}.`, location };
  },
  examples: {
    bad: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml\ntraining-run.json' },
    good: { of: 'files', text: 'model-card.yaml\ntraining-run.yaml' },
  },
});

function filesOf(paths: readonly string[]): string {
  const named = paths.slice(0, SHOWN).map((path) => `\`${path}\``);
  const more = paths.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}
