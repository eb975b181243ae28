const [QUOTE, BACKSLASH, N, I] = [34, 92, 78, 73];

/**
 * Puts null in the place of Python's `NaN`, `Infinity` and `-Infinity`, which JSON does not have, in a text that comes in
 * pieces. What stands in texts stays, and lines stay where they are. Linear, whatever the text holds.
 */
export class NonNumbers {
  private inText = false;
  private isEscaped = false;
  /** The end of the last piece, which may be the start of such a word. */
  private held = '';

  take(piece: string): string {
    const text = this.held + piece;
    const hasWords = /NaN|Infinity/.test(text);
    if (!hasWords && !this.isEscaped && !text.includes('\\')) {
      for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) this.inText = !this.inText;
      return this.hold(text);
    }
    const parts: string[] = [];
    let done = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.inText) {
        if (this.isEscaped) this.isEscaped = false;
        else if (code === BACKSLASH) this.isEscaped = true;
        else if (code === QUOTE) this.inText = false;
      } else if (code === QUOTE) {
        this.inText = true;
      } else if (hasWords && (code === N || code === I)) {
        const word = code === N ? 'NaN' : 'Infinity';
        if (!text.startsWith(word, at)) continue;
        parts.push(text.slice(done, text[at - 1] === '-' ? at - 1 : at), 'null');
        done = at + word.length;
        at = done - 1;
      }
    }
    return parts.join('') + this.hold(text.slice(done));
  }

  /** What is left at the end of the text. */
  end(): string {
    return this.held;
  }

  /** Keeps back what may be the start of a word that the next piece completes. */
  private hold(text: string): string {
    this.held = this.inText ? '' : (/-?(?:N|Na|I|In|Inf|Infi|Infin|Infini|Infinit)?$/.exec(text.slice(-10))?.[0] ?? '');
    return text.slice(0, text.length - this.held.length);
  }
}
