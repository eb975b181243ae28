import {
  AWS_REGIONS,
  COUNTRIES,
  COUNTRY_ALIASES,
  EUROPEAN_UNION,
  GOOGLE_REGIONS,
  SOURCES,
  type SourceId,
  yearOf,
} from './catalogue.ts';

/** A place whose grid the catalogue knows. */
export interface Place {
  readonly name: string;
  readonly kind: 'country' | 'region' | 'area';
  readonly gPerKwh: number;
  readonly year: number | null;
  readonly source: SourceId;
  /** What tells the country of a cloud region. */
  readonly via: SourceId | null;
  /** The cloud that the region belongs to. */
  readonly provider: 'google' | 'aws' | null;
}

/**
 * Finds the place that a run names: a Google Cloud or AWS region id, or a country by ISO 3166 alpha-2, alpha-3 or
 * English name; "Montreal, Canada" is found by its last part. An AWS region stands for its country.
 *
 * @returns null when the catalogue does not know it
 */
export function findPlace(text: string): Place | null {
  const whole = normalize(text);
  return lookUp(whole) ?? (text.includes(',') ? lookUp(normalize(text.slice(text.lastIndexOf(',') + 1))) : null);
}

function lookUp(name: string): Place | null {
  if (name === '') return null;
  const google = GOOGLE_REGIONS.find(([region]) => region === name);
  if (google) {
    const [region, location, gPerKwh, source] = google;
    const year = yearOf(SOURCES[source]);
    return { name: `${region} (${location})`, kind: 'region', gPerKwh, year, source, via: null, provider: 'google' };
  }
  const aws = AWS_REGIONS.find(([region]) => region === name);
  if (aws) {
    const country = countryOf(aws[2]);
    return country && { ...country, name: `${country.name} (for ${aws[0]})`, via: aws[3], provider: 'aws' };
  }
  if (name === 'eu' || name === 'european union') {
    const [area, gPerKwh, year, source] = EUROPEAN_UNION;
    return { name: area, kind: 'area', gPerKwh, year, source, via: null, provider: null };
  }
  return countryOf(name);
}

function countryOf(text: string): Place | null {
  const name = text.toLowerCase();
  const code = (Object.hasOwn(COUNTRY_ALIASES, name) ? COUNTRY_ALIASES[name]! : name).toUpperCase();
  const row = COUNTRIES.find(([iso2, iso3, english]) => code === iso2 || code === iso3 || name === normalize(english));
  if (!row) return null;
  const [, , english, gPerKwh, year, source] = row;
  return { name: english, kind: 'country', gPerKwh, year, source, via: null, provider: null };
}

/** Lower case, without accents, with straight quotes and single spaces. */
function normalize(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
