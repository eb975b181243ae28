import type { Card } from '../../cards/card.ts';
import type { Block } from '../../cards/markdown/block.ts';
import type { Location } from '../../source/location.ts';

/** A line of a card, counted from 1. */
export interface Line {
  readonly text: string;
  readonly number: number;
}

/** The lines of a file as they are. */
export function linesOf(card: Card): Line[] {
  return card.text.split(/\r\n|\r|\n/).map((text, i) => ({ text, number: i + 1 }));
}

/** The lines of the text of a Markdown card, without its metadata; code is blanked out, columns stay. */
export function proseOf(card: Card): Line[] {
  if (!card.body) return [];
  const code = new Set<number>();
  for (const { location } of codeIn(card.body.blocks)) {
    for (let line = location.line; line <= location.endLine; line++) code.add(line);
  }
  return linesOf(card)
    .slice(card.body.from)
    .map(({ text, number }) => ({ number, text: code.has(number) ? '' : withoutCodeSpans(text) }));
}

/** The place of a part of a line. */
export function placeIn(card: Card, { number }: Line, from: number, length: number): Location {
  return { file: card.path, line: number, column: from + 1, endLine: number, endColumn: from + 1 + length };
}

function codeIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'code') return [block];
    return block.kind === 'list' ? block.items.flatMap((item) => codeIn(item.blocks)) : [];
  });
}

/** Code spans within one line, blanked out. */
function withoutCodeSpans(line: string): string {
  if (!line.includes('`')) return line;
  const runs = Array.from(line.matchAll(/`+/g), (match) => ({ at: match.index, length: match[0].length }));
  let kept = '';
  let from = 0;
  for (let i = 0; i < runs.length; i++) {
    const open = runs[i] as { at: number; length: number };
    const close = closing(runs, i);
    if (close < 0) continue;
    const end = (runs[close] as { at: number }).at + open.length;
    kept += line.slice(from, open.at) + ' '.repeat(end - open.at);
    from = end;
    i = close;
  }
  return kept + line.slice(from);
}

/** More runs of backticks than that in one line are no code spans. */
const MAX_RUNS = 200;

function closing(runs: readonly { length: number }[], open: number): number {
  const end = Math.min(runs.length, open + MAX_RUNS);
  for (let i = open + 1; i < end; i++) if (runs[i]?.length === runs[open]?.length) return i;
  return -1;
}
