import type { Card } from '../cards/card.ts';
import { plainText } from '../cards/markdown/inline.ts';
import { numberIn } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import { type Mass, massesIn } from './figures/mass.ts';
import { hubMetadata } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { linesOf } from './text/prose.ts';

/** Both amounts are the same when they differ by less than a card rounds. */
const ROUNDING = 0.05;
/** Longer statements are cut. */
const MAX_TEXT = 2000;
/** More amounts than this are those of several models or steps, of which no single one is the total. */
const MAX_AMOUNTS = 3;

export const emissionsMismatch = cardRule({
  id: 'emissions-mismatch',
  title: 'Emissions are the same in the metadata and in the text',
  why: 'Tools read the grams of the metadata and people the text; a slip between g, kg and t is a factor of a thousand.',
  fix: 'Correct the wrong one; the metadata is in grams: 1.5 kg is `1500`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const value = hubMetadata(card)?.entries.get('co2_eq_emissions')?.value;
    const amount = value?.kind === 'map' ? value.entries.get('emissions')?.value : value;
    const grams = numberIn(amount ?? null);
    if (!amount || grams === null || grams <= 0) return;
    const told = emissionsIn(card);
    const first = told[0];
    if (!first || told.length > MAX_AMOUNTS) return;
    const sum = told.reduce((total, { mass }) => total + mass.grams, 0);
    if ([...told.map(({ mass }) => mass.grams), sum].some((other) => isClose(other, grams))) return;
    const written = amount.kind === 'scalar' ? amount.written : String(grams);
    const what = `The metadata says ${written} g of CO2eq, and line ${first.location.line} says ${first.mass.written.trim()}`;
    const slip = slipOf(grams, first.mass);
    yield {
      message: slip ? `${what}: ${slip.message}.` : `${what}.`,
      location: amount.location,
      ...(slip && { fix: slip.fix }),
    };
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
co2_eq_emissions: 19.9
---

## Environmental Impact

Training emitted 19.9 kg of CO2eq.`,
    },
    good: {
      of: 'markdown',
      text: `---
co2_eq_emissions: 19900
---

## Environmental Impact

Training emitted 19.9 kg of CO2eq.`,
    },
  },
});

interface Told {
  readonly mass: Mass;
  readonly location: Location;
}

/** What makes an amount something else than what was emitted: a comparison, a rate, an offset, a plan. */
const OTHER =
  /\b(?:per|offset\w*|avoid\w*|sav(?:ed|es|ings?)|reduc\w*|equivalent to|same as|compar\w*|than|would|could|versus|vs|car|cars|flights?|passenger|persons?|inference|requests?|a year|annual\w*)\b|\//i;

/** The amounts of CO2 that the text says training emitted. */
function emissionsIn(card: Card): Told[] {
  const statements = card.sections.get('environmental-impact')?.statements ?? [];
  const lines = linesOf(card);
  return statements.flatMap(({ location }) => {
    if (location.line <= (card.body?.from ?? 0)) return [];
    // The lines rather than the statement, which leaves out the label that may hold the unit.
    const told = lines.slice(location.line - 1, location.endLine).map(({ text }) => text);
    const plain = plainText(told.join(' ').slice(0, MAX_TEXT))
      .replace(/<\/?su[bp]>/g, '')
      .replace(/[₂²]/g, '2');
    if (!/co\s?_?2|carbon|emission|emitted/i.test(plain)) return [];
    return [...massesIn(plain), ...unitFirst(plain)]
      .filter((mass) => !OTHER.test(clauseAround(plain, mass)))
      .map((mass) => ({ mass, location }));
  });
}

/** "Carbon emitted (kg CO2eq): 30.16". */
function unitFirst(text: string): Mass[] {
  const match =
    /[([]\s?(k?g|t|tons|tonnes)\s?(?:of )?CO_?2[^)\]\d|]{0,8}[)\]][\s:|*=≈~]{1,8}(\d{1,9}(?:\.\d{1,6})?)(?![\d.,]*\s?(?:k?g|t|tons?|tonnes?)\b)/i.exec(
      text,
    );
  if (!match) return [];
  const [, unit = '', number = ''] = match;
  return massesIn(`${number} ${unit}`).map((mass) => ({ ...mass, index: match.index }));
}

/** The part of a sentence that an amount stands in. */
function clauseAround(text: string, { index, written }: Mass): string {
  const before = text.slice(Math.max(0, index - 60), index);
  const after = text.slice(index + written.length, index + written.length + 40);
  return `${before.slice(before.search(/[^.;,(|]*$/))} ${after.slice(0, after.search(/[.;,)|]|$/))}`;
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDING * Math.max(a, b);
}

/** A factor of 1000 or of a million is a unit that was mistaken for another. */
function slipOf(grams: number, mass: Mass): { message: string; fix: string } | null {
  const fix = `Write \`${Number(mass.grams.toPrecision(12))}\` in the metadata, which is in grams; or correct the text.`;
  for (const [factor, small, large] of [
    [1e3, 'g', 'kg'],
    [1e6, 'g', 't'],
  ] as const) {
    if (isClose(mass.grams, grams * factor))
      return { message: `${large} taken for ${small}, a factor of ${factor}`, fix };
    if (isClose(mass.grams * factor, grams))
      return { message: `${small} taken for ${large}, a factor of ${factor}`, fix };
  }
  return null;
}
