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
    const amounts = emissionsIn(card);
    const first = amounts[0];
    if (!first || amounts.length > MAX_AMOUNTS) return;
    const sum = amounts.reduce((total, { mass }) => total + mass.grams, 0);
    if ([...amounts.map(({ mass }) => mass.grams), sum].some((other) => isClose(other, grams))) return;
    const written = amount.kind === 'scalar' ? amount.written : String(grams);
    const what = `The metadata says ${told(grams, written, first.mass)} of CO2eq, but line ${first.location.line} says ${first.mass.written.trim()}${inGrams(first.mass)}`;
    const slip = slipOf(grams, first.mass);
    yield {
      message: slip ? `${what}: ${slip}.` : `${what}.`,
      location: amount.location,
      fix: `If the text is right, write \`${Number(first.mass.grams.toPrecision(12))}\`, its grams, in the metadata; if the metadata is right, write ${inUnit(grams, first.mass.unit)} in the text.`,
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

const BEHIND = String.raw`[\s:|*=≈~]{1,8}(\d{1,9}(?:\.\d{1,17})?)(?![\d.,]*\s?(?:k?g|t|tons?|tonnes?|grams?)\b)`;
const IN_LABEL = [
  String.raw`[([]\s?(k?g|t|tons|tonnes)\s?(?:of )?CO_?2[^)\]\d|]{0,8}[)\]]`,
  String.raw`[([]\s?(?:in\s)?(k?g|t|tons|tonnes|grams|kilograms)\s?[)\]]`,
].map((label) => new RegExp(label + BEHIND, 'i'));

/** "Carbon emitted (kg CO2eq): 30.16", "CO2 emissions (in grams): 25.4". */
function unitFirst(text: string): Mass[] {
  const match = IN_LABEL.map((form) => form.exec(text)).find((found) => found !== null);
  if (!match) return [];
  const [, unit = '', number = ''] = match;
  return massesIn(`${Number(number).toFixed(6)} ${unit}`).map((mass) => {
    return { ...mass, written: `${number} ${unit}`, index: match.index };
  });
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

/** The grams of the metadata as they are written, and in the unit of the text. */
function told(grams: number, written: string, { unit }: Mass): string {
  return unit === 'g' ? `${written} g` : `${written} g (${inUnit(grams, unit)})`;
}

const GRAMS = { g: 1, kg: 1e3, t: 1e6 } as const;

/** Four digits are more than anybody knows of emissions. */
function inUnit(grams: number, unit: Mass['unit']): string {
  return `${Number((grams / GRAMS[unit]).toPrecision(4))} ${unit}`;
}

function inGrams({ grams, unit }: Mass): string {
  return unit === 'g' ? '' : ` (${Number(grams.toPrecision(12))} g)`;
}

/** A factor of 1000 or of a million is a unit that was mistaken for another. */
function slipOf(grams: number, mass: Mass): string | null {
  for (const [factor, small, large] of [
    [1e3, 'g', 'kg'],
    [1e6, 'g', 't'],
  ] as const) {
    if (isClose(mass.grams, grams * factor)) return `${large} taken for ${small}, a factor of ${factor}`;
    if (isClose(mass.grams * factor, grams)) return `${small} taken for ${large}, a factor of ${factor}`;
  }
  return null;
}
