import { startOf } from '../../source/location.ts';
import { startOfText } from '../../source/long-text.ts';
import { MAX_PROBLEMS } from '../../source/problem.ts';
import type { RunFile, RunReader } from '../formats.ts';
import { blankRun, type RunProblem, type Sourced, type TrainingRun } from '../run.ts';
import { objectOf } from '../text/json.ts';
import { lineOf } from '../text/lines.ts';
import { clip } from '../text/words.ts';
import { readMachineYaml } from '../text/yaml.ts';
import { type Device, devicesOf, powerOf, SystemSeries } from '../values/device-power.ts';
import { MachineFields } from '../values/fields.ts';
import { isoOf } from '../values/instant.ts';
import { MetricTable } from '../values/metric-table.ts';
import { baseModelIn } from '../values/model-name.ts';
import { isProblem } from '../values/problems.ts';
import { mlflowPath } from './path.ts';
import { type Point, readSeries, Summary } from './series.ts';

type Setting = string | number | boolean;

/** Longer parameters are data, not settings. */
const MAX_PARAMETER = 500;

/** Characters of such a file that are looked at. */
const MOST_READ = 64 * 1024;

/** The folder of one MLflow run in a file store. A folder whose `meta.yaml` is that of something else is no run. */
function readRunFolder(files: readonly RunFile[]): TrainingRun[] {
  const problems: RunProblem[] = [];
  const placed = files.map((file) => ({ file, rest: mlflowPath(file.path)?.rest ?? 'meta.yaml' }));
  const inFolder = (folder: string) =>
    placed
      .filter(({ rest }) => rest.startsWith(`${folder}/`))
      .map(({ file, rest }) => ({ file, name: rest.slice(folder.length + 1) }));
  const meta = placed.find(({ rest }) => rest === 'meta.yaml')?.file ?? null;
  const fields = meta && metaOf(meta, problems);
  if (fields && !isRunMeta(fields)) return [];
  const [first] = files;
  if (!first || (!fields && problems.length === 0 && placed.length === inFolder('tags').length)) return [];

  const tags = new Map(inFolder('tags').map(({ file, name }) => [name, sourcedText(file, name)]));
  const params = new Map<string, Sourced<Setting>>();
  for (const { file, name } of inFolder('params')) {
    const value = settingIn(file, name);
    if (value) params.set(name, value);
  }
  const metrics = new MetricTable();
  const system: SystemSeries[] = [];
  for (const { file, name } of inFolder('metrics')) {
    const found: RunProblem[] = [];
    if (isSystemMetric(name)) {
      const series = new SystemSeries(file.path, name);
      readSeries(file, found, ({ time, value }) => series.add(time, value));
      system.push(series);
    } else {
      const summary = new Summary();
      readSeries(file, found, (point) => summary.take(point));
      addMetric(metrics, file.path, name, summary);
    }
    problems.push(...found.slice(0, MAX_PROBLEMS - problems.length));
  }
  const time = fields ? timeOf(fields, problems) : NO_TIME;
  const power = powerOf(devicesOf(system, deviceIn), time.startMs);
  const path = meta?.path ?? first.path;
  const run: TrainingRun = {
    ...blankRun(path, 'mlflow'),
    sources: [meta ?? first, ...files.filter((file) => file !== (meta ?? first))].map(({ path: file }) => ({
      file,
      format: 'mlflow',
    })),
    name: nameOf(fields, tags.get('mlflow.runName') ?? null),
    durationHours: time.durationHours,
    startedAt: time.startedAt,
    endedAt: time.endedAt,
    ...power,
    flops: flopsOf(metrics),
    hyperparameters: params,
    metrics: metrics.values,
    baseModel: baseModelIn(params),
    notes: [
      ...(fields
        ? time.notes
        : ['The folder of the MLflow run has no `meta.yaml` that can be read: its times are not known.']),
      ...(fields?.text(['lifecycle_stage'])?.value === 'deleted' ? ['The run was deleted in MLflow.'] : []),
      ...(tags.get('mlflow.parentRunId')
        ? ['The run is a part of another run of MLflow, whose time contains it.']
        : []),
      ...power.notes,
    ],
    problems,
    readable: fields !== null || params.size > 0 || metrics.values.size > 0 || power.energies.length > 0,
  };
  if (run.readable || problems.length > 0) return [run];
  return [];
}

function metaOf(file: RunFile, problems: RunProblem[]): MachineFields | null {
  const { path } = file;
  const yaml = readMachineYaml(file);
  if (isProblem(yaml)) {
    problems.push(yaml);
    return null;
  }
  if (objectOf(yaml.value)) return new MachineFields(yaml, path, problems);
  const message = 'This is not the `meta.yaml` of a run: it holds no fields.';
  problems.push({
    kind: 'unreadable',
    message,
    fix: 'Copy it anew from MLflow, or remove it.',
    location: startOf(path),
  });
  return null;
}

/** Experiments, models and their outputs have a `meta.yaml` too, but no run of their own. */
function isRunMeta({ json }: MachineFields): boolean {
  const object = objectOf(json.value) ?? {};
  return 'run_id' in object || 'run_uuid' in object;
}

interface RunTime extends Pick<TrainingRun, 'durationHours' | 'startedAt' | 'endedAt' | 'notes'> {
  readonly startMs: number | null;
}

const NO_TIME: RunTime = { durationHours: null, startedAt: null, endedAt: null, notes: [], startMs: null };

