import type { Claim } from '../claims/claim.ts';
import { claimsOf } from '../claims/read.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { agrees, ENERGY_UNITS, slip, sumOf, within, written } from './run/agree.ts';
import { placeOf, shown } from './run/told.ts';
import type { CardSubject } from './subject.ts';

export const runEnergy = cardRule({
  id: 'run-energy',
  title: 'The card gives the energy that the run left behind',
  why: 'Whoever adds up footprints takes the figure of the card; a slipped unit makes it wrong a thousand times over.',
  fix: 'Correct the figure of the card, or name the run that it belongs to.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check(subject) {
    const { energies, footprints } = claimsOf(subject.card);
    const [first] = energies;
    const all = [...energies, ...sumOf(footprints.map(({ energyKwh }) => energyKwh))];
    if (!first || !subject.run || all.some((claim) => isOfRun(claim, subject))) return;
    const [measured] = subject.run.energies;
    const impact = subject.impact?.energyKwh;
    const actual = measured?.value ?? impact?.value ?? null;
    if (actual === null) return;
    const said = measured
      ? `${placeOf(measured)} holds ${shown(actual)} kWh`
      : `the run's ${shown(actual)} kWh (${shown(impact?.low ?? actual)} to ${shown(impact?.high ?? actual)}) is computed`;
    const wrong = slip(first.value, actual, ENERGY_UNITS, 'kWh');
    yield {
      message: `The card says ${written(first, 'kWh')}, and ${said}${wrong ? `: ${wrong}` : ''}.`,
      location: first.location,
      ...(wrong && { fix: `Write ${shown(actual)} kWh.` }),
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Total energy consumption:** 52,400 kWh
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Total energy consumption:** 52 kWh
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});

/** Whether a claim is a measured energy, with or without the facility around it, or within what is computed. */
function isOfRun(claim: Claim, { run, impact }: CardSubject): boolean {
  if (!run) return false;
  const factors = [1, run.pue?.value ?? 1];
  const parts = run.parts.map(({ energy }) => energy).filter((energy) => energy !== null);
  if ([...run.energies, ...parts].some(({ value }) => factors.some((factor) => agrees(claim, value * factor))))
    return true;
  // A meter that saw no accelerators gives a lower bound.
  if (run.energies.some((energy) => energy.lacksAccelerators && claim.value > energy.value)) return true;
  if (!impact || impact.energyKwh.value === null) return run.energies.length === 0;
  if (agrees(claim, impact.energyKwh.value)) return true;
  if (run.energies.length > 0) return false;
  const { low, high } = impact.energyKwh;
  return low === null || high === null || within(claim, low, high);
}
