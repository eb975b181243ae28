import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { namedRuns } from '../../src/load-runs.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { workingTree } from '../../src/workspace/working-tree.ts';
import { expectSound } from './hostile.ts';
import { LONG_FILES } from './long/texts.ts';

const root = mkdtempSync(join(tmpdir(), 'run-faults-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;

/** Writes bytes as a file, reads the folder, and gives its run. */
async function runOf(path: string, bytes: Uint8Array | string): Promise<TrainingRun> {
  const folder = join(root, String(folders++));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
  const runs = await namedRuns(workingTree(folder), '.');
  expectSound(runs);
  return runs[0] as TrainingRun;
}

const problemsOf = (run: TrainingRun) =>
  run.problems.map(({ message, location: { file, line } }) => ({ message, file, line }));

/** A short file of each format, and the native ones. */
const FILES: readonly (readonly [path: string, text: string])[] = [
  ['training-run.yaml', 'training_hours: 4\ngpu_count: 8\n'],
  ['training-run.json', '{\n  "training_hours": 4,\n  "gpu_count": 8\n}\n'],
  ...Object.values(LONG_FILES).map(({ path, start, piece, end }): [string, string] => [
    path,
    start + piece(0) + piece(1) + piece(2) + end(3),
  ]),
];

/** More than a piece is read at a time, so that what is wrong stands in another one than the first. */
const lines = (text: string) => text.split('\n').length;

describe.each(FILES)('%s', (path, text) => {
  test('that is no UTF-8 is told with the line', async () => {
    const file = path;
    const latin1 = Buffer.from(`${text}\nb\u00fcro: 1\n`, 'latin1');
    expect(problemsOf(await runOf(path, latin1))).toEqual([
      { message: 'The file is not UTF-8 text.', file, line: lines(text) + 1 },
    ]);
    const late = Buffer.concat([Buffer.from(`${text}${'\n'.repeat(100_000)}`), Buffer.from([0xc3])]);
    const run = await runOf(path, late);
    expect(problemsOf(run)).toEqual([{ message: 'The file is not UTF-8 text.', file, line: lines(text) + 100_000 }]);
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(problemsOf(await runOf(path, utf16))).toEqual([{ message: 'The file is not UTF-8 text.', file, line: 1 }]);
  });

  test('with NUL bytes is told, and the line where there is one', async () => {
    const [problem] = problemsOf(await runOf(path, `${text}\0`));
    expect(problem).toMatchObject({ message: expect.stringContaining('NUL bytes'), file: path });
    if (!path.startsWith('training-run')) expect(problem?.line).toBe(lines(text));
    const utf16 = Buffer.from(text, 'utf16le');
    expect(problemsOf(await runOf(path, utf16))[0]).toMatchObject({ file: path, line: 1 });
  });

  test('larger than 64 MiB is refused by name, and not read', async () => {
    const folder = join(root, String(folders++));
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    truncateSync(whole, 100 * 1024 * 1024);
    const [run] = await namedRuns(workingTree(folder), '.');
    expect(problemsOf(run as TrainingRun)).toEqual([
      { message: 'The file is larger than 64 MiB.', file: path, line: 1 },
    ]);
  });

  test('that is empty, cut off or full of wrong numbers is survived, and told by name', async () => {
    const isMetric = path.includes('metrics/');
    for (const empty of ['', '\n', '\ufeff', '\r\n \r\n']) {
      const folder = join(root, String(folders++));
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), empty);
      const runs = await namedRuns(workingTree(folder), '.').catch(() => []);
      expectSound(runs);
      // A metric of MLflow without a value is one that nobody logged yet.
      if (!isMetric) expect(runs[0]?.problems[0]).toMatchObject({ location: { file: path, line: 1 } });
    }
    for (const wrong of ['NaN', 'nan', 'Infinity', '-inf', '-5', '-1e308', '1e999', '9'.repeat(400)]) {
      const folder = join(root, String(folders++));
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text.replaceAll(/(?<=[:,|[ ] ?)-?\d+(?:\.\d+)?(?=[,\s|\]}]|$)/g, wrong));
      expectSound(await namedRuns(workingTree(folder), '.').catch(() => []));
    }
    for (const share of [0.2, 0.5, 0.8]) {
      const folder = join(root, String(folders++));
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text.slice(0, Math.floor(text.length * share)));
      const runs = await namedRuns(workingTree(folder), '.').catch(() => []);
      expectSound(runs);
      if (path.endsWith('.json')) {
        expect(runs[0]).toMatchObject({ readable: false, problems: [{ location: { file: path } }] });
        if (path !== 'training-run.json') expect(runs[0]?.problems[0]?.message).toContain('not valid JSON');
      }
    }
  });
});
