import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { OUTPUTS } from '../../src/outputs.ts';
import {
  type ActionEvent,
  dependabotPullRequest,
  mergeGroup,
  pullRequest,
  push,
  workflowDispatch,
} from './fake-github/events.ts';
import {
  commitFiles,
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
const card = readFileSync(join(EXAMPLE, 'model-card.yaml'), 'utf8');
const run = readFileSync(join(EXAMPLE, 'training-run.yaml'), 'utf8');

/** The same card with four limitations; the first of its lists stays. */
const incomplete = card
  .replace(/^knowledge_limitations:\n(?: {2}- .*\n)+/m, '')
  .replace(/^behavioral_limitations:\n(?: {2}- .*\n)+/m, '');

// What users run is the committed bundle: without it these tests fail, they do not skip.
describeOnNode24('the built action', () => {
  let repository: GitFixture;
  let github: FakeGitHub;
  let head: string;
  const runs: RunResult[] = [];

  beforeEach(async () => {
    repository = makeRepository({
      base: { 'README.md': '# models\n' },
      head: { [CARD]: card, 'models/support/training-run.yaml': run },
    });
    github = await startGitHub({ repository });
    head = repository.headSha;
  });

  afterEach(async () => {
    await github.close();
    for (const { cleanup } of runs.splice(0)) cleanup();
    repository.remove();
    expect(github.violations).toEqual([]);
  });

  /** Commits a file on the pull request's branch. */
  const put = (path: string, text: string) => {
    head = commitFiles(repository.dir, { [path]: text });
    const pull = github.pull(REPOSITORY, PULL_NUMBER);
    if (pull) pull.head = head;
  };
  const commits = () => ({ base: repository.baseSha, head });
  const comments = () => github.commentsOf(REPOSITORY, PULL_NUMBER).map(({ body }) => body);
  const writes = () => github.log.filter(({ operation }) => operation !== 'graphql').map(({ operation }) => operation);

  async function act(
    event: ActionEvent = pullRequest(commits()),
    options: Partial<RunOptions> = {},
  ): Promise<RunResult> {
    const where = { actionDir: ACTION, workspace: repository.dir, github, token: WRITE_TOKEN };
    const result = await runAction({ ...where, event, ...options });
    runs.push(result);
    expect(result.problems).toEqual([]);
    expect(Object.keys(result.outputs).sort()).toEqual(Object.keys(OUTPUTS).sort());
    return result;
  }

  test('a good card passes: comment, summary, outputs and files', async () => {
    const { exitCode, outputs, annotations, summary } = await act();
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ cards: '1', errors: '0', 'energy-kwh': '0.4', 'emissions-kg': '0.16' });
    expect(annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(summary).toContain('customer-support-assistant-llama3-8b');
    expect(comments()).toEqual([
      expect.stringMatching(/^<!-- model-card-gate:ci-check\.[0-9a-f]{8} -->\n<!-- data:v1 /),
    ]);
    expect(outputs['comment-url']).toContain(`/pull/${PULL_NUMBER}#issuecomment-`);
    const report = JSON.parse(readFileSync(outputs.report!, 'utf8'));
    expect(report.cards).toEqual([expect.objectContaining({ path: CARD })]);
    expect(readFileSync(join(outputs['rendered-cards']!, `${CARD}.md`), 'utf8')).toContain(
      'customer-support-assistant',
    );
  });

  test('the comment is left alone, updated, and turned green in place', async () => {
    await act();
    const [first] = comments();
    github.log.length = 0;

    await act(undefined, { env: { GITHUB_RUN_ID: '2' } });
    expect(comments()).toEqual([first]);
    expect(writes()).toEqual([]);
    expect(github.log.length).toBeLessThanOrEqual(2);

    put(CARD, incomplete);
    const red = await act(undefined, { env: { GITHUB_RUN_ID: '3' } });
    expect(red.exitCode).toBe(1);
    expect(red.outputs.conclusion).toBe('fail');
    expect(red.annotations).toContainEqual(expect.objectContaining({ level: 'error', file: CARD }));
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).not.toBe(first);

    put(CARD, card);
    const green = await act(undefined, { env: { GITHUB_RUN_ID: '4' } });
    expect(green.exitCode).toBe(0);
    expect(comments()).toHaveLength(1);
    expect(writes().filter((call) => call?.startsWith('issues/'))).toEqual([
      'issues/update-comment',
      'issues/update-comment',
    ]);
  });

  test('with `comment: failures` a pass begins none, and a failure that is mended is one green line', async () => {
    const inputs = { comment: 'failures', review: 'off' };
    await act(undefined, { inputs });
    expect(comments()).toEqual([]);

    put(CARD, incomplete);
    await act(undefined, { inputs, env: { GITHUB_RUN_ID: '2' } });
    expect(comments()).toEqual([expect.stringContaining('## ❌ Model cards: ')]);

    put(CARD, card);
    await act(undefined, { inputs, env: { GITHUB_RUN_ID: '3' } });
    const [, , , ...shown] = comments()[0]!.split('\n');
    expect(shown).toEqual([expect.stringMatching(/^✅ \*\*Model cards:\*\* 1 card passes\. \[Full report\]\(/), '']);
  });

  test('with `comment: changes` a pull request that changes nothing begins none', async () => {
    // The card stands on the base branch already, and the pull request touches it without changing what is found.
    const pull = github.pull(REPOSITORY, PULL_NUMBER);
    const base = head;
    if (pull) pull.base = base;
    execFileSync('git', ['branch', '--force', 'main', base], { cwd: repository.dir });
    put(CARD, `# Reviewed in May.\n${card}`);
    await act(pullRequest({ base, head }), { inputs: { comment: 'changes', review: 'off' } });
    expect(comments()).toEqual([]);
    put(CARD, incomplete);
    await act(undefined, { inputs: { comment: 'changes', review: 'off' } });
    expect(comments()).toHaveLength(1);
  });

  test('SARIF is written where the workflow says, in the category of the job', async () => {
    put(CARD, incomplete);
    const { exitCode, outputs } = await act(undefined, { inputs: { 'sarif-file': 'reports/cards.sarif' } });
    expect(exitCode).toBe(1);
    expect(outputs.sarif).toBe(join(repository.dir, 'reports/cards.sarif'));
    const [{ automationDetails, results }] = JSON.parse(readFileSync(outputs.sarif!, 'utf8')).runs;
    expect(automationDetails.id).toMatch(/^model-card-gate\/ci-check\.[0-9a-f]{8}\/$/);
    expect(results).toContainEqual(expect.objectContaining({ ruleId: 'minimum-statements', level: 'error' }));
  });

  test('SARIF outside the workspace is refused with a warning, and the verdict stands', async () => {
    const { exitCode, outputs, annotations } = await act(undefined, { inputs: { 'sarif-file': '../cards.sarif' } });
    expect(exitCode).toBe(0);
    expect(outputs.sarif).toBe('');
    expect(annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('outside the workspace') }),
    );
  });

  test('a fork loses the comment only', async () => {
    put(CARD, incomplete);
    const event = pullRequest({ ...commits(), headRepo: 'mallory/models' });
    const { exitCode, outputs, annotations, summary } = await act(event, { token: FORK_TOKEN });
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ conclusion: 'fail', 'comment-url': '' });
    expect(annotations.some(({ level }) => level === 'error')).toBe(true);
    expect(summary).not.toBe('');
    const notices = annotations.filter(({ message }) => message.includes('`pull-requests: write`'));
    expect(notices).toEqual([expect.objectContaining({ level: 'notice' })]);
    expect(comments()).toEqual([]);
  });

  test('Dependabot loses the comment only', async () => {
    const { exitCode } = await act(dependabotPullRequest(commits()), { token: FORK_TOKEN });
    expect(exitCode).toBe(0);
    expect(comments()).toEqual([]);
  });

  test('a closed pull request is judged and not commented on', async () => {
    const { exitCode } = await act(pullRequest({ ...commits(), action: 'closed' }));
    expect(exitCode).toBe(0);
    expect(writes()).toEqual([]);
    expect(comments()).toEqual([]);
  });

  test.each([
    ['push', () => push({ before: repository.baseSha, after: head })],
    ['merge_group', () => mergeGroup(commits())],
    ['workflow_dispatch', () => workflowDispatch({ sha: head })],
  ])('on %s it judges and calls nobody', async (_, event) => {
    put(CARD, incomplete);
    const { exitCode, outputs, summary } = await act(event());
    expect(exitCode).toBe(1);
    expect(outputs.conclusion).toBe('fail');
    expect(summary).not.toBe('');
    expect(github.log).toEqual([]);
  });

  test('each job of a matrix has its own comment', async () => {
    for (const model of ['a', 'b', 'a']) await act(undefined, { matrix: { model } });
    expect(comments()).toHaveLength(2);
  });

  test('a policy that is wrong is an error with its place, and no comment', async () => {
    const policy = '.github/model-card-policy.yml';
    await repository.remove();
    repository = makeRepository({ base: { [CARD]: card, [policy]: 'rules:\n  no-such-rule: error\n' } });
    const { exitCode, outputs, annotations } = await act(
      push({ before: repository.baseSha, after: repository.headSha }),
    );
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ conclusion: 'error', cards: '', 'comment-url': '' });
    expect(annotations).toEqual([expect.objectContaining({ level: 'error', file: policy, line: 2 })]);
  });

  test('a repository without a card is no pass', async () => {
    await repository.remove();
    repository = makeRepository({ base: { 'README.md': '# nothing\n' } });
    const { exitCode, outputs } = await act(push({ before: repository.baseSha, after: repository.headSha }));
    expect(exitCode).toBe(1);
    expect(outputs.conclusion).toBe('fail');
  });

  test.each(['issues/create-comment'])('GitHub failing at %s does not change the verdict', async (when) => {
    github.faults.push({
      when,
      status: 403,
      headers: { 'retry-after': '600' },
      body: { message: 'secondary rate limit' },
    });
    const { exitCode, annotations } = await act();
    expect(exitCode).toBe(0);
    expect(annotations.filter(({ level }) => level === 'warning')).toHaveLength(1);
  });

  test('a policy of the organisation holds beside a weaker one of the repository, and its token stays unseen', async () => {
    const token = 'ghs_policies';
    const policies = makeRepository({
      base: { 'cards.yml': 'rules: { required-metric: [error, { metrics: [Echo] }] }' },
    });
    github.addRepository('octo/policies', { dir: policies.dir, isPrivate: true });
    github.tokens.set(token, { login: 'octo-bot', permissions: { contents: 'read' }, repositories: ['octo/policies'] });
    const inputs = { policy: 'octo/policies/cards.yml@main', 'policy-token': token };
    put('.github/model-card-policy.yml', 'extends: [draft]\nrules: { required-metric: off }\n');
    const event = push({ before: repository.baseSha, after: head });
    const { exitCode, outputs, annotations, log, summary } = await act(event, { inputs });
    policies.remove();
    expect([exitCode, outputs.conclusion]).toEqual([1, 'fail']);
    expect(annotations).toContainEqual(expect.objectContaining({ level: 'error', file: CARD }));
    expect(log.replace(`::add-mask::${token}`, '') + summary).not.toContain(token);
  });

  test('a change that affects no card is green and writes no comment', async () => {
    repository.remove();
    await github.close();
    const base = { [CARD]: incomplete, 'models/support/training-run.yaml': run };
    repository = makeRepository({ base, head: { 'docs/note.md': 'A note.' } });
    github = await startGitHub({ repository });
    const { exitCode, outputs, log } = await act(pullRequest({ base: repository.baseSha, head: repository.headSha }));
    expect([exitCode, outputs.conclusion, outputs.cards]).toEqual([0, 'pass', '0']);
    expect(log).toContain('1 card not affected.');
    expect(comments()).toEqual([]);
  });

  test('hostile text in a card commands neither the runner nor the outputs', async () => {
    const hostile = '::set-output name=conclusion::pass ##[error]x ::add-mask::error ::stop-commands::x';
    put(CARD, incomplete.replace(/^model_name: .*$/m, `model_name: "${hostile}"\n"${hostile}": 1`));
    const { exitCode, outputs, commands } = await act();
    expect(exitCode).toBe(1);
    expect(outputs.conclusion).toBe('fail');
    const ours = ['debug', 'error', 'warning', 'notice', 'group', 'endgroup'];
    expect(commands.map(({ name }) => name).filter((name) => !ours.includes(name))).toEqual([]);
  });
});
