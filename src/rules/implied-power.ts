import type { Claim } from '../claims/claim.ts';
import { claimsOf } from '../claims/read.ts';
import { wholeFootprint } from '../claims/whole.ts';
import { type Implausible, implausibleEnergy, ratedWatts } from '../impact/plausible.ts';
import { noOptions } from './options.ts';
import { cardRule, type Violation } from './rule.ts';
import { agrees, written } from './run/agree.ts';
import { inHours, locationOf, placeOf, shown } from './run/told.ts';
import type { CardSubject } from './subject.ts';

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
    // Other components draw power too, so a meter that lacks the accelerators says nothing about them.
    if (!wrong || energy.lacksAccelerators || run.durationHours?.isPart) continue;
    const both = `${shown(energy.value)} kWh of ${placeOf(energy)} in ${inHours(acceleratorHours, 'accelerator-hour')}`;
    yield violation(`The run with ${both}`, wrong, energy.value, locationOf(energy));
    return;
  }
}

/** Rows that give both, and a card that gives one of each. */
function* inCard({ card }: CardSubject): Iterable<Violation> {
  const { footprints, acceleratorHours, hardware, acceleratorCounts, hours: clock } = claimsOf(card);
  const counts = new Set(acceleratorCounts.map(({ value }) => value));
  const [count = 1] = counts.size === 1 ? counts : [];
  yield* multipliedTwice(acceleratorHours, clock, count);
  const models = new Set(hardware.map(({ value }) => ratedWatts(value)).filter((watts) => watts !== null));
  const [named] = models.size === 1 ? models : [];
  for (const { energyKwh, acceleratorHours: hours, watts, location } of footprints) {
    const rated = watts?.value ?? named;
    if (!energyKwh || !hours || !rated) continue;
    const wrong = implausibleEnergy(energyKwh.value, hours.value, rated, { count });
    const both = `${written(energyKwh, 'kWh')} in ${inHours(hours.value, 'accelerator-hour')}`;
    if (wrong) yield violation(`The card with ${both}`, wrong, energyKwh.value, location);
  }
  yield* inText(card);
}

/** A card that gives one energy, time and kind of accelerator in its text; impossible however these are read. */
function* inText(card: CardSubject['card']): Iterable<Violation> {
  const whole = wholeFootprint(claimsOf(card));
  const energy = whole?.energyKwh;
  if (!whole || !energy) return;
  const { acceleratorHours, watts, hours, isLeast } = whole;
  const readings = acceleratorHours.flatMap((time) =>
    watts.map((rated) => implausibleEnergy(energy.value, time, rated, { count: acceleratorHours.length })),
  );
  const [wrong] = readings;
  if (!wrong || readings.some((reading) => reading === null) || (isLeast && !wrong.isLow)) return;
  const time =
    acceleratorHours.length > 1 ? `${inHours(hours.value, 'hour')}` : `${inHours(hours.value, 'accelerator-hour')}`;
  const both = `${written(energy, 'kWh')} in ${isLeast ? `${inHours(hours.value, 'hour')}` : time}`;
  yield violation(`The card with ${both}`, wrong, energy.value, energy.location);
}

/** Accelerator-hours that are the hours of the clock times the accelerators, times the accelerators again. */
function* multipliedTwice(all: readonly Claim[], clock: readonly Claim[], count: number): Iterable<Violation> {
  const [total] = all;
  const [hours] = clock.filter(({ written }) => total?.written !== written);
  if (!total || !hours || count < 2) return;
  const isTimes = (factor: number) => all.some((one) => clock.some((time) => agrees(one, time.value * factor, 0.02)));
  if (isTimes(1) || isTimes(count) || !isTimes(count ** 2)) return;
  yield {
    message:
      `The card gives ${total.written}, and ${hours.written} on ${count} accelerators are ` +
      `${inHours(hours.value * count, 'accelerator-hour')}: the accelerators are multiplied twice.`,
    fix: `Write ${inHours(hours.value * count, 'accelerator-hour')}.`,
    location: total.location,
  };
}

function violation(
  who: string,
  { what, slip, factor }: Implausible,
  energyKwh: number,
  location: Violation['location'],
): Violation {
  return {
    message: `${who} implies ${what}${slip ? `; it would fit if ${slip}` : ''}.`,
    location,
    ...(factor !== 1 && { fix: `Write ${shown(energyKwh * factor)} kWh if that is what was meant.` }),
  };
}
