import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, expect, test } from '@jest/globals';
import { mergeGroup, pullRequest, pullRequestTarget } from './fake-github/events.ts';
import { commitFiles, type FileContent } from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import { CARD, goodCard, POLICY, World } from './fake-github/world.ts';

const BROKEN = 'rules: [';
const MENDED = 'extends: [recommended]\n';
const BASELINE = '.github/model-card-baseline.json';
const EMPTY = '{ "schemaVersion": 1, "findings": [] }\n';

// Nothing is judged by a policy that nobody can read, so the one way out must not be a way past it.
describeOnNode24('a base branch whose policy cannot be read', () => {
  let world: World;
  afterEach(() => world.end());

  async function judge(
    head: Readonly<Record<string, FileContent | null>>,
    base: Readonly<Record<string, FileContent>> = { [POLICY]: BROKEN },
  ): Promise<unknown[]> {
    world = await World.make(head, { base });
    const silent = { comment: 'never', review: 'off' };
    const results = [
      await world.act(pullRequest(world.commits), { inputs: silent }),
      await world.act(pullRequestTarget(world.commits), { workspace: tmpdir(), inputs: { ...silent, source: 'api' } }),
      await world.act(mergeGroup(world.commits), { inputs: silent }),
    ];
    return results.map(({ exitCode, outputs, log }) => [
      exitCode,
      outputs.conclusion,
      /changes nothing else|only mends/.exec(log)?.[0],
    ]);
  }
  const PASSES = Array(3).fill([0, 'pass', 'only mends']);
  const REFUSED = Array(3).fill([1, 'error', 'changes nothing else']);

  test('is mended by a change that does nothing else', async () => {
    expect(await judge({ [POLICY]: MENDED })).toEqual(PASSES);
  });

  test('is mended, too, where the baseline is what cannot be read', async () => {
    expect(await judge({ [BASELINE]: EMPTY }, { [POLICY]: MENDED, [BASELINE]: '{' })).toEqual(PASSES);
  });

  test.each<[string, Record<string, FileContent | null>]>([
    ['touches a card', { [POLICY]: MENDED, [CARD]: `${goodCard}# more\n` }],
    ['touches any other file', { [POLICY]: MENDED, 'src/train.py': 'x = 1\n' }],
    ['takes the policy away', { [POLICY]: null }],
    ['leaves it unreadable in another way', { [POLICY]: 'rules: {' }],
    ['breaks the baseline instead', { [POLICY]: MENDED, [BASELINE]: '{' }],
    ['does something else', { 'README.md': '# models\n' }],
  ])('refuses a change that %s', async (_, head) => {
    expect(await judge(head)).toEqual(REFUSED);
  });

  test('refuses one that was begun when it could be read', async () => {
    world = await World.make({ [POLICY]: `${MENDED}fail-on: note\n` }, { base: { [POLICY]: MENDED } });
    const head = world.repository.headSha;
    const { dir } = world.repository;
    execFileSync('git', ['checkout', '-q', 'main'], { cwd: dir });
    const base = commitFiles(dir, { [POLICY]: BROKEN });
    const { exitCode, outputs } = await world.act(pullRequest({ base, head }), {
      inputs: { comment: 'never', review: 'off' },
    });
    expect([exitCode, outputs.conclusion]).toEqual([1, 'error']);
  });

  test('tells what the mended policy would say', async () => {
    world = await World.make({ [POLICY]: MENDED }, { base: { [POLICY]: BROKEN } });
    const { outputs } = await world.act(pullRequest(world.commits));
    expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))).toMatchObject({
      conclusion: 'pass',
      policy: { source: 'built-in' },
      preview: { path: POLICY, conclusion: 'pass' },
    });
  });
});
