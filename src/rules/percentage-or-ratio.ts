import { type Figure, figuresOf, grouped } from './figures/figures.ts';
import { isShare } from './figures/metrics.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const percentageOrRatio = cardRule({
  id: 'percentage-or-ratio',
  title: 'One metric is written in one way',
  why: 'Beside 0.91 a reader takes 87 for a percentage and 0.9 for less than one per cent, or the other way round.',
  fix: 'Write all values of the metric as ratios, or all as percentages with a percent sign.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const shares = figuresOf(card).filter(
      ({ metric, percent, place }) => isShare(metric) && !percent && place !== 'the scores',
    );
    const byMetric = grouped(shares, ({ metric }) => metric);
    for (const [metric, figures] of byMetric) {
      const ratios = figures.filter(({ value }) => value > 0.02 && value < 1);
      const percentages = figures.filter(({ value }) => value > 2 && value <= 100);
      const [one, other] = differing(ratios, percentages);
      if (!one || !other) continue;
      yield {
        message: `The ${metric} is ${other.written} here and ${one.written} in line ${one.location.line}: a percentage and a ratio.`,
        location: other.location,
        ...(one.place !== other.place && { atMost: 'note' as const }),
      };
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Evaluation

| Data set | Accuracy |
|---|---|
| Spring | 0.91 |
| Autumn | 87 |`,
    },
    good: {
      of: 'markdown',
      text: `## Evaluation

| Data set | Accuracy |
|---|---|
| Spring | 0.91 |
| Autumn | 0.87 |`,
    },
  },
});

/** One value of each kind, of one place if there is such a pair, in the order of the card. */
function differing(ratios: readonly Figure[], percentages: readonly Figure[]): readonly Figure[] {
  const places = new Map(ratios.map((figure) => [figure.place, figure]));
  const second = percentages.find(({ place }) => places.has(place)) ?? percentages[0];
  const first = second && (places.get(second.place) ?? ratios[0]);
  if (!first || !second) return [];
  return first.location.line <= second.location.line ? [first, second] : [second, first];
}
