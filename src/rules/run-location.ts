import type { Claim } from '../claims/claim.ts';
import { claimsOf } from '../claims/read.ts';
import { differentCountries, misplaced } from '../impact/whereabouts.ts';
import type { Sourced } from '../runs/run.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';
import { locationOf, placeOf } from './run/told.ts';

export const runLocation = cardRule({
  id: 'run-location',
  title: 'The country of a run, its coordinates and the place that the card gives are one',
  why: 'Emissions follow from the grid where it trained; a country that was set by hand or by a proxy takes another grid.',
  fix: 'Find out where it trained, and state that country, or the cloud region, in a `training-run.yaml`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    if (!run?.region) return;
    const { region, coordinates } = run;
    yield* inCard(claimsOf(card).places, region);
    if (!coordinates) return;
    // A file knows where its own run was; two files may be of two machines.
    if (region.file !== coordinates.file) return;
    const wrong = misplaced(region.value, coordinates.value);
    if (!wrong) return;
    const { latitude, longitude } = coordinates.value;
    yield {
      message:
        `${placeOf(region)} says ${quote(region.value, 40)}, and ${placeOf(coordinates)} ` +
        `${latitude.toFixed(2)}, ${longitude.toFixed(2)}, which is ` +
        `${wrong.actual ? `in ${inSentence(wrong.actual)}` : `more than 100 km away from ${inSentence(wrong.named)}`}.`,
      location: locationOf(coordinates),
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

Training took 15.5 kWh and emitted 5.6 kg CO2eq.
@ emissions.csv
timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code,region,longitude,latitude
2026-03-01T10:00:00,whales,a1,139415,5.6,15.5,Germany,DEU,nebraska,-95.94,41.26`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

Training took 15.5 kWh and emitted 5.6 kg CO2eq.
@ emissions.csv
timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code,region,longitude,latitude
2026-03-01T10:00:00,whales,a1,139415,5.6,15.5,Germany,DEU,berlin,13.4,52.5`,
    },
  },
});

/** The name of a country within a sentence, with its article: "the United States". */
function inSentence(country: string): string {
  const takes =
    /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Comoros|Maldives|Seychelles|Dominican Republic)\b|\b(?:Islands|Territories)$/;
  return takes.test(country) ? `the ${country}` : country;
}

/** A card whose places are all in other countries than the run. */
function* inCard(places: readonly Claim<string>[], region: Sourced<string>): Iterable<Violation> {
  const different = places.map((place) => ({ place, countries: differentCountries(place.value, region.value) }));
  const [first] = different;
  if (!first?.countries || different.some(({ countries }) => countries === null)) return;
  const [said, actual] = first.countries;
  yield {
    message: `The card says ${quote(first.place.value, 40)} (${said}), and ${placeOf(region)} ${quote(region.value, 40)} (${actual}).`,
    fix: 'Correct the place of the card, or that of the run if it was not set where the model trained.',
    location: first.place.location,
    key: 'card',
  };
}
