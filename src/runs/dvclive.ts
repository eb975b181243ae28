import { startOf } from '../source/location.ts';
import type { RunFile, RunReader } from './formats.ts';
import { isAccounting } from './huggingface/metrics.ts';
import { blankRun, type RunProblem, type Sourced, type TrainingRun } from './run.ts';
import { objectOf, readJsonFile } from './text/json.ts';
import { readMachineYaml } from './text/yaml.ts';
import { describe, MachineFields } from './values/fields.ts';
import { MetricTable } from './values/metric-table.ts';
import { baseModelIn } from './values/model-name.ts';
import { isProblem } from './values/problems.ts';
import { collectSettings } from './values/settings.ts';

/** The folder of DVCLive: the last value of each metric, and the parameters. */
function readLive(files: readonly RunFile[]): TrainingRun[] {
  const problems: RunProblem[] = [];
  const metrics = new MetricTable();
  const settings = new Map<string, Sourced<string | number | boolean>>();
  const used: RunFile[] = [];
  let acceleratorCount: Sourced<number> | null = null;
  for (const file of files) {
    const isParams = /\.ya?ml$/.test(file.path);
    const read = isParams ? readMachineYaml(file) : readJsonFile(file, ['*.*.*.*.*.*.*']);
    const object = isProblem(read) ? null : objectOf(read.value);
    if (isProblem(read)) problems.push(read);
    else if (!object) problems.push(noMap(file.path, read.value));
    if (isProblem(read) || !object) continue;
    used.push(file);
    const fields = new MachineFields(read, file.path, problems);
    if (isParams)
      for (const [key, value] of Object.entries(object)) collectSettings(settings, fields, key, [key], value);
    else {
      collectMetrics(metrics, fields, [], object);
      acceleratorCount ??= countIn(fields);
    }
  }
  const path = used[0]?.path ?? problems[0]?.location.file;
  if (path === undefined) return [];
  return [
    {
      ...blankRun(path, 'dvclive'),
      sources: used.map((file) => ({ file: file.path, format: 'dvclive' })),
      acceleratorCount,
      metrics: metrics.values,
      hyperparameters: settings,
      baseModel: baseModelIn(settings),
      notes: acceleratorCount
        ? ['DVCLive counts all accelerators of the machine, those that the run did not use too.']
        : [],
      problems,
      readable: used.length > 0,
    },
  ];
}

function noMap(path: string, value: unknown): RunProblem {
  const message = `A file of DVCLive holds a map, but this one is ${describe(value)}.`;
  return { kind: 'unreadable', message, fix: 'Write it anew with DVCLive, or remove it.', location: startOf(path) };
}

/** A metric `eval/loss` stands at `loss` below `eval`. The machine's own and the counters are no metrics. */
function collectMetrics(
  metrics: MetricTable,
  fields: MachineFields,
  path: readonly string[],
  map: Readonly<Record<string, unknown>>,
): void {
  if (path.length > 6 || metrics.full) return;
  for (const [key, value] of Object.entries(map).slice(0, 5000)) {
    const here = [...path, key];
    const nested = objectOf(value);
    if (nested && !(path.length === 0 && key === 'system')) collectMetrics(metrics, fields, here, nested);
    const name = here.join('/');
    if (metrics.full) return;
    if (typeof value !== 'number' || isAccounting(key) || name.startsWith('system/')) continue;
    const number = fields.number(here, Number.NEGATIVE_INFINITY);
    if (number) metrics.add(name, number, 'final');
  }
}

/**
 * `system/gpu/count`, averaged over samples, so that a part of one when monitoring stopped halfway. The use of the
 * accelerators is not read: it is memory over use (`dvclive/monitor_system.py`), which means nothing.
 */
function countIn(fields: MachineFields): Sourced<number> | null {
  const count = fields.number(['system', 'gpu', 'count']);
  return count && Number.isInteger(count.value) && count.value >= 1 && count.value <= 1024 ? count : null;
}

/** DVCLive's files as one of many formats. */
export const dvcliveReader: RunReader = {
  recognises: (text) => /"(?:usage|parallelization) \(%\)"\s*:/.test(text),
  read: readLive,
};
