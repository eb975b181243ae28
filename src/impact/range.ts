import type { Interval } from './catalogue.ts';

/** A best estimate with its bounds. */
export interface Range {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}

/**
 * Bounds of a product of independent factors: each factor is taken as log-normal, and the half-widths of the
 * logarithms are added in quadrature, downwards and upwards apart since the intervals are lopsided.
 *
 * @param best the product of the best values
 */
export function productRange(best: number, factors: readonly Pick<Interval, 'low' | 'best' | 'high'>[]): Range {
  const down = Math.hypot(...factors.map(({ low, best: middle }) => halfWidth(low, middle)));
  const up = Math.hypot(...factors.map(({ best: middle, high }) => halfWidth(middle, high)));
  return { best, low: best * Math.exp(-down), high: best * Math.exp(up) };
}

/** How wide an interval is: the logarithm of high over low; 0 for an exact value. */
export function widthOf({ low, high }: Pick<Interval, 'low' | 'high'>): number {
  return halfWidth(low, high);
}

function halfWidth(low: number, high: number): number {
  return low > 0 ? Math.log(high / low) : 0;
}
