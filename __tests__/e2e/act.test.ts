import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { type ActionEvent, pullRequest, pullRequestTarget, workflowRun } from './fake-github/events.ts';
import { checkOutMerge, WRITE_TOKEN } from './fake-github/fixture.ts';
import { node24 } from './fake-github/node24.ts';
import { ACTION, brokenCard, CARD, goodCard, World } from './fake-github/world.ts';

const run = promisify(execFile);

/** The runner `nektos/act`: from the variable ACT, where `.ci/run` puts it, or the path. */
const act = [
  process.env.ACT,
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'model-card-gate/bin/act'),
  'act',
].find((program) => program && spawnSync(program, ['--version']).status === 0);
if (!act) console.warn('No nektos/act: .ci/run installs it; the tests that need it are skipped.');

/** The workflows of the README, in its order. */
const [FIRST, SECOND, TARGET] = [
  ...readFileSync(join(ACTION, 'README.md'), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm),
]
  .map(([, text]) => text ?? '')
  .filter((text) => text.includes('runs-on:'));

(act && node24 ? describe : describe.skip)('the workflows of the README on a real runner', () => {
  const cleanups: (() => unknown)[] = [];
  afterEach(async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  function makeFolder(): string {
    const dir = mkdtempSync(join(tmpdir(), 'model-card-gate-act-'));
    cleanups.push(() => rmSync(dir, { recursive: true, force: true }));
    return dir;
  }

  /** Runs a workflow for an event, with this action in the place of the published one. */
  async function runWorkflow(world: World, workflow: string, { name, payload, context }: ActionEvent) {
    const checkout = checkOutMerge(world.repository);
    cleanups.push(checkout.remove);
    const home = makeFolder();
    const action = join(home, 'action');
    for (const part of ['action.yml', 'dist']) cpSync(join(ACTION, part), join(action, part), { recursive: true });
    mkdirSync(join(checkout.dir, '.github/workflows'), { recursive: true });
    writeFileSync(join(checkout.dir, '.github/workflows/model-cards.yml'), workflow);
    writeFileSync(join(home, 'event.json'), JSON.stringify(payload));
    const [owner] = context.repository.split('/');
    const git = (...args: string[]) => spawnSync('git', args, { cwd: checkout.dir });
    git('remote', 'set-url', 'origin', `https://github.com/${context.repository}.git`);
    const env = {
      GITHUB_API_URL: world.github.apiUrl,
      GITHUB_GRAPHQL_URL: world.github.graphqlUrl,
      GITHUB_REPOSITORY: context.repository,
      GITHUB_REPOSITORY_OWNER: owner,
    };
    const args = [
      name,
      ...[
        '-W',
        '.github/workflows/model-cards.yml',
        '-e',
        join(home, 'event.json'),
        '-P',
        'ubuntu-latest=-self-hosted',
      ],
      ...['--local-repository', `model-card-gate/model-card-gate@v0=${action}`, '--no-cache-server', '--pull=false'],
      ...['--action-cache-path', join(home, 'cache'), '-s', `GITHUB_TOKEN=${WRITE_TOKEN}`],
      ...Object.entries(env).flatMap(([key, value]) => ['--env', `${key}=${value}`]),
    ];
    // The whole environment of the runner leaks into its jobs, and Node is the one on the path.
    const path = [dirname(node24 ?? ''), ...(process.env.PATH ?? '').split(delimiter)].join(delimiter);
    const options = { cwd: checkout.dir, env: { PATH: path, HOME: home }, timeout: 50_000 };
    const ended = await run(act ?? '', args, options).catch((error) => error);
    return { status: Number(ended.code ?? 0), log: `${ended.stdout}${ended.stderr}` };
  }

  async function makeWorld(card: string): Promise<World> {
    const world = await World.make({ [CARD]: card });
    cleanups.push(() => world.end());
    return world;
  }

  test('are three: the first, the second stage, and the target of the pull request', () => {
    const on = [FIRST, SECOND, TARGET].map((text) => Object.keys(parse(text ?? '').on)[0]);
    expect(on).toEqual(['pull_request', 'workflow_run', 'pull_request_target']);
  });

  test('a bad card is red, with a comment and a review', async () => {
    const world = await makeWorld(brokenCard);
    const { status, log } = await runWorkflow(world, FIRST ?? '', pullRequest(world.commits));
    expect(status).toBe(1);
    expect(log).toContain('::error file=models/support/model-card.yaml,line=');
    expect(log).toContain('conclusion=fail');
    expect(log).toContain('# ❌ Model cards: 1 error');
    expect(world.comments()).toEqual([expect.stringMatching(/^<!-- model-card-gate:Model-cards-model-cards\./)]);
    expect(world.reviewComments()).not.toEqual([]);
    expect(log).not.toContain(WRITE_TOKEN);
    // A check of another base branch has another name.
    expect(log).toContain('[Model cards/model-cards refs/heads/main]');
  }, 60_000);

  test('a good one is green', async () => {
    const world = await makeWorld(`${goodCard}# Reviewed.\n`);
    const { status } = await runWorkflow(world, FIRST ?? '', pullRequest(world.commits));
    expect(status).toBe(0);
    expect(world.comments()).toHaveLength(1);
  }, 60_000);

  test.each([
    ['after the first workflow', SECOND ?? '', workflowRun, 0],
    ['on the target of the pull request', TARGET ?? '', pullRequestTarget, 1],
  ])(
    'a fork is told %s',
    async (_, workflow, event, expected) => {
      const world = await makeWorld(brokenCard);
      world.github.pull('octo/models', 7)!.headRepo = 'mallory/models';
      const { status } = await runWorkflow(world, workflow, event({ ...world.commits, headRepo: 'mallory/models' }));
      expect(status).toBe(expected);
      expect(world.comments()).toEqual([expect.stringContaining(CARD)]);
      expect(world.reviewComments()).not.toEqual([]);
    },
    60_000,
  );
});
