import { rankOf } from './formats.ts';
import {
  byEvidence,
  type CrossCheck,
  type EnergyScope,
  type MetricValue,
  type Sourced,
  type TrainingRun,
} from './run.ts';

/** Sources agree on a quantity when they differ by no more than this share: clocks start and stop at other moments. */
const TOLERANCE = 0.05;

/**
 * One run from what several sources say of one training. Of each quantity the source with most say is used; the others
 * become cross-checks where they differ. Energies are all kept, the widest scope first: what the meter covers is
 * better evidence than who wrote the file.
 */
export function mergeRuns(given: readonly TrainingRun[]): TrainingRun {
  const runs = [...given].sort((a, b) => rankOf(a.format) - rankOf(b.format));
  const [first, ...others] = runs as [TrainingRun, ...TrainingRun[]];
  if (others.length === 0) return first;
  const readable = runs.filter((run) => run.readable);
  const best = readable[0] ?? first;
  const pick = <K extends keyof TrainingRun>(key: K): TrainingRun[K] =>
    (readable.find((run) => run[key] !== null) ?? best)[key];
  const all = <T>(of: (run: TrainingRun) => readonly T[]): T[] => runs.flatMap(of);
  return {
    path: best.path,
    format: best.format,
    sources: all(({ sources }) => sources),
    name: pick('name'),
    durationHours: pick('durationHours'),
    acceleratorCount: pick('acceleratorCount'),
    acceleratorModel: pick('acceleratorModel'),
    acceleratorHours: productOf(readable),
    acceleratorTdpWatts: pick('acceleratorTdpWatts'),
    acceleratorWatts: pick('acceleratorWatts'),
    utilisation: pick('utilisation'),
    pue: pick('pue'),
    carbonIntensity: pick('carbonIntensity'),
    marketIntensity: pick('marketIntensity'),
    wue: pick('wue'),
    embodiedKgPerHour: pick('embodiedKgPerHour'),
    region: pick('region'),
    provider: pick('provider'),
    coordinates: pick('coordinates'),
    energies: all(({ energies }) => energies).sort(byEvidence),
    reportedEmissionsKg: pick('reportedEmissionsKg'),
    declaredEnergyKwh: pick('declaredEnergyKwh'),
    flops: pick('flops'),
    trainedTokens: pick('trainedTokens'),
    parameters: pick('parameters'),
    throughput: pick('throughput'),
    reductionMeasures: all(({ reductionMeasures }) => reductionMeasures),
    alternatives: all(({ alternatives }) => alternatives),
    hyperparameters: new Map(runs.toReversed().flatMap(({ hyperparameters }) => [...hyperparameters])),
    metrics: mergedMetrics(runs),
    datasets: all(({ datasets }) => datasets),
    // An adapter names what it was trained on; a configuration only where its weights were taken from.
    baseModel: readable.find(({ format, baseModel }) => format === 'peft' && baseModel)?.baseModel ?? pick('baseModel'),
    localBaseModel: pick('localBaseModel'),
    startedAt: pick('startedAt'),
    endedAt: pick('endedAt'),
    parts: all(({ parts }) => parts),
    crossChecks: [...all(({ crossChecks }) => crossChecks), ...crossChecks(readable)],
    notes: all(({ notes }) => notes),
    ignored: all(({ ignored }) => ignored),
    problems: all(({ problems }) => problems),
    readable: readable.length > 0,
  };
}

/**
 * Accelerator-hours that a source states as a product, unless one with more say states both factors: then these count,
 * and the product is a cross-check.
 */
function productOf(runs: readonly TrainingRun[]): Sourced<number> | null {
  for (const { acceleratorHours: product, durationHours, acceleratorCount } of runs) {
    if (product) return product;
    if (durationHours && acceleratorCount) return null;
  }
  return null;
}

/** A product that a source states, else that of its factors. */
function acceleratorHoursOf({ acceleratorHours: product, durationHours: hours, acceleratorCount }: TrainingRun): Value {
  if (product || !hours || !acceleratorCount) return product;
  return { ...hours, value: hours.value * acceleratorCount.value, key: `${hours.key} × ${acceleratorCount.key}` };
}

function mergedMetrics(runs: readonly TrainingRun[]): Map<string, readonly MetricValue[]> {
  const merged = new Map<string, readonly MetricValue[]>();
  for (const { metrics } of runs) {
    for (const [name, values] of metrics) merged.set(name, [...(merged.get(name) ?? []), ...values]);
  }
  return merged;
}

function crossChecks(runs: readonly TrainingRun[]): CrossCheck[] {
  const quantities = (quantity: CrossCheck['quantity'], unit: CrossCheck['unit'], of: (run: TrainingRun) => Value) =>
    differences(quantity, unit, runs.map(of));
  return [
    ...quantities('duration', 'h', (run) => run.durationHours),
    ...quantities('accelerators', null, (run) => run.acceleratorCount),
    // Where both sources state the factors, these are compared already.
    ...(runs.some((run) => run.acceleratorHours) ? quantities('accelerator-hours', 'h', acceleratorHoursOf) : []),
    ...quantities('emissions', 'kg', (run) => run.reportedEmissionsKg),
    ...SCOPES.flatMap((scope) => quantities('energy', 'kWh', (run) => energyOf(run, scope))),
  ];
}

/** Meters of different scopes see different things, so each is compared with its like alone. */
const SCOPES: readonly (EnergyScope | null)[] = ['facility', 'machine', 'components', 'accelerators', null];

/** What a meter of a scope saw, without the PUE that is in it. */
function energyOf({ energies }: TrainingRun, scope: EnergyScope | null): Value {
  const energy = energies.find((each) => each.scope === scope && !each.lacksAccelerators);
  return energy ? { ...energy, value: energy.value / (energy.includedPue ?? 1) } : null;
}

type Value = Sourced<number> | null;

function differences(
  quantity: CrossCheck['quantity'],
  unit: CrossCheck['unit'],
  values: readonly Value[],
): CrossCheck[] {
  const [used, ...others] = values.filter((value) => value !== null);
  if (!used) return [];
  return others
    .filter((other) => Math.abs(other.value - used.value) > TOLERANCE * Math.max(other.value, used.value))
    .map((other) => ({ quantity, unit, used, other }));
}
