import { execFileSync } from 'node:child_process';
import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import type { FileReading, Tree } from './tree.ts';

/** Folders of other people's files; cards in them belong to someone else. */
const VENDORED = new Set([
  'node_modules',
  'bower_components',
  'vendor',
  'third_party',
  'site-packages',
  'venv',
  '.venv',
  '__pycache__',
  '.git',
  '.hg',
  '.svn',
  '.tox',
  '.cache',
]);

export function isVendored(path: string): boolean {
  return path.split('/').some((part) => VENDORED.has(part));
}

/** The path as reports print it: relative to the root, `/`-separated on every system. */
export function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/**
 * The files below a folder. In a git work tree git says which files are ignored; elsewhere every folder is walked.
 *
 * @param root absolute path of the folder
 */
export function workingTree(root: string): Tree {
  const listings = new Map<string, readonly string[]>();
  let all: readonly string[] | null | undefined;
  const pathsBelow = (folder: string): readonly string[] => {
    const before = listings.get(folder);
    if (before) return before;
    // Git is asked once: to start it takes longer than to pick a folder from a long list.
    if (all === undefined) all = listByGit(root);
    const known = folder === '' ? ownPaths(all ?? listByWalk(root)) : (picked(all, folder) ?? listFolder(root, folder));
    listings.set(folder, known);
    return known;
  };
  return {
    paths: () => pathsBelow(''),
    pathsBelow,
    kind: (path) => kindOf(resolve(root, path)),
    read: (path, maxBytes) => readText(root, path, maxBytes),
  };
}

/** A link that leads nowhere counts as a file: it stands there, and reading it says what is wrong. */
function kindOf(absolute: string): 'file' | 'folder' | 'absent' {
  try {
    const stat = statSync(absolute, { throwIfNoEntry: false });
    if (stat) return stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'absent';
    return lstatSync(absolute, { throwIfNoEntry: false }) ? 'file' : 'absent';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP' ? 'file' : 'absent';
  }
}

function listFolder(root: string, folder: string): string[] {
  const absolute = resolve(root, folder);
  return ownPaths(listByGit(absolute) ?? listByWalk(absolute)).map((path) => `${folder}/${path}`);
}

function ownPaths(paths: readonly string[]): string[] {
  return paths.filter((path) => !isVendored(path)).sort();
}

/**
 * What git lists below a folder, or null when it lists nothing there: the folder is a repository of its own, is ignored,
 * or stands elsewhere, and must be asked itself. The entry of a repository inside, which is not listed, ends with `/`.
 */
function picked(all: readonly string[] | null, folder: string): string[] | null {
  const lead = `${folder}/`;
  const below = (all ?? [])
    .filter((path) => path.startsWith(lead) && path !== lead)
    .map((path) => path.slice(lead.length));
  return below.length > 0 ? ownPaths(below).map((path) => lead + path) : null;
}

function listByGit(root: string): string[] | null {
  try {
    const out = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.split('\0').filter(Boolean);
  } catch {
    return null; // not a work tree, or no git: the folders themselves are listed
  }
}

function listByWalk(root: string): string[] {
  const found: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (!VENDORED.has(entry.name)) folders.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
    }
  }
  return found;
}

/** @throws UserError for a folder that may not be read: it might hold a card, so it cannot be passed over */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new UserError(`The folder ${folder} cannot be read (${code}).`, 'Check its permissions.');
  }
}

function readText(root: string, path: string, maxBytes: number): FileReading {
  const absolute = resolve(root, path);
  try {
    if (lstatSync(absolute).isSymbolicLink() && !isInside(realpathSync(root), realpathSync(absolute))) {
      return { problem: 'The file is a symbolic link that leaves the repository.', fix: 'Put the file itself here.' };
    }
    // A folder above the file may be the link.
    if (isInside(root, absolute) && !isInside(realpathSync(root), realpathSync(absolute))) {
      return { problem: 'The path leads out of the repository by a symbolic link.', fix: 'Put the file itself here.' };
    }
    const stat = statSync(absolute);
    if (!stat.isFile()) return { problem: 'The path is not a file.', fix: 'Name a file.' };
    if (stat.size > maxBytes) {
      const limit = `${maxBytes / 1024 / 1024} MiB`;
      return { problem: `The file is larger than ${limit}.`, fix: 'Keep data out of it; link to it instead.' };
    }
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(absolute)) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return { problem: 'The file is not UTF-8 text.', fix: 'Save it as UTF-8.' };
    }
    if (code === 'ENOENT' && lstatSync(absolute, { throwIfNoEntry: false })) {
      return { problem: 'The file is a symbolic link to nothing.', fix: 'Put the file itself here.' };
    }
    if (code === 'ENOENT') return { problem: 'The file does not exist.', fix: 'Correct the path.' };
    if (code === 'ELOOP')
      return { problem: 'The file is a symbolic link to itself.', fix: 'Put the file itself here.' };
    return { problem: `The file cannot be read (${code ?? String(error)}).`, fix: 'Check its permissions.' };
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
