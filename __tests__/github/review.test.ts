import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/github/client.ts';
import { readPullRequest } from '../../src/github/comment-list.ts';
import type { PullRequestTarget } from '../../src/github/event.ts';
import { readDiff } from '../../src/github/files.ts';
import { type ReviewResult, syncReview } from '../../src/github/review.ts';
import { silent } from '../../src/logger.ts';
import { type ReviewDraft, type ReviewPlan, reviewMarker } from '../../src/report/review.ts';
import {
  FORK_TOKEN,
  type GitFixture,
  makeRepository,
  PULL_NUMBER,
  REPOSITORY,
  startGitHub,
  WRITE_TOKEN,
} from '../e2e/fake-github/fixture.ts';
import type { FakeGitHub } from '../e2e/fake-github/server.ts';

const BOT = 'github-actions[bot]';
const MARKER = 'model-card-gate:k:review';
const CARD = 'models/a/model-card.yaml';
const HERE = { repo: REPOSITORY, number: PULL_NUMBER };

let repository: GitFixture;
let github: FakeGitHub;

const text = (change: Record<number, string> = {}) =>
  Array.from({ length: 40 }, (_, index) => `${change[index + 1] ?? `line_${index + 1}: x`}\n`).join('');

beforeAll(() => {
  repository = makeRepository({
    base: { [CARD]: text(), 'big.bin': Uint8Array.of(0, 1) },
    head: { [CARD]: text({ 5: 'CHANGED', 31: 'CHANGED' }), 'big.bin': Uint8Array.of(0, 2), 'new.md': '# New\n' },
  });
});
afterAll(() => repository.remove());
beforeEach(async () => {
  github = await startGitHub({ repository });
});
afterEach(async () => {
  await github.close();
  expect(github.violations).toEqual([]);
});

const draft = (id: string, line: number | null, part: Partial<ReviewDraft> = {}): ReviewDraft => ({
  id,
  path: CARD,
  lines: line === null ? null : { from: line, to: line },
  body: `${reviewMarker(MARKER, id)}\nText of ${id}\n`,
  ...part,
});

const planOf = (inline: readonly ReviewDraft[], files: readonly ReviewDraft[] = [], left = 0): ReviewPlan => ({
  inline,
  files,
  due: new Set([...inline, ...files].map(({ id }) => id)),
  left,
});

async function sync(plan: ReviewPlan, token = WRITE_TOKEN): Promise<ReviewResult> {
  const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl };
  const client = await connect({ token, env, logger: silent, paced: false });
  const target = { number: PULL_NUMBER, headSha: repository.headSha } as PullRequestTarget;
  const markers = { comment: '<!-- model-card-gate:k -->', review: `<!-- ${MARKER}:` };
  const read = () => readPullRequest(client, PULL_NUMBER, markers);
  return syncReview(client, target, await read(), { marker: MARKER, plan }, read);
}

const ours = (id: string, line = 5) =>
  github.plantReviewComment({ ...HERE, login: BOT, path: CARD, line, body: draft(id, line).body });
const all = () => github.reviewCommentsOf(REPOSITORY, PULL_NUMBER);
const ids = () => all().map(({ body }) => /:review(-settled)?:([^ ]*)/.exec(body)?.[2] ?? body);
const calls = () => github.log.map(({ operation }) => operation);

describe('posting', () => {
  test('all comments on lines are one review; every further call is for a file', async () => {
    const plan = planOf([draft('a', 5), draft('b', 31, { lines: { from: 30, to: 31 } })], [draft('f', null)]);
    expect(await sync(plan)).toMatchObject({ posted: 3, refused: 0 });
    expect(all()).toMatchObject([
      { line: 5, startLine: null, side: 'RIGHT', subject: 'line' },
      { line: 31, startLine: 30, startSide: 'RIGHT', subject: 'line' },
      { line: null, subject: 'file' },
    ]);
    expect(calls()).toEqual(['graphql', 'pulls/create-review', 'pulls/create-review-comment']);
    expect([...github.reviews.values()][0]).toMatchObject({ state: 'COMMENTED', commit: repository.headSha, body: '' });
  });

  test('what is there is not posted again, and costs one call', async () => {
    const plan = planOf([draft('a', 5)], [draft('f', null)]);
    await sync(plan);
    github.log.length = 0;
    expect(await sync(plan)).toEqual({ posted: 0, refused: 0, removed: 0, settled: 0 });
    expect(ids()).toEqual(['a', 'f']);
    expect(calls()).toEqual(['graphql']);
  });

  test('a comment that moved to another line is the same one', async () => {
    ours('a', 5);
    expect(await sync(planOf([draft('a', 31)]))).toMatchObject({ posted: 0 });
  });

  test('what the caps left out is said in the review', async () => {
    await sync(planOf([draft('a', 5)], [], 3));
    expect([...github.reviews.values()][0]?.body).toBe('3 more findings are in the comment alone.');
  });

  test('the comment on a file is brought up to date in place', async () => {
    await sync(planOf([], [draft('f', null)]));
    const body = `${reviewMarker(MARKER, 'f')}\nAnother text\n`;
    await sync(planOf([], [draft('f', null, { body })]));
    expect(all().map((each) => each.body)).toEqual([body]);
  });
});

