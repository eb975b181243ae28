import { startOf } from '../../source/location.ts';
import { startOfText } from '../../source/long-text.ts';
import type { RunFile, RunReader } from '../formats.ts';
import { isAccounting } from '../huggingface/metrics.ts';
import { blankRun, type MetricValue, type RunProblem, type Sourced, type TrainingRun } from '../run.ts';
import { objectOf, readJsonFile } from '../text/json.ts';
import type { JsonPaths } from '../text/json-plan.ts';
import { readMachineYaml } from '../text/yaml.ts';
import { type DevicePower, powerOf } from '../values/device-power.ts';
import { describe, MachineFields } from '../values/fields.ts';
import { isoOf, millisecondsOf } from '../values/instant.ts';
import { MAX_METRICS, MetricTable } from '../values/metric-table.ts';
import { baseModelIn } from '../values/model-name.ts';
import { isProblem } from '../values/problems.ts';
import { collectSettings } from '../values/settings.ts';
import { devicesIn } from './events.ts';
import { hardwareOf, LISTS } from './hardware.ts';

type Setting = string | number | boolean;
type Kind = 'summary' | 'metadata' | 'config' | 'events';

const NO_POWER: DevicePower = powerOf([], null);

/** The folder of one run of Weights & Biases. */
function readRunFolder(files: readonly RunFile[]): TrainingRun[] {
  const problems: RunProblem[] = [];
  const used: RunFile[] = [];
  const parts = new Map<Kind, MachineFields>();
  let power = NO_POWER;
  for (const file of files) {
    const kind = kindOf(file);
    if (kind === 'events') {
      power = powerOf(devicesIn(file, problems), null);
      used.push(file);
      continue;
    }
    const fields = fieldsOf(file, kind, problems);
    if (!fields || parts.has(kind)) continue;
    parts.set(kind, fields);
    used.push(file);
  }
  const [summary, metadata, config] = [parts.get('summary'), parts.get('metadata'), parts.get('config')];
  const readable = summary !== undefined || metadata !== undefined || config !== undefined || power !== NO_POWER;
  if (!readable && problems.length === 0) return [];
  const path = summary?.file ?? metadata?.file ?? used[0]?.path ?? (problems[0] as RunProblem).location.file;
  const sorted = [...used].sort((a, b) => Number(b.path === path) - Number(a.path === path));
  const hardware = metadata && hardwareOf(metadata);
  const hyperparameters = config ? settingsIn(config) : new Map<string, Sourced<Setting>>();
  const metrics = summary ? metricsOf(summary) : new MetricTable();
  const durationHours = durationOf(summary, metadata, problems);
  const startedAt = metadata ? instantOf(metadata, 'startedAt') : null;
  return [
    {
      ...blankRun(path, 'wandb'),
      sources: sorted.map((file) => ({ file: file.path, format: 'wandb' })),
      ...powerOfAll(power, hardware?.acceleratorCount ?? null),
      durationHours,
      startedAt: startedAt && isoOf(startedAt),
      endedAt: summary ? endOf(summary) : null,
      acceleratorCount: hardware?.acceleratorCount ?? power.acceleratorCount,
      acceleratorModel: hardware?.acceleratorModel ?? null,
      flops: summary ? positiveIn(summary, ['train/total_flos', 'total_flos']) : null,
      trainedTokens: summary ? positiveIn(summary, ['train/num_input_tokens_seen', 'train/num_tokens']) : null,
      hyperparameters,
      metrics: metrics.values,
      baseModel: baseModelIn(hyperparameters),
      notes: [
        ...(durationHours?.key === HEARTBEAT
          ? ['The summary of the run tells no duration, so it is taken from its last sign of life.']
          : []),
        ...(hardware?.notes ?? []),
        ...powerOfAll(power, hardware?.acceleratorCount ?? null).notes,
      ],
      problems,
      readable,
    },
  ];
}

/** What one machine measured of a job on several is not the energy of the run, but its mean power is that of all. */
function powerOfAll(power: DevicePower, count: Sourced<number> | null): DevicePower {
  const seen = power.acceleratorCount?.value ?? 0;
  if (!count || seen === 0 || seen >= count.value || power.energies.length === 0) return power;
  const note = `The power of ${seen} of ${count.value} accelerators was logged, so the energy of the run is not known.`;
  return { ...power, energies: [], notes: [...power.notes, note] };
}

function kindOf({ path, text }: RunFile): Kind {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === 'wandb-summary.json') return 'summary';
  if (name === 'wandb-metadata.json') return 'metadata';
  if (/\.jsonl$/.test(name) || /\bgpu\.\d+\.powerWatts"/.test(startOfText(text, 20_000))) return 'events';
  if (/\.ya?ml$/.test(name)) return 'config';
  return SUMMARY_MARK.test(startOfText(text, 1_000_000)) ? 'summary' : 'metadata';
}

const SUMMARY_MARK = /"(?:_wandb|_runtime|_step)"\s*:/;
const METADATA_MARK = /"startedAt"\s*:/;

/** What is read of a long file: metrics with their summaries, and the machine with its accelerators. */
const PATHS: JsonPaths = [
  '_wandb.runtime',
  '_runtime',
  '_timestamp',
  '*.*.*',
  ...LISTS.map((list) => `${list}.#.name`),
];

