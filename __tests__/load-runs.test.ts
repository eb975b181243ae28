import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Card } from '../src/cards/card.ts';
import { cardReader } from '../src/cards/read.ts';
import { MAX_RUN_BYTES, namedRuns, runLoader } from '../src/load-runs.ts';
import type { Tree } from '../src/workspace/tree.ts';
import { workingTree } from '../src/workspace/working-tree.ts';
import { plant } from './trees.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function planted(tree: string): { tree: Tree; folder: string } {
  const { folder } = plant(tree);
  folders.push(folder);
  return { tree: workingTree(folder), folder };
}

async function cardAt(path: string, name = 'Orca'): Promise<Card> {
  const [card] = (await cardReader([path])).read(`# ${name}\n\nIt hears whales.\n`, path) as [Card];
  return card;
}

const isCard = (path: string) => path.endsWith('MODEL_CARD.md');

async function load(tree: Tree, path: string, given: string | null = null, name?: string) {
  return runLoader(tree, given)(await cardAt(path, name), [], isCard);
}

const NATIVE = 'training_hours: 36\ngpu_count: 4';
const CARD = '# Orca\n\nIt hears whales.';
const ROWS = 'timestamp,project_name,run_id,duration,emissions,energy_consumed';
const row = (name: string, id: string) => `2026-03-01T10:00:00,${name},${id},3600,0.1,0.3`;

describe('a named file that is no run', () => {
  test.each([
    ['m/MODEL_CARD.md', CARD, 'a model card'],
    ['README.md', '---\nlicense: mit\nlibrary_name: peft\n---\n# Orca', 'a model card'],
    ['notes.md', 'Training took 4 hours.', 'a Markdown text'],
    ['model-card.yaml', 'model_name: Orca\nbase_model: whale\ntechnical_limitations: [none]', 'a model card'],
    ['cards.json', '[{"model_name": "Orca", "summary": "It hears whales."}]', 'a model card'],
    ['bom.json', '{"bomFormat": "CycloneDX", "specVersion": "1.6", "components": []}', 'a model card'],
  ])('%s', async (path, text, what) => {
    const { tree } = planted(`@ ${path}\n${text}`);
    await expect(namedRuns(tree, path)).rejects.toThrow(`${path} is ${what}, not a training run.`);
  });

  test.each([
    ['training-run.yaml', 'summary: a card by its fields, a run by its name'],
    ['figures.yaml', 'model_name: Orca\ntraining_hours: 4'],
    ['figures.json', '{"trainig_hours": 4}'],
    ['a_model_card_run.csv', `${ROWS}\n${row('a', 'a1')}`],
  ])('%s may be one', async (path, text) => {
    const { tree } = planted(`@ ${path}\n${text}`);
    expect(await namedRuns(tree, path)).toHaveLength(1);
  });
});

