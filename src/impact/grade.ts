import type { TrainingRun } from '../runs/run.ts';
import { findAccelerators } from './accelerators.ts';
import { calibrated } from './catalogue.ts';
import type { Estimate } from './estimate.ts';
import type { Impact, Intensity } from './impact.ts';
import type { Energy } from './method.ts';
import { widthOf } from './range.ts';
import { briefly, listed } from './words.ts';

/**
 * Why the measured energy cannot belong to the stated duration and hardware: its power per accelerator is outside
 * what such accelerators, their machine and a facility can draw. Null when nothing contradicts.
 */
export function contradictionOf(run: TrainingRun, estimate: Estimate | null): string | null {
  const [energy] = run.energies;
  const { durationHours: hours, acceleratorCount: count, acceleratorTdpWatts: tdp } = run;
  if (!energy || !hours || !count || !tdp || !estimate) return null;
  const watts = (energy.value * 1000) / (hours.value * count.value);
  const share = calibrated('plausible', 'power-share');
  const overhead = estimate.factors.reduce((all, { of, high }) => (of === 'load' ? all : all * high), 1);
  if (!(watts < tdp.value * share.low || watts > tdp.value * share.high * overhead)) return null;
  return (
    `The measured energy contradicts the rest of the run: it is ${briefly(watts)} W per accelerator of ` +
    `${briefly(tdp.value)} W; the duration, the count, the power or the unit is wrong.`
  );
}

/**
 * The evidence grade: C measured by a meter that the run does not describe (A and B are for described ones),
 * D estimated from inputs that the run states in full, E with a default among them, F contradictory or unknown.
 * A measurement at an unknown place is a D.
 */
export function gradeOf(
  run: TrainingRun,
  { method }: Energy,
  intensity: Intensity,
  contradiction: string | null,
): Impact['grade'] {
  if (method === 'unknown' || contradiction) return 'F';
  if (method === 'measured') return intensity.basis === 'world' ? 'D' : 'C';
  return run.pue && intensity.basis !== 'world' ? 'D' : 'E';
}

/** What would narrow the range of the emissions most: the input whose own interval is widest. */
export function tightenOf(
  run: TrainingRun,
  energy: Energy,
  estimate: Estimate | null,
  intensity: Intensity,
): string | null {
  if (energy.value === null)
    return `State ${listed(energy.missing.map((key) => `\`${key}\``))}.${tdpHint(run, energy)}`;
  const energyInputs = energy.method === 'measured' ? [] : (estimate?.factors ?? []);
  const candidates = [
    ...energyInputs.map((factor) => ({
      width: widthOf(factor),
      sentence:
        factor.of === 'pue'
          ? 'State `pue`: the overhead of the facility is not known.'
          : `Measure the energy and state it as \`energy_kwh\`: the ${factor.of === 'load' ? 'load of the accelerators' : 'draw of the rest of the machine'} is only estimated.`,
    })),
    { width: widthOf(intensity), sentence: intensitySentence(intensity) },
  ];
  const widest = candidates.reduce((a, b) => (b.width > a.width ? b : a));
  return widest.width > 0 ? widest.sentence : null;
}

function intensitySentence({ basis, low, high }: Intensity): string | null {
  if (basis === 'stated') return null;
  const span = `${briefly(low)} to ${briefly(high)} g CO2e per kWh`;
  if (basis === 'world') return `State \`grid_carbon_intensity\` or \`region\`: the intensity may be ${span}.`;
  return `State \`grid_carbon_intensity\` for the place and time of training: the region's may be ${span}.`;
}

/** What the catalogue has for the model whose power is missing. */
function tdpHint(run: TrainingRun, energy: Energy): string {
  if (!energy.missing.includes('gpu_tdp_watts') || run.acceleratorTdpWatts) return '';
  const known = findAccelerators(run.acceleratorModel?.value ?? '').filter(({ tdpWatts }) => tdpWatts !== null);
  if (known.length === 0) return '';
  const rated = known.map(({ name, tdpWatts, standing }) => {
    return `${tdpWatts} W for ${name}${standing === 'verified' ? '' : ` (${standing})`}`;
  });
  return ` The catalogue has ${listed(rated)}.`;
}
