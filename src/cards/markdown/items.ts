import { standingOf } from '../substance.ts';
import type { Block, Item } from './block.ts';
import { plainText, showsImage } from './inline.ts';
import { labelOf } from './labels.ts';
import { keepsItem } from './relations.ts';
import type { Scope } from './scope.ts';

/** Reads an item of a list: one that is labelled with the name of a section belongs to that, else to what it stands under. */
export function readItem(item: Item, scope: Scope): void {
  const [first, ...others] = item.blocks;
  const text = first?.kind === 'paragraph' ? first.text : '';
  const label = text ? labelOf(text) : null;
  let named = label ? scope.namedByLabel(label) : [];
  if (named.length === 0 && text && others.length > 0 && !label) named = scope.match(text.replace(/[:：]\s*$/, ''));
  const rest = label ? label.rest : '';
  const whole = item.blocks.map(textOf).filter(Boolean).join(' ');
  const value = [rest, ...others.map(textOf)].filter(Boolean).join(' ');
  const inherited = scope.top;
  if (named.length > 0) {
    const kept = (inherited?.sections ?? []).filter((s) => !named.includes(s) && named.every((n) => keepsItem(s, n)));
    const title = scope.openPart(plainText(label?.title ?? text), item.location, named);
    const nested = itemsIn(others);
    // What a template asks behind the label is no answer, but the items below may be.
    if (nested.length > 0 && standingOf(plainText(rest)) !== 'substantive')
      for (const inner of nested) readItem(inner, scope);
    else scope.add({ kind: 'item', text: value, location: item.location, title, sections: named });
    scope.close(title);
    if (kept.length > 0) {
      const { location } = item;
      scope.add({ kind: 'item', text: whole, decisive: value, location, title: inherited, sections: kept });
    }
    return;
  }
  if (first?.kind === 'code') {
    scope.add({ kind: 'code', text: first.text, location: item.location, language: first.language });
    return;
  }
  const decisive = label?.marked ? value : whole;
  if (plainText(whole) !== '') scope.add({ kind: 'item', text: whole, decisive, location: item.location });
  else if (showsImage(whole)) scope.add({ kind: 'image', text: whole, location: item.location });
  // Labels further down speak for themselves.
  for (const inner of itemsIn(others)) readLabelsBelow(inner, scope);
}

/** Looks for labelled items inside an item that has been counted as a whole. */
function readLabelsBelow(item: Item, scope: Scope): void {
  const [first, ...others] = item.blocks;
  const label = first?.kind === 'paragraph' ? labelOf(first.text) : null;
  const named = label ? scope.namedByLabel(label) : [];
  if (label && named.length > 0) {
    const title = scope.openPart(plainText(label.title), item.location, named);
    const value = [label.rest, ...others.map(textOf)].filter(Boolean).join(' ');
    scope.add({ kind: 'item', text: value, location: item.location, title, sections: named });
    scope.close(title);
  } else for (const inner of itemsIn(others)) readLabelsBelow(inner, scope);
}

function itemsIn(blocks: readonly Block[]): Item[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

/** All text of a block, on one line. */
function textOf(block: Block): string {
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
