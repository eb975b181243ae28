import type { Block, Source } from './block.ts';
import { sectionsOfCode } from './content.ts';
import { SUMMARY_LEVEL } from './html.ts';
import { plainText } from './inline.ts';
import { readItem } from './items.ts';
import { readParagraph } from './paragraphs.ts';
import { type Entry, Scope, type Title } from './scope.ts';
import { readTable } from './tables.ts';
import type { TitleMatcher } from './titles.ts';

/** The titles of a card, and what it says under them. */
export interface Outline {
  readonly titles: readonly Title[];
  readonly entries: readonly Entry[];
}

/** Walks the blocks of a card and says which sections each of them belongs to. */
export function outlineOf(blocks: readonly Block[], source: Source, match: TitleMatcher): Outline {
  const scope = new Scope(source, match);
  /** A label that is waiting for the one block it announces. */
  let waiting: Title | null = null;
  blocks.forEach((block, i) => {
    const before = waiting;
    waiting = readBlock(block, blocks[i + 1], scope);
    if (before && waiting !== before) scope.close(before);
  });
  return scope;
}

function readBlock(block: Block, next: Block | undefined, scope: Scope): Title | null {
  switch (block.kind) {
    case 'heading':
      scope.open(block.level, plainText(block.text), block.location, scope.namedBy(block.text, block.level));
      return null;
    case 'close':
      scope.endTo(SUMMARY_LEVEL);
      return null;
    case 'paragraph':
      return readParagraph(block, next, scope);
    case 'list':
      for (const item of block.items) readItem(item, scope);
      return null;
    case 'table':
      readTable(block, scope);
      return null;
    case 'code': {
      const { text, location, language } = block;
      const inside = scope.top?.sections ?? [];
      const told = sectionsOfCode(text, language).filter((section) => !inside.includes(section));
      scope.add({ kind: 'code', text, location, language, sections: [...inside, ...told] });
      return null;
    }
  }
}
