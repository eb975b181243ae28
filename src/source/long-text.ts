/**
 * A text that may be long: it is read piece by piece, as often as it is asked for, and kept by nobody. Reading takes no
 * promise, so that readers stay plain functions.
 */
export interface LongText {
  /**
   * The text from its start in pieces of any length; no character is cut in two.
   *
   * @throws TextError where it turns out not to be text, or cannot be read on
   */
  readonly pieces: () => Iterable<string>;
}

/** Why a text cannot be read, or not to its end. Whoever handed it out catches it: readers let it through. */
export class TextError extends Error {
  override readonly name = 'TextError';
  readonly fix: string;
  /** 1-based; null where no line can be named. */
  readonly line: number | null;

  constructor(message: string, fix: string, line: number | null = null) {
    super(message);
    this.fix = fix;
    this.line = line;
  }
}

/** A text that is there as a whole. */
export function wholeText(text: string): LongText {
  return { pieces: () => [text] };
}

/** At most the first characters of a text. */
export function startOfText(text: LongText, most: number): string {
  let start = '';
  for (const piece of text.pieces()) {
    start += piece;
    if (start.length >= most) return start.slice(0, most);
  }
  return start;
}
