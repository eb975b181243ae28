import { byEvidence, type TrainingRun } from '../runs/run.ts';
import { calibrated } from './catalogue.ts';
import type { Estimate } from './estimate.ts';
import type { Impact, Intensity } from './impact.ts';
import { measurementOf } from './measured.ts';
import type { Energy } from './method.ts';
import { briefly, energyText } from './words.ts';
import { type Workload, wholeDuration } from './workload.ts';

/**
 * Why the inputs cannot belong together, as a sentence; null when nothing contradicts: stated accelerator-hours against
 * hours × accelerators; a meter against one within its scope; measured power per accelerator against what it and what
 * surrounds it within the meter can draw.
 *
 * @param rated the estimate by rated power
 */
export function contradictionOf(run: TrainingRun, workload: Workload, rated: Estimate | null): string | null {
  const { acceleratorCount: count, acceleratorHours: product } = run;
  const hours = wholeDuration(run);
  if (product && hours && count) {
    const ratio = product.value / (hours.value * count.value);
    const { low, high } = calibrated('plausible', 'hours');
    if (ratio < low || ratio > high) {
      return (
        `The run contradicts itself: ${briefly(product.value)} accelerator-hours are not ${briefly(hours.value)} hours × ` +
        `${briefly(count.value)} accelerators, ${briefly(hours.value * count.value)}.`
      );
    }
  }
  const meters = metersContradict(run);
  if (meters) return meters;
  const measured = measurementOf(run, workload);
  if (!measured || !rated || !workload.hours || workload.hours.basis === 'flops' || !workload.power) return null;
  const watts = (measured.stated * 1000) / workload.hours.best;
  const share = calibrated('plausible', 'power-share');
  const around = { accelerators: [], components: ['host'], machine: ['host'], facility: ['host', 'pue'] };
  const inside = measured.scope === null ? around.facility : around[measured.scope];
  const overhead = rated.factors.reduce((all, { of, high }) => (inside.includes(of) ? all * high : all), 1);
  const { low, high } = workload.power;
  const most =
    high *
    share.high *
    Math.max(overhead, measured.scope === null ? calibrated('hostFactor', 'unknown').high : 1) *
    (measured.includedPue ?? 1);
  if (!(watts < low * share.low || watts > most)) return null;
  return (
    `The measured energy contradicts the rest of the run: it is ${briefly(watts)} W per accelerator of ` +
    `${briefly(high)} W; the duration, the count, the power or the unit is wrong.`
  );
}

/** A meter cannot see less than one whose scope lies within its own, but for what both are inexact. */
function metersContradict({ energies }: TrainingRun): string | null {
  const scoped = [...energies].sort(byEvidence).flatMap(({ value, scope, includedPue, lacksAccelerators }) => {
    if (scope === null || lacksAccelerators) return [];
    const { low, high } = calibrated('meter', scope);
    return [{ scope, kwh: value / (includedPue ?? 1), low, high }];
  });
  const [wide, ...narrower] = scoped;
  const more =
    wide && narrower.find((other) => other.scope !== wide.scope && other.kwh * other.low > wide.kwh * wide.high);
  if (!wide || !more) return null;
  return (
    `The measurements contradict each other: the meter of the ${wide.scope} saw ${energyText(wide.kwh)} and that of the ` +
    `${more.scope} alone ${energyText(more.kwh)}; one covers a part of the training only, or is of another run.`
  );
}

/**
 * The evidence grade: A metered at the facility, B at the machine, C by the devices' own sensors or by a meter that the
 * run does not describe, D estimated from inputs that the run states in full, E with a default among them, F
 * contradictory or unknown. At an unknown place a measurement is a D, for the emissions are anybody's guess.
 */
export function gradeOf(
  run: TrainingRun,
  { method }: Energy,
  { power }: Workload,
  intensity: Intensity,
  contradiction: string | null,
): Impact['grade'] {
  if (method === 'unknown' || method === 'declared' || contradiction) return 'F';
  if (method.startsWith('measured')) {
    if (intensity.basis === 'world') return 'D';
    return method === 'measured-facility' ? 'A' : method === 'measured-node' ? 'B' : 'C';
  }
  if (method === 'flops' || power?.basis !== 'stated') return 'E';
  return run.pue && intensity.basis !== 'world' ? 'D' : 'E';
}
