import type { TrainingRun } from '../runs/run.ts';
import { emissionsKg } from './energy.ts';
import { type EquivalentSet, equivalentsOf } from './equivalents.ts';
import { type Estimate, estimateEnergy } from './estimate.ts';
import { contradictionOf, gradeOf, tightenOf } from './grade.ts';
import type { Figure, Impact, Intensity } from './impact.ts';
import { impactInputs } from './inputs.ts';
import { intensityOf } from './intensity.ts';
import { type Energy, energyOf } from './method.ts';
import { productRange } from './range.ts';

export interface ImpactOptions {
  /** The set of equivalents to compute; `classic` when absent. */
  readonly equivalents?: EquivalentSet;
  /** How to estimate the energy of a run that did not measure it; `nameplate` when absent. */
  readonly method?: 'nameplate' | 'calibrated';
}

/**
 * Computes energy (kWh) and emissions (kg CO2e) of a training run. Measured energy beats any estimate. What the run
 * does not state makes a figure unknown (null) with the missing inputs named, never 0; it never throws.
 *
 * The headline of an estimated run is the nameplate formula. Its range, in contrast, is that of the calibrated
 * estimate, so the headline may lie outside of it; `methodText` then says so.
 */
export function assessImpact(run: TrainingRun, options: ImpactOptions = {}): Impact {
  const { equivalents = 'classic', method = 'nameplate' } = options;
  const estimate = estimateEnergy(run);
  const energy = energyOf(run, estimate, method);
  const intensity = intensityOf(run);
  const contradiction = contradictionOf(run, estimate);
  const energyKwh = energyFigure(energy, estimate);
  const emissions = emissionsFigure(energy, estimate, intensity);
  return {
    name: nameOf(run),
    energyKwh,
    emissionsKg: emissions,
    method: energy.method,
    methodText: [energy.text, placeText(run, intensity), contradiction].filter(Boolean).join(' '),
    grade: gradeOf(run, energy, intensity, contradiction),
    boundary: energy.boundary,
    intensity,
    equivalents: equivalentsOf({ energyKwh: energyKwh.value, emissionsKg: emissions.value }, equivalents),
    inputs: impactInputs(run, intensity),
    reductionMeasures: run.reductionMeasures.map(({ value }) => value),
    tighten: tightenOf(run, energy, estimate, intensity),
    alternatives: run.alternatives.map((alternative, i) => {
      const impact = assessImpact(alternative, options);
      return impact.name === alternative.path ? { ...impact, name: `Alternative ${i + 1}` } : impact;
    }),
  };
}

function energyFigure({ value, missing, method }: Energy, estimate: Estimate | null): Figure {
  if (value === null || method === 'measured' || !estimate) return { value, low: null, high: null, missing };
  return { value, ...bounds(estimate.range), missing };
}

function emissionsFigure(energy: Energy, estimate: Estimate | null, intensity: Intensity): Figure {
  const { value: kwh, missing, method } = energy;
  if (kwh === null) return { value: null, low: null, high: null, missing };
  const { gPerKwh, low, high } = intensity;
  const value = emissionsKg(kwh, gPerKwh);
  if (!Number.isFinite(value)) return { value: null, low: null, high: null, missing: ['grid_carbon_intensity'] };
  const best = method === 'measured' || !estimate ? kwh : estimate.range.best;
  const factors = method === 'measured' ? [] : (estimate?.factors ?? []);
  const range = productRange(emissionsKg(best, gPerKwh), [...factors, { low, best: gPerKwh, high }]);
  return { value, ...bounds(range), missing };
}

function bounds({ low, high }: { low: number; high: number }): { low: number | null; high: number | null } {
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : { low: null, high: null };
}

function placeText(run: TrainingRun, { basis }: Intensity): string | null {
  if (basis !== 'world') return null;
  const why = run.region ? 'The region is not in the catalogue' : 'The place of training is not stated';
  return `${why}, so the grid intensity is the world's.`;
}

/** The run's label, else its accelerators, else its file. */
function nameOf({ name, acceleratorModel: model, acceleratorCount: count, path }: TrainingRun): string {
  if (name !== null) return name;
  if (!model) return path;
  return count ? `${count.value}x ${model.value}` : model.value;
}
