import type { GitRepository } from './git-repository.ts';

export type ChangeStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed';

/** One changed file, in the words of GitHub's API. */
export interface ChangedFile {
  readonly sha: string;
  readonly filename: string;
  readonly status: ChangeStatus;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  /** The hunks; binary files and pure renames have none. */
  readonly patch?: string;
  readonly previous_filename?: string;
}

const STATUS: Record<string, ChangeStatus> = {
  A: 'added',
  M: 'modified',
  D: 'removed',
  R: 'renamed',
  C: 'copied',
  T: 'changed',
};

interface Counts {
  readonly binary: boolean;
  readonly additions: number;
  readonly deletions: number;
}

/** The files that differ between two commits, with renames found, sorted by name. */
export function changedFiles(repository: GitRepository, from: string, to: string): ChangedFile[] {
  const range = ['-M', from, to];
  const counts = readCounts(repository.run('diff', '--numstat', '-z', ...range));
  // The sections of a patch stand in the order of the raw listing.
  const patch = repository.run('diff', '-U3', '--no-color', '--no-ext-diff', ...range);
  const sections = patch.split(/^diff --git .*\n/m).slice(1);
  const raw = repository.run('diff', '--raw', '-z', '--no-abbrev', ...range).split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; raw[at]; ) {
    const [, newSha = '', letter = ''] = /^:\d+ \d+ \w+ (\w+) (\w)\d*$/.exec(raw[at++] ?? '') ?? [];
    const before = raw[at++] ?? '';
    const moved = letter === 'R' || letter === 'C';
    const filename = moved ? (raw[at++] ?? '') : before;
    const { binary, additions, deletions } = counts.get(filename) ?? { binary: false, additions: 0, deletions: 0 };
    const hunks = binary ? undefined : hunksOf(sections[files.length] ?? '');
    files.push({
      sha: letter === 'D' ? repository.run('rev-parse', `${from}:${filename}`).trim() : newSha,
      filename,
      status: STATUS[letter] ?? 'changed',
      additions,
      deletions,
      changes: additions + deletions,
      ...(hunks !== undefined && { patch: hunks }),
      ...(moved && { previous_filename: before }),
    });
  }
  return files.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

function readCounts(numstat: string): Map<string, Counts> {
  const fields = numstat.split('\0');
  const counts = new Map<string, Counts>();
  for (let at = 0; fields[at]; at++) {
    const [added = '', deleted = '', name] = (fields[at] ?? '').split('\t');
    // A rename has an empty name here and its two names in the next fields.
    if (!name) at += 2;
    const binary = added === '-';
    const numbers = { additions: binary ? 0 : Number(added), deletions: binary ? 0 : Number(deleted) };
    counts.set(name || (fields[at] ?? ''), { binary, ...numbers });
  }
  return counts;
}

function hunksOf(section: string): string | undefined {
  const at = section.search(/^@@/m);
  return at < 0 ? undefined : section.slice(at).replace(/\n$/, '');
}

/** Where a line of a diff stands: the number of its hunk, and its distance from the first hunk header. */
export interface DiffPlace {
  readonly hunk: number;
  readonly position: number;
}

export type Side = 'LEFT' | 'RIGHT';

/** The lines that a review comment may name, by side and line number. */
export function commentableLines(patch = ''): Record<Side, Map<number, DiffPlace>> {
  const lines: Record<Side, Map<number, DiffPlace>> = { LEFT: new Map(), RIGHT: new Map() };
  let left = 0;
  let right = 0;
  let hunk = -1;
  for (const [position, line] of patch.split('\n').entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
    if (header) {
      left = Number(header[1]);
      right = Number(header[2]);
      hunk++;
    } else if (line.startsWith('+')) lines.RIGHT.set(right++, { hunk, position });
    else if (line.startsWith('-')) lines.LEFT.set(left++, { hunk, position });
    else if (!line.startsWith('\\')) {
      lines.RIGHT.set(right++, { hunk, position });
      lines.LEFT.set(left++, { hunk, position });
    }
  }
  return lines;
}
