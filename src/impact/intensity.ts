import type { TrainingRun } from '../runs/run.ts';
import { calibrated, SOURCES, WORLD } from './catalogue.ts';
import type { Intensity } from './impact.ts';
import { findPlace, type Place } from './place.ts';
import { spreadOf } from './spread.ts';
import { countryAt } from './whereabouts.ts';

/** An intensity and what it is for. */
export interface PlacedIntensity {
  readonly intensity: Intensity;
  readonly place: Place | null;
  /** In which the run ended, else began. */
  readonly year: number | null;
}

/**
 * The grid carbon intensity of a run, in g CO2e per kWh: what the run states, else the figure of its region, zone or
 * country by name, else of the country of its coordinates, else the world's with a wide range. A stated figure gets no
 * year and no source but the run.
 */
export function intensityOf(run: TrainingRun): Intensity {
  return placedIntensity(run).intensity;
}

/** The same with the place that it is for, null where it is for none, and the year of the run. */
export function placedIntensity(run: TrainingRun): PlacedIntensity {
  if (run.carbonIntensity) {
    const gPerKwh = run.carbonIntensity.value;
    const { low, high } = calibrated('intensity', 'stated');
    const bounds = { low: gPerKwh * low, high: gPerKwh * high };
    const source = 'stated by the run';
    const stated = {
      gPerKwh,
      ...bounds,
      basis: 'stated' as const,
      source,
      year: null,
      region: null,
      attribution: null,
    };
    return { intensity: stated, place: null, year: null };
  }
  const year = yearOf(run);
  const place = placeOf(run, year);
  if (place) return { intensity: intensityAt(place, year), place, year };
  const [, gPerKwh, worldYear, worldSource] = WORLD;
  const { title: source, attribution = null } = SOURCES[worldSource];
  const region = 'World (location unknown)';
  const { low, high } = calibrated('intensity', 'world');
  const world = { gPerKwh, low, high, basis: 'world' as const, source, year: worldYear, region, attribution };
  return { intensity: world, place, year };
}

/**
 * The mean intensity of the grid of a place.
 *
 * @param year of the run; null where it is not known, so that other years count for the range
 */
export function intensityAt(place: Place, year: number | null): Intensity {
  const source = SOURCES[place.source];
  const via = place.via ? SOURCES[place.via].attribution : null;
  return {
    gPerKwh: place.gPerKwh,
    ...spreadOf(place, year),
    basis: 'region',
    source: source.title,
    year: place.year,
    region: place.name,
    attribution: [source.attribution, via].filter(Boolean).join(' ') || null,
  };
}

function placeOf(run: TrainingRun, year: number | null): Place | null {
  if (run.region) return findPlace(run.region.value, { provider: run.provider?.value ?? null, year });
  const country = run.coordinates ? countryAt(run.coordinates.value) : null;
  const place = country === null ? null : findPlace(country);
  return place && { ...place, name: `${place.name} (by its coordinates)` };
}

/** The year in which a run ended, else began; null when it does not say. */
function yearOf({ startedAt, endedAt }: TrainingRun): number | null {
  const year = Number(/^(\d{4})-/.exec((endedAt ?? startedAt)?.value ?? '')?.[1]);
  return year >= 2000 ? year : null;
}
