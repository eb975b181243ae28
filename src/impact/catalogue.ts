import accelerators from './catalogue/accelerators.json' with { type: 'json' };
import assumptions from './catalogue/assumptions.json' with { type: 'json' };
import calibration from './catalogue/calibration.json' with { type: 'json' };
import countries from './catalogue/countries.json' with { type: 'json' };
import equivalents from './catalogue/equivalents.json' with { type: 'json' };
import regions from './catalogue/regions.json' with { type: 'json' };
import sources from './catalogue/sources.json' with { type: 'json' };
import zones from './catalogue/zones.json' with { type: 'json' };
import type { EquivalentSet } from './options.ts';

/**
 * The data behind every figure. Rows are arrays to stay small; the last column of each is the id of its source.
 * This file gives them types and names; `catalogue/README.md` tells where they come from.
 */

export type SourceId = keyof typeof sources.rows;

export interface Source {
  readonly title: string;
  readonly url: string | null;
  /** The year that the figures are for; "undated" where nobody says. */
  readonly year: number | string;
  readonly licence: string;
  /** ISO 8601 date. */
  readonly retrieved: string;
  /** The credit that the licence asks for. */
  readonly attribution?: string;
}

export const SOURCES: Readonly<Record<SourceId, Source>> = sources.rows;

/** The year of a source when it is one year. */
export function yearOf(source: Source): number | null {
  return typeof source.year === 'number' ? source.year : null;
}

/** Whether a figure was checked against its source. */
export type Standing = 'verified' | 'recalled' | 'unverified';

type CountryRow = [iso2: string, iso3: string, name: string, gPerKwh: number, year: number, source: SourceId];
type AreaRow = [name: string, gPerKwh: number, year: number, source: SourceId];
export type GoogleRow = [
  region: string,
  location: string,
  iso2: string,
  /** Of 2019 to 2023; null where none was published. */
  before: (number | null)[],
  gPerKwh: number,
  source: SourceId,
];
type AwsRow = [region: string, location: string, iso2: string, source: SourceId];
export type ZoneRow = [
  id: string,
  name: string,
  iso2: string,
  gPerKwh: number,
  /** Zones and Google regions of the same grid or a part of it. */
  peers: string[],
  year: number,
  source: SourceId,
];
type AliasRow = [name: string, figure: string, source: SourceId];

/** Grid carbon intensity in g CO2e per kWh. */
export const COUNTRIES = countries.rows as CountryRow[];
export const WORLD = countries.world as AreaRow;
export const EUROPEAN_UNION = countries.europeanUnion as AreaRow;
/** Further names of countries, in lower case, to ISO 3166 alpha-2. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = countries.aliases;
export const GOOGLE_REGIONS = regions.google as GoogleRow[];
export const AWS_REGIONS = regions.aws as AwsRow[];
export const AZURE_REGIONS = regions.azure as AwsRow[];
/** States, provinces and grids by ISO 3166-2 or the acronym of eGRID. */
export const ZONES = zones.rows as ZoneRow[];
/** Codes of grids to the zone or Google region whose figure is theirs. */
export const GRIDS = zones.grids as AliasRow[];
/** Regions of AWS and Azure to the zone or Google region in whose grid they stand. */
export const CLOUD_ZONES = zones.clouds as AliasRow[];
/** Supercomputers and towns, in lower case, to a zone or a country. */
export const PLACES = zones.places as AliasRow[];

/** The kind of machine that accelerators sit in. */
export type Platform = 'soc' | 'pcie' | 'sxm' | 'hpc' | 'superchip' | 'rack' | 'tpu-v2' | 'tpu-v3' | 'tpu-v4';
type AcceleratorRow = [
  vendor: string,
  model: string,
  families: string[],
  variantWords: string[],
  platform: Platform | null,
  tdpWatts: number | null,
  basis: string,
  standing: Standing,
  denseTflops: number | null,
  flopsStanding: Standing,
  source: SourceId,
];

export const ACCELERATORS = accelerators.rows as AcceleratorRow[];

type AssumptionRow = [
  pue: number,
  intensity: number,
  users: string,
  basis: string,
  standing: Standing,
  source: SourceId,
];

/** PUE and intensity, in kg CO2e per kWh, that authors are known to have calculated with. */
export const ASSUMPTIONS = assumptions.rows as AssumptionRow[];

type EquivalentRow = [
  id: string,
  label: string,
  unit: string,
  digits: number,
  of: 'energyKwh' | 'emissionsKg',
  scale: number,
  amount: number,
  basis: string,
  standing: Standing,
  source: SourceId,
];

export const EQUIVALENTS = equivalents as unknown as Readonly<Record<EquivalentSet, readonly EquivalentRow[]>>;

type CalibrationRow = [
  id: string,
  label: string,
  best: number | null,
  low: number,
  high: number,
  basis: string,
  source: SourceId,
];
export type CalibrationTable =
  | 'utilisation'
  | 'hostFactor'
  | 'systemPower'
  | 'chipPower'
  | 'meter'
  | 'rest'
  | 'mfu'
  | 'embodied'
  | 'wue'
  | 'pue'
  | 'intensity'
  | 'plausible';

const CALIBRATION = calibration as unknown as Readonly<Record<CalibrationTable, readonly CalibrationRow[]>>;

/** A best estimate and what bounds it; `label` says what it is, for a sentence. */
export interface Interval {
  readonly label: string;
  readonly best: number;
  readonly low: number;
  readonly high: number;
}

/** Whether the calibrated model has a row of this id. */
export function isCalibrated(table: CalibrationTable, id: string): boolean {
  return CALIBRATION[table].some(([rowId]) => rowId === id);
}

/** A row of the calibrated model. Throws when there is none: ids are the code's own. */
export function calibrated(table: CalibrationTable, id: string): Interval {
  const row = CALIBRATION[table].find(([rowId]) => rowId === id);
  if (!row) throw new RangeError(`The calibration has no ${table} "${id}".`);
  const [, label, best, low, high] = row;
  return { label, best: best ?? Number.NaN, low, high };
}

/** Where a row of the calibrated model comes from. Throws when there is none. */
export function calibrationSource(table: CalibrationTable, id: string): Source {
  const row = CALIBRATION[table].find(([rowId]) => rowId === id);
  if (!row) throw new RangeError(`The calibration has no ${table} "${id}".`);
  return SOURCES[row[6]];
}
