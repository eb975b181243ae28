import { findAccelerators } from '../impact/accelerators.ts';
import type { Claim, Claims } from './claim.ts';

/** Claims of one quantity that differ by more are of several trainings. */
const ALIKE = 0.1;

/** What a card that is about one training says outside of tables: work and what it cost. */
export interface WholeFootprint {
  /** Each way to read the hours: of all accelerators, or of the clock times their number. */
  readonly acceleratorHours: readonly number[];
  /** True where the number of accelerators is not known, so that there may be more hours. */
  readonly isLeast: boolean;
  readonly hours: Claim;
  /** Rated power of the accelerators that may be meant, in W. */
  readonly watts: readonly number[];
  readonly energyKwh: Claim | null;
  readonly emissionsKg: Claim | null;
}

/** Null when a card says too little, or several different things, and where its tables say more than its text. */
export function wholeFootprint(claims: Claims): WholeFootprint | null {
  if (claims.footprints.length > 0) return null;
  const total = theOne(claims.acceleratorHours);
  const hours = total ?? (claims.acceleratorHours.length === 0 ? theOne(claims.hours) : null);
  const named = claims.hardware.flatMap(({ value }) => findAccelerators(value).map(({ tdpWatts }) => tdpWatts));
  const stated = claims.ratedWatts.flatMap(({ value, low = value }) => [low, value]);
  const watts = stated.length > 0 ? stated : named.filter((one) => one !== null);
  if (!hours || hours.low !== undefined || hours.value <= 0 || watts.length === 0) return null;
  if (stated.length === 0 && watts.length < named.length) return null;
  const counts = new Set(claims.acceleratorCounts.map(({ value }) => value));
  const [count] = counts;
  if (!total && counts.size > 1) return null;
  // Hours that contradict each other say nothing of the rest.
  const clock = theOne(claims.hours);
  const fits = (factor: number) =>
    !clock || !total || Math.abs(clock.value * factor - total.value) <= ALIKE * total.value;
  if (count !== undefined && counts.size === 1 && !fits(1) && !fits(count)) return null;
  return {
    acceleratorHours: total || count === undefined ? [hours.value] : [hours.value, hours.value * count],
    isLeast: !total && count === undefined,
    hours,
    watts: [Math.min(...watts), Math.max(...watts)],
    energyKwh: theOne(claims.energies),
    emissionsKg: theOne(claims.emissions.filter(({ unit, value }) => unit !== 'unstated' && value > 0)),
  };
}

/** The claim that all others agree with; null without one. */
export function theOne<T extends Claim>(claims: readonly T[]): T | null {
  const [first, ...others] = claims;
  if (!first) return null;
  const agrees = ({ value, step }: Claim) =>
    Math.abs(value - first.value) <= Math.max(step, first.step, ALIKE * first.value);
  return others.every(agrees) ? first : null;
}
