import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Target, targetOf } from '../src/github/event.ts';
import { elsewhere } from '../src/policy/elsewhere.ts';
import { type Revisions, settled } from '../src/revisions.ts';
import { policyElsewhere, revisionsOf, type TrustOptions } from '../src/trust.ts';
import { type ActionEvent, mergeGroup, pullRequest, push } from './e2e/fake-github/events.ts';
import {
  checkOutMerge,
  commitFiles,
  type GitFixture,
  makeRepository,
  REPOSITORY,
  startGitHub,
  WRITE_TOKEN,
} from './e2e/fake-github/fixture.ts';
import type { DocumentName, FakeGitHub } from './e2e/fake-github/server.ts';

const POLICIES = 'octo/policies';
const POLICY_TOKEN = 'ghs_policies';
const NO_CONTENTS = 'ghs_nothing';

let repository: GitFixture;
let github: FakeGitHub;
let said: string[];
const folders: string[] = [];

async function start(isPrivate = false, document: DocumentName = 'api.github.com'): Promise<void> {
  const tokens = {
    [POLICY_TOKEN]: { login: 'octo-bot', permissions: { contents: 'read' as const }, repositories: [POLICIES] },
    [NO_CONTENTS]: { login: 'github-actions[bot]', permissions: {} },
    [WRITE_TOKEN]: {
      login: 'github-actions[bot]',
      permissions: { contents: 'read' as const },
      repositories: [REPOSITORY],
    },
  };
  await github?.close();
  github = await startGitHub({ repository, tokens, isPrivate, document });
  github.addRepository(POLICIES, { dir: repository.dir, isPrivate: true });
}

beforeEach(async () => {
  said = [];
  repository = makeRepository({
    base: { 'model-card.yaml': 'model_name: base\n', 'cards.yml': 'extends: [release]\n' },
    head: { 'model-card.yaml': 'model_name: head\n' },
  });
  await start();
});
afterEach(async () => {
  await github.close();
  repository.remove();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

const env = (name = REPOSITORY) => ({
  GITHUB_REPOSITORY: name,
  GITHUB_API_URL: github.apiUrl,
  GITHUB_GRAPHQL_URL: github.graphqlUrl,
});
const logger = {
  debug: () => undefined,
  info: (message: string) => void said.push(message),
  warning: (message: string) => void said.push(message),
};
const calls = () => github.log.map(({ operation }) => operation);
const targetFor = ({ name, payload, context }: ActionEvent): Target =>
  targetOf(name, payload, { GITHUB_SHA: context.sha }) as Target;
const pull = () => targetFor(pullRequest({ base: repository.baseSha, head: repository.headSha }));
const revisions = (target: Target, part: Partial<TrustOptions> = {}) =>
  revisionsOf(target, { root: repository.dir, source: 'checkout', token: WRITE_TOKEN, env: env(), logger, ...part });

/** The cards of the three revisions, and their commits. */
async function cardsOf(found: Revisions | undefined) {
  if (!found) throw new Error('no revisions');
  const { head, trusted, before } = found;
  return settled(found, async () =>
    [head, trusted, before].map((revision) => {
      const file = revision?.tree.read('model-card.yaml', 1000) ?? { text: 'none' };
      return 'text' in file ? file.text.trim() : file.problem;
    }),
  );
}
const EXPECTED = ['model_name: head', 'model_name: base', 'model_name: base'];
const emptyFolder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'model-card-gate-trust-')));
  return folders.at(-1) as string;
};

