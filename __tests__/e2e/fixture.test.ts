import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { checkOutMerge, type GitFixture, makeRepository } from './fake-github/fixture.ts';

const made: GitFixture[] = [];

afterAll(() => {
  for (const repository of made) repository.remove();
});

function keep(repository: GitFixture): GitFixture {
  made.push(repository);
  return repository;
}

const git = ({ dir }: GitFixture, ...args: string[]) =>
  execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();

const TREE = { base: { 'a.txt': 'a\n', 'sub/b.txt': 'b\n' }, head: { 'a.txt': null, 'c d.txt': 'c\n' } };

test('a repository has two branches, and the feature is checked out', () => {
  const repository = keep(makeRepository(TREE));
  expect(git(repository, 'branch', '--show-current')).toBe('feature');
  expect(git(repository, 'rev-parse', 'main', 'feature').split('\n')).toEqual([repository.baseSha, repository.headSha]);
  expect(git(repository, 'ls-files').split('\n')).toEqual(['c d.txt', 'sub/b.txt']);
  expect(git(repository, 'ls-tree', '-r', '--name-only', 'main').split('\n')).toEqual(['a.txt', 'sub/b.txt']);
  expect(git(repository, 'status', '--porcelain')).toBe('');
});

test('equal trees have equal commits', () => {
  const one = keep(makeRepository(TREE));
  const other = keep(makeRepository(TREE));
  expect([one.baseSha, one.headSha]).toEqual([other.baseSha, other.headSha]);
  expect(one.dir).not.toBe(other.dir);
});

test('without a change both branches are the same commit', () => {
  const repository = keep(makeRepository({ base: { 'a.txt': 'a\n' } }));
  expect(repository.headSha).toBe(repository.baseSha);
});

test('a checkout of the merge is one commit deep and knows no base', () => {
  const repository = keep(makeRepository(TREE));
  const checkout = keep(checkOutMerge(repository));
  expect(git(checkout, 'rev-parse', 'HEAD')).toBe(checkout.headSha);
  expect(git(checkout, 'rev-list', '--count', 'HEAD')).toBe('1');
  expect(readFileSync(join(checkout.dir, 'c d.txt'), 'utf8')).toBe('c\n');
  expect(() => git(checkout, 'cat-file', '-e', repository.baseSha)).toThrow();
});

test('removing leaves nothing', () => {
  const repository = makeRepository({ base: { 'a.txt': 'a\n' } });
  repository.remove();
  expect(existsSync(repository.dir)).toBe(false);
});
