import type { Claim, Footprint } from '../claims/claim.ts';
import { claimsOf } from '../claims/read.ts';
import { wholeFootprint } from '../claims/whole.ts';
import { findPlace } from '../impact/place.ts';
import { type Implausible, implausibleIntensity, isNearlyFree, ratedWatts } from '../impact/plausible.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';
import { written } from './run/agree.ts';
import { locationOf, placeOf, shown } from './run/told.ts';
import type { CardSubject } from './subject.ts';

export const impliedIntensity = cardRule({
  id: 'implied-intensity',
  title: 'Energy and emissions fit together',
  why: 'No grid emits less than 5 g or more than 1.5 kg of CO2e per kWh; outside of it one figure or its unit is wrong.',
  fix: 'Check the units of both figures, and whether they are of the same training.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check(subject) {
    yield* inRun(subject);
    yield* inRows(subject);
    yield* inText(subject);
    yield* ofHours(subject);
  },
  examples: {
    bad: { of: 'run', text: 'emissions_kg: 19900' },
    good: { of: 'run', text: 'emissions_kg: 19.9' },
  },
});

function* inRun({ run }: CardSubject): Iterable<Violation> {
  const reported = run?.reportedEmissionsKg;
  const [energy] = run?.energies ?? [];
  if (!reported || !energy || reported.value === 0) return;
  const wrong = implausibleIntensity(reported.value, energy.value, { nearlyFree: isRunNearlyFree(run) });
  if (!wrong) return;
  const both = `${shown(reported.value)} kg of ${placeOf(reported)} and ${shown(energy.value)} kWh of ${placeOf(energy)}`;
  yield violation(`The run with ${both}`, wrong, reported.value, locationOf(reported));
}

/** Rows that give emissions beside energy, or beside hours and power. */
function* inRows({ card }: CardSubject): Iterable<Violation> {
  const { footprints, hardware } = claimsOf(card);
  const models = new Set(hardware.map(({ value }) => ratedWatts(value)).filter((watts) => watts !== null));
  const [named] = models.size === 1 ? models : [];
  for (const row of footprints) {
    const energy = row.energyKwh?.value ?? ratedKwh(row, named ?? null);
    if (!row.emissionsKg || energy === null || row.emissionsKg.value === 0) continue;
    const wrong = implausibleIntensity(row.emissionsKg.value, energy, {
      rated: row.energyKwh === null,
      nearlyFree: isNearlyFree(card.text),
    });
    if (!wrong) continue;
    const of = row.subject ? ` in the row ${quote(row.subject, 40)}` : '';
    const kwh = `${shown(energy)} kWh${row.energyKwh ? '' : ' of rated power'}`;
    const both = ` with ${written(row.emissionsKg, 'kg')} and ${kwh}`;
    yield violation(`The card${of}${both}`, wrong, row.emissionsKg.value, row.location);
  }
}

/** The rated energy of a row in kWh. */
function ratedKwh({ acceleratorHours, watts }: Footprint, named: number | null): number | null {
  const rated = watts?.value ?? named;
  return acceleratorHours && rated ? (acceleratorHours.value * rated) / 1000 : null;
}

/** A card that gives energies and emissions outside of tables; any two that fit are taken to belong together. */
function* inText({ card }: CardSubject): Iterable<Violation> {
  const { footprints, energies, emissions } = claimsOf(card);
  if (footprints.length > 0) return;
  const masses = emissions.filter(({ unit, value }) => unit !== 'unstated' && value > 0);
  const [first] = masses;
  const [energy] = energies;
  if (!first || !energy) return;
  const nearlyFree = isNearlyFree(card.text);
  const wrong = (mass: Claim, kwh: Claim) => implausibleIntensity(mass.value, kwh.value, { nearlyFree });
  if (masses.some((mass) => energies.some((kwh) => wrong(mass, kwh) === null))) return;
  const found = wrong(first, energy);
  const both = `${written(first, 'kg')} and ${written(energy, 'kWh')}`;
  if (found) yield violation(`The card with ${both}`, found, first.value, first.location);
}

/** A card that gives emissions beside hours and accelerators in its text; impossible however these are read. */
function* ofHours({ card }: CardSubject): Iterable<Violation> {
  const claims = claimsOf(card);
  const whole = claims.energies.length > 0 ? null : wholeFootprint(claims);
  const mass = whole?.emissionsKg;
  if (!whole || !mass) return;
  const { acceleratorHours, watts, isLeast } = whole;
  const energies = acceleratorHours.flatMap((hours) => watts.map((rated) => (hours * rated) / 1000));
  const nearlyFree = isNearlyFree(card.text);
  const readings = energies.map((kwh) => implausibleIntensity(mass.value, kwh, { rated: true, nearlyFree }));
  // What fits least badly tells the slip.
  const [wrong] = readings.toSorted((a, b) => Number(b?.slip !== null) - Number(a?.slip !== null));
  if (!wrong || readings.some((reading) => reading === null) || (isLeast && !wrong.isLow)) return;
  const kwh = energies[readings.indexOf(wrong)] as number;
  const both = `${written(mass, 'kg')} for ${shown(kwh)} kWh of rated power`;
  yield violation(`The card with ${both}`, wrong, mass.value, mass.location);
}

/** Grids below this, in g CO2e per kWh, burn next to nothing: Québec, Manitoba, Stockholm. */
const FREE = 10;

/** The province stands in the file of CodeCarbon and not in the run: a figure of a tool follows from its table. */
function isRunNearlyFree(run: CardSubject['run']): boolean {
  const region = run?.region?.value ?? '';
  const grid = region === '' ? null : findPlace(region);
  return (
    run !== null && (run.format === 'codecarbon' || isNearlyFree(region) || (grid !== null && grid.gPerKwh < FREE))
  );
}

function violation(
  who: string,
  { what, slip, factor }: Implausible,
  emissionsKg: number,
  location: Violation['location'],
): Violation {
  return {
    message: `${who} implies ${what}${slip ? `; it would fit if ${slip}` : ''}.`,
    location,
    ...(slip && {
      fix: `Write ${shown(emissionsKg * factor)} kg CO2e if that is what was meant, or correct the energy.`,
    }),
  };
}