describe('a pull request', () => {
  test('whose commits are in the clone is read from it; GitHub only says where the branch is', async () => {
    expect(await cardsOf(await revisions(pull()))).toEqual(EXPECTED);
    expect(calls()).toEqual(['graphql']);
    expect(said.join()).toContain(`Judged is ${repository.headSha.slice(0, 7)}`);
  });

  test('in the shallow checkout of its merge commit needs no text from GitHub', async () => {
    const checkout = checkOutMerge(repository);
    folders.push(checkout.dir);
    expect(await cardsOf(await revisions(pull(), { root: checkout.dir }))).toEqual(EXPECTED);
    expect(calls().sort()).toEqual([
      'git/get-tree',
      'git/get-tree',
      'graphql',
      'graphql',
      'repos/compare-commits-with-basehead',
    ]);
  });

  test('without a checkout is read through the API', async () => {
    const found = await revisions(pull(), { root: emptyFolder(), source: 'api' });
    expect(await cardsOf(found)).toEqual(EXPECTED);
    expect(calls()).toHaveLength(5);
  });

  test('is read from an Enterprise Server', async () => {
    await start(false, 'ghes-3.17');
    expect(await cardsOf(await revisions(pull(), { root: emptyFolder(), source: 'api' }))).toEqual(EXPECTED);
  });

  test('whose base moved on is judged by the tip and compared with the merge base, in seven calls at most', async () => {
    const { dir } = repository;
    execFileSync('git', ['checkout', '-q', 'main'], { cwd: dir });
    const tip = commitFiles(dir, { 'model-card.yaml': 'model_name: tip\n' });
    const found = await revisions(pull(), { root: emptyFolder(), source: 'api' });
    expect(found?.trusted.commit).toBe(tip);
    expect(found?.before?.commit).toBe(repository.baseSha);
    expect(await cardsOf(found)).toEqual(['model_name: head', 'model_name: tip', 'model_name: base']);
    expect(calls()).toHaveLength(6);
  });

  test('is not fooled by the branches of a cloned fork', async () => {
    execFileSync('git', ['update-ref', 'refs/remotes/origin/main', repository.headSha], { cwd: repository.dir });
    expect((await revisions(pull()))?.trusted.commit).toBe(repository.baseSha);
  });

  test('in a clone with a filter is read through the API', async () => {
    execFileSync('git', ['config', 'remote.origin.promisor', 'true'], { cwd: repository.dir });
    expect(await cardsOf(await revisions(pull()))).toEqual(EXPECTED);
    expect(calls().filter((call) => call === 'git/get-tree')).toHaveLength(2);
  });

  test('takes the commit of the event when the tip cannot be asked for', async () => {
    github.faults.push({ when: 'graphql', status: 403, body: { message: 'no' } });
    expect((await revisions(pull()))?.trusted.commit).toBe(repository.baseSha);
    expect(said.join()).toContain('of the event is taken');
  });

  test('is never judged by something else when its commit cannot be read', async () => {
    const root = emptyFolder();
    await expect(revisions(pull(), { root, token: '' })).rejects.toMatchObject({
      name: 'UserError',
      fix: expect.stringContaining('fetch-depth: 0'),
    });
    await start(true);
    await expect(revisions(pull(), { root, token: NO_CONTENTS })).rejects.toMatchObject({
      name: 'UserError',
      fix: expect.stringContaining('contents: read'),
    });
  });

  test.each(['git/get-tree', 'repos/compare-commits-with-basehead'])('%s that fails is no pass', async (when) => {
    for (let i = 0; i < 5; i++) github.faults.push({ when, status: 404, body: { message: 'Not Found' } });
    await expect(revisions(pull(), { root: emptyFolder() })).rejects.toMatchObject({ name: 'UserError' });
  });

  test('that is not understood is not judged by its own policy', async () => {
    const target = targetOf('pull_request', { pull_request: {} }, {}) as Target;
    await expect(revisions(target)).rejects.toThrow('Nobody knows whose policy holds');
  });
});

test('a merge group is judged by the policy of its base, and asks nobody where both are in the clone', async () => {
  const target = targetFor(mergeGroup({ base: repository.baseSha, head: repository.headSha }));
  expect(await cardsOf(await revisions(target))).toEqual(EXPECTED);
  expect(calls()).toEqual([]);
});

test('a push is the checkout, or its commit through the API', async () => {
  const target = targetFor(push({ before: repository.baseSha, after: repository.headSha }));
  expect(await revisions(target)).toBeUndefined();
  const found = await revisions(target, { root: emptyFolder(), source: 'api' });
  expect(await cardsOf(found)).toEqual(['model_name: head', 'model_name: head', 'none']);
  expect(found).toMatchObject({ before: null, onlyChanged: false });
});

describe('a policy in another repository', () => {
  const read = (token: string, name = `${POLICIES}/cards.yml@main`) =>
    policyElsewhere(elsewhere(name) ?? { repository: '', path: '', ref: '' }, { token, env: env(), logger });

  test('is read with its commit', async () => {
    expect(await read(POLICY_TOKEN)).toEqual({
      text: 'extends: [release]\n',
      source: 'octo/policies/cards.yml@main',
      revision: repository.baseSha,
    });
    expect(calls()).toEqual(['graphql']);
  });

  test.each([
    ['that the token does not see', WRITE_TOKEN, undefined],
    ['of another path', POLICY_TOKEN, 'octo/policies/no.yml@main'],
    ['of another revision', POLICY_TOKEN, 'octo/policies/cards.yml@v9'],
    ['that is a folder', POLICY_TOKEN, 'octo/policies/models@main'],
    ['without a token', '', undefined],
  ])('%s is an error that says what to do', async (_, token, name) => {
    await expect(read(token, name)).rejects.toMatchObject({
      name: 'UserError',
      fix: expect.stringContaining('policy-token'),
    });
  });

  test.each([
    ['octo/policies/cards.yml@v1', { repository: 'octo/policies', path: 'cards.yml', ref: 'v1' }],
    ['o/p/a/b c.yml@v1', null],
    ['o/p/a/b.yml@refs/heads/x', { repository: 'o/p', path: 'a/b.yml', ref: 'refs/heads/x' }],
    ['./o/p/cards@v1.yml', null],
    ['o/p@v1', null],
    ['.github/model-card-policy.yml', null],
    ['o/p/x@a:b', null],
  ])('%s', (written, expected) => {
    expect(elsewhere(written)).toEqual(expected);
  });
});
