import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect, DeadlineError } from '../../src/github/client.ts';
import { type CommentResult, syncComment, type WantedComment } from '../../src/github/comment.ts';
import { commentMarker, stampedBody } from '../../src/github/comment-stamp.ts';
import type { PullRequestTarget } from '../../src/github/event.ts';
import { silent } from '../../src/logger.ts';
import {
  FORK_TOKEN,
  type GitFixture,
  makeRepository,
  PULL_NUMBER,
  REPOSITORY,
  type StartOptions,
  startGitHub,
  WRITE_TOKEN,
} from '../e2e/fake-github/fixture.ts';
import type { FakeGitHub } from '../e2e/fake-github/server.ts';

const BOT = 'github-actions[bot]';
const KEY = 'cards';
const MARKER = commentMarker(KEY);
const HERE = { repo: REPOSITORY, number: PULL_NUMBER };

let repository: GitFixture;
let github: FakeGitHub;

beforeAll(() => {
  repository = makeRepository({ base: { 'README.md': '# models\n' }, head: { 'README.md': '# cards\n' } });
});
afterAll(() => repository.remove());
beforeEach(() => start());
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

async function start(options: Partial<StartOptions> = {}): Promise<void> {
  await github?.close();
  github = await startGitHub({ repository, ...options });
}

interface Situation {
  target?: Partial<PullRequestTarget>;
  wanted?: Partial<WantedComment>;
  run?: Partial<WantedComment['run']>;
  token?: string;
  deadlineMs?: number;
  paced?: boolean;
}

async function sync(situation: Situation = {}): Promise<CommentResult> {
  const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl };
  const { token = WRITE_TOKEN, deadlineMs, paced = false } = situation;
  const client = await connect({ token, env, logger: silent, deadlineMs, paced });
  const target: PullRequestTarget = {
    kind: 'pull_request',
    number: PULL_NUMBER,
    headSha: repository.headSha,
    baseSha: repository.baseSha,
    baseRef: 'main',
    headRepoFullName: REPOSITORY,
    isFork: false,
    isDraft: false,
    state: 'open',
    actor: 'octocat',
    ...situation.target,
  };
  const run = { id: 100, attempt: 1, headSha: target.headSha, ...situation.run };
  const wanted = {
    key: KEY,
    markdown: 'Red',
    failing: true,
    news: true,
    mode: 'always' as const,
    ...situation.wanted,
    run,
  };
  return client.within(syncComment(client, target, wanted));
}

const plant = (login: string, body: string) => github.plantComment({ ...HERE, login, body });
const plantOurs = (markdown: string, run: Partial<WantedComment['run']> = {}) =>
  plant(BOT, stampedBody(MARKER, markdown, { id: 99, attempt: 1, headSha: repository.headSha, ...run }));
const bodies = () => github.commentsOf(REPOSITORY, PULL_NUMBER).map(({ body }) => body);
const calls = () => github.log.map(({ operation }) => operation);

