import type { Card, Statement } from '../cards/card.ts';
import { plainText } from '../cards/markdown/inline.ts';
import { indexMetrics } from './figures/figures.ts';
import { hubMetadata, textOf, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';

/**
 * Benchmarks whose questions serve to compare models and lose their worth when a model has seen them; those with a
 * training part of their own, such as GSM8K, count unless that part is named.
 */
const BENCHMARKS = [
  'MMLU',
  'MMLU-Pro',
  'HumanEval',
  'MBPP',
  'GSM8K',
  'HellaSwag',
  'TruthfulQA',
  'WinoGrande',
  'ARC-Challenge',
  'BIG-bench',
  'GPQA',
  'IFEval',
  'AGIEval',
  'C-Eval',
  'CMMLU',
  'MT-Bench',
  'AlpacaEval',
  'Arena-Hard',
  'LiveCodeBench',
  'SWE-bench',
  'MMMU',
  'MathVista',
  'BBQ',
  'ToxiGen',
  'RealToxicityPrompts',
  'CrowS-Pairs',
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
    const trained = statementsIn(card, ['training-data']).filter(({ text }) => !HARMLESS.test(text));
    const evaluated = statementsIn(card, ['evaluation', 'safety-evaluation', 'evaluation-data']);
    const own = new Set(evaluated.map(placeOf));
    for (const name of BENCHMARKS) {
      const names = nameTest(name);
      const result = evaluated.find(({ text }) => names(text));
      if (!result) continue;
      const source = trained.find((statement) => !own.has(placeOf(statement)) && names(statement.text));
      if (!source) continue;
      yield {
        message: `${name} is named as training data here and as a benchmark in line ${result.location.line}.`,
        location: source.location,
      };
    }
    yield* inMetadata(card);
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

/** A result on the training split of a data set that the metadata names as training data. */
function* inMetadata(card: Card): Iterable<{ message: string; location: Statement['location'] }> {
  const metadata = hubMetadata(card);
  if (!metadata) return;
  const trained = new Set(textsOf(metadata, 'datasets').map(({ text }) => text.toLowerCase()));
  const seen = new Set<string>();
  for (const { dataset } of indexMetrics(card)) {
    const type = dataset?.entries.get('type');
    const split = textOf(dataset?.entries.get('split')?.value);
    const name = textOf(type?.value);
    if (!type || !/^train(?:ing)?$/i.test(split) || !trained.has(name.toLowerCase()) || seen.has(name)) continue;
    seen.add(name);
    yield {
      message: `The results on ${quote(name)} are of its split ${quote(split)}, which the model was trained on.`,
      location: type.value.location,
    };
  }
}

function statementsIn(
  card: Card,
  ids: readonly ('training-data' | 'evaluation' | 'safety-evaluation' | 'evaluation-data')[],
) {
  return ids
    .flatMap((id) => card.sections.get(id)?.statements ?? [])
    .map(({ text, location }) => ({ text: plainText(text), location }));
}

function placeOf({ location }: Pick<Statement, 'location'>): string {
  return `${location.line}:${location.column}`;
}

/** Whether a text names a benchmark, and not a longer name that contains it. */
function nameTest(name: string): (text: string) => boolean {
  const form = name.replace(/-/g, '[- ]?');
  const pattern = new RegExp(`(?<![\\w-])${form}(?![\\w+]|-[A-Za-z])`, 'i');
  return (text) => pattern.test(text);
}
