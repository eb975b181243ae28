import type { Location } from '../../source/location.ts';
import type { Statement } from '../card.ts';
import type { SectionId } from '../sections.ts';
import type { Block, Item, Source } from './block.ts';
import { SUMMARY_LEVEL } from './html.ts';
import { announcesList, plainText, showsImage } from './inline.ts';
import { isMetric, type Label, labelOf, wholeTitle } from './labels.ts';
import { linesOf, piecesOf } from './pieces.ts';
import { absorbs, continues, keepsItem, mayStart } from './relations.ts';
import type { TitleMatcher } from './titles.ts';

/** A title and the sections that what stands below it belongs to. */
export interface Title {
  readonly level: number;
  readonly text: string;
  readonly location: Location;
  /** The title above it. */
  readonly above: Title | null;
  /** Sections that the title names itself. */
  readonly named: readonly SectionId[];
  /** Sections of the text below it: its own and what absorbs them, or those of the title above it. */
  readonly sections: readonly SectionId[];
}

/** Something that a section says, before it is known which of it counts. */
export interface Entry {
  readonly kind: Statement['kind'] | 'code' | 'image';
  readonly text: string;
  /** The part that must have substance for the whole to have it. */
  readonly decisive: string;
  readonly location: Location;
  readonly sections: readonly SectionId[];
  /** The title under which it stands, its own label included. */
  readonly title: Title | null;
  /** Announces what follows, or is followed by a list. */
  readonly introduces: boolean;
  readonly language?: string;
}

/** Bold lines stand below headings, labels below bold lines. */
const BOLD_LEVEL = 7;
const LABEL_LEVEL = 9;

/** Sections about data and measurement, whose caveats are not the model's. */
const OF_DATA: ReadonlySet<SectionId> = new Set<SectionId>([
  'evaluation-data',
  'training-data',
  'metrics',
  'evaluation',
]);

/** Words that hand over to a list, also where no colon does. */
const INTRODUCTION = /\b(?:follow\w*|includ\w*|such as|these|here are|several|list\w*|namely)\b/i;

/** Whether a paragraph before a list is there for the list: by its words, or because it is too short to say much. */
function introduces(text: string): boolean {
  return announcesList(text) || INTRODUCTION.test(text) || plainText(text).split(' ').length <= 8;
}

/** Walks the blocks of a card and says which sections each statement belongs to. */
export class Outline {
  readonly titles: Title[] = [];
  readonly entries: Entry[] = [];
  readonly #stack: Title[] = [];
  readonly #source: Source;
  readonly #match: TitleMatcher;
  /** A label that is waiting for the one block it announces. */
  #waiting: Title | null = null;

  constructor(blocks: readonly Block[], source: Source, match: TitleMatcher) {
    this.#source = source;
    this.#match = match;
    blocks.forEach((block, i) => {
      const waiting = this.#waiting;
      this.#waiting = null;
      this.#block(block, blocks[i + 1]);
      if (waiting && this.#waiting !== waiting) this.#close(waiting);
    });
  }

  #top(): Title | null {
    return this.#stack.at(-1) ?? null;
  }

