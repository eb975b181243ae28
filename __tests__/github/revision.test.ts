import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/github/client.ts';
import { remoteMergeBase } from '../../src/github/merge-base.ts';
import { listRevision, remoteBlobs, tipOf } from '../../src/github/revision.ts';
import { silent } from '../../src/logger.ts';
import { resolveCommit, revisionTree } from '../../src/workspace/revision.ts';
import { snapshotTree } from '../../src/workspace/snapshot.ts';
import type { Tree } from '../../src/workspace/tree.ts';
import {
  commitFiles,
  type GitFixture,
  makeRepository,
  REPOSITORY,
  startGitHub,
  WRITE_TOKEN,
} from '../e2e/fake-github/fixture.ts';
import type { FakeGitHub } from '../e2e/fake-github/server.ts';

let repository: GitFixture;
let github: FakeGitHub;

beforeAll(() => {
  repository = makeRepository({
    base: {
      'README.md': '# models\n',
      'a/deep/er/model-card.yaml': 'model_name: ä\n',
      'a/latin1.yaml': Uint8Array.of(0x61, 0xe4),
      'a/binary': Uint8Array.of(0, 1, 2),
      'long.md': 'ä'.repeat(400_000),
      'empty.yaml': '',
      link: { symlink: 'a/deep' },
      outside: { symlink: '../../etc/passwd' },
      'node_modules/x/model-card.yaml': 'x',
    },
    head: { 'README.md': '# changed\n' },
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

const client = () => {
  const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: github.apiUrl, GITHUB_GRAPHQL_URL: github.graphqlUrl };
  return connect({ token: WRITE_TOKEN, env, logger: silent, paced: false });
};
const calls = () => github.log.map(({ operation }) => operation);

/** What reading every path gives, made again until nothing is missing. */
async function readAll(tree: Tree): Promise<Record<string, unknown>> {
  const paths = [...tree.paths(), 'link/er/model-card.yaml', 'absent'];
  for (;;) {
    const found = Object.fromEntries(paths.map((path) => [path, [tree.kind(path), tree.read(path, 2 ** 20)]]));
    if (!(await tree.load?.())) return found;
  }
}

const remote = async () => {
  const [api, entries] = [await client(), await listRevision(await client(), repository.headSha)];
  return snapshotTree(
    entries,
    '',
    remoteBlobs(api, () => new Map()),
  );
};

describe('the tree of a commit through the API', () => {
  test('is the same as through git', async () => {
    const here = revisionTree(repository.dir, resolveCommit(repository.dir, repository.headSha));
    const there = await remote();
    expect(there.paths()).toEqual(here.paths());
    expect(there.paths().map((path) => there.id(path))).toEqual(here.paths().map((path) => here.id(path)));
    const read = await readAll(there);
    expect(read).toEqual(await readAll(here));
    expect(read['link/er/model-card.yaml']).toEqual(['file', { text: 'model_name: ä\n' }]);
    expect(read['a/latin1.yaml']).toEqual([
      'file',
      expect.objectContaining({ problem: 'The file is not UTF-8 text.' }),
    ]);
  });

  test('takes one call for the listing and one for the texts', async () => {
    const tree = await remote();
    for (const path of ['README.md', 'a/deep/er/model-card.yaml']) tree.read(path, 2 ** 20);
    await tree.load?.();
    expect(tree.read('README.md', 2 ** 20)).toEqual({ text: '# changed\n' });
    expect(calls()).toEqual(['git/get-tree', 'graphql']);
  });

  test('a listing that is cut is walked folder by folder', async () => {
    const whole = (await listRevision(await client(), repository.headSha)).map(({ path }) => path).sort();
    github.longestTree = 10;
    const walked = (await listRevision(await client(), repository.headSha)).map(({ path }) => path).sort();
    expect(walked).toEqual(whole);
    expect(calls().length).toBeGreaterThan(5);
  });

  test('a folder that is cut as well is an error, never a part', async () => {
    github.longestTree = 3;
    await expect(listRevision(await client(), repository.headSha)).rejects.toThrow('too many files');
  });

  test('contents that the clone has need no call', async () => {
    const entries = await listRevision(await client(), repository.headSha);
    const blobs = remoteBlobs(await client(), (ids) => new Map(ids.map((id) => [id, Buffer.from('here')])));
    const tree = snapshotTree(entries, '', blobs);
    tree.read('README.md', 100);
    expect(await tree.load?.()).toBe(true);
    expect(tree.read('README.md', 100)).toEqual({ text: 'here' });
    expect(calls()).toEqual(['git/get-tree']);
  });

  test('a file that is too large is not asked for', async () => {
    const tree = await remote();
    expect(tree.read('long.md', 1000)).toEqual(expect.objectContaining({ problem: expect.stringMatching(/larger/) }));
    expect(await tree.load?.()).toBe(false);
  });
});

test('the tip of a branch, and the merge base', async () => {
  expect(await tipOf(await client(), 'main')).toBe(repository.baseSha);
  expect(await tipOf(await client(), 'no-such')).toBeNull();
  expect(await remoteMergeBase(await client(), repository.baseSha, repository.headSha)).toBe(repository.baseSha);
});

test('the merge base of a long branch is told by all of its commits', async () => {
  const long = makeRepository({ base: { 'README.md': '# models\n' }, head: { 'README.md': '# 0\n' } });
  let head = long.headSha;
  for (let i = 1; i <= 100; i++) head = commitFiles(long.dir, { 'README.md': `# ${i}\n` });
  execFileSync('git', ['checkout', '-q', 'main'], { cwd: long.dir });
  const tip = commitFiles(long.dir, { other: 'x' });
  const there = await startGitHub({ repository: long });
  try {
    const env = { GITHUB_REPOSITORY: REPOSITORY, GITHUB_API_URL: there.apiUrl, GITHUB_GRAPHQL_URL: there.graphqlUrl };
    const api = await connect({ token: WRITE_TOKEN, env, logger: silent, paced: false });
    expect(await remoteMergeBase(api, tip, head)).toBe(long.baseSha);
    expect(there.log.map(({ query }) => query.get('page'))).toEqual(['1', '2']);
    expect(there.violations).toEqual([]);
  } finally {
    await there.close();
    long.remove();
  }
});
