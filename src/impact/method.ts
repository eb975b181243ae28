import type { TrainingRun } from '../runs/run.ts';
import { ratedText } from './accelerators.ts';
import { nameplateKwh } from './energy.ts';
import { type Estimate, type Level, rangeSentence } from './estimate.ts';
import type { EnergyMethod } from './impact.ts';
import { measurementOf } from './measured.ts';
import { measuredEnergy } from './method-measured.ts';
import { carried, EMISSIONS, listed, shownPue } from './words.ts';
import { type RatedPower, type Workload, wholeDuration } from './workload.ts';

/** The headline energy of a run and what it means. */
export interface Energy {
  /** kWh; null when it is unknown. */
  readonly value: number | null;
  /** The keys of the run file that would make it known. */
  readonly missing: readonly string[];
  readonly method: EnergyMethod;
  readonly text: string;
  /** The formula with its numbers; null where nothing is computed. */
  readonly calculation: string | null;
  /** Where the range comes from and what it means for the headline, as sentences; null where there is none. */
  readonly range: string | null;
  readonly boundary: string;
  readonly level: Level | null;
}

/**
 * Finds the headline energy of a run by the best evidence: what was measured, else the rated power at the utilisation
 * that the run states, else in full, else what its operations take. A run that lacks an input has no energy, rather
 * than one of 0.
 *
 * @param estimate the best estimate of the same run, which is the headline of the method `calibrated`
 */
export function energyOf(
  run: TrainingRun,
  workload: Workload,
  estimate: Estimate | null,
  method: 'nameplate' | 'calibrated',
): Energy {
  const measured = measurementOf(run, workload);
  if (measured && estimate) {
    const energy = measuredEnergy(run, measured, estimate);
    return Number.isFinite(energy.value)
      ? energy
      : unknown(run, [measured.from === 'energy' ? 'energy_kwh' : 'gpu_watts']);
  }
  const { hours, power } = workload;
  if (!estimate || !hours) return withoutEnergy(run, workload);
  if (!Number.isFinite(estimate.range.best)) return unknown(run, usedKeys(run));
  if (method === 'calibrated') return calibrated(estimate);
  if (hours.basis === 'flops') return fromFlops(estimate);
  if (!power) return calibrated(estimate);
  const pue = run.pue?.value ?? 1;
  const share = run.utilisation?.value ?? null;
  const full = nameplateKwh(hours.best, 1, power.best, pue);
  const value = share === null ? full : full * share;
  if (!Number.isFinite(value)) return unknown(run, usedKeys(run));
  const time = hours.basis === 'stated' ? 'accelerator-hours' : 'training hours × accelerators';
  const formula = `energy is ${time} × TDP${share === null ? '' : ' × utilisation'} ÷ 1000${run.pue ? ' × PUE' : ''}`;
  return {
    value,
    missing: [],
    method: share === null ? 'nameplate' : 'utilisation',
    text: [
      share === null
        ? `Nameplate formula: ${formula}, each accelerator at its full rated power; ${EMISSIONS}.`
        : `Rated power at the stated utilisation: ${formula}; ${EMISSIONS}.`,
      assumedPower(power, workload),
    ]
      .filter(Boolean)
      .join(' '),
    calculation: workedOut(run, workload, power, value),
    range: [rangeSentence(estimate), outside(value, estimate)].filter(Boolean).join(' '),
    boundary: boundaryOf(run),
    level: 'L1',
  };
}

/** The formula with its numbers: "4 h × 1 × 100 W ÷ 1000 × 1.0 = 0.4 kWh". */
function workedOut(run: TrainingRun, { hours }: Workload, power: RatedPower, value: number): string {
  const { durationHours, acceleratorCount, utilisation, pue } = run;
  const time =
    hours?.basis === 'product' && durationHours && acceleratorCount
      ? `${exactText(durationHours.value)} h × ${acceleratorCount.value}`
      : `${exactText(hours?.best ?? Number.NaN)} h`;
  const share = utilisation ? ` × ${exactText(utilisation.value)}` : '';
  const overhead = pue ? ` × ${shownPue(pue.value)}` : '';
  return `${time} × ${exactText(power.best)} W${share} ÷ 1000${overhead} = ${carried(value)} kWh`;
}

