import type { Claim } from '../../claims/claim.ts';
import { shown } from './told.ts';

/** Clocks start at other moments and tools sum other parts: closer than this a card and its run say the same. */
export const TOLERANCE = 0.1;

/** Whether a claim is the value, as exactly as the card writes it or nearly so. */
export function agrees(claim: Claim, value: number, tolerance = TOLERANCE): boolean {
  if (claim.low !== undefined && value >= claim.low * (1 - tolerance) && value <= claim.value) return true;
  return Math.abs(claim.value - value) <= Math.max(claim.step, tolerance * Math.abs(value));
}

/** Whether a claim lies in a range, as exactly as the card writes it. */
export function within({ value, low: least = value, step }: Claim, low: number, high: number): boolean {
  return value >= low - step && least <= high + step;
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

/** A claim as the card writes it and, where that is another unit, in the given one. */
export function written({ value, written }: Claim, unit: string): string {
  return new RegExp(`\\d\\s?${unit}(?![a-z])`, 'i').test(written) ? written : `${written} (${shown(value)} ${unit})`;
}

/** The sum of what the rows of tables say: a card may give phases one by one, and the run all of them together. */
export function sumOf(claims: readonly (Claim | null)[]): Claim[] {
  const rows = claims.filter((claim) => claim !== null);
  const [first] = rows;
  if (!first || rows.length < 2) return [];
  const value = rows.reduce((sum, claim) => sum + claim.value, 0);
  const step = Math.max(...rows.map((claim) => claim.step));
  return [{ value, step, written: `${shown(value)} in all`, location: first.location }];
}
