import { describe, expect, test } from '@jest/globals';
import { dvcliveReader } from '../../src/runs/dvclive.ts';
import { formatsOf, RUN_FORMATS } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { runFile } from './files.ts';
import { expectSurvival } from './hostile.ts';

const METRICS = {
  train: { loss: 0.25, epoch: 3 },
  eval: { accuracy: 0.875, f1: { macro: 0.5 } },
  step: 400,
  top: 7,
  system: {
    cpu: { count: 32, 'usage (%)': 40 },
    gpu: { count: 2, 'usage (%)': { 0: 60, 1: 55 } },
    vram: { 'usage (%)': { 0: 90 } },
  },
};
const PARAMS =
  'lr: 2e-05\nmodel:\n  name_or_path: acme/base\nmodel_name_or_path: acme/base-7b\nlayers: [1, 2]\nseed: null\n';

function read(files: Readonly<Record<string, unknown>>): TrainingRun {
  const runs = dvcliveReader.read(
    Object.entries(files).map(([path, value]) =>
      runFile(path, typeof value === 'string' ? value : JSON.stringify(value, null, 2)),
    ),
  );
  expect(runs).toHaveLength(1);
  return runs[0] as TrainingRun;
}

describe('a run', () => {
  const run = read({ 'dvclive/metrics.json': METRICS, 'dvclive/params.yaml': PARAMS });

  test('tells its metrics, joined as they were logged, and not those of the machine', () => {
    expect([...run.metrics].map(([name, [value]]) => [name, value?.value, value?.role, value?.key])).toEqual([
      ['train/loss', 0.25, 'final', 'train.loss'],
      ['eval/accuracy', 0.875, 'final', 'eval.accuracy'],
      ['eval/f1/macro', 0.5, 'final', 'eval.f1.macro'],
      ['top', 7, 'final', 'top'],
    ]);
    expect(run.metrics.get('eval/accuracy')?.[0]?.location).toMatchObject({ file: 'dvclive/metrics.json', line: 7 });
  });

  test('tells its parameters', () => {
    expect([...run.hyperparameters].map(([name, { value }]) => [name, value])).toEqual([
      ['lr', 2e-5],
      ['model.name_or_path', 'acme/base'],
      ['model_name_or_path', 'acme/base-7b'],
      ['layers', '1, 2'],
    ]);
    expect(run.baseModel?.value).toBe('acme/base-7b');
  });

  test('counts accelerators, but knows nothing of their use, power or time', () => {
    expect(run.acceleratorCount).toMatchObject({ value: 2, key: 'system.gpu.count' });
    expect([run.utilisation, run.acceleratorWatts, run.durationHours, run.energies]).toEqual([null, null, null, []]);
    expect(run.notes).toEqual([expect.stringContaining('all accelerators of the machine')]);
  });
});

test('a count that is an average of an unfinished sample is none', () => {
  const run = read({ 'dvclive/metrics.json': { system: { gpu: { count: 0.35 } } } });
  expect([run.acceleratorCount, run.notes]).toEqual([null, []]);
});

test.each([
  ['dvclive/metrics.json', 'dvclive'],
  ['models/a/dvclive/params.yaml', 'models/a/dvclive'],
  ['models/a/dvclive.json', 'models/a/dvclive'],
])('%s is at home in %s', (path, home) => {
  expect(formatsOf(path)).toEqual(['dvclive']);
  expect(RUN_FORMATS.dvclive?.home(path)).toBe(home);
});

test.each(['metrics.json', 'params.yaml', 'dvclive/plots/metrics/loss.tsv', 'my-dvclive/metrics.json'])(
  '%s is not of DVCLive',
  (path) => {
    expect(formatsOf(path)).not.toContain('dvclive');
  },
);

test('what is wrong is named with its file and line', () => {
  const run = read({ 'dvclive/metrics.json': '{\n"a": 1,\n"b"\n}', 'dvclive/params.yaml': PARAMS });
  expect(run.readable).toBe(true);
  expect(run.problems.map(({ location, message }) => `${location.file}:${location.line} ${message}`)).toEqual([
    'dvclive/metrics.json:4 The file is not valid JSON.',
  ]);
  expect(read({ 'dvclive/metrics.json': '[1]' })).toMatchObject({
    readable: false,
    problems: [{ kind: 'unreadable' }],
  });
});

test('is known by its content, whatever its name', () => {
  expect(dvcliveReader.recognises(JSON.stringify(METRICS))).toBe(true);
  expect(dvcliveReader.recognises('{"loss": 1}')).toBe(false);
});

test('survives whatever stands in a file', () => {
  expectSurvival(dvcliveReader, 'dvclive/metrics.json', JSON.stringify(METRICS, null, 1));
  expectSurvival(dvcliveReader, 'dvclive/params.yaml', PARAMS);
});
