import type { Claims, Footprint } from '../claims/claim.ts';
import { claimsOf } from '../claims/read.ts';
import { wholeFootprint } from '../claims/whole.ts';
import { ratedWatts } from '../impact/plausible.ts';
import { solveFactor } from '../impact/solve.ts';
import { noOptions } from './options.ts';
import { cardRule, count } from './rule.ts';

/** Beyond these the product of PUE and intensity is of no grid, and `implied-intensity` says so. */
const POSSIBLE = { low: 0.005, high: 2.5 };

export const hiddenFactor = cardRule({
  id: 'hidden-factor',
  title: 'Emissions say with which PUE and intensity they were computed',
  why: 'The same hours give a tenth or ten times the emissions on another grid; without its factors a figure cannot be checked.',
  fix: 'State PUE and grid intensity, with source and year, beside the emissions.',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const claims = claimsOf(card);
    const { footprints, pues: stated, intensities, hardware } = claims;
    const pues = stated.filter(({ value }) => value >= 1 && value <= 2.5);
    if (intensities.length > 0) return;
    const models = new Set(hardware.map(({ value }) => ratedWatts(value)).filter((watts) => watts !== null));
    const [named] = models.size === 1 ? models : [];
    const rows = [...footprints, ...inText(claims)].flatMap(({ acceleratorHours, watts, emissionsKg, location }) => {
      const rated = watts?.value ?? named;
      if (!acceleratorHours || !emissionsKg || !rated || emissionsKg.value === 0) return [];
      const energyKwh = (acceleratorHours.value * rated) / 1000;
      const step = Math.max(emissionsKg.step / emissionsKg.value, acceleratorHours.step / acceleratorHours.value);
      const solution = solveFactor(emissionsKg.value, energyKwh, step);
      const isPossible = solution.factor >= POSSIBLE.low && solution.factor <= POSSIBLE.high;
      return isPossible ? [{ ...solution, location }] : [];
    });
    // The most exact rows say what all were computed with.
    const solved = rows.find(({ assumption }) => assumption !== null) ?? rows[0];
    if (!solved) return;
    const { factor, assumption } = solved;
    const alike = rows.filter((row) => Math.abs(row.factor - factor) <= 0.01 * factor).length;
    const pue = pues[0]?.value ?? null;
    const explained = assumption
      ? `that is ${assumption.pue} × ${assumption.intensity}, the factors of ${assumption.users}`
      : pue !== null
        ? `with the stated PUE of ${pue} an intensity of ${(factor / pue).toPrecision(3)}`
        : `with a PUE of 1.0 to 1.6 an intensity of ${(factor / 1.6).toPrecision(2)} to ${factor.toPrecision(2)}`;
    yield {
      message:
        `The emissions ${footprints.length > 0 ? `of ${count(alike, 'row')} ` : ''}hide PUE × intensity of ${factor.toPrecision(4)} kg CO2e per kWh ` +
        `of the accelerators; ${explained}.`,
      location: solved.location,
    };
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Environmental Impact

| Model | Time (GPU hours) | Power (W) | Emissions (tCO2eq) |
| ----- | ---------------- | --------- | ------------------ |
| Base  | 144              | 400       | 0.02218            |`,
    },
    good: {
      of: 'markdown',
      text: `## Environmental Impact

Computed without facility overhead and with 385 g CO2eq/kWh, the US average.

| Model | Time (GPU hours) | Power (W) | Emissions (tCO2eq) |
| ----- | ---------------- | --------- | ------------------ |
| Base  | 144              | 400       | 0.02218            |`,
    },
  },
});

/** What the text gives, where it leaves no doubt about the hours of all accelerators and gives no energy. */
function inText(claims: Claims): Pick<Footprint, 'acceleratorHours' | 'watts' | 'emissionsKg' | 'location'>[] {
  const whole = claims.energies.length > 0 ? null : wholeFootprint(claims);
  if (!whole?.emissionsKg || whole.isLeast || whole.acceleratorHours.length > 1) return [];
  const { hours, emissionsKg } = whole;
  const [low, high] = whole.watts;
  const watts = low === high ? (claims.ratedWatts[0] ?? null) : null;
  return [{ acceleratorHours: hours, watts, emissionsKg, location: emissionsKg.location }];
}
