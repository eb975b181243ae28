import { UserError } from '../errors.ts';
import { git, gitBlobs, gitLine } from './git.ts';
import { type Blobs, type Entry, snapshotTree } from './snapshot.ts';
import type { Tree } from './tree.ts';

/** Files that are read by the handful, so that one call of git brings them all. */
const MAX_AT_ONCE = 1024 * 1024;

/**
 * The commit that a branch, tag or id names.
 *
 * @throws UserError for what could be taken for an option, for an unknown name, and outside of a repository
 */
export function resolveCommit(root: string, ref: string): string {
  const shown = ref.length > 60 ? `${ref.slice(0, 60)}…` : ref;
  if (!/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u.test(ref)) {
    throw new UserError(`\`${shown}\` does not name a revision.`, 'Name a branch, a tag or a commit.');
  }
  const commit = commitOf(root, ref);
  if (commit !== null) return commit;
  if (gitLine(root, ['rev-parse', '--git-dir']) === null) {
    throw new UserError('This folder is not in a git repository, so there is no revision.', 'Run it inside of one.');
  }
  if (commitOf(root, 'HEAD') === null) {
    throw new UserError('This repository has no commit yet, so there is no revision.', 'Commit first.');
  }
  throw new UserError(
    `The revision \`${shown}\` is not in this clone.`,
    'Fetch it with `git fetch origin <branch>`; in a workflow, give `actions/checkout` the input `fetch-depth: 0`.',
  );
}

/** The same, null when the clone does not have it. */
function commitOf(root: string, ref: string): string | null {
  if (ref.startsWith('-')) return null;
  return gitLine(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]) || null;
}

/** Whether every object of a commit can be read here: a clone with a filter lacks some of them. */
export function hasWhole(root: string, commit: string): boolean {
  if (commitOf(root, commit) === null) return false;
  return !gitLine(root, ['config', '--get-regexp', '^(extensions\\.partialclone|remote\\..*\\.promisor)$']);
}

/**
 * The merge base of a proposed commit and the tip of the branch that it is for. Where there are several, which one is
 * taken would decide what the proposal seems to remove, and its author shapes the history: it is the tip then.
 *
 * @returns null when the clone does not know it; a shallow one knows no more than that one commit follows another
 */
export function mergeBaseOf(root: string, tip: string, head: string): string | null {
  if (git(root, ['merge-base', '--is-ancestor', tip, head]) !== null) return tip;
  if (gitLine(root, ['rev-parse', '--is-shallow-repository']) !== 'false') return null;
  const bases = gitLine(root, ['merge-base', '--all', tip, head])?.split('\n').filter(Boolean) ?? [];
  return bases.length > 1 ? tip : (bases[0] ?? null);
}

/** The working directory below the root of the repository, with a slash at its end; empty for the root. */
function prefixOf(root: string): string {
  return gitLine(root, ['rev-parse', '--show-prefix']) ?? '';
}

/**
 * The tree of a commit as git has it: nothing is checked out, and no hook, filter or external program runs.
 *
 * @param root absolute path of the working directory, to which paths are relative
 * @param commit as `resolveCommit` gives it
 * @throws UserError when the clone lacks the tree of the commit
 */
export function revisionTree(root: string, commit: string): Tree {
  const listing = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (listing === null) {
    throw new UserError(
      `The files of the commit ${commit} are not in this clone.`,
      'Clone without `filter`; in a workflow, give `actions/checkout` the input `fetch-depth: 0`.',
    );
  }
  const entries = entriesIn(listing.toString('utf8'));
  return snapshotTree(entries, prefixOf(root), blobsHere(root, entries));
}

/** Reads `<mode> <type> <id> <size>\t<path>\0`…; the size of a submodule is `-`. */
function entriesIn(listing: string): Entry[] {
  return listing
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const tab = line.indexOf('\t');
      const [mode = '', , id = '', size] = line.slice(0, tab).split(/ +/);
      return { path: line.slice(tab + 1), mode, id, size: Number(size) || 0 };
    });
}

/** Contents from the clone. The first one that is asked for brings all that have the same kind of name. */
function blobsHere(root: string, entries: readonly Entry[]): Blobs {
  const known = new Map<string, Uint8Array>();
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const ending = endingOf(entry.path);
    const group = groups.get(ending);
    if (group) group.push(entry);
    else groups.set(ending, [entry]);
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const together = (id: string): string[] => {
    const { path = '' } = byId.get(id) ?? {};
    const ids = [id];
    let bytes = 0;
    for (const other of groups.get(endingOf(path)) ?? []) {
      bytes += other.size;
      if (bytes > MAX_AT_ONCE) break;
      if (other.id !== id && !known.has(other.id)) ids.push(other.id);
    }
    return ids;
  };
  return {
    get: (id) => {
      if (!known.has(id)) for (const [each, bytes] of gitBlobs(root, together(id))) known.set(each, bytes);
      return known.get(id) ?? null;
    },
    load: async () => false,
  };
}

function endingOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('.'), path.lastIndexOf('/')) + 1).toLowerCase();
}
