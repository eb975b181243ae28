import type { MapData } from '../source/data.ts';
import { describe } from '../source/data.ts';
import { nearestTerm } from '../source/nearest.ts';
import { HUB_LICENSES } from './data/hub-licenses.ts';
import { hubMetadata, listOf, placeOf, textOf, valueUnder } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';

const LIST = 'https://huggingface.co/docs/hub/repositories-licenses';

export const hubLicense = cardRule({
  id: 'hub-license',
  title: 'The licence is one that the Hugging Face Hub knows',
  why: 'The Hub refuses a card whose licence is not on its list, and people filter models by it.',
  fix: `Write one of the ids of ${LIST}; for any other licence write \`other\` with \`license_name\` and \`license_link\`.`,
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const metadata = hubMetadata(card);
    const entry = metadata?.entries.get('license');
    if (!metadata || !entry) return;
    for (const value of listOf(entry.value)) {
      const id = textOf(value);
      const location = value === entry.value ? placeOf(entry) : value.location;
      if (value.kind !== 'scalar' || id === '') {
        yield { message: `The licence must be an id, but is ${describe(value)}.`, location };
      } else if (!HUB_LICENSES.has(id)) {
        const meant = meantBy(id);
        const message = `The Hub does not know the licence ${quote(id)}.`;
        yield { message, location, ...(meant && { fix: `Did you mean \`${meant}\`?`, suggestion: meant }) };
      } else if (id === 'other') yield* unnamed(metadata, location);
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
license: Apache 2.0
---`,
    },
    good: {
      of: 'markdown',
      text: `---
license: other
license_name: harbour-1.0
license_link: LICENSE.md
---`,
    },
  },
});

/** Whether the Hub refuses `other` without a name is not known, so it is a warning. */
function* unnamed(metadata: MapData, location: Violation['location']): Iterable<Violation> {
  const missing = ['license_name', 'license_link'].filter((key) => textOf(valueUnder(metadata, key)) === '');
  if (missing.length === 0) return;
  const keys = missing.map((key) => `\`${key}\``).join(' and ');
  yield {
    message: `\`license: other\` does not say which licence: ${keys} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    why: 'Nobody can know what an unnamed licence allows.',
    fix: `Add ${keys}: an id of your choice, and \`LICENSE\`, \`LICENSE.md\` or a URL.`,
    location,
    atMost: 'warning',
  };
}

/** The id that a name, an SPDX id or a slip stands for. */
function meantBy(written: string): string | null {
  const id = written.toLowerCase();
  if (HUB_LICENSES.has(id)) return id;
  const bare = id
    .replace(/-(?:or-later|only)$|\+$/, '')
    .replace(/\b(?:the|licen[cs]e|version)\b/g, ' ')
    .replace(/\bv(?=\d)/g, '')
    .trim()
    .replace(/[\s_,]+/g, '-')
    .replace(/-+/g, '-');
  for (const form of [bare, `${bare}.0`, bare.replace(/([a-z])(\d)/g, '$1-$2'), bare.replace(/-(?=\d)/, '')]) {
    if (HUB_LICENSES.has(form)) return form;
    for (const [known, spdx] of HUB_LICENSES) if (spdx.toLowerCase() === form) return known;
  }
  return nearestTerm(bare, HUB_LICENSES.keys());
}
