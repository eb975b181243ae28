import { describe, expect, test } from '@jest/globals';
import { formatsOf } from '../../src/runs/formats.ts';
import { lmEvalReader } from '../../src/runs/lm-eval.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { processorTime } from '../cost.ts';
import { runFile } from './files.ts';
import { expectSurvival } from './hostile.ts';

/** Before version 0.4. */
const OLD = {
  results: {
    arc_easy: { acc: 0.5, acc_stderr: 0.01, acc_norm: 0.25, acc_norm_stderr: 0.01 },
    wikitext: { word_perplexity: 12.5, bits_per_byte: 0.75 },
  },
  versions: { arc_easy: 0, wikitext: 1 },
  config: {
    model: 'hf-causal',
    model_args: 'pretrained=acme/base-7b,revision=step10',
    num_fewshot: 0,
    device: 'cuda:1',
  },
};

/** From version 0.4 on. */
const NEW = {
  results: {
    arc_easy: {
      alias: 'arc_easy',
      'acc,none': 0.5,
      'acc_stderr,none': 0.01,
      'acc_norm,none': 0.25,
      'acc_norm_stderr,none': 'N/A',
    },
    gsm8k: { alias: 'gsm8k', sample_len: 1319, 'exact_match,strict-match': 0.375, 'exact_match,flexible-extract': 0.4 },
  },
  groups: { mmlu: { alias: 'mmlu', 'acc,none': 0.625 } },
  configs: { arc_easy: { task: 'arc_easy' } },
  versions: { arc_easy: 1, gsm8k: 3 },
  'n-shot': { arc_easy: 0, gsm8k: 5 },
  config: { model: 'hf', model_args: 'pretrained=acme/base-7b,dtype=float16', model_num_parameters: 7000000000 },
  date: 1772362800.5,
  pretty_env_info: 'GPU models and configuration: GPU 0: NVIDIA A100-SXM4-80GB',
  model_name: 'acme/base-7b',
  start_time: 100.5,
  end_time: 3700.5,
  total_evaluation_time_seconds: '3600.0',
};

function read(files: Readonly<Record<string, unknown>>): readonly TrainingRun[] {
  return lmEvalReader.read(
    Object.entries(files).map(([path, value]) =>
      runFile(path, typeof value === 'string' ? value : JSON.stringify(value, null, 2)),
    ),
  );
}

function readOne(files: Readonly<Record<string, unknown>>): TrainingRun {
  const runs = read(files);
  expect(runs).toHaveLength(1);
  return runs[0] as TrainingRun;
}

const metricsOf = (run: TrainingRun) =>
  [...run.metrics].map(([name, values]) => `${name} ${values.map(({ role, value }) => `${role} ${value}`).join(', ')}`);

describe('an evaluation', () => {
  test('of the old layout tells its metrics by task, without their errors', () => {
    const run = readOne({ 'results.json': OLD });
    expect(run).toMatchObject({ format: 'lm-eval', name: 'acme/base-7b', problems: [], notes: [] });
    expect(metricsOf(run)).toEqual([
      'arc_easy/acc final 0.5',
      'arc_easy/acc_norm final 0.25',
      'wikitext/word_perplexity final 12.5',
      'wikitext/bits_per_byte final 0.75',
    ]);
    expect(run.metrics.get('arc_easy/acc')?.[0]).toMatchObject({ key: 'results.arc_easy.acc', location: { line: 4 } });
  });

  test('of the new layout tells them with their filters, and groups too', () => {
    const run = readOne({ 'results_2026-03-01T11-00-00.123456.json': NEW });
    expect(metricsOf(run)).toEqual([
      'arc_easy/acc final 0.5',
      'arc_easy/acc_norm final 0.25',
      'gsm8k/exact_match,strict-match final 0.375',
      'gsm8k/exact_match,flexible-extract final 0.4',
      'mmlu/acc final 0.625',
    ]);
    expect(run.parameters?.value).toBe(7e9);
  });

  test.each([[OLD], [NEW], [{ ...NEW, total_evaluation_time_seconds: 3600 }]])('says nothing of training', (value) => {
    const run = readOne({ 'results.json': value });
    expect([run.durationHours, run.startedAt, run.endedAt, run.acceleratorModel, run.acceleratorCount]).toEqual(
      Array(5).fill(null),
    );
    expect([run.energies, run.hyperparameters.size, run.baseModel]).toEqual([[], 0, null]);
  });

  test('of an adapter names the base model', () => {
    const args = (model_args: unknown) => readOne({ 'results.json': { ...OLD, config: { model_args } } });
    expect(args('pretrained=acme/base-7b,peft=acme/lora')).toMatchObject({
      name: 'acme/lora',
      baseModel: { value: 'acme/base-7b', key: 'config.model_args' },
    });
    expect(args({ pretrained: 'acme/base-7b', peft: './lora' })).toMatchObject({ name: 'lora' });
    expect(args('pretrained=/models/base').name).toBe('base');
    expect(args(null).name).toBeNull();
  });
});

