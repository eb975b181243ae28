import { execFileSync } from 'node:child_process';

/** More than the listing of any repository, and than one batch of files. */
const MAX_OUTPUT = 1 << 29;

/**
 * What a configuration of the repository could start or change is switched off: the monitor of files, hooks, replaced
 * objects, helpers for credentials and every way to a remote. Filters and external diffs are not used by plumbing.
 */
const SETTINGS = [
  '--no-replace-objects',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.sshCommand=false', 'core.gitProxy=false'],
  ...['credential.helper=', 'protocol.allow=never'],
].flatMap((each) => (each.startsWith('--') ? [each] : ['-c', each]));

/** A clone that lacks objects must not fetch them in silence: fetching starts programs that its configuration names. */
const ENVIRONMENT = { GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

/**
 * The output of a git command in a folder, null when it fails: no repository, no git, nothing of that name.
 *
 * @param input what it reads from standard input
 */
export function git(root: string, args: readonly string[], input = ''): Buffer | null {
  try {
    return execFileSync('git', [...SETTINGS, ...args], {
      cwd: root,
      env: { ...process.env, ...ENVIRONMENT },
      input,
      maxBuffer: MAX_OUTPUT,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** The same as one line of text. */
export function gitLine(root: string, args: readonly string[]): string | null {
  return git(root, args)?.toString('utf8').trim() ?? null;
}

/**
 * The content of blobs that the repository has, by their ids. What it has not, is left out.
 *
 * @param ids ids in full, as git prints them
 */
export function gitBlobs(root: string, ids: readonly string[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (ids.length === 0) return found;
  const out = git(root, ['cat-file', '--batch', '--buffer'], `${ids.join('\n')}\n`);
  // Each is `<id> <type> <size>` and a line break, its bytes and a line break; or `<id> missing` and a line break.
  for (let at = 0; out !== null && at < out.length; ) {
    const end = out.indexOf(10, at);
    if (end < 0) break;
    const [id = '', type, size] = out.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') found.set(id, out.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
