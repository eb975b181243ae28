import { claimsOf } from '../claims/read.ts';
import { calibrated } from '../impact/catalogue.ts';
import { noOptions } from './options.ts';
import { cardRule, type Violation } from './rule.ts';
import { locationOf, placeOf } from './run/told.ts';

export const implausiblePue = cardRule({
  id: 'implausible-pue',
  title: 'The PUE is one that a data centre can have',
  why: 'PUE is the energy of the facility over that of its machines: it is never below 1, and above 2.5 it is hardly one.',
  fix: 'Write the ratio, such as 1.2; an overhead of 20 % is a PUE of 1.2, not of 0.2 or 20.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    const { low, high } = calibrated('plausible', 'pue');
    for (const { value, written, location } of claimsOf(card).pues) {
      if (value < low || value > high) yield violation(`The card gives "${written}"`, value, location);
    }
    // Below 1 the file itself is refused.
    const stated = run?.pue;
    if (stated && stated.value > high) yield violation(placeOf(stated), stated.value, locationOf(stated), 'gives');
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Environmental Impact

The data centre has a PUE of 0.2.

- **Carbon emitted:** 19.9 kg CO2eq`,
    },
    good: {
      of: 'markdown',
      text: `## Environmental Impact

The data centre has a PUE of 1.2.

- **Carbon emitted:** 19.9 kg CO2eq`,
    },
  },
});

function violation(who: string, value: number, location: Violation['location'], verb = ''): Violation {
  const said = verb ? `${who} ${verb} a PUE of ${value}` : who;
  // An overhead in place of the ratio, as a share or in percent.
  const meant = value > 0 && value < 1 ? 1 + value : value >= 100 && value <= 250 ? value / 100 : null;
  const wrong = value < 1 ? 'below 1, as if the facility used less than its machines' : 'above 2.5';
  return {
    message: `${said}, which is ${wrong}.`,
    location,
    ...(meant !== null && { fix: `Write ${Number(meant.toPrecision(4))} if that is what was meant.` }),
  };
}
