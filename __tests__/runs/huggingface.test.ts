import { describe, expect, test } from '@jest/globals';
import { RUN_FORMATS } from '../../src/runs/formats.ts';
import { metricName } from '../../src/runs/huggingface/metrics.ts';
import { huggingfaceReader } from '../../src/runs/huggingface/reader.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { processorTime } from '../cost.ts';
import { runFile } from './files.ts';
import { expectSurvival } from './hostile.ts';

type Files = Readonly<Record<string, unknown>>;

/** Reads files of the Trainer, given as values or as texts. */
function read(files: Files): readonly TrainingRun[] {
  return huggingfaceReader.read(
    Object.entries(files).map(([path, value]) =>
      runFile(path, typeof value === 'string' ? value : JSON.stringify(value, null, 2)),
    ),
  );
}

function readOne(files: Files): TrainingRun {
  const runs = read(files);
  expect(runs).toHaveLength(1);
  return runs[0] as TrainingRun;
}

const valuesOf = (run: TrainingRun, name: string) =>
  (run.metrics.get(name) ?? []).map(({ role, value, key }) => `${role} ${value} ${key}`);
const problemsOf = (run: TrainingRun) =>
  run.problems.map(({ location, kind, message }) => `${location.file}:${location.line} ${kind} ${message}`);

const TRAIN = { epoch: 2, total_flos: 4e15, train_loss: 0.5, train_runtime: 7200, train_samples: 900 };
const EVAL = { epoch: 2, eval_bleu: 31.5, eval_loss: 1.25, eval_runtime: 9, eval_samples: 90, perplexity: 3.49 };
const STATE = {
  best_metric: 32.5,
  best_model_checkpoint: './out/checkpoint-20',
  epoch: 2,
  global_step: 40,
  log_history: [
    { epoch: 0.5, learning_rate: 2e-5, loss: 0.9, step: 10 },
    { epoch: 1, learning_rate: 1.5e-5, loss: 0.5, step: 20 },
    { epoch: 1, eval_bleu: 32.5, eval_loss: 1.5, eval_runtime: 9, step: 20 },
    { epoch: 1.5, learning_rate: 1e-5, loss: 0.3, step: 30 },
    { epoch: 2, learning_rate: 0, loss: 0.3, step: 40 },
    { epoch: 2, eval_bleu: 31.5, eval_loss: 1.25, eval_runtime: 9, step: 40 },
    { epoch: 2, step: 40, total_flos: 4e15, train_loss: 0.5, train_runtime: 7200 },
  ],
  max_steps: 40,
  num_train_epochs: 2,
  total_flos: 4e15,
  train_batch_size: 16,
};

describe('the files of one folder', () => {
  const run = readOne({
    'out/all_results.json': { ...TRAIN, ...EVAL },
    'out/eval_results.json': EVAL,
    'out/predict_results.json': { predict_bleu: 30.5, predict_runtime: 8 },
    'out/test_results.json': { test_bleu: 29.5, bleu: 0.295, test_samples: 80 },
    'out/train_results.json': TRAIN,
    'out/trainer_state.json': STATE,
  });

  test('are one run', () => {
    expect(run.problems).toEqual([]);
    expect(run.notes).toEqual([]);
    expect(run.path).toBe('out/all_results.json');
    expect(run.sources.map(({ file }) => file)).toEqual([
      'out/all_results.json',
      'out/train_results.json',
      'out/eval_results.json',
      'out/test_results.json',
      'out/predict_results.json',
      'out/trainer_state.json',
    ]);
  });

  test('tell the wall-clock time in hours and the work', () => {
    expect(run.durationHours).toMatchObject({ value: 2, file: 'out/train_results.json', key: 'train_runtime' });
    expect(run.durationHours?.location).toMatchObject({ line: 5 });
    expect(run.flops?.value).toBe(4e15);
    expect(run.acceleratorCount).toBeNull();
    expect(run.trainedTokens).toBeNull();
  });

  test('tell every metric with its role, splits kept apart', () => {
    expect(valuesOf(run, 'bleu')).toEqual([
      'final 31.5 eval_bleu',
      'best 32.5 log_history.2.eval_bleu',
      'last 31.5 log_history.5.eval_bleu',
    ]);
    expect(valuesOf(run, 'loss')).toEqual([
      'final 1.25 eval_loss',
      'best 1.5 log_history.2.eval_loss',
      'last 1.25 log_history.5.eval_loss',
    ]);
    expect(valuesOf(run, 'test_bleu')).toEqual(['final 29.5 test_bleu', 'final 0.295 bleu']);
    expect(valuesOf(run, 'predict_bleu')).toEqual(['final 30.5 predict_bleu']);
    expect(valuesOf(run, 'perplexity')).toEqual(['final 3.49 perplexity']);
    expect(valuesOf(run, 'train_loss')).toEqual(['final 0.5 train_loss', 'last 0.3 log_history.4.loss']);
    expect([...run.metrics.keys()].filter((name) => /runtime|samples|epoch|flos|step|rate/.test(name))).toEqual([]);
  });

  test('tell the settings that they state', () => {
    expect([...run.hyperparameters].map(([name, { value }]) => [name, value])).toEqual([
      ['train_samples', 900],
      ['eval_samples', 90],
      ['num_train_epochs', 2],
      ['max_steps', 40],
      ['train_batch_size', 16],
      ['global_step', 40],
    ]);
  });
});

