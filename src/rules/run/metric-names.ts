import { nameOf } from '../figures/metrics.ts';

/** A metric as two writers may both mean it. */
export interface MetricName {
  readonly name: string;
  /** Of which data: `train`, or `evaluation` for validation and test, which cards seldom tell apart. */
  readonly of: 'train' | 'evaluation';
}

const EVALUATION = /^(?:eval|evaluation|validation|valid|val|test|predict|dev)(?=[ \d]|$) ?/;
const TRAIN = /^(?:train|training)(?=[ \d]|$) ?/;

/** Ways in which one metric is spelt. */
const SAME: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  roguel: 'rougel',
  rogue1: 'rouge1',
  rogue2: 'rouge2',
  f1score: 'f1',
  f1macro: 'macrof1',
  ppl: 'perplexity',
  worderrorrate: 'wer',
  charactererrorrate: 'cer',
};

/**
 * The metric that a label means: `eval_rouge1`, "ROUGE-1" and "Validation Rouge1" are one, and so are "Loss" and
 * `eval_loss`, since a card that says nothing else means the evaluation.
 */
export function metricName(label: string): MetricName {
  const plain = nameOf(label.replace(/^.*\//, ''));
  const train = TRAIN.test(plain);
  const rest = plain.replace(train ? TRAIN : EVALUATION, '');
  const name = rest.replace(/[^\p{L}\p{N}@]/gu, '');
  return { name: SAME[name] ?? name, of: train ? 'train' : 'evaluation' };
}

export function isSameMetric(a: MetricName, b: MetricName): boolean {
  return a.name === b.name && a.of === b.of && a.name !== '';
}
