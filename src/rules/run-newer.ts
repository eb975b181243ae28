import type { Card } from '../cards/card.ts';
import { claimLines } from '../claims/lines.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { locationOf, placeOf } from './run/told.ts';

const DAY = 24 * 3600 * 1000;

export const runNewer = cardRule({
  id: 'run-newer',
  title: 'The card is not older than the run',
  why: 'A card that was written before the training describes another model, or what was hoped of this one.',
  fix: 'Look the card through and give it the date of today.',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    const last = run?.endedAt ?? run?.startedAt;
    if (!last) return;
    const trained = Date.parse(last.value);
    const dates = datesOf(card);
    if (Number.isNaN(trained) || dates.length === 0 || dates.some((date) => date + DAY >= trained)) return;
    const newest = new Date(Math.max(...dates)).toISOString().slice(0, 10);
    yield {
      message: `The newest date of the card is ${newest}, and the run of ${placeOf(last)} ${last.value.slice(0, 10)}.`,
      location: locationOf(last),
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Model Details

- **Developed by:** Harbour Acoustics Group
- **Version:** 1.4.0
- **Released:** 2025-11-30
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Model Details

- **Developed by:** Harbour Acoustics Group
- **Version:** 1.4.0
- **Released:** 2026-03-30
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});

const LABEL = /\b(?:date|dates|released?|updated?|modified|published|created|version)\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** "March 1, 2026", "March 2026". */
const NAMED = /\b([a-z]{3})[a-z]{0,6}\.? (?:(\d{1,2})(?:st|nd|rd|th)?,? )?((?:19|20)\d\d)\b/gi;

/** The dates behind labels of dates, in milliseconds; a month counts with its last day, a year with its last. */
function datesOf(card: Card): number[] {
  return claimLines(card)
    .filter(({ label }) => LABEL.test(label))
    .flatMap(({ label, text }) => datesIn(text.slice(label.length, label.length + 80)));
}

function datesIn(text: string): number[] {
  const found: number[] = [];
  for (const [, name = '', day = '', year = ''] of text.matchAll(NAMED)) {
    const month = MONTHS.indexOf(name.toLowerCase());
    if (month >= 0) found.push(day ? Date.UTC(+year, month, +day) : Date.UTC(+year, month + 1, 0));
  }
  const rest = text.replace(NAMED, ' ');
  for (const [, year = '', month = '12', day] of rest.matchAll(/\b((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?\b/g)) {
    found.push(day ? Date.UTC(+year, +month - 1, +day) : Date.UTC(+year, +month, 0));
  }
  return found.filter((date) => !Number.isNaN(date));
}
