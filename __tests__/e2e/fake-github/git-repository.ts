import { execFileSync } from 'node:child_process';
import { type ChangedFile, changedFiles } from './diff.ts';

/** An entry of a git tree. Trees and submodules have no size. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly size: number | undefined;
  /** Relative to the tree that was listed. */
  readonly path: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly message: string;
}

const COMMIT_FORMAT = '--format=%H%x1f%T%x1f%P%x1f%an%x1f%ae%x1f%aI%x1f%B%x1e';
const MEBIBYTE = 2 ** 20;

/** What GitHub computes from git (files of a pull request, contents, comparisons), from a real repository. */
export class GitRepository {
  readonly dir: string;
  readonly #diffs = new Map<string, ChangedFile[]>();

  constructor(dir: string) {
    this.dir = dir;
  }

  /** The output of a git command. */
  run(...args: string[]): string {
    return this.#bytes(...args).toString('utf8');
  }

  /** The output of a git command, undefined when it fails. */
  try(...args: string[]): string | undefined {
    try {
      return this.run(...args);
    } catch {
      return undefined;
    }
  }

  /** The commit that a branch, tag or abbreviation names. */
  commitSha(ref: string): string | undefined {
    return this.#verify(`${ref}^{commit}`);
  }

  treeSha(ref: string): string | undefined {
    return this.#verify(`${ref}^{tree}`);
  }

  mergeBase(a: string, b: string): string {
    return this.run('merge-base', a, b).trim();
  }

  tree(ref: string, path = '', { recursive = false } = {}): TreeEntry[] {
    return entries(this.try('ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), `${ref}:${path}`));
  }

  /** What stands at a path; the empty path is the root. */
  entry(ref: string, path: string): TreeEntry | undefined {
    if (path !== '') return entries(this.try('--literal-pathspecs', 'ls-tree', '-z', '-l', ref, '--', path))[0];
    const sha = this.treeSha(ref);
    return sha === undefined ? undefined : { mode: '040000', type: 'tree', sha, size: undefined, path: '' };
  }

  blob(sha: string): Buffer {
    return this.#bytes('cat-file', 'blob', sha);
  }

  /** The files that differ between the merge base of two commits and the second. */
  changes(base: string, head: string): ChangedFile[] {
    const key = `${base}...${head}`;
    const known = this.#diffs.get(key);
    if (known) return known;
    const files = changedFiles(this, this.mergeBase(base, head), head);
    this.#diffs.set(key, files);
    return files;
  }

  commit(sha: string): Commit {
    const [commit] = commits(this.run('log', '-1', COMMIT_FORMAT, sha));
    if (!commit) throw new Error(`no commit ${sha}`);
    return commit;
  }

  /** The commits that the second has and the first has not, oldest first. */
  commitsBetween(base: string, head: string): Commit[] {
    return commits(this.run('log', '--reverse', COMMIT_FORMAT, `${base}..${head}`));
  }

  contains(descendant: string, ancestor: string): boolean {
    return this.try('merge-base', '--is-ancestor', ancestor, descendant) !== undefined;
  }

  #verify(revision: string): string | undefined {
    return this.try('rev-parse', '--verify', '-q', '--end-of-options', revision)?.trim();
  }

  #bytes(...args: string[]): Buffer {
    const key = isAboutIds(args) ? JSON.stringify([this.dir, ...args]) : null;
    const known = key === null ? undefined : ANSWERS.get(key);
    if (known) return known;
    const answer = this.#ask(args);
    if (key !== null) ANSWERS.set(key, answer);
    return answer;
  }

  #ask(args: readonly string[]): Buffer {
    const options = { cwd: this.dir, maxBuffer: 256 * MEBIBYTE, stdio: ['ignore', 'pipe', 'pipe'] } as const;
    return execFileSync('git', ['-c', 'core.quotepath=off', ...args], { ...options, stdio: [...options.stdio] });
  }
}

/** What git said about ids, which it will always say: starting it is most of what a test waits for. */
const ANSWERS = new Map<string, Buffer>();
const WORDS = ['cat-file', 'blob', 'rev-parse', 'ls-tree', 'merge-base', 'diff', 'log'];

function isAboutIds(args: readonly string[]): boolean {
  const names = args.filter((arg) => !arg.startsWith('-') && !WORDS.includes(arg));
  return names.length > 0 && names.every((name) => /^[0-9a-f]{40}/.test(name));
}

function entries(listing: string | undefined): TreeEntry[] {
  const lines = (listing ?? '').split('\0').filter(Boolean);
  return lines.map((line) => {
    const [, mode = '', type, sha = '', size, path = ''] = /^(\d+) (\w+) (\w+)\s+(-|\d+)\t([\s\S]+)$/.exec(line) ?? [];
    return { mode, type: type as TreeEntry['type'], sha, size: size === '-' ? undefined : Number(size), path };
  });
}

function commits(log: string): Commit[] {
  const records = log.split('\x1e').map((record) => record.replace(/^\n/, ''));
  return records.filter(Boolean).map((record) => {
    const [sha = '', tree = '', parents = '', name = '', email = '', date = '', message = ''] = record.split('\x1f');
    return { sha, tree, parents: parents.split(' ').filter(Boolean), name, email, date, message: message.trimEnd() };
  });
}
