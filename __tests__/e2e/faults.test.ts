import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { commentKey, commentMarker, markerText } from '../../src/github/comment-stamp.ts';
import { pullRequest } from './fake-github/events.ts';
import type { Exchange, Fault } from './fake-github/exchange.ts';
import { PULL_NUMBER, REPOSITORY, type TreeChange } from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import type { RunOptions, RunResult } from './fake-github/run-action.ts';
import { brokenCard, CARD, goodCard, inPool, makeWorldRepository, World } from './fake-github/world.ts';

/** Every call of a run by what it is for, and how to know it. */
const CALLS: Readonly<Record<string, { readonly judges: boolean; readonly is: (exchange: Exchange) => boolean }>> = {
  'the tip of the base branch': { judges: true, is: asks('ref(qualifiedName') },
  'the merge base': { judges: true, is: calls('repos/compare-commits-with-basehead') },
  'the list of files of a commit': { judges: true, is: calls('git/get-tree') },
  'the contents of files': { judges: true, is: asks('... on Blob { text }') },
  'the contents of one file': { judges: true, is: calls('git/get-blob') },
  'the pull request, its comments and threads': { judges: false, is: asks('pullRequest(number') },
  'the diff': { judges: false, is: calls('pulls/list-files') },
  'a new comment': { judges: false, is: calls('issues/create-comment') },
  'the comment again': { judges: false, is: calls('issues/update-comment') },
  'a duplicate of the comment': { judges: false, is: calls('issues/delete-comment') },
  'the review': { judges: false, is: calls('pulls/create-review') },
  'a comment on a file': { judges: false, is: calls('pulls/create-review-comment') },
  'what is mended in the review': { judges: false, is: asks('deletePullRequestReviewComment') },
};

const GRAPHQL = [
  'the tip of the base branch',
  'the contents of files',
  'the pull request, its comments and threads',
  'what is mended in the review',
];

function calls(operation: string) {
  return (exchange: Exchange) => exchange.operation === operation;
}

function asks(part: string) {
  return ({ operation, body }: Exchange) =>
    operation === 'graphql' && String((body as { query?: unknown }).query).includes(part);
}

const inAnHour = () => String(Math.floor(Date.now() / 1000) + 3600);
const LIMITED = { message: 'You have exceeded a secondary rate limit' };
const PAGE = '<!DOCTYPE html>\n<html><body>Unicorn!</body></html>\n';
const ALWAYS = 99;

interface Trouble {
  readonly fault: () => Omit<Fault, 'when'>;
  /** After it, nothing is missing. */
  readonly passes?: true;
  readonly onlyGraphQl?: true;
}

/** What can become of a call. */
const FAULTS: Readonly<Record<string, Trouble>> = {
  'fails once': { fault: () => ({ status: 503 }), passes: true },
  'is told to wait a second': {
    fault: () => ({ status: 429, headers: { 'retry-after': '1' }, body: LIMITED }),
    passes: true,
  },
  'loses its connection once': { fault: () => ({ drop: 'before' }), passes: true },
  'loses its answer': { fault: () => ({ drop: 'after' }), passes: true },
  'always fails': { fault: () => ({ status: 502, times: ALWAYS, body: PAGE }) },
  'always loses its connection': { fault: () => ({ drop: 'before', times: ALWAYS }) },
  'is over the secondary limit': {
    fault: () => ({ status: 403, times: ALWAYS, headers: { 'retry-after': '600' }, body: LIMITED }),
  },
  'is over the primary limit': {
    fault: () => ({
      status: 403,
      times: ALWAYS,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour() },
      body: { message: 'API rate limit exceeded' },
    }),
  },
  'is over the limit of GraphQL': {
    onlyGraphQl: true,
    fault: () => ({
      status: 200,
      times: ALWAYS,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inAnHour() },
      body: { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
    }),
  },
  'has a token that is not known': {
    fault: () => ({ status: 401, times: ALWAYS, body: { message: 'Bad credentials' } }),
  },
  'lacks a permission': {
    fault: () => ({ status: 403, times: ALWAYS, body: { message: 'Resource not accessible by integration' } }),
  },
  'is not there': { fault: () => ({ status: 404, times: ALWAYS, body: { message: 'Not Found' } }) },
  'is answered with something else': {
    fault: () => ({ status: 200, times: ALWAYS, body: { html: '<h1>Log in</h1>' } }),
  },
};

const faultsOf = (call: string): string[] =>
  Object.keys(FAULTS).filter((fault) => !FAULTS[fault]!.onlyGraphQl || GRAPHQL.includes(call));

interface Case {
  readonly call: string;
  readonly fault: string;
}

interface Seen {
  readonly result: RunResult;
  readonly comments: readonly string[];
  readonly reviewComments: readonly string[];
  readonly calls: readonly Exchange[];
  readonly seconds: number;
}

const KEY = commentKey({ GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'check' }, 'null');
const BOT = 'github-actions[bot]';
const OTHER = 'models/other/model-card.yaml';
const OTHER_CARD = `${goodCard.replace(/^recommendations:\n(?: {2}- .*\n)+/m, '')}biases: TBD\n`;