describe('the run of a card', () => {
  test('stands beside it', async () => {
    const { tree } = planted(`@ m/MODEL_CARD.md\n${CARD}\n@ m/training-run.yaml\n${NATIVE}`);
    expect((await load(tree, 'm/MODEL_CARD.md')).run).toMatchObject({ path: 'm/training-run.yaml' });
  });

  test('stands above it', async () => {
    const { tree } = planted(`@ m/docs/MODEL_CARD.md\n${CARD}\n@ m/training-run.yaml\n${NATIVE}`);
    expect((await load(tree, 'm/docs/MODEL_CARD.md')).run).toMatchObject({ path: 'm/training-run.yaml' });
  });

  test('is not taken from a folder that holds another card', async () => {
    const { tree } = planted(`@ a/MODEL_CARD.md\n${CARD}\n@ b/MODEL_CARD.md\n${CARD}\n@ training-run.yaml\n${NATIVE}`);
    expect(await load(tree, 'a/MODEL_CARD.md')).toMatchObject({ run: null, candidates: [] });
  });

  const LOSS = '{ "train_runtime": 3600.5, "train_loss": 0.4 }';

  test.each(['outputs', 'output', 'results', 'logs'])('stands in %s below it', async (output) => {
    const { tree } = planted(`@ m/MODEL_CARD.md\n${CARD}\n@ m/${output}/train_results.json\n${LOSS}`);
    expect((await load(tree, 'm/MODEL_CARD.md')).run).toMatchObject({ path: `m/${output}/train_results.json` });
  });

  test('is put together from folders of output beside each other', async () => {
    const { tree } = planted(
      `@ MODEL_CARD.md\n${CARD}\n@ outputs/checkpoint-9/trainer_state.json\n{ "global_step": 9, "log_history": [] }\n` +
        `@ outputs/train_results.json\n${LOSS}\n@ logs/emissions.csv\n${ROWS}\n${row('orca', 'a')}`,
    );
    const { run } = await load(tree, 'MODEL_CARD.md');
    expect(run?.sources.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['outputs/train_results.json', 'logs/emissions.csv']),
    );
  });

  test.each([
    ['a file beside the card', `@ training-run.yaml\n${NATIVE}\n`, 'training-run.yaml'],
    ['another card below', `@ small/MODEL_CARD.md\n${CARD}\n`, null],
    ['a card in the folder of output', `@ outputs/MODEL_CARD.md\n${CARD}\n`, null],
    ['another card beside it', `@ docs/MODEL_CARD.md\n${CARD}\n`, null],
  ])('is none in a folder of output where there is %s', async (_, other, path) => {
    const { tree } = planted(`@ MODEL_CARD.md\n${CARD}\n${other}@ outputs/train_results.json\n${LOSS}`);
    expect((await load(tree, 'MODEL_CARD.md')).run?.path ?? null).toBe(path);
  });

  test('is several where two folders of output hold one each', async () => {
    const { tree } = planted(
      `@ MODEL_CARD.md\n${CARD}\n@ outputs/train_results.json\n${LOSS}\n@ results/train_results.json\n${LOSS}`,
    );
    const { run, candidates } = await load(tree, 'MODEL_CARD.md');
    expect([run, candidates.length]).toEqual([null, 2]);
  });

  test('is not what Git LFS keeps in its place', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345';
    const { tree } = planted(`@ MODEL_CARD.md\n${CARD}\n@ trainer_state.json\n${pointer}`);
    const { run } = await load(tree, 'MODEL_CARD.md');
    expect(run).toMatchObject({ readable: false, problems: [{ location: { file: 'trainer_state.json' } }] });
    expect(run?.problems[0]?.message).toMatch(/Git LFS pointer/);
    expect(run?.problems[0]?.fix).toMatch(/lfs: true/);
    const named = await namedRuns(tree, 'trainer_state.json');
    expect(named[0]?.problems[0]?.message).toMatch(/Git LFS pointer/);
  });

  test('is read from several files beside it', async () => {
    const { tree } = planted(
      `@ MODEL_CARD.md\n${CARD}\n@ training-run.yaml\n${NATIVE}\n@ emissions.csv\n${ROWS}\n${row('orca', 'a')}`,
    );
    const { run } = await load(tree, 'MODEL_CARD.md');
    expect(run?.sources.map(({ file }) => file)).toEqual(['training-run.yaml', 'emissions.csv']);
  });

  test('is chosen among several by its name, else none is', async () => {
    const { tree } = planted(
      `@ MODEL_CARD.md\n${CARD}\n@ emissions-small.csv\n${ROWS}\n${row('x', 'a')}\n@ emissions-large.csv\n${ROWS}\n${row('x', 'b')}`,
    );
    expect((await load(tree, 'MODEL_CARD.md', null, 'Orca large')).run?.path).toBe('emissions-large.csv');
    expect(await load(tree, 'MODEL_CARD.md', null, 'Orca')).toMatchObject({
      run: null,
      candidates: ['emissions-large.csv', 'emissions-small.csv'],
    });
  });

  test('is none of sixty experiments, which are not even read', async () => {
    const runs = Array.from({ length: 60 }, (_, i) => `@ mlruns/0/${i}/meta.yaml\nrun_id: r${i}\nstatus: 3`);
    const { tree } = planted(`@ MODEL_CARD.md\n${CARD}\n${runs.join('\n')}`);
    const unread: Tree = {
      ...tree,
      open: () => {
        throw new Error('None of them is to be read.');
      },
    };
    const { run, candidates } = await load(unread, 'MODEL_CARD.md');
    expect(run).toBeNull();
    expect(candidates).toHaveLength(60);
  });

  test('is not a file that was deleted', async () => {
    const { tree, folder } = planted(`@ MODEL_CARD.md\n${CARD}\n@ training-run.yaml\n${NATIVE}`);
    const paths = tree.paths();
    rmSync(join(folder, 'training-run.yaml'));
    const listed: Tree = { ...workingTree(folder), paths: () => paths };
    expect(await load(listed, 'MODEL_CARD.md')).toMatchObject({ run: null, candidates: [] });
  });

  test('of more than 64 MiB is refused by name', async () => {
    const { tree } = planted(`@ MODEL_CARD.md\n${CARD}\n@ training-run.yaml\n${NATIVE}`);
    const asked: number[] = [];
    const large: Tree = {
      ...tree,
      open: (path, maxBytes) => {
        asked.push(maxBytes);
        return path === 'training-run.yaml'
          ? { problem: 'The file is larger than 64 MiB.', fix: 'Make it smaller.' }
          : tree.open(path, maxBytes);
      },
    };
    const { run } = await load(large, 'MODEL_CARD.md');
    expect(Math.max(...asked)).toBe(MAX_RUN_BYTES);
    expect(MAX_RUN_BYTES).toBe(64 * 1024 * 1024);
    expect(run).toMatchObject({
      readable: false,
      problems: [{ kind: 'unreadable', location: { file: 'training-run.yaml', line: 1 } }],
    });
  });
});

