import { proseLine, type Surface, visible } from './escape.ts';

/** A list marker with what follows it on its line. */
const LIST_ITEM = /^([-*+]|(\d{1,9})[.)])([ \t]+)(?=\S)/;

/**
 * Text of several lines, as its author laid it out. Paragraphs and lists stay what they are; headings, quotes, code,
 * tables, HTML and links do not come to be. White space at the start of a line is kept wherever it does no harm.
 *
 * Deep indentation is common in text that was a Python string: its second and further lines are indented as the code
 * around them was. Such a line goes on with the paragraph before it, and where its author meant a new line or a gap, a
 * line with a lone backslash (a line break) stands for it, as an empty line would turn the text after it into code.
 */
export function prose(text: string, surface: Surface): string {
  const layout = new Layout(surface);
  for (const each of visible(text).trim().split('\n')) layout.add(each);
  return layout.lines.join('\n');
}

class Layout {
  readonly lines: string[] = [];
  /** The column at which the content of each open list item starts, outermost first. */
  readonly #items: number[] = [];
  /** A paragraph is open: the next line may go on with it. */
  #open = false;
  #gap = false;
  readonly #surface: Surface;

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  add(text: string): void {
    const rest = text.trimStart();
    if (rest === '') {
      this.#gap = true;
      return;
    }
    const indent = columns(text.slice(0, text.length - rest.length));
    const deep = indent - this.#base(indent) >= 4;
    const marked = LIST_ITEM.test(rest);
    if (this.#open && deep) {
      if (this.#gap) this.lines.push('\\', '\\');
      else if (marked) this.lines.push('\\');
      this.#continue(indent, rest, false);
    } else {
      if (this.#gap) {
        this.lines.push('');
        this.#open = false;
      }
      if (marked && this.#mayBeginItem(indent, rest)) this.#beginItem(indent, rest);
      else if (this.#open) this.#continue(indent, rest, true);
      else this.#beginParagraph(indent, rest);
    }
    this.#gap = false;
  }

  #continue(indent: number, rest: string, start: boolean): void {
    this.lines.push(' '.repeat(indent) + proseLine(rest, this.#surface, start));
  }

  #beginParagraph(indent: number, rest: string): void {
    this.#items.length = this.#depth(indent);
    this.#continue(this.#harmless(indent), rest, true);
    this.#open = true;
  }

  /** An ordered list that does not start with 1 cannot end a paragraph. */
  #mayBeginItem(indent: number, rest: string): boolean {
    const number = LIST_ITEM.exec(rest)?.[2];
    return !this.#open || number === undefined || Number(number) === 1 || this.#depth(indent) < this.#items.length;
  }

  #beginItem(indent: number, rest: string): void {
    const [all, marker = '', , gap = ' '] = LIST_ITEM.exec(rest)!;
    const space = /^ {1,4}$/.test(gap) ? gap : ' ';
    this.#items.length = this.#depth(indent);
    const at = this.#harmless(indent);
    this.#items.push(at + marker.length + space.length);
    this.lines.push(' '.repeat(at) + marker + space + proseLine(rest.slice(all.length), this.#surface, true));
    this.#open = true;
  }

  /** How many of the open list items a line with this indentation belongs to. */
  #depth(indent: number): number {
    const outside = this.#items.findIndex((column) => column > indent);
    return outside === -1 ? this.#items.length : outside;
  }

  #base(indent: number): number {
    return this.#items[this.#depth(indent) - 1] ?? 0;
  }

  /** An indentation that makes no code. */
  #harmless(indent: number): number {
    const base = this.#base(indent);
    return indent - base >= 4 ? base : indent;
  }
}

function columns(space: string): number {
  let column = 0;
  for (const char of space) column += char === '\t' ? 4 - (column % 4) : 1;
  return column;
}