test.each(['ghes-3.17', 'ghes-3.19'] as const)('%s takes what github.com takes', async (document) => {
  await github.close();
  github = await startGitHub({ repository, document });
  const answered = ours('old');
  github.plantReply(answered, { login: 'octocat', body: 'Why?' });
  ours('gone', 4);
  expect(await sync(planOf([draft('a', 5)], [draft('f', null)]))).toEqual({
    posted: 2,
    refused: 0,
    removed: 1,
    settled: 1,
  });
  for (const { path } of github.log) expect(path).toMatch(/^\/api\/(?:graphql|v3\/)/);
});

describe('identity', () => {
  test('a marker that someone else wrote is not ours: neither taken for posted nor removed', async () => {
    const forged = (id: string) =>
      github.plantReviewComment({ ...HERE, login: 'mallory', path: CARD, line: 5, body: draft(id, 5).body });
    forged('a');
    forged('z');
    expect(await sync(planOf([draft('a', 5)]))).toMatchObject({ posted: 1, removed: 0 });
    expect(ids()).toEqual(['a', 'z', 'a']);
  });

  test('a comment of ours that only quotes a marker, or has that of another job, stays', async () => {
    for (const body of [`> ${reviewMarker(MARKER, 'z')}`, '<!-- model-card-gate:other:review:z -->\nx', 'Hello']) {
      github.plantReviewComment({ ...HERE, login: BOT, path: CARD, line: 5, body });
    }
    expect(await sync(planOf([]))).toMatchObject({ removed: 0 });
    expect(all()).toHaveLength(3);
  });

  test('duplicates of ours are removed, the oldest stays', async () => {
    const first = ours('a');
    ours('a');
    expect(await sync(planOf([draft('a', 5)]))).toMatchObject({ posted: 0, removed: 1 });
    expect(all().map(({ id }) => id)).toEqual([first.id]);
  });

  test('ours are found among 130 threads', async () => {
    for (let i = 0; i < 130; i++) {
      github.plantReviewComment({ ...HERE, login: 'octocat', path: CARD, line: 5, body: `Comment ${i}` });
    }
    ours('a');
    expect(await sync(planOf([draft('a', 5)]))).toMatchObject({ posted: 0 });
    expect(calls()).toEqual(['graphql', 'graphql']);
  });
});

describe('mended', () => {
  const reply = (to: ReturnType<typeof ours>) => github.plantReply(to, { login: 'octocat', body: 'Why?' });
  const MAY_RESOLVE = 'ghs_resolve';

  test('without replies it is deleted, all of them in one call', async () => {
    ours('a');
    ours('b');
    expect(await sync(planOf([]))).toMatchObject({ removed: 2, settled: 0 });
    expect(all()).toEqual([]);
    expect(calls()).toEqual(['graphql', 'graphql']);
  });

  test('with replies it says so, and stays open where the token may not resolve it', async () => {
    const comment = ours('a');
    reply(comment);
    expect(await sync(planOf([]))).toMatchObject({ removed: 0, settled: 1 });
    expect(comment.body).toBe(
      `<!-- ${MARKER}-settled:a -->\n✅ This does not count any more: it is mended, waived or known from before.`,
    );
    expect(all()).toHaveLength(2);
    expect(github.resolvedThreads.size).toBe(0);
  });

  test('with replies its thread is resolved where the token may', async () => {
    const permissions = { contents: 'write', 'pull-requests': 'write' } as const;
    github.tokens.set(MAY_RESOLVE, { login: BOT, permissions });
    const comment = ours('a');
    reply(comment);
    await sync(planOf([]), MAY_RESOLVE);
    expect([...github.resolvedThreads]).toEqual([comment.id]);
  });

  test('once said it is left alone, and said anew when it comes back', async () => {
    reply(ours('a'));
    await sync(planOf([]));
    github.log.length = 0;
    expect(await sync(planOf([]))).toMatchObject({ settled: 0 });
    expect(calls()).toEqual(['graphql']);
    expect(await sync(planOf([draft('a', 5)]))).toMatchObject({ posted: 1 });
  });

  test('a finding that only the caps left out is not mended', async () => {
    ours('z');
    await sync({ ...planOf([draft('a', 5)]), due: new Set(['a', 'z']) });
    expect(ids()).toEqual(['z', 'a']);
  });

  test('what another run has deleted already is no failure, and the rest is done', async () => {
    const [a] = [ours('a'), ours('b')];
    github.faults.push({
      when: ({ operation, body }) => {
        const query = (body as { query?: string } | undefined)?.query ?? '';
        if (operation === 'graphql' && query.startsWith('mutation')) github.reviewComments.delete(a.id);
        return false;
      },
    });
    await sync(planOf([]));
    expect(all()).toEqual([]);
  });
});

