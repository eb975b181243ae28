import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from '@jest/globals';
import { CARD, good, RUN, run } from './bypass/ways.ts';
import { pullRequest, pullRequestTarget } from './fake-github/events.ts';
import {
  checkOut,
  commitFiles,
  type GitFixture,
  makeRepository,
  setBranch,
  startGitHub,
  WRITE_TOKEN,
} from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import { type RunOptions, type RunResult, runAction } from './fake-github/run-action.ts';
import type { FakeGitHub } from './fake-github/server.ts';

const ACTION = fileURLToPath(new URL('../..', import.meta.url));
const OTHER = 'models/other/model-card.yaml';
const IDENTITY = ['-c', 'user.name=Octo', '-c', 'user.email=octo@example.com'];

// Which card is missed depends on what a change is compared with, and the author of a change writes its history.
describeOnNode24('a history that hides what a pull request removes', () => {
  const cleanups: (() => unknown)[] = [];
  let github: FakeGitHub | undefined;

  afterEach(async () => {
    await github?.close();
    for (const cleanup of cleanups.splice(0)) cleanup();
    expect(github?.violations).toEqual([]);
  });

  const env = { ...process.env, GIT_COMMITTER_DATE: '2026-02-01T00:00:00Z' };
  const git = ({ dir }: GitFixture, ...args: string[]) =>
    execFileSync('git', [...IDENTITY, ...args], {
      cwd: dir,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();

  /** A main branch to which the card of another model was added, and then a branch merged that was begun before. */
  function merged(): { readonly repository: GitFixture; readonly added: string; readonly branch: string } {
    const repository = makeRepository({ base: { [CARD]: good, [RUN]: run } });
    cleanups.push(repository.remove);
    commitFiles(repository.dir, { 'src/feature.py': 'x = 1\n' });
    // Later than what main has got meanwhile: of several merge bases git names the latest.
    git(repository, 'commit', '-q', '--amend', '--no-edit');
    const branch = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'checkout', '-q', 'main');
    const added = commitFiles(repository.dir, { [OTHER]: good, 'models/other/weights.bin': 'w' });
    git(repository, 'merge', '-q', '--no-edit', '--no-ff', branch);
    git(repository, 'checkout', '-q', '-B', 'feature', branch);
    return { repository: { ...repository, baseSha: git(repository, 'rev-parse', 'main') }, added, branch };
  }

  async function judge(
    repository: GitFixture,
    workspace: string,
    inputs: RunOptions['inputs'] = {},
  ): Promise<[number | null, string]> {
    const commits = { base: repository.baseSha, head: repository.headSha };
    const event = inputs.source === 'api' ? pullRequestTarget(commits) : pullRequest(commits);
    const where = { actionDir: ACTION, workspace, github: github as FakeGitHub, token: WRITE_TOKEN };
    const result: RunResult = await runAction({
      ...where,
      event,
      inputs: { comment: 'never', review: 'off', ...inputs },
    });
    cleanups.push(result.cleanup);
    expect(result.problems).toEqual([]);
    return [result.exitCode, /removed-card/.exec(result.log)?.[0] ?? ''];
  }

  /** As commits of its head, and its files, see them: with the whole clone, and through the API alone. */
  async function judgeBoth(repository: GitFixture): Promise<unknown[]> {
    github = await startGitHub({ repository });
    return [await judge(repository, repository.dir), await judge(repository, tmpdir(), { source: 'api' })];
  }

  const MISSED = [1, 'removed-card'];
  const UNTOUCHED = [0, ''];

  test('two merge bases, of which one has not got the card yet', async () => {
    const { repository, added, branch } = merged();
    git(repository, 'checkout', '-q', '-B', 'feature', branch);
    git(repository, 'merge', '-q', '--no-edit', '--no-ff', added);
    rmSync(join(repository.dir, OTHER));
    git(repository, 'commit', '-q', '-a', '--amend', '--no-edit');
    const headSha = git(repository, 'rev-parse', 'HEAD');
    expect(git(repository, 'merge-base', '--all', 'main', 'feature').split('\n')).toHaveLength(2);
    expect(await judgeBoth({ ...repository, headSha })).toEqual([MISSED, MISSED]);
  });

  test('a clone that is too shallow to tell the merge base', async () => {
    const { repository, added, branch } = merged();
    // Far from the commit that has the card by one way, and near to one that has not by the other.
    git(repository, 'checkout', '-q', '-B', 'feature', added);
    for (let i = 0; i < 6; i++) commitFiles(repository.dir, { 'src/long.py': `x = ${i}\n` });
    git(repository, 'merge', '-q', '--no-edit', '--no-ff', `${branch}~1`);
    git(repository, 'merge', '-q', '-s', 'ours', '--no-edit', '--allow-unrelated-histories', branch);
    const headSha = commitFiles(repository.dir, { [OTHER]: null });
    const now = { ...repository, headSha };
    github = await startGitHub({ repository: now });
    setBranch(now, 'feature', headSha);
    const clone = checkOut(now, 'refs/heads/feature');
    cleanups.push(clone.remove);
    git({ ...now, dir: clone.dir }, 'fetch', '-q', '--depth=5', 'origin', 'main', 'feature');
    expect(await judge(now, clone.dir)).toEqual(MISSED);
  });

  test('a branch that is merely behind removes nothing', async () => {
    const { repository } = merged();
    const headSha = commitFiles(repository.dir, { 'src/feature.py': 'x = 2\n' });
    expect(await judgeBoth({ ...repository, headSha })).toEqual([UNTOUCHED, UNTOUCHED]);
  });

  test('nor does one that merged its base some time ago', async () => {
    const repository = makeRepository({ base: { [CARD]: good, [RUN]: run }, head: { 'src/feature.py': 'x = 1\n' } });
    cleanups.push(repository.remove);
    git(repository, 'checkout', '-q', 'main');
    commitFiles(repository.dir, { [OTHER]: good, 'models/other/weights.bin': 'w' });
    git(repository, 'checkout', '-q', 'feature');
    git(repository, 'merge', '-q', '--no-edit', '--no-ff', 'main');
    const headSha = commitFiles(repository.dir, { 'src/feature.py': 'x = 3\n' });
    git(repository, 'checkout', '-q', 'main');
    const baseSha = commitFiles(repository.dir, { 'models/third/model-card.yaml': good });
    expect(await judgeBoth({ ...repository, baseSha, headSha })).toEqual([UNTOUCHED, UNTOUCHED]);
  });
});
