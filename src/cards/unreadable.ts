import { startOf } from '../source/location.ts';
import type { Card, CardProblem } from './card.ts';

/** A card of which nothing can be judged. */
export function unreadableCard(path: string, format: Card['format'], problems: readonly CardProblem[]): Card {
  const location = problems[0]?.location ?? startOf(path);
  return {
    id: path,
    path,
    format,
    text: '',
    body: null,
    name: null,
    readable: false,
    sections: new Map(),
    scores: [],
    problems,
    fields: null,
    frontMatter: null,
    frontMatterLocation: null,
    placeFor: () => location,
    placeForField: () => location,
  };
}
