import type { Sourced, TrainingRun } from '../runs/run.ts';
import { type Accelerator, findAccelerators, platformOf } from './accelerators.ts';
import { calibrated, type Interval, type Platform } from './catalogue.ts';
import { briefly } from './words.ts';

/** Accelerators × hours, with what it was found from. */
export interface AcceleratorHours extends Interval {
  readonly basis: 'stated' | 'product' | 'flops';
}

/** The rated power of one accelerator in watts. */
export interface RatedPower extends Interval {
  readonly basis: 'stated' | 'catalogue';
}

/** What is known of the work and of the accelerators that did it. */
export interface Workload {
  readonly hours: AcceleratorHours | null;
  readonly power: RatedPower | null;
  readonly platform: Platform | null;
  /** Where the name leaves the platform open: that of the most powerful variant, which the best estimate takes. */
  readonly likely: Platform | null;
  readonly candidates: readonly Accelerator[];
}

/**
 * Reads accelerator-hours and rated power: what the run states, else accelerator-hours from its operations and power
 * from the catalogue. Nothing else is assumed.
 */
export function workloadOf(run: TrainingRun): Workload {
  const candidates = findAccelerators(run.acceleratorModel?.value ?? '');
  const power = ratedPower(run.acceleratorTdpWatts, candidates);
  const platform = platformOf(candidates, run.acceleratorTdpWatts?.value ?? null);
  const likely = platform ?? platformOf(candidates, power?.best ?? null);
  return { hours: acceleratorHours(run, candidates), power, platform, likely, candidates };
}

/** The time of the whole training; that of a part is no time to compute with. */
export function wholeDuration({ durationHours }: TrainingRun): Sourced<number> | null {
  return durationHours?.isPart ? null : durationHours;
}

function exact(value: number, label: string): Interval {
  return { label, best: value, low: value, high: value };
}

function acceleratorHours(run: TrainingRun, candidates: readonly Accelerator[]): AcceleratorHours | null {
  const { acceleratorCount: count, acceleratorHours: stated, flops } = run;
  const hours = wholeDuration(run);
  if (stated) return { ...exact(stated.value, 'accelerator-hours'), basis: 'stated' };
  if (hours && count) return { ...exact(hours.value * count.value, 'hours × accelerators'), basis: 'product' };
  const peaks = candidates.flatMap(({ denseTflops }) => (denseTflops === null ? [] : [denseTflops]));
  if (!flops || peaks.length === 0) return null;
  return { ...hoursOfFlops(flops.value, peaks), basis: 'flops' };
}

/**
 * Accelerator-hours of a number of operations: FLOPs ÷ (dense peak × MFU × 3600). Several candidates span the range;
 * the fastest gives the best estimate, as the most powerful does for the rated power.
 *
 * @param peaks dense peaks of the candidates, in 10^12 operations per second
 */
export function hoursOfFlops(flops: number, peaks: readonly number[]): Interval {
  const mfu = calibrated('mfu', 'pre-training');
  const at = (peak: number, share: number) => flops / (peak * 1e12 * share * 3600);
  const fastest = Math.max(...peaks);
  return {
    label: `FLOPs ÷ (${briefly(fastest)} TFLOP/s × MFU ${mfu.best} × 3600)`,
    best: at(fastest, mfu.best),
    low: at(fastest, mfu.high),
    high: at(Math.min(...peaks), mfu.low),
  };
}

/** The stated power, exact; else that of the most powerful variant that the name may mean, with all as the range. */
function ratedPower(stated: Sourced<number> | null, candidates: readonly Accelerator[]): RatedPower | null {
  if (stated) return { ...exact(stated.value, 'TDP'), basis: 'stated' };
  const known = candidates.flatMap(({ tdpWatts }) => (tdpWatts === null ? [] : [tdpWatts]));
  if (known.length === 0) return null;
  const high = Math.max(...known);
  return { label: 'TDP of the catalogue', best: high, low: Math.min(...known), high, basis: 'catalogue' };
}
