import { UserError } from '../errors.ts';
import { decodedText, PIECE } from './decoding.ts';
import { decode, fileProblem } from './reading.ts';
import type { FileProblem, Tree } from './tree.ts';
import { isVendored } from './vendored.ts';

/** A file, link or submodule of a git tree. */
export interface Entry {
  /** From the root of the repository, `/`-separated. */
  readonly path: string;
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** The id of the blob. */
  readonly id: string;
  /** In bytes; 0 for a submodule. */
  readonly size: number;
}

/** Contents of blobs by their ids, from wherever they are. Several trees share one. */
export interface Blobs {
  /** The bytes; null when they are not here yet, and are asked for with the next `load`. */
  get(id: string): Uint8Array | null;
  /** Brings what was asked for. False when nothing was. @throws when it cannot be had */
  load(): Promise<boolean>;
}

const LINK = '120000';
/** The mode of an entry that is a commit of another repository; this one does not have its content. */
export const SUBMODULE = '160000';
/** As many links as Linux follows. */
const MAX_LINKS = 40;

/** Bytes of a path on Linux; a link to a longer one cannot be made, but committed. */
const MAX_TARGET = 4096;

/** What a path leads to, links followed. */
type Found =
  | { readonly kind: 'file'; readonly entry: Entry }
  | { readonly kind: 'folder' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'broken'; readonly problem: FileProblem };

/**
 * The tree of a commit, by the rules of the working tree: links that leave it, large files and what is no UTF-8 are
 * refused. Where contents are not here yet, reading says so, and what was read is to be read again after `load`.
 *
 * @param prefix the working directory below the root of the repository, with a slash at its end; empty for the root
 * @throws UserError when two files have names that cannot be told apart
 */
export function snapshotTree(listing: readonly Entry[], prefix: string, blobs: Blobs): Tree {
  const entries = new Map(listing.map((entry) => [entry.path, entry]));
  // Names that are no UTF-8 can become equal, and one file would hide another.
  if (entries.size < listing.length) {
    throw new UserError(
      'Two files of the repository have names that cannot be told apart, since they are no UTF-8.',
      'Rename them.',
    );
  }
  const folders = foldersOf(listing);
  const paths = listing
    .filter(({ path, mode }) => path.startsWith(prefix) && mode !== SUBMODULE && !isVendored(path.slice(prefix.length)))
    .map(({ path }) => path.slice(prefix.length))
    .sort();

  const find = (path: string): Found => {
    const left = `${prefix}${path}`.split('/').reverse();
    const at: string[] = [];
    let links = 0;
    let isLink = false;
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
      if (name === '' || name === '.') continue;
      if (name === '..') {
        if (at.pop() === undefined) return links > 0 ? broken('leaves') : { kind: 'absent' };
        continue;
      }
      at.push(name);
      const place = at.join('/');
      const entry = entries.get(place);
      if (!entry && folders.has(place)) continue;
      // In a folder that a link leads to, what is not there is absent as elsewhere.
      if (!entry) return isLink ? broken('nothing') : { kind: 'absent' };
      if (entry.mode === LINK) {
        if (++links > MAX_LINKS) return broken('loop');
        isLink ||= left.length === 0;
        if (entry.size > MAX_TARGET) return broken('nothing');
        const bytes = blobs.get(entry.id);
        if (bytes === null) return { kind: 'unknown' };
        const target = Buffer.from(bytes).toString('utf8');
        if (target.startsWith('/')) return broken('leaves');
        left.push(...target.split('/').reverse());
        at.pop();
        continue;
      }
      if (left.some((rest) => rest !== '' && rest !== '.')) return { kind: 'absent' };
      if (entry.mode === SUBMODULE) return { kind: 'folder' };
      return links > 0 && !place.startsWith(prefix) ? broken('leaves') : { kind: 'file', entry };
    }
    return links > 0 && !`${at.join('/')}/`.startsWith(prefix) ? broken('leaves') : { kind: 'folder' };
  };

  const bytesOf = (path: string, maxBytes: number): Uint8Array | FileProblem => {
    const found = find(path);
    if (found.kind === 'broken') return found.problem;
    if (found.kind === 'absent') return fileProblem('absent');
    if (found.kind === 'folder') return fileProblem('folder');
    if (found.kind === 'unknown') return fileProblem('unknown');
    if (found.entry.size > maxBytes) return fileProblem('large', maxBytes);
    return blobs.get(found.entry.id) ?? fileProblem('unknown');
  };

  return {
    paths: () => paths,
    pathsBelow: (folder) => {
      const below = folder === '' || folder === '.' ? '' : `${folder.replace(/\/+$/, '')}/`;
      return below === '' ? paths : paths.filter((path) => path.startsWith(below));
    },
    kind: (path) => {
      const { kind } = find(path);
      // A link that leads nowhere stands there, and reading it says what is wrong.
      return kind === 'broken' || kind === 'unknown' ? 'file' : kind;
    },
    read: (path, maxBytes) => {
      const bytes = bytesOf(path, maxBytes);
      return 'problem' in bytes ? bytes : decode(bytes);
    },
    open: (path, maxBytes) => {
      const bytes = bytesOf(path, maxBytes);
      if ('problem' in bytes) return bytes;
      return { text: decodedText(() => cut(bytes)), bytes: bytes.length };
    },
    id: (path) => {
      const entry = entries.get(`${prefix}${path}`);
      return entry ? (entry.mode === LINK ? `link ${entry.id}` : entry.id) : null;
    },
    everything: () =>
      listing.filter(({ path }) => path.startsWith(prefix)).map(({ path }) => path.slice(prefix.length)),
    load: () => blobs.load(),
  };
}

/** Bytes that are here, in pieces that a decoder need not blow up all at once. */
function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
}

function broken(how: 'leaves' | 'loop' | 'nothing'): Found {
  return { kind: 'broken', problem: fileProblem(how) };
}

function foldersOf(listing: readonly Entry[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path } of listing) {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = path.slice(0, cut);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
