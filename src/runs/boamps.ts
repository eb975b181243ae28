import { startOf } from '../source/location.ts';
import type { RunFile, RunReader } from './formats.ts';
import {
  blankRun,
  byEvidence,
  type EnergyScope,
  type MeasuredEnergy,
  type RunProblem,
  type Sourced,
  type TrainingRun,
} from './run.ts';
import { type MachineJson, numberAt, objectOf, type Path, readJsonFile, textAt, valueAt } from './text/json.ts';
import type { JsonPaths } from './text/json-plan.ts';
import { clip, sentences } from './text/words.ts';
import { COUNT, figureOf, fileProblem, KWH, type Quantity, SECONDS, unreadableRun } from './values/figure.ts';
import { millisecondsOf } from './values/instant.ts';
import { isProblem } from './values/problems.ts';

/**
 * Boavizta's BoAmps report, as CodeCarbon's `boamps_report_<run>.json` too. `powerConsumption` is an energy: kWh in
 * version 1.1 (2025-03), and what `unit` says in 1.0.
 */
export const boampsReader: RunReader = {
  recognises: (start) => /^\ufeff?\s*\{/.test(start.slice(0, 200)) && start.includes('"powerConsumption"'),
  read: (files) => files.flatMap((file) => readBoamps(file) ?? []),
};

const FIX = 'Write it by the BoAmps schema, or remove it.';

/** kWh of the units of version 1.0; those of floating-point operations are no energies. */
const UNITS: Readonly<Record<string, number>> = {
  mWh: 1e-6,
  Wh: 1e-3,
  kWh: 1,
  MWh: 1e3,
  GWh: 1e6,
  kJoule: 1 / 3600,
  MJoule: 1 / 3.6,
  GJoule: 1e3 / 3.6,
  TJoule: 1e6 / 3.6,
  PJoule: 1e9 / 3.6,
  BTU: 2.930710701722222e-4,
};

/** What measuring methods see, from the widest to the narrowest. */
const SCOPES: readonly (readonly [RegExp, EnergyScope])[] = [
  [/watt-?meter|smart ?plug|\bpdu\b|ipmi|redfish|bmc/i, 'machine'],
  [/codecarbon|carbon-?tracker|carbonai|eco2ai|green-?algorithms|experiment-impact/i, 'components'],
  [/nvidia-?smi|nvml|zeus|dcgm/i, 'accelerators'],
];

/** What is read of a long report. */
const PATHS: JsonPaths = [
  'header.publisher.projectName',
  'task.taskStage',
  'task.algorithms.#.*',
  'measures.#.*',
  'environment.*',
  'infrastructure.*',
  'infrastructure.components.#.*',
];

function readBoamps(file: RunFile): TrainingRun | null {
  const { path } = file;
  const json = readJsonFile(file, PATHS);
  if (isProblem(json)) return unreadableRun(path, 'boamps', json);
  const report = objectOf(json.value);
  const measures = report?.measures;
  if (!report || !Array.isArray(measures)) {
    const message = 'The report has no list `measures`, as BoAmps writes it.';
    return unreadableRun(path, 'boamps', fileProblem(path, message, FIX));
  }
  // The energy of answering requests is not that of training.
  const stage = textAt(json, path, ['task', 'taskStage'])?.value ?? '';
  if (/inference|\brag\b/i.test(stage) && !/train|tuning|reinforcement/i.test(stage)) return null;
  return new Report(json, path, measures.length).run();
}

class Report {
  private readonly json: MachineJson;
  private readonly file: string;
  private readonly count: number;
  private readonly problems: RunProblem[] = [];

  constructor(json: MachineJson, file: string, measures: number) {
    this.json = json;
    this.file = file;
    this.count = Math.min(measures, 100);
    if (json.problem) this.problems.push(json.problem);
  }

  run(): TrainingRun {
    const { file, json } = this;
    const measures = Array.from({ length: this.count }, (_, at): Path => ['measures', at]);
    const energies = measures.map((measure) => this.energy(measure)).filter((energy) => energy !== null);
    const durations = measures.map((measure) => this.figure([...measure, 'measurementDuration'], SECONDS));
    const duration = durations.find((seconds) => seconds !== null && seconds.value > 0) ?? null;
    const billions = this.figure(['task', 'algorithms', 0, 'parametersNumber'], {
      what: 'a number of billions',
      most: 1e6,
    });
    const notes: string[] = [];
    const latitude = numberAt(json, file, ['environment', 'latitude']);
    const longitude = numberAt(json, file, ['environment', 'longitude']);
    const known = latitude && longitude && Math.abs(latitude.value) <= 90 && Math.abs(longitude.value) <= 180;
    const accelerators = this.accelerators(notes);
    const read = {
      ...blankRun(file, 'boamps'),
      name: textAt(json, file, ['header', 'publisher', 'projectName'])?.value ?? null,
      durationHours: duration && { ...duration, value: duration.value / 3600 },
      ...accelerators,
      region: textAt(json, file, ['environment', 'country']),
      provider: textAt(json, file, ['infrastructure', 'cloudProvider']),
      coordinates: known ? { ...latitude, value: { latitude: latitude.value, longitude: longitude.value } } : null,
      carbonIntensity: this.figure(['environment', 'powerSourceCarbonIntensity'], {
        what: 'a carbon intensity in g per kWh',
        most: 5000,
      }),
      parameters: billions && billions.value > 0 ? { ...billions, value: billions.value * 1e9 } : null,
      baseModel: this.baseModel(),
      energies: energies.sort(byEvidence),
      ...this.times(measures),
      notes,
      problems: this.problems,
    };
    if (energies.length > 0 || duration || accelerators.acceleratorCount) return read;
    if (this.problems.length === 0) {
      this.problems.push(fileProblem(file, 'The report states neither an energy, a duration nor an accelerator.', FIX));
    }
    return { ...read, readable: false };
  }

  private energy(measure: Path): MeasuredEnergy | null {
    const { file, json } = this;
    const energy = this.figure([...measure, 'powerConsumption'], KWH);
    const unit = textAt(json, file, [...measure, 'unit']);
    const factor = unit === null ? 1 : Object.hasOwn(UNITS, unit.value) ? UNITS[unit.value]! : null;
    if (!energy || energy.value === 0) return null;
    if (factor === null) {
      // Operations are no energy; anything else is a slip.
      if (!/FLOPS$/i.test(unit?.value ?? '')) this.wrongUnit(measure, unit);
      return null;
    }
    const method = textAt(json, file, [...measure, 'measurementMethod'])?.value ?? '';
    const cpu = textAt(json, file, [...measure, 'cpuTrackingMode'])?.value ?? '';
    const caveat = sentences(
      /constant/i.test(cpu) && 'The power of the processor was taken as constant, not measured.',
    );
    const scope = SCOPES.find(([pattern]) => pattern.test(method))?.[1] ?? null;
    return { ...energy, value: energy.value * factor, scope, includedPue: null, caveat };
  }

  private wrongUnit(measure: Path, unit: Sourced<string> | null): void {
    const written = clip(unit?.value ?? '');
    this.problems.push({
      kind: 'field-type',
      message: `\`unit\` must be a unit of energy, but is "${written}".`,
      fix: `Write one of ${Object.keys(UNITS).join(', ')}.`,
      location: this.json.place([...measure, 'unit']) ?? startOf(this.file),
    });
  }

  /** The graphics processors and other accelerators of the infrastructure. */
  private accelerators(notes: string[]): Partial<TrainingRun> {
    const { file, json } = this;
    const components = objectOf(objectOf(json.value)?.infrastructure)?.components;
    const models = new Map<string, Sourced<string>>();
    const counts: Sourced<number>[] = [];
    for (const at of Array.isArray(components) ? components.slice(0, 1000).keys() : []) {
      const here: Path = ['infrastructure', 'components', at];
      const type = textAt(json, file, [...here, 'componentType'])?.value ?? '';
      if (!/^(?:gpu|tpu|npu|accelerator|graphics? card)s?$/i.test(type)) continue;
      const number = this.figure([...here, 'nbComponent'], COUNT);
      if (number && number.value > 0) counts.push(number);
      const name = textAt(json, file, [...here, 'componentName']);
      // CodeCarbon's name of them, with their number in front.
      const model = name?.value.replace(/^\d{1,7} x /, '') ?? this.namedByParts(here);
      if (model) models.set(model, name ? { ...name, value: model } : this.at([...here, 'series'], model));
      const share = numberAt(json, file, [...here, 'share']);
      if (share && share.value > 0 && share.value < 1) {
        notes.push(`The task had ${Math.round(share.value * 100)} % of the accelerators; the rest served others.`);
      }
    }
    const [model] = models.values();
    if (models.size > 1)
      notes.push(
        `The report holds accelerators of several models: ${[...models.keys()].slice(0, 5).map(clip).join(', ')}.`,
      );
    const [first] = counts;
    const total = counts.reduce((sum, { value }) => sum + value, 0);
    return {
      acceleratorCount: first ? { ...first, value: total } : null,
      acceleratorModel: models.size === 1 && model ? model : null,
    };
  }

  private namedByParts(component: Path): string | null {
    const parts = ['manufacturer', 'family', 'series'].map(
      (key) => textAt(this.json, this.file, [...component, key])?.value,
    );
    return parts.filter((part) => part !== undefined).join(' ') || null;
  }

  /** The model that was tuned, where the report is of tuning. */
  private baseModel(): Sourced<string> | null {
    const { file, json } = this;
    const uri = textAt(json, file, ['task', 'algorithms', 0, 'foundationModelUri']);
    const hub = /^https:\/\/huggingface\.co\/([\w.-]+\/[\w.-]+)\/?$/.exec(uri?.value ?? '');
    if (uri && hub) return { ...uri, value: hub[1]! };
    return textAt(json, file, ['task', 'algorithms', 0, 'foundationModelName']);
  }

  /** The schema's time is the start; CodeCarbon writes that of its row, which is the end. */
  private times(measures: readonly Path[]): Partial<TrainingRun> {
    const { file, json } = this;
    for (const measure of measures) {
      const written = textAt(json, file, [...measure, 'measurementDateTime']);
      if (!written || millisecondsOf(written.value) === null) continue;
      const time = { ...written, value: written.value.replace(' ', 'T') };
      const method = textAt(json, file, [...measure, 'measurementMethod'])?.value ?? '';
      return /codecarbon/i.test(method) ? { endedAt: time } : { startedAt: time };
    }
    return {};
  }

  private figure(path: Path, quantity: Quantity): Sourced<number> | null {
    const { file, json } = this;
    const value = valueAt(json.value, path);
    if (value === undefined || value === null) return null;
    const location = json.place(path) ?? startOf(file);
    const written = typeof value === 'number' || typeof value === 'string' ? String(value) : `a ${kindOf(value)}`;
    const number = figureOf(written, quantity, path.join('.'), location, this.problems);
    return number === null ? null : this.at(path, number);
  }

  private at<T>(path: Path, value: T): Sourced<T> {
    return { value, file: this.file, key: path.join('.'), location: this.json.place(path) };
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value;
}
