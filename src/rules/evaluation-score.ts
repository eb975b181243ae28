import * as z from 'zod';
import type { Card } from '../cards/card.ts';
import { describe, numberIn } from '../source/data.ts';
import { indexMetrics } from './figures/figures.ts';
import { isShare, nameOf } from './figures/metrics.ts';
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
      if ((value >= 0 && value <= 100) || !isShare(nameOf(name)) || unbounded.includes(name)) continue;
      const fix = 'Write it as a number from 0 to 1, or as a percentage up to 100.';
      yield { message: `${of} must lie between 0 and 1 or between 0 and 100, but is ${value}.`, fix, location };
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
