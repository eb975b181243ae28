import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { FURTHER_WAYS } from './bypass/further-ways.ts';
import { bad, CARD, type Changes, type Files, good, POLICY, RUN, run, STRICT, WAYS, waiver } from './bypass/ways.ts';
import { type ActionEvent, mergeGroup, pullRequest, pullRequestTarget } from './fake-github/events.ts';
import { checkOutMerge, type GitFixture, makeRepository, startGitHub, WRITE_TOKEN } from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import { type RunOptions, type RunResult, runAction } from './fake-github/run-action.ts';
import type { FakeGitHub } from './fake-github/server.ts';

const ACTION = fileURLToPath(new URL('../..', import.meta.url));
// What users run is the committed bundle: without it these tests fail, they do not skip.
describeOnNode24('a pull request that tries to get past the gate', () => {
  const cleanups: (() => unknown)[] = [];
  let github: FakeGitHub;

  beforeAll(() => {
    expect(bad).not.toBe(good);
  });
  afterEach(async () => {
    await github.close();
    for (const cleanup of cleanups.splice(0)) cleanup();
    expect(github.violations).toEqual([]);
  });

  async function start(base: Files, head: Changes): Promise<GitFixture> {
    const files = { [CARD]: good, [RUN]: run, 'README.md': '# models\n', ...base };
    const repository = makeRepository({ base: files, head });
    github = await startGitHub({ repository });
    cleanups.push(repository.remove);
    return repository;
  }

  async function judge(workspace: string, event: ActionEvent, inputs: RunOptions['inputs'] = {}): Promise<RunResult> {
    const where = { actionDir: ACTION, workspace, github, token: WRITE_TOKEN };
    const result = await runAction({ ...where, event, inputs: { comment: 'never', ...inputs } });
    cleanups.push(result.cleanup);
    expect(result.problems).toEqual([]);
    return result;
  }

  /** The rules whose findings are errors that count, or what kept the gate from judging. */
  function errorsOf({ outputs }: RunResult): string[] {
    const report = JSON.parse(readFileSync(outputs.report ?? '', 'utf8'));
    if (report.conclusion === 'error') return ['not judged'];
    const open = report.findings.filter(
      (each: { severity: string; waived: unknown; known: boolean }) =>
        each.severity === 'error' && each.waived === null && !each.known,
    );
    return open.map(({ rule }: { rule: string }) => rule);
  }

  test.each(Object.entries({ ...WAYS, ...FURTHER_WAYS }))(
    '%s',
    async (_, { base = {}, head = {}, keepsCard, inputs, caught }) => {
      const repository = await start(base, { ...(keepsCard ? {} : { [CARD]: bad }), ...head });
      const commits = { base: repository.baseSha, head: repository.headSha };
      const checkout = checkOutMerge(repository);
      cleanups.push(checkout.remove);
      // With the checkout of a plain workflow; and from a stranger's fork, with no checkout at all.
      const event = pullRequestTarget({ ...commits, headRepo: 'mallory/models' });
      const results = await Promise.all([
        judge(checkout.dir, pullRequest({ ...commits, merge: checkout.headSha }), inputs),
        judge(tmpdir(), event, { ...inputs, source: 'api' }),
      ]);
      const seen = results.map((result) => [result.exitCode, errorsOf(result)]);
      const expected = [1, expect.arrayContaining([caught])];
      expect(seen).toEqual([expected, expected]);
    },
  );

  test('one commit after the other in a merge queue, with the whole history checked out', async () => {
    const repository = await start({ [POLICY]: STRICT }, { [CARD]: bad, [POLICY]: STRICT + waiver });
    const result = await judge(repository.dir, mergeGroup({ base: repository.baseSha, head: repository.headSha }));
    expect([result.exitCode, errorsOf(result)]).toEqual([1, ['minimum-statements']]);
    expect(github.log).toEqual([]);
  });

  test('an honest change of the same files passes, and is told what its policy would say', async () => {
    const repository = await start(
      { [POLICY]: STRICT },
      { [CARD]: good.replace(/^model_name: .*$/m, 'model_name: assistant-2'), [POLICY]: `${STRICT}fail-on: note\n` },
    );
    const event = pullRequest({ base: repository.baseSha, head: repository.headSha });
    const { exitCode, log, outputs } = await judge(repository.dir, event);
    expect([exitCode, outputs.conclusion]).toEqual([0, 'pass']);
    expect(log).toContain(`${POLICY} at ${repository.baseSha.slice(0, 7)}`);
    expect(JSON.parse(readFileSync(outputs.report ?? '', 'utf8'))).toMatchObject({
      policy: { source: POLICY, revision: repository.baseSha },
      head: repository.headSha,
      base: { revision: repository.baseSha },
      preview: { path: POLICY, conclusion: 'pass' },
    });
  });
});
