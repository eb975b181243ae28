import type { Location } from '../../source/location.ts';
import { locateLines, type Source } from './block.ts';

/** A part of a paragraph that is a statement of its own. */
export interface Piece {
  readonly text: string;
  readonly location: Location;
}

/** A bullet or number that its author typed inside a paragraph. */
const TYPED_BULLET = /^(?:[•●◦▪‣·–—]|\(?\d{1,2}\)|[✅❌⚠☑✔✖])\s*\S/u;

export function linesOf(text: string): string[] {
  return text.split('\n');
}

/**
 * The parts of a paragraph: a new one begins at a line that is a title or label of its own, and at a typed bullet.
 *
 * @param startsPiece whether a line is a title or starts with a label
 */
export function piecesOf(
  block: { readonly text: string; readonly location: Location },
  source: Source,
  startsPiece: (line: string) => boolean,
): Piece[] {
  const lines = linesOf(block.text);
  if (lines.length === 1) return [block];
  const starts = [0];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as string;
    const alone = starts.at(-1) === i - 1 && isTitleLine(lines[i - 1] as string);
    if (alone || startsPiece(line.trim()) || TYPED_BULLET.test(line.trim())) starts.push(i);
  }
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? lines.length;
    const part = lines.slice(from, to).join('\n').trim();
    const first = block.location.line - 1;
    return { text: part, location: locateLines(source, first + from, first + to, part) };
  });
}

function isTitleLine(line: string): boolean {
  return /^\s*(?:\*\*|__)[^*\n]+(?:\*\*|__)[:：.]?\s*$/.test(line);
}
