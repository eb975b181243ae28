import { type Figure, grouped } from './figures/figure.ts';
import { figuresOf } from './figures/figures.ts';
import { metricIn } from './figures/metrics.ts';
import { noOptions } from './options.ts';
import { cardRule, type Violation } from './rule.ts';

export const percentageOrRatio = cardRule({
  id: 'percentage-or-ratio',
  title: 'One metric is written in one way',
  why: 'Beside 0.91 a reader takes 87 for a percentage and 0.9 for less than one per cent, or the other way round.',
  fix: 'Write all values of the metric as ratios, or all as percentages with a percent sign.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const shares = figuresOf(card).filter(({ metric, place }) => isClear(metric) && place !== 'the scores');
    const bare = shares.filter(({ percent }) => !percent);
    const found = [...mixed(bare)];
    yield* found;
    const told = new Set(found.map(({ location }) => location.line));
    for (const each of mixedColumns(bare)) if (!told.has(each.location.line)) yield each;
    yield* ratiosWithSign(shares.filter(({ percent }) => percent));
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

/** Whether values of the metric are shares, and seldom so small that a ratio could be a percentage. */
function isClear(name: string): boolean {
  const metric = metricIn(name);
  return metric?.range === 'share' && metric.rarelyBelowOne;
}

/** A ratio in the metadata and a percentage in the text are each clear where they stand. */
const METADATA = 'the metadata';

/** Values without a percent sign of which some can only be ratios and others only percentages. */
function* mixed(figures: readonly Figure[]): Iterable<Violation> {
  for (const [metric, all] of grouped(figures, (figure) => figure.metric)) {
    for (const [one, other] of [
      pairIn(all.filter(({ place }) => place === METADATA)),
      pairIn(all.filter(({ place }) => place !== METADATA)),
    ]) {
      if (!one || !other) continue;
      yield {
        message: `The ${metric} is ${other.written} here and ${one.written} in line ${one.location.line}: a percentage and a ratio.`,
        location: other.location,
        ...(one.place !== other.place && { atMost: 'note' as const }),
      };
    }
  }
}

/** Metrics of one column, of which some are ratios and others percentages; AUC and IoU are ratios by custom. */
function* mixedColumns(figures: readonly Figure[]): Iterable<Violation> {
  const inColumns = figures.filter(({ metric, column }) => column !== undefined && ALIKE.test(metric));
  for (const column of grouped(inColumns, (figure) => `${figure.place}\n${figure.column}`).values()) {
    const [one, other] = pairIn(column);
    if (!one || !other) continue;
    yield {
      message: `The ${other.metric} is ${other.written} here and the ${one.metric} ${one.written} in line ${one.location.line}: a percentage and a ratio in one column.`,
      location: other.location,
      atMost: 'note',
    };
  }
}

const ALIKE = /\b(?:accuracy|precision|recall|f1|exact match|specificity)\b/;

/** One value of each kind, of one place if there is such a pair, in the order of the card. */
function pairIn(figures: readonly Figure[]): readonly Figure[] {
  const ratios = figures.filter(isRatio);
  const percentages = figures.filter(isPercentage);
  const places = new Map(ratios.map((figure) => [figure.place, figure]));
  const second = percentages.find(({ place }) => places.has(place)) ?? percentages[0];
  const first = second && (places.get(second.place) ?? ratios[0]);
  if (!first || !second) return [];
  return first.location.line <= second.location.line ? [first, second] : [second, first];
}

function isRatio({ value }: Figure): boolean {
  return value > 0.02 && value < 1;
}

function isPercentage({ value }: Figure): boolean {
  return value > 2 && value <= 100;
}

/** A ratio under a percent sign, in a table or sentence that gives no percentage below one otherwise: 0.91 %. */
function* ratiosWithSign(figures: readonly Figure[]): Iterable<Violation> {
  for (const group of grouped(figures, ({ metric, place }) => `${metric}\n${place}`).values()) {
    const slip = group.find((figure) => isRatio(figure) && figure.value > 0.2);
    if (!slip) continue;
    const meant = `${Number((slip.value * 100).toPrecision(12))} %`;
    yield {
      message: `The ${slip.metric} is ${slip.written} here, beside a percent sign: less than one per cent.`,
      why: 'A ratio that is called a percentage is a hundred times too small.',
      fix: `If it means ${meant}, write that, or take the percent sign away.`,
      location: slip.location,
    };
  }
}
