import { isAscii } from 'node:buffer';
import { type LongText, TextError } from '../source/long-text.ts';
import { fileProblem } from './reading.ts';

/** Bytes that are read at a time. */
export const PIECE = 64 * 1024;

/**
 * UTF-8 as a text.
 *
 * @param bytes gives the same bytes each time, cut anywhere
 */
export function decodedText(bytes: () => Iterable<Uint8Array>): LongText {
  return { pieces: () => decoded(bytes) };
}

function* decoded(bytes: () => Iterable<Uint8Array>): Generator<string> {
  const decoder = newDecoder();
  let isOpen = false;
  for (const piece of bytes()) {
    let text: string;
    if (!isOpen && isAscii(piece)) {
      // Half as large as what the decoder gives, and faster.
      text = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString('latin1');
    } else {
      try {
        text = decoder.decode(piece, { stream: true });
      } catch {
        throw notUtf8(lineOfFault(bytes));
      }
      isOpen = (piece.at(-1) ?? 0) >= 0x80;
    }
    if (text !== '') yield text;
  }
  try {
    decoder.decode();
  } catch {
    throw notUtf8(lineOfFault(bytes));
  }
}

function newDecoder() {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

function notUtf8(line: number): TextError {
  const { problem, fix } = fileProblem('encoding');
  return new TextError(problem, fix, line);
}

/** The line of the first byte that is no UTF-8: no character spans a line feed, so each line is tried by itself. */
function lineOfFault(bytes: () => Iterable<Uint8Array>): number {
  let decoder = newDecoder();
  let line = 1;
  const takes = (part: Uint8Array, stream: boolean) => {
    try {
      decoder.decode(part, { stream });
      return true;
    } catch {
      return false;
    }
  };
  for (const piece of bytes()) {
    let start = 0;
    for (let end = piece.indexOf(LINE_FEED); end >= 0; end = piece.indexOf(LINE_FEED, start)) {
      if (!takes(piece.subarray(start, end), true) || !takes(new Uint8Array(), false)) return line;
      decoder = newDecoder();
      line++;
      start = end + 1;
    }
    if (!takes(piece.subarray(start), true)) return line;
  }
  return line;
}

const LINE_FEED = 10;
