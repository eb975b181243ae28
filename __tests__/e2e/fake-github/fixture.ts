import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Token } from './records.ts';
import { type DocumentName, FakeGitHub } from './server.ts';
import type { PullOptions } from './store.ts';

/** A text, bytes, a symbolic link, or a submodule at a commit of another repository. */
export type FileContent = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string };

export interface TreeChange {
  readonly base: Readonly<Record<string, FileContent>>;
  /** What the branch `feature` changes; null deletes. */
  readonly head?: Readonly<Record<string, FileContent | null>>;
}

export interface GitFixture {
  readonly dir: string;
  /** The commit of `main`. */
  readonly baseSha: string;
  /** The commit of `feature`, which is checked out. */
  readonly headSha: string;
  remove(): void;
}

const IDENTITY = { name: 'Octo', email: 'octo@example.com', date: '2026-01-01T00:00:00Z' };

const ENVIRONMENT = {
  GIT_AUTHOR_NAME: IDENTITY.name,
  GIT_AUTHOR_EMAIL: IDENTITY.email,
  GIT_AUTHOR_DATE: IDENTITY.date,
  GIT_COMMITTER_NAME: IDENTITY.name,
  GIT_COMMITTER_EMAIL: IDENTITY.email,
  GIT_COMMITTER_DATE: IDENTITY.date,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
};

/** A real git repository in a temporary folder; equal trees give equal commits. */
export function makeRepository({ base, head = {} }: TreeChange): GitFixture {
  const dir = mkdtempSync(join(tmpdir(), 'model-card-gate-repository-'));
  git(dir, 'init', '-q', '-b', 'main');
  writeFiles(dir, base);
  commitAll(dir, 'base', base);
  git(dir, 'checkout', '-q', '-b', 'feature');
  writeFiles(dir, head);
  if (Object.keys(head).length > 0) commitAll(dir, 'feature', head);
  const sha = (ref: string) => git(dir, 'rev-parse', ref).trim();
  return { dir, baseSha: sha('main'), headSha: sha('feature'), remove: () => removeFolder(dir) };
}

/** Another commit on what is checked out; null deletes. */
export function commitFiles(dir: string, files: Readonly<Record<string, FileContent | null>>): string {
  writeFiles(dir, files);
  commitAll(dir, 'more', files);
  return git(dir, 'rev-parse', 'HEAD').trim();
}

/** The branch that GitHub keeps for the merge of both branches; it fails where they conflict, as GitHub has none then. */
export function makeMerge({ dir, baseSha, headSha }: GitFixture): string {
  const tree = git(dir, 'merge-tree', '--write-tree', baseSha, headSha).trim();
  const merge = git(dir, 'commit-tree', tree, '-p', baseSha, '-p', headSha, '-m', 'Merge').trim();
  git(dir, 'update-ref', MERGE_REF, merge);
  return merge;
}

const MERGE_REF = 'refs/pull/7/merge';

/** What actions/checkout leaves on `pull_request`: the merge of both branches, one commit deep, no branch. */
export function checkOutMerge(repository: GitFixture): GitFixture {
  const merge = makeMerge(repository);
  return { ...repository, headSha: merge, ...checkOut(repository, MERGE_REF) };
}

/** What actions/checkout leaves of a ref, one commit deep or with its whole history. */
export function checkOut({ dir: origin }: GitFixture, ref: string, { deep = false } = {}): Checkout {
  const dir = mkdtempSync(join(tmpdir(), 'model-card-gate-checkout-'));
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'remote', 'add', 'origin', `file://${origin}`);
  const branch = 'refs/heads/main:refs/remotes/origin/main';
  git(
    dir,
    'fetch',
    '-q',
    ...(deep ? [] : ['--depth=1']),
    'origin',
    `+${ref}:refs/remotes/it`,
    ...(deep ? [branch] : []),
  );
  git(dir, 'checkout', '-q', '--detach', 'refs/remotes/it');
  return { dir, remove: () => removeFolder(dir) };
}

export interface Checkout {
  readonly dir: string;
  remove(): void;
}

/** Another commit on a branch other than the one that is checked out; null deletes. */
export function commitOn(
  { dir }: GitFixture,
  branch: string,
  files: Readonly<Record<string, FileContent | null>>,
): string {
  git(dir, 'checkout', '-q', branch);
  const sha = commitFiles(dir, files);
  git(dir, 'checkout', '-q', 'feature');
  return sha;
}

/** Makes a branch, or moves it, to a commit. */
export function setBranch({ dir }: GitFixture, branch: string, commit: string): void {
  git(dir, 'update-ref', `refs/heads/${branch}`, commit);
}

/** May comment, review and report. */
export const WRITE_TOKEN = 'ghs_write';

/** What the workflow of a pull request from a fork gets: it reads and nothing else. */
export const FORK_TOKEN = 'ghs_fork';

const TOKENS: Record<string, Token> = {
  [WRITE_TOKEN]: {
    login: 'github-actions[bot]',
    permissions: {
      contents: 'read',
      'pull-requests': 'write',
      issues: 'write',
      checks: 'write',
      statuses: 'write',
      'security-events': 'write',
    },
  },
  [FORK_TOKEN]: { login: 'github-actions[bot]', permissions: { contents: 'read', 'pull-requests': 'read' } },
};

/** The repository that a test's GitHub holds. */
export const REPOSITORY = 'octo/models';

/** The number of its pull request. */
export const PULL_NUMBER = 7;

export interface StartOptions {
  readonly repository: GitFixture;
  readonly document?: DocumentName;
  /** More tokens, or others under the names of the two that are always there. */
  readonly tokens?: Readonly<Record<string, Token>>;
  readonly isPrivate?: boolean;
  readonly pull?: Partial<PullOptions>;
}

/** A listening GitHub with `octo/models` and its pull request #7 from `feature` to `main`. */
export async function startGitHub(options: StartOptions): Promise<FakeGitHub> {
  const { repository, document, tokens, isPrivate, pull } = options;
  const github = new FakeGitHub(document);
  github.addRepository(REPOSITORY, { dir: repository.dir, isPrivate });
  for (const [name, token] of Object.entries({ ...TOKENS, ...tokens })) github.tokens.set(name, token);
  const { baseSha: base, headSha: head } = repository;
  github.openPull({ repo: REPOSITORY, number: PULL_NUMBER, base, head, ...pull });
  return github.listen();
}

function git(dir: string, ...args: string[]): string {
  const env = { ...process.env, ...ENVIRONMENT };
  return execFileSync('git', args, { cwd: dir, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function commitAll(dir: string, message: string, files: Readonly<Record<string, FileContent | null>>): void {
  git(dir, 'add', '-A', '-f');
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === 'object' && content !== null && 'submodule' in content) {
      git(dir, 'update-index', '--add', '--cacheinfo', `160000,${content.submodule},${path}`);
    }
  }
  git(dir, 'commit', '-q', '--allow-empty', '-m', message);
}

function writeFiles(dir: string, files: Readonly<Record<string, FileContent | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(dir, path);
    if (content === null) rmSync(file, { recursive: true });
    else {
      if (typeof content !== 'string' && !(content instanceof Uint8Array))
        rmSync(file, { recursive: true, force: true });
      mkdirSync(dirname(file), { recursive: true });
      if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(file, content);
      else if ('symlink' in content) symlinkSync(content.symlink, file);
      else mkdirSync(file);
    }
  }
}

function removeFolder(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}
