import {
  AWS_REGIONS,
  AZURE_REGIONS,
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
  /** `part` is one of a country of several grids, of which only the whole is known. */
  readonly kind: 'country' | 'part' | 'region' | 'area';
  readonly gPerKwh: number;
  readonly year: number | null;
  readonly source: SourceId;
  /** What tells the country of a cloud region. */
  readonly via: SourceId | null;
  /** The cloud that the region belongs to. */
  readonly provider: 'google' | 'aws' | 'azure' | null;
}

/**
 * Finds the place that a run names: a Google Cloud, AWS or Azure region id, an electricity zone such as "SE-SE3", or a
 * country by ISO 3166 alpha-2, alpha-3 or English name; "Montreal, Canada" is found by its last part. Regions of AWS and
 * Azure and zones stand for their country.
 *
 * @returns null when the catalogue does not know it
 */
export function findPlace(text: string): Place | null {
  const whole = normalize(text);
  const zone = /^([A-Z]{2})-[A-Z0-9]{2,5}(?:-[A-Z]{2,5})?$/.exec(text.trim());
  if (zone) return inCountry(zone[1] as string, zone[0], null, null);
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
  if (aws) return inCountry(aws[2], aws[0], aws[3], 'aws');
  const azure = AZURE_REGIONS.find(([region]) => region === name.replaceAll(' ', ''));
  if (azure) return inCountry(azure[2], azure[0], azure[3], 'azure');
  if (name === 'eu' || name === 'european union') {
    const [area, gPerKwh, year, source] = EUROPEAN_UNION;
    return { name: area, kind: 'area', gPerKwh, year, source, via: null, provider: null };
  }
  return countryOf(name);
}

/** Countries of several grids that differ by more than years do: a part of one is not well told by the whole. */
const PATCHWORKS: readonly string[] = ['AU', 'BR', 'CA', 'CN', 'ID', 'IN', 'JP', 'RU', 'US'];

/** The country for one of its regions or zones. */
function inCountry(code: string, region: string, via: SourceId | null, provider: Place['provider']): Place | null {
  const country = countryOf(code);
  const kind = PATCHWORKS.includes(code.toUpperCase()) ? 'part' : 'country';
  return country && { ...country, kind, name: `${country.name} (for ${region})`, via, provider };
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
