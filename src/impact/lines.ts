import type { TrainingRun } from '../runs/run.ts';
import { calibrated, calibrationSource, type Interval, isCalibrated, yearOf } from './catalogue.ts';
import { emissionsKg } from './energy.ts';
import type { Estimate } from './estimate.ts';
import { exactly, providerOf } from './facility.ts';
import type { Figure, ImpactLine } from './impact.ts';
import { bounds, figureOf } from './levels.ts';
import { productRange } from './range.ts';
import { briefly, energyText } from './words.ts';
import type { Workload } from './workload.ts';

/** Machines whose published factors of manufacture are known to be of their kind. */
const SERVERS: readonly (string | null)[] = ['pcie', 'sxm', 'hpc', 'superchip', 'rack', 'tpu-v2', 'tpu-v3', 'tpu-v4'];

/**
 * What stands beside the headline and is never part of it: market-based emissions, only from a factor that the run
 * states; manufacture and water, where the run or the catalogue has a factor.
 *
 * @param energyKwh the headline
 */
export function linesOf(
  run: TrainingRun,
  workload: Workload,
  estimate: Estimate | null,
  energyKwh: Figure,
): ImpactLine[] {
  return [marketLine(run, energyKwh), embodiedLine(run, workload), waterLine(run, estimate)].filter(
    (line) => line !== null,
  );
}

function marketLine({ marketIntensity }: TrainingRun, { value, low, high }: Figure): ImpactLine | null {
  if (!marketIntensity || value === null) return null;
  const at = (kwh: number) => emissionsKg(kwh, marketIntensity.value);
  const range = low === null || high === null ? { low: null, high: null } : bounds({ low: at(low), high: at(high) });
  return {
    id: 'market-emissions',
    label: 'Market-based emissions',
    unit: 'kg',
    figure: { value: at(value), ...range, missing: [] },
    text: `Energy × ${briefly(marketIntensity.value)} g CO2e per kWh of the contracted electricity ÷ 1000, as the run states it; the headline is location-based.`,
    basis: 'stated',
    source: 'stated by the run',
    year: null,
  };
}

function embodiedLine({ embodiedKgPerHour }: TrainingRun, { hours, likely }: Workload): ImpactLine | null {
  if (!hours) return null;
  const known = SERVERS.includes(likely);
  if (!embodiedKgPerHour && !known) return null;
  const factor = embodiedKgPerHour ? exactly(embodiedKgPerHour.value, 'stated') : calibrated('embodied', 'server');
  return {
    id: 'embodied-emissions',
    label: 'Manufacture of the hardware (L4)',
    unit: 'kg',
    figure: product(hours.best * factor.best, [hours, factor]),
    text: `${briefly(hours.best)} accelerator-hours × ${briefly(factor.best)} kg CO2e per hour.`,
    ...origin(embodiedKgPerHour !== null, 'embodied', 'server'),
  };
}

function waterLine(run: TrainingRun, estimate: Estimate | null): ImpactLine | null {
  const machine = estimate?.levels.L2;
  const provider = providerOf(run);
  const known = isCalibrated('wue', provider);
  if (!machine || (!run.wue && !known)) return null;
  const factor = run.wue ? exactly(run.wue.value, 'stated') : calibrated('wue', provider);
  return {
    id: 'water',
    label: 'Water on site',
    unit: 'L',
    figure: product(machine.best * factor.best, [machine, factor]),
    text:
      `${energyText(machine.best)} of the machines (L2, best estimate) × ${briefly(factor.best)} L per kWh; ` +
      'water of power plants is not included.',
    ...origin(run.wue !== null, 'wue', provider),
  };
}

function product(best: number, factors: readonly Omit<Interval, 'label'>[]): Figure {
  if (!Number.isFinite(best)) return { value: null, low: null, high: null, missing: [] };
  return figureOf(productRange(best, factors));
}

function origin(stated: boolean, table: 'embodied' | 'wue', id: string): Pick<ImpactLine, 'basis' | 'source' | 'year'> {
  if (stated) return { basis: 'stated', source: 'stated by the run', year: null };
  const source = calibrationSource(table, id);
  return { basis: 'catalogue', source: source.title, year: yearOf(source) };
}
