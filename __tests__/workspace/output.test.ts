import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { writeNamed } from '../../src/workspace/output.ts';

describe('a file that a workflow names', () => {
  let folder: string;
  let workspace: string;
  let temporary: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'model-card-gate-output-')));
    [workspace, temporary] = [join(folder, 'workspace'), join(folder, 'temp')];
    for (const each of [workspace, temporary]) mkdirSync(each);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string) => writeNamed([workspace, temporary], path, '{}');

  test('is written in the workspace, with the folders above it', () => {
    const file = write('reports/a/cards.sarif');
    expect(file).toBe(join(workspace, 'reports/a/cards.sarif'));
    expect(readFileSync(file, 'utf8')).toBe('{}');
  });

  test('may be named in full, in the workspace and in the temporary folder', () => {
    expect(write(join(workspace, 'x.json'))).toBe(join(workspace, 'x.json'));
    expect(write(join(temporary, 'x.sarif'))).toBe(join(temporary, 'x.sarif'));
  });

  test.each(['../x.sarif', 'a/../../x.sarif', '/x.sarif', '../workspace-2/x.sarif'])('is not written at %s', (path) => {
    expect(() => write(path)).toThrow(/outside the workspace/);
  });

  test('is not written through a link that leads out, be it a folder or the file', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(workspace, 'reports'));
    expect(() => write('reports/x.sarif')).toThrow(/outside the workspace/);
    expect(() => write('reports/deep/x.sarif')).toThrow(/outside the workspace/);
    symlinkSync(join(folder, 'elsewhere/secret'), join(workspace, 'x.sarif'));
    expect(() => write('x.sarif')).toThrow(/symbolic link/);
    expect(existsSync(join(folder, 'elsewhere/secret'))).toBe(false);
  });

  test('is never a card', () => {
    writeFileSync(join(workspace, 'MODEL_CARD.md'), '# A\n');
    expect(() => write('MODEL_CARD.md')).toThrow(/ends with neither/);
    expect(readFileSync(join(workspace, 'MODEL_CARD.md'), 'utf8')).toBe('# A\n');
  });
});
