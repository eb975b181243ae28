import { misplaced } from '../impact/whereabouts.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';
import { locationOf, placeOf } from './run/told.ts';

export const runLocation = cardRule({
  id: 'run-location',
  title: 'The country of a run and its coordinates are one place',
  why: 'Emissions follow from the grid where it trained; a country that was set by hand or by a proxy takes another grid.',
  fix: 'Find out where it trained, and state that country, or the cloud region, in a `training-run.yaml`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ run }) {
    if (!run?.region || !run.coordinates) return;
    const { region, coordinates } = run;
    // A file knows where its own run was; two files may be of two machines.
    if (region.file !== coordinates.file) return;
    const wrong = misplaced(region.value, coordinates.value);
    if (!wrong) return;
    const { latitude, longitude } = coordinates.value;
    yield {
      message:
        `${placeOf(region)} says ${quote(region.value, 40)}, and ${placeOf(coordinates)} ` +
        `${latitude.toFixed(2)}, ${longitude.toFixed(2)}, which is ` +
        `${wrong.actual ? `in ${wrong.actual}` : `more than 100 km away from ${wrong.named}`}.`,
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