/** The pull request breaks cards, and nothing was said yet: everything is read, and everything is posted. */
const BREAKS: TreeChange = {
  base: { [OTHER]: OTHER_CARD },
  head: {
    [CARD]: brokenCard,
    // What is wrong stands far from what is changed, so that it is said on the file.
    [OTHER]: OTHER_CARD.replace(/^model_name: .*$/m, 'model_name: other'),
    // No UTF-8, so that GraphQL does not give it.
    'models/notes/README.md': Buffer.from('# R\xe9sum\xe9\n', 'latin1'),
  },
};

/** Everything is mended that was said before: the comment is rewritten, and the rest is removed. */
const MENDS: TreeChange = { base: {}, head: { [CARD]: `${goodCard}# Mended.\n` } };

function plantWhatWasSaid({ github }: World): void {
  const at = { repo: REPOSITORY, number: PULL_NUMBER, login: BOT };
  for (const body of ['Fail.', 'Fail, said twice.']) {
    github.plantComment({ ...at, body: `${commentMarker(KEY)}\n${body}` });
  }
  const body = `<!-- ${markerText(KEY)}:review:0123456789abcdef:1 -->\nA placeholder.`;
  github.plantReviewComment({ ...at, body, path: CARD, line: 1 });
}

const FIRST_CALL = 'the tip of the base branch';
const MENDING = ['the comment again', 'a duplicate of the comment', 'what is mended in the review'];

async function run(world: World, options: Partial<RunOptions> = {}): Promise<Seen> {
  const start = performance.now();
  const at = { workspace: tmpdir(), inputs: { source: 'api' } };
  const result = await world.act(pullRequest(world.commits), { ...at, ...options });
  const seconds = (performance.now() - start) / 1000;
  const [comments, reviewComments] = [world.comments(), world.reviewComments()];
  return { result, comments, reviewComments, calls: world.github.log, seconds };
}

/** What the user is told about what could not be reported. */
const toldIn = ({ result }: Seen) =>
  result.annotations.filter(({ message }) => /was not posted|not all of it could be reported/.test(message));

// What users run is the committed bundle: without it these tests fail, they do not skip.
describeOnNode24('every fault at every call', () => {
  const cases: readonly Case[] = Object.keys(CALLS).flatMap((call) => faultsOf(call).map((fault) => ({ call, fault })));
  const seen = new Map<string, Seen | unknown>();
  const nameOf = ({ call, fault }: Case) => `${call} ${fault}`;
  const plainOf = (call: string) =>
    seen.get(nameOf({ call: MENDING.includes(call) ? MENDING[0]! : FIRST_CALL, fault: '' })) as Seen;

  beforeAll(async () => {
    const repositories = [BREAKS, MENDS].map(({ base, head }) => makeWorldRepository(head, base));
    const observe = async (one: Case): Promise<void> => {
      const mends = MENDING.includes(one.call);
      const world = await World.of(repositories[mends ? 1 : 0]!);
      try {
        if (mends) plantWhatWasSaid(world);
        if (one.fault !== '') world.github.faults.push({ when: CALLS[one.call]!.is, ...FAULTS[one.fault]!.fault() });
        seen.set(nameOf(one), await run(world));
      } catch (error) {
        seen.set(nameOf(one), error);
      }
      await world.end().catch((error) => seen.set(nameOf(one), error));
    };
    const plain = [FIRST_CALL, MENDING[0]!].map((call) => ({ call, fault: '' }));
    await inPool([...plain, ...cases], 8, observe);
    for (const { remove } of repositories) remove();
  }, 600_000);

  test('is tried: the runs make every call', () => {
    const made = [plainOf(FIRST_CALL), plainOf(MENDING[0]!)].flatMap(({ calls }) => calls);
    const missing = Object.entries(CALLS).filter(([, { is }]) => !made.some(is));
    expect(missing.map(([call]) => call)).toEqual([]);
    expect(made.filter((exchange) => !Object.values(CALLS).some(({ is }) => is(exchange)))).toEqual([]);
  });

  describe.each(Object.entries(CALLS))('%s', (call, { judges }) => {
    test.each(faultsOf(call))('%s', (fault) => {
      const came = seen.get(nameOf({ call, fault }));
      if (!came || came instanceof Error) throw came;
      const it = came as Seen;
      const plain = plainOf(call);
      const { exitCode, outputs, log, annotations, summary } = it.result;

      // The verdict: what it was without the fault, or none and a red check. Never another one.
      const isJudged = outputs.conclusion !== 'error';
      if (isJudged) {
        expect([exitCode, outputs.conclusion]).toEqual([plain.result.exitCode, plain.result.outputs.conclusion]);
        expect(summary).toBe(plain.result.summary);
      } else {
        expect([judges, exitCode, it.comments, it.reviewComments]).toEqual([true, 1, [], []]);
        expect(annotations).toHaveLength(1);
      }
      // The report: complete after what passes; nothing is ever there twice, and what is missing is said once.
      if (FAULTS[fault]!.passes) {
        expect(isJudged).toBe(true);
        expect(it.comments).toEqual(plain.comments);
        expect([...it.reviewComments].sort()).toEqual([...plain.reviewComments].sort());
      }
      expect(toldIn(it).length).toBeLessThanOrEqual(1);
      expect(new Set(it.reviewComments).size).toBe(it.reviewComments.length);
      // What the user reads are sentences: no stack, no page, no riddle.
      expect(log).not.toMatch(/^\s+at /m);
      expect(log).not.toMatch(/Unicorn|DOCTYPE|Cannot read properties|is not iterable/);
      expect(it.seconds).toBeLessThan(60);
    });
  });
});
