import type { Card } from '../cards/card.ts';
import { claimLines } from '../claims/lines.ts';
import type { Location } from '../source/location.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';
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
    for (const [label, actual] of run.hyperparameters) {
      const claims = settings.filter(({ name }) => name === settingName(label));
      const [first] = claims;
      if (!first || claims.some((claim) => isSame(claim.written, actual.value))) continue;
      yield {
        message: `The card gives ${first.label} as ${quote(first.written, 40)}, and ${placeOf(actual)} ${quote(String(actual.value), 40)}.`,
        location: first.location,
        key: first.name,
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

interface Setting {
  readonly label: string;
  readonly name: string;
  readonly written: string;
  readonly location: Location;
}

/** What stands behind labels, in the fields of a native card and in tables of two columns. */
function settingsIn(card: Card): Setting[] {
  const fields = (card.fields?.training_hyperparameters ?? []).map(({ name, value }): Setting => {
    const location = card.placeForField('training_hyperparameters');
    return { label: name, name: settingName(name), written: value, location };
  });
  const labelled = claimLines(card).flatMap(({ label, text, location }): Setting[] => {
    if (label === '' || label.length > 40) return [];
    const written = text
      .slice(label.length)
      .replace(/^\s*[:：|]\s*/, '')
      .replace(/\s*\|\s*$/, '');
    return written === '' || written.length > 60 ? [] : [{ label, name: settingName(label), written, location }];
  });
  return [...fields, ...labelled];
}

/** Ways in which one setting is spelt. Sizes of batches are left alone: per device and in total are different things. */
const SAME: Readonly<Record<string, string>> = {
  lr: 'learningrate',
  epochs: 'numtrainepochs',
  numepochs: 'numtrainepochs',
  numberofepochs: 'numtrainepochs',
  trainepochs: 'numtrainepochs',
  trainingsteps: 'maxsteps',
  rank: 'r',
  lorar: 'r',
  lorarank: 'r',
  alpha: 'loraalpha',
  randomseed: 'seed',
};

function settingName(label: string): string {
  const name = label
    .slice(label.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\(.*\)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return SAME[name] ?? name;
}

/** Whether a text says the value: a number as exactly as it is written, anything else word for word. */
function isSame(written: string, actual: string | number | boolean): boolean {
  const text = written.trim().toLowerCase();
  const other = String(actual).toLowerCase();
  if (text === other || text.startsWith(`${other} `) || text.startsWith(`${other},`)) return true;
  const number = /^[-+]?\d[\d,_]*(?:\.\d+)?(?:e[-+]?\d+)?/.exec(text)?.[0];
  if (number === undefined || typeof actual === 'string') {
    // "adamw_torch" and "AdamW with betas …": both begin with what matters.
    const first = (value: string) => /[\p{L}\p{N}]+/u.exec(value)?.[0] ?? '';
    return first(text) !== '' && first(text) === first(other);
  }
  if (typeof actual === 'boolean') return Number(number) === Number(actual);
  const value = Number(number.replace(/[,_]/g, ''));
  const [, decimals = '', exponent = '0'] = /(?:\.(\d+))?(?:e([-+]?\d+))?$/.exec(number) ?? [];
  return Math.abs(value - actual) <= 0.5000001 * 10 ** (Number(exponent) - decimals.length);
}
