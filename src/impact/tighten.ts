import type { TrainingRun } from '../runs/run.ts';
import { ratedText } from './accelerators.ts';
import { calibrated, type Interval } from './catalogue.ts';
import type { Estimate, Factor } from './estimate.ts';
import { hostOf, pueOf } from './facility.ts';
import type { Intensity } from './impact.ts';
import type { Energy } from './method.ts';
import { productRange, widthOf } from './range.ts';
import { briefly, listed } from './words.ts';
import type { Workload } from './workload.ts';

type Bounds = Pick<Interval, 'low' | 'best' | 'high'>;

/** Something to do, and the factors of the emissions as they are once it is done. */
interface Advice {
  readonly sentence: string;
  readonly factors: readonly Bounds[];
}

/**
 * What would narrow the range of the emissions most: a better value for the input whose own interval is widest, and of
 * which one is to be had. Null when nothing would narrow it.
 */
export function tightenOf(
  run: TrainingRun,
  energy: Energy,
  estimate: Estimate | null,
  intensity: Intensity,
  workload: Workload,
): string | null {
  // What other tools leave behind has no place for it.
  const where = run.sources.some(({ format }) => format === 'native') ? '' : ' in a `training-run.yaml`';
  if (energy.value === null) {
    const keys = listed(energy.missing.map((key) => `\`${key}\``));
    return `State ${keys}${where}.${energy.missing.includes('gpu_tdp_watts') ? powerless(run, workload) : ''}`;
  }
  if (!estimate) return `${METERING}: what somebody declared has no range.`;
  const grid: Bounds = { low: intensity.low, best: intensity.gPerKwh, high: intensity.high };
  const now = spanOf([...estimate.factors, grid]);
  const measured = energy.method.startsWith('measured');
  const candidates = [
    ...estimate.factors.map((factor) => {
      const advice = adviceOn(factor, estimate.factors, measured, run, workload);
      return { width: widthOf(factor), advice: advice && { ...advice, factors: [...advice.factors, grid] } };
    }),
    { width: widthOf(grid), advice: adviceOnGrid(run, intensity, estimate.factors) },
  ].sort((a, b) => b.width - a.width);
  const best = candidates.find(({ advice }) => advice !== null && spanOf(advice.factors) < now - 1e-9);
  // The place stands before the reason, whose colon is the first outside of code.
  return best?.advice?.sentence.replace(/^((?:[^`:]|`[^`]*`)*):/, `$1${where}:`) ?? null;
}

const METERING = 'Measure the energy and state it as `energy_kwh` with its `energy_boundary`';
const MACHINE = 'Meter the whole machine and state its energy as `energy_kwh` with `energy_boundary: machine`';

/** How wide the product is: the logarithm of its high over its low. */
function spanOf(factors: readonly Bounds[]): number {
  return widthOf(productRange(1, factors));
}

/** What to do about a factor; null when a better one is not to be had. */
function adviceOn(
  factor: Factor,
  factors: readonly Factor[],
  measured: boolean,
  run: TrainingRun,
  workload: Workload,
): Advice | null {
  const others = factors.filter((other) => other !== factor);
  const overhead = factors.filter(({ of }) => of === 'pue');
  const machine = [calibrated('meter', 'machine'), ...overhead];
  switch (factor.of) {
    case 'hours':
      return {
        sentence:
          'State `training_hours` and `gpu_count`, or `gpu_hours`: they are only estimated from the operations.',
        factors: others,
      };
    case 'power':
      return {
        sentence: `State \`gpu_tdp_watts\`: the model may be one of ${ratedText(workload.candidates)}.`,
        factors: others,
      };
    case 'load':
      // The power of a system of TPUs is that of the whole machine: a narrower meter would know less.
      return factors.some(({ of }) => of === 'host')
        ? {
            sentence: `${METERING}: the load of the accelerators is only estimated.`,
            factors: [calibrated('meter', 'accelerators'), hostOf(run, workload), ...overhead],
          }
        : { sentence: `${MACHINE}: its load is only estimated.`, factors: machine };
    case 'host': {
      const what = measured ? 'its draw besides the accelerators' : 'the draw of the rest of it';
      return { sentence: `${MACHINE}: ${what} is only estimated.`, factors: machine };
    }
    case 'pue':
      return { sentence: 'State `pue`: the overhead of the facility is not known.', factors: others };
    case 'scope':
      // If it is of the accelerators alone, all around them has to be estimated.
      return {
        sentence: 'State `energy_boundary`: what the meter covers is not known.',
        factors: [calibrated('meter', 'accelerators'), hostOf(run, workload), pueOf(run, workload.platform)],
      };
    case 'meter':
      return null;
  }
}

/** A stated intensity has an interval too, so it helps only where the place's is wider. */
function adviceOnGrid(
  { region }: TrainingRun,
  { basis, low, high }: Intensity,
  factors: readonly Bounds[],
): Advice | null {
  if (basis === 'stated') return null;
  const span = `${briefly(low)} to ${briefly(high)} g CO2e per kWh`;
  const where = region ? 'a `region` of the catalogue' : '`region`';
  return {
    sentence:
      basis === 'world'
        ? `State \`grid_carbon_intensity\` or ${where}: the intensity may be ${span}.`
        : `State \`grid_carbon_intensity\` for the place and time of training: the region's may be ${span}.`,
    factors: [...factors, calibrated('intensity', 'stated')],
  };
}

/** Why the catalogue does not help where the power is missing. */
function powerless(run: TrainingRun, { candidates, power }: Workload): string {
  if (power) return '';
  if (!run.acceleratorModel)
    return ' The name of the accelerators as `gpu_model` does for `gpu_tdp_watts` where the catalogue knows them.';
  const [known] = candidates;
  return known
    ? ` The catalogue has none for ${known.name}: ${known.basis}.`
    : ' The catalogue does not know the model.';
}
