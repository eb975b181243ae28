import type { TrainingRun } from '../runs/run.ts';
import { type Estimate, type Level, rangeSentence } from './estimate.ts';
import type { EnergyMethod } from './impact.ts';
import type { Measurement } from './measured.ts';
import type { Energy } from './method.ts';
import { carried, EMISSIONS, shownPue } from './words.ts';

const SCOPES: Readonly<
  Record<'facility' | 'machine' | 'components' | 'accelerators', readonly [EnergyMethod, Level, covers: string]>
> = {
  facility: ['measured-facility', 'L3', 'the facility, with cooling and losses'],
  machine: ['measured-node', 'L2', 'the whole machine'],
  components: ['measured-device', 'L1', 'accelerators and other components that software can meter'],
  accelerators: ['measured-device', 'L1', 'accelerators'],
};

/**
 * A measured headline: what the meter saw, × PUE where the run states one and the meter sat inside of the facility. It
 * is never widened to what nobody measured; the range is, and says so.
 */
export function measuredEnergy(run: TrainingRun, measured: Measurement, estimate: Estimate): Energy {
  const { kwh, stated, scope, includedPue, from, caveat } = measured;
  const applied = scope !== null && scope !== 'facility' && includedPue === null && run.pue ? run.pue.value : null;
  const value = applied === null ? stated : kwh * applied;
  const { range } = estimate;
  const text = [
    from === 'power'
      ? 'Energy is the measured mean power × accelerator-hours ÷ 1000'
      : `Energy as measured (${scope === null ? 'the run does not say what the meter covers' : SCOPES[scope][2]})`,
    applied === null ? whyNoPue(run, measured) : ` × PUE ${shownPue(applied)}`,
    `; ${EMISSIONS}.`,
    caveat === null ? '' : ` ${caveat}`,
  ].join('');
  return {
    value,
    missing: [],
    method: scope === null ? 'measured-unstated' : SCOPES[scope][0],
    text,
    calculation: calculationOf(run, measured, applied, value),
    range: [
      scope === 'facility' ? 'That of the meter.' : rangeSentence(estimate),
      value < range.low ? ' The headline lies below it: it leaves out what nobody measured.' : '',
    ].join(''),
    boundary: boundaryOf(measured, applied),
    level: scope === null ? null : SCOPES[scope][1],
  };
}

/** What was multiplied; null where the energy is used as it was measured. */
function calculationOf(
  { acceleratorWatts: watts }: TrainingRun,
  { kwh, from, includedPue }: Measurement,
  pue: number | null,
  value: number,
): string | null {
  const overhead = pue === null ? '' : ` × PUE ${shownPue(pue)}`;
  if (from === 'power' && watts && includedPue === null) {
    const hours = carried((kwh * 1000) / watts.value);
    return `${hours} h × ${carried(watts.value)} W ÷ 1000${overhead} = ${carried(value)} kWh`;
  }
  return pue === null ? null : `${carried(kwh)} kWh${overhead} = ${carried(value)} kWh`;
}

function whyNoPue({ pue }: TrainingRun, { scope, includedPue }: Measurement): string {
  if (includedPue !== null) return `, which includes PUE ${shownPue(includedPue)}; no other is applied`;
  if (scope === 'facility') return '; PUE is not applied, the meter saw it';
  if (scope === null) return '; PUE is not applied to it';
  return pue ? '' : '; the run states no PUE, so none is applied';
}

function boundaryOf({ scope, includedPue }: Measurement, applied: number | null): string {
  if (scope === null) return 'as measured: what the meter of the run covers, between L1 and L3';
  const [, level, covers] = SCOPES[scope];
  const pue = includedPue ?? applied;
  if (pue !== null) return `${level} × PUE: ${covers}, with facility overhead (PUE ${shownPue(pue)}), as measured`;
  return `${level}: ${covers}${scope === 'facility' ? '' : ', without facility overhead'}, as measured`;
}
