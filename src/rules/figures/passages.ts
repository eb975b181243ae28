import type { Card } from '../../cards/card.ts';
import type { Block } from '../../cards/markdown/block.ts';
import type { Title } from '../../cards/markdown/scope.ts';
import type { Location } from '../../source/location.ts';

/** A paragraph of a Markdown card, also one in a list. */
export interface Passage {
  readonly text: string;
  /** True in a list. */
  readonly listed: boolean;
  /** The paragraph that announces the list it stands in; empty where there is none. */
  readonly announcement: string;
  /** The title it stands under. */
  readonly title: Title | null;
  readonly location: Location;
}

/** The paragraphs of a Markdown card in its order; tables, code and titles are none. */
export function passagesOf(card: Card): Passage[] {
  const titles = card.body?.titles ?? [];
  let next = 0;
  const titleAt = (line: number): Title | null => {
    while ((titles[next]?.location.line ?? Number.POSITIVE_INFINITY) <= line) next++;
    return titles[next - 1] ?? null;
  };
  const walk = (blocks: readonly Block[], listed: boolean, above: string): Passage[] => {
    let before = '';
    return blocks.flatMap((block): Passage[] => {
      if (block.kind === 'list') return block.items.flatMap((item) => walk(item.blocks, true, before || above));
      before = block.kind === 'paragraph' ? block.text : '';
      if (block.kind !== 'paragraph') return [];
      const { text, location } = block;
      return [{ text, listed, announcement: listed ? above : '', title: titleAt(location.line), location }];
    });
  };
  return walk(card.body?.blocks ?? [], false, '');
}

/** The titles above a passage, the nearest first. */
export function titlesAbove(title: Title | null): string[] {
  const texts: string[] = [];
  for (let each = title; each && texts.length < 8; each = each.above) texts.push(each.text);
  return texts;
}