/** `RunStatus` of MLflow, which file stores keep as a number. */
const STATUS: Readonly<Record<number, string>> = {
  1: 'RUNNING',
  2: 'SCHEDULED',
  3: 'FINISHED',
  4: 'FAILED',
  5: 'KILLED',
};

function statusNamed(text: string): string | undefined {
  return /^\d$/.test(text) ? STATUS[Number(text)] : text.toUpperCase();
}

/** Times are milliseconds since 1970; a run that goes on has no end. */
function timeOf(fields: MachineFields, problems: RunProblem[]): RunTime {
  const start = fields.number(['start_time'], 1);
  const end = fields.number(['end_time'], 1);
  const written = objectOf(fields.json.value)?.status;
  const status =
    typeof written === 'number' ? STATUS[written] : typeof written === 'string' ? statusNamed(written) : null;
  const notes: string[] = [];
  if (status === 'FAILED' || status === 'KILLED') {
    notes.push(`The run ${status === 'FAILED' ? 'failed' : 'was killed'} before it was done.`);
  }
  if (!end) notes.push('The run has no end: how long training took is not known.');
  const startedAt = isoOf(start);
  const endedAt = isoOf(end);
  const wrong = (found: Sourced<number> | null, iso: Sourced<string> | null) => found !== null && iso === null;
  const value = start && end ? (end.value - start.value) / 3.6e6 : 0;
  if (wrong(start, startedAt) || wrong(end, endedAt) || value < 0) {
    const bad = wrong(start, startedAt) ? start : end;
    const what = value < 0 ? 'lies before `start_time`' : 'is no time of this century in milliseconds';
    problems.push({
      kind: 'out-of-range',
      message: `\`${bad?.key}\` ${what}, so the duration of the run is not known.`,
      fix: 'Copy the file anew from MLflow, or correct it.',
      location: bad?.location ?? startOf(fields.file),
    });
    return { ...NO_TIME, startedAt, endedAt: value < 0 ? null : endedAt, notes };
  }
  const durationHours = end && value > 0 ? { ...end, value, key: 'end_time - start_time' } : null;
  return { durationHours, startedAt, endedAt, notes, startMs: start?.value ?? null };
}

/** The value that MLflow shows, and the lowest and the highest: either may be the best. */
function addMetric(metrics: MetricTable, file: string, name: string, { final, low, high }: Summary): void {
  const sourced = ({ value, line }: Point) => ({ value, file, key: name, location: lineOf(file, line) });
  // A last value that is not a number leaves the metric unknown; an earlier one would not be what MLflow shows.
  if (final && Number.isFinite(final.value)) metrics.add(name, sourced(final), 'final');
  if (low && low !== final) metrics.add(name, sourced(low), 'logged');
  if (high && high !== final) metrics.add(name, sourced(high), 'logged');
}

/** Whether a metric is the machine's and not the model's; old copies lack the prefix. */
function isSystemMetric(name: string): boolean {
  return name.startsWith('system/') || deviceIn(name) !== null;
}

/**
 * Which accelerator of which node a metric of the machine is about: `system/node_0/gpu_3_power_usage_watts`. Every one
 * that the driver shows is there, whatever the run may see (`mlflow/system_metrics/metrics/gpu_monitor.py`).
 */
function deviceIn(name: string): { id: string; kind: keyof Device } | null {
  const [, node = '', index, what] =
    /^(?:system\/)?(?:([^/]+)\/)?gpu_(\d{1,4})_(power_usage_watts|power_usage_percentage|utilization_percentage)$/.exec(
      name,
    ) ?? [];
  if (index === undefined) return null;
  const kind = what === 'power_usage_watts' ? 'watts' : what === 'power_usage_percentage' ? 'share' : 'busy';
  return { id: `${node}/${index}`, kind };
}

/** What the Trainer's callback logs. */
function flopsOf(metrics: MetricTable): Sourced<number> | null {
  const final = metrics.values.get('total_flos')?.find(({ role }) => role === 'final');
  metrics.values.delete('total_flos');
  return final && final.value > 0
    ? { value: final.value, file: final.file, key: final.key, location: final.location }
    : null;
}

function sourcedText({ path, text }: RunFile, name: string): Sourced<string> | null {
  const value = startOfText(text, MOST_READ).replace('\ufeff', '').trim();
  if (value === '' || value.length > MAX_PARAMETER || value.includes('\0')) return null;
  return { value, file: path, key: name, location: lineOf(path, 1) };
}

/** A parameter as the value that Python printed; `None` is none. */
function settingIn(file: RunFile, name: string): Sourced<Setting> | null {
  const text = sourcedText(file, name);
  if (!text || text.value === 'None') return null;
  if (text.value === 'True' || text.value === 'False') return { ...text, value: text.value === 'True' };
  const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(text.value) ? Number(text.value) : Number.NaN;
  // A whole number that JavaScript cannot hold is kept as it is written.
  const exact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
  return exact ? { ...text, value: number } : text;
}

function nameOf(fields: MachineFields | null, tag: Sourced<string> | null): string | null {
  const name = fields?.text(['run_name']) ?? tag ?? fields?.text(['name']) ?? null;
  return name && clip(name.value);
}

/** Run folders of MLflow as one of many formats. */
export const mlflowReader: RunReader = {
  recognises: (text) => /^run_(?:uu)?id:/m.test(text) && /^lifecycle_stage:/m.test(text),
  read: readRunFolder,
};
