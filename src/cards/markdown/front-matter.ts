import type { Data } from '../../source/data.ts';
import { describe } from '../../source/data.ts';
import type { Location } from '../../source/location.ts';
import type { SourceProblem } from '../../source/problem.ts';
import { readYaml } from '../../source/yaml.ts';

/** The metadata block at the start of a Markdown card, and the body below it. */
export interface FrontMatter {
  /** `none`: the file starts with something else, a thematic break included. */
  readonly state: 'none' | 'empty' | 'map' | 'other' | 'invalid' | 'unclosed';
  /** What stands in the block; null when it cannot be read or holds nothing. */
  readonly data: Data | null;
  readonly location: Location | null;
  /** Lines before the body. */
  readonly bodyLine: number;
  readonly problems: readonly SourceProblem[];
}

const FENCE = /^---[ \t]*$/;
/** A line that can stand in a block of metadata; headings and prose cannot. */
const METADATA_LINE = /^(?:[\w$-][\w .$-]{0,80}:(?:\s|$)|\s*-\s|\s*#|\s+\S|\s*$|[[{])/;

/**
 * Reads the metadata block between two lines of `---` at the very start, as the Hugging Face Hub finds it.
 *
 * @param lines the file without its line ends
 */
export function readFrontMatter(lines: readonly string[], file: string): FrontMatter {
  const none: FrontMatter = { state: 'none', data: null, location: null, bodyLine: 0, problems: [] };
  let open = 0;
  while (open < lines.length && (lines[open] as string).replace(/^\uFEFF/, '').trim() === '') open++;
  if (open >= lines.length || !FENCE.test((lines[open] as string).replace(/^\uFEFF/, '').trimStart())) return none;
  let close = open + 1;
  while (close < lines.length && !FENCE.test(lines[close] as string)) close++;
  const location: Location = {
    file,
    line: open + 1,
    column: 1,
    endLine: Math.min(close, lines.length - 1) + 1,
    endColumn: (lines[Math.min(close, lines.length - 1)] as string).length + 1,
  };
  if (close >= lines.length) return unclosed(lines, open, location, none);
  const inside = lines.slice(open + 1, close);
  // A heading between two thematic breaks is text, not metadata.
  if (!inside.some((line) => /^\s*[\w"'$[{-]/.test(line)) && inside.some((line) => /^#+\s/.test(line))) return none;
  const bodyLine = close + 1;
  const reading = readYaml('\n'.repeat(open + 1) + inside.join('\n'), file);
  // What follows the first error of syntax is seldom another one.
  const told = reading.data ? reading.problems : reading.problems.slice(0, 1);
  const problems = told.map((problem) => inBlock(problem, location));
  const { data } = reading;
  if (!data) {
    const state = problems.length > 0 ? 'invalid' : 'empty';
    return { state, data: null, location, bodyLine, problems };
  }
  if (data.kind === 'map')
    return { state: data.entries.size === 0 ? 'empty' : 'map', data, location, bodyLine, problems };
  if (data.kind === 'scalar' && data.value === null)
    return { state: 'empty', data: null, location, bodyLine, problems };
  const problem: SourceProblem = {
    kind: 'syntax',
    message: `The front matter must be a map of keys, but is ${describe(data)}.`,
    fix: 'Write `key: value` pairs between the two `---` lines, or remove them.',
    location: data.location,
  };
  return { state: 'other', data, location, bodyLine, problems: [...problems, problem] };
}

/** `---` without an end is a thematic break, unless metadata follows. */
function unclosed(lines: readonly string[], open: number, location: Location, none: FrontMatter): FrontMatter {
  const first = lines[open + 1] ?? '';
  if (!/^[A-Za-z_][\w-]{0,60}:(?:\s|$)/.test(first)) return none;
  let end = open + 1;
  while (end < lines.length && METADATA_LINE.test(lines[end] as string) && (lines[end] as string).trim() !== '') end++;
  const problem: SourceProblem = {
    kind: 'syntax',
    message: 'The front matter is not closed: a second line `---` is missing.',
    fix: 'Put a line `---` below the metadata.',
    location: { ...location, endLine: open + 1, endColumn: (lines[open] as string).length + 1 },
  };
  return { state: 'unclosed', data: null, location: problem.location, bodyLine: end, problems: [problem] };
}

function inBlock(problem: SourceProblem, block: Location): SourceProblem {
  const line = Math.min(Math.max(problem.location.line, block.line), block.endLine);
  const endLine = Math.min(Math.max(problem.location.endLine, line), block.endLine);
  return {
    ...problem,
    message: problem.message.replace(/^The file\b/, 'The front matter'),
    location: { ...problem.location, line, endLine },
  };
}
