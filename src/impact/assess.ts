import type { TrainingRun } from '../runs/run.ts';
import { elsewhereOf } from './elsewhere.ts';
import { emissionsKg } from './energy.ts';
import { equivalentsOf } from './equivalents.ts';
import { type Estimate, estimateByRating, estimateEnergy } from './estimate.ts';
import { contradictionOf, gradeOf } from './grade.ts';
import type { Figure, Impact, Intensity } from './impact.ts';
import { impactInputs } from './inputs.ts';
import { placedIntensity } from './intensity.ts';
import { bounds, emissionsOf, levelsOf } from './levels.ts';
import { linesOf } from './lines.ts';
import { type Energy, energyOf } from './method.ts';
import type { ImpactOptions } from './options.ts';
import { tightenOf } from './tighten.ts';
import { emissionsCalculation } from './words.ts';
import { type Workload, workloadOf } from './workload.ts';

/**
 * Computes energy (kWh) and location-based emissions (kg CO2e) of a training run. Measured energy beats any estimate.
 * What the run does not state makes a figure unknown (null) with the missing inputs named, never 0; it never throws.
 *
 * The range is always that of the best estimate at the facility's meter, so a headline of a narrower boundary may lie
 * outside of it; `rangeText` then says so.
 *
 * @param options `method` is the headline of a run that did not measure its energy
 * @param workload accelerator-hours and power, where they are not to be read from the run
 */
export function assessImpact(
  run: TrainingRun,
  options: ImpactOptions = {},
  workload: Workload = workloadOf(run),
): Impact {
  const { equivalents = 'classic', method = 'nameplate' } = options;
  const estimate = estimateEnergy(run, workload);
  const energy = energyOf(run, workload, estimate, method);
  const placed = placedIntensity(run);
  const { intensity } = placed;
  const contradiction = contradictionOf(run, workload, estimateByRating(run, workload));
  const energyKwh = energyFigure(energy, estimate);
  const emissions = emissionsFigure(run, energy, estimate, intensity);
  return {
    name: nameOf(run),
    energyKwh,
    emissionsKg: emissions,
    method: energy.method,
    methodText: [energy.text, placeText(run, energy, intensity), contradiction].filter(Boolean).join(' '),
    calculation: calculationOf(energy, intensity, emissions),
    rangeText: energy.range,
    grade: gradeOf(run, energy, workload, intensity, contradiction),
    boundary: energy.boundary,
    level: energy.level,
    levels: energy.value === null ? [] : levelsOf(estimate, intensity),
    lines: linesOf(run, workload, estimate, energyKwh),
    intensity,
    elsewhere: emissions.value === null ? null : elsewhereOf(placed, estimate),
    equivalents: equivalentsOf({ energyKwh: energyKwh.value, emissionsKg: emissions.value }, equivalents),
    inputs: impactInputs(run, workload, intensity),
    notes: run.notes,
    reductionMeasures: run.reductionMeasures.map(({ value }) => value),
    tighten: tightenOf(run, energy, estimate, intensity, workload),
    alternatives: run.alternatives.map((alternative, i) => {
      const impact = assessImpact(alternative, options);
      return alternative.name === null && impact.name === alternative.path
        ? { ...impact, name: `Alternative ${i + 1}` }
        : impact;
    }),
    credits: creditsOf(workload),
  };
}

/** The headline's calculations with their numbers, the energy's before that of the emissions. */
function calculationOf({ value, calculation }: Energy, { gPerKwh }: Intensity, { value: kg }: Figure): string[] {
  const declared = kg === null || value === null || emissionsKg(value, gPerKwh) !== kg;
  return [
    ...(calculation === null ? [] : [calculation]),
    ...(declared ? [] : [emissionsCalculation(value, gPerKwh, kg)]),
  ];
}

function energyFigure({ value, missing }: Energy, estimate: Estimate | null): Figure {
  if (value === null || !estimate) return { value, low: null, high: null, missing };
  return { value, ...bounds(estimate.range), missing };
}

function emissionsFigure(run: TrainingRun, energy: Energy, estimate: Estimate | null, intensity: Intensity): Figure {
  const { value: kwh, missing, method } = energy;
  const declared = method === 'declared' ? run.reportedEmissionsKg : null;
  if (declared) return { value: declared.value, low: null, high: null, missing: [] };
  if (kwh === null) return { value: null, low: null, high: null, missing };
  const value = emissionsKg(kwh, intensity.gPerKwh);
  if (!Number.isFinite(value)) return { value: null, low: null, high: null, missing: ['grid_carbon_intensity'] };
  if (!estimate) return { value, low: null, high: null, missing };
  return { ...emissionsOf(estimate.range, intensity), value, missing };
}

function placeText(run: TrainingRun, { method }: Energy, { basis }: Intensity): string | null {
  if (basis !== 'world' || method === 'declared') return null;
  const why = run.region ? 'The region is not in the catalogue' : 'The place of training is not stated';
  return `${why}, so the grid intensity is the world's.`;
}

/** Credits for what the catalogue gave in place of the run. */
function creditsOf({ power, candidates }: Workload): string[] {
  if (power?.basis !== 'catalogue') return [];
  return [...new Set(candidates.flatMap(({ attribution }) => (attribution === null ? [] : [attribution])))];
}

/** The run's label, else its accelerators, else its file. */
function nameOf({ name, acceleratorModel: model, acceleratorCount: count, path }: TrainingRun): string {
  if (name !== null) return name;
  if (!model) return path;
  return count ? `${count.value}x ${model.value}` : model.value;
}
