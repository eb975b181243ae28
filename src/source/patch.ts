/** A line of a file after a change. */
export interface PatchLine {
  readonly text: string;
  /** False for a line of context, which was there before. */
  readonly added: boolean;
}

/** A run of lines that a patch shows of a file as it is after the change. */
export interface Hunk {
  /** The number of its first line, 1-based. */
  readonly from: number;
  readonly lines: readonly PatchLine[];
}

/** What a change did to files: hunks by path; null where nobody tells which lines changed. */
export type Diff = ReadonlyMap<string, readonly Hunk[] | null>;

const HEADER = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The hunks of a patch as GitHub's API gives it: from the first `@@`, without the lines that name the files.
 *
 * @returns null when it is not such a patch, or when it was cut: its lines are then unknown, not unchanged
 */
export function readPatch(patch: string): readonly Hunk[] | null {
  const hunks: { from: number; lines: PatchLine[] }[] = [];
  let before = 0;
  let after = 0;
  const lines = patch.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    if (line.startsWith('\\')) continue; // "\ No newline at end of file"
    if (before === 0 && after === 0) {
      const header = HEADER.exec(line);
      if (!header) return null;
      [before, after] = [Number(header[1] ?? 1), Number(header[3] ?? 1)];
      hunks.push({ from: Number(header[2]), lines: [] });
      continue;
    }
    const mark = line[0];
    if (mark !== '+') before--;
    if (mark !== '-') after--;
    if (before < 0 || after < 0 || (mark !== undefined && !'+- '.includes(mark))) return null;
    if (mark !== '-') hunks.at(-1)!.lines.push({ text: line.slice(1), added: mark === '+' });
  }
  return before === 0 && after === 0 ? hunks : null;
}

/** The hunk that shows all lines from one to another, both included, and those lines. */
export function linesOf(hunks: readonly Hunk[], from: number, to: number): readonly PatchLine[] | null {
  const hunk = hunks.find((each) => each.from <= from && to < each.from + each.lines.length);
  return hunk ? hunk.lines.slice(from - hunk.from, to - hunk.from + 1) : null;
}
