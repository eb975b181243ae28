import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Tree } from '../../src/workspace/tree.ts';
import { isVendored } from '../../src/workspace/vendored.ts';
import { workingTree } from '../../src/workspace/working-tree.ts';
import { type Folder, newFolder } from './repositories.ts';

let folder: Folder;
let tree: Tree;

beforeAll(() => {
  folder = newFolder('a/text.yaml');
  const put = (name: string, content: string | Buffer) => writeFileSync(join(folder.path, name), content);
  put('bom.yaml', '\ufeffa: 1');
  put('latin1.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xe4]));
  put('exact.yaml', 'x'.repeat(100));
  put('large.yaml', 'x'.repeat(101));
  put('bytes.yaml', 'ä'.repeat(51));
  put('closed.yaml', 'a: 1');
  chmodSync(join(folder.path, 'closed.yaml'), 0);
  mkdirSync(join(folder.path, 'empty'));
  symlinkSync('a', join(folder.path, 'link'));
  symlinkSync('loop', join(folder.path, 'loop'));
  tree = workingTree(folder.path);
});

afterAll(() => folder.remove());

const read = (path: string) => {
  const result = tree.read(path, 100);
  return 'text' in result ? result.text : result.problem;
};

describe('reading', () => {
  test('gives the text as it is, a byte order mark included', () => {
    expect(read('a/text.yaml')).toBe('model_name: "a/text.yaml"\n');
    expect(read('bom.yaml')).toBe('\ufeffa: 1');
    expect(read('link/text.yaml')).toBe('model_name: "a/text.yaml"\n');
  });

  test.each([
    ['latin1.yaml', /not UTF-8/],
    ['large.yaml', /larger than/],
    ['bytes.yaml', /larger than/],
    ['absent.yaml', /does not exist/],
    ['a/text.yaml/deeper', /cannot be read|does not exist/],
    ['a', /not a file/],
    ['loop', /link to itself/],
    [`${'x'.repeat(300)}.yaml`, /cannot be read/],
  ])('of %s says why not', (path, reason) => {
    const result = tree.read(path, 100);
    expect(result).toEqual({ problem: expect.stringMatching(reason), fix: expect.stringMatching(/^[A-Z].*\.$/) });
  });

  test('takes a file of exactly the limit', () => {
    expect(read('exact.yaml')).toHaveLength(100);
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? test.skip : test)('of a file without permission says so', () => {
    expect(read('closed.yaml')).toMatch(/cannot be read \(EACCES\)/);
  });
});

test.each([
  ['a/text.yaml', 'file'],
  ['a', 'folder'],
  ['.', 'folder'],
  ['..', 'folder'],
  ['link', 'folder'],
  ['loop', 'file'],
  ['absent', 'absent'],
  ['a/text.yaml/deeper', 'absent'],
  ['x'.repeat(5000), 'absent'],
  ['nul\0', 'absent'],
])('%j is a %s', (path, kind) => {
  expect(tree.kind(path)).toBe(kind);
});

test('folders are listed with their prefix, sorted, links as files', () => {
  expect(tree.pathsBelow('a')).toEqual(['a/text.yaml']);
  expect(tree.pathsBelow('empty')).toEqual([]);
  expect(tree.paths()).toEqual([...tree.paths()].sort());
  expect(tree.paths()).toEqual(expect.arrayContaining(['a/text.yaml', 'link', 'loop']));
});

test.each([
  ['node_modules/a', true],
  ['a/vendor/b', true],
  ['vendored/a', false],
  ['a/my-vendor', false],
  ['.github/a', false],
])('vendored %s: %s', (path, expected) => {
  expect(isVendored(path)).toBe(expected);
});
