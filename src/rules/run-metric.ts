import type { Card } from '../cards/card.ts';
import { claimLines, textBehind } from '../claims/lines.ts';
import { numberAtStart } from '../claims/quantity.ts';
import type { MetricValue } from '../runs/run.ts';
import type { Location } from '../source/location.ts';
import { figuresOf } from './figures/figures.ts';
import { hubMetadata, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, count } from './rule.ts';
import { isSameMetric, type MetricName, metricName } from './run/metric-names.ts';
import { placeOf } from './run/told.ts';

export const runMetric = cardRule({
  id: 'run-metric',
  title: 'The card gives the results that the run reached',
  why: 'A result that no file of the run bears out was mistyped, is of another run, or was never reached.',
  fix: 'Correct the figure of the card, or commit the results that it comes from.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    if (!run || run.metrics.size === 0) return;
    const told = resultsIn(card);
    const datasets = namesOf([...run.datasets.map(({ value }) => value), ...datasetsOf(card)]);
    const judged = new Set<string>();
    for (const label of run.metrics.keys()) {
      const metric = metricName(label);
      const id = `${metric.of} ${metric.name}`;
      if (judged.has(id)) continue;
      judged.add(id);
      // Results of all labels that mean this metric: `eval_rouge1` and `test_rouge1`.
      const values = [...run.metrics].flatMap(([other, all]) => (isSameMetric(metricName(other), metric) ? all : []));
      const claims = told.filter(({ name }) => isSameMetric(name, metric));
      if (claims.some((claim) => values.some(({ value }) => isValue(claim, value)))) continue;
      const isOnSeveral = new Set(claims.map(({ dataset }) => dataset).filter(Boolean)).size > 1;
      const first = claims.find((claim) => claim.comparable && (!isOnSeveral || isOnOneOf(claim, datasets)));
      if (!first) continue;
      const best = mostAuthoritative(values);
      const right = rounded(best.value, first);
      const alike = factorBetween(best.value, first) === 1 ? '' : `, that is ${right}`;
      yield {
        message:
          `The card gives ${first.label} ${first.written}, and ${placeOf(best)} ${best.value}${alike}` +
          `${values.length > 1 ? `; none of the ${count(values.length, 'value')} of the run rounds to it` : ''}.`,
        fix: `Write ${right} if this run made the model, or commit the results that the card is about.`,
        location: first.location,
        key: metric.name,
      };
    }
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Evaluation

- Phrase accuracy: 0.91
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Evaluation

- Phrase accuracy: 87 %
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});

interface Result {
  readonly label: string;
  readonly name: MetricName;
  readonly value: number;
  /** How far the true value may lie from it: what rounding, "about" or a stated spread allow. */
  readonly slack: number;
  /** "> 0.9" and "up to 5 %" only bound the value. */
  readonly bound: 'least' | 'most' | null;
  readonly decimals: number;
  readonly written: string;
  /** The data set that stands beside the value; empty where none does. */
  readonly dataset: string;
  /** False where the values beside it are those of other models or steps. */
  readonly comparable: boolean;
  readonly location: Location;
}

/** Every result that the card gives: in its metadata, its tables, and behind labels anywhere. */
function resultsIn(card: Card): Result[] {
  const own = figuresOf(card).filter(({ byHub }) => !byHub);
  const figures = own.map(({ metric, value, written, location, dataset, comparable, place }): Result => {
    const decimals = decimalsOf(written);
    const name = metricName(metric);
    const rest = { bound: null, decimals, slack: slackOf(written, 10 ** -decimals), comparable, location };
    // The metadata names a data set for every result.
    return { ...rest, label: metric, name, value, written, dataset: place === 'the metadata' ? '' : dataset };
  });
  const labelled = claimLines(card).flatMap((line): Result[] => {
    const { label, location } = line;
    if (label === '' || label.length > 40) return [];
    const rest = textBehind(line);
    const number = rest.length < 60 ? numberAtStart(rest) : null;
    if (!number) return [];
    const { value, step, written } = number;
    const bound = /^\s?(?:[>≥]|over\b|above\b)/.test(rest) ? 'least' : /^\s?[<≤]/.test(rest) ? 'most' : null;
    const about = /^\s?[≈~]/.test(rest) ? 0.05 * Math.abs(value) : 0;
    const slack = Math.max(slackOf(rest, step), about);
    const decimals = decimalsOf(written);
    const name = metricName(label);
    return [{ label, name, value, slack, bound, decimals, written, dataset: '', comparable: true, location }];
  });
  return [...figures, ...labelled];
}

function decimalsOf(written: string): number {
  return /[.,](\d+)/.exec(written)?.[1]?.length ?? 0;
}

/** Half of the last digit, or the spread behind "±". */
function slackOf(written: string, step: number): number {
  const spread = Number(/(?:±|\+\/?-)\s?(\d{1,9}(?:\.\d{1,9})?)/.exec(written)?.[1] ?? 0);
  return Math.max(step * 0.5000001, spread);
}

/** Whether a claim is a value of the run as exactly as the card writes it, as a share or as a percentage. */
function isValue({ value, slack, bound }: Result, actual: number): boolean {
  return [1, 100, 0.01].some((factor) => {
    const difference = value - actual * factor;
    if (Math.abs(difference) <= slack) return true;
    return bound === 'least' ? difference < 0 && value >= actual * factor * 0.5 : bound === 'most' && difference > 0;
  });
}

/** Of results on several data sets, those that the run or the metadata names are claims about this run. */
function isOnOneOf({ dataset }: Result, datasets: ReadonlySet<string>): boolean {
  const name = plain(dataset);
  return name === '' || [...datasets].some((one) => one.includes(name) || name.includes(one));
}

function datasetsOf(card: Card): string[] {
  const metadata = hubMetadata(card);
  return metadata ? textsOf(metadata, 'datasets').map(({ text }) => text) : [];
}

function namesOf(ids: readonly string[]): Set<string> {
  return new Set(ids.map((id) => plain(id.slice(id.lastIndexOf('/') + 1))).filter((name) => name !== ''));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** What makes a share of the run a percentage of the card, or the other way round; 1 where both are written alike. */
function factorBetween(actual: number, { value }: Result): number {
  return [1, 100, 0.01].find((one) => Math.abs(Math.log10(Math.abs((actual * one) / value))) < 0.5) ?? 1;
}

/** A value of the run as the card would write it. */
function rounded(actual: number, claim: Result): string {
  return (actual * factorBetween(actual, claim)).toFixed(Math.min(claim.decimals, 20));
}

const ROLES: readonly MetricValue['role'][] = ['final', 'best', 'last', 'logged', 'first'];

function mostAuthoritative(values: readonly MetricValue[]): MetricValue {
  return [...values].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))[0] as MetricValue;
}
