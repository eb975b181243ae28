import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { expectInDocument, tableOf } from './fake-github/document.ts';
import { dependabotPullRequest, pullRequest, pullRequestTarget, push, workflowRun } from './fake-github/events.ts';
import {
  commitFiles,
  commitOn,
  FORK_TOKEN,
  makeMerge,
  PULL_NUMBER,
  REPOSITORY,
  setBranch,
} from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import type { RunResult } from './fake-github/run-action.ts';
import type { DocumentName } from './fake-github/server.ts';
import { brokenCard, CARD, goodCard, inPool, POLICY, World } from './fake-github/world.ts';

const FORK = { headRepo: 'mallory/models' };
const DRAFT = 'extends: [draft]\n';

interface Happening {
  readonly result: RunResult;
  readonly world: World;
}

interface Situation {
  /** On the base branch and in the pull request, besides a good card that becomes a bad one. */
  readonly base?: Readonly<Record<string, string>>;
  readonly head?: Readonly<Record<string, string>>;
  readonly happens: (world: World) => Promise<RunResult>;
  /** What comes of it, in the words of the table: verdict, comment, review. */
  readonly becomes: readonly [string, string, string];
  readonly andAlso?: (happening: Happening) => void;
}

const pullOf = (world: World) => world.github.pull(REPOSITORY, PULL_NUMBER)!;
const noCheckout = { workspace: tmpdir(), inputs: { source: 'api' } };
/** A second stage is given nothing: neither a checkout nor an input. */
const secondStage = { workspace: tmpdir() };
const wasSkipped =
  (why: string) =>
  ({ result }: Happening) => {
    expect(result.exitCode).toBe(0);
    expect(result.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining(why) }),
    ]);
    expect(result.summary).toContain('Nothing was judged');
  };

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'The fork was deleted': {
    happens: (world) => {
      pullOf(world).headRepo = null;
      return world.act(pullRequest({ ...world.commits, headRepo: null }), { token: FORK_TOKEN });
    },
    becomes: ['fail', 'no', 'no'],
    andAlso: ({ result }) => expect(result.log).toContain('from forks'),
  },
  'The fork was deleted, in a second stage': {
    happens: (world) => {
      pullOf(world).headRepo = null;
      const event = workflowRun({ ...world.commits, ...FORK });
      Object.assign(event.payload.workflow_run as object, { head_repository: null });
      return world.act(event, secondStage);
    },
    becomes: ['fail', 'yes', 'yes'],
    andAlso: ({ world }) => expect(world.calls()).toContain('repos/list-pull-requests-associated-with-commit'),
  },
  'Dependabot, with a token that only reads': {
    happens: (world) => world.act(dependabotPullRequest(world.commits), { token: FORK_TOKEN }),
    becomes: ['fail', 'no', 'no'],
    andAlso: ({ result }) => expect(result.log).toContain('Dependabot get a read-only token by default'),
  },
  'A draft': {
    happens: (world) => {
      pullOf(world).draft = true;
      return world.act(pullRequest({ ...world.commits, draft: true }));
    },
    becomes: ['fail', 'yes', 'yes'],
  },
  'The pull request was closed': {
    happens: (world) => {
      pullOf(world).state = 'closed';
      return world.act(pullRequest({ ...world.commits, action: 'closed' }));
    },
    becomes: ['fail', 'no', 'no'],
  },
  'It was closed while the run took place': {
    happens: (world) => {
      pullOf(world).state = 'closed';
      return world.act(pullRequest(world.commits));
    },
    becomes: ['fail', 'no', 'no'],
  },
  'It was merged: nothing is left that it changes': {
    happens: (world) => {
      pullOf(world).state = 'closed';
      setBranch(world.repository, 'main', world.repository.headSha);
      const event = pullRequest({ ...world.commits, action: 'closed' });
      Object.assign(event.payload.pull_request as object, { merged: true });
      return world.act(event);
    },
    becomes: ['pass', 'no', 'no'],
  },
  'Its conversation is locked': {
    happens: (world) => {
      pullOf(world).locked = true;
      return world.act(pullRequest(world.commits));
    },
    becomes: ['fail', 'no', 'no'],
  },
  'The base was changed (`edited`): the policy of the new one holds': {
    happens: (world) => {
      const release = commitOn(world.repository, 'main', { [POLICY]: DRAFT });
      setBranch(world.repository, 'release', release);
      setBranch(world.repository, 'main', world.repository.baseSha);
      Object.assign(pullOf(world), { baseRef: 'release', base: release });
      const event = pullRequest({ ...world.commits, base: release, action: 'edited' });
      Object.assign((event.payload.pull_request as { base: object }).base, { ref: 'release' });
      return world.act(event);
    },
    becomes: ['warn', 'yes', 'yes'],
    andAlso: ({ result }) => expect(result.log).toContain(POLICY),
  },
  'The base branch moved on: its tip holds, not the commit of the event': {
    happens: (world) => {
      commitOn(world.repository, 'main', { [POLICY]: DRAFT });
      return world.act(pullRequest(world.commits));
    },
    becomes: ['warn', 'yes', 'yes'],
  },
  'A force-push: the comment is rewritten in place': {
    happens: async (world) => {
      await world.act(pullRequest(world.commits));
      const [before] = world.comments();
      const { dir } = world.repository;
      setBranch(world.repository, 'old', world.repository.headSha);
      const head = commitOn(world.repository, 'main', { [CARD]: `${goodCard}# Written anew.\n` });
      setBranch(world.repository, 'main', world.repository.baseSha);
      Object.assign(pullOf(world), { head });
      const result = await world.act(pullRequest({ ...world.commits, head, action: 'synchronize' }), {
        env: { GITHUB_RUN_ID: '2' },
        workspace: dir,
      });
      expect(world.comments()).toEqual([expect.not.stringContaining(before!)]);
      return result;
    },
    becomes: ['pass', 'yes', 'no'],
  },
  'Newer commits came while the run took place': {
    happens: (world) => {
      pullOf(world).head = commitFiles(world.repository.dir, { 'README.md': '# models\n' });
      return world.act(pullRequest(world.commits));
    },
    becomes: ['fail', 'no', 'no'],
    andAlso: ({ result }) => expect(result.log).toContain('the pull request has newer commits'),
  },
  'A conflict, so that there is no merge commit (`pull_request` does not start then)': {
    happens: (world) => {
      commitOn(world.repository, 'main', { [CARD]: goodCard.replace(/^model_version: .*$/m, 'model_version: "9"') });
      const base = world.repository.baseSha;
      expect(() => makeMerge({ ...world.repository, baseSha: 'main' })).toThrow();
      return world.act(pullRequestTarget({ ...world.commits, base, ...FORK }), noCheckout);
    },
    becomes: ['fail', 'yes', 'yes'],
  },
  'A second stage, for a fork': {
    happens: (world) => {
      pullOf(world).headRepo = FORK.headRepo;
      return world.act(workflowRun({ ...world.commits, ...FORK }), secondStage);
    },
    becomes: ['fail', 'yes', 'yes'],
    andAlso: ({ result, world }) => {
      expect(result.exitCode).toBe(1);
      expect(world.calls().slice(0, 2)).toEqual(['pulls/list', 'graphql']);
    },
  },
  'A second stage, for a fork that would be judged by its own policy': {
    base: { [POLICY]: 'extends: [recommended]\n' },
    head: { [POLICY]: DRAFT },
    happens: (world) => {
      pullOf(world).headRepo = FORK.headRepo;
      return world.act(workflowRun({ ...world.commits, ...FORK }), secondStage);
    },
    becomes: ['fail', 'yes', 'yes'],
  },
  'A second stage, after the pull request moved on': {
    happens: (world) => {
      Object.assign(pullOf(world), FORK, { head: commitFiles(world.repository.dir, { 'README.md': '# models\n' }) });
      return world.act(workflowRun({ ...world.commits, ...FORK }), secondStage);
    },
    becomes: ['skipped', 'no', 'no'],
    andAlso: wasSkipped('it moved on, or was closed'),
  },
  'A second stage, after the pull request was closed': {
    happens: (world) => {
      Object.assign(pullOf(world), FORK, { state: 'closed' });
      return world.act(workflowRun({ ...world.commits, ...FORK }), secondStage);
    },
    becomes: ['skipped', 'no', 'no'],
    andAlso: wasSkipped('it moved on, or was closed'),
  },
  'A second stage, where two pull requests have the same head: each by the policy of its base': {
    happens: (world) => {
      const { base, head } = world.commits;
      const mild = commitOn(world.repository, 'main', { [POLICY]: DRAFT });
      setBranch(world.repository, 'release', mild);
      setBranch(world.repository, 'main', base);
      Object.assign(pullOf(world), FORK);
      world.github.openPull({ repo: REPOSITORY, number: 8, base: mild, baseRef: 'release', head, ...FORK });
      return world.act(workflowRun({ ...world.commits, ...FORK }), secondStage);
    },
    becomes: ['fail', 'yes', 'yes'],
    andAlso: ({ result, world }) => {
      expect(result.exitCode).toBe(1);
      expect(result.log).toMatch(/Pull request #8:[\s\S]*Pull request #7:/);
      const [of7, of8] = [world.comments(7).join(), world.comments(8).join()];
      expect([of7, of8].map((text) => text.includes(POLICY))).toEqual([false, true]);
      expect(world.reviewComments(8)).not.toEqual([]);
    },
  },
  'A second stage, where more pull requests have the same head than anybody opens': {
    happens: (world) => {
      Object.assign(pullOf(world), FORK);
      const { base, head } = world.commits;
      for (let number = 8; number < 13; number++)
        world.github.openPull({ repo: REPOSITORY, number, base, head, ...FORK });
      return world.act(workflowRun({ ...world.commits, ...FORK }), secondStage);
    },
    becomes: ['skipped', 'no', 'no'],
    andAlso: wasSkipped('6 pull requests have the same head'),
  },
  'A second stage, with a token that may not see pull requests': {
    happens: async (world) => {
      world.github.repositories.clear();
      world.github.addRepository(REPOSITORY, { dir: world.repository.dir, isPrivate: true });
      world.github.tokens.set('ghs_contents', { login: 'github-actions[bot]', permissions: { contents: 'read' } });
      const token = 'ghs_contents';
      return world.act(workflowRun({ ...world.commits, ...FORK }), { ...secondStage, token });
    },
    becomes: ['error', 'no', 'no'],
    andAlso: ({ result }) => {
      expect(result.exitCode).toBe(1);
      expect(result.annotations).toEqual([
        expect.objectContaining({ message: expect.stringContaining('pull-requests: write') }),
      ]);
    },
  },
  'A run that follows one on `push`: what is checked out is judged': {
    happens: (world) => {
      const event = workflowRun(world.commits);
      Object.assign(event.payload.workflow_run as object, { event: 'push' });
      return world.act(event);
    },
    becomes: ['fail', 'no', 'no'],
  },
  'A `push` of a tag, without a checkout': {
    happens: (world) =>
      world.act(push({ before: '0'.repeat(40), after: world.repository.headSha, ref: 'refs/tags/v1' }), noCheckout),
    becomes: ['fail', 'no', 'no'],
  },
};

