import { AWS_REGIONS, AZURE_REGIONS, GOOGLE_REGIONS } from './catalogue.ts';
import type { Estimate } from './estimate.ts';
import type { Elsewhere } from './impact.ts';
import { intensityAt, type PlacedIntensity } from './intensity.ts';
import { emissionsOf } from './levels.ts';
import { findPlace, type Place } from './place.ts';

const REGIONS: Readonly<Record<NonNullable<Place['provider']>, readonly string[]>> = {
  google: GOOGLE_REGIONS.map(([id]) => id),
  aws: AWS_REGIONS.map(([id]) => id),
  azure: AZURE_REGIONS.map(([id]) => id),
};

const NAMES: Readonly<Record<NonNullable<Place['provider']>, string>> = {
  google: 'Google Cloud',
  aws: 'AWS',
  azure: 'Azure',
};

/**
 * What the best estimate of the energy would emit in the region of the same cloud whose grid emits least: by the mean of
 * that grid, as the emissions of the run. Null where no cloud region is known, where the run states its intensity, and
 * where the ranges of here and there overlap: figures of grids count different things, so that little is no less.
 */
export function elsewhereOf(
  { place, year, intensity: here }: PlacedIntensity,
  estimate: Estimate | null,
): Elsewhere | null {
  if (!place?.provider || !estimate) return null;
  const regions = REGIONS[place.provider].flatMap((id) => {
    const region = findPlace(id, { year });
    return region ? [{ id, region }] : [];
  });
  const [least] = regions.sort((a, b) => a.region.gPerKwh - b.region.gPerKwh);
  if (!least) return null;
  const intensity = intensityAt(least.region, year);
  const emissionsKg = emissionsOf(estimate.range, intensity);
  const { low } = emissionsOf(estimate.range, here);
  if (low === null || emissionsKg.high === null || emissionsKg.high >= low) return null;
  return { id: least.id, provider: NAMES[place.provider], intensity, emissionsKg };
}
