import type { Card } from '../cards/card.ts';
import { findAccelerators } from '../impact/accelerators.ts';
import { blankRun, type Sourced, type TrainingRun } from '../runs/run.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './read.ts';
import { theOne } from './whole.ts';

/**
 * What a card itself says that training took, as a run that nothing bears out: its energy and emissions, else the hours
 * and accelerators from which they follow. Null when it says nothing, or says several different things.
 */
export function declaredRun(card: Card): TrainingRun | null {
  const { energies, emissions, acceleratorHours, hardware, places, pues, intensities } = claimsOf(card);
  const source = <T>(value: T, { location }: Claim<unknown>, key: string): Sourced<T> => {
    return { value, file: card.path, key, location };
  };
  const energy = theOne(energies);
  const mass = theOne(emissions.filter(({ unit, value }) => unit !== 'unstated' && value > 0));
  const blank = { ...blankRun(card.path, 'native'), sources: [], name: card.name };
  const place = places.length === 1 ? (places[0] as Claim<string>) : null;
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
