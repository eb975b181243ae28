import { type Location, startOf } from '../../source/location.ts';
import type { LongText } from '../../source/long-text.ts';

/** Characters of a line that are handed on; no tool's is a hundredth of it. */
export const MOST_IN_LINE = 1024 * 1024;

/** The lines of a text with their 1-based numbers, without a byte order mark and carriage returns. */
export function* linesOf(text: LongText): Generator<[number, string]> {
  let line = 1;
  let open = '';
  for (const piece of withoutMark(text)) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      yield [line++, whole(longer(open, piece.slice(start, end)))];
      open = '';
      start = end + 1;
    }
    open = longer(open, piece.slice(start));
  }
  yield [line, whole(open)];
}

function longer(open: string, more: string): string {
  if (open === '') return more.length > MOST_IN_LINE ? more.slice(0, MOST_IN_LINE) : more;
  return open.length < MOST_IN_LINE ? open + more.slice(0, MOST_IN_LINE - open.length) : open;
}

function whole(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The pieces of a text without the byte order mark that it may begin with. */
export function* withoutMark(text: LongText): Generator<string> {
  let isFirst = true;
  for (const piece of text.pieces()) {
    if (piece === '') continue;
    yield isFirst && piece.startsWith('\ufeff') ? piece.slice(1) : piece;
    isFirst = false;
  }
}

/** What makes a text none, and on which line; no line for what is empty. */
export interface Fault {
  readonly message: string;
  readonly line: number | undefined;
}

/** Why a text holds no lines at all; null when it does. */
export function faultOf(text: LongText): Fault | null {
  let isEmpty = true;
  let line = 1;
  for (const piece of text.pieces()) {
    const nul = piece.indexOf('\0');
    if (nul >= 0) {
      for (let at = piece.indexOf('\n'); at >= 0 && at < nul; at = piece.indexOf('\n', at + 1)) line++;
      return { message: 'The file is not text: it holds NUL bytes.', line };
    }
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) line++;
    isEmpty &&= piece.trim() === '';
  }
  return isEmpty ? { message: 'The file is empty.', line: undefined } : null;
}

/** A text of its own, where a part of a piece would keep the whole piece in memory. */
export function detached<T extends string | null>(text: T): T {
  return (text === null ? null : Buffer.from(text).toString()) as T;
}

/** A whole line; what programs write needs no columns. */
export function lineOf(file: string, line: number): Location {
  return { ...startOf(file), line, endLine: line };
}
