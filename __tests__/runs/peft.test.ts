import { describe, expect, test } from '@jest/globals';
import { RUN_FORMATS } from '../../src/runs/formats.ts';
import { peftReader } from '../../src/runs/peft.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { modelNamed } from '../../src/runs/values/model-name.ts';
import { runFile } from './files.ts';
import { expectSurvival } from './hostile.ts';

const CONFIG = {
  base_model_name_or_path: 'acme/base-7b',
  bias: 'none',
  inference_mode: true,
  layers_pattern: null,
  loftq_config: {},
  lora_alpha: 64,
  lora_dropout: 0.05,
  modules_to_save: null,
  peft_type: 'LORA',
  r: 32,
  target_modules: ['q_proj', 'v_proj'],
  task_type: 'CAUSAL_LM',
  use_dora: false,
};

function read(config: unknown, path = 'out/adapter_config.json'): TrainingRun {
  const text = typeof config === 'string' ? config : JSON.stringify(config, null, 2);
  const runs = peftReader.read([runFile(path, text)]);
  expect(runs).toHaveLength(1);
  return runs[0] as TrainingRun;
}

test('an adapter names its base model and its settings', () => {
  const run = read(CONFIG);
  expect(run).toMatchObject({ format: 'peft', path: 'out/adapter_config.json', problems: [], notes: [] });
  expect(run.baseModel).toMatchObject({ value: 'acme/base-7b', location: { line: 2 } });
  expect(run.localBaseModel).toBeNull();
  expect([...run.hyperparameters].map(([name, { value }]) => [name, value])).toEqual([
    ['peft_type', 'LORA'],
    ['task_type', 'CAUSAL_LM'],
    ['r', 32],
    ['lora_alpha', 64],
    ['lora_dropout', 0.05],
    ['bias', 'none'],
    ['target_modules', 'q_proj, v_proj'],
    ['use_dora', false],
  ]);
});

test('target modules may be one text', () => {
  expect(read({ ...CONFIG, target_modules: 'all-linear' }).hyperparameters.get('target_modules')?.value).toBe(
    'all-linear',
  );
  expect(read({ ...CONFIG, target_modules: null }).hyperparameters.has('target_modules')).toBe(false);
});

test('a dropout of zero is stated, not unknown', () => {
  expect(read({ ...CONFIG, lora_dropout: 0.0 }).hyperparameters.get('lora_dropout')?.value).toBe(0);
});

test('prompt tuning has settings of its own', () => {
  const run = read({ base_model_name_or_path: 'gpt2', peft_type: 'PROMPT_TUNING', num_virtual_tokens: 20 });
  expect([...run.hyperparameters.keys()]).toEqual(['peft_type', 'num_virtual_tokens']);
  expect(run.baseModel?.value).toBe('gpt2');
});

test('a configuration of AdapterHub is read too', () => {
  const run = read({
    config: { original_ln_after: true },
    model_name: 'bert-base-cased',
    model_type: 'bert',
    name: 'sst',
  });
  expect(run.baseModel?.value).toBe('bert-base-cased');
});

describe('a base model by its path', () => {
  test('is no name: known by its last part, and marked', () => {
    const run = read({ ...CONFIG, base_model_name_or_path: '/root/disk/models/acme-9b/' });
    expect(run.baseModel).toBeNull();
    expect(run.localBaseModel).toMatchObject({ value: 'acme-9b', key: 'base_model_name_or_path' });
    expect(run.notes).toEqual([expect.stringContaining('a path on the training machine')]);
  });

  test.each([
    ['acme/base', 'acme/base', null],
    ['gpt2', 'gpt2', null],
    ['/root/x', null, 'x'],
    ['./out/base', null, 'base'],
    ['../base', null, 'base'],
    ['~/base', null, 'base'],
    ['models/base', null, 'base'],
    ['a/b/c', null, 'c'],
    ['out/checkpoint-500', null, 'checkpoint-500'],
    ['C:\\models\\base', null, 'base'],
    ['/cache/hub/models--acme--base-7b/snapshots/0123', 'acme/base-7b', null],
    ['with space/base', null, 'base'],
  ])('%s', (text, hub, local) => {
    expect(modelNamed(text)).toEqual({ hub, local });
  });

  test.each(['', ' ', '.', '/', 'x'.repeat(2000)])('%j is neither', (text) => {
    expect(modelNamed(text)).toBeNull();
  });

  test('is unknown where there is none', () => {
    for (const none of [null, '', undefined]) {
      const run = read({ ...CONFIG, base_model_name_or_path: none });
      expect([run.baseModel, run.localBaseModel, run.problems]).toEqual([null, null, []]);
    }
  });
});

test('a checkpoint counts only where nothing better lies beside it', () => {
  const file = (path: string, r: number) => runFile(path, JSON.stringify({ ...CONFIG, r }));
  const files = [file('a/checkpoint-9/adapter_config.json', 9), file('a/checkpoint-10/adapter_config.json', 10)];
  const rankOf = (runs: readonly TrainingRun[]) => runs.map((run) => run.hyperparameters.get('r')?.value);
  expect(rankOf(peftReader.read(files))).toEqual([10]);
  expect(rankOf(peftReader.read([...files, file('a/adapter_config.json', 1)]))).toEqual([1]);
  expect(rankOf(peftReader.read([...files, runFile('a/adapter_config.json', '{')]))).toEqual([10]);
  expect(RUN_FORMATS.peft?.home('a/checkpoint-9/adapter_config.json')).toBe('a');
});

test('what is wrong is named with its file and line', () => {
  const { problems } = read('{\n"base_model_name_or_path": ["a"],\n"r": "many",\n"lora_alpha": -1\n}');
  expect(problems.map(({ kind, location, message }) => `${location.file}:${location.line} ${kind} ${message}`)).toEqual(
    [
      'out/adapter_config.json:2 field-type `base_model_name_or_path` must be a text, but is a list.',
      'out/adapter_config.json:3 field-type `r` must be a number, but is the text "many".',
      'out/adapter_config.json:4 out-of-range `lora_alpha` must be at least 0, but is -1.',
    ],
  );
  expect(read('{}')).toMatchObject({ readable: false, problems: [{ kind: 'unreadable' }] });
  expect(read('[]').problems[0]?.message).toBe('This is not the configuration of an adapter: it holds a list.');
});

test('is known by its content, whatever its name', () => {
  expect(peftReader.recognises(JSON.stringify(CONFIG))).toBe(true);
  expect(peftReader.recognises('{"r": 5}')).toBe(false);
});

test('survives whatever stands in a file', () => {
  expectSurvival(peftReader, 'adapter_config.json', JSON.stringify(CONFIG, null, 1));
});
