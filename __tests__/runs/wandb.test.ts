import { describe, expect, test } from '@jest/globals';
import { formatsOf, RUN_FORMATS } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { wandbReader } from '../../src/runs/wandb/reader.ts';
import { processorTime } from '../cost.ts';
import { runFile } from './files.ts';
import { expectSound, expectSurvival } from './hostile.ts';

const FOLDER = 'wandb/run-20260301_090000-ab12cd34/files';

function read(files: Readonly<Record<string, unknown>>): readonly TrainingRun[] {
  return wandbReader.read(
    Object.entries(files).map(([name, value]) =>
      runFile(`${FOLDER}/${name}`, typeof value === 'string' ? value : JSON.stringify(value, null, 2)),
    ),
  );
}

function readOne(files: Readonly<Record<string, unknown>>): TrainingRun {
  const runs = read(files);
  expect(runs).toHaveLength(1);
  return runs[0] as TrainingRun;
}

const problemsOf = (run: TrainingRun) =>
  run.problems.map(
    ({ location, kind, message }) => `${location.file.slice(FOLDER.length + 1)}:${location.line} ${kind} ${message}`,
  );
const metricsOf = (run: TrainingRun) =>
  [...run.metrics].map(
    ([name, values]) => `${name}: ${values.map(({ role, value }) => `${role} ${value}`).join(', ')}`,
  );
const hardwareOf = (metadata: unknown) => {
  const run = readOne({ 'wandb-metadata.json': metadata });
  return [run.acceleratorModel?.value ?? null, run.acceleratorCount?.value ?? null];
};

const SUMMARY = { _runtime: 7200.5, _step: 400, _timestamp: 1772362800.25, _wandb: { runtime: 7210 }, loss: 0.25 };

/** Of the older Python service. */
const LEGACY = {
  os: 'Linux-5.15',
  python: '3.9.16',
  heartbeatAt: '2026-03-01T09:00:02.500000',
  startedAt: '2026-03-01T09:00:00.000000',
  cpu_count: 32,
  gpu: 'NVIDIA A100-SXM4-80GB',
  gpu_count: 8,
  gpu_devices: Array.from({ length: 8 }, () => ({ name: 'NVIDIA A100-SXM4-80GB', memory_total: 85899345920 })),
  slurm: { jobid: '17' },
  state: 'running',
};

/** Of the core, which writes 64-bit numbers as texts. */
const CORE = {
  os: 'Linux-6.8',
  python: 'CPython 3.12.4',
  startedAt: '2026-03-01T09:00:00.123456Z',
  program: 'train.py',
  cpu_count: 64,
  gpu: 'NVIDIA H100 80GB HBM3',
  gpu_count: 4,
  memory: { total: '1082331758592' },
  gpu_nvidia: Array.from({ length: 4 }, () => ({
    name: 'NVIDIA H100 80GB HBM3',
    memoryTotal: '85520809984',
    cudaCores: 16896,
    architecture: 'Hopper',
    uuid: 'GPU-x',
  })),
  cudaVersion: '12.6',
};

describe('a run', () => {
  const run = readOne({ 'wandb-metadata.json': CORE, 'wandb-summary.json': SUMMARY });

  test('tells its times', () => {
    expect(run).toMatchObject({ format: 'wandb', path: `${FOLDER}/wandb-summary.json`, problems: [], notes: [] });
    expect(run.durationHours).toMatchObject({ value: 7210 / 3600, key: '_wandb.runtime' });
    expect(run.startedAt).toMatchObject({ value: '2026-03-01T09:00:00.123Z', key: 'startedAt' });
    expect(run.endedAt?.value).toBe('2026-03-01T11:00:00.250Z');
  });

  test('is in the folder of its files', () => {
    expect(RUN_FORMATS.wandb?.home(`${FOLDER}/wandb-summary.json`)).toBe(FOLDER);
    expect(run.sources.map(({ file }) => file)).toEqual([
      `${FOLDER}/wandb-summary.json`,
      `${FOLDER}/wandb-metadata.json`,
    ]);
  });
});

test.each([
  [`${FOLDER}/wandb-summary.json`, true],
  [`${FOLDER}/wandb-metadata.json`, true],
  [`${FOLDER}/config.yaml`, true],
  [`${FOLDER}/output.log`, false],
  [`${FOLDER}/requirements.txt`, false],
  ['wandb/latest-run/files/config.yaml', true],
  ['wandb/offline-run-20260301_090000-ab12cd34/files/config.yaml', true],
  ['wandb/run-20200301_090000-ab12cd34/config.yaml', true],
  ['wandb/run-20200301_090000-ab12cd34/wandb-events.jsonl', true],
  ['config.yaml', false],
  ['conf/run/config.yaml', false],
])('%s is taken: %j', (path, taken) => {
  expect(formatsOf(path).includes('wandb')).toBe(taken);
});

