import { claimsOf } from '../claims/read.ts';
import { implausibleEnergy, ratedWatts } from '../impact/plausible.ts';
import { noOptions } from './options.ts';
import { type CardSubject, cardRule, type Violation } from './rule.ts';
import { locationOf } from './run/told.ts';

export const impliedPower = cardRule({
  id: 'implied-power',
  title: 'Energy, hours and accelerators fit together',
  why: 'An accelerator draws between a tenth and five quarters of its rated power; outside of it one figure is wrong.',
  fix: 'Check the unit of the energy, and whether the hours are of the clock or of all accelerators together.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check(subject) {
    yield* inRun(subject);
    yield* inCard(subject);
  },
  examples: {
    bad: { of: 'run', text: 'energy_kwh: 52400' },
    good: { of: 'run', text: 'energy_kwh: 52.4' },
  },
});

function* inRun({ run }: CardSubject): Iterable<Violation> {
  if (!run) return;
  const watts = run.acceleratorTdpWatts?.value ?? ratedWatts(run.acceleratorModel?.value ?? '');
  for (const energy of run.energies) {
    // Each source knows its own hours; those of another may be of a part of the training.
    const hours =
      run.durationHours && run.acceleratorCount ? run.durationHours.value * run.acceleratorCount.value : null;
    const acceleratorHours = run.acceleratorHours?.value ?? hours;
    if (watts === null || acceleratorHours === null) return;
    const wrong = implausibleEnergy(energy.value, acceleratorHours, watts, {
      count: run.acceleratorCount?.value ?? 1,
      acceleratorsOnly: energy.scope === 'accelerators',
    });
    if (!wrong) continue;
    yield violation('The run', wrong, locationOf(energy));
    return;
  }
}

/** Rows that give both, and a card that gives one of each. */
function* inCard({ card }: CardSubject): Iterable<Violation> {
  const { footprints, energies, acceleratorHours, hardware } = claimsOf(card);
  const models = new Set(hardware.map(({ value }) => ratedWatts(value)).filter((watts) => watts !== null));
  const [named] = models.size === 1 ? models : [];
  for (const { energyKwh, acceleratorHours: hours, watts, location } of footprints) {
    const rated = watts?.value ?? named;
    if (!energyKwh || !hours || !rated) continue;
    const wrong = implausibleEnergy(energyKwh.value, hours.value, rated);
    if (wrong) yield violation('The card', wrong, location);
  }
  const [energy, ...moreEnergies] = energies;
  const [hours, ...moreHours] = acceleratorHours;
  if (footprints.length > 0 || !energy || !hours || !named || moreEnergies.length + moreHours.length > 0) return;
  const wrong = implausibleEnergy(energy.value, hours.value, named);
  if (wrong) yield violation('The card', wrong, energy.location);
}

function violation(
  who: string,
  { what, slip }: { what: string; slip: string | null },
  location: Violation['location'],
): Violation {
  return { message: `${who} implies ${what}${slip ? `; it would fit if ${slip}` : ''}.`, location };
}
