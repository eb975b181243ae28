import { describe, type MapData } from '../../source/data.ts';
import { compareLocations, startOf } from '../../source/location.ts';
import { startOfText } from '../../source/long-text.ts';
import { MAX_BYTES } from '../../source/problem.ts';
import { readData } from '../../source/read.ts';
import type { RunReader } from '../formats.ts';
import { blankRun, type EnergyScope, type MeasuredEnergy, type RunProblem, type TrainingRun } from '../run.ts';
import { sourceProblem, unknownKey } from '../values/problems.ts';
import { FieldReader } from './fields.ts';
import { NATIVE_KEYS } from './schema.ts';

/**
 * Reads a training run in the native format. A value that is wrong counts as unknown (null) and is named in
 * `problems` with its place; the rest of the run still counts. It never throws.
 *
 * @param file the path that locations carry; `.json` is read as JSON, everything else as YAML
 */
export function readNativeRun(text: string, file: string): TrainingRun {
  const { data, problems } = readData(text, file);
  const found = problems.map(sourceProblem);
  if (data?.kind === 'map' && data.entries.size > 0) {
    const run = readRun(data, file, '', found);
    found.sort((a, b) => compareLocations(a.location, b.location));
    return run;
  }
  if (data) {
    found.push({
      kind: 'unreadable',
      message: `A training run must be a map of fields, but is ${describe(data)}.`,
      fix: 'Write one field per line, e.g. "training_hours: 4".',
      location: data.location,
    });
  } else if (found.length === 0) {
    const message = 'The file holds no training run.';
    found.push({ kind: 'unreadable', message, fix: 'Write one field per line.', location: startOf(file) });
  }
  return { ...readRun(EMPTY, file, '', found), readable: false };
}

const EMPTY: MapData = { kind: 'map', entries: new Map(), location: startOf('') };

function readRun(map: MapData, file: string, prefix: string, problems: RunProblem[]): TrainingRun {
  const known = prefix === '' ? NATIVE_KEYS : NATIVE_KEYS.filter((key) => key !== 'alternatives');
  for (const entry of map.entries.values()) {
    if (!(known as string[]).includes(entry.key)) problems.push(unknownKey(entry, known));
  }
  const reader = new FieldReader(map, file, prefix, problems);
  return {
    ...blankRun(file, 'native'),
    name: reader.text('name'),
    durationHours: reader.number('training_hours'),
    acceleratorCount: reader.number('gpu_count'),
    acceleratorModel: reader.sourcedText('gpu_model'),
    acceleratorHours: reader.number('gpu_hours'),
    acceleratorTdpWatts: reader.number('gpu_tdp_watts'),
    acceleratorWatts: reader.number('gpu_watts'),
    utilisation: reader.number('gpu_utilization'),
    pue: reader.number('pue'),
    carbonIntensity: reader.number('grid_carbon_intensity'),
    marketIntensity: reader.number('market_carbon_intensity'),
    wue: reader.number('wue'),
    embodiedKgPerHour: reader.number('embodied_kg_per_gpu_hour'),
    region: reader.sourcedText('region'),
    provider: reader.sourcedText('provider'),
    energies: energiesOf(reader),
    reportedEmissionsKg: reader.number('emissions_kg'),
    flops: reader.number('training_flops'),
    trainedTokens: reader.number('training_tokens'),
    parameters: reader.number('parameters'),
    throughput: reader.number('throughput'),
    reductionMeasures: reader.texts('reduction_measures'),
    alternatives: reader
      .maps('alternatives')
      .map(([prefix, option]) => ({ ...readRun(option, file, prefix, problems), problems: [] })),
    hyperparameters: reader.hyperparameters(),
    metrics: new Map([...reader.metrics()].map(([name, value]) => [name, [{ ...value, role: 'final' }]])),
    datasets: reader.texts('datasets'),
    baseModel: reader.sourcedText('base_model'),
    startedAt: reader.sourcedText('started_at'),
    endedAt: reader.sourcedText('ended_at'),
    problems,
  };
}

function energiesOf(reader: FieldReader): MeasuredEnergy[] {
  const energy = reader.number('energy_kwh');
  const scope = reader.sourcedText('energy_boundary')?.value ?? null;
  return energy ? [{ ...energy, scope: scope as EnergyScope | null, includedPue: null, caveat: null }] : [];
}

/** The native format as one of many. */
export const nativeReader: RunReader = {
  recognises: (text) =>
    /^\s*["']?(?:training_hours|gpu_count|gpu_hours|gpu_model|gpu_tdp_watts|energy_kwh)["']?\s*:/m.test(text),
  read: (files) => files.map(({ path, text }) => readNativeRun(startOfText(text, MAX_BYTES + 1), path)),
};
