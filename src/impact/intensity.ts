import type { TrainingRun } from '../runs/run.ts';
import { calibrated, SOURCES, WORLD } from './catalogue.ts';
import type { Intensity } from './impact.ts';
import { findPlace } from './place.ts';

/**
 * The grid carbon intensity of a run, in g CO2e per kWh: what the run states, else the figure of its region, else the
 * world's with a wide range. A stated figure gets no year and no source but the run.
 */
export function intensityOf(run: TrainingRun): Intensity {
  if (run.carbonIntensity) {
    const gPerKwh = run.carbonIntensity.value;
    const source = 'stated by the run';
    return {
      gPerKwh,
      ...around(gPerKwh, 'stated'),
      basis: 'stated',
      source,
      year: null,
      region: null,
      attribution: null,
    };
  }
  const place = run.region ? findPlace(run.region.value) : null;
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
  const range = place.kind === 'area' ? calibrated('intensity', 'world') : around(gPerKwh, place.kind);
  return { gPerKwh, low: range.low, high: range.high, basis: 'region', year, region, ...cited };
}

function around(gPerKwh: number, id: 'stated' | 'region' | 'country' | 'part'): { low: number; high: number } {
  const { low, high } = calibrated('intensity', id);
  return { low: gPerKwh * low, high: gPerKwh * high };
}
