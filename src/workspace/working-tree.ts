import { createHash } from 'node:crypto';
import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readlinkSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { git } from './git.ts';
import { openText, readText } from './text-files.ts';
import type { Tree } from './tree.ts';
import { isVendored, VENDORED } from './vendored.ts';

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
    open: (path, maxBytes) => openText(root, path, maxBytes),
    id: (path) => idOf(resolve(root, path)),
    checkedOut: true,
    everything: () => listByGit(root) ?? listByWalk(root),
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
  // Without a work tree, or without git, the folders themselves are listed.
  const out = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate']);
  return out?.toString('utf8').split('\0').filter(Boolean) ?? null;
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

/** The id that git gives a file, or the name that a link leads to; bytes are taken as they are. */
function idOf(absolute: string): string | null {
  try {
    const stat = lstatSync(absolute);
    if (stat.isSymbolicLink()) {
      const target = Buffer.from(readlinkSync(absolute));
      return `link ${createHash('sha1').update(`blob ${target.length}\0`).update(target).digest('hex')}`;
    }
    return stat.isFile() ? hashFile(absolute, stat.size) : null;
  } catch {
    return null;
  }
}

function hashFile(absolute: string, size: number): string {
  const hash = createHash('sha1').update(`blob ${size}\0`);
  const buffer = Buffer.alloc(1 << 20);
  const file = openSync(absolute, 'r');
  try {
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer))
      hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(file);
  }
  return hash.digest('hex');
}
