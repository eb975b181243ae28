import type { Location } from '../../source/location.ts';
import type { SourceProblem } from '../../source/problem.ts';

/** Something about a block of metadata that its reader must know, seldom so grave that it is an error. */
export interface FrontMatterProblem extends SourceProblem {
  readonly why?: string;
  readonly atMost?: 'warning' | 'note';
}

export const FENCE = /^---[ \t]*$/;
/** A line that can stand in a block of metadata; headings and prose cannot. */
export const METADATA_LINE = /^(?:[\w$-][\w .$-]{0,80}:(?:\s|$)|\s*-\s|\s*#|\s+\S|\s*$|[[{])/;
/** Keys by which a block below the start of the file is known for metadata. */
const TELLING_KEY =
  /^(?:license|language|tags|datasets|metrics|pipeline_tag|library_name|base_model|model-index|co2_eq_emissions|license_name):(?:\s|$)/;
/** Longer blocks are none. */
const MAX_BLOCK = 1000;

/**
 * What is odd about the place and form of a block that was found.
 *
 * @param open the line of its first fence, counted from 0
 */
export function formProblems(lines: readonly string[], open: number, file: string): FrontMatterProblem[] {
  const found: FrontMatterProblem[] = [];
  const fence = lines[open] as string;
  if (lines[0]?.startsWith('\uFEFF')) {
    found.push({
      kind: 'syntax',
      message: 'The file starts with a byte order mark, an invisible character in front of the metadata.',
      why: 'Python tools such as huggingface_hub find no metadata behind it.',
      fix: 'Save the file as UTF-8 without a byte order mark.',
      location: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
      atMost: 'warning',
    });
  }
  const above = open > 0;
  const bare = fence.replace(/^\uFEFF/, '');
  if (above || /^[ \t]/.test(bare)) {
    found.push({
      kind: 'syntax',
      message: above
        ? `The front matter starts on line ${open + 1}, below empty lines.`
        : 'White space stands in front of the `---` that opens the front matter.',
      why: 'The Hugging Face Hub reads it there, but GitHub and page generators look for `---` at the very start and show it as text.',
      fix: above ? 'Remove the empty lines above it.' : 'Remove the white space.',
      location: lineAt(lines, open, file),
      atMost: 'warning',
    });
  }
  if (/[ \t]$/.test(fence)) {
    found.push({
      kind: 'syntax',
      message: 'White space stands behind the `---` that opens the front matter.',
      why: 'The Hugging Face Hub wants the line to end there and finds no metadata.',
      fix: 'Remove the white space.',
      location: lineAt(lines, open, file),
      atMost: 'warning',
    });
  }
  return found;
}

/** A first line `---` that opens no metadata. */
export function thematicBreak(
  lines: readonly string[],
  open: number,
  closed: boolean,
  file: string,
): FrontMatterProblem {
  return {
    kind: 'syntax',
    message: `The \`---\` in line ${open + 1} is read as a thematic break, not as the start of metadata: ${closed ? 'a heading stands below it' : 'no second `---` closes it'}.`,
    why: closed
      ? 'The Hugging Face Hub takes what stands between two such lines at the start for metadata, and does not show it.'
      : 'Tools that look for metadata look there first, and a later `---` would close it.',
    fix: 'Remove the line, or write `***` for a thematic break.',
    location: lineAt(lines, open, file),
    atMost: 'note',
  };
}

/** A block between two lines of `+++`: the line behind it, and what to say of it; null when there is none. */
export function tomlBlock(
  lines: readonly string[],
  open: number,
  file: string,
): { bodyLine: number; location: Location; problem: FrontMatterProblem } | null {
  if ((lines[open] ?? '').replace(/^\uFEFF/, '').trimEnd() !== '+++') return null;
  const close = lines.findIndex((line, i) => i > open && line.trimEnd() === '+++');
  if (
    close < 0 ||
    !lines.slice(open + 1, close).every((line) => /^\s*(?:$|#|\[|[\w."'-]+\s*=|["'\]}),]|\S+,?$)/.test(line))
  )
    return null;
  const end = (lines[close] as string).length + 1;
  const location = { file, line: open + 1, column: 1, endLine: close + 1, endColumn: end };
  const problem: FrontMatterProblem = {
    kind: 'syntax',
    message: 'The front matter is TOML, between lines of `+++`, and is not read.',
    why: 'Model cards have YAML between lines of `---`; the Hugging Face Hub shows TOML as text.',
    fix: 'Write it as `key: value` pairs between two lines of `---`.',
    location: lineAt(lines, open, file),
    atMost: 'warning',
  };
  return { bodyLine: close + 1, location, problem };
}

/** The first block of metadata below the place where metadata is read, as a problem; null when there is none. */
export function laterBlock(
  lines: readonly string[],
  from: number,
  isSecond: boolean,
  file: string,
): FrontMatterProblem | null {
  let code = '';
  for (let i = from; i < lines.length; i++) {
    const line = lines[i] as string;
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (code === '' || (mark.startsWith(code) && /^\s*[`~]+\s*$/.test(line)))) code = code === '' ? mark : '';
    if (code !== '' || !FENCE.test(line) || !/^[\w-]{1,60}:(?:\s|$)/.test(lines[i + 1] ?? '')) continue;
    if (i > from && !/^\s*$|-->\s*$|^#/.test(lines[i - 1] as string)) continue;
    let close = i + 1;
    while (close < lines.length && close - i < MAX_BLOCK && METADATA_LINE.test(lines[close] as string)) {
      if (FENCE.test(lines[close] as string)) break;
      close++;
    }
    if (!FENCE.test(lines[close] ?? '')) continue;
    if (!lines.slice(i + 1, close).some((each) => TELLING_KEY.test(each))) {
      i = close - 1;
      continue;
    }
    return {
      kind: 'syntax',
      message: isSecond
        ? 'A second block of metadata stands here and is not read: only the one at the start of the file counts.'
        : 'The block of metadata here is not read: it does not stand at the start of the file.',
      why: 'The Hugging Face Hub and other tools look for metadata at the start only, and show this block as text.',
      fix: isSecond ? 'Move its keys into the first block.' : 'Move it, from `---` to `---`, to the top of the file.',
      location: lineAt(lines, i + 1, file),
      atMost: 'warning',
    };
  }
  return null;
}

function lineAt(lines: readonly string[], index: number, file: string): Location {
  const end = (lines[index] as string).length + 1;
  return { file, line: index + 1, column: 1, endLine: index + 1, endColumn: end };
}
