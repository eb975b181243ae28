import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

interface Import {
  /** A file below `src`, such as `cards/card.ts`, or the name of a package or of a part of Node. */
  readonly to: string;
  readonly kind: 'static' | 'dynamic' | 'type';
}

const root = fileURLToPath(new URL('../src', import.meta.url));

/** Every file below `src` with what it imports. */
const FILES: ReadonlyMap<string, readonly Import[]> = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => relative(root, join(root, path)).replaceAll('\\', '/'))
    .map((path) => [path, importsOf(path)]),
);

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const to = (target: string) => (target.startsWith('.') ? posix.normalize(posix.join(dirname(path), target)) : target);
  const found: Import[] = [];
  for (const [, type, target = ''] of text.matchAll(/^(?:import|export) (type )?(?:[^;'"]*? from )?'([^']+)'/gm)) {
    found.push({ to: to(target), kind: type ? 'type' : 'static' });
  }
  for (const [, target = ''] of text.matchAll(/\bimport\(\s*(?:\/\*[^*]*\*\/\s*)?'([^']+)'\s*\)/g))
    found.push({ to: to(target), kind: 'dynamic' });
  return found;
}

/** The room that a file is in, such as `cards`; a file at the top is a room of its own. */
const roomOf = (path: string) => path.split('/')[0] as string;

const PURE = ['cards', 'runs', 'policy', 'impact', 'rules', 'source'];
const ENTRIES = ['index.ts', 'action.ts', 'cli.ts', 'cli', 'engine.ts'];

/** The imports of all files in some rooms, as `from → to`, when a test says that they are wrong. */
function wrong(rooms: (room: string) => boolean, isWrong: (to: string, kind: Import['kind']) => boolean): string[] {
  return [...FILES]
    .filter(([path]) => rooms(roomOf(path)))
    .flatMap(([path, imports]) =>
      imports.filter(({ to, kind }) => isWrong(to, kind)).map(({ to }) => `${path} → ${to}`),
    );
}

/** Everything that loads with a file, packages too. */
function closure(start: string, kinds: readonly Import['kind'][]): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { to, kind } of FILES.get(path) ?? []) if (kinds.includes(kind)) open.push(to);
  }
  return seen;
}

test('imports are found', () => {
  expect(FILES.size).toBeGreaterThan(50);
  expect(FILES.get('judgement.ts')).toContainEqual({ to: 'cards/read.ts', kind: 'static' });
  expect(FILES.get('judgement.ts')).toContainEqual({ to: 'cards/card.ts', kind: 'type' });
  expect(FILES.get('cli/commands.ts')).toContainEqual({ to: 'cli/check.ts', kind: 'dynamic' });
  expect(FILES.get('source/yaml.ts')).toContainEqual({ to: 'yaml', kind: 'static' });
  const unknown = [...FILES.values()].flat().filter(({ to }) => to.endsWith('.ts') && !FILES.has(to));
  expect(unknown).toEqual([]);
});

describe('dependencies point one way: entries → gate → rooms', () => {
  test('nothing but the entries imports an entry', () => {
    expect(
      wrong(
        (room) => !ENTRIES.includes(room),
        (to, kind) => ENTRIES.includes(roomOf(to)) && kind !== 'type',
      ),
    ).toEqual([]);
  });

  test('nothing but the entries imports the gate', () => {
    expect(
      wrong(
        (room) => !ENTRIES.includes(room),
        (to) => to === 'gate.ts',
      ),
    ).toEqual([]);
  });

  test('cards, runs, policy, impact, rules and source know nothing of GitHub, files or reports', () => {
    expect(
      wrong(
        (room) => PURE.includes(room),
        (to) =>
          ['github', 'workspace', 'report', 'render'].includes(roomOf(to)) || /^node:|^@actions\/|^@octokit\//.test(to),
      ),
    ).toEqual([]);
  });

  test('source, cards and runs stand below rules and policy', () => {
    expect(
      wrong(
        (room) => room === 'source',
        (to) => to.endsWith('.ts') && roomOf(to) !== 'source',
      ),
    ).toEqual([]);
    expect(
      wrong(
        (room) => ['cards', 'runs', 'impact'].includes(room),
        (to) => ['rules', 'policy'].includes(roomOf(to)),
      ),
    ).toEqual([]);
    expect(
      wrong(
        (room) => room === 'rules',
        (to) => roomOf(to) === 'policy',
      ),
    ).toEqual([]);
  });

  test('reports and rendering know nothing of GitHub’s network and of files', () => {
    const allowed = ['github/links.ts'];
    expect(
      wrong(
        (room) => ['report', 'render'].includes(room),
        (to) =>
          (['github', 'workspace'].includes(roomOf(to)) && !allowed.includes(to)) ||
          /^node:(?!util$|crypto$)|^@/.test(to),
      ),
    ).toEqual([]);
  });
});

describe('the world outside is touched in one place each', () => {
  /** The action reads the event that GitHub's runner left it. */
  const FILE_ENTRIES = ['action.ts'];

  test('files and processes: the workspace, and the action', () => {
    const touching = wrong(
      () => true,
      (to) => /^node:(?:fs|child_process)/.test(to),
    ).map((line) => line.split(' → ')[0] as string);
    expect(touching.filter((path) => roomOf(path) !== 'workspace' && !FILE_ENTRIES.includes(path))).toEqual([]);
    expect(touching).toEqual(expect.arrayContaining(['workspace/working-tree.ts', ...FILE_ENTRIES]));
  });

  test('the network: github, with its packages loaded when they are needed', () => {
    expect(
      wrong(
        (room) => room !== 'github',
        (to) => /^@actions\/github|^@octokit\/|^undici|^node:https?$|^node:net$/.test(to),
      ),
    ).toEqual([]);
    expect(
      wrong(
        () => true,
        (to, kind) => /^@actions\/github|^@octokit\//.test(to) && kind === 'static',
      ),
    ).toEqual([]);
  });

  test('the runner: no file below the action imports @actions/core', () => {
    expect(
      wrong(
        (room) => room !== 'action.ts',
        (to) => to.startsWith('@actions/core'),
      ),
    ).toEqual([]);
  });

  test('environment and clock: no pure room reads them', () => {
    const reading = [...FILES.keys()].filter(
      (path) =>
        [...PURE, 'render', 'report'].includes(roomOf(path)) &&
        /\bprocess\.(?:env|argv|cwd|exit|std|platform)|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(
          readFileSync(join(root, path), 'utf8'),
        ),
    );
    expect(reading).toEqual([]);
  });
});

describe('what is heavy loads only when it is used', () => {
  const packages = (loaded: Set<string>) =>
    [...loaded].filter((to) => !to.endsWith('.ts') && !/^node:|\.json$/.test(to));

  test('the command starts without any package', () => {
    expect(packages(closure('cli.ts', ['static']))).toEqual([]);
  });

  test('a check without a policy file loads no template and no GitHub', () => {
    expect(packages(closure('cli/check.ts', ['static'])).sort()).toEqual(
      ['fastest-levenshtein', 'jsonc-parser', 'picomatch', 'yaml', 'zod'].sort(),
    );
  });

  test('the command never loads the runner’s packages, nor a compiler of templates', () => {
    const all = packages(closure('cli.ts', ['static', 'dynamic']));
    expect(all.filter((to) => /^@actions\/|^@octokit\//.test(to) || to === 'handlebars')).toEqual([]);
    expect(all).toContain('handlebars/runtime.js');
  });

  test('Markdown is parsed by a package that no file imports at start', () => {
    expect(
      wrong(
        () => true,
        (to, kind) => to.startsWith('markdown-it') && kind === 'static',
      ),
    ).toEqual([]);
  });
});

test('no file imports itself through others', () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at >= 0) cycles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const { to, kind } of FILES.get(path) ?? []) if (kind === 'static') walk(to, [...way, path]);
    done.add(path);
  };
  for (const path of FILES.keys()) walk(path, []);
  expect(cycles).toEqual([]);
});