  #open(level: number, text: string, location: Location, named: readonly SectionId[]): Title {
    this.#popTo(level);
    const above = this.#top();
    const inherited = above?.sections ?? [];
    const absorbing = inherited.filter((section) => !named.includes(section) && named.some((n) => absorbs(section, n)));
    const sections = named.length > 0 ? [...named, ...absorbing] : inherited;
    const title: Title = { level, text, location, above, named, sections };
    this.#stack.push(title);
    this.titles.push(title);
    return title;
  }

  #popTo(level: number): void {
    while ((this.#top()?.level ?? 0) >= level) this.#stack.pop();
  }

  #close(title: Title): void {
    const at = this.#stack.indexOf(title);
    if (at >= 0) this.#stack.length = at;
  }

  #block(block: Block, next: Block | undefined): void {
    switch (block.kind) {
      case 'heading': {
        const text = plainText(block.text);
        this.#open(block.level, text, block.location, this.#named(block.text, block.level));
        return;
      }
      case 'close':
        this.#popTo(SUMMARY_LEVEL);
        return;
      case 'paragraph':
        this.#paragraph(block, next);
        return;
      case 'list':
        for (const item of block.items) this.#item(item);
        return;
      case 'table':
        this.#table(block);
        return;
      case 'code':
        this.#add({ kind: 'code', text: block.text, location: block.location, language: block.language });
    }
  }

  /** The sections that a heading names where it stands: "Caveats" below the test data are about the test data. */
  #named(text: string, level: number): readonly SectionId[] {
    const named = this.#match(text);
    if (named.length !== 1) return named;
    const above = this.#stack.findLast((title) => title.level < level)?.sections ?? [];
    const plain = plainText(text);
    if (continues(above, plain)) return [];
    const caveats = named[0] === 'limitations' && /^\W*caveats?\W*$/i.test(plain);
    return caveats && above.some((section) => OF_DATA.has(section)) ? [] : named;
  }

  #add(entry: Partial<Entry> & Pick<Entry, 'kind' | 'text' | 'location'>): void {
    const title = entry.title === undefined ? this.#top() : entry.title;
    this.entries.push({
      decisive: entry.text,
      sections: title?.sections ?? [],
      introduces: false,
      ...entry,
      title,
    });
  }

  #paragraph(block: Block & { kind: 'paragraph' }, next: Block | undefined): void {
    const pieces = piecesOf(block, this.#source, (line) => this.#startsPiece(line));
    pieces.forEach(({ text, location }, i) => {
      const follows = i === pieces.length - 1 ? next : undefined;
      const whole = linesOf(text).length === 1 ? wholeTitle(text) : null;
      if (whole) {
        const named = this.#match(whole.title);
        if (whole.bold || named.length > 0) {
          this.#open(BOLD_LEVEL, plainText(whole.title), location, named);
          return;
        }
      }
      this.#prose(text, location, follows);
    });
  }

  #startsPiece(line: string): boolean {
    if (wholeTitle(line)?.bold) return true;
    const label = labelOf(line);
    return label !== null && (label.marked || this.#labelled(label).length > 0);
  }

  /** The sections that a label names; a plain label must be short. */
  #labelled(label: Label): readonly SectionId[] {
    const words = plainText(label.title).split(' ').length;
    if (words > (label.marked ? 12 : 6)) return [];
    // "Accuracy: 0.91" is a result wherever it stands, "Accuracy: may be low" nowhere.
    if (isMetric(label)) return ['metrics'];
    const inside = this.#top()?.sections ?? [];
    const title = plainText(label.title);
    if (continues(inside, title) || /\b(?:accuracy|precision|recall|loss)\b/i.test(title)) return [];
    const named = this.#match(label.title).filter((section) => mayStart(inside, section));
    return named;
  }

  #prose(text: string, location: Location, next: Block | undefined): void {
    const label = labelOf(text);
    const named = label ? this.#labelled(label) : [];
    const listed = next?.kind === 'list' || next?.kind === 'table' || next?.kind === 'code';
    const announces = /[:：]\s*[*_]*\s*$/.test(text);
    const caption =
      /^\W*this section (?:\w+ ){0,2}(?:identif|describ|provid|address|list|contain|outlin|cover|explain|detail)/i.test(
        text,
      );
    if (label && named.length > 0) {
      const title = this.#open(LABEL_LEVEL, plainText(label.title), location, named);
      const rest = plainText(label.rest);
      if (rest !== '' || showsImage(label.rest)) {
        this.#add({ kind: 'run-in', text: label.rest, location, introduces: announces && listed });
      }
      if (rest === '' || announces) this.#waiting = title;
      else this.#close(title);
      return;
    }
    if (plainText(text) === '') {
      if (showsImage(text)) this.#add({ kind: 'image', text, location });
      return;
    }
    const decisive = label?.marked && plainText(label.rest) !== '' ? label.rest : text;
    const kind = label?.marked ? 'run-in' : 'paragraph';
    this.#add({
      kind,
      text,
      decisive,
      location,
      introduces: caption || (announces && listed) || (next?.kind === 'list' && introduces(text)),
    });
  }

  #item(item: Item): void {
    const [first, ...others] = item.blocks;
    const text = first?.kind === 'paragraph' ? first.text : '';
    const label = text ? labelOf(text) : null;
    const nested = others.filter((block) => block.kind === 'list');
    let named = label ? this.#labelled(label) : [];
    if (named.length === 0 && text && others.length > 0 && !label) named = this.#match(text.replace(/[:：]\s*$/, ''));
    const rest = label ? label.rest : '';
    const inherited = this.#top();
    const whole = item.blocks.map(textOf).filter(Boolean).join(' ');
    if (named.length > 0) {
      const kept = (inherited?.sections ?? []).filter((s) => !named.includes(s) && named.every((n) => keepsItem(s, n)));
      const title = this.#open(LABEL_LEVEL, plainText(label?.title ?? text), item.location, named);
      if (nested.length > 0 && plainText(rest) === '') {
        for (const list of nested) if (list.kind === 'list') for (const inner of list.items) this.#item(inner);
      } else {
        const value = [rest, ...others.map(textOf)].filter(Boolean).join(' ');
        this.#add({ kind: 'item', text: value, location: item.location, title, sections: named });
      }
      this.#close(title);
      if (kept.length > 0) {
        const decisive = [rest, ...others.map(textOf)].filter(Boolean).join(' ');
        this.#add({ kind: 'item', text: whole, decisive, location: item.location, title: inherited, sections: kept });
      }
      return;
    }
    if (first?.kind === 'code') {
      this.#add({ kind: 'code', text: first.text, location: item.location, language: first.language });
      return;
    }
    const decisive = label?.marked ? [rest, ...others.map(textOf)].filter(Boolean).join(' ') : whole;
    if (plainText(whole) !== '') this.#add({ kind: 'item', text: whole, decisive, location: item.location });
    else if (showsImage(whole)) this.#add({ kind: 'image', text: whole, location: item.location });
    // Labels further down speak for themselves.
    for (const list of nested) if (list.kind === 'list') for (const inner of list.items) this.#labelledBelow(inner);
  }

  /** Looks for labelled items inside an item that has been counted as a whole. */
  #labelledBelow(item: Item): void {
    const [first, ...others] = item.blocks;
    const label = first?.kind === 'paragraph' ? labelOf(first.text) : null;
    const named = label ? this.#labelled(label) : [];
    if (label && named.length > 0) {
      const title = this.#open(LABEL_LEVEL, plainText(label.title), item.location, named);
      const value = [label.rest, ...others.map(textOf)].filter(Boolean).join(' ');
      this.#add({ kind: 'item', text: value, location: item.location, title, sections: named });
      this.#close(title);
    } else {
      for (const block of others)
        if (block.kind === 'list') for (const inner of block.items) this.#labelledBelow(inner);
    }
  }

  #table(table: Block & { kind: 'table' }): void {
    const columns = table.head.length;
    const figures = table.head.length > 2 ? table.head.flatMap((cell) => this.#match(cell)) : [];
    const emissions = figures.includes('environmental-impact');
    const rows = table.rows.length === 0 ? [{ cells: table.head, location: table.location }] : table.rows;
    const headIsRow =
      columns === 2 &&
      table.rows.length > 0 &&
      this.#match(table.head[0] ?? '').length > 0 &&
      (table.head[1] ?? '').length > 12;
    for (const row of headIsRow
      ? [{ cells: table.head, location: { ...table.location, endLine: table.location.line } }, ...rows]
      : rows) {
      const text = row.cells.join(' | ');
      const value = row.cells.slice(1).join(' | ');
      const named =
        columns === 2 ? this.#match(row.cells[0] ?? '') : emissions ? (['environmental-impact'] as const) : [];
      const inherited = this.#top();
      if (named.length > 0) {
        const title = this.#open(
          LABEL_LEVEL,
          plainText(columns === 2 ? (row.cells[0] ?? '') : table.head.join(' | ')),
          row.location,
          named,
        );
        this.#add({ kind: 'row', text: value, location: row.location, title, sections: named });
        this.#close(title);
      }
      const sections = (inherited?.sections ?? []).filter(
        (s) => !named.includes(s) && named.every((n) => keepsItem(s, n)),
      );
      if (named.length === 0 || sections.length > 0) {
        const decisive = columns === 2 ? value : text;
        this.#add({ kind: 'row', text, decisive, location: row.location, title: inherited, sections });
      }
    }
  }
}

/** All text of a block, on one line. */
export function textOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text.replace(/\s+/g, ' ');
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map((item) => item.blocks.map(textOf).filter(Boolean).join(' ')).join('; ');
    case 'table':
      return [block.head, ...block.rows.map((row) => row.cells)].map((cells) => cells.join(' | ')).join('; ');
    default:
      return '';
  }
}