describe('the duration', () => {
  const hours = (summary: unknown) => readOne({ 'wandb-summary.json': summary }).durationHours;

  test('is that of the end, or of the last log when that is later', () => {
    expect(hours({ _runtime: 165.5, _wandb: { runtime: 165 } })).toMatchObject({
      value: 165.5 / 3600,
      key: '_runtime',
    });
    expect(hours({ _runtime: 3600 })?.value).toBe(1);
    expect(hours({ _wandb: { runtime: 3600 } })?.value).toBe(1);
    expect(hours('{"_runtime": 1.8e+03, "_timestamp": 1.7422604412780752e+09}')?.value).toBe(0.5);
  });

  test('is unknown without a summary: the heartbeat is written at the start', () => {
    const run = readOne({ 'wandb-metadata.json': LEGACY });
    expect([run.durationHours, run.notes]).toEqual([null, []]);
    expect(run.startedAt?.value).toBe('2026-03-01T09:00:00.000Z');
  });

  test('is taken from the heartbeat where it went on beating', () => {
    const run = readOne({ 'wandb-metadata.json': { ...LEGACY, heartbeatAt: '2026-03-01T12:00:00' } });
    expect(run.durationHours?.value).toBe(3);
    expect(run.notes).toEqual([expect.stringContaining('last sign of life')]);
  });
});

describe('accelerators', () => {
  test('of both generations', () => {
    expect(hardwareOf(LEGACY)).toEqual(['NVIDIA A100-SXM4-80GB', 8]);
    expect(hardwareOf(CORE)).toEqual(['NVIDIA H100 80GB HBM3', 4]);
    expect(hardwareOf({ startedAt: 'x', gpuCount: '2', gpuNvidia: [{ name: 'T4' }, { name: 'T4' }] })).toEqual([
      'T4',
      2,
    ]);
  });

  test('are counted by machine, and multiplied by the machines of the job', () => {
    expect(hardwareOf({ ...CORE, slurm: { nnodes: '4', job_id: '1' } })).toEqual(['NVIDIA H100 80GB HBM3', 16]);
    expect(hardwareOf({ ...CORE, slurm: { job_num_nodes: '2' } })).toEqual(['NVIDIA H100 80GB HBM3', 8]);
    expect(hardwareOf({ ...CORE, slurm: { nnodes: '2', gpus_on_node: '1' } })).toEqual(['NVIDIA H100 80GB HBM3', 2]);
    expect(hardwareOf({ ...CORE, slurm: { nnodes: 'many' } })).toEqual(['NVIDIA H100 80GB HBM3', 4]);
    const run = readOne({ 'wandb-metadata.json': { ...CORE, slurm: { nnodes: '4' } } });
    expect(run.acceleratorCount?.key).toBe('gpu_count × slurm.nnodes');
  });

  test('are counted by their list where no count stands', () => {
    expect(hardwareOf({ startedAt: 'x', gpu_amd: [{ name: 'MI250X' }, { name: 'MI250X' }] })).toEqual(['MI250X', 2]);
  });

  test('are named as Python prints a list, by some versions', () => {
    expect(hardwareOf({ gpu: "['Tesla V100', 'Tesla V100']", gpu_count: 2 })).toEqual(['Tesla V100', 2]);
    expect(hardwareOf({ gpu: '[]', gpu_count: 0 })).toEqual([null, null]);
  });

  test('may be of several models', () => {
    const run = readOne({ 'wandb-metadata.json': { gpu_count: 2, gpu_nvidia: [{ name: 'A' }, { name: 'B' }] } });
    expect(run.acceleratorModel?.value).toBe('A');
    expect(run.notes).toEqual([expect.stringContaining('2 models')]);
  });

  test('may be of other kinds', () => {
    expect(hardwareOf({ tpu: { name: 'v4', hbmGib: 32, count: 4 } })).toEqual(['TPU v4', 4]);
    expect(hardwareOf({ trainium: { name: 'Trainium1', neuronDeviceCount: 16 } })).toEqual(['Trainium1', 16]);
    expect(hardwareOf({ apple: { name: 'Apple M2 Max' } })).toEqual(['Apple M2 Max', 1]);
    expect(hardwareOf({ startedAt: '2026-03-01T09:00:00Z', cpu_count: 8 })).toEqual([null, null]);
  });
});

