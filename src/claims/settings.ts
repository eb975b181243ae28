import type { Card } from '../cards/card.ts';
import type { Block } from '../cards/markdown/block.ts';
import { plainText } from '../cards/markdown/inline.ts';
import type { Location } from '../source/location.ts';
import { PARAMETER_ABROAD, SETTINGS_ABROAD, VALUE_ABROAD } from './languages.ts';
import { type ClaimLine, claimLines, textBehind } from './lines.ts';
import { settingsInProse } from './settings-prose.ts';

/** A hyper-parameter as a card gives it. */
export interface Setting {
  /** As the card writes it. */
  readonly label: string;
  /** As {@link settingName} gives it. */
  readonly name: string;
  readonly written: string;
  readonly location: Location;
}

/** Longer texts are sentences. */
const MAX_LABEL = 40;
const MAX_VALUE = 60;

/**
 * The hyper-parameters that a card gives: in the fields of a native card, behind labels, in tables of parameters, in a
 * table of one row, and in code that configures a training.
 */
export function settingsIn(card: Card): Setting[] {
  const fields = (card.fields?.training_hyperparameters ?? []).map(({ name, value }): Setting => {
    const location = card.placeForField('training_hyperparameters');
    return { label: name, name: settingName(name), written: value, location };
  });
  const lines = claimLines(card);
  const aboutLora = /\blora\b|\bpeft\b/i.test(card.text);
  const labels = [
    ...fields,
    ...lines.flatMap((line) => labelled(line, aboutLora)),
    ...inBlocks(card.body?.blocks ?? []),
  ];
  const given = new Set(labels.map(({ name }) => name));
  // What a label says is meant; sentences speak of other things too.
  const told = lines
    .flatMap((line) =>
      settingsInProse(line).flatMap(({ label, written }) => settingOf(label, written, line.location) ?? []),
    )
    .filter(({ name }) => !given.has(name));
  return [...labels, ...told];
}

function labelled(line: ClaimLine, aboutLora: boolean): Setting[] {
  const { label, location, aboutTraining } = line;
  const setting = settingOf(label, textBehind(line), location);
  // "R: 0.92" is a correlation and "Alpha: 0.5" the weight of a loss, unless the card is about LoRA.
  const isBare = setting !== null && /^(?:r|rank|alpha)$/i.test(label);
  return setting && !(isBare && !(aboutTraining && aboutLora)) ? [setting] : [];
}

function settingOf(label: string, value: string, location: Location): Setting | null {
  const written = value.trim();
  if (label === '' || label.length > MAX_LABEL || written === '' || written.length > MAX_VALUE) return null;
  return { label, name: settingName(label), written, location };
}

function inBlocks(blocks: readonly Block[]): Setting[] {
  return blocks.flatMap((block): Setting[] => {
    if (block.kind === 'list') return block.items.flatMap((item) => inBlocks(item.blocks));
    if (block.kind === 'code') return inCode(block.text, block.location);
    return block.kind === 'table' ? inTable(block) : [];
  });
}

/** Tables of two columns are lines with a label; of wider ones only those that say what their columns are. */
function inTable({ head, rows }: Block & { kind: 'table' }): Setting[] {
  if (head.length < 3) return [];
  const titles = head.map((cell) => plainText(cell));
  const [first = '', second = ''] = titles;
  const namesSettings = /^(?:hyper-?)?param|^setting|^option|^config/i.test(first) || PARAMETER_ABROAD.test(first);
  if (namesSettings && (/^values?$/i.test(second) || VALUE_ABROAD.test(second))) {
    return rows.flatMap(({ cells, location }) => {
      return settingOf(plainText(cells[0] ?? ''), plainText(cells[1] ?? ''), location) ?? [];
    });
  }
  const [row, other] = rows;
  const known = titles.filter((title) => KNOWN.has(settingName(title)));
  if (!row || other || known.length < 2) return [];
  return titles.flatMap((title, i) => settingOf(title, plainText(row.cells[i] ?? ''), row.location) ?? []);
}

/** Words without which code is about something else than how the model was trained. */
const CONFIGURES =
  /TrainingArguments|LoraConfig|SFTConfig|(?:DPO|ORPO|GRPO|KTO)Config|--num_train_epochs|["']?num_train_epochs/;

/** The names of the Trainer and of PEFT, which mean one thing wherever they stand; sizes of batches do not. */
const IN_CODE: readonly string[] = [
  'num_train_epochs',
  'max_steps',
  'learning_rate',
  'warmup_steps',
  'warmup_ratio',
  'weight_decay',
  'lora_alpha',
  'lora_dropout',
  'lora_r',
];

/** "key: value", "key=value" and "--key value" of code and JSON, by the names that mean one thing. */
function inCode(text: string, { file, line }: Location): Setting[] {
  if (!CONFIGURES.test(text)) return [];
  return text
    .split('\n')
    .slice(0, 500)
    .flatMap((row, i) =>
      Array.from(
        row
          .slice(0, 300)
          .matchAll(/(?<![\w.])["']?(?:--)?([a-z_]{4,20})["']?(?:\s?[:=]\s?|\s)["']?(-?\d[\w.+-]{0,20})/g),
        ([, label = '', written = '']): Setting | null => {
          const at = { file, line: line + i + 1, column: 1, endLine: line + i + 1, endColumn: row.length + 1 };
          return IN_CODE.includes(label) ? settingOf(label, written.replace(/\.$/, ''), at) : null;
        },
      ).filter((setting) => setting !== null),
    );
}

/** Ways in which one setting is spelt. Sizes of batches are left alone: per device and in total are different things. */
const SAME: Readonly<Record<string, string>> = {
  lr: 'learningrate',
  initiallearningrate: 'learningrate',
  peaklearningrate: 'learningrate',
  epoch: 'numtrainepochs',
  epochs: 'numtrainepochs',
  numepochs: 'numtrainepochs',
  numberofepochs: 'numtrainepochs',
  trainepochs: 'numtrainepochs',
  trainingepochs: 'numtrainepochs',
  trainingsteps: 'maxsteps',
  maxtrainingsteps: 'maxsteps',
  totalsteps: 'maxsteps',
  rank: 'r',
  lorar: 'r',
  lorarank: 'r',
  alpha: 'loraalpha',
  randomseed: 'seed',
  trainingseed: 'seed',
  lrschedulerwarmupsteps: 'warmupsteps',
  lrschedulerwarmupratio: 'warmupratio',
  optim: 'optimizer',
  optimiser: 'optimizer',
  scheduler: 'lrschedulertype',
  lrscheduler: 'lrschedulertype',
  learningratescheduler: 'lrschedulertype',
  ...SETTINGS_ABROAD,
};

const KNOWN = new Set([...Object.values(SAME), 'loradropout', 'weightdecay']);

/** The name of a setting for comparison, whoever spells it: "LoRA rank (r)" and `r` are one. */
export function settingName(label: string): string {
  const name = label
    .slice(label.lastIndexOf('/') + 1)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\([^()]*\)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return SAME[name] ?? name;
}
