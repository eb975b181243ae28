import type { Card } from './card.ts';

/** A line and column, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** More cards than one file should hold; the rest stays unread, which the reader says. */
export const MAX_CARDS = 100;

/**
 * The part of a text from one place up to another. What stands above it is left out but for its line ends, so that
 * every place in the part is one of the file.
 *
 * @param head lines at the start of the file that belong to every part, such as metadata
 */
export function partOf(text: string, from: Place, to: Place | null, head = 0): string {
  const lines = text.split(/\r\n|\r|\n/);
  const end = to ? to.line - 1 : lines.length;
  const kept = lines.slice(from.line - 1, end);
  if (kept[0] !== undefined) kept[0] = ' '.repeat(from.column - 1) + kept[0].slice(from.column - 1);
  if (to && to.column > 1) {
    const last = (lines[to.line - 1] ?? '').slice(0, to.column - 1);
    kept.push(to.line === from.line ? ' '.repeat(from.column - 1) + last.slice(from.column - 1) : last);
  }
  const above = lines.slice(0, Math.min(head, from.line - 1)).map((line) => `${line}\n`);
  return above.join('') + '\n'.repeat(Math.max(0, from.line - 1 - above.length)) + kept.join('\n');
}

/**
 * Gives each card of one file the identity `path#name`; a card that is alone in its file is known by its path. Names
 * that several share, or that say nothing, are numbered.
 */
export function identified(cards: readonly Card[]): Card[] {
  if (cards.length < 2) return [...cards];
  const taken = new Set<string>();
  return cards.map((card, i) => {
    const name = slug(card.name ?? '') || String(i + 1);
    const unique = taken.has(name) ? `${name}-${i + 1}` : name;
    taken.add(unique);
    return { ...card, id: `${card.path}#${unique}` };
  });
}

function slug(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .slice(0, 80)
    .replace(/^[-.]+|[-.]+$/g, '');
}
