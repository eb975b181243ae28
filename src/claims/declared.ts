import type { Card } from '../cards/card.ts';
import { findAccelerators } from '../impact/accelerators.ts';
import { findPlace } from '../impact/place.ts';
import { blankRun, type Sourced, type TrainingRun } from '../runs/run.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './read.ts';
import { theOne } from './whole.ts';

/**
 * What a card itself says that training took, as a run that nothing bears out: its energy and emissions, else the hours
 * and accelerators from which they follow. Null when it says nothing, or says several different things.
 */
export function declaredRun(card: Card): TrainingRun | null {
  const { energies, emissions, acceleratorHours, hardware, places, providers, pues, intensities } = claimsOf(card);
  const source = <T>(value: T, { location }: Claim<unknown>, key: string): Sourced<T> => {
    return { value, file: card.path, key, location };
  };
  const energy = theOne(energies);
  const mass = theOne(emissions.filter(({ unit, value }) => unit !== 'unstated' && value > 0));
  const [provider] = providers.length === 1 ? providers : [];
  const blank = {
    ...blankRun(card.path, 'native'),
    sources: [],
    name: card.name,
    provider: provider ? source(provider.value, provider, 'the card') : null,
  };
  const place = onePlace(places) ?? onePlace(provider && findPlace(provider.value) ? [provider] : []);
  const region = place && source(place.value, place, 'the card');
  if (energy || mass) {
    return {
      ...blank,
      region,
      declaredEnergyKwh: energy && source(energy.value, energy, 'the card'),
      reportedEmissionsKg: mass && source(mass.value, mass, 'the card'),
    };
  }
  const named = hardware.filter(({ value }) => findAccelerators(value).length > 0);
  const hours = theOne(acceleratorHours);
  const model = named.length === 1 ? named[0] : undefined;
  if (!hours || !model) return null;
  const [pue] = pues;
  const [intensity] = intensities;
  return {
    ...blank,
    region,
    acceleratorHours: source(hours.value, hours, 'the card'),
    acceleratorModel: source(model.value, model, 'the card'),
    pue: pue ? source(pue.value, pue, 'the card') : null,
    carbonIntensity: intensity ? source(intensity.value, intensity, 'the card') : null,
  };
}

/** The place that a card names; of several the one that is known best, if they are of one country. */
function onePlace(places: readonly Claim<string>[]): Claim<string> | null {
  const [first, ...others] = places;
  if (!first || others.length === 0) return first ?? null;
  const known = places.flatMap((claim) => {
    const place = findPlace(claim.value);
    return place ? [{ claim, place }] : [];
  });
  const [best] = known;
  if (!best || known.some(({ place }) => place.iso2 !== best.place.iso2)) return null;
  return (known.find(({ place }) => place.kind !== 'country') ?? best).claim;
}
