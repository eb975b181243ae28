import type { RunFile } from '../../src/runs/formats.ts';
import { type LongText, wholeText } from '../../src/source/long-text.ts';

/** A file of a run. Short texts come in uneven pieces, as a reader must take them. */
export function runFile(path: string, text: string): RunFile {
  return { path, text: text.length > 20_000 ? wholeText(text) : inPieces(text, [1, 7, 2, 31, 1, 3]) };
}

/** A text cut into pieces of so many characters, again and again; no character is cut in two. */
export function inPieces(text: string, sizes: readonly number[]): LongText {
  const points = [...text];
  function* pieces(): Generator<string> {
    for (let at = 0, turn = 0; at < points.length; turn++) {
      const size = sizes[turn % sizes.length] as number;
      yield points.slice(at, at + size).join('');
      at += size;
    }
  }
  return { pieces };
}
