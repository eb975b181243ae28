import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { pullRequest } from './fake-github/events.ts';
import {
  FORK_TOKEN,
  type GitFixture,
  makeRepository,
  PULL_NUMBER,
  REPOSITORY,
  startGitHub,
  WRITE_TOKEN,
} from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import { type RunOptions, type RunResult, runAction } from './fake-github/run-action.ts';
import type { FakeGitHub } from './fake-github/server.ts';

const ACTION = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = join(ACTION, 'examples/customer-support-assistant');
const CARD = 'models/support/model-card.yaml';
const RUN = 'models/support/training-run.yaml';
const card = readFileSync(join(EXAMPLE, 'model-card.yaml'), 'utf8');
const trainingRun = readFileSync(join(EXAMPLE, 'training-run.yaml'), 'utf8');

/** A version without quotes, which the gate offers to mend, and a placeholder, which it cannot. */
const broken = card
  .replace(/^model_version: .*$/m, 'model_version: 1.10')
  .replace(/^recommendations:\n(?: {2}- .*\n)+/m, 'recommendations:\n  - TODO\n');

// What users run is the committed bundle: without it these tests fail, they do not skip.
describeOnNode24('the review of the built action', () => {
  let repository: GitFixture;
  let github: FakeGitHub;
  const runs: RunResult[] = [];

  beforeEach(async () => {
    repository = makeRepository({
      base: { [CARD]: card, [RUN]: trainingRun },
      head: { [CARD]: broken },
    });
    github = await startGitHub({ repository });
  });

  afterEach(async () => {
    await github.close();
    for (const { cleanup } of runs.splice(0)) cleanup();
    repository.remove();
    expect(github.violations).toEqual([]);
  });

  const comments = () => github.reviewCommentsOf(REPOSITORY, PULL_NUMBER);
  const calls = () => github.log.map(({ operation }) => operation);

  /** Moves the branch on, as a push does. */
  function push(text: string): void {
    repository.remove();
    repository = makeRepository({ base: { [CARD]: card, [RUN]: trainingRun }, head: { [CARD]: text } });
    github.repositories.clear();
    github.addRepository(REPOSITORY, { dir: repository.dir });
    Object.assign(github.pull(REPOSITORY, PULL_NUMBER)!, { base: repository.baseSha, head: repository.headSha });
  }

  async function act(options: Partial<RunOptions> & { headRepo?: string } = {}): Promise<RunResult> {
    const { headRepo, ...rest } = options;
    const event = pullRequest({ base: repository.baseSha, head: repository.headSha, ...(headRepo && { headRepo }) });
    const where = { actionDir: ACTION, workspace: repository.dir, github, token: WRITE_TOKEN };
    const result = await runAction({ ...where, event, ...rest });
    runs.push(result);
    expect(result.problems).toEqual([]);
    return result;
  }

  test('says what it found at the lines of the diff, and offers what can be mended as it stands', async () => {
    const { exitCode } = await act();
    expect(exitCode).toBe(1);
    const line = broken.split('\n').indexOf('model_version: 1.10') + 1;
    const version = comments().find((each) => each.line === line);
    expect(version).toMatchObject({ path: CARD, side: 'RIGHT', login: 'github-actions[bot]' });
    expect(version?.body).toMatch(/^<!-- model-card-gate:ci-check\.[0-9a-f]{8}:review:[0-9a-f]{16}:1 -->\n/);
    expect(version?.body).toContain('```suggestion\nmodel_version: "1.10"\n```');
    expect(comments().some(({ body }) => body.includes('TODO'))).toBe(true);
    expect(calls().length).toBeLessThanOrEqual(8);
  });

  test('says it once, in three calls when nothing changed', async () => {
    await act();
    const first = comments().map(({ id, body }) => [id, body]);
    github.log.length = 0;
    await act({ env: { GITHUB_RUN_ID: '2' } });
    expect(comments().map(({ id, body }) => [id, body])).toEqual(first);
    // The tip of the base branch, the comments and threads, the diff.
    expect(calls()).toEqual(['graphql', 'graphql', 'pulls/list-files']);
  });

  test('a push that moves the lines posts nothing again; one that mends them removes what nobody answered', async () => {
    await act();
    const before = comments().map(({ id }) => id);
    push(`# A new first line.\n${broken}`);
    await act({ env: { GITHUB_RUN_ID: '2' } });
    expect(comments().map(({ id }) => id)).toEqual(before);

    const [answered] = comments();
    github.plantReply(answered!, { login: 'octocat', body: 'Is it?' });
    push(`${card}# Mended.\n`);
    const { exitCode } = await act({ env: { GITHUB_RUN_ID: '3' } });
    expect(exitCode).toBe(0);
    expect(comments().map(({ body }) => body)).toEqual([expect.stringContaining('does not count any more'), 'Is it?']);
  });

  test('is left out when it is switched off', async () => {
    await act({ inputs: { review: 'off' } });
    expect(comments()).toEqual([]);
    expect(calls()).not.toContain('pulls/list-files');
  });

  test('stands alone when only the comment is switched off', async () => {
    await act({ inputs: { comment: 'never' } });
    expect(comments()).not.toEqual([]);
    expect(github.commentsOf(REPOSITORY, PULL_NUMBER)).toEqual([]);
  });

  test.each([
    ['with a comment', {}, 'The comment was not posted'],
    ['without a comment', { comment: 'never' }, 'The review was not posted'],
  ])('of a fork, %s: the user is told once what the token lacks', async (_, inputs, told) => {
    const { exitCode, annotations } = await act({ headRepo: 'mallory/models', token: FORK_TOKEN, inputs });
    expect(exitCode).toBe(1);
    const notices = annotations.filter(({ message }) => message.includes('was not posted'));
    expect(notices).toEqual([expect.objectContaining({ level: 'notice', message: expect.stringContaining(told) })]);
    expect(comments()).toEqual([]);
  });

  test('a missing permission is told with the lines to paste', async () => {
    const { annotations } = await act({ token: FORK_TOKEN, inputs: { comment: 'never' } });
    const [notice] = annotations.filter(({ level, message }) => level === 'notice' && message.includes('review'));
    expect(notice?.message).toContain('permissions:\n  contents: read\n  pull-requests: write');
  });

  test('a pull request with newer commits is left to their run', async () => {
    github.pull(REPOSITORY, PULL_NUMBER)!.head = repository.baseSha;
    await act();
    expect(comments()).toEqual([]);
  });

  test('an older run that finishes late changes nothing', async () => {
    await act({ env: { GITHUB_RUN_ID: '9' }, inputs: { review: 'off' } });
    await act({ env: { GITHUB_RUN_ID: '3' } });
    expect(comments()).toEqual([]);
  });

  test('a file without a patch, since the diff is too large, gets one comment of its own', async () => {
    const patchless = JSON.stringify(
      [{ sha: repository.headSha, filename: CARD, status: 'modified', additions: 0, deletions: 0, changes: 0 }].map(
        (file) => ({
          ...file,
          blob_url: 'https://x.example',
          raw_url: 'https://x.example',
          contents_url: 'https://x.example',
        }),
      ),
    );
    github.faults.push({ when: 'pulls/list-files', status: 200, body: JSON.parse(patchless) });
    await act();
    expect(comments()).toEqual([expect.objectContaining({ subject: 'file', path: CARD })]);
  });

  describe('more findings than GitHub shows annotations of', () => {
    const LAST = 'models/z/model-card.yaml';

    beforeEach(() => {
      repository.remove();
      const cards = ['a', 'b', 'c', 'd'].map((name) => [`models/${name}/model-card.yaml`, 'model_name: x\n'] as const);
      repository = makeRepository({
        base: { ...Object.fromEntries(cards), [LAST]: 'model_name: x\n' },
        // A changed policy makes every card count.
        head: { [LAST]: 'model_name: x\nbiases: TBD\n', '.github/model-card-policy.yml': 'extends: [recommended]\n' },
      });
      github.repositories.clear();
      github.addRepository(REPOSITORY, { dir: repository.dir });
      Object.assign(github.pull(REPOSITORY, PULL_NUMBER)!, { base: repository.baseSha, head: repository.headSha });
    });

    test('those in what the pull request changes are shown first', async () => {
      const { annotations } = await act();
      const errors = annotations.filter(({ level }) => level === 'error');
      expect(errors).toHaveLength(10);
      expect(errors[0]).toMatchObject({ file: LAST, line: 2 });
      const files = errors.map(({ file }) => file);
      expect(files.lastIndexOf(LAST)).toBe(files.filter((file) => file === LAST).length - 1);
    });

    test('the new ones are, then in the order of the files, when GitHub does not say what changed', async () => {
      github.faults.push({ when: 'pulls/list-files', status: 404, body: { message: 'Not Found' }, times: 9 });
      const { annotations, exitCode } = await act();
      expect(exitCode).toBe(1);
      const files = annotations.filter(({ level }) => level === 'error').map(({ file }) => file);
      expect(files.slice(0, files.indexOf('models/a/model-card.yaml'))).toEqual([LAST]);
    });
  });

  // Every call, with what can become of it: the verdict stands, and the step says that its report is not complete.
  test.each(['graphql', 'pulls/list-files', 'pulls/create-review', 'issues/create-comment'])(
    'GitHub failing at %s changes neither the verdict nor what else is reported',
    async (when) => {
      const body = { message: 'You have exceeded a secondary rate limit' };
      github.faults.push({ when, status: 403, times: 9, headers: { 'retry-after': '600' }, body });
      const { exitCode, outputs, annotations, summary } = await act();
      expect(exitCode).toBe(1);
      expect(outputs.conclusion).toBe('fail');
      expect(summary).not.toBe('');
      const warnings = annotations.filter(({ message }) => message.includes('not all of it could be reported'));
      expect(warnings).toHaveLength(1);
      if (when.startsWith('pulls/')) expect(github.commentsOf(REPOSITORY, PULL_NUMBER)).toHaveLength(1);
      if (when.startsWith('issues/')) expect(comments()).not.toEqual([]);
    },
  );

  test('a connection lost after the review was posted does not post it twice', async () => {
    github.faults.push({ when: 'pulls/create-review', drop: 'after' });
    await act();
    const bodies = comments().map(({ body }) => body);
    expect(bodies).not.toEqual([]);
    expect(new Set(bodies).size).toBe(bodies.length);
  });
});
