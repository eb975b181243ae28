import type { MarkdownIt as Parser, Token } from 'markdown-it';
import type { Location } from '../../source/location.ts';
import { type Block, type Item, locateLines, type Row, type Source } from './block.ts';
import { htmlBlocks } from './html.ts';

/** Deeper nesting than any card has; what stands below is not read. */
const MAX_NESTING = 24;

/**
 * Reads the blocks of a part of a file.
 *
 * @param from the first line of the part, counted from 0
 * @param text the part; it may differ from the file in what is blanked out, never in its lines
 */
export type BlockReader = (text: string, source: Source, from: number) => Block[];

/** Loads the parser of Markdown, with its block rules only. */
export async function blockReader(): Promise<BlockReader> {
  const { default: MarkdownIt } = await import('markdown-it');
  const parser = (html: boolean): Parser => {
    const made = new MarkdownIt({ html, maxNesting: MAX_NESTING });
    made.core.ruler.enableOnly(['normalize', 'block']);
    made.block.ruler.disable('reference');
    return made;
  };
  const markdown = parser(true);
  // Inside of HTML, further HTML is text, so that reading comes to an end.
  const html = parser(false);
  const inside: BlockReader = (text, source, from) =>
    new Walk(html.parse(text, {}), source, from, () => []).blocks(null);
  return (text, source, from) => new Walk(markdown.parse(text, {}), source, from, inside).blocks(null);
}

class Walk {
  #at = 0;
  readonly #tokens: readonly Token[];
  readonly #source: Source;
  readonly #from: number;
  readonly #inside: BlockReader;

  constructor(tokens: readonly Token[], source: Source, from: number, inside: BlockReader) {
    this.#tokens = tokens;
    this.#source = source;
    this.#from = from;
    this.#inside = inside;
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
          for (const block of htmlBlocks(token.content, this.#source, this.#line(token), this.#inside))
            blocks.push(block);
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
