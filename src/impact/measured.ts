import { byEvidence, type EnergyScope, type MeasuredEnergy, type TrainingRun } from '../runs/run.ts';
import { calibrated } from './catalogue.ts';
import type { Factor } from './estimate.ts';
import type { Workload } from './workload.ts';

/** The best measurement of a run. */
export interface Measurement {
  /** What the meter saw in kWh, without any PUE. */
  readonly kwh: number;
  /** As the source states it. */
  readonly stated: number;
  readonly scope: EnergyScope | null;
  /** The PUE that `stated` contains; null when it contains none. */
  readonly includedPue: number | null;
  readonly caveat: string | null;
  /** How exact it is. */
  readonly factors: readonly Factor[];
  /** What was measured: an energy, or the mean power of one accelerator. */
  readonly from: 'energy' | 'power';
  /** The energy that the run states; null where a power was measured. */
  readonly energy: MeasuredEnergy | null;
}

/**
 * The measured energy that counts: that of the widest scope, else mean watts × accelerator-hours. A meter that saw
 * nothing of the accelerators measured something else than the training, so its energy never counts.
 */
export function measurementOf(run: TrainingRun, { hours }: Workload): Measurement | null {
  const [energy] = run.energies.filter(({ lacksAccelerators }) => !lacksAccelerators).sort(byEvidence);
  if (energy) {
    const { value, scope, caveat } = energy;
    const includedPue = scope !== 'facility' && energy.includedPue !== null && energy.includedPue > 1;
    const pue = includedPue ? energy.includedPue : null;
    const meter: Factor = { of: 'meter', ...calibrated('meter', scope ?? 'unstated') };
    return {
      kwh: value / (pue ?? 1),
      stated: value,
      scope,
      includedPue: pue,
      caveat,
      factors: [meter],
      from: 'energy',
      energy,
    };
  }
  // Watts over hours that are only estimated would be no measurement.
  if (!run.acceleratorWatts || !hours || hours.basis === 'flops') return null;
  const kwh = (hours.best * run.acceleratorWatts.value) / 1000;
  const meter: Factor = { of: 'meter', ...calibrated('meter', 'accelerators') };
  const factors: Factor[] = [{ of: 'hours', ...hours }, meter];
  return {
    kwh,
    stated: kwh,
    scope: 'accelerators',
    includedPue: null,
    caveat: null,
    factors,
    from: 'power',
    energy: null,
  };
}
