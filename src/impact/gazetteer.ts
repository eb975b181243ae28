import {
  AWS_REGIONS,
  AZURE_REGIONS,
  CLOUD_ZONES,
  COUNTRIES,
  COUNTRY_ALIASES,
  EUROPEAN_UNION,
  GOOGLE_REGIONS,
  type GoogleRow,
  GRIDS,
  PLACES,
  type SourceId,
  ZONES,
  type ZoneRow,
} from './catalogue.ts';
import type { Place } from './place.ts';

export interface Clues {
  readonly year: number | null;
  /** Whether Google runs the machines. */
  readonly google: boolean;
}

/** The years of the figures of Google's regions, the last one first published with decimals. */
const [FIRST, LATEST] = [2019, 2024];

/** Countries of several grids whose zones are not in the catalogue. */
const PATCHWORKS: readonly string[] = ['BR', 'ID', 'IN', 'JP', 'RU'];

/** Words that say nothing of where a place is. */
const IDLE =
  /\b(?:supercomputer|cluster|data ?cent(?:er|re)s?|region|zone|the|state of|province of|hpc|booster|system|google|gcp|cloud|platform|aws|amazon|web services|azure|microsoft|oracle|oci)\b/g;

/** The place that goes by a name or code; null when the catalogue has none. */
export function named(text: string, clues: Clues): Place | null {
  const name = normalize(text);
  return exactly(name, text.trim(), clues) ?? exactly(normalize(name.replace(IDLE, ' ')), '', clues);
}

function exactly(name: string, written: string, clues: Clues): Place | null {
  if (name === '') return null;
  const google =
    GOOGLE_REGIONS.find(([region]) => region === name) ??
    (clues.google ? GOOGLE_REGIONS.find(([, location]) => normalize(location) === name) : undefined);
  if (google) return ofGoogle(google, clues.year);
  // "US-West 2" is us-west-2.
  const id = name.replace(/[ _]+/g, '-');
  const aws = AWS_REGIONS.find(([region]) => region === id);
  if (aws) return ofCloud(aws, 'aws', clues);
  const azure = AZURE_REGIONS.find(([region]) => region === name.replaceAll(' ', ''));
  if (azure) return ofCloud(azure, 'azure', clues);
  if (name === 'eu' || name === 'european union') return europeanUnion();
  const known = countryOf(name) ?? zoneOf(name) ?? byAlias(GRIDS, name, clues) ?? byAlias(PLACES, name, clues);
  if (known) return known;
  const series = countryOfSeries(id);
  if (series) return inCountry(series, id, null, null);
  // A code of a grid that has no figure of its own: its country stands for it.
  const code = /^([A-Z]{2})-[A-Z0-9]{2,5}(?:-[A-Z]{2,5})?$/.exec(written);
  return code && inCountry(code[1] as string, written, null, null);
}

/** A state or province of a country by its name or the second half of its code. */
export function zoneIn(iso2: string, text: string): Place | null {
  const name = normalize(text);
  const row = ZONES.find(([id, english, country]) => {
    return country === iso2 && (id.toLowerCase() === `${iso2.toLowerCase()}-${name}` || normalize(english) === name);
  });
  return row ? ofZone(row) : null;
}

/** The figure of a Google region for a year; the nearest year where none was published; the latest without a year. */
export function figureOf([, , , before, latest]: GoogleRow, year: number | null): [gPerKwh: number, year: number] {
  const all = [...before, latest];
  const wanted = Math.min(Math.max(year ?? LATEST, FIRST), LATEST) - FIRST;
  const known = all.flatMap((gPerKwh, i) => (gPerKwh === null ? [] : [{ gPerKwh, i }]));
  const nearest = known.sort((a, b) => Math.abs(a.i - wanted) - Math.abs(b.i - wanted) || b.i - a.i)[0];
  return nearest ? [nearest.gPerKwh, FIRST + nearest.i] : [latest, LATEST];
}

function ofGoogle(row: GoogleRow, year: number | null): Place {
  const [id, location, iso2, , , source] = row;
  const [gPerKwh, of] = figureOf(row, year);
  const name = `${id} (${location})`;
  return { name, kind: 'region', id, iso2, gPerKwh, year: of, source, via: null, provider: 'google' };
}

function ofZone([id, name, iso2, gPerKwh, , year, source]: ZoneRow): Place {
  return { name, kind: 'zone', id, iso2, gPerKwh, year, source, via: null, provider: null };
}

function zoneOf(name: string): Place | null {
  const row = ZONES.find(([id, english]) => id.toLowerCase() === name || normalize(english) === name);
  return row ? ofZone(row) : null;
}

function ofCloud(
  [region, , iso2, source]: (typeof AWS_REGIONS)[number],
  provider: 'aws' | 'azure',
  clues: Clues,
): Place | null {
  const zone = byAlias(CLOUD_ZONES, region, clues);
  return zone ? { ...zone, provider } : inCountry(iso2, region, source, provider);
}

/** What another name stands for: a zone, the grid of a Google region, or a country. */
function byAlias(table: readonly (typeof GRIDS)[number][], name: string, clues: Clues): Place | null {
  const row = table.find(([alias]) => normalize(alias) === name);
  if (!row) return null;
  const [alias, figure, via] = row;
  const google = GOOGLE_REGIONS.find(([region]) => region === figure);
  if (google) {
    const place = ofGoogle(google, clues.year);
    return { ...place, kind: 'zone', name: `${alias} (by the grid of ${place.name})`, via, provider: null };
  }
  const place = zoneOf(figure.toLowerCase()) ?? countryOf(figure.toLowerCase());
  return place && { ...place, name: `${place.name} (for ${alias})`, via };
}

/** The country that all cloud regions of a name without its number are in: "us-east", "northamerica-northeast". */
function countryOfSeries(name: string): string | null {
  if (!/^[a-z]+-[a-z]+$/.test(name)) return null;
  const numbered = [...AWS_REGIONS, ...GOOGLE_REGIONS].filter(([region]) => /^-?\d/.test(region.replace(name, '')));
  const [first, ...others] = numbered.filter(([region]) => region.startsWith(name)).map(([, , iso2]) => iso2);
  return first !== undefined && others.every((iso2) => iso2 === first) ? first : null;
}

/** The country for one of its regions or zones. */
function inCountry(code: string, region: string, via: SourceId | null, provider: Place['provider']): Place | null {
  const country = countryOf(code.toLowerCase());
  const kind = PATCHWORKS.includes(code) ? 'part' : 'country';
  return country && { ...country, kind, name: `${country.name} (for ${region})`, via, provider };
}

function countryOf(name: string): Place | null {
  const code = (Object.hasOwn(COUNTRY_ALIASES, name) ? COUNTRY_ALIASES[name]! : name).toUpperCase();
  const row = COUNTRIES.find(([iso2, iso3, english]) => code === iso2 || code === iso3 || name === normalize(english));
  if (!row) return null;
  const [iso2, , english, gPerKwh, year, source] = row;
  return { name: english, kind: 'country', id: iso2, iso2, gPerKwh, year, source, via: null, provider: null };
}

function europeanUnion(): Place {
  const [name, gPerKwh, year, source] = EUROPEAN_UNION;
  return { name, kind: 'area', id: 'EU', iso2: null, gPerKwh, year, source, via: null, provider: null };
}

/** Lower case, without accents, with straight quotes and single spaces. */
function normalize(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
