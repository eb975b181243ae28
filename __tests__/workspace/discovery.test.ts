import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { glob } from '../../src/glob.ts';
import { startOf } from '../../src/source/location.ts';
import { findCards, type Scope } from '../../src/workspace/discovery.ts';
import { runFilesBelow, runFinder } from '../../src/workspace/run-files.ts';
import { workingTree } from '../../src/workspace/working-tree.ts';
import { type Folder, newFolder, newRepository } from './repositories.ts';

const open: Folder[] = [];
afterEach(() => {
  for (const folder of open.splice(0)) folder.remove();
});

const plain = (...paths: string[]) => keep(newFolder(...paths));
const repository = (...paths: string[]) => keep(newRepository(...paths));
function keep(folder: Folder): Folder {
  open.push(folder);
  return folder;
}

const scope = (pattern: string): Scope => {
  const found = glob(pattern);
  if (!found) throw new Error(`${pattern} matches nothing`);
  return { pattern, location: startOf('policy.yml'), ...found };
};
const find = (folder: Folder, asked: string[] = [], patterns: string[] = []) =>
  findCards(workingTree(folder.path), asked, patterns.map(scope));
const cards = (folder: Folder, asked: string[] = [], patterns: string[] = []) => find(folder, asked, patterns).cards;
const unmatched = (folder: Folder, asked: string[] = [], patterns: string[] = []) =>
  find(folder, asked, patterns).unmatched.map(({ pattern }) => pattern);
const runs = (folder: Folder, card: string, patterns: string[] = []) =>
  [...runFinder(workingTree(folder.path))(card, patterns.map(scope), () => false)][0] ?? [];

