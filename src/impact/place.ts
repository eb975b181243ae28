import type { SourceId } from './catalogue.ts';
import { named, zoneIn } from './gazetteer.ts';

/** A place whose grid the catalogue knows. */
export interface Place {
  readonly name: string;
  /** `part` is one of a country of several grids, of which only the whole is known; `area` several countries. */
  readonly kind: 'area' | 'country' | 'part' | 'zone' | 'region';
  /** The zone or Google region whose figure it has, else the country. */
  readonly id: string;
  /** ISO 3166 alpha-2; null for an area. */
  readonly iso2: string | null;
  readonly gPerKwh: number;
  readonly year: number | null;
  readonly source: SourceId;
  /** What tells where a cloud region or a supercomputer stands. */
  readonly via: SourceId | null;
  /** The cloud that the region belongs to. */
  readonly provider: 'google' | 'aws' | 'azure' | null;
}

/** What else is known of a run. */
export interface PlaceHints {
  /** Who runs the machines: a place of Google's regions then means the region. */
  readonly provider?: string | null;
  /** When it trained: a cloud region then has the figure of that year. */
  readonly year?: number | null;
}

const LONGEST = 200;
const GOOGLE = /\b(?:google|gcp|gce|colab|vertex)\b/i;

/**
 * Finds the place that a text names: a cloud region ("us-central1", "Azure East US"), a state, province or grid by name or
 * code ("Iowa", "CA-QC", "US-TEX-ERCO"), a country by ISO 3166 alpha-2, alpha-3 or English name, a town of a cloud region or a
 * known supercomputer. Of several names the most specific one counts ("Montreal, Quebec, Canada"); names that exclude each
 * other tell what they have in common, if anything.
 *
 * @returns null when the catalogue does not know it, and when it may be several places
 */
export function findPlace(text: string, hints: PlaceHints = {}): Place | null {
  const short = text.slice(0, LONGEST).trim();
  const clues = { year: hints.year ?? null, google: GOOGLE.test(hints.provider ?? '') || GOOGLE.test(short) };
  const whole = named(short, clues);
  if (whole) return whole;
  const parts = partsOf(short);
  const last = parts.at(-1) ?? '';
  const country = named(last, clues);
  const context = country?.kind === 'country' ? country.iso2 : null;
  const found = [
    ...wordsOf(short).flatMap((word) => {
      const place = named(word, clues);
      return place?.provider ? place : [];
    }),
    ...parts.slice(0, -1).flatMap((part) => (context ? zoneIn(context, part) : null) ?? named(part, clues) ?? []),
  ];
  return inCommon(isPostal(last, found) ? found : country ? [...found, country] : found);
}

/** Words for a place, apart: "AWS (us-east-1), Virginia" has three. */
function partsOf(text: string): string[] {
  return text
    .split(/[,;:|()[\]{}"“”/]|\s[-–—]\s|\s(?:in|at|near|and|or|on)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Its words, those of availability zones such as "us-east-1a" and "us-central1-b" as their region. */
function wordsOf(text: string): string[] {
  return text.split(/[^A-Za-z0-9-]+/).map((word) => word.replace(/(\d)-?[a-f]$/, '$1'));
}

/** Two letters behind a town that are a country's and a state's: "Boston, MA" is not in Morocco. */
function isPostal(last: string, before: readonly Place[]): boolean {
  if (!/^[A-Z]{2}$/.test(last) || last === 'DE' || !zoneIn('US', last)) return false;
  return !before.some(({ iso2 }) => iso2 === last);
}

const RANK: Readonly<Record<Place['kind'], number>> = { area: 0, country: 1, part: 2, zone: 3, region: 4 };

/** The most specific of places that lie in each other; else their country, if it is one. */
function inCommon(found: readonly Place[]): Place | null {
  const [best] = [...found].sort((a, b) => RANK[b.kind] - RANK[a.kind]);
  if (!best || found.some(({ iso2 }) => iso2 !== best.iso2)) return null;
  const rivals = found.filter(({ kind, id }) => kind === best.kind && id !== best.id);
  if (rivals.length === 0) return best;
  return best.iso2 === null ? null : named(best.iso2, { year: null, google: false });
}
