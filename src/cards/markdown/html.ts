import type { Location } from '../../source/location.ts';
import { type Block, locateLines, type Row, type Source } from './block.ts';

/** Titles of `<summary>` and of bold lines stand below every heading. */
export const SUMMARY_LEVEL = 8;

const TAG = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi;
/** Their content is not for readers. */
const SILENT = new Set(['script', 'style', 'template']);

/** Reads running text inside of HTML as Markdown. */
type Inside = (text: string, source: Source, line: number) => Block[];

/** Blocks of a piece of HTML, in which Markdown that its author forgot to set free is read too. */
export function htmlBlocks(html: string, source: Source, line: number, inside: Inside): Block[] {
  return new Html(blankComments(html), source, line, inside).read();
}

class Html {
  readonly #blocks: Block[] = [];
  readonly #html: string;
  readonly #source: Source;
  readonly #inside: Inside;
  #line: number;
  #counted = 0;
  /** What is being collected: a heading, a table cell, an item, or running text. */
  #from = 0;
  #start: number;
  #rows: { cells: string[]; line: number }[] = [];
  #inTitle = false;
  #items: { text: string; location: Location }[] = [];

  constructor(html: string, source: Source, line: number, inside: Inside) {
    this.#inside = inside;
    this.#html = html;
    this.#source = source;
    this.#line = line;
    this.#start = line;
  }

  read(): Block[] {
    let silent: string | null = null;
    for (const match of this.#html.matchAll(TAG)) {
      const name = (match[2] as string).toLowerCase();
      const closing = match[1] === '/';
      if (silent) {
        if (closing && name === silent) {
          silent = null;
          this.#mark(match.index + match[0].length);
        }
        continue;
      }
      if (SILENT.has(name) && !closing) {
        this.#flush(match.index);
        silent = name;
        continue;
      }
      this.#tag(name, closing, match.index, match.index + match[0].length);
    }
    if (!silent) this.#flush(this.#html.length);
    this.#endList();
    this.#endTable();
    return this.#blocks;
  }

  #tag(name: string, closing: boolean, at: number, end: number): void {
    if (this.#inTitle && !/^(?:h[1-6]|summary|details)$/.test(name)) return;
    if (/^(?:h[1-6]|summary)$/.test(name)) {
      this.#inTitle = !closing;
      if (closing) {
        const level = name === 'summary' ? SUMMARY_LEVEL : Number(name[1]);
        const text = this.#text(at);
        if (text) this.#blocks.push({ kind: 'heading', level, text, location: this.#place(at) });
        this.#mark(end);
      } else {
        this.#flush(at);
        this.#mark(end);
      }
    } else if (name === 'details') {
      this.#inTitle = false;
      this.#flush(at);
      if (closing) this.#blocks.push({ kind: 'close', level: SUMMARY_LEVEL, location: this.#place(at) });
      this.#mark(end);
    } else if (name === 'li') {
      if (closing) this.#item(at);
      else this.#item(at); // an item without its end
      this.#mark(end);
    } else if (/^(?:ul|ol)$/.test(name)) {
      if (closing) {
        this.#item(at);
        this.#endList();
      } else this.#flush(at);
      this.#mark(end);
    } else if (/^(?:td|th)$/.test(name)) {
      if (closing) this.#rows.at(-1)?.cells.push(this.#text(at));
      this.#mark(end);
    } else if (name === 'tr') {
      if (!closing) this.#rows.push({ cells: [], line: this.#lineAt(at) });
      this.#mark(end);
    } else if (name === 'table') {
      if (closing) this.#endTable();
      else this.#flush(at);
      this.#mark(end);
    } else if (
      /^(?:p|div|section|article|center|blockquote|dl|dt|dd|pre|hr|thead|tbody|figure|figcaption)$/.test(name)
    ) {
      if (this.#rows.length === 0) this.#flush(at);
      if (this.#rows.length === 0 || /^t/.test(name)) this.#mark(end);
    }
  }

  /** Starts to collect behind a tag. */
  #mark(end: number): void {
    this.#from = end;
    this.#start = this.#lineAt(end);
  }

  #text(at: number): string {
    return this.#html.slice(this.#from, at).replace(/\s+/g, ' ').trim();
  }

  #item(at: number): void {
    const text = this.#text(at);
    if (text) this.#items.push({ text, location: this.#place(at) });
  }

  #endList(): void {
    if (this.#items.length === 0) return;
    const items = this.#items.map(({ text, location }) => ({
      location,
      blocks: [{ kind: 'paragraph' as const, text, location }],
    }));
    const location = spanning(items[0]?.location as Location, items.at(-1)?.location as Location);
    this.#blocks.push({ kind: 'list', items, location });
    this.#items = [];
  }

  #endTable(): void {
    const rows: Row[] = this.#rows
      .filter(({ cells }) => cells.length > 0)
      .map(({ cells, line }) => ({ cells, location: locateLines(this.#source, line, line + 1) }));
    this.#rows = [];
    const [head, ...body] = rows;
    if (head) this.#blocks.push({ kind: 'table', head: head.cells, rows: body, location: head.location });
  }

  /** Running text becomes what it would be as Markdown. */
  #flush(at: number): void {
    if (this.#items.length > 0) return;
    const text = this.#html.slice(this.#from, at);
    if (text.trim() === '') return;
    const lines = text
      .split('\n')
      .map((line) => line.replace(/^\s+/, '').replace(TAG, (tag, _, name) => (/^img$/i.test(name) ? tag : ' ')));
    for (const block of this.#inside(lines.join('\n'), this.#source, this.#start)) this.#blocks.push(block);
    this.#from = at;
  }

  #place(at: number): Location {
    let first = this.#start;
    const text = this.#html.slice(this.#from, at);
    for (const line of text.split('\n')) {
      if (line.trim() !== '') break;
      first++;
    }
    const last = this.#start + text.trimEnd().split('\n').length - 1;
    return locateLines(this.#source, Math.min(first, last), last + 1, text.trim());
  }

  /** The line of a position; positions are asked for in ascending order. */
  #lineAt(at: number): number {
    for (; this.#counted < at; this.#counted++) if (this.#html[this.#counted] === '\n') this.#line++;
    return this.#line;
  }
}

function spanning(a: Location, b: Location): Location {
  return { ...a, endLine: b.endLine, endColumn: b.endColumn };
}

/** Comments as spaces, so that positions stay. */
function blankComments(html: string): string {
  let at = html.indexOf('<!--');
  if (at < 0) return html;
  let kept = '';
  let from = 0;
  while (at >= 0) {
    const close = html.indexOf('-->', at + 4);
    const end = close < 0 ? html.length : close + 3;
    kept += html.slice(from, at) + html.slice(at, end).replace(/[^\n]/g, ' ');
    from = end;
    at = html.indexOf('<!--', from);
  }
  return kept + html.slice(from);
}
