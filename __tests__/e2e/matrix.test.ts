import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { expectInDocument, tableOf } from './fake-github/document.ts';
import {
  type ActionEvent,
  dependabotPullRequest,
  mergeGroup,
  pullRequest,
  pullRequestTarget,
  push,
  schedule,
  workflowDispatch,
  workflowRun,
} from './fake-github/events.ts';
import { type Checkout, checkOut, FORK_TOKEN, type GitFixture, makeMerge, WRITE_TOKEN } from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import { inPool, makeWorldRepository, World } from './fake-github/world.ts';

interface Situation {
  readonly event: (commits: { base: string; head: string; merge: string }) => ActionEvent;
  /** What actions/checkout checks out where nothing else is said. */
  readonly ref: string;
  readonly isPull: boolean;
}

const MERGE = 'refs/pull/7/merge';
const [BASE, HEAD] = ['refs/heads/main', 'refs/heads/feature'];
const fork = { headRepo: 'mallory/models' };

const EVENTS: Readonly<Record<string, Situation>> = {
  '`pull_request`': { event: pullRequest, ref: MERGE, isPull: true },
  '`pull_request` from a fork': { event: (at) => pullRequest({ ...at, ...fork }), ref: MERGE, isPull: true },
  '`pull_request` of Dependabot': { event: dependabotPullRequest, ref: MERGE, isPull: true },
  '`pull_request_target` from a fork': {
    event: (at) => pullRequestTarget({ ...at, ...fork }),
    ref: BASE,
    isPull: true,
  },
  '`workflow_run`, for a fork': { event: (at) => workflowRun({ ...at, ...fork }), ref: BASE, isPull: true },
  '`merge_group`': { event: mergeGroup, ref: HEAD, isPull: false },
  '`push`': { event: ({ base, head }) => push({ before: base, after: head }), ref: HEAD, isPull: false },
  '`workflow_dispatch`': { event: ({ head }) => workflowDispatch({ sha: head }), ref: HEAD, isPull: false },
  '`schedule`': { event: ({ head }) => schedule({ sha: head }), ref: HEAD, isPull: false },
};
const SOURCES = ['checkout', 'checkout, `fetch-depth: 0`', 'api'];
const TOKENS: Readonly<Record<string, string>> = { write: WRITE_TOKEN, 'read-only': FORK_TOKEN, none: '' };

interface Cell {
  readonly event: string;
  readonly source: string;
  readonly token: string;
}

interface Seen {
  readonly exitCode: number | null;
  readonly verdict: string;
  readonly annotations: string;
  readonly summary: string;
  readonly comment: string;
  readonly review: string;
}

const CELLS: readonly Cell[] = Object.keys(EVENTS).flatMap((event) =>
  SOURCES.flatMap((source) => Object.keys(TOKENS).map((token) => ({ event, source, token }))),
);

let merge: string;

async function run(repository: GitFixture, { event, source, token }: Cell): Promise<Seen> {
  const { event: make, ref } = EVENTS[event]!;
  const world = await World.of(repository);
  const checkouts: Checkout[] = [];
  try {
    // A pull request that GitHub knows to come from the fork.
    if (event.includes('fork')) world.github.pull('octo/models', 7)!.headRepo = fork.headRepo;
    const empty = mkdtempSync(join(tmpdir(), 'model-card-gate-empty-'));
    checkouts.push({ dir: empty, remove: () => rmSync(empty, { recursive: true }) });
    if (source !== 'api') checkouts.unshift(checkOut(world.repository, ref, { deep: source.includes('0') }));
    const result = await world.act(make({ ...world.commits, merge }), {
      workspace: checkouts[0]!.dir,
      token: TOKENS[token]!,
      inputs: { source: source === 'api' ? 'api' : 'checkout' },
    });
    const on = (path: string | undefined) => path?.startsWith('models/');
    const notices = result.annotations.filter(({ message }) => message.includes('was not posted'));
    return {
      exitCode: result.exitCode,
      verdict: result.outputs.conclusion!,
      annotations: result.annotations.some(({ file, level }) => on(file) && level === 'error') ? 'yes' : 'no',
      summary: result.summary.includes('placeholder') ? 'yes' : 'no',
      comment: world.comments().length === 1 ? 'yes' : notices.length === 1 ? 'one notice' : 'no',
      review: world.reviewComments().length > 0 ? 'yes' : 'no',
    };
  } finally {
    for (const { remove } of checkouts) remove();
    await world.end();
  }
}

/** What must come of a bad card: it never passes, and only a judgement that nobody could make says nothing about it. */
function expected({ event, source, token }: Cell): Seen {
  const { isPull, ref } = EVENTS[event]!;
  const isProposal = isPull || event === '`merge_group`';
  const isHere = source.startsWith('checkout') && (!isProposal || (source.includes('0') && ref !== BASE));
  const judged = token !== 'none' || isHere;
  const yes = judged ? 'yes' : 'no';
  const writes = isPull && token === 'write' ? 'yes' : 'no';
  const refused = isPull && token === 'read-only' ? 'one notice' : writes;
  return {
    exitCode: 1,
    verdict: judged ? 'fail' : 'error',
    annotations: yes,
    summary: yes,
    comment: refused,
    review: writes,
  };
}

// What users run is the committed bundle: without it these tests fail, they do not skip.
describeOnNode24('every event, source and token', () => {
  let seen: Seen[] = [];

  beforeAll(async () => {
    const repository = makeWorldRepository();
    merge = makeMerge(repository);
    seen = await inPool(CELLS, 4, (cell) => run(repository, cell));
    repository.remove();
  }, 600_000);

  describe.each(Object.keys(EVENTS))('%s', (event) => {
    const own = CELLS.map((cell, index) => ({ ...cell, index })).filter((cell) => cell.event === event);
    test.each(own)('$source, token $token', (cell) => {
      expect(seen[cell.index]).toEqual(expected(cell));
    });
  });

  test('are in the documents', () => {
    const tables = Object.keys(EVENTS).map((event) => {
      const rows = SOURCES.flatMap((source) => {
        // Tokens with which the same happens share a row.
        const byOutcome = new Map<string, string[]>();
        for (const [index, cell] of CELLS.entries()) {
          if (cell.event !== event || cell.source !== source) continue;
          const { exitCode: _, ...shown } = seen[index]!;
          const key = Object.values(shown).join('\0');
          byOutcome.set(key, [...(byOutcome.get(key) ?? []), cell.token]);
        }
        return [...byOutcome].map(([outcome, tokens]) => [source, tokens.join(', '), ...outcome.split('\0')]);
      });
      const head = ['`source`', 'token', 'verdict', 'annotations', 'summary', 'comment', 'review'];
      return `**${event}**\n\n${tableOf(head, rows)}`;
    });
    expectInDocument('matrix', tables.join('\n\n'));
  });
});
