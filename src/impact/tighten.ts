import type { TrainingRun } from '../runs/run.ts';
import { ratedText } from './accelerators.ts';
import type { Estimate, Factor } from './estimate.ts';
import type { Intensity } from './impact.ts';
import type { Energy } from './method.ts';
import { widthOf } from './range.ts';
import { briefly, listed } from './words.ts';
import type { Workload } from './workload.ts';

/** What would narrow the range of the emissions most: the input whose own interval is widest. Null when nothing would. */
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
  const measured = energy.method.startsWith('measured');
  const candidates = [
    ...(estimate?.factors ?? []).map((factor) => ({
      width: widthOf(factor),
      sentence: sentenceOf(factor, measured, workload, where),
    })),
    { width: widthOf(intensity), sentence: intensitySentence(intensity, where) },
  ].filter(({ sentence }) => sentence !== null);
  const widest = candidates.sort((a, b) => b.width - a.width)[0];
  return widest && widest.width > 0 ? widest.sentence : null;
}

/** What to do about a factor; null when a better one is not to be had. */
function sentenceOf({ of }: Factor, measured: boolean, { candidates }: Workload, where: string): string | null {
  const metering = `Measure the energy and state it as \`energy_kwh\`${where}`;
  switch (of) {
    case 'hours':
      return `State \`training_hours\` and \`gpu_count\`, or \`gpu_hours\`${where}: they are only estimated from the operations.`;
    case 'power':
      return `State \`gpu_tdp_watts\`${where}: the model may be one of ${ratedText(candidates)}.`;
    case 'load':
      return `${metering}: the load of the accelerators is only estimated.`;
    case 'host':
      return measured
        ? `Meter the whole machine and state its energy with \`energy_boundary: machine\`${where}: its draw besides the accelerators is only estimated.`
        : `${metering}: the draw of the rest of the machine is only estimated.`;
    case 'pue':
      return `State \`pue\`${where}: the overhead of the facility is not known.`;
    case 'scope':
      return `State \`energy_boundary\`${where}: what the meter covers is not known.`;
    case 'meter':
      return null;
  }
}

function intensitySentence({ basis, low, high }: Intensity, where: string): string | null {
  if (basis === 'stated') return null;
  const span = `${briefly(low)} to ${briefly(high)} g CO2e per kWh`;
  if (basis === 'world') return `State \`grid_carbon_intensity\` or \`region\`${where}: the intensity may be ${span}.`;
  return `State \`grid_carbon_intensity\`${where} for the place and time of training: the region's may be ${span}.`;
}

/** Why the catalogue does not help where the power is missing. */
function powerless(run: TrainingRun, { candidates, power }: Workload): string {
  if (!power && !run.acceleratorModel)
    return ' The name of the accelerators as `gpu_model` does for `gpu_tdp_watts` where the catalogue knows them.';
  if (power) return '';
  const [known] = candidates;
  return known
    ? ` The catalogue has none for ${known.name}: ${known.basis}.`
    : ' The catalogue does not know the model.';
}
