import type { TrainingRun } from '../runs/run.ts';
import { calibrated, type Interval, isCalibrated } from './catalogue.ts';
import { exactly, hostOf, pueOf, restOf } from './facility.ts';
import { type Measurement, measurementOf } from './measured.ts';
import { productRange, type Range } from './range.ts';
import { briefly, carried, countable, energyText } from './words.ts';
import type { RatedPower, Workload } from './workload.ts';

/** What encloses the energy: L1 accelerators, L2 the machine around them, L3 the facility. */
export type Level = 'L1' | 'L2' | 'L3';

export interface Factor extends Interval {
  readonly of: 'hours' | 'power' | 'load' | 'host' | 'pue' | 'meter' | 'scope';
}

/** The best estimate of a run's energy in kWh, with its range, at each level that its evidence reaches. */
export interface Estimate {
  /** At the facility's meter. */
  readonly range: Range;
  /** The factors of `range`. */
  readonly factors: readonly Factor[];
  readonly levels: Readonly<Record<Level, Range | null>>;
  /** The factors in words. */
  readonly text: string;
  /** How `range.best` comes about, for a reader to repeat; null where it is not a product of known figures. */
  readonly calculation: string | null;
}

/**
 * What a run most likely drew, from the best evidence that it has: a measurement, widened from what the meter saw to
 * the facility; else accelerators at their usual share of the rated power, the rest of the machine and the facility
 * around it. Null when neither is known. The intervals are those of `catalogue/calibration.json`.
 */
export function estimateEnergy(run: TrainingRun, workload: Workload): Estimate | null {
  const measured = measurementOf(run, workload);
  return measured ? widened(run, workload, measured) : estimateByRating(run, workload);
}

/** The estimate by rated power, whether or not something was measured. */
export function estimateByRating(run: TrainingRun, workload: Workload): Estimate | null {
  const { hours, power, platform } = workload;
  if (!hours) return null;
  const pue: Factor = { of: 'pue', ...pueOf(run, platform) };
  const time: Factor = { of: 'hours', ...hours };
  const kwh = (...factors: Interval[]) => factors.reduce((all, { best }) => all * best, hours.best / 1000);
  if (platform !== null && isCalibrated('systemPower', platform) && !run.utilisation) {
    const system: Factor = { of: 'load', ...calibrated('systemPower', platform) };
    const chip = isCalibrated('chipPower', platform) ? calibrated('chipPower', platform) : null;
    return estimated({
      L1: chip && productRange(kwh(chip), [time, chip]),
      L2: productRange(kwh(system), [time, system]),
      L3: [kwh(system, pue), [time, system, pue]],
      start: timeText(hours),
      steps: [`${system.best} ${system.label} ÷ 1000`, pueText(pue)],
    });
  }
  if (!power) return null;
  const rated: Factor = { of: 'power', ...power };
  const load: Factor = { of: 'load', ...loadOf(run) };
  const host: Factor = { of: 'host', ...hostOf(run, workload) };
  return estimated({
    L1: productRange(kwh(power, load), [time, rated, load]),
    L2: productRange(kwh(power, load, host), [time, rated, load, host]),
    L3: [((hours.best * power.best) / 1000) * (load.best * host.best * pue.best), [time, rated, load, host, pue]],
    start: `${timeText(hours)} × ${powerText(power)} ÷ 1000`,
    steps: [`mean load ${carried(load.best)} of TDP`, hostText(host), pueText(pue)],
  });
}

/** The share of the rated power that the accelerators drew: what the run states, else the usual one. */
function loadOf({ utilisation }: TrainingRun): Interval {
  if (!utilisation) return calibrated('utilisation', 'mean-load');
  const { label, low, high } = calibrated('meter', 'utilisation');
  const { value } = utilisation;
  return { label, best: value, low: value * low, high: Math.min(value * high, Math.max(value, 1)) };
}

/** From what the meter saw to the facility around it. */
function widened(run: TrainingRun, workload: Workload, measurement: Measurement): Estimate {
  const { platform } = workload;
  const { kwh, scope, includedPue, factors } = measurement;
  const host: Factor = { of: 'host', ...hostOf(run, workload) };
  const rest: Factor = { of: 'host', ...restOf(run, platform) };
  const pue: Factor = {
    of: 'pue',
    ...(includedPue === null ? pueOf(run, platform) : exactly(includedPue, 'included')),
  };
  const at = (...steps: Factor[]) => steps.reduce((all, { best }) => all * best, kwh);
  if (scope === 'facility') {
    return estimated({ L1: null, L2: null, L3: [kwh, factors], start: null, steps: ['as metered'] });
  }
  if (scope === null) {
    // As wide as if it were known to be of the accelerators: to know less never narrows a range.
    const outside = includedPue === null ? [host, pue] : [host];
    const { high: widest } = productRange(
      outside.reduce((all, { best }) => all * best, 1),
      outside,
    );
    const high = Math.max(1, widest);
    const span: Factor = { of: 'scope', label: 'what the meter covers', best: 1, low: 1, high };
    const text = `from a meter of the whole facility to one of the accelerators alone, × up to ${briefly(high)}`;
    const whole = kwh * (includedPue ?? 1);
    return estimated({ L1: null, L2: null, L3: [whole, [...factors, span]], start: null, steps: [text] });
  }
  const inner = scope === 'accelerators' ? host : rest;
  const machine = scope === 'machine' ? [] : [inner];
  return estimated({
    L1: scope === 'accelerators' ? productRange(kwh, factors) : null,
    L2: productRange(at(...machine), [...factors, ...machine]),
    L3: [at(...machine, pue), [...factors, ...machine, pue]],
    start: `${carried(kwh)} kWh`,
    steps: [...machine.map(hostText), pueText(pue)],
  });
}

function estimated({
  L1,
  L2,
  L3: [best, factors],
  start,
  steps,
}: {
  L1: Range | null;
  L2: Range | null;
  L3: readonly [number, readonly Factor[]];
  /** What is multiplied by the steps; null where they are no factors. */
  start: string | null;
  steps: readonly string[];
}): Estimate {
  const range = productRange(best, factors);
  const calculation = start === null ? null : `${[start, ...steps].join(' × ')} = ${countable(best)} kWh`;
  return { range, factors, levels: { L1, L2, L3: range }, text: steps.join(' × '), calculation };
}

function timeText({ basis, best, label }: { basis: string; best: number; label: string }): string {
  return `${carried(best)} accelerator-hours${basis === 'flops' ? ` (${label})` : ''}`;
}

function powerText({ basis, best, low, high }: RatedPower): string {
  if (basis !== 'catalogue') return `${carried(best)} W`;
  return `${carried(best)} W (${low === high ? '' : `${briefly(low)} to ${briefly(high)} W `}of the catalogue)`;
}

function hostText({ best, label }: Interval): string {
  return `host factor ${best} (${label})`;
}

function pueText({ best, label }: Interval): string {
  return `PUE ${best} (${label})`;
}

/** Where the range comes from, as sentences: that of the best estimate, whatever the headline leaves out. */
export function rangeSentence({ range, text, calculation }: Estimate): string {
  if (calculation !== null) return `That of the best estimate for the whole facility: ${calculation}.`;
  return `That of the best estimate for the whole facility, ${energyText(range.best)} at its meter: ${text}.`;
}