/** Everything holds for a plain folder and for a git repository alike. */
describe.each([
  ['a plain folder', plain],
  ['a git repository', repository],
])('in %s', (_, make) => {
  test('cards are known by their names, wherever they stand', () => {
    const names = ['model-card', 'model_card'].flatMap((name) =>
      ['yaml', 'yml', 'json'].map((end) => `${name}.${end}`),
    );
    const folder = make(
      ...names,
      'models/a/model-card.yaml',
      '.hidden/model-card.yaml',
      'Model-Card.yaml',
      'model-card.txt',
      'modelcard.yaml',
      'my-model-card.yaml',
      'model-card.yaml.bak',
      'training-run.yaml',
    );
    expect(cards(folder)).toEqual(['.hidden/model-card.yaml', ...names.sort(), 'models/a/model-card.yaml'].sort());
  });

  test("other people's folders are left alone, unless they are named", () => {
    const folder = make(
      'node_modules/x/model-card.yaml',
      'vendor/model-card.json',
      'a/.venv/model_card.yml',
      'b/vendored/model-card.yaml',
    );
    expect(cards(folder)).toEqual(['b/vendored/model-card.yaml']);
    expect(cards(folder, ['vendor'])).toEqual(['vendor/model-card.json']);
    expect(cards(folder, ['node_modules/x/model-card.yaml'])).toEqual(['node_modules/x/model-card.yaml']);
  });

  test('names may hold spaces, quotes, other scripts and line breaks', () => {
    const folders = ['a b', "it's", '"quoted"', '鯨', 'ä', 'новый', 'a\nb', '[x]', '{y}', '(z)', '-dash', '#', '*'];
    const paths = folders.map((name) => `${name}/model-card.yaml`);
    const folder = make(...paths);
    expect(cards(folder)).toEqual([...paths].sort());
    for (const path of paths) expect(cards(folder, [path])).toEqual([path]);
    for (const name of folders) expect(cards(folder, [name])).toEqual([`${name}/model-card.yaml`]);
  });

  test('a named file is a card whatever its name', () => {
    const folder = make('whales.txt', 'training-run.yaml', 'a/card.yml');
    expect(cards(folder, ['whales.txt', './a/card.yml', 'training-run.yaml'])).toEqual([
      'a/card.yml',
      'training-run.yaml',
      'whales.txt',
    ]);
  });

  test('a named folder is searched, with or without a slash', () => {
    const folder = make('a/model-card.yaml', 'a/b/model_card.json', 'ab/model-card.yaml');
    for (const given of ['a', 'a/', './a', './/a//'])
      expect(cards(folder, [given])).toEqual(['a/b/model_card.json', 'a/model-card.yaml']);
    expect(cards(folder, ['.'])).toHaveLength(3);
    expect(find(folder, ['a']).searched).toBe('a');
  });

  test('each card once, however often it is asked for', () => {
    const folder = make('a/model-card.yaml');
    expect(cards(folder, ['a', 'a/model-card.yaml', '**', './a/model-card.yaml'])).toEqual(['a/model-card.yaml']);
  });

  test('a folder without cards has none, and that is no pattern without a match', () => {
    const folder = make('a/README.md', 'b/model-card.yaml');
    expect(find(folder, ['a'])).toEqual({ cards: [], unmatched: [], searched: 'a' });
    expect(unmatched(folder, ['a', 'b'])).toEqual(['a']);
  });

  test('globs find cards and, where they name files, any file but runs', () => {
    const folder = make(
      'a/model-card.yaml',
      'a/weights.bin',
      'a/other.yaml',
      'a/training-run.yaml',
      'b/model_card.json',
    );
    expect(cards(folder, ['**'])).toEqual(['a/model-card.yaml', 'b/model_card.json']);
    expect(cards(folder, ['a/*'])).toEqual(['a/model-card.yaml']);
    expect(cards(folder, ['*/*.yaml'])).toEqual(['a/model-card.yaml', 'a/other.yaml']);
    expect(cards(folder, ['{a,b}/model[-_]card.*'])).toEqual(['a/model-card.yaml', 'b/model_card.json']);
    expect(unmatched(folder, ['c/**', '**/*.bin', 'a'])).toEqual(['c/**', '**/*.bin']);
  });

  test('patterns of the policy find files with other names, and tell which match nothing', () => {
    const folder = make('cards/whales.yaml', 'cards/training-run.yaml', 'models/model-card.yaml');
    expect(cards(folder, [], ['cards/*.yaml'])).toEqual(['cards/whales.yaml', 'models/model-card.yaml']);
    expect(find(folder, [], ['cards/**', 'modles/**', 'card/*.yaml']).unmatched).toEqual([
      { pattern: 'cards/**', location: startOf('policy.yml'), scope: true },
      { pattern: 'modles/**', location: startOf('policy.yml'), scope: true },
      { pattern: 'card/*.yaml', location: startOf('policy.yml'), scope: false },
    ]);
    expect(unmatched(folder, ['models'], ['modles/**'])).toEqual([]);
  });

  test('a folder with the name of a card is a folder', () => {
    const folder = make('model-card.yaml/notes.txt', 'a/model-card.json/model-card.yaml');
    expect(cards(folder)).toEqual(['a/model-card.json/model-card.yaml']);
  });

  test('folders outside of the working directory can be named', () => {
    const folder = make('a/model-card.yaml', 'a/training-run.yaml', 'b/README.md');
    const tree = workingTree(join(folder.path, 'b'));
    expect(findCards(tree, ['../a'], []).cards).toEqual(['../a/model-card.yaml']);
    expect(findCards(tree, ['../a/model-card.yaml'], []).cards).toEqual(['../a/model-card.yaml']);
    expect(findCards(tree, [], []).cards).toEqual([]);
    expect(tree.read('../a/model-card.yaml', 1000)).toHaveProperty('text');
    expect([...runFinder(tree)('../a/model-card.yaml', [], () => false)][0]).toEqual(['../a/training-run.yaml']);
  });

  test('links: one inside is a card, one that leaves, leads nowhere or loops is a card that cannot be read', () => {
    const outside = plain('secret.yaml');
    const folder = make('real/model-card.yaml');
    const link = (target: string, name: string) => {
      mkdirSync(join(folder.path, name), { recursive: true });
      symlinkSync(target, join(folder.path, name, 'model-card.yaml'));
    };
    link('../real/model-card.yaml', 'inside');
    link(join(outside.path, 'secret.yaml'), 'leaves');
    link('../nowhere.yaml', 'nowhere');
    link('model-card.yaml', 'loop');
    symlinkSync('..', join(folder.path, 'real', 'up'));
    symlinkSync(outside.path, join(folder.path, 'out'));
    expect(cards(folder)).toEqual(
      ['inside', 'leaves', 'loop', 'nowhere', 'real'].map((name) => `${name}/model-card.yaml`),
    );
    const tree = workingTree(folder.path);
    const read = (path: string) => {
      const result = tree.read(path, 1000);
      return 'text' in result ? result.text : result.problem;
    };
    expect(read('inside/model-card.yaml')).toMatch(/^model_name/);
    expect(read('leaves/model-card.yaml')).toMatch(/leaves the repository/);
    expect(read('nowhere/model-card.yaml')).toMatch(/link to nothing/);
    expect(read('loop/model-card.yaml')).toMatch(/link to itself/);
    expect(read('out/secret.yaml')).toMatch(/leads out of the repository/);
  });
});