describe('faults', () => {
  const outside = draft('bad', 20);

  test('one bad line loses no other comment', async () => {
    const good = [5, 4, 3, 31, 30].map((line) => draft(`good${line}`, line));
    const plan = planOf([...good.slice(0, 2), outside, ...good.slice(2)]);
    expect(await sync(plan)).toMatchObject({ posted: 5, refused: 1 });
    expect(ids().sort()).toEqual(good.map(({ id }) => id).sort());
  });

  test('when all are bad it gives up soon', async () => {
    const plan = planOf(Array.from({ length: 20 }, (_, index) => draft(`bad${index}`, 20)));
    expect(await sync(plan)).toMatchObject({ posted: 0, refused: 20 });
    expect(calls().filter((call) => call === 'pulls/create-review').length).toBeLessThanOrEqual(16);
  });

  test('a file that GitHub does not find in the diff loses nothing else', async () => {
    const plan = planOf([draft('a', 5)], [draft('f', null, { path: 'no/such.md' }), draft('g', null)]);
    expect(await sync(plan)).toMatchObject({ posted: 2, refused: 1 });
  });

  test.each(['before', 'after'] as const)('a connection lost %s it was posted: it is there once', async (drop) => {
    github.faults.push({ when: 'pulls/create-review', drop });
    expect(await sync(planOf([draft('a', 5), draft('b', 31)]))).toMatchObject({ refused: 0 });
    expect(ids()).toEqual(['a', 'b']);
  });

  test('an error of the server is tried again once', async () => {
    github.faults.push({ when: 'pulls/create-review', status: 502 });
    await sync(planOf([draft('a', 5)]));
    expect(ids()).toEqual(['a']);
    github.faults.push({ when: 'pulls/create-review', status: 502, times: 9 });
    await expect(sync(planOf([draft('b', 5)]))).rejects.toMatchObject({ status: 502 });
  });

  test('an error of the server when mended ones are removed is tried again, and told when it stays', async () => {
    const isMutation = ({ body }: { body: unknown }) =>
      ((body as { query?: string } | undefined)?.query ?? '').startsWith('mutation');
    ours('a');
    github.faults.push({ when: isMutation, status: 502 });
    expect(await sync(planOf([]))).toMatchObject({ removed: 1 });
    expect(all()).toEqual([]);
    ours('b');
    github.faults.push({ when: isMutation, status: 502, times: 9 });
    await expect(sync(planOf([]))).rejects.toMatchObject({ status: 502 });
  });

  test('the token of a fork is refused as GitHub refuses it', async () => {
    await expect(sync(planOf([draft('a', 5)]), FORK_TOKEN)).rejects.toMatchObject({ status: 403 });
  });
});

describe('the diff', () => {
  const read = async (paths: readonly string[]) => {
    const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: github.apiUrl };
    return readDiff(await connect({ token: WRITE_TOKEN, env, logger: silent }), PULL_NUMBER, paths);
  };

  test('has the hunks of the files that are asked for', async () => {
    const diff = await read([CARD, 'new.md', 'untouched.md']);
    expect([...diff.keys()].sort()).toEqual([CARD, 'new.md']);
    expect(diff.get(CARD)?.map(({ from, lines }) => [from, lines.length])).toEqual([
      [2, 7],
      [28, 7],
    ]);
  });

  test('does not know what changed in a file without a patch', async () => {
    expect((await read(['big.bin'])).get('big.bin')).toBeNull();
  });

  test('of many files is read page by page until all are found, and no further', async () => {
    const head = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`f/${1000 + index}.md`, 'x\n']));
    const large = makeRepository({ base: { 'README.md': '#\n' }, head });
    await github.close();
    github = await startGitHub({ repository: large });
    expect((await read(['f/1150.md'])).size).toBe(1);
    expect(calls()).toHaveLength(2);
    github.log.length = 0;
    expect((await read(['none.md'])).size).toBe(0);
    expect(calls()).toHaveLength(5);
    large.remove();
  });
});