test.each([
  ['eval_rouge1', 'eval', 'rouge1'],
  ['eval_rougeL', 'eval', 'rougeL'],
  ['eval_validation_wer', 'eval', 'validation_wer'],
  ['rouge1', 'eval', 'rouge1'],
  ['rouge1', 'test', 'test_rouge1'],
  ['eval_loss', 'train', 'loss'],
  ['loss', 'train', 'train_loss'],
  ['rewards/accuracies', 'train', 'train_rewards/accuracies'],
  ['test_accuracy', 'eval', 'test_accuracy'],
  ['eval_mem_gpu_peaked_delta', 'eval', null],
  ['init_mem_cpu_alloc_delta', 'train', null],
  ['before_init_mem_cpu', 'train', null],
  ['eval_model_preparation_time', 'eval', null],
  ['eval_tokens_per_second', 'eval', null],
  ['train_tokens_per_second', 'train', null],
] as const)('the metric in %s of the %s split is %s', (key, split, name) => {
  expect(metricName(key, split)).toBe(name);
});

describe('epochs beyond what a number holds', () => {
  test.each(['9223372036854775807', '-1', '0', '1e400'])('%s are unknown', (epochs) => {
    const text = JSON.stringify(STATE).replace('"num_train_epochs":2', `"num_train_epochs":${epochs}`);
    const run = readOne({ 'trainer_state.json': text });
    expect(run.hyperparameters.has('num_train_epochs')).toBe(false);
    expect(run.hyperparameters.get('max_steps')?.value).toBe(40);
  });
});

test('a changing learning rate is not stated, a constant one is', () => {
  expect(readOne({ 'trainer_state.json': STATE }).hyperparameters.has('learning_rate')).toBe(false);
  const constant = JSON.stringify(STATE).replaceAll(/"learning_rate":[\d.e-]+/g, '"learning_rate":0.0001');
  expect(readOne({ 'trainer_state.json': constant }).hyperparameters.get('learning_rate')?.value).toBe(1e-4);
});

test('the trial of a search states its parameters', () => {
  const run = readOne({ 'trainer_state.json': { ...STATE, trial_params: { weight_decay: 0.1, optim: 'adafactor' } } });
  expect(run.hyperparameters.get('weight_decay')?.value).toBe(0.1);
  expect(run.hyperparameters.get('optim')?.value).toBe('adafactor');
});

test('no operations were counted when total_flos is 0', () => {
  expect(readOne({ 'train_results.json': { ...TRAIN, total_flos: 0 } }).flops).toBeNull();
});

test('tokens are those that the Trainer saw, and zero when it did not count', () => {
  const tokens = (state: object) => readOne({ 'trainer_state.json': { ...STATE, ...state } }).trainedTokens?.value;
  expect(tokens({ num_input_tokens_seen: 8192 })).toBe(8192);
  expect(tokens({ num_input_tokens_seen: 0 })).toBeUndefined();
  expect(
    tokens({
      log_history: [
        { loss: 1, num_tokens: 100 },
        { loss: 1, num_tokens: 250, step: 2 },
      ],
    }),
  ).toBe(250);
});

