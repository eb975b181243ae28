import { calibrated, GOOGLE_REGIONS, ZONES } from './catalogue.ts';
import { figureOf } from './gazetteer.ts';
import type { Place } from './place.ts';

/** Google's figures that a run without a date may have had. */
const RECENT: readonly number[] = [2022, 2023, 2024];

/**
 * What the intensity of a place may have been, in g CO2e per kWh: its own figure with its interval, and what the
 * catalogue's other figures for the same grid, for its regions and zones and, where the run has no date, for the years
 * before say.
 */
export function spreadOf(place: Place, year: number | null): { low: number; high: number } {
  if (place.kind === 'area') return calibrated('intensity', 'world');
  const own = around(place.gPerKwh, place.kind);
  const others = place.kind === 'country' ? ofCountry(place.id, year) : peersOf(place, year);
  return { low: Math.min(own.low, ...others), high: Math.max(own.high, ...others) };
}

/** A figure with its interval. Google's and the zones' are of operation: a life cycle adds to them. */
function around(gPerKwh: number, kind: 'country' | 'part' | 'zone' | 'region'): { low: number; high: number } {
  const { low, high } = calibrated('intensity', kind);
  const more = kind === 'zone' || kind === 'region' ? calibrated('intensity', 'life-cycle').high : 0;
  return { low: gPerKwh * low, high: gPerKwh * high + more };
}

function peersOf({ id, kind }: Place, year: number | null): number[] {
  if (kind === 'part') return [];
  const peers = ZONES.find(([zone]) => zone === id)?.[4] ?? [];
  return [id, ...peers].flatMap((peer) => {
    const zone = ZONES.find(([zoneId]) => zoneId === peer);
    return zone ? [zone[3]] : ofGoogle(([region]) => region === peer, year);
  });
}

/** Of a country's regions all figures, of its zones those of the middle. */
function ofCountry(iso2: string, year: number | null): number[] {
  const zones = ZONES.filter(([id, , country]) => country === iso2 && id.startsWith(`${iso2}-`)).map((row) => row[3]);
  zones.sort((a, b) => a - b);
  const { low, high } = calibrated('intensity', 'spread');
  const middle = zones.slice(Math.floor(zones.length * low), zones.length - Math.floor(zones.length * high));
  return [...middle, ...ofGoogle(([, , country]) => country === iso2, year)];
}

function ofGoogle(isMeant: (row: (typeof GOOGLE_REGIONS)[number]) => boolean, year: number | null): number[] {
  const years = year === null ? RECENT : [year];
  return GOOGLE_REGIONS.filter(isMeant).flatMap((row) => years.map((each) => figureOf(row, each)[0]));
}
