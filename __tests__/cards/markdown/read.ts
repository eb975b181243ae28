import { type Card, isPresent, type Section, substantive } from '../../../src/cards/card.ts';
import { markdownReader } from '../../../src/cards/markdown/card.ts';
import type { SectionId } from '../../../src/cards/sections.ts';

const read = await markdownReader();

/** Reads a Markdown card from its text. */
export function card(text: string, path = 'MODEL_CARD.md'): Card {
  return read(text, path)[0] as Card;
}

/** The ids of the sections that have content, in the order of the catalogue. */
export function present(text: string): SectionId[] {
  return [...card(text).sections.values()].filter(isPresent).map(({ id }) => id);
}

/** The texts of the statements that count. */
export function counted(text: string, id: SectionId): string[] {
  return substantive(card(text).sections.get(id)).map((statement) => statement.text);
}

export function section(text: string, id: SectionId): Section | undefined {
  return card(text).sections.get(id);
}
