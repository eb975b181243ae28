import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { TextError } from '../../src/source/long-text.ts';
import { snapshotTree } from '../../src/workspace/snapshot.ts';
import type { Tree } from '../../src/workspace/tree.ts';
import { workingTree } from '../../src/workspace/working-tree.ts';
import { type Folder, newFolder } from './repositories.ts';

let folder: Folder;
let tree: Tree;

beforeEach(() => {
  folder = newFolder('a/text.yaml');
  tree = workingTree(folder.path);
});

afterEach(() => folder.remove());

const at = (name: string) => join(folder.path, name);

function open(path: string, most = 1000): ReturnType<Tree['open']> {
  return tree.open(path, most);
}

/** The text, or why it cannot be read on. */
function read(opening: ReturnType<Tree['open']>): string {
  if (!('text' in opening)) return opening.problem;
  try {
    return [...opening.text.pieces()].join('');
  } catch (error) {
    if (error instanceof TextError) return error.message;
    throw error;
  }
}

describe('opening a file of the working tree', () => {
  test('gives its size, and its text as often as it is asked for', () => {
    const opening = open('a/text.yaml');
    expect(opening).toMatchObject({ bytes: 26 });
    expect([read(opening), read(opening)]).toEqual(Array(2).fill('model_name: "a/text.yaml"\n'));
  });

  test('gives a long one in pieces', () => {
    writeFileSync(at('long.txt'), 'ä'.repeat(200_000));
    const opening = open('long.txt', 1_000_000);
    if (!('text' in opening)) throw new Error(opening.problem);
    const pieces = [...opening.text.pieces()];
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.join('')).toBe('ä'.repeat(200_000));
  });

  test('refuses what is too large, absent, a folder, or leads out, as reading does', () => {
    symlinkSync('/etc/passwd', at('out'));
    symlinkSync('nowhere', at('broken'));
    symlinkSync('a', at('link'));
    truncateSync(at('a/text.yaml'), 1001);
    for (const path of ['a/text.yaml', 'none', 'a', 'out', 'broken']) {
      const refused = tree.read(path, 1000);
      expect(refused).toHaveProperty('problem');
      expect(open(path)).toEqual(refused);
    }
    truncateSync(at('a/text.yaml'), 5);
    expect(read(open('link/text.yaml'))).toBe('model');
  });

  test('notices a file that grows beyond the limit before or while it is read', () => {
    const opening = open('a/text.yaml');
    appendFileSync(at('a/text.yaml'), 'x'.repeat(1000));
    expect(read(opening)).toContain('larger than');
    writeFileSync(at('grows'), 'x'.repeat(70_000));
    const growing = open('grows', 100_000);
    if (!('text' in growing)) throw new Error(growing.problem);
    expect(() => {
      for (const _ of growing.text.pieces()) appendFileSync(at('grows'), 'x'.repeat(60_000));
    }).toThrow(TextError);
  });

  test('follows nothing that was put in the place of a file', () => {
    const opening = open('a/text.yaml');
    rmSync(at('a/text.yaml'));
    expect(read(opening)).toBe('The file does not exist.');
    symlinkSync('/etc/passwd', at('a/text.yaml'));
    expect(read(opening)).toBe('The file is a symbolic link that leaves the repository.');
    rmSync(at('a/text.yaml'));
    execFileSync('mkfifo', [at('a/text.yaml')]);
    expect(read(opening)).toBe('The path is not a file.');
    renameSync(at('a'), at('b'));
    mkdirSync(at('c'));
    symlinkSync('/etc', at('a'));
    expect(read(opening)).not.toContain('model');
  });
});

describe('opening a file of a snapshot', () => {
  const bytes = Buffer.from('é'.repeat(100_000));
  const entry = { path: 'm/a.csv', mode: '100644', id: 'a1', size: bytes.length };
  const asked: string[] = [];
  const snapshot = snapshotTree([entry, { ...entry, path: 'm/b.csv', id: 'gone' }], 'm/', {
    get: (id) => {
      asked.push(id);
      return id === 'a1' ? bytes : null;
    },
    load: async () => false,
  });

  test('gives its bytes in pieces', () => {
    expect(read(snapshot.open('a.csv', bytes.length))).toBe('é'.repeat(100_000));
    expect(snapshot.open('a.csv', bytes.length)).toMatchObject({ bytes: bytes.length });
  });

  test('refuses what is too large without asking for it, and what is not here', () => {
    asked.length = 0;
    expect(read(snapshot.open('a.csv', bytes.length - 1))).toContain('larger than');
    expect(asked).toEqual([]);
    expect(read(snapshot.open('b.csv', bytes.length))).toBe('The file is not in this clone.');
    expect(read(snapshot.open('c.csv', 10))).toBe('The file does not exist.');
  });
});
