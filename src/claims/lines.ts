import type { Card } from '../cards/card.ts';
import type { Block } from '../cards/markdown/block.ts';
import { plainText } from '../cards/markdown/inline.ts';
import type { SectionId } from '../cards/sections.ts';
import type { Location } from '../source/location.ts';

/** A line of a card as its reader sees it, without markup. */
export interface ClaimLine {
  /** What stands before a colon or in the first cell of two; empty without one. */
  readonly label: string;
  readonly text: string;
  readonly location: Location;
  /** Whether it stands where a card tells of its training. */
  readonly aboutTraining: boolean;
}

/** Longer lines are cut: a claim stands at the start of a paragraph more often than after a page. */
const MAX_LINE = 3000;

const TRAINING_SECTIONS: readonly SectionId[] = [
  'environmental-impact',
  'hardware',
  'training-procedure',
  'hyperparameters',
  'compute',
];

/** The lines of a card that may claim something about its training, code and tables aside. */
export function claimLines(card: Card): readonly ClaimLine[] {
  const known = KNOWN.get(card);
  if (known) return known;
  const lines = linesOf(card);
  KNOWN.set(card, lines);
  return lines;
}

/** Several rules ask for the lines of one card. */
const KNOWN = new WeakMap<Card, readonly ClaimLine[]>();

function linesOf(card: Card): ClaimLine[] {
  const places = TRAINING_SECTIONS.flatMap((id) => card.sections.get(id)?.statements ?? []);
  if (!card.body) return places.map(({ text, location }) => lineOf(text, location, true));
  const training = new Set<number>();
  for (const { location } of places) {
    for (let line = location.line; line <= location.endLine; line++) training.add(line);
  }
  const skipped = new Set<number>();
  for (const { location } of blocksOf(card.body.blocks)) {
    for (let line = location.line; line <= location.endLine; line++) skipped.add(line);
  }
  return card.text.split(/\r\n|\r|\n/).flatMap((text, i): ClaimLine[] => {
    const line = i + 1;
    if (
      line <= (card.body?.from ?? 0) ||
      skipped.has(line) ||
      !/\d|region|country|location|provider|supercomputer|half an? (?:hour|day|week)|(?:hour|day|week) and a half/i.test(
        text,
      )
    )
      return [];
    const column = text.search(/\S/) + 1;
    const location = { file: card.path, line, column, endLine: line, endColumn: text.trimEnd().length + 1 };
    return [lineOf(text, location, training.has(line))];
  });
}

function lineOf(markdown: string, location: Location, aboutTraining: boolean): ClaimLine {
  const bare = markdown
    .slice(0, MAX_LINE)
    .replace(/^[\s>#*+|-]{1,20}/, '')
    .replace(/^\d{1,2}[.)]\s/, '')
    .replace(/<\/?su[bp]>/g, '')
    // A tilde before a number is no markup.
    .replace(/~(?=\s?\d)/g, '≈');
  const text = plainText(bare)
    .replace(/[₂²]/g, '2')
    .replace(/\$\s?_\s?\{?2\}?\s?\$/g, '2');
  const label =
    /^([^:：|]{1,80}?)\s*[:：|]\s*\S/.exec(text)?.[1] ?? /^([A-Za-z][\w.-]{0,40})\s?=\s?[^\s=]/.exec(text)?.[1] ?? '';
  return { label: label.trim(), text, location, aboutTraining };
}

/** What stands behind the label of a line, without the edge of a table. */
export function textBehind({ label, text }: ClaimLine): string {
  return text
    .slice(label.length)
    .replace(/^\s*[:：|=]\s*/, '')
    .replace(/\s*\|\s*$/, '');
}

/** Code and tables, at any depth. */
function blocksOf(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'code' || (block.kind === 'table' && block.head.length > 2)) return [block];
    return block.kind === 'list' ? block.items.flatMap((item) => blocksOf(item.blocks)) : [];
  });
}
