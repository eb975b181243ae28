import { emissionsKg } from './energy.ts';
import type { Estimate, Level } from './estimate.ts';
import type { Figure, Intensity, LevelFigures } from './impact.ts';
import { productRange, type Range } from './range.ts';

const LABELS: Readonly<Record<Level, string>> = { L1: 'accelerators', L2: 'machine', L3: 'facility' };

/** The best estimate within each boundary that the evidence reaches; none where nothing is known. */
export function levelsOf(estimate: Estimate | null, intensity: Intensity): LevelFigures[] {
  if (!estimate) return [];
  return (Object.keys(LABELS) as Level[]).flatMap((level) => {
    const range = estimate.levels[level];
    if (!range || !Number.isFinite(range.best)) return [];
    return [{ level, label: LABELS[level], energyKwh: figureOf(range), emissionsKg: emissionsOf(range, intensity) }];
  });
}

/** A figure of a range; without bounds where these are no numbers. */
export function figureOf({ best, low, high }: Range): Figure {
  return { value: best, ...bounds({ low, high }), missing: [] };
}

export function bounds({ low, high }: { low: number; high: number }): { low: number | null; high: number | null } {
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : { low: null, high: null };
}

/** Emissions in kg of an energy in kWh: both intervals count. */
export function emissionsOf(energy: Range, { gPerKwh, low, high }: Intensity): Figure {
  const best = emissionsKg(energy.best, gPerKwh);
  if (!Number.isFinite(best)) return { value: null, low: null, high: null, missing: ['grid_carbon_intensity'] };
  return figureOf(productRange(best, [energy, { low, best: gPerKwh, high }]));
}
