import { plainText } from '../cards/markdown/inline.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { linesOf } from './text/prose.ts';

const VERSION = /\bversions?\b|\brevision\b|\bv\.?\s?\d|\brelease \d|\b\d+\.\d+\.\d+\b/i;
const DATE =
  /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d/i;

export const versionAndDate = cardRule({
  id: 'version-and-date',
  title: 'The card says version and date of the model',
  why: 'Without them nobody can tell whether the card describes the model at hand, or how old its knowledge is.',
  fix: 'Write both among the details of the model, such as "Version 1.4.0, released 2026-03-01".',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    // The native format has a field for the version, which another rule looks at, and none for a date.
    if (!card.readable || card.format === 'structured') return;
    const text = linesOf(card)
      .filter(({ text }) => /\d|version/i.test(text))
      .map(({ text }) => plainText(text.slice(0, 2000)))
      .join('\n');
    const missing = [
      VERSION.test(text) || /\d/.test(card.name ?? '') ? '' : 'a version',
      DATE.test(text) ? '' : 'a date',
    ];
    const what = missing.filter(Boolean).join(' nor ');
    if (what === '') return;
    const message = what.includes(' nor ')
      ? `The card gives neither ${what} of the model.`
      : `The card gives no ${what.slice(2)} of the model.`;
    const fix = `Write ${what.replace(' nor ', ' and ').replace('a date', 'the date of its release')} among its details.`;
    yield { message, fix, location: card.placeFor('model-details') };
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Model Details

- **Developed by:** Harbour Acoustics Group
- **Released:** 2026-03-01`,
    },
    good: {
      of: 'markdown',
      text: `## Model Details

- **Developed by:** Harbour Acoustics Group
- **Version:** 1.4.0, released 2026-03-01`,
    },
  },
});
