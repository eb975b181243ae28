import type { Card } from '../cards/card.ts';
import { claimLines } from '../claims/lines.ts';
import { numberAtStart } from '../claims/quantity.ts';
import type { MetricValue } from '../runs/run.ts';
import type { Location } from '../source/location.ts';
import { figuresOf } from './figures/figures.ts';
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
    for (const [label, values] of run.metrics) {
      const metric = metricName(label);
      const claims = told.filter(({ name }) => isSameMetric(name, metric));
      const [first] = claims;
      if (!first || first !== told.find(({ name }) => isSameMetric(name, metric))) continue;
      // Results of all labels that mean this metric: `eval_rouge1` and `test_rouge1`.
      const all = [...run.metrics].filter(([other]) => isSameMetric(metricName(other), metric)).flatMap(([, v]) => v);
      if (all[0] !== values[0] || claims.some((claim) => all.some(({ value }) => isValue(claim, value)))) continue;
      const best = mostAuthoritative(all);
      yield {
        message:
          `The card gives ${first.label} ${first.written}, and ${placeOf(best)} ${best.value}` +
          `${all.length > 1 ? `; none of the ${count(all.length, 'value')} of the run rounds to it` : ''}.`,
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
  readonly step: number;
  readonly written: string;
  readonly location: Location;
}

/** Every result that the card gives: in its metadata, its tables, and behind labels anywhere. */
function resultsIn(card: Card): Result[] {
  const own = figuresOf(card).filter(({ byHub }) => !byHub);
  const figures = own.map(({ metric, value, written, location }): Result => {
    const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
    return { label: metric, name: metricName(metric), value, step: 10 ** -decimals, written, location };
  });
  const labelled = claimLines(card).flatMap(({ label, text, location }): Result[] => {
    if (label === '' || label.length > 40) return [];
    const rest = text.slice(label.length).replace(/^\s*[:：|]\s*/, '');
    const number = rest.length < 60 ? numberAtStart(rest) : null;
    if (!number) return [];
    const { value, step, written } = number;
    return [{ label, name: metricName(label), value, step, written, location }];
  });
  return [...figures, ...labelled];
}

/** Whether a claim is a value of the run as exactly as the card writes it, as a share or as a percentage. */
function isValue({ value, step }: Result, actual: number): boolean {
  return [1, 100, 0.01].some((factor) => Math.abs(value - actual * factor) <= step * 0.5000001);
}

const ROLES: readonly MetricValue['role'][] = ['final', 'best', 'last', 'logged', 'first'];

function mostAuthoritative(values: readonly MetricValue[]): MetricValue {
  return [...values].sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))[0] as MetricValue;
}
