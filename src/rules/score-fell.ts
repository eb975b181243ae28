import * as z from 'zod';
import type { Card } from '../cards/card.ts';
import type { Figure } from './figures/figure.ts';
import { figuresOf } from './figures/figures.ts';
import { metricIn } from './figures/metrics.ts';
import { cardChangeRule, quote } from './rule.ts';

/** Of what is no metric of the table, what one has less of rather than more. */
const LESS_IS_BETTER =
  /\b(?:error|errors|latency|toxicity|hallucinations?|false (?:positive|negative|alarm)s?|(?:attack|jailbreak) success)\b/;

const options = z.strictObject({
  tolerance: z.number().min(0).max(1).describe('Share of its value by which a result may get worse.'),
});

export const scoreFell = cardChangeRule<z.infer<typeof options>>({
  id: 'score-fell',
  title: 'No evaluation result gets worse unnoticed',
  why: 'Whoever uses the model counts on the results that its card gave so far.',
  fix: 'Improve the model, or let a reviewer accept the new result.',
  severity: 'warning',
  options,
  defaults: { tolerance: 0 },
  *check({ card, before }, { tolerance }) {
    if (!card.readable || !before.card.readable) return;
    const earlier = unambiguous(before.card);
    for (const [key, figure] of unambiguous(card)) {
      const was = earlier.get(key);
      if (!was) continue;
      const [from, to] = [asShare(was, figure), asShare(figure, was)];
      const lost = lessIsBetter(figure.metric) ? to - from : from - to;
      // The last digit of a percentage that was once a ratio is not a loss.
      if (lost <= Math.abs(from) * tolerance + 1e-9) continue;
      const on = figure.dataset === '' ? '' : ` on ${quote(figure.dataset)}`;
      yield {
        message: `${quote(figure.metric)}${on} was ${was.written} and is ${figure.written}.`,
        location: figure.location,
        key,
      };
    }
  },
  examples: {
    bad: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ head/model-card.yaml + complete/model-card.yaml
safety_evaluations:
  Phrase accuracy: 0.87
  Songs found: 0.81
  Noise rejected: 0.78`,
    },
    good: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ head/model-card.yaml + complete/model-card.yaml
safety_evaluations:
  Phrase accuracy: 0.87
  Songs found: 0.94
  Noise rejected: 0.78`,
    },
  },
});

function lessIsBetter(metric: string): boolean {
  return LESS_IS_BETTER.test(metric) || metricIn(metric)?.better === 'lower';
}

/** The figures of a card that one metric, data set and setting name once. */
function unambiguous(card: Card): Map<string, Figure> {
  const found = new Map<string, Figure | null>();
  for (const figure of figuresOf(card)) {
    if (!figure.comparable) continue;
    const key = [figure.metric, figure.dataset, figure.setting].join(' | ');
    found.set(key, found.has(key) ? null : figure);
  }
  return new Map([...found].filter((entry): entry is [string, Figure] => entry[1] !== null));
}

/** A value for comparison with another: where one is a percentage and the other a share, both are taken as shares. */
function asShare(figure: Figure, other: Figure): number {
  const [mine, others] = [Math.abs(figure.value), Math.abs(other.value)];
  return mine > 1 && mine <= 100 && others <= 1 && (figure.percent || mine / others > 10)
    ? figure.value / 100
    : figure.value;
}
