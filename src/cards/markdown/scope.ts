import type { Location } from '../../source/location.ts';
import type { Statement } from '../card.ts';
import type { SectionId } from '../sections.ts';
import type { Source } from './block.ts';
import { plainText } from './inline.ts';
import { isCallout, isMetric, type Label } from './labels.ts';
import { absorbs, continues, isOfWhatIsAbove, mayStart } from './relations.ts';
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

/** Bold lines stand below headings and folded parts, labels below bold lines, labels of items and rows below those. */
export const BOLD_LEVEL = 7;
export const LABEL_LEVEL = 9;
const PART_LEVEL = 10;

/** Where a walk through the blocks of a card stands: the titles above, and what was found so far. */
export class Scope {
  readonly titles: Title[] = [];
  readonly entries: Entry[] = [];
  readonly source: Source;
  readonly match: TitleMatcher;
  readonly #stack: Title[] = [];

  constructor(source: Source, match: TitleMatcher) {
    this.source = source;
    this.match = match;
  }

  /** The closest title above, or null. */
  get top(): Title | null {
    return this.#stack.at(-1) ?? null;
  }

  /** Begins a title; those of its level and below end. */
  open(level: number, text: string, location: Location, named: readonly SectionId[]): Title {
    this.endTo(level);
    const above = this.top;
    const inherited = above?.sections ?? [];
    const absorbing = inherited.filter((section) => !named.includes(section) && named.some((n) => absorbs(section, n)));
    const sections = named.length > 0 ? [...named, ...absorbing] : inherited;
    const title: Title = { level, text, location, above, named, sections };
    this.#stack.push(title);
    this.titles.push(title);
    return title;
  }

  /** Begins the label of an item or row, which leaves the label that announced the list open. */
  openPart(text: string, location: Location, named: readonly SectionId[]): Title {
    return this.open(Math.max(PART_LEVEL, (this.top?.level ?? 0) + 1), text, location, named);
  }

  /** Ends the titles of a level and below. */
  endTo(level: number): void {
    while ((this.top?.level ?? 0) >= level) this.#stack.pop();
  }

  /** Ends a title with all below it. */
  close(title: Title): void {
    const at = this.#stack.indexOf(title);
    if (at >= 0) this.#stack.length = at;
  }

  /** Adds what stands under the closest title, unless another is given. */
  add(entry: Partial<Entry> & Pick<Entry, 'kind' | 'text' | 'location'>): void {
    const title = entry.title === undefined ? this.top : entry.title;
    this.entries.push({ decisive: entry.text, sections: title?.sections ?? [], introduces: false, ...entry, title });
  }

  /** The sections that a heading names where it stands: "Caveats" below the test data are about the test data. */
  namedBy(heading: string, level: number): readonly SectionId[] {
    const named = level === 1 && this.titles.length === 0 ? this.match.ofCard(heading) : this.match(heading);
    if (named.length === 0) return named;
    const above = this.#stack.findLast((title) => title.level < level)?.sections ?? [];
    const plain = plainText(heading);
    if (named.length === 1 && continues(above, plain)) return [];
    return named.filter((section) => !isOfWhatIsAbove(section, plain, above));
  }

  /** The sections that the first of two cells names, unless it names a setting. */
  namedByCell(cell: string): readonly SectionId[] {
    const named = this.match(cell);
    const inside = this.top?.sections ?? [];
    return inside.includes('hyperparameters') ? named.filter((section) => mayStart(inside, section)) : named;
  }

  /** The sections that a label names; a plain label must be short. */
  namedByLabel(label: Label): readonly SectionId[] {
    const title = plainText(label.title);
    if (title.split(' ').length > (label.marked ? 12 : 6) || isCallout(title)) return [];
    // "Accuracy: 0.91" is a result wherever it stands, "Accuracy: may be low" nowhere.
    if (isMetric(label)) return ['metrics'];
    const inside = this.top?.sections ?? [];
    if (continues(inside, title) || /\b(?:accuracy|precision|recall|loss)\b/i.test(title)) return [];
    return this.match(label.title).filter((section) => mayStart(inside, section));
  }
}
