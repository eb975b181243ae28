import type { Verdict } from '../verdict.ts';
import { renderCard } from './card.ts';

/** The Markdown of each card that is written in the native format, by the card's id. */
export function renderCards(verdict: Verdict): Map<string, string> {
  const rendered = new Map<string, string>();
  for (const { card, impact, comparison } of verdict.cards) {
    if (card.fields) rendered.set(card.id, renderCard(card.fields, { impact, comparison, date: null }));
  }
  return rendered;
}