function exactText(value: number): string {
  return String(Number(value.toPrecision(8)));
}

/** Says that the power is the catalogue's, and of how many variants; null when the run states it. */
function assumedPower({ basis, low, high }: RatedPower, { candidates }: Workload): string | null {
  if (basis === 'stated') return null;
  const which = low === high ? '' : ' The name does not tell the variant, so the most powerful one counts.';
  return `The run does not state the TDP; by default it is that of the catalogue: ${ratedText(candidates)}.${which}`;
}

function outside(value: number, { range }: Estimate): string | null {
  if (value < range.low) return 'The headline lies below it: it leaves out the rest of the machine.';
  if (value > range.high) return 'The headline lies above it: such accelerators draw less than rated.';
  return null;
}

const FACILITY = 'L3: facility, with accelerators, the rest of the machine and overhead, estimated';

function calibrated({ range, calculation }: Estimate): Energy {
  return {
    value: range.best,
    missing: [],
    method: 'calibrated',
    text: `Calibrated estimate at the facility's meter: energy is accelerator-hours × what such machines usually draw × PUE; ${EMISSIONS}.`,
    calculation,
    range: null,
    boundary: FACILITY,
    level: 'L3',
  };
}

function fromFlops({ range, calculation }: Estimate): Energy {
  return {
    value: range.best,
    missing: [],
    method: 'flops',
    text:
      'The run states no accelerator-hours, so they are what its operations take at the usual share of the peak (MFU), ' +
      `and the energy is the best estimate at the facility's meter; ${EMISSIONS}.`,
    calculation,
    range: null,
    boundary: FACILITY,
    level: 'L3',
  };
}

/** Neither measured nor computed; where somebody states energy or emissions, these are the declared ones. */
function withoutEnergy(run: TrainingRun, workload: Workload): Energy {
  const energy = unknown(run, missingInputs(run, workload));
  const { declaredEnergyKwh: declared } = run;
  if (declared) {
    const text = `The energy is the one that ${declared.file} declares; nothing of a run bears it out.`;
    const emissions = run.reportedEmissionsKg ? 'So are the emissions.' : `From it, ${EMISSIONS}.`;
    const boundary = 'not stated: what somebody declared';
    return {
      ...energy,
      value: declared.value,
      missing: [],
      method: 'declared',
      text: `${text} ${emissions}`,
      boundary,
    };
  }
  const blind = run.energies.find(({ lacksAccelerators }) => lacksAccelerators);
  if (blind) {
    const text = `${energy.text} ${blind.file} has a measured energy, but it leaves the accelerators out.`;
    return { ...energy, text };
  }
  if (!run.reportedEmissionsKg) return energy;
  const text = `${energy.text} The emissions are those that the run declares; nothing of the run bears them out.`;
  return { ...energy, method: 'declared', text };
}

function unknown(run: TrainingRun, missing: readonly string[]): Energy {
  const keys = listed(missing.map((key) => `\`${key}\``));
  const text = `The energy is not known: ${keys} ${missing.length === 1 ? 'is' : 'are'} missing or out of bounds.`;
  const boundary = boundaryOf(run);
  return { value: null, missing, method: 'unknown', text, calculation: null, range: null, boundary, level: null };
}

function missingInputs(run: TrainingRun, { hours, power }: Workload): string[] {
  return [
    ...(hours || wholeDuration(run) ? [] : ['training_hours']),
    ...(hours || run.acceleratorCount ? [] : ['gpu_count']),
    ...(power ? [] : ['gpu_tdp_watts']),
  ];
}

/** The keys that a product came from which is no number. */
function usedKeys(run: TrainingRun): string[] {
  const { durationHours, acceleratorCount, acceleratorHours, acceleratorTdpWatts, flops } = run;
  const time = acceleratorHours ? [acceleratorHours] : durationHours ? [durationHours, acceleratorCount] : [flops];
  return [...time, acceleratorTdpWatts].flatMap((input) => (input ? [input.key] : []));
}

function boundaryOf({ pue }: TrainingRun): string {
  if (!pue) return 'L1: accelerators, without facility overhead';
  return `L1 × PUE: accelerators, with facility overhead (PUE ${shownPue(pue.value)})`;
}