test('metrics are those of the summary, with the part that was asked for', () => {
  const run = readOne({
    'wandb-summary.json': {
      ...SUMMARY,
      'eval/accuracy': 0.875,
      'train/train_runtime': 7000,
      'train/total_flos': 4e15,
      'train/num_input_tokens_seen': 5000,
      'train/learning_rate': 0,
      'train/global_step': 400,
      'eval/samples_per_second': 12,
      epoch: 3,
      val_loss: { min: 0.5, last: 0.75 },
      val: { f1: 0.5 },
      picture: { _type: 'image-file', size: 5 },
      note: 'x',
    },
  });
  expect(metricsOf(run)).toEqual([
    'loss: final 0.25',
    'eval/accuracy: final 0.875',
    'val_loss: best 0.5, last 0.75',
    'val.f1: final 0.5',
  ]);
  expect(run.flops?.value).toBe(4e15);
  expect(run.trainedTokens?.value).toBe(5000);
});

describe('the configuration', () => {
  const CONFIG = `wandb_version: 1

_name_or_path:
  desc: null
  value: acme/base-7b
_wandb:
  desc: null
  value:
    python_version: 3.9.16
    t: {1: [1, 5]}
betas:
  value: [0.9, 0.98]
learning_rate:
  desc: null
  value: 2e-05
max_epochs:
  value: 9223372036854775807
optimizer:
  value:
    name: adamw
    decay: 0.1
seed:
  value: null
`;

  test('tells the settings', () => {
    const run = readOne({ 'config.yaml': CONFIG, 'wandb-summary.json': SUMMARY });
    expect(run.problems).toEqual([]);
    expect([...run.hyperparameters].map(([name, { value }]) => [name, value])).toEqual([
      ['_name_or_path', 'acme/base-7b'],
      ['betas', '0.9, 0.98'],
      ['learning_rate', 2e-5],
      ['optimizer.name', 'adamw'],
      ['optimizer.decay', 0.1],
    ]);
    expect(run.hyperparameters.get('learning_rate')).toMatchObject({
      key: 'learning_rate.value',
      location: { line: 15 },
    });
    expect(run.baseModel?.value).toBe('acme/base-7b');
  });

  test('of another tool is none', () => {
    const run = readOne({ 'config.yaml': 'lr: 5\n', 'wandb-summary.json': SUMMARY });
    expect(run.hyperparameters.size).toBe(0);
    expect(run.sources).toHaveLength(1);
    expect(read({ 'config.yaml': 'lr: 5\n' })).toEqual([]);
  });

  test('survives whatever stands in it', () => {
    expectSurvival(wandbReader, 'wandb/run-20260301_090000-ab12cd34/files/config.yaml', CONFIG);
  });
});

describe('system metrics', () => {
  const START = Date.UTC(2026, 2, 1, 9) / 1000;
  const record = (i: number) => ({
    'system.cpu': 5,
    'system.gpu.0.gpu': 99,
    'system.gpu.0.powerPercent': 75,
    'system.gpu.0.powerWatts': 300,
    'system.gpu.process.0.powerWatts': 300,
    _runtime: i * 15,
    _timestamp: START + i * 15,
    _wandb: true,
  });
  const records = Array.from({ length: 241 }, (_, i) => record(i));
  const lines = records.map((one) => JSON.stringify(one)).join('\n');

  test('add up to energy, from lines or from a list', () => {
    for (const text of [lines, JSON.stringify(records), `\ufeff${lines}\n`]) {
      const run = readOne({ 'wandb-events.jsonl': text });
      expect(run.problems).toEqual([]);
      expect(run.energies).toHaveLength(1);
      expect(run.energies[0]).toMatchObject({ scope: 'accelerators', key: 'system.gpu.0.powerWatts' });
      expect(run.energies[0]?.value).toBeCloseTo(0.3, 10);
      expect(run.acceleratorWatts?.value).toBeCloseTo(300, 10);
      expect(run.acceleratorTdpWatts?.value).toBe(400);
      expect(run.utilisation?.value).toBe(0.75);
    }
  });

  test('of several machines are kept apart by their labels', () => {
    const two = [0, 1, 2].map((i) => ({
      _runtime: i * 15,
      'gpu.0.powerWatts/l:node-0': 200,
      'gpu.0.powerWatts/l:node-1': 400,
      'gpu.0.enforcedPowerLimitWatts/l:node-0': 700,
    }));
    const run = readOne({ 'wandb-events.jsonl': two });
    expect(run.acceleratorCount?.value).toBe(2);
    expect(run.acceleratorTdpWatts?.value).toBe(700);
    expect(run.energies[0]?.value).toBeCloseTo((600 * 30) / 3.6e6, 10);
  });

  test('of one machine of a job on four are not the energy of the run', () => {
    const run = readOne({ 'wandb-events.jsonl': lines, 'wandb-metadata.json': { ...CORE, slurm: { nnodes: '4' } } });
    expect(run.energies).toEqual([]);
    expect(run.acceleratorWatts?.value).toBeCloseTo(300, 10);
    expect(run.acceleratorCount?.value).toBe(16);
    expect(run.notes).toEqual([expect.stringContaining('1 of 16 accelerators')]);
  });

  test('name a line that cannot be read', () => {
    const run = readOne({ 'wandb-events.jsonl': `${JSON.stringify(record(0))}\n{"x": \n${JSON.stringify(record(1))}` });
    expect(problemsOf(run)).toEqual([
      'wandb-events.jsonl:2 unreadable A line of the system metrics is not a JSON map; lines like it are left out.',
    ]);
    expect(run.energies).toHaveLength(1);
  });

  test('survive whatever stands in them', () => {
    expectSurvival(
      wandbReader,
      'wandb-events.jsonl',
      records
        .slice(0, 3)
        .map((one) => JSON.stringify(one))
        .join('\n'),
    );
    expectSurvival(wandbReader, 'events.json', JSON.stringify(records.slice(0, 3)));
  });
});

