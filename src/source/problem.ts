import type { Data } from './data.ts';
import type { Location } from './location.ts';

/** Why a text is not the YAML or JSON that it should be. */
export interface SourceProblem {
  readonly kind: 'syntax' | 'duplicate-key' | 'too-large' | 'empty';
  readonly message: string;
  readonly fix: string;
  readonly location: Location;
}

/** What reading gives: the data, or null when nothing can be read, and what is wrong with the text. */
export interface Reading {
  readonly data: Data | null;
  readonly problems: readonly SourceProblem[];
}

/** Larger texts are refused before they are parsed. */
export const MAX_BYTES = 1024 * 1024;
/** Deeper nesting than any card, run or policy has; parsers below it recurse safely. */
export const MAX_DEPTH = 64;
/** More keys and items than any card, run or policy has. */
export const MAX_NODES = 50_000;
/** Aliases are expanded by value; this many cannot grow a document past a few thousand nodes. */
export const MAX_ALIASES = 20;
/** A broken file has one cause more often than fifty. */
export const MAX_PROBLEMS = 10;

/** The first few problems, one for each line: what follows on the same line comes of the first. */
export function firstOfEachLine(problems: readonly SourceProblem[]): SourceProblem[] {
  const byLine = new Map<number, SourceProblem>();
  for (const problem of problems) if (!byLine.has(problem.location.line)) byLine.set(problem.location.line, problem);
  return [...byLine.values()].slice(0, MAX_PROBLEMS);
}
