import type { Sourced, TrainingRun } from '../runs/run.ts';
import { findAccelerators } from './accelerators.ts';
import type { ImpactInput, Intensity } from './impact.ts';
import { listed } from './words.ts';

/**
 * The inputs of the calculation in the order that a reader expects, with where each was read. Region, provider and
 * measured energy are listed only when the run states them; the others also when they are absent.
 */
export function impactInputs(run: TrainingRun, intensity: Intensity): ImpactInput[] {
  const unused = run.energies[0] ? 'not used: the energy was measured' : null;
  return [
    input('training_hours', 'Training Duration', 'hours', run.durationHours, unused),
    input('gpu_count', 'GPU(s) Used', null, run.acceleratorCount, unused),
    input('gpu_model', 'GPU Model', null, run.acceleratorModel, null),
    input('gpu_tdp_watts', 'GPU TDP', 'W', run.acceleratorTdpWatts, unused ?? powerNote(run)),
    pueInput(run, unused),
    intensityInput(run, intensity),
    ...(run.region ? [input('region', 'Region', null, run.region, regionNote(run, intensity))] : []),
    ...(run.provider ? [input('provider', 'Provider', null, run.provider, null)] : []),
    ...(run.energies[0] ? [input('energy_kwh', 'Measured Energy', 'kWh', run.energies[0], null)] : []),
  ];
}

function input(
  name: string,
  label: string,
  unit: string | null,
  read: Sourced<number | string> | null,
  note: string | null,
): ImpactInput {
  const absent = { value: null, file: null, key: null, line: null, note: note ?? 'not stated' };
  if (!read) return { name, label, unit, ...absent };
  const { value, file, key, location } = read;
  return { name, label, unit, value, file, key, line: location?.line ?? null, note };
}

function pueInput(run: TrainingRun, unused: string | null): ImpactInput {
  const read = input('pue', 'Data Center PUE', null, run.pue, unused && 'not applied: the energy was measured');
  if (run.pue || unused) return read;
  return { ...read, value: 1, note: 'not stated; counted as 1.0, without facility overhead' };
}

function intensityInput(run: TrainingRun, intensity: Intensity): ImpactInput {
  const read = input('grid_carbon_intensity', 'Grid Carbon Intensity', 'gCO2/kWh', run.carbonIntensity, null);
  if (run.carbonIntensity) return read;
  const year = intensity.year === null ? '' : `, ${intensity.year}`;
  return { ...read, value: intensity.gPerKwh, note: `${intensity.region}: ${intensity.source}${year}` };
}

function regionNote(run: TrainingRun, intensity: Intensity): string | null {
  if (intensity.basis === 'stated') return 'not used: the run states the intensity';
  return intensity.basis === 'world' && run.region ? 'not in the catalogue' : null;
}

/** Says when the stated power is none that the catalogue has for the model. A power cap is a good reason. */
function powerNote({ acceleratorModel: model, acceleratorTdpWatts: tdp }: TrainingRun): string | null {
  if (!model || !tdp) return null;
  const known = findAccelerators(model.value).filter(({ tdpWatts }) => tdpWatts !== null);
  if (known.length === 0 || known.some(({ tdpWatts }) => tdpWatts === tdp.value)) return null;
  const rated = known.map(({ name, tdpWatts, standing }) => {
    return `${tdpWatts} W for ${name}${standing === 'verified' ? '' : ` (${standing})`}`;
  });
  return `the catalogue has ${listed(rated)}`;
}