describe('what is wrong is named with its file and line', () => {
  test('values', () => {
    expect(
      problemsOf(readOne({ 'wandb-summary.json': '{\n"_runtime": -4,\n"_wandb": {"runtime": "long"}\n}' })),
    ).toEqual([
      'wandb-summary.json:3 field-type `_wandb.runtime` must be a number, but is the text "long".',
      'wandb-summary.json:2 out-of-range `_runtime` must be at least 0, but is -4.',
    ]);
    const swapped = { ...LEGACY, heartbeatAt: '2026-03-01T08:00:00' };
    expect(problemsOf(readOne({ 'wandb-metadata.json': swapped }))).toEqual([
      'wandb-metadata.json:4 out-of-range `heartbeatAt` lies before `startedAt`, so the duration of the run is not known.',
    ]);
  });

  test('texts', () => {
    const run = readOne({ 'wandb-metadata.json': '{"gpu": ', 'wandb-summary.json': SUMMARY });
    expect(run.readable).toBe(true);
    expect(run.durationHours).not.toBeNull();
    expect(problemsOf(run)).toEqual([
      'wandb-metadata.json:1 unreadable The file is not valid JSON. It seems to be cut off.',
    ]);
    expect(readOne({ 'wandb-summary.json': '[]' })).toMatchObject({ readable: false });
  });
});

test('is known by its content, whatever its name', () => {
  for (const text of [SUMMARY, LEGACY, CORE].map((value) => JSON.stringify(value))) {
    expect(wandbReader.recognises(text)).toBe(true);
  }
  expect(wandbReader.recognises('{"train_runtime": 5}')).toBe(false);
  expect(wandbReader.read([runFile('a.json', JSON.stringify(SUMMARY))])[0]?.durationHours).not.toBeNull();
  expect(wandbReader.read([runFile('a.json', JSON.stringify(CORE))])[0]?.acceleratorCount?.value).toBe(4);
});

test('survives whatever stands in a file', () => {
  expectSurvival(wandbReader, 'wandb-summary.json', JSON.stringify({ ...SUMMARY, a: { min: 1 } }, null, 1));
  const small = {
    ...CORE,
    gpu_nvidia: CORE.gpu_nvidia.slice(0, 1),
    slurm: { nnodes: '2' },
    tpu: { name: 'v4', count: 2 },
  };
  expectSurvival(wandbReader, 'wandb-metadata.json', JSON.stringify(small, null, 1));
  expectSound(read({}));
});

test('takes time that grows with the file and no faster', () => {
  const start = processorTime();
  expectSound(wandbReader.read([runFile('wandb-events.jsonl', '{\n'.repeat(1_000_000))]));
  const keys = Array.from({ length: 30_000 }, (_, i) => `"k${i}":1`).join(',');
  expectSound(wandbReader.read([runFile('wandb-summary.json', `{${keys}}`)]));
  // A hundred times what it takes; squares take minutes.
  expect(processorTime() - start).toBeLessThan(15_000);
});