describe('checkpoints', () => {
  const checkpoint = { ...STATE, log_history: STATE.log_history.slice(0, 3), global_step: 20 };

  test('share the home of the results', () => {
    const home = RUN_FORMATS.huggingface?.home;
    expect(home?.('out/checkpoint-20/trainer_state.json')).toBe('out');
    expect(home?.('checkpoint-20/trainer_state.json')).toBe('');
    expect(home?.('out/train_results.json')).toBe('out');
    expect(home?.('my-checkpoint-20/trainer_state.json')).toBe('my-checkpoint-20');
  });

  test('are passed over where a state lies beside the results', () => {
    const run = readOne({ 'a/checkpoint-20/trainer_state.json': '{', 'a/trainer_state.json': STATE });
    expect(run.sources.map(({ file }) => file)).toEqual(['a/trainer_state.json']);
    expect(run.problems).toEqual([]);
  });

  test('tell the log where there is no state, the furthest that can be read', () => {
    const run = readOne({
      'a/checkpoint-10/trainer_state.json': checkpoint,
      'a/checkpoint-20/trainer_state.json': checkpoint,
      'a/checkpoint-100/trainer_state.json': '{"log_history": [',
      'a/train_results.json': TRAIN,
    });
    expect(run.sources.map(({ file }) => file)).toEqual(['a/train_results.json', 'a/checkpoint-20/trainer_state.json']);
    expect(run.durationHours?.value).toBe(2);
    expect(problemsOf(run)).toEqual([
      'a/checkpoint-100/trainer_state.json:1 unreadable The file is not valid JSON. It seems to be cut off.',
    ]);
  });

  test('alone do not tell how long training took', () => {
    const run = readOne({ 'checkpoint-20/trainer_state.json': checkpoint });
    expect(run.durationHours).toBeNull();
    expect(run.notes).toEqual([expect.stringContaining('saved before training ended')]);
    expect(valuesOf(run, 'bleu')).toEqual(['best 32.5 log_history.2.eval_bleu', 'last 32.5 log_history.2.eval_bleu']);
  });
});

describe('training that was resumed', () => {
  const losses = [8, 4, 2, 1, 1, 1, 1, 1, 1, 1].map((loss, index) => ({ loss, step: 10 * (index + 1) }));
  const state = (trainLoss: number) => ({
    ...STATE,
    global_step: 100,
    max_steps: 100,
    log_history: [...losses, { step: 100, train_loss: trainLoss, train_runtime: 3600 }],
  });

  test('is seen by its losses: the sum starts anew, the divisor does not', () => {
    expect(readOne({ 'trainer_state.json': state(2.1) }).notes).toEqual([]);
    const run = readOne({ 'trainer_state.json': state(0.4) });
    expect(run.durationHours?.value).toBe(1);
    expect(run.notes).toEqual([
      'Training was resumed: by its losses, `train_runtime` covers about 40 % of the steps, so training took longer than it says.',
    ]);
  });

  test('is of unknown length when the last call did nothing', () => {
    const run = readOne({ 'trainer_state.json': state(0) });
    expect(run.durationHours).toBeNull();
    expect(run.notes).toEqual([expect.stringContaining('the duration is not known')]);
  });

  test('has no say on losses below zero', () => {
    const negative = { ...state(0.001), log_history: state(0.001).log_history.map((e) => ({ ...e, loss: -1 })) };
    expect(readOne({ 'trainer_state.json': negative }).durationHours?.value).toBe(1);
  });

  test('adds up the calls that one log holds', () => {
    const log = [...STATE.log_history, { loss: 0.2, step: 50 }, { step: 50, train_loss: 0.04, train_runtime: 1800 }];
    const run = readOne({
      'train_results.json': { ...TRAIN, train_runtime: 1800 },
      'trainer_state.json': { ...STATE, log_history: log },
    });
    expect(run.durationHours).toMatchObject({ value: 2.5, key: 'log_history.*.train_runtime' });
    expect(run.notes).toEqual(['Training took 2 calls of `train()`, whose times are added.']);
  });
});

test('files that state different times are compared', () => {
  const run = readOne({ 'train_results.json': { ...TRAIN, train_runtime: 3600 }, 'trainer_state.json': STATE });
  expect(run.durationHours?.value).toBe(1);
  expect(run.crossChecks).toMatchObject([{ quantity: 'duration', unit: 'h', used: { value: 1 }, other: { value: 2 } }]);
});

describe('a model configuration', () => {
  const baseModel = (value: unknown) =>
    readOne({ 'config.json': { _name_or_path: value }, 'train_results.json': TRAIN }).baseModel?.value ?? null;

  test('is no run', () => {
    expect(read({ 'config.json': { _name_or_path: 'acme/base', model_type: 'bert', hidden_size: 768 } })).toEqual([]);
    expect(read({ 'config.json': '{' })).toEqual([]);
    expect(read({ 'config.json': [] })).toEqual([]);
  });

  test('beside results names the base model by its Hub id', () => {
    expect(baseModel('acme/base-7b')).toBe('acme/base-7b');
  });

  test.each([
    '/root/models/base',
    './base',
    'out/checkpoint-500',
    'models/base',
    'bert',
    'C:\\models\\base',
    '',
    5,
    null,
  ])('does not name one by %j', (value) => {
    expect(baseModel(value)).toBeNull();
  });
});

