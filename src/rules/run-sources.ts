import type { CrossCheck } from '../runs/run.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { locationOf, placeOf, shown } from './run/told.ts';

const WORDS: Readonly<Record<CrossCheck['quantity'], string>> = {
  duration: 'duration',
  energy: 'energy',
  accelerators: 'number of accelerators',
  'accelerator-hours': 'number of accelerator-hours',
  emissions: 'emissions',
};

export const runSources = cardRule({
  id: 'run-sources',
  title: 'The files of a run agree',
  why: 'Files that disagree belong to different runs, or one of them covers a part of the training only.',
  fix: 'Remove the file of the other run, or state the right value in a `training-run.yaml`, which has most say.',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ run }) {
    for (const { quantity, unit, used, other } of run?.crossChecks ?? []) {
      const amount = (value: number | string) =>
        typeof value === 'string' ? value : `${shown(value)}${unit === null ? '' : ` ${unit}`}`;
      yield {
        message:
          `The ${WORDS[quantity]} is ${amount(used.value)} in ${placeOf(used)} and ${amount(other.value)} in ` +
          `${placeOf(other)}; the first is used.`,
        location: locationOf(other),
      };
    }
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
---
license: apache-2.0
---
@ training-run.yaml = complete/training-run.yaml
@ train_results.json
{ "train_runtime": 3600.5, "train_loss": 0.4 }`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
---
license: apache-2.0
---
@ training-run.yaml = complete/training-run.yaml
@ train_results.json
{ "train_runtime": 129600.2, "train_loss": 0.4 }`,
    },
  },
});
