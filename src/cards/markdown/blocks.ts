import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import type { Location } from '../../source/location.ts';
import { htmlBlocks } from './html.ts';

/** One block of a Markdown document, as a reader sees it. Texts are Markdown still. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly location: Location }
  | { readonly kind: 'paragraph'; readonly text: string; readonly location: Location }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly location: Location }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly Row[];
      readonly location: Location;
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string; readonly location: Location }
  /** The end of a folded part: titles of this level and below end with it. */
  | { readonly kind: 'close'; readonly level: number; readonly location: Location };

export interface Item {
  readonly blocks: readonly Block[];
  readonly location: Location;
}

export interface Row {
  readonly cells: readonly string[];
  readonly location: Location;
}

/** Deeper nesting than any card has; what stands below is not read. */
const MAX_NESTING = 24;

/** Block rules only; inside of HTML, further HTML is text, so that reading comes to an end. */
const parsers = { markdown: parser(true), html: parser(false) };

function parser(html: boolean): Parser {
  const made = new MarkdownIt({ html, maxNesting: MAX_NESTING });
  made.core.ruler.enableOnly(['normalize', 'block']);
  made.block.ruler.disable('reference');
  return made;
}

/** Where the lines of a part stand in the file. */
export interface Source {
  readonly file: string;
  /** The file without its line ends. */
  readonly lines: readonly string[];
}

/**
 * Reads the blocks of a part of a file.
 *
 * @param from the first line of the part, counted from 0
 * @param text the part; it may differ from the file in what is blanked out, never in its lines
 * @param inside what the part stands in
 */
export function readBlocks(
  text: string,
  source: Source,
  from: number,
  inside: keyof typeof parsers = 'markdown',
): Block[] {
  const tokens = parsers[inside].parse(text, {});
  return new Walk(tokens, source, from).blocks(null);
}

class Walk {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly #source: Source;
  readonly #from: number;

  constructor(tokens: readonly Token[], source: Source, from: number) {
    this.#tokens = tokens;
    this.#source = source;
    this.#from = from;
  }

  /** Blocks until the closing token of the given type. */
  blocks(until: string | null): Block[] {
    const blocks: Block[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#next();
      if (token.type === until) break;
      switch (token.type) {
        case 'heading_open':
          blocks.push({ kind: 'heading', level: Number(token.tag.slice(1)), ...this.#inline() });
          break;
        case 'paragraph_open':
          blocks.push({ kind: 'paragraph', ...this.#inline() });
          break;
        case 'bullet_list_open':
        case 'ordered_list_open':
          blocks.push({ kind: 'list', location: this.#locate(token), items: this.#items() });
          break;
        case 'table_open':
          blocks.push(this.#table(token));
          break;
        case 'fence':
        case 'code_block':
          blocks.push({
            kind: 'code',
            language: token.info.trim().split(/\s/, 1)[0] ?? '',
            text: token.content,
            location: this.#locate(token),
          });
          break;
        case 'html_block':
          for (const block of htmlBlocks(token.content, this.#source, this.#line(token))) blocks.push(block);
          break;
        default: // quotes are read like the text around them; rules say nothing
      }
    }
    return blocks;
  }

  #next(): Token {
    return this.#tokens[this.#at++] as Token;
  }

  /** The text of a heading or paragraph, up to its closing token. */
  #inline(): { text: string; location: Location } {
    const inline = this.#next();
    this.#at++;
    return { text: inline.content, location: this.#locate(inline, inline.content) };
  }

  #items(): Item[] {
    const items: Item[] = [];
    while (this.#at < this.#tokens.length) {
      const token = this.#next();
      if (token.type !== 'list_item_open') break;
      items.push({ location: this.#locate(token), blocks: this.blocks('list_item_close') });
    }
    return items;
  }

  #table(open: Token): Block {
    const rows: Row[] = [];
    let head: string[] = [];
    let cells: string[] = [];
    let row = open;
    for (let token = this.#next(); token.type !== 'table_close'; token = this.#next()) {
      if (token.type === 'tr_open') {
        cells = [];
        row = token;
      } else if (token.type === 'inline') cells.push(token.content);
      else if (token.type === 'tr_close') {
        if (rows.length === 0 && head.length === 0) head = cells;
        else rows.push({ cells, location: this.#locate(row) });
      }
      if (this.#at >= this.#tokens.length) break;
    }
    return { kind: 'table', head, rows, location: this.#locate(open) };
  }

  #line(token: Token): number {
    return this.#from + (token.map?.[0] ?? 0);
  }

  #locate(token: Token, content?: string): Location {
    const [start, end] = token.map ?? [0, 1];
    return locateLines(this.#source, this.#from + start, this.#from + end, content);
  }
}

/**
 * The place of lines `from` (counted from 0) up to, but not including, `to`, without the white space around them.
 *
 * @param content what stands there, to find its first column behind markers
 */
export function locateLines(source: Source, from: number, to: number, content = ''): Location {
  const { file, lines } = source;
  const first = Math.min(from, lines.length - 1);
  let last = Math.max(first, Math.min(to, lines.length) - 1);
  while (last > first && /^[\s>]*$/.test(lines[last] as string)) last--;
  const text = lines[first] as string;
  const cut = content.indexOf('\n');
  const start = content === '' ? -1 : text.indexOf(cut < 0 ? content : content.slice(0, cut));
  const column = start >= 0 ? start : Math.max(0, text.search(/[^\s>]/));
  const end = (lines[last] as string).trimEnd().length;
  return {
    file,
    line: first + 1,
    column: column + 1,
    endLine: last + 1,
    endColumn: Math.max(end, last === first ? column : 0) + 1,
  };
}