function fieldsOf(file: RunFile, kind: Kind, problems: RunProblem[]): MachineFields | null {
  const { path } = file;
  const read = kind === 'config' ? readMachineYaml(file) : readJsonFile(file, PATHS);
  if (isProblem(read)) {
    problems.push(read);
    return null;
  }
  const object = objectOf(read.value);
  // Other tools keep a `config.yaml` too; that of a run says so.
  if (kind === 'config' && !(object && ('_wandb' in object || 'wandb_version' in object))) return null;
  if (object) return new MachineFields(read, path, problems);
  const message = `A file of Weights & Biases holds a map, but this one is ${describe(read.value)}.`;
  problems.push({
    kind: 'unreadable',
    message,
    fix: 'Copy it anew from the run, or remove it.',
    location: startOf(path),
  });
  return null;
}

const HEARTBEAT = 'heartbeatAt - startedAt';

/** Seconds since the run began: at its end (`_wandb.runtime`, whole) and at its last log (`_runtime`); the later one. */
function durationOf(
  summary: MachineFields | undefined,
  metadata: MachineFields | undefined,
  problems: RunProblem[],
): Sourced<number> | null {
  const end = summary?.hours(['_wandb', 'runtime']) ?? null;
  const last = summary?.hours(['_runtime']) ?? null;
  const stated = end && last ? (end.value > last.value ? end : last) : (end ?? last);
  if (stated || !metadata) return stated;
  const [start, beat] = [instantOf(metadata, 'startedAt'), instantOf(metadata, 'heartbeatAt')];
  if (!start || !beat) return null;
  const value = (beat.value - start.value) / 3.6e6;
  if (value < 0) {
    problems.push({
      kind: 'out-of-range',
      message: '`heartbeatAt` lies before `startedAt`, so the duration of the run is not known.',
      fix: 'Copy the file anew from the run, or correct it.',
      location: beat.location ?? startOf(metadata.file),
    });
  }
  // Later versions write the heartbeat once, at the start.
  return value >= 1 / 60 ? { ...beat, value, key: HEARTBEAT } : null;
}

/** A time in milliseconds since 1970, from a text. */
function instantOf(fields: MachineFields, key: string): Sourced<number> | null {
  const text = fields.text([key]);
  const value = text && millisecondsOf(text.value);
  return text && value !== null ? { ...text, value } : null;
}

function endOf(summary: MachineFields): Sourced<string> | null {
  const seconds = summary.number(['_timestamp']);
  return seconds && isoOf({ ...seconds, value: seconds.value * 1000 });
}

function positiveIn(fields: MachineFields, keys: readonly string[]): Sourced<number> | null {
  for (const key of keys) {
    const number = fields.number([key]);
    if (number && number.value > 0) return number;
  }
  return null;
}

/** What a summary keeps of a metric beside its last value. */
const SUMMARIES: Readonly<Record<string, MetricValue['role']>> = {
  last: 'last',
  min: 'best',
  max: 'best',
  best: 'best',
  first: 'first',
  mean: 'logged',
};

/** Counters and the state of the machine, which no one compares a model by. */
const NO_METRIC =
  /^(?:system|profiling|gpu|_wandb)[./]|(?:^|[./])(?:global_step|iterations?|steps?|epochs?|lr|num_tokens)$/;

function metricsOf(summary: MachineFields): MetricTable {
  const metrics = new MetricTable();
  const add = (name: string, path: readonly string[], role: MetricValue['role']) => {
    if (NO_METRIC.test(name) || isAccounting(name.slice(name.lastIndexOf('/') + 1))) return;
    const value = summary.number(path, Number.NEGATIVE_INFINITY);
    if (value) metrics.add(name, value, role);
  };
  for (const [name, value] of Object.entries(objectOf(summary.json.value) ?? {}).slice(0, MAX_METRICS)) {
    if (name.startsWith('_')) continue;
    const nested = objectOf(value);
    if (typeof value === 'number') add(name, [name], 'final');
    // Pictures, tables and histograms are maps with a type.
    if (!nested || '_type' in nested) continue;
    for (const [part, item] of Object.entries(nested).slice(0, 50)) {
      if (typeof item !== 'number') continue;
      const role = Object.hasOwn(SUMMARIES, part) ? SUMMARIES[part] : undefined;
      if (role) add(name, [name, part], role);
      else add(`${name}.${part}`, [name, part], 'final');
    }
  }
  return metrics;
}

/** The settings in `key: { value: … }`, nested ones joined with a dot. */
function settingsIn(config: MachineFields): Map<string, Sourced<Setting>> {
  const found = new Map<string, Sourced<Setting>>();
  for (const [key, entry] of Object.entries(objectOf(config.json.value) ?? {})) {
    const map = objectOf(entry);
    if (key !== '_wandb' && map && 'value' in map) collectSettings(found, config, key, [key, 'value'], map.value);
  }
  return found;
}

/** Run folders of Weights & Biases as one of many formats. */
export const wandbReader: RunReader = {
  recognises: (text) =>
    (SUMMARY_MARK.test(text) && /"_(?:wandb|timestamp)"\s*:/.test(text)) ||
    (METADATA_MARK.test(text) && /"(?:heartbeatAt|gpu_count|gpu_nvidia|cpu_count|executable|program)"\s*:/.test(text)),
  read: readRunFolder,
};