const SERVERS: readonly DocumentName[] = ['api.github.com', 'ghes-3.19'];

// What users run is the committed bundle: without it these tests fail, they do not skip.
describeOnNode24('what happens to pull requests', () => {
  const NAMES = Object.keys(SITUATIONS);
  // An Enterprise Server differs in its addresses and in what it answers where pull requests are looked for or written to.
  const namesOn = (document: DocumentName) =>
    document === 'api.github.com' ? NAMES : NAMES.filter((name) => /second stage|force-push|conflict/i.test(name));
  const CASES = SERVERS.flatMap((document) => namesOn(document).map((name) => ({ document, name })));
  const seen = new Map<string, readonly string[] | unknown>();

  async function observe({ document, name }: (typeof CASES)[number]): Promise<void> {
    const { base, head, happens, andAlso } = SITUATIONS[name]!;
    const world = await World.make({ [CARD]: brokenCard, ...head }, { document, ...(base && { base }) });
    const key = `${document} ${name}`;
    try {
      const result = await happens(world);
      const isOpen = (body: string) => !body.includes('does not count any more');
      const yes = (list: readonly string[]) => (list.some(isOpen) ? 'yes' : 'no');
      seen.set(key, [result.outputs.conclusion!, yes(world.comments()), yes(world.reviewComments())]);
      expect(world.comments().length).toBeLessThanOrEqual(1);
      andAlso?.({ result, world });
    } catch (error) {
      seen.set(key, error);
    }
    await world.end().catch((error) => seen.set(key, error));
  }

  beforeAll(async () => {
    await inPool(CASES, 4, observe);
  }, 600_000);

  describe.each(SERVERS)('on %s', (document) => {
    test.each(namesOn(document))('%s', (name) => {
      const came = seen.get(`${document} ${name}`);
      if (came instanceof Error) throw came;
      expect(came).toEqual(SITUATIONS[name]!.becomes);
    });
  });

  test('are in the documents', () => {
    const rows = NAMES.map((name) => [name, ...(seen.get(`${SERVERS[0]} ${name}`) as string[])]);
    expectInDocument('situations', tableOf(['What happens', 'verdict', 'comment', 'review'], rows));
  });
});
