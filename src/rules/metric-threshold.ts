import * as z from 'zod';
import type { Figure } from './figures/figure.ts';
import { figuresOf } from './figures/figures.ts';
import { nameOf } from './figures/metrics.ts';
import { cardRule, quote, type Violation } from './rule.ts';

const threshold = z.strictObject({
  metric: z.string().min(1).describe('Name of the metric as cards give it.'),
  dataset: z.string().min(1).describe('Only values on this data set.').optional(),
  min: z.number().describe('The value must not be lower.').optional(),
  max: z.number().describe('The value must not be higher.').optional(),
});

const options = z.strictObject({
  thresholds: z
    .array(threshold)
    .describe('Each with `metric`, `min` or `max` or both, and `dataset` where it holds for one data set only.'),
});

type Threshold = z.infer<typeof threshold>;

export const metricThreshold = cardRule<z.infer<typeof options>>({
  id: 'metric-threshold',
  title: 'Scores keep the thresholds of the policy',
  why: 'A model below what the policy demands is not fit for the use that the policy is for.',
  fix: 'Improve the model, or change the threshold where it is wrong.',
  severity: 'warning',
  options,
  defaults: { thresholds: [] },
  *check({ card }, { thresholds }) {
    if (thresholds.length === 0 || !card.readable) return;
    const figures = figuresOf(card).filter(({ comparable }) => comparable);
    for (const wanted of thresholds) {
      const found = figures.filter((figure) => isMeant(figure, wanted));
      const on = wanted.dataset ? ` on ${quote(wanted.dataset)}` : '';
      if (found.length === 0) {
        yield {
          message: `The card gives no value for ${quote(wanted.metric)}${on}, for which the policy has a threshold.`,
          why: 'A value that nobody gave cannot keep a threshold.',
          fix: 'Measure it and write the value among the evaluation results.',
          location: card.placeFor('evaluation'),
        };
      }
      for (const figure of found) yield* broken(figure, wanted, on);
    }
  },
  examples: {
    bad: {
      of: 'policy',
      text: `extends: [recommended]
rules:
  metric-threshold: [warning, { thresholds: [{ metric: Noise rejected, min: 0.9 }] }]`,
    },
    good: {
      of: 'policy',
      text: `extends: [recommended]
rules:
  metric-threshold: [warning, { thresholds: [{ metric: Noise rejected, min: 0.75 }] }]`,
    },
  },
});

/** A metric of the metadata is meant by its name ("Acc@1") and by its type ("accuracy"). */
function isMeant({ metric, type, dataset, setting }: Figure, wanted: Threshold): boolean {
  const name = nameOf(wanted.metric);
  if (metric !== name && type !== name) return false;
  return (
    !wanted.dataset || [dataset, setting].some((part) => ` ${part} `.includes(` ${nameOf(wanted.dataset ?? '')} `))
  );
}

function* broken(figure: Figure, { metric, min, max }: Threshold, on: string): Iterable<Violation> {
  // A threshold of 0.9 means 90 of a percentage; both ends may be written either way.
  const highest = Math.max(Math.abs(min ?? 0), Math.abs(max ?? 0));
  const factor = highest <= 1 && (figure.percent || figure.value > 1) ? 0.01 : 1;
  const value = figure.value * factor;
  const bound =
    min !== undefined && value < min ? `at least ${min}` : max !== undefined && value > max ? `at most ${max}` : '';
  if (bound === '') return;
  yield {
    message: `${quote(metric)}${on} is ${figure.written}; the policy demands ${bound}.`,
    location: figure.location,
  };
}
