import type { Card } from '../cards/card.ts';
import { plainText } from '../cards/markdown/inline.ts';
import type { SectionId } from '../cards/sections.ts';
import type { Location } from '../source/location.ts';
import { indexMetrics } from './figures/figures.ts';
import { passagesOf, titlesAbove } from './figures/passages.ts';
import { hubMetadata, textOf, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';
import { saysEvaluatedOnly } from './text/purpose.ts';

/**
 * Benchmarks whose questions serve to compare models and lose their worth when a model has seen them. Where a benchmark
 * has a training part of its own (`trains`), its name alone under `datasets` may mean that part. That column was written
 * from memory of the data sets and not verified one by one.
 */
const BENCHMARKS: readonly { readonly name: string; readonly trains: boolean }[] = [
  ...[
    'MMLU',
    'MMLU-Pro',
    'HumanEval',
    'TruthfulQA',
    'GPQA',
    'IFEval',
    'AGIEval',
    'C-Eval',
    'CMMLU',
    'MT-Bench',
    'AlpacaEval',
    'Arena-Hard',
    'LiveCodeBench',
    'MMMU',
    'MathVista',
    'BBQ',
    'RealToxicityPrompts',
    'CrowS-Pairs',
  ].map((name) => ({ name, trains: false })),
  ...['GSM8K', 'HellaSwag', 'WinoGrande', 'ARC-Challenge', 'MBPP', 'SWE-bench', 'ToxiGen', 'BIG-bench'].map((name) => ({
    name,
    trains: true,
  })),
];

/** Words that say which part was trained on, or that it was kept away. */
const HARMLESS =
  /\btrain(?:ing)?[ -](?:split|set|portion|part|subset|partition|data of)\b|\bexclu|\bremov|\bfilter|\bdecontaminat|\bheld[ -]?out|\bnot\b|\bnone\b|\bno\b|\bwithout\b|\bnever\b|\boverlap|\bauxiliary/i;

export const trainingOnBenchmark = cardRule({
  id: 'training-on-benchmark',
  title: 'No benchmark is training data',
  why: 'A model that has seen the questions of a benchmark scores better on it than on anything else.',
  fix: 'Leave its results out, or say which part was trained on and how the rest was kept away.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const evaluated = statementsIn(card, ['evaluation', 'safety-evaluation', 'evaluation-data']);
    const own = new Set(evaluated.map(placeOf));
    const trained = trainedOn(card).filter((each) => !own.has(placeOf(each)) && !HARMLESS.test(each.text));
    for (const { name } of BENCHMARKS) {
      const names = nameTest(name);
      const result = evaluated.find(({ text }) => names.test(text));
      const source = result && trained.find(({ text }) => names.test(text) && !saysEvaluatedOnly(text, names));
      if (!result || !source) continue;
      yield {
        message: `${name} is named as training data here and as a benchmark in line ${result.location.line}.`,
        location: source.location,
      };
    }
    yield* inMetadata(card, evaluated);
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Training Data

3,100 hours of recordings, and the questions of MMLU.

## Evaluation

| Benchmark | Accuracy |
|---|---|
| MMLU | 0.71 |`,
    },
    good: {
      of: 'markdown',
      text: `## Training Data

3,100 hours of recordings, from which every question of MMLU was removed.

## Evaluation

| Benchmark | Accuracy |
|---|---|
| MMLU | 0.71 |`,
    },
  },
});

interface Told {
  readonly text: string;
  readonly location: Location;
}

/** What the card says about training data, without lists that it announces as data for something else. */
function trainedOn(card: Card): Told[] {
  const statements = statementsIn(card, ['training-data']);
  const evaluations = new Set(
    passagesOf(card)
      .filter(({ announcement, title }) => saysEvaluatedOnly(announcement) || isOfEvaluation(titlesAbove(title)))
      .map(placeOf),
  );
  return statements.filter((statement) => !evaluations.has(placeOf(statement)));
}

/** Whether a title below that of the training data is one of evaluation data. */
function isOfEvaluation(titles: readonly string[]): boolean {
  const training = titles.findIndex((title) => /\btrain/i.test(title));
  return titles
    .slice(0, Math.max(0, training))
    .some((title) => /\b(?:evaluation|validation|test(?:ing)?|benchmarks?)\b/i.test(title));
}

/** Names of loaders that read a folder or file of anybody's: two data sets of that name need not be one. */
const LOADERS =
  /^(?:imagefolder|audiofolder|videofolder|csv|json|jsonl|text|parquet|arrow|pandas|generator|webdataset|custom|other|unknown|null|none|-)$/i;

/** Words that tell the part that was evaluated on from the part that was trained on. */
const TELLS_PARTS =
  /\b(?:test|testing|validation|dev|development|eval|evaluation|held[ -]?out|hold[ -]?out)[ -](?:set|split|data|part|portion|partition|subset|fold|questions|examples|samples)s?\b|\bsplits?\b|\bcross[ -]?validat|\bunseen\b|\b\d{1,3} ?% (?:of|for) |\btrain(?:ing)?\/(?:val|dev|test)/i;

/** Words of a data set's or metric's name that name a part: "Test ROUGE-1". */
const NAMES_PART = /\b(?:test|val|valid|validation|dev|eval|evaluation)\b/i;

/**
 * What the metadata says: `datasets` are those that the model was trained on, `model-index` has the results. Training
 * and evaluating on two parts of one data set is normal. It is a slip only where the part is the one trained on, where
 * a benchmark has no part to train on, or where nothing in the card tells the parts apart.
 */
function* inMetadata(card: Card, evaluated: readonly Told[]): Iterable<Violation> {
  const metadata = hubMetadata(card);
  if (!metadata) return;
  const trained = textsOf(metadata, 'datasets').filter(({ text }) => !LOADERS.test(text));
  const byName = new Map(trained.map((each) => [each.text.toLowerCase(), each]));
  const told = new Set<string>();
  let silent: boolean | undefined;
  for (const { dataset, name: metric } of indexMetrics(card)) {
    const type = dataset?.entries.get('type');
    const name = textOf(type?.value);
    if (!type || told.has(name) || !byName.has(name.toLowerCase())) continue;
    const part = (key: string) => textOf(dataset?.entries.get(key)?.value);
    const split = part('split');
    if (/^train(?:ing)?$/i.test(split)) {
      told.add(name);
      yield {
        message: `The results on ${quote(name)} are of its split ${quote(split)}, which the model was trained on.`,
        location: type.value.location,
      };
    } else if (split === '' && !NAMES_PART.test(`${part('name')} ${part('config')} ${metric}`.replaceAll('_', ' '))) {
      told.add(name);
      silent ??= !tellsParts(card);
      if (!silent) continue;
      yield {
        message: `${quote(name)} is training data under \`datasets\`, and the results on it do not say of which split they are.`,
        why: 'Results on questions that the model was trained on say nothing about others.',
        fix: 'Add the `split` to the data set of the result, such as `split: test`.',
        location: type.value.location,
        atMost: 'note',
      };
    }
  }
  for (const { name, trains } of BENCHMARKS) {
    const names = nameTest(name);
    const source = trained.find(({ text }) => names.test(text.split('/').at(-1) ?? '') && !told.has(text));
    const result = source && evaluated.find(({ text }) => names.test(text));
    if (!source || !result || mentionsHarmless(card, names)) continue;
    yield {
      message: `${name} is training data under \`datasets\` and a benchmark in line ${result.location.line}.`,
      fix: 'Take it out of `datasets` if the model was only evaluated on it; otherwise say which part was trained on.',
      location: source.location,
      ...(trains && { atMost: 'note' as const }),
    };
  }
}

/** Whether the card tells a part for testing from one for training. */
function tellsParts(card: Card): boolean {
  return passagesOf(card).some(({ text }) => text.length < 4000 && TELLS_PARTS.test(text));
}

/** Whether the text about training data says which part of a benchmark was used, or that it was kept away. */
function mentionsHarmless(card: Card, names: RegExp): boolean {
  return statementsIn(card, ['training-data', 'training-procedure', 'preprocessing']).some(
    ({ text }) => names.test(text) && (HARMLESS.test(text) || saysEvaluatedOnly(text, names)),
  );
}

function statementsIn(card: Card, ids: readonly SectionId[]): Told[] {
  return ids
    .flatMap((id) => card.sections.get(id)?.statements ?? [])
    .map(({ text, location }) => ({ text: plainText(text), location }));
}

function placeOf({ location }: Pick<Told, 'location'>): string {
  return `${location.line}:${location.column}`;
}

/** Finds a benchmark by its name, and not a longer name that contains it. */
function nameTest(name: string): RegExp {
  const form = name.replace(/-/g, '[-_ ]?');
  return new RegExp(`(?<![\\w-])${form}(?![\\w+]|-[A-Za-z])`, 'i');
}