describe('in a git repository', () => {
  test('ignored files are left out, untracked ones are not', () => {
    const folder = repository('a/model-card.yaml');
    writeFileSync(join(folder.path, '.gitignore'), 'build/\n*.json\n');
    folder.write('build/model-card.yaml', 'b/model_card.json', 'c/model-card.yaml');
    expect(cards(folder)).toEqual(['a/model-card.yaml', 'c/model-card.yaml']);
    expect(cards(folder, ['build/model-card.yaml'])).toEqual(['build/model-card.yaml']);
  });

  test('a file that is tracked counts although it would be ignored', () => {
    const folder = repository('build/model-card.yaml');
    writeFileSync(join(folder.path, '.gitignore'), 'build/\n');
    expect(cards(folder)).toEqual(['build/model-card.yaml']);
  });

  test('a card that was deleted and not yet committed is no card', () => {
    const folder = repository('a/model-card.yaml', 'b/model-card.yaml', 'b/training-run.yaml', 'training-run.yaml');
    rmSync(join(folder.path, 'b'), { recursive: true });
    expect(cards(folder)).toEqual(['a/model-card.yaml']);
    expect(cards(folder, ['**/*.yaml'])).toEqual(['a/model-card.yaml']);
    expect(runs(folder, 'a/model-card.yaml')).toEqual(['training-run.yaml']);
    rmSync(join(folder.path, 'a'), { recursive: true });
    expect(cards(folder)).toEqual([]);
  });

  test('a working directory below its root lists its own files', () => {
    const folder = repository('a/model-card.yaml', 'a/b/model-card.yaml', 'model-card.yaml');
    expect(findCards(workingTree(join(folder.path, 'a')), [], []).cards).toEqual([
      'b/model-card.yaml',
      'model-card.yaml',
    ]);
  });

  test('a repository within it is another one', () => {
    const folder = repository('model-card.yaml');
    const inner = repository('model-card.yaml');
    const name = basename(inner.path);
    folder.git('clone', '--quiet', inner.path, join(folder.path, name));
    expect(cards(folder)).toEqual(['model-card.yaml']);
    expect(cards(folder, [name])).toEqual([`${name}/model-card.yaml`]);
  });
});

describe('the training run of a card', () => {
  test.each(['yaml', 'yml', 'json'])('stands beside it as training-run.%s', (end) => {
    const folder = plain('a/model-card.yaml', `a/training-run.${end}`, 'training-run.yaml');
    expect(runs(folder, 'a/model-card.yaml')).toEqual([`a/training-run.${end}`]);
  });

  test('stands in the closest folder above that holds no other card', () => {
    const folder = plain('a/b/c/model-card.yaml', 'a/training-run.yaml', 'training-run.yaml', 'other/model-card.yaml');
    expect(runs(folder, 'a/b/c/model-card.yaml')).toEqual(['a/training-run.yaml']);
  });

  test('is nobody’s when two cards share the folder above', () => {
    const folder = plain('a/x/model-card.yaml', 'a/y/model_card.json', 'a/training-run.yaml', 'training-run.yaml');
    expect(runs(folder, 'a/x/model-card.yaml')).toEqual([]);
    expect(runs(folder, 'a/y/model_card.json')).toEqual([]);
  });

  test('a card that a pattern of the policy names shares it too', () => {
    const folder = plain('a/x/model-card.yaml', 'a/y/whales.yaml', 'a/training-run.yaml');
    expect(runs(folder, 'a/x/model-card.yaml')).toEqual(['a/training-run.yaml']);
    expect(runs(folder, 'a/x/model-card.yaml', ['a/*/whales.yaml'])).toEqual([]);
  });

  test('two beside it, or two above, are both named', () => {
    const folder = plain('model-card.yaml', 'training-run.yml', 'training-run.json', 'a/training-run.yaml');
    expect(runs(folder, 'model-card.yaml')).toEqual(['training-run.json', 'training-run.yml']);
    const above = plain('a/model-card.yaml', 'training-run.yaml', 'training-run.yml');
    expect(runs(above, 'a/model-card.yaml')).toEqual(['training-run.yaml', 'training-run.yml']);
  });

  test('is not below it, of another name, or a folder', () => {
    const folder = plain('model-card.yaml', 'a/training-run.yaml', 'run.yaml', 'training-run.json/x');
    expect(runs(folder, 'model-card.yaml')).toEqual([]);
  });

  test('can be looked for in a named folder', () => {
    const folder = plain('runs/a/training-run.yaml', 'runs/b/training-run.json', 'training-run.yaml');
    expect(runFilesBelow(workingTree(folder.path), 'runs')).toEqual([
      'runs/a/training-run.yaml',
      'runs/b/training-run.json',
    ]);
    expect(runFilesBelow(workingTree(folder.path), '')).toHaveLength(3);
  });
});