describe('several files of one folder', () => {
  test('of one model are one run', () => {
    const five = { ...NEW, results: { arc_easy: { 'acc,none': 0.75 } }, groups: {} };
    const run = readOne({ 'results_2026-03-01T11.json': NEW, 'results_2026-03-02T11.json': five });
    expect(run.sources.map(({ file }) => file)).toEqual(['results_2026-03-01T11.json', 'results_2026-03-02T11.json']);
    expect(run.metrics.get('arc_easy/acc')?.map(({ value }) => value)).toEqual([0.5, 0.75]);
  });

  test('of several models are several', () => {
    const other = { ...OLD, config: { model_args: 'pretrained=acme/base-1b' } };
    expect(read({ 'a.json': OLD, 'b.json': other }).map(({ name }) => name)).toEqual(['acme/base-7b', 'acme/base-1b']);
    const revision = { ...OLD, config: { model_args: 'pretrained=acme/base-7b,revision=step20' } };
    expect(read({ 'a.json': OLD, 'b.json': revision })).toHaveLength(2);
  });
});

test("another tool's results are none", () => {
  expect(read({ 'results.json': { accuracy: 0.5 } })).toEqual([]);
  expect(read({ 'results.json': { results: [{ acc: 0.5 }], versions: {} } })).toEqual([]);
  expect(read({ 'results.json': [1] })).toEqual([]);
  expect(read({ 'results.json': '{"accuracy": ' })).toEqual([]);
});

test('what is wrong is named with its file and line', () => {
  const [run] = read({ 'out/results.json': `${JSON.stringify(OLD, null, 1).slice(0, 200)}"versions": {}` });
  expect(run).toMatchObject({
    readable: false,
    problems: [{ kind: 'unreadable', location: { file: 'out/results.json' } }],
  });
  expect(read({ 'results_2026-03-01T11.json': '' })[0]?.problems[0]?.message).toBe('The file is empty.');
});

test.each([
  ['out/acme__base/results_2026-03-01T11-00-00.123456.json', true],
  ['results.json', true],
  ['results_final.json', false],
  ['samples_arc_2026-03-01T11-00-00.jsonl', false],
])('%s is taken: %j', (path, taken) => {
  expect(formatsOf(path).includes('lm-eval')).toBe(taken);
});

test('is known by its content, whatever its name', () => {
  expect(lmEvalReader.recognises(JSON.stringify(OLD))).toBe(true);
  expect(lmEvalReader.recognises(JSON.stringify(NEW))).toBe(true);
  expect(lmEvalReader.recognises('{"results": {"a": {"acc": 1}}}')).toBe(false);
});

test('survives whatever stands in a file', () => {
  expectSurvival(lmEvalReader, 'results_2026-03-01T11.json', JSON.stringify(NEW, null, 1));
  expectSurvival(lmEvalReader, 'results.json', JSON.stringify(OLD, null, 1));
});

test('takes time that grows with the file and no faster', () => {
  const metrics = `{${Array.from({ length: 100 }, (_, i) => `"m${i}":0.5`).join(',')}}`;
  const tasks = Array.from({ length: 2000 }, (_, i) => `"t${i}":${metrics}`).join(',');
  const start = processorTime();
  const [run] = lmEvalReader.read([runFile('results.json', `{"versions":{},"results":{${tasks}}}`)]);
  expect(run?.metrics.size).toBe(2000);
  expect(processorTime() - start).toBeLessThan(15_000);
});