describe('writing', () => {
  test('without a comment, one is created', async () => {
    const result = await sync();
    expect(result).toMatchObject({ action: 'created', notice: null });
    expect(result.url).toMatch(/\/octo\/models\/pull\/7#issuecomment-\d+$/);
    expect(bodies()).toEqual([expect.stringMatching(/^<!-- model-card-gate:cards -->\n<!-- data:v1 .* -->\n\nRed\n$/)]);
    expect(calls()).toEqual(['graphql', 'issues/create-comment', 'graphql']);
  });

  test('another verdict updates it in place', async () => {
    const { id } = plantOurs('Red');
    const result = await sync({ wanted: { markdown: 'Green', failing: false } });
    expect(result.action).toBe('updated');
    expect(result.url).toContain(`#issuecomment-${id}`);
    expect(bodies()).toEqual([expect.stringContaining('\n\nGreen\n')]);
    expect(calls()).toEqual(['graphql', 'issues/update-comment']);
  });

  test('the same verdict leaves it alone, with one call and no write', async () => {
    plantOurs('Red');
    const before = bodies();
    expect(await sync({ run: { id: 100 } })).toMatchObject({ action: 'unchanged' });
    expect(bodies()).toEqual(before);
    expect(calls()).toEqual(['graphql']);
  });

  test('a comment whose stamp was lost is written again', async () => {
    plant(BOT, `${MARKER}\nRed`);
    expect(await sync()).toMatchObject({ action: 'updated' });
  });

  test('another key has its own comment', async () => {
    plantOurs('Red');
    expect(await sync({ wanted: { key: 'cards-2' } })).toMatchObject({ action: 'created' });
    expect(bodies()).toHaveLength(2);
  });

  test('requests carry our name and the version of the API', async () => {
    plantOurs('Old');
    await sync();
    for (const { headers } of github.log) {
      expect(headers.get('user-agent')).toMatch(/^model-card-gate\/\d/);
      expect(headers.get('x-github-api-version')).toBe('2022-11-28');
    }
  });

  test('GitHub Enterprise Server is served at its own addresses', async () => {
    await start({ document: 'ghes-3.19' });
    plantOurs('Old');
    expect(await sync()).toMatchObject({ action: 'updated' });
    expect(github.log.map(({ path }) => path)).toEqual([
      '/api/graphql',
      expect.stringMatching(/^\/api\/v3\/repos\/octo\/models\/issues\/comments\/\d+$/),
    ]);
  });
});

describe('identity', () => {
  test('a marker that someone else wrote is not ours', async () => {
    const forged = plant('mallory', stampedBody(MARKER, 'Red', { id: 1, attempt: 1, headSha: repository.headSha }));
    expect(await sync()).toMatchObject({ action: 'created' });
    expect(bodies()).toEqual([forged.body, expect.stringContaining('Red')]);
  });

  test('a comment of ours that only quotes the marker is not it', async () => {
    plant(BOT, `Somebody wrote: ${MARKER}`);
    expect(await sync()).toMatchObject({ action: 'created' });
  });

  test('it is found among 130 comments', async () => {
    for (let i = 0; i < 115; i++) plant('octocat', `Comment ${i}`);
    plantOurs('Red');
    for (let i = 0; i < 14; i++) plant('octocat', `Comment ${i}`);
    expect(await sync()).toMatchObject({ action: 'unchanged' });
    expect(calls()).toEqual(['graphql', 'graphql']);
  });

  test('duplicates of ours are removed, the oldest stays', async () => {
    const first = plantOurs('Red');
    plantOurs('Red');
    const others = plant('mallory', MARKER);
    plantOurs('Old');
    expect(await sync()).toMatchObject({ action: 'unchanged', url: expect.stringContaining(`-${first.id}`) });
    expect(bodies()).toEqual([first.body, others.body]);
  });
});

/** Lets another run act just before the operation of ours is carried out. */
function meanwhile(operation: string, act: () => void): void {
  let done = false;
  github.faults.push({
    when: (exchange) => {
      if (exchange.operation === operation && !done) {
        done = true;
        act();
      }
      return false;
    },
  });
}

describe('races', () => {
  test('two runs that create at once end with one comment, of the newer run', async () => {
    meanwhile('issues/create-comment', () => plantOurs('Older', { id: 99 }));
    const result = await sync({ run: { id: 100 } });
    expect(bodies()).toEqual([expect.stringContaining('\n\nRed\n')]);
    expect(result).toMatchObject({ action: 'updated', url: expect.stringContaining('#issuecomment-') });
  });

  test('the older of the two gives way', async () => {
    meanwhile('issues/create-comment', () => plantOurs('Newer', { id: 101 }));
    expect(await sync({ run: { id: 100 } })).toMatchObject({ action: 'skipped' });
    expect(bodies()).toEqual([expect.stringContaining('\n\nNewer\n')]);
  });

  test('that the other run has removed a duplicate already is no failure', async () => {
    meanwhile('issues/create-comment', () => plantOurs('Older', { id: 99 }));
    meanwhile('issues/delete-comment', () => github.comments.delete(Math.max(...github.comments.keys())));
    github.faults.push({ when: 'issues/delete-comment', status: 404 });
    expect(await sync()).toMatchObject({ action: 'updated' });
    expect(bodies()).toHaveLength(1);
  });

  test('a creation whose answer was lost is not doubled', async () => {
    github.faults.push({ when: 'issues/create-comment', drop: 'after' });
    await sync();
    expect(bodies()).toEqual([expect.stringContaining('\n\nRed\n')]);
  });

  test.each([
    ['run', { id: 101, attempt: 1 }],
    ['attempt', { id: 100, attempt: 2 }],
  ])('a newer %s has the last word', async (_, newer) => {
    plantOurs('Green', newer);
    const result = await sync({ run: { id: 100, attempt: 1 } });
    expect(result).toMatchObject({ action: 'skipped', reason: 'superseded: a newer run has commented' });
    expect(calls()).toEqual(['graphql']);
  });

  test('a pull request with newer commits is left to their run', async () => {
    expect(await sync({ target: { headSha: repository.baseSha } })).toMatchObject({
      action: 'skipped',
      reason: 'superseded: the pull request has newer commits',
    });
    expect(calls()).toEqual(['graphql']);
  });
});

describe('modes', () => {
  test('never does nothing', async () => {
    expect(await sync({ wanted: { mode: 'never' } })).toMatchObject({ action: 'skipped' });
    expect(calls()).toEqual([]);
  });

  test('failures creates no green comment', async () => {
    expect(await sync({ wanted: { mode: 'failures', failing: false } })).toMatchObject({ action: 'skipped' });
    expect(bodies()).toEqual([]);
  });

  test('changes creates one for news alone, and keeps it up to date without', async () => {
    const silent = { mode: 'changes', news: false } as const;
    expect(await sync({ wanted: silent })).toMatchObject({
      action: 'skipped',
      reason: expect.stringContaining('no change'),
    });
    expect(await sync({ wanted: { mode: 'changes' } })).toMatchObject({ action: 'created' });
    expect(await sync({ wanted: { ...silent, markdown: 'Green' } })).toMatchObject({ action: 'updated' });
  });

  test('failures creates a red one', async () => {
    expect(await sync({ wanted: { mode: 'failures' } })).toMatchObject({ action: 'created' });
  });

  test('failures turns a red one green', async () => {
    plantOurs('Red');
    const wanted = { mode: 'failures', failing: false, markdown: 'Green' } as const;
    expect(await sync({ wanted })).toMatchObject({ action: 'updated' });
    expect(bodies()).toEqual([expect.stringContaining('\n\nGreen\n')]);
  });
});

describe('refusals', () => {
  test('the token of a fork: a notice that says why', async () => {
    const result = await sync({ token: FORK_TOKEN, target: { isFork: true } });
    expect(result).toMatchObject({ action: 'refused', reason: 'the token may not write to the pull request' });
    expect(result.notice).toContain('`pull-requests: write`');
    expect(result.notice).toContain('from forks a read-only token');
    expect(bodies()).toEqual([]);
  });

  test('a missing permission: a notice with the lines to paste', async () => {
    const result = await sync({ token: FORK_TOKEN });
    expect(result.notice).toContain('\npermissions:\n  contents: read\n  pull-requests: write');
  });

  test('no permission at all on a private repository', async () => {
    await start({ isPrivate: true, tokens: { none: { login: BOT, permissions: { contents: 'read' } } } });
    const result = await sync({ token: 'none' });
    expect(result).toMatchObject({ action: 'refused', notice: expect.stringContaining('pull-requests: write') });
  });

  test('Dependabot', async () => {
    const { notice } = await sync({ token: FORK_TOKEN, target: { actor: 'dependabot[bot]' } });
    expect(notice).toContain('Dependabot get a read-only token by default');
    expect(notice).toContain('pull-requests: write');
  });

  test('a fork, where the workflow grants what the token has', async () => {
    const { notice } = await sync({ token: FORK_TOKEN, target: { isFork: true, kind: 'pull_request_target' } });
    expect(notice).not.toContain('read-only');
    expect(notice).toContain('permissions:\n  contents: read\n  pull-requests: write');
  });

  test('a token that GitHub does not know', async () => {
    expect(await sync({ token: 'ghs_wrong' })).toMatchObject({
      action: 'refused',
      reason: expect.stringContaining('token'),
    });
  });

  test('a pull request that does not exist', async () => {
    expect(await sync({ target: { number: 8 } })).toMatchObject({
      action: 'refused',
      reason: expect.stringContaining('gone'),
    });
  });

  test('a closed pull request, by the event', async () => {
    expect(await sync({ target: { state: 'closed' } })).toMatchObject({ action: 'refused' });
    expect(calls()).toEqual([]);
  });

  test('a pull request that was closed since', async () => {
    github.pull(REPOSITORY, PULL_NUMBER)!.state = 'closed';
    expect(await sync()).toMatchObject({ action: 'refused', reason: 'the pull request is closed' });
  });

  test('a locked conversation', async () => {
    github.pull(REPOSITORY, PULL_NUMBER)!.locked = true;
    expect(await sync()).toMatchObject({ action: 'refused', reason: expect.stringContaining('locked') });
  });

  test('comments that are disabled', async () => {
    github.faults.push({ when: 'issues/create-comment', status: 410 });
    expect(await sync()).toMatchObject({ action: 'refused', reason: expect.stringContaining('disabled') });
  });
});

describe('faults', () => {
  const SECONDARY = { message: 'You have exceeded a secondary rate limit. Please wait.', documentation_url: '' };

  test('a server error is tried again', async () => {
    plantOurs('Old');
    github.faults.push({ when: 'graphql', status: 502 }, { when: 'issues/update-comment', status: 500 });
    expect(await sync()).toMatchObject({ action: 'updated' });
  });

  test('a lost connection is tried again', async () => {
    plantOurs('Old');
    github.faults.push({ when: 'issues/update-comment', drop: 'before' });
    expect(await sync()).toMatchObject({ action: 'updated' });
  });

  test('three server errors are enough', async () => {
    plantOurs('Old');
    github.faults.push({ when: 'issues/update-comment', status: 503, times: 9 });
    await expect(sync()).rejects.toMatchObject({ status: 503 });
    expect(calls().filter((name) => name === 'issues/update-comment')).toHaveLength(3);
  });

  test.each([403, 429])('a secondary rate limit, as %i, is waited for once', async (status) => {
    plantOurs('Old');
    const fault = { when: 'issues/update-comment', status, headers: { 'retry-after': '1' }, body: SECONDARY };
    github.faults.push({ ...fault });
    expect(await sync({ paced: true })).toMatchObject({ action: 'updated' });
    github.faults.push({ ...fault, times: 9 });
    await expect(sync({ wanted: { markdown: 'New' }, paced: true })).rejects.toMatchObject({ status });
    expect(calls().filter((name) => name === 'issues/update-comment')).toHaveLength(4);
  });

  test('a wait past the deadline is not begun', async () => {
    const headers = { 'retry-after': '3600' };
    github.faults.push({ when: 'issues/create-comment', status: 403, headers, body: SECONDARY });
    await expect(sync({ paced: true })).rejects.toMatchObject({ status: 403 });
  });

  test('an answer that does not come is given up at the deadline', async () => {
    github.faults.push({ when: 'graphql', delayMs: 1500 });
    await expect(sync({ deadlineMs: 300 })).rejects.toThrow(DeadlineError);
  });
});
