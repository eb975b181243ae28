import type { TrainingRun } from '../runs/run.ts';
import { calibrated, SOURCES, WORLD } from './catalogue.ts';
import type { Intensity } from './impact.ts';
import { findPlace, type Place } from './place.ts';
import { spreadOf } from './spread.ts';
import { countryAt } from './whereabouts.ts';

/**
 * The grid carbon intensity of a run, in g CO2e per kWh: what the run states, else the figure of its region, zone or
 * country by name, else of the country of its coordinates, else the world's with a wide range. A stated figure gets no
 * year and no source but the run.
 */
export function intensityOf(run: TrainingRun): Intensity {
  if (run.carbonIntensity) {
    const gPerKwh = run.carbonIntensity.value;
    const { low, high } = calibrated('intensity', 'stated');
    const bounds = { low: gPerKwh * low, high: gPerKwh * high };
    const source = 'stated by the run';
    return { gPerKwh, ...bounds, basis: 'stated', source, year: null, region: null, attribution: null };
  }
  const trained = yearOf(run);
  const place = placeOf(run, trained);
  const [, worldGPerKwh, worldYear, worldSource] = WORLD;
  const source = SOURCES[place?.source ?? worldSource];
  const via = place?.via ? SOURCES[place.via].attribution : null;
  const attribution = [source.attribution, via].filter(Boolean).join(' ') || null;
  const cited = { source: source.title, attribution };
  if (!place) {
    const { low, high } = calibrated('intensity', 'world');
    const region = 'World (location unknown)';
    return { gPerKwh: worldGPerKwh, low, high, basis: 'world', year: worldYear, region, ...cited };
  }
  const { gPerKwh, year, name: region } = place;
  const { low, high } = spreadOf(place, trained);
  return { gPerKwh, low, high, basis: 'region', year, region, ...cited };
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
