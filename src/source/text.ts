import type { Location } from './location.ts';

/** Turns offsets of a text into lines and columns. */
export class TextMap {
  readonly #file: string;
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** The location of `text.slice(start, end)` without the white space at its end. */
  locate(start: number, end: number): Location {
    let last = Math.min(end, this.#text.length);
    while (last > start && /\s/.test(this.#text[last - 1] as string)) last--;
    const from = this.#position(start);
    const to = this.#position(last);
    return { file: this.#file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  #position(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }
}
