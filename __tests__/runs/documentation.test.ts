import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { formatsOf, infoOf, RUN_FORMAT_IDS } from '../../src/runs/formats.ts';

const page = readFileSync(new URL('../../docs/training-runs.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| format'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

test('the documentation lists every format, in the order of their say', () => {
  expect(rows.map(([, title]) => title)).toEqual(RUN_FORMAT_IDS.map((id) => infoOf(id).title));
});

test.each(rows.map(([, title, files]) => [title as string, files as string] as const))(
  '%s takes the files that are documented',
  (title, files) => {
    // "`*zeus*.csv`" stands for "train-zeus-1.csv"; a bare `.json` for the name before it; a folder for its `meta.yaml`.
    const names = [...files.matchAll(/`([^`]+)`/g)]
      .map(([, name]) => name as string)
      .filter((name) => !name.startsWith('.'))
      .map((name) =>
        name.replace('<date>', '2026-03-01T10-00-00').replace('<experiment>', '1').replace('<run>', 'a'.repeat(32)),
      )
      .map((name) => (name.endsWith('/') ? `${name}meta.yaml` : name))
      .map((name) =>
        name
          .replace(/^\*(?=carbon)/, '1_')
          .replace(/^\*(?!\.)/, 'train-')
          .replaceAll('*', '-1'),
      )
      .map((name) => (name === 'config.yaml' ? 'wandb/run-20260301_100000-abc/files/config.yaml' : name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect([name, formatsOf(name).map((id) => infoOf(id).title)]).toEqual([name, expect.arrayContaining([title])]);
  },
);
