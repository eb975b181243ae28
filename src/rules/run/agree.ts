import type { Claim } from '../../claims/claim.ts';

/** Clocks start at other moments and tools sum other parts: closer than this a card and its run say the same. */
export const TOLERANCE = 0.1;

/** Whether a claim is the value, as exactly as the card writes it or nearly so. */
export function agrees(claim: Claim, value: number, tolerance = TOLERANCE): boolean {
  return Math.abs(claim.value - value) <= Math.max(claim.step, tolerance * Math.abs(value));
}

/** Whether a claim lies in a range, as exactly as the card writes it. */
export function within({ value, step }: Claim, low: number, high: number): boolean {
  return value >= low - step && value <= high + step;
}

/**
 * The unit that was mistaken for another when two values differ by a thousand or a million.
 *
 * @param units of one kind, each a thousand of the one before: `['Wh', 'kWh', 'MWh']`
 * @param base the unit of both values
 */
export function slip(claimed: number, actual: number, units: readonly string[], base: string): string | null {
  const at = units.indexOf(base);
  for (const steps of [1, 2]) {
    const factor = 1000 ** steps;
    const near = (a: number, b: number) => Math.abs(a - b) <= 0.05 * Math.max(a, b);
    if (near(claimed, actual * factor) && at - steps >= 0) {
      return `a factor of ${factor.toLocaleString('en')}, as when ${units[at - steps]} are taken for ${base}`;
    }
    if (near(claimed * factor, actual) && at + steps < units.length) {
      return `a factor of ${factor.toLocaleString('en')}, as when ${units[at + steps]} are taken for ${base}`;
    }
  }
  return null;
}

export const ENERGY_UNITS = ['mWh', 'Wh', 'kWh', 'MWh', 'GWh'];
export const MASS_UNITS = ['mg', 'g', 'kg', 't', 'kt'];
