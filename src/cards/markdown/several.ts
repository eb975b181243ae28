import type { Body } from '../card.ts';
import { MAX_CARDS, type Place } from '../several.ts';
import type { Title } from './scope.ts';
import type { TitleMatcher } from './titles.ts';

/**
 * The places at which a file starts another model card: titles of one level, "Model Card: X", each of another model
 * and with sections of its own. Fewer than two mean that the file is one card.
 */
export function cardStarts({ titles }: Body, match: TitleMatcher): { readonly name: string; readonly place: Place }[] {
  const named = titles.flatMap((title, at) => {
    const name = title.level <= 2 ? modelNamedBy(title.text, match) : null;
    return name === null ? [] : [{ title, name, at }];
  });
  const level = Math.min(...named.map(({ title }) => title.level));
  const starts = named.filter(({ title }) => title.level === level);
  const own = starts.filter(({ at }, i) => hasSections(titles.slice(at + 1, starts[i + 1]?.at), level));
  const names = new Set(own.map(({ name }) => name.toLowerCase()));
  if (own.length < 2 || own.length < starts.length || names.size < own.length || own.length > MAX_CARDS) return [];
  return own.map(({ title, name }) => ({ name, place: { line: title.location.line, column: 1 } }));
}

function hasSections(below: readonly Title[], level: number): boolean {
  return below.some((title) => title.named.length > 0 && (title.level > level || level === 1));
}

/** The model in the title of its card: "Model Card for X" and "X — Model Card" name X, "About this model card" nobody. */
function modelNamedBy(title: string, match: TitleMatcher): string | null {
  const text = title.replace(/^[^\p{L}\p{N}]+/u, '');
  const bare =
    /^(?:the\s+)?model\s?card\s*(?:for|of|:|[-–—])\s*(.+)$/i.exec(text)?.[1] ??
    /^(.{1,160}?)\s*[-–—:|]?\s*model\s?card$/i.exec(text)?.[1];
  const name = bare?.trim() ?? '';
  if (name === '' || /^(?:about|what|this|the|our|an?|how|why|using|example|sample|contents?)\b/i.test(name))
    return null;
  return match(name).length > 0 ? null : name;
}
