import { settingName, settingsIn } from '../claims/settings.ts';
import type { Sourced, TrainingRun } from '../runs/run.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';
import { wrongBatch } from './run/batch-size.ts';
import { saysSetting } from './run/same-setting.ts';
import { placeOf } from './run/told.ts';

export const runHyperparameter = cardRule({
  id: 'run-hyperparameter',
  title: 'The card gives the hyper-parameters of the run',
  why: 'Whoever repeats the training takes them from the card and gets another model.',
  fix: 'Correct the value of the card.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    if (!run || run.hyperparameters.size === 0) return;
    const settings = settingsIn(card);
    const batch = wrongBatch(settings, run);
    if (batch) {
      const { setting, used, right } = batch;
      yield {
        message: `The card gives ${setting.label} as ${quote(setting.written, 40)}, and ${placeOf(used)} ${used.value} per device.`,
        fix: `Write ${right} if this run trained the model.`,
        location: setting.location,
        key: 'batchsize',
      };
    }
    for (const [label, actual] of run.hyperparameters) {
      const name = settingName(label);
      if (FOR_TOOLS.includes(name) || (batch && name === 'perdevicetrainbatchsize')) continue;
      const right = rightValues(run, label, actual);
      const said = settings
        .filter((setting) => setting.name === name)
        .map((setting) => ({ setting, isRight: saysSetting(name, setting.written, right) }));
      const wrong = said.find(({ isRight }) => isRight === false);
      if (!wrong || said.some(({ isRight }) => isRight)) continue;
      const { setting } = wrong;
      yield {
        message:
          `The card gives ${setting.label} as ${quote(setting.written, 40)}, and ${placeOf(actual)} ` +
          `${quote(String(actual.value), 40)}.`,
        fix: `Write ${quote(String(actual.value), 40)} if this run trained the model.`,
        location: setting.location,
        key: name,
      };
    }
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Training Procedure

Trained from scratch on spectrograms of ten seconds.

- seed: 42
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Training Procedure

Trained from scratch on spectrograms of ten seconds.

- seed: 7
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});

/** Names that in a card mean something else: "Bias" is a section and "Task type" a tag of the Hub. */
const FOR_TOOLS = ['bias', 'tasktype', 'pefttype', 'targetmodules', 'globalstep', 'trainsamples', 'evalsamples'];

/** The value of a setting, and what else a card may rightly give for it. */
function rightValues(run: TrainingRun, label: string, actual: Sourced<string | number | boolean>) {
  const numberOf = (name: string) => {
    const value = run.hyperparameters.get(name)?.value;
    return typeof value === 'number' ? value : null;
  };
  const steps = numberOf('global_step');
  const planned = numberOf('max_steps');
  const values = [actual.value];
  // A training that stopped early made fewer steps and epochs than it was set to.
  if (label === 'max_steps' && steps !== null) values.push(steps);
  if (label === 'num_train_epochs' && typeof actual.value === 'number' && steps !== null && planned) {
    values.push((actual.value * steps) / planned);
  }
  return values;
}
