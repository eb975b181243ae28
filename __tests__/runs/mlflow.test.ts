import { describe, expect, test } from '@jest/globals';
import { formatsOf, RUN_FORMATS } from '../../src/runs/formats.ts';
import { mlflowPath } from '../../src/runs/mlflow/path.ts';
import { mlflowReader } from '../../src/runs/mlflow/reader.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { millisecondsOf } from '../../src/runs/values/instant.ts';
import { integrate, Samples } from '../../src/runs/values/power-series.ts';
import { processorTime } from '../cost.ts';
import { runFile } from './files.ts';
import { expectSound, expectSurvival } from './hostile.ts';

const ID = '0123456789abcdef0123456789abcdef';
const START = Date.UTC(2026, 2, 1, 9);
const META = `artifact_uri: file:///srv/mlruns/0/${ID}/artifacts
end_time: ${START + 7_200_000}
entry_point_name: ''
experiment_id: '0'
lifecycle_stage: active
run_id: ${ID}
run_name: brave-owl-7
source_type: 4
start_time: ${START}
status: 3
tags: []
user_id: someone
`;

/** Reads a run's folder, given as the files below it. */
function read(files: Readonly<Record<string, string>>, folder = `mlruns/0/${ID}`): readonly TrainingRun[] {
  return mlflowReader.read(Object.entries(files).map(([path, text]) => runFile(`${folder}/${path}`, text)));
}

function readOne(files: Readonly<Record<string, string>>): TrainingRun {
  const runs = read(files);
  expect(runs).toHaveLength(1);
  return runs[0] as TrainingRun;
}