describe('what is wrong is named with its file and line', () => {
  test('values that cannot be true are unknown', () => {
    const run = readOne({
      'train_results.json': '{\n"train_runtime": -5,\n"total_flos": "many",\n"train_samples": 3\n}',
    });
    expect([run.durationHours, run.flops]).toEqual([null, null]);
    expect(problemsOf(run)).toEqual([
      'train_results.json:2 out-of-range `train_runtime` must be at least 0, but is -5.',
      'train_results.json:3 field-type `total_flos` must be a number, but is the text "many".',
    ]);
    expect(problemsOf(readOne({ 'train_results.json': '{\n\n"train_runtime": 1e300}' }))[0]).toMatch(
      'train_results.json:3 out-of-range `train_runtime` is longer than any training',
    );
    expect(problemsOf(readOne({ 'trainer_state.json': { ...STATE, log_history: 5 } }))).toEqual([
      expect.stringMatching(/trainer_state.json:\d+ field-type `log_history` must be a list, but is 5\./),
    ]);
  });

  test('a text that is not JSON', () => {
    const run = readOne({ 'out/train_results.json': '{\n  "train_runtime": 5,\n  oops\n}' });
    expect(run.readable).toBe(false);
    expect(problemsOf(run)).toEqual(['out/train_results.json:3 unreadable The file is not valid JSON.']);
    expect(problemsOf(readOne({ 'trainer_state.json': '' }))).toEqual([
      'trainer_state.json:1 unreadable The file is empty.',
    ]);
    expect(problemsOf(readOne({ 'trainer_state.json': '[1]' }))).toEqual([
      'trainer_state.json:1 unreadable This is not a file of the Trainer: it holds a list.',
    ]);
  });

  test('one broken file leaves the others readable', () => {
    const run = readOne({ 'eval_results.json': '{"eval_bleu": 31', 'train_results.json': TRAIN });
    expect(run.readable).toBe(true);
    expect(run.durationHours?.value).toBe(2);
    expect(problemsOf(run)).toHaveLength(1);
  });

  test('NaN is what Python writes, and means that a value is unknown', () => {
    const run = readOne({ 'all_results.json': '{"eval_loss": NaN, "eval_bleu": 3.5, "train_runtime": 3600}' });
    expect(run.problems).toEqual([]);
    expect([...run.metrics.keys()]).toEqual(['bleu']);
  });
});

test("another tool's file of the same name is no run", () => {
  expect(read({ 'eval_results.json': { results: { arc: { acc: 0.5 } } } })).toEqual([]);
  expect(read({ 'test_results.json': [{ passed: true }] })).toEqual([]);
  expect(read({ 'test_results.json': { passed: 12, failed: 0 } })).toEqual([]);
});

test('a file without prefixes counts beside files of the Trainer', () => {
  const run = readOne({ 'eval_results.json': { accuracy: 0.875 }, 'train_results.json': TRAIN });
  expect(valuesOf(run, 'accuracy')).toEqual(['final 0.875 accuracy']);
});

test('is known by its content, whatever its name', () => {
  expect(huggingfaceReader.recognises(JSON.stringify(STATE))).toBe(true);
  expect(huggingfaceReader.recognises(JSON.stringify(TRAIN))).toBe(true);
  expect(huggingfaceReader.recognises('{"_runtime": 5, "train_loss": 3, "_wandb": {}}')).toBe(false);
  expect(readOne({ 'state.json': STATE }).durationHours?.value).toBe(2);
});

test('survives whatever stands in a file', () => {
  expectSurvival(huggingfaceReader, 'trainer_state.json', JSON.stringify(STATE, null, 1));
  expectSurvival(huggingfaceReader, 'all_results.json', JSON.stringify({ ...TRAIN, ...EVAL }, null, 1));
});

describe('takes time that grows with the file and no faster', () => {
  test.each([
    ['a text that never ends', `{"a": "${'\\"'.repeat(2_000_000)} NaN`],
    ['a long text beside what is not a number', `{"a": "${'x'.repeat(5_000_000)}", "train_loss": NaN, "epoch": 1}`],
    ['a long log', JSON.stringify({ global_step: 1, log_history: Array(200_000).fill({ step: 1, eval_wer: 0.5 }) })],
    ['many keys', `{${Array.from({ length: 100_000 }, (_, i) => `"eval_${i}":0.5`).join(',')}}`],
  ])('%s', (_, text) => {
    const start = processorTime();
    huggingfaceReader.read([runFile('trainer_state.json', text)]);
    huggingfaceReader.read([runFile('all_results.json', text)]);
    // A hundred times what it takes; squares take minutes.
    expect(processorTime() - start).toBeLessThan(15_000);
  });
});
