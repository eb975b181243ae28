import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { mergeBaseOf, resolveCommit, revisionTree } from '../../src/workspace/revision.ts';
import type { Tree } from '../../src/workspace/tree.ts';
import { workingTree } from '../../src/workspace/working-tree.ts';
import { type Folder, newFolder } from './repositories.ts';

let folder: Folder;
let tree: Tree;

const put = (name: string, content: string | Buffer) => {
  mkdirSync(join(folder.path, name, '..'), { recursive: true });
  writeFileSync(join(folder.path, name), content);
};
const commit = (message: string) => {
  folder.git('add', '--all', '--force');
  folder.git('commit', '--quiet', '--allow-empty', '--message', message);
};

beforeAll(() => {
  folder = newFolder('a/text.yaml', 'a/deep/er.yaml', 'node_modules/x/model-card.yaml', 'ä ö.yaml');
  folder.git('init', '--quiet', '-b', 'main');
  put('bom.yaml', '\ufeffa: 1');
  put('latin1.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xe4]));
  put('exact.yaml', 'x'.repeat(100));
  put('large.yaml', 'x'.repeat(101));
  put('sub/inside.yaml', 'inside');
  for (const [name, target] of [
    ['link', 'a'],
    ['loop', 'loop'],
    ['file-link', 'a/text.yaml'],
    ['a/up', '../bom.yaml'],
    ['nowhere', 'no/such'],
    ['outside', '../../etc/passwd'],
    ['root', '/etc/passwd'],
    ['hole', '/etc'],
    ['sub/above', '../a/text.yaml'],
  ] as const)
    symlinkSync(target, join(folder.path, name));
  commit('One');
  tree = revisionTree(folder.path, resolveCommit(folder.path, 'HEAD'));
  put('a/text.yaml', 'changed');
  put('later.yaml', 'later');
  rmSync(join(folder.path, 'exact.yaml'));
  commit('Two');
});

afterAll(() => folder.remove());

const read = (path: string, from = tree) => {
  const result = from.read(path, 100);
  return 'text' in result ? result.text : result.problem;
};

describe('the tree of a commit', () => {
  test('is that of the commit, whatever is checked out', () => {
    expect(read('a/text.yaml')).toBe('model_name: "a/text.yaml"\n');
    expect(read('exact.yaml')).toHaveLength(100);
    expect(tree.kind('later.yaml')).toBe('absent');
    expect(tree.paths()).toContain('ä ö.yaml');
    expect(read('bom.yaml')).toBe('\ufeffa: 1');
  });

  test('leaves out what is vendored, and names it among everything', () => {
    expect(tree.paths().filter((path) => path.includes('node_modules'))).toEqual([]);
    expect(tree.everything()).toContain('node_modules/x/model-card.yaml');
    expect(tree.paths()).toEqual([...tree.paths()].sort());
    expect(tree.pathsBelow('a')).toEqual(['a/deep/er.yaml', 'a/text.yaml', 'a/up']);
  });

  test('follows links that stay inside', () => {
    expect(read('link/text.yaml')).toBe('model_name: "a/text.yaml"\n');
    expect(read('file-link')).toBe('model_name: "a/text.yaml"\n');
    expect(read('a/up')).toBe('\ufeffa: 1');
    expect(read('link/../a/./text.yaml')).toBe('model_name: "a/text.yaml"\n');
  });

  test.each([
    ['latin1.yaml', /not UTF-8/],
    ['large.yaml', /larger than/],
    ['absent.yaml', /does not exist/],
    ['a/text.yaml/deeper', /does not exist/],
    ['a', /not a file/],
    ['loop', /link to itself/],
    ['nowhere', /link to nothing/],
    ['outside', /leaves the repository/],
    ['root', /leaves the repository/],
    ['hole/passwd', /leaves the repository/],
    ['../../etc/passwd', /does not exist/],
  ])('reading %s says why not', (path, reason) => {
    expect(tree.read(path, 100)).toEqual({
      problem: expect.stringMatching(reason),
      fix: expect.stringMatching(/^[A-Z].*\.$/),
    });
  });

  test.each([
    ['a/text.yaml', 'file'],
    ['a', 'folder'],
    ['.', 'folder'],
    ['a/', 'folder'],
    ['link', 'folder'],
    ['loop', 'file'],
    ['outside', 'file'],
    ['absent', 'absent'],
    ['a/text.yaml/deeper', 'absent'],
  ])('%j is a %s', (path, kind) => {
    expect(tree.kind(path)).toBe(kind);
  });

  test('has ids that a working tree has too', () => {
    const working = workingTree(folder.path);
    const paths = tree.paths().filter((path) => path !== 'exact.yaml');
    const differing = paths.filter((path) => tree.id(path) !== working.id(path));
    expect(differing).toEqual(['a/text.yaml']);
    expect(tree.id('link')).toMatch(/^link [0-9a-f]{40}$/);
    expect([tree.id('a'), tree.id('absent'), working.id('a'), working.id('absent')]).toEqual([null, null, null, null]);
  });

  test('is relative to a working directory below the root, and ends there', () => {
    const below = revisionTree(join(folder.path, 'sub'), resolveCommit(folder.path, 'main'));
    expect(below.paths()).toEqual(['above', 'inside.yaml']);
    expect(read('inside.yaml', below)).toBe('inside');
    expect(read('above', below)).toMatch(/leaves the repository/);
    expect(read('../later.yaml', below)).toBe('later');
  });
});

describe('a revision', () => {
  test.each(['--upload-pack=x', '-', '', ' main', 'a\nb', 'ma in', 'x\u0000'])('%j is refused', (ref) => {
    expect(() => resolveCommit(folder.path, ref)).toThrow('does not name a revision');
  });

  test('that the clone lacks says how to fetch it', () => {
    try {
      resolveCommit(folder.path, 'release');
    } catch (error) {
      expect(error).toBeInstanceOf(UserError);
      expect((error as UserError).fix).toContain('fetch-depth: 0');
      return;
    }
    throw new Error('it was found');
  });

  test('outside of a repository there is none', () => {
    const plain = newFolder('a');
    expect(() => resolveCommit(plain.path, 'HEAD')).toThrow('not in a git repository');
    plain.remove();
  });

  test('has a merge base with another', () => {
    const [one, two] = ['HEAD~1', 'HEAD'].map((ref) => resolveCommit(folder.path, ref)) as [string, string];
    expect(mergeBaseOf(folder.path, one, two)).toBe(one);
    expect(mergeBaseOf(folder.path, one, '0'.repeat(40))).toBeNull();
  });
});

test('a file whose name is no UTF-8 hides no other', () => {
  const hostile = newFolder('a.yaml');
  hostile.git('init', '--quiet');
  for (const byte of [0xfe, 0xff]) {
    writeFileSync(Buffer.concat([Buffer.from(`${hostile.path}/x`), Buffer.of(byte)]), String(byte));
  }
  hostile.git('add', '--all');
  hostile.git('commit', '--quiet', '--message', 'Begin');
  expect(() => revisionTree(hostile.path, resolveCommit(hostile.path, 'HEAD'))).toThrow('cannot be told apart');
  hostile.remove();
});

test('nothing that the repository configures runs', () => {
  const hostile = newFolder('model-card.yaml');
  hostile.git('init', '--quiet');
  const bait = join(hostile.path, 'bait.sh');
  writeFileSync(bait, `#!/bin/sh\ntouch ${join(hostile.path, 'caught')}\ncat\n`);
  chmodSync(bait, 0o755);
  writeFileSync(join(hostile.path, '.gitattributes'), '* filter=bait diff=bait\n');
  hostile.git('add', '--all');
  hostile.git('commit', '--quiet', '--message', 'Begin');
  for (const key of ['filter.bait.clean', 'filter.bait.smudge', 'diff.bait.textconv', 'diff.external', 'core.pager'])
    hostile.git('config', key, bait);
  for (const key of ['core.fsmonitor', 'core.sshCommand', 'core.alternateRefsCommand'])
    hostile.git('config', key, bait);
  hostile.git('config', 'core.hooksPath', hostile.path);
  const from = revisionTree(hostile.path, resolveCommit(hostile.path, 'HEAD'));
  expect(from.read('model-card.yaml', 100)).toEqual({ text: expect.stringContaining('model_name') });
  expect(workingTree(hostile.path).paths()).toContain('model-card.yaml');
  expect(existsSync(join(hostile.path, 'caught'))).toBe(false);
  hostile.remove();
});
