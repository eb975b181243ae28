import * as z from 'zod';
import type { Card } from '../cards/card.ts';
import { describe, numberIn } from '../source/data.ts';
import type { MetricRange } from './data/metrics.ts';
import { indexMetrics } from './figures/figures.ts';
import { boundsOf, isMetric, metricIn, nameOf } from './figures/metrics.ts';
import { cardRule, quote, type Violation } from './rule.ts';

const options = z.strictObject({
  unbounded: z
    .array(z.string())
    .describe('Metrics that are no share, such as perplexity: they may have any finite value.'),
});

export const evaluationScore = cardRule<z.infer<typeof options>>({
  id: 'evaluation-score',
  title: 'Evaluation scores are shares between 0 and 1',
  why: 'A score is printed as a percentage: 92 would be read as 9200 %, and text cannot be compared with anything.',
  fix: 'Write the score as a number from 0 to 1.',
  severity: 'error',
  options,
  defaults: { unbounded: [] },
  *check({ card }, { unbounded }) {
    for (const { name, value, written, location } of card.scores) {
      const of = `The score of ${quote(name)}`;
      if (value === null) {
        yield {
          message: `${of} must be a number, but is ${written ? quote(written) : 'empty'}.`,
          location,
          ...asNumber(written),
        };
      } else if ((value < 0 || value > 1) && !unbounded.includes(name)) {
        yield { message: `${of} must lie between 0 and 1, but is ${written}.`, location, ...asShare(value) };
      }
    }
    yield* inMetadata(card, unbounded);
  },
  examples: {
    bad: {
      of: 'fields',
      text: `safety_evaluations:
  Names withheld: 92`,
    },
    good: {
      of: 'fields',
      text: `safety_evaluations:
  Names withheld: 0.92`,
    },
  },
});

/**
 * The values of `model-index`. There a share may be a percentage too, other metrics may have any value, and a spread
 * ("20.1 ± 1.2") is common.
 */
function* inMetadata(card: Card, unbounded: readonly string[]): Iterable<Violation> {
  for (const { metric, name, type } of indexMetrics(card)) {
    const data = metric.entries.get('value')?.value;
    if (!data || (data.kind === 'scalar' && (data.value === null || data.written.trim() === ''))) continue;
    const of = `The score of ${quote(name || type)}`;
    const { location } = data;
    const value = numberIn(data);
    if (value !== null) {
      const range = rangeOf(name, type);
      if (!range || unbounded.includes(name)) continue;
      const [lowest, highest] = boundsOf(range);
      // The last digits of a number are noise of the arithmetic.
      if (value >= lowest - 1e-6 && value <= highest + 1e-6) continue;
      yield { message: `${of} must ${MUST[range]}, but is ${value}.`, ...ADVICE[range], location };
    } else if (data.kind === 'scalar' && typeof data.value === 'string' && /^\s*[-+]?\d/.test(data.value)) {
      const plain = /^\s*([-+]?\d+(?:\.\d+)?)\s*%?\s*$/.exec(data.value)?.[1];
      if (!plain) continue;
      const fix = `Write \`${plain}\`.`;
      yield { message: `${of} is text, not a number.`, fix, suggestion: plain, location, atMost: 'warning' };
    } else {
      yield { message: `${of} must be a number, but is ${describe(data)}.`, fix: 'Write a number.', location };
    }
  }
}

/** The range of a metric by its name, or by its type where the name is none that is known. */
function rangeOf(name: string, type: string): Exclude<MetricRange, 'any'> | null {
  const range = (metricIn(nameOf(name)) ?? (isMetric(nameOf(name)) ? null : metricIn(nameOf(type))))?.range;
  return range && range !== 'any' ? range : null;
}

/** Each range as a message words it. */
const MUST = {
  share: 'lie between 0 and 1 or between 0 and 100',
  correlation: 'lie between -1 and 1 or between -100 and 100',
  'up-to-one': 'be at most 1, or 100 as a percentage',
  'from-zero': 'not be negative',
} as const;

const ADVICE = {
  share: {
    why: 'Outside of its range a score is a slip of the pen or of the unit.',
    fix: 'Write it as a number from 0 to 1, or as a percentage up to 100.',
  },
  correlation: {
    why: 'Outside of its range a score is a slip of the pen or of the unit.',
    fix: 'Write it as a number from -1 to 1, or that number times 100.',
  },
  'up-to-one': {
    why: 'Outside of its range a score is a slip of the pen or of the unit.',
    fix: 'Write it as a number up to 1, or as a percentage up to 100.',
  },
  'from-zero': {
    why: 'An error of less than nothing does not exist; some libraries turn the sign round so that higher is better.',
    fix: 'Write it without the minus sign, or name the metric as what it is, such as `neg_mean_squared_error`.',
  },
} as const;

/** Text that holds a number and nothing else but a percent sign. */
function asNumber(written: string): Pick<Violation, 'fix' | 'suggestion'> {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(written);
  if (!match) return {};
  const number = Number(match[1]);
  return match[2] || number > 1
    ? asShare(number)
    : { fix: `Write \`${match[1]}\` without quotes.`, suggestion: match[1] };
}

/** A percentage as the share it means. */
function asShare(value: number): Pick<Violation, 'fix' | 'suggestion'> {
  // 1.2 may be a slip of any kind; from 2 on, a percentage is the likeliest.
  if (!(value >= 2 && value <= 100)) return {};
  const share = String(Number((value / 100).toPrecision(12)));
  return { fix: `If it is a percentage, write \`${share}\`.`, suggestion: share };
}
