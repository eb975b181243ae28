import type { TrainingRun } from '../runs/run.ts';
import { nameplateKwh } from './energy.ts';
import type { Estimate } from './estimate.ts';
import type { EnergyMethod } from './impact.ts';
import { briefly, listed } from './words.ts';

/** The headline energy of a run and what it means. */
export interface Energy {
  /** kWh; null when it is unknown. */
  readonly value: number | null;
  /** The keys of the run file that would make it known. */
  readonly missing: readonly string[];
  readonly method: EnergyMethod;
  readonly text: string;
  readonly boundary: string;
}

const EMISSIONS = 'emissions are energy × grid intensity ÷ 1000';

/**
 * Finds the energy of a run: what was measured, else by formula. A run that lacks an input has no energy, rather than
 * one of 0.
 *
 * @param estimate the calibrated estimate of the same run
 */
export function energyOf(run: TrainingRun, estimate: Estimate | null, method: 'nameplate' | 'calibrated'): Energy {
  const [metered] = run.energies;
  if (metered) return measured(metered.value);
  const { durationHours: hours, acceleratorCount: count, acceleratorTdpWatts: watts, pue } = run;
  if (!hours || !count || !watts || !estimate) return unknown(run, missingInputs(run));
  const value =
    method === 'calibrated'
      ? estimate.range.best
      : nameplateKwh(hours.value, count.value, watts.value, pue ? pue.value : 1);
  if (!Number.isFinite(value)) return unknown(run, [hours.key, count.key, watts.key]);
  if (method === 'calibrated') return calibrated(value, estimate);
  return {
    value,
    missing: [],
    method,
    text:
      `Nameplate formula: energy is training hours × accelerators × TDP ÷ 1000${pue ? ' × PUE' : ''}, ` +
      `each accelerator at its full rated power; ${EMISSIONS}. ` +
      `The range is that of the calibrated estimate of ${briefly(estimate.range.best)} kWh at the facility's meter ` +
      `(${estimate.text}).${outside(value, estimate)}`,
    boundary: boundaryOf(run),
  };
}

function measured(value: number): Energy {
  return {
    value,
    missing: [],
    method: 'measured',
    text:
      `Energy as measured and stated by the run; PUE is not applied to it; ${EMISSIONS}. The run does not state how ` +
      'exact the meter is, so the energy has no range, and the range of the emissions is that of the intensity alone.',
    boundary: 'as measured: what the meter of the run covers',
  };
}

function calibrated(value: number, estimate: Estimate): Energy {
  return {
    value,
    missing: [],
    method: 'calibrated',
    text: `Calibrated estimate at the facility's meter: energy is the nameplate's with ${estimate.text}; ${EMISSIONS}.`,
    boundary: 'machine and facility: accelerators, host and facility overhead, estimated',
  };
}

function unknown(run: TrainingRun, missing: readonly string[]): Energy {
  const keys = listed(missing.map((key) => `\`${key}\``));
  const text = `The energy is not known: ${keys} ${missing.length === 1 ? 'is' : 'are'} missing or out of bounds.`;
  return { value: null, missing, method: 'unknown', text, boundary: boundaryOf(run) };
}

function missingInputs(run: TrainingRun): string[] {
  return [
    ...(run.durationHours ? [] : ['training_hours']),
    ...(run.acceleratorCount ? [] : ['gpu_count']),
    ...(run.acceleratorTdpWatts ? [] : ['gpu_tdp_watts']),
  ];
}

function boundaryOf({ pue }: TrainingRun): string {
  if (!pue) return 'accelerators, without facility overhead';
  const shown = Number.isInteger(pue.value) ? pue.value.toFixed(1) : String(pue.value);
  return `accelerators, with facility overhead (PUE ${shown})`;
}

function outside(value: number, { range }: Estimate): string {
  if (value < range.low) return ' The nameplate value lies below that range: it leaves out the rest of the machine.';
  if (value > range.high) return ' The nameplate value lies above that range: such accelerators draw less than rated.';
  return '';
}
