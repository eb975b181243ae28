import type { EnergyScope, MeasuredEnergy, Sourced, TrainingRun } from '../runs/run.ts';
import { ratedText } from './accelerators.ts';
import type { ImpactInput, Intensity } from './impact.ts';
import { type Measurement, measurementOf } from './measured.ts';
import { briefly, shownPue } from './words.ts';
import type { Workload } from './workload.ts';

/**
 * The inputs of the calculation in the order that a reader expects, with where each was read. Duration, accelerators,
 * power, PUE and intensity are listed also when they are absent, the others only when the run states them.
 */
export function impactInputs(run: TrainingRun, workload: Workload, intensity: Intensity): ImpactInput[] {
  const measured = measurementOf(run, workload);
  const unused = measured?.from === 'energy' ? 'not used: the energy was measured' : null;
  const product = run.acceleratorHours ? 'not used: the run states accelerator-hours' : null;
  const counted = measured ? null : product;
  const part = run.durationHours?.isPart ? 'not used: it covers a part of the training only' : null;
  const flopsUsed = !measured && workload.hours?.basis === 'flops';
  return [
    input(
      'training_hours',
      'Training Duration',
      'hours',
      run.durationHours,
      part ?? unused ?? (run.durationHours && counted),
    ),
    input('gpu_count', 'GPU(s) Used', null, run.acceleratorCount, unused ?? (run.acceleratorCount && counted)),
    input(
      'gpu_model',
      'GPU Model',
      null,
      run.acceleratorModel,
      run.acceleratorModel && !unused ? countNote(run) : null,
    ),
    powerInput(
      run,
      workload,
      unused ?? (measured && run.acceleratorTdpWatts ? 'not used: the power was measured' : null),
    ),
    pueInput(run, measured),
    intensityInput(run, intensity),
    ...optional('gpu_hours', 'Accelerator-Hours', 'hours', run.acceleratorHours, unused),
    ...optional('gpu_watts', 'Measured Power per GPU', 'W', run.acceleratorWatts, unused),
    ...optional(
      'gpu_utilization',
      'GPU Utilisation',
      null,
      run.utilisation,
      measured ? 'not used: the power was measured' : null,
    ),
    ...optional(
      'training_flops',
      'Training FLOPs',
      null,
      run.flops,
      flopsUsed ? null : 'not used: the hours are known',
    ),
    ...optional('region', 'Region', null, run.region, regionNote(run, intensity)),
    ...optional('provider', 'Provider', null, run.provider, null),
    ...run.energies.map((energy) => energyInput(energy, energy === measured?.energy)),
    ...optional('market_carbon_intensity', 'Market-based Intensity', 'gCO2/kWh', run.marketIntensity, null),
    ...optional('wue', 'Water Usage Effectiveness', 'L/kWh', run.wue, null),
    ...optional('embodied_kg_per_gpu_hour', 'Manufacture', 'kgCO2/h', run.embodiedKgPerHour, null),
    ...optional('energy_kwh', 'Declared Energy', 'kWh', run.declaredEnergyKwh, null),
    ...optional('emissions_kg', 'Reported Emissions', 'kg', run.reportedEmissionsKg, reportedNote(run, measured)),
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

function optional(...[name, label, unit, read, note]: Parameters<typeof input>): ImpactInput[] {
  return read ? [input(name, label, unit, read, note)] : [];
}

/** The stated power, with a note when the catalogue has another for the model; else the catalogue's. */
function powerInput(run: TrainingRun, { power, candidates }: Workload, unused: string | null): ImpactInput {
  const { acceleratorTdpWatts: stated } = run;
  const rated = ratedText(candidates);
  const other = stated && rated && candidates.every(({ tdpWatts }) => tdpWatts !== stated.value);
  const read = input('gpu_tdp_watts', 'GPU TDP', 'W', stated, unused ?? (other ? `the catalogue has ${rated}` : null));
  if (stated || unused || !power) return read;
  const span = power.low === power.high ? '' : `${briefly(power.low)} to ${briefly(power.high)} W by variant; `;
  return { ...read, value: power.best, note: `not stated; ${span}the catalogue has ${rated}` };
}

function pueInput(run: TrainingRun, measured: Measurement | null): ImpactInput {
  const { scope = null, includedPue = null } = measured ?? {};
  const contained =
    includedPue === null ? null : `not applied: the measured energy contains PUE ${shownPue(includedPue)}`;
  const unused = measured !== null && (scope === null || scope === 'facility');
  const read = input(
    'pue',
    'Data Center PUE',
    null,
    run.pue,
    contained ?? (unused ? 'not applied: the energy was measured' : null),
  );
  if (run.pue || measured) return read;
  return { ...read, value: 1, note: 'not stated; counted as 1.0, without facility overhead' };
}

/** What a count of these accelerators counts, where schedulers count otherwise; null where it is plain. */
function countNote({ acceleratorModel: model }: TrainingRun): string | null {
  const name = model?.value ?? '';
  if (/\bmi250x?\b(?!.{0,20}\b(?:gcd|die)s?\b)/i.test(name)) {
    return 'counted as packages of two dies; a scheduler that counts the dies (GCDs) doubles the energy';
  }
  if (/\btpu[ -]?v[23]\b/i.test(name)) return 'counted as chips; a name such as v3-8 counts cores, two to a chip';
  return null;
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

/** What intensity a tool took for the emissions that it reports, so that nobody has to wonder why they differ. */
function reportedNote({ reportedEmissionsKg: reported }: TrainingRun, measured: Measurement | null): string | null {
  if (!reported || !measured?.energy || measured.energy.file !== reported.file || !(measured.stated > 0)) return null;
  const intensity = (reported.value * 1000) / measured.stated;
  return `not used: emissions are energy × grid intensity; these would be of ${briefly(intensity)} gCO2/kWh`;
}

const COVERS: Readonly<Record<EnergyScope, string>> = {
  accelerators: 'accelerators',
  components: 'accelerators and other components',
  machine: 'whole machine',
  facility: 'facility',
};

function energyInput(energy: MeasuredEnergy, used: boolean): ImpactInput {
  const { scope, includedPue, lacksAccelerators } = energy;
  const notes = [
    ...(lacksAccelerators ? ['not used: it leaves the accelerators out'] : []),
    ...(used || lacksAccelerators ? [] : ['not used: another measurement is better evidence']),
    ...(scope === null ? [] : [COVERS[scope]]),
    ...(includedPue === null ? [] : [`includes PUE ${includedPue}`]),
  ];
  return input('energy_kwh', 'Measured Energy', 'kWh', energy, notes.length > 0 ? notes.join('; ') : null);
}
