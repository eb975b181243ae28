import { describe, expect, test } from '@jest/globals';
import { readRuns } from '../../src/runs/read.ts';
import { runFile } from './files.ts';

const NATIVE = 'training_hours: 36\ngpu_count: 4\n';
const TRAIN = '{ "train_runtime": 129600, "train_loss": 0.4, "epoch": 3.0 }';
const ADAPTER = '{ "base_model_name_or_path": "acme/orca-7b", "peft_type": "LORA", "r": 16 }';
const CSV = 'timestamp,project_name,duration,emissions,energy_consumed\n2026-03-01T10:00:00,orca,129600,19.9,52.4\n';

const file = (path: string, text: string) => runFile(path, text);

describe('files of one training', () => {
  test('of several formats are one run', async () => {
    const { runs, ignored } = await readRuns([
      file('m/emissions.csv', CSV),
      file('m/train_results.json', TRAIN),
      file('m/adapter_config.json', ADAPTER),
      file('m/training-run.yaml', NATIVE),
    ]);
    expect(ignored).toEqual([]);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.sources.map(({ format }) => format)).toEqual(['native', 'huggingface', 'codecarbon', 'peft']);
    expect(runs[0]?.energies[0]?.value).toBe(52.4);
    expect(runs[0]?.baseModel?.value).toBe('acme/orca-7b');
  });

  test('are found at the newest checkpoint too', async () => {
    const state = '{ "log_history": [{ "eval_loss": 0.5, "step": 10 }], "global_step": 10, "best_metric": null }';
    const { runs } = await readRuns([
      file('m/train_results.json', TRAIN),
      file('m/last-checkpoint/trainer_state.json', state),
    ]);
    expect(runs).toHaveLength(1);
    expect(runs[0]?.metrics.get('loss')?.[0]?.value).toBe(0.5);
  });

  test('are told by their text where the name says nothing', async () => {
    const { runs } = await readRuns([file('power/log-3.csv', CSV)]);
    expect(runs).toMatchObject([{ format: 'codecarbon', path: 'power/log-3.csv' }]);
  });
});

test('trainings in several folders stay apart', async () => {
  const { runs } = await readRuns([file('a/train_results.json', TRAIN), file('b/train_results.json', TRAIN)]);
  expect(runs.map(({ path }) => path)).toEqual(['a/train_results.json', 'b/train_results.json']);
});

test('beside a training-run file a format with several trainings is left aside, and told', async () => {
  const { runs, ignored } = await readRuns([
    file('training-run.yaml', NATIVE),
    file('a/train_results.json', TRAIN),
    file('b/train_results.json', TRAIN),
  ]);
  expect(runs).toMatchObject([{ format: 'native', durationHours: { value: 36 } }]);
  expect(ignored.map(({ file }) => file)).toEqual(['a/train_results.json', 'b/train_results.json']);
  expect(ignored[0]?.why).toContain('one of several runs');
});

test('what looks like a run and is none is named with the reason', async () => {
  const { runs, ignored } = await readRuns([
    file('notes.txt', 'Remember the milk.'),
    file('emissions.csv', 'country,tonnes\nDE,5\n'),
    file('training-run.yaml', NATIVE),
  ]);
  expect(runs).toHaveLength(1);
  expect(ignored).toEqual([{ file: 'emissions.csv', why: 'is no CodeCarbon file' }]);
});

test('nothing is no run', async () => expect(await readRuns([])).toEqual({ runs: [], ignored: [], problems: [] }));

test('runs of sibling folders are different trainings, and stay apart whatever wrote them', async () => {
  const csv = [
    'timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code',
    '2026-03-01T10:00:00,whales,r1,3600,0.4,1.2,Norway,NOR',
  ].join('\n');
  const { runs, ignored } = await readRuns([
    runFile('models/a/training-run.yaml', 'training_hours: 4\ngpu_count: 1\ngpu_tdp_watts: 100\n'),
    runFile('models/b/train_results.json', '{ "train_runtime": 7200.5, "train_loss": 0.4 }'),
    runFile('models/c/emissions.csv', `${csv}\n`),
    runFile('models/d/emissions.csv', `${csv}\n`),
  ]);
  expect(runs.map(({ path }) => path).sort()).toEqual([
    'models/a/training-run.yaml',
    'models/b/train_results.json',
    'models/c/emissions.csv',
    'models/d/emissions.csv',
  ]);
  expect(ignored).toEqual([]);
});