const meta = (changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce(
    (text, [key, value]) => text.replace(new RegExp(`^${key}: .*$`, 'm'), `${key}: ${value}`),
    META,
  );
const valuesOf = (run: TrainingRun, name: string) =>
  (run.metrics.get(name) ?? []).map(({ role, value, location }) => `${role} ${value} line ${location?.line}`);
const problemsOf = (run: TrainingRun) =>
  run.problems.map(
    ({ location, kind, message }) =>
      `${location.file.replace(`mlruns/0/${ID}/`, '')}:${location.line} ${kind} ${message}`,
  );

test('a finished run tells its name and its times, which are milliseconds', () => {
  const run = readOne({ 'meta.yaml': META });
  expect(run).toMatchObject({ format: 'mlflow', path: `mlruns/0/${ID}/meta.yaml`, name: 'brave-owl-7', notes: [] });
  expect(run.durationHours).toMatchObject({ value: 2, location: { line: 2 } });
  expect(run.startedAt?.value).toBe('2026-03-01T09:00:00.000Z');
  expect(run.endedAt?.value).toBe('2026-03-01T11:00:00.000Z');
});

describe('the value of a metric', () => {
  const value = (...lines: string[]) =>
    valuesOf(readOne({ 'meta.yaml': META, 'metrics/accuracy': lines.join('\n') }), 'accuracy');

  test('is that of the highest step, not that of the last line', () => {
    expect(value('1 0.5 0', '2 0.9 1', '3 0.8 2', '4 0.5 0')).toEqual([
      'final 0.8 line 3',
      'logged 0.5 line 1',
      'logged 0.9 line 2',
    ]);
  });

  test('is the latest where all steps are 0, then the highest', () => {
    expect(value('30 0.7 0', '10 0.5 0', '20 0.6 0')[0]).toBe('final 0.7 line 1');
    expect(value('10 0.5 0', '10 0.7 0', '10 0.6 0')[0]).toBe('final 0.7 line 2');
  });

  test('needs no step, nor a time', () => {
    expect(value('10 0.5', '20 0.6')[0]).toBe('final 0.6 line 2');
    expect(value('0.75')).toEqual(['final 0.75 line 1']);
  });

  test('is unknown where the last one is not a number', () => {
    expect(value('1 0.5 1', '2 nan 2')).toEqual(['logged 0.5 line 1']);
    expect(value('1 inf 1')).toEqual([]);
  });

  test('is read in the forms of Python, on lines that end in any way', () => {
    expect(value('1 1e-05 1\r', '2 -1.5E+02 2\r', '')[0]).toBe('final -150 line 2');
  });
});

test('metrics and params may stand in folders of their own', () => {
  const run = readOne({
    'meta.yaml': META,
    'metrics/val/acc/top1': '1 0.5 0',
    'params/model/lr': '0.001',
    'params/big': 'x'.repeat(6000),
    'params/fp16': 'True',
    'params/none': 'None',
    'params/seed': '12345678901234567890',
  });
  expect([...run.metrics.keys()]).toEqual(['val/acc/top1']);
  expect([...run.hyperparameters].map(([name, { value }]) => [name, value])).toEqual([
    ['model/lr', 0.001],
    ['fp16', true],
    ['seed', '12345678901234567890'],
  ]);
});

test('what the Trainer logs is understood', () => {
  const run = readOne({
    'meta.yaml': META,
    'metrics/total_flos': '1 4e15 10',
    'params/_name_or_path': 'acme/base-7b',
  });
  expect(run.flops?.value).toBe(4e15);
  expect(run.baseModel).toMatchObject({ value: 'acme/base-7b', key: '_name_or_path' });
  expect(readOne({ 'meta.yaml': META, 'params/model_name_or_path': '/root/base' }).baseModel).toBeNull();
});

describe('a run that', () => {
  test.each(['1', 'RUNNING'])('goes on (status %s) has no duration', (status) => {
    const run = readOne({ 'meta.yaml': meta({ status, end_time: 'null' }) });
    expect([run.durationHours, run.endedAt]).toEqual([null, null]);
    expect(run.notes).toEqual(['The run has no end: how long training took is not known.']);
    expect(run.problems).toEqual([]);
  });

  test.each([
    ['4', 'The run failed before it was done.'],
    ['5', 'The run was killed before it was done.'],
    ['KILLED', 'The run was killed before it was done.'],
  ])('did not finish (status %s) keeps its duration, with a note', (status, note) => {
    const run = readOne({ 'meta.yaml': meta({ status }) });
    expect(run.durationHours?.value).toBe(2);
    expect(run.notes).toEqual([note]);
  });

  test('was deleted is a run, with a note', () => {
    expect(readOne({ 'meta.yaml': meta({ lifecycle_stage: 'deleted' }) }).notes).toEqual([
      'The run was deleted in MLflow.',
    ]);
  });

  test('is a part of another says so', () => {
    const run = readOne({ 'meta.yaml': META, 'tags/mlflow.parentRunId': 'f'.repeat(32) });
    expect(run.notes).toEqual([expect.stringContaining('a part of another run')]);
  });

  test('is old has its name in a tag', () => {
    const old = meta({ run_name: "''" }).replace('run_id:', 'run_uuid:');
    expect(readOne({ 'meta.yaml': old, 'tags/mlflow.runName': 'silent-fox' }).name).toBe('silent-fox');
  });
});

describe('what is no run', () => {
  test.each([
    `mlruns/0/meta.yaml`,
    `mlruns/models/classifier/meta.yaml`,
    `mlruns/models/classifier/version-1/meta.yaml`,
    `mlruns/0/models/m-0123/meta.yaml`,
    `mlruns/0/models/m-0123/params/lr`,
    `mlruns/0/${ID}/outputs/m-0123/meta.yaml`,
    `mlruns/0/${ID}/inputs/x/meta.yaml`,
    `mlruns/0/${ID}/artifacts/model/meta.yaml`,
    `mlruns/0/${ID}/artifacts/metrics/accuracy`,
    `mlruns/.trash/1/meta.yaml`,
    'meta.yaml',
    'metrics/accuracy',
    'docs/metrics/meta.yaml',
  ])('%s', (path) => {
    expect(formatsOf(path)).toEqual([]);
  });

  test('an experiment, even where its path looks like that of a run', () => {
    expect(
      read({ 'meta.yaml': "artifact_location: x\nexperiment_id: '1'\nname: Default\nlifecycle_stage: active\n" }),
    ).toEqual([]);
  });
});

test.each([
  [`mlruns/0/${ID}/meta.yaml`, `mlruns/0/${ID}`, 'meta.yaml'],
  [
    `mlruns/12/custom-id/metrics/system/gpu_0_power_usage_watts`,
    'mlruns/12/custom-id',
    'metrics/system/gpu_0_power_usage_watts',
  ],
  [`copies/${ID}/params/lr`, `copies/${ID}`, 'params/lr'],
  [`${ID}/tags/mlflow.user`, ID, 'tags/mlflow.user'],
  [`mlruns/.trash/1/${ID}/meta.yaml`, `mlruns/.trash/1/${ID}`, 'meta.yaml'],
])('%s lies in the run %s', (path, run, rest) => {
  expect(mlflowPath(path)).toEqual({ run, rest });
  expect(formatsOf(path)).toEqual(['mlflow']);
  expect(RUN_FORMATS.mlflow?.home(path)).toBe(run);
});

describe('the power of accelerators', () => {
  /** One value every ten seconds for an hour, the first after ten seconds. */
  const hour = (value: number) =>
    Array.from({ length: 360 }, (_, i) => `${START + (i + 1) * 10_000} ${value} ${i}`).join('\n');
  const gpu = (prefix: string, index: number, watts: number, percent: number, busy: number) => ({
    [`metrics/${prefix}gpu_${index}_power_usage_watts`]: hour(watts),
    [`metrics/${prefix}gpu_${index}_power_usage_percentage`]: hour(percent),
    [`metrics/${prefix}gpu_${index}_utilization_percentage`]: hour(busy),
    [`metrics/${prefix}gpu_${index}_memory_usage_megabytes`]: hour(9000),
  });

  test.each(['system/', 'system/node_0/', ''])('adds up to energy over time (%j)', (prefix) => {
    const run = readOne({ 'meta.yaml': META, ...gpu(prefix, 0, 300, 75, 99), ...gpu(prefix, 1, 200, 50, 98) });
    expect(run.energies).toHaveLength(1);
    expect(run.energies[0]).toMatchObject({ scope: 'accelerators', includedPue: null });
    expect(run.energies[0]?.value).toBeCloseTo(0.5, 10);
    expect(run.energies[0]?.caveat).toBe(
      'It is the sum over all accelerators of the machine, those of other jobs too.',
    );
    expect(run.acceleratorCount?.value).toBe(2);
    expect(run.acceleratorWatts?.value).toBeCloseTo(250, 10);
    expect(run.acceleratorTdpWatts?.value).toBe(400);
    expect(run.utilisation?.value).toBeCloseTo(0.625, 10);
    expect([...run.metrics.keys()].filter((name) => !name.includes('memory'))).toEqual([]);
  });

  test('counts only those that worked, and says so', () => {
    const run = readOne({ 'meta.yaml': META, ...gpu('system/', 0, 300, 75, 99), ...gpu('system/', 1, 60, 15, 0) });
    expect(run.acceleratorCount?.value).toBe(1);
    expect(run.acceleratorWatts?.value).toBeCloseTo(300, 10);
    expect(run.energies[0]?.value).toBeCloseTo(0.36, 10);
    expect(run.energies[0]?.caveat).toContain('1 of 2 did no work');
  });

  test('keeps the nodes of one run apart', () => {
    const run = readOne({
      'meta.yaml': META,
      ...gpu('system/a/', 0, 300, 75, 99),
      ...gpu('system/b/', 0, 300, 75, 99),
    });
    expect(run.acceleratorCount?.value).toBe(2);
  });

  test('leaves out what was not sampled', () => {
    const late = `${START + 3_600_000 * 5} 300 361\n${START + 3_600_000 * 5 + 10_000} 300 362`;
    const run = readOne({ 'meta.yaml': META, 'metrics/system/gpu_0_power_usage_watts': `${hour(300)}\n${late}` });
    expect(run.energies[0]?.value).toBeCloseTo(0.3 + 300 / 360 / 1000, 10);
    expect(run.energies[0]?.caveat).toContain('nothing was sampled for 4.00 hours');
  });

  test('is not known from memory and use alone', () => {
    const run = readOne({ 'meta.yaml': META, 'metrics/system/gpu_0_utilization_percentage': hour(99) });
    expect([run.energies, run.acceleratorCount, run.utilisation]).toEqual([[], null, null]);
    expect(run.notes).toEqual(['The power of no accelerator was logged.']);
  });

  test('is integrated from samples in any order', () => {
    const series = (list: readonly { readonly time: number; readonly watts: number }[]) => {
      const all = new Samples();
      for (const { time, watts } of list) all.add(time, watts);
      return all;
    };
    const samples = [3, 1, 2, 4].map((second) => ({ time: START + second * 1000, watts: second * 100 }));
    expect(integrate(series(samples), START)?.kWh).toBeCloseTo(1000 / 3.6e6, 12);
    expect(integrate(series(samples), null)?.hours).toBeCloseTo(3 / 3600, 12);
    expect(integrate(series([{ time: START, watts: 5 }]), START)).toBeNull();
    expect(integrate(series([]), null)).toBeNull();
    const wrong = [-5, Number.NaN, 1e308, Number.POSITIVE_INFINITY].map((watts) => ({ time: START, watts }));
    expect(integrate(series([...wrong, ...wrong]), null)).toBeNull();
    const same = [1, 2, 3].map((watts) => ({ time: START, watts }));
    expect(integrate(series(same), null)).toBeNull();
  });
});

describe('what is wrong is named with its file and line', () => {
  test('times', () => {
    const swapped = readOne({ 'meta.yaml': meta({ start_time: String(START + 8e6) }) });
    expect(swapped.durationHours).toBeNull();
    expect(problemsOf(swapped)).toEqual([
      'meta.yaml:2 out-of-range `end_time` lies before `start_time`, so the duration of the run is not known.',
    ]);
    expect(problemsOf(readOne({ 'meta.yaml': meta({ start_time: '1664187798' }) }))).toEqual([
      'meta.yaml:9 out-of-range `start_time` is no time of this century in milliseconds, so the duration of the run is not known.',
    ]);
    expect(problemsOf(readOne({ 'meta.yaml': meta({ start_time: '.nan' }) }))).toEqual([
      'meta.yaml:9 out-of-range `start_time` must be a finite number, but is not.',
    ]);
  });

  test('a line of a metric', () => {
    const run = readOne({ 'meta.yaml': META, 'metrics/f1': '1 0.5 0\n2 zero 1\n<<<<<<< HEAD\n3 0.75 2' });
    expect(valuesOf(run, 'f1')[0]).toBe('final 0.75 line 4');
    expect(problemsOf(run)).toEqual([
      'metrics/f1:2 unreadable A line of this metric is not "timestamp value step"; lines like it are left out.',
    ]);
  });

  test('a folder whose meta.yaml is broken keeps the rest', () => {
    const run = readOne({ 'meta.yaml': 'run_id: [', 'params/lr': '0.1' });
    expect(run.readable).toBe(true);
    expect(run.hyperparameters.get('lr')?.value).toBe(0.1);
    expect(run.problems[0]).toMatchObject({ kind: 'unreadable', location: { line: 1 } });
    expect(run.notes).toEqual([expect.stringContaining('times are not known')]);
    expect(readOne({ 'meta.yaml': '' }).readable).toBe(false);
  });
});

test('times are read as Python writes them, in UTC', () => {
  expect(millisecondsOf('2026-03-01T09:00:00.123456')).toBe(START + 123);
  expect(millisecondsOf('2026-03-01 09:00:00Z')).toBe(START);
  expect(millisecondsOf('2026-03-01T10:00:00+01:00')).toBe(START);
  for (const wrong of ['', 'now', '2026-13-01T00:00:00', '1026-03-01T00:00:00', '2026-03-01']) {
    expect(millisecondsOf(wrong)).toBeNull();
  }
});

test('is known by its content, whatever its name', () => {
  expect(mlflowReader.recognises(META)).toBe(true);
  expect(mlflowReader.recognises('experiment_id: 0\nlifecycle_stage: active')).toBe(false);
  expect(mlflowReader.read([runFile('my-run.yaml', META)])[0]?.durationHours?.value).toBe(2);
});

test('survives whatever stands in a file', () => {
  expectSurvival(mlflowReader, `mlruns/0/${ID}/meta.yaml`, META);
  expectSurvival(mlflowReader, `mlruns/0/${ID}/metrics/loss`, '1 0.5 0\n2 0.4 1\n');
  expectSurvival(mlflowReader, `mlruns/0/${ID}/params/lr`, '0.001');
  for (const word of ['nan', '-1e400', '1 2 3 4 5', '9'.repeat(400), '1 1e999 1', '-5 -5 -5', '\0']) {
    const series = `${word}\n${word}\n1 ${word} 1\n${word} 1 1\n2 5 2`;
    expectSound(read({ 'meta.yaml': META, 'metrics/system/gpu_0_power_usage_watts': series, 'metrics/loss': series }));
  }
});

test('takes time that grows with the file and no faster', () => {
  const start = processorTime();
  for (const text of ['x\n'.repeat(1_000_000), ' '.repeat(5_000_000), '1 0.5 1\n'.repeat(200_000)]) {
    expectSound(read({ 'meta.yaml': META, 'metrics/loss': text, 'metrics/system/gpu_0_power_usage_watts': text }));
  }
  // A hundred times what it takes; squares take minutes.
  expect(processorTime() - start).toBeLessThan(15_000);
});
