import { expect, test } from '@jest/globals';
import type { Target } from '../../src/github/event.ts';
import { linksOf } from '../../src/github/links.ts';

const target: Target = { kind: 'push', sha: 'abc', ref: 'refs/heads/main' };

test('a line of a file at the judged commit, whatever its name', () => {
  const { blob } = linksOf(target, { GITHUB_REPOSITORY: 'octo/models' });
  expect(blob('models/größe #1?.yaml', 3)).toBe(
    'https://github.com/octo/models/blob/abc/models/gr%C3%B6%C3%9Fe%20%231%3F.yaml#L3',
  );
});

test('the server of an enterprise, and the run', () => {
  const env = { GITHUB_SERVER_URL: 'https://octo.ghe.com/', GITHUB_REPOSITORY: 'octo/models', GITHUB_RUN_ID: '12' };
  const { blob, summary } = linksOf(target, env);
  expect(blob('a', 1)).toBe('https://octo.ghe.com/octo/models/blob/abc/a#L1');
  expect(summary).toBe('https://octo.ghe.com/octo/models/actions/runs/12');
});

test('a pull request is shown at its head', () => {
  const head: Target = { kind: 'merge_group', baseSha: 'base', headSha: 'head' };
  expect(linksOf(head, { GITHUB_REPOSITORY: 'o/m' }).blob('a', 1)).toBe('https://github.com/o/m/blob/head/a#L1');
});
