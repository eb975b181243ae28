import type { Data } from '../../source/data.ts';
import { describe } from '../../source/data.ts';
import type { Location } from '../../source/location.ts';
import type { SourceProblem } from '../../source/problem.ts';
import { readYaml } from '../../source/yaml.ts';
import {
  FENCE,
  type FrontMatterProblem,
  formProblems,
  laterBlock,
  METADATA_LINE,
  thematicBreak,
  tomlBlock,
} from './front-matter-form.ts';

/** The metadata block at the start of a Markdown card, and the body below it. */
export interface FrontMatter {
  /** `none`: the file starts with something else, a thematic break included. */
  readonly state: 'none' | 'empty' | 'map' | 'other' | 'invalid' | 'unclosed' | 'toml';
  /** What stands in the block; null when it cannot be read or holds nothing. */
  readonly data: Data | null;
  readonly location: Location | null;
  /** Lines before the body. */
  readonly bodyLine: number;
  readonly problems: readonly FrontMatterProblem[];
}

/**
 * Reads the metadata block between two lines of `---` at the very start, as the Hugging Face Hub finds it.
 *
 * @param lines the file without its line ends
 */
export function readFrontMatter(lines: readonly string[], file: string): FrontMatter {
  let open = 0;
  while (open < lines.length && (lines[open] as string).replace(/^\uFEFF/, '').trim() === '') open++;
  const found = blockAt(lines, open, file);
  const later = laterBlock(lines, found.bodyLine, found.state !== 'none', file);
  return later ? { ...found, problems: [...found.problems, later] } : found;
}

/** The block that starts at the first line with something in it. */
function blockAt(lines: readonly string[], open: number, file: string): FrontMatter {
  const none: FrontMatter = { state: 'none', data: null, location: null, bodyLine: 0, problems: [] };
  const toml = tomlBlock(lines, open, file);
  if (toml) return { state: 'toml', data: null, ...toml, problems: [toml.problem] };
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
  const closed = close < lines.length;
  const asBreak: FrontMatter = { ...none, problems: [thematicBreak(lines, open, closed, file)] };
  const form = formProblems(lines, open, file);
  if (!closed) return unclosed(lines, open, location, asBreak, form);
  const inside = lines.slice(open + 1, close);
  // A heading between two thematic breaks is text, not metadata.
  if (!inside.some((line) => /^\s*[\w"'$[{-]/.test(line)) && inside.some((line) => /^#+\s/.test(line))) return asBreak;
  const bodyLine = close + 1;
  const reading = readYaml('\n'.repeat(open + 1) + inside.join('\n'), file);
  // What follows the first error of syntax is seldom another one.
  const told = reading.data ? reading.problems : reading.problems.slice(0, 1);
  const problems = [...form, ...told.map((problem) => inBlock(problem, location))];
  const { data } = reading;
  if (!data && told.length > 0) return { state: 'invalid', data: null, location, bodyLine, problems };
  const isNothing = !data || (data.kind === 'scalar' && data.value === null);
  if (isNothing || (data.kind === 'map' && data.entries.size === 0)) {
    problems.push(empty(location));
    return { state: 'empty', data: isNothing ? null : data, location, bodyLine, problems };
  }
  if (data.kind === 'map') return { state: 'map', data, location, bodyLine, problems };
  const problem: SourceProblem = {
    kind: 'syntax',
    message: `The front matter must be a map of keys, but is ${describe(data)}.`,
    fix: 'Write `key: value` pairs between the two `---` lines, or remove them.',
    location: data.location,
  };
  return { state: 'other', data, location, bodyLine, problems: [...problems, problem] };
}

function empty(location: Location): FrontMatterProblem {
  return {
    kind: 'syntax',
    message: 'The front matter is empty.',
    why: 'The Hugging Face Hub warns of a card without metadata: nobody can filter for its licence, language or task.',
    fix: 'Write at least `license` and `language` there, or remove the block.',
    location: { ...location, endLine: location.line, endColumn: 4 },
    atMost: 'warning',
  };
}

/** `---` without an end is a thematic break, unless metadata follows. */
function unclosed(
  lines: readonly string[],
  open: number,
  location: Location,
  asBreak: FrontMatter,
  form: readonly FrontMatterProblem[],
): FrontMatter {
  const first = lines[open + 1] ?? '';
  if (!/^[A-Za-z_][\w-]{0,60}:(?:\s|$)/.test(first)) return asBreak;
  let end = open + 1;
  while (end < lines.length && METADATA_LINE.test(lines[end] as string) && (lines[end] as string).trim() !== '') end++;
  const problem: SourceProblem = {
    kind: 'syntax',
    message: 'The front matter is not closed: a second line `---` is missing.',
    fix: 'Put a line `---` below the metadata.',
    location: { ...location, endLine: open + 1, endColumn: (lines[open] as string).length + 1 },
  };
  return { state: 'unclosed', data: null, location: problem.location, bodyLine: end, problems: [...form, problem] };
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