describe('a run that the user names', () => {
  const TREE = `@ MODEL_CARD.md\n${CARD}\n@ runs/x/training-run.yaml\n${NATIVE}\n@ power/log.csv\n${ROWS}\n${row('x', 'a')}`;

  test.each([
    ['a folder', 'runs/x', 'runs/x/training-run.yaml'],
    ['a folder that holds it deep down', './runs/', 'runs/x/training-run.yaml'],
    ['a file', 'runs/x/training-run.yaml', 'runs/x/training-run.yaml'],
    ['a file of any name', 'power/log.csv', 'power/log.csv'],
    ['a folder of a file of any name', 'power', 'power/log.csv'],
  ])('may be %s', async (_, given, path) => {
    const { tree } = planted(TREE);
    expect((await load(tree, 'MODEL_CARD.md', given)).run?.path).toBe(path);
  });

  test('must be there', async () => {
    const { tree } = planted(TREE);
    await expect(namedRuns(tree, 'nowhere')).rejects.toThrow('The training run nowhere does not exist.');
  });

  test('must be a run: a folder without one is refused, and a file is said to be none', async () => {
    const { tree } = planted(`${TREE}\n@ notes/readme.txt\nNothing.`);
    await expect(namedRuns(tree, 'notes')).rejects.toThrow('The folder notes holds no training run.');
    const path = 'notes/readme.txt';
    expect(await namedRuns(tree, path)).toMatchObject([{ readable: false, path }]);
  });

  test('must tell which of several is meant', async () => {
    const two = `@ MODEL_CARD.md\n${CARD}\n@ r/a/train_results.json\n{ "train_runtime": 36 }\n@ r/b/train_results.json\n{ "train_runtime": 72 }`;
    const { tree } = planted(two);
    await expect(load(tree, 'MODEL_CARD.md', 'r')).rejects.toThrow(
      'The folder r holds 2 training runs: r/a/train_results.json, r/b/train_results.json.',
    );
  });

  test('and one file of several runs is named once, with a way out', async () => {
    const { tree } = planted(
      `@ MODEL_CARD.md\n${CARD}\n@ emissions.csv\n${ROWS}\n${row('cats', 'a')}\n${row('dogs', 'b')}`,
    );
    await expect(load(tree, 'MODEL_CARD.md', 'emissions.csv')).rejects.toMatchObject({
      message: 'emissions.csv holds 2 training runs, and nothing tells which of them the card is about.',
      fix: expect.stringContaining('training-run.yaml'),
    });
  });
});
