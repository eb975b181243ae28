import { ASSUMPTIONS } from './catalogue.ts';

/** A pair of assumptions behind a published figure. */
export interface Assumption {
  readonly pue: number;
  /** In kg CO2e per kWh. */
  readonly intensity: number;
  /** Who calculates with it. */
  readonly users: string;
}

/** What a figure of emissions assumes per kWh of rated energy, and the known pair that it is the product of. */
export interface Solution {
  /** PUE × intensity, in kg CO2e per kWh of the accelerators. */
  readonly factor: number;
  /** The pair that authors are known to have used together; null where none fits or several do. */
  readonly assumption: Assumption | null;
}

/** Rounding of hours and emissions that are written with all their digits. */
const LEAST = 0.0005;

/**
 * Solves emissions = energy × PUE × intensity for the product that a figure hides, and names the assumptions behind it
 * where exactly one known pair gives it as exactly as the figure is written. Only pairs are compared that somebody used
 * together: with 200 countries and any PUE between 1 and 1.6 some product fits every figure, and proves nothing.
 *
 * @param energyKwh the rated energy of the accelerators
 * @param relativeStep how exactly the emissions are written: the weight of their last digit ÷ their value
 */
export function solveFactor(emissionsKg: number, energyKwh: number, relativeStep: number): Solution {
  const factor = emissionsKg / energyKwh;
  const tolerance = Math.max(relativeStep / 2, LEAST) * factor;
  const fits = ASSUMPTIONS.filter(([pue, intensity]) => Math.abs(pue * intensity - factor) <= tolerance);
  const [first] = fits;
  if (!first || fits.length > 1) return { factor, assumption: null };
  const [pue, intensity, users] = first;
  return { factor, assumption: { pue, intensity, users } };
}
