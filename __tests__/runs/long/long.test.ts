import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from '@jest/globals';
import { type Figure, LONG_FILES, type LongFile } from './texts.ts';

const READ = fileURLToPath(new URL('read.mjs', import.meta.url));
const MIB = 1024 * 1024;

/** What V8 may have for everything: less than a text of the length below, and a fifth of what the readers once took. */
const HEAP_MIB = 48;
const LENGTH_MIB = 60;

const root = mkdtempSync(join(tmpdir(), 'long-runs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(folder: string, file: LongFile): number {
  const path = join(folder, file.path);
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, 'w');
  let pieces = 0;
  let written = 0;
  for (let open = file.start; written < LENGTH_MIB * MIB; open = '') {
    while (open.length < MIB) open += file.piece(pieces++);
    written += writeSync(descriptor, open);
  }
  writeSync(descriptor, file.end(pieces));
  closeSync(descriptor);
  return pieces;
}

interface Told extends Omit<Figure, 'metric'> {
  readonly seconds: number;
  readonly metrics: readonly (readonly [string, readonly number[]])[];
  readonly problems: readonly string[];
}

test.each(Object.entries(LONG_FILES))(
  `${LENGTH_MIB} MiB of %s are read in ${HEAP_MIB} MiB`,
  (name, file) => {
    const folder = join(root, String(Object.keys(LONG_FILES).indexOf(name)));
    const figure = file.figure(write(folder, file));
    const options = [`--max-old-space-size=${HEAP_MIB}`, '--max-semi-space-size=4', READ, folder];
    const { stdout, stderr, status } = spawnSync(process.execPath, options, { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect({ status, stderr: stderr.slice(0, 500) }).toMatchObject({ status: 0 });
    const told = JSON.parse(stdout) as Told;
    expect(told.problems).toEqual([]);
    const { metric, baseModel, ...numbers } = figure;
    for (const [key, value] of Object.entries(numbers)) {
      expect(told[key as keyof typeof numbers] ?? 0).toBeCloseTo(
        value as number,
        Math.abs(value as number) > 1e3 ? 2 : 6,
      );
    }
    if (baseModel) expect(told.baseModel).toBe(baseModel);
    if (metric) expect(new Map(told.metrics).get(metric[0])).toContain(metric[1]);
    expect(told.seconds).toBeLessThan(20);
  },
  120_000,
);
