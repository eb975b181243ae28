import { type Data, describe, type MapData } from '../source/data.ts';
import { hubMetadata, placeOf, textOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, type Violation } from './rule.ts';

/** Keys that take a text or a list of texts. */
const TEXTS = ['datasets', 'tags', 'metrics'];

export const hubField = cardRule({
  id: 'hub-field',
  title: 'Lists in the metadata are lists of texts',
  why: 'The Hub refuses an empty name in a list and a `widget` that is no list, and drops what it cannot read as a name.',
  fix: 'Write a list of names, one a line behind `- `.',
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const metadata = hubMetadata(card);
    if (!metadata) return;
    for (const key of TEXTS) yield* problemsOf(key, metadata);
    const widget = metadata.entries.get('widget');
    if (widget && widget.value.kind !== 'list' && !isFalse(widget.value)) {
      const message = `\`widget\` must be a list, but is ${describe(widget.value)}.`;
      yield { message, fix: 'Start each example with `- `.', location: placeOf(widget) };
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
datasets: [null]
---`,
    },
    good: {
      of: 'markdown',
      text: `---
datasets: [harbour-acoustics/buoys]
---`,
    },
  },
});

/** Only an empty data set is known to be refused; the rest is a warning. */
function* problemsOf(key: string, metadata: MapData): Iterable<Violation> {
  const entry = metadata.entries.get(key);
  if (!entry) return;
  const { value } = entry;
  if (value.kind === 'map') {
    const message = `\`${key}\` must be a list of names, but is a map.`;
    yield { message, location: entry.keyLocation, atMost: 'warning' };
    return;
  }
  if (value.kind === 'scalar') return;
  for (const item of value.items) {
    if (textOf(item) === '') {
      const message = `An entry of \`${key}\` must be a name, but is ${describe(item)}.`;
      const refused = key === 'datasets' && item.kind === 'scalar' && item.value === null;
      const fix = 'Write the name, or remove the entry.';
      yield { message, fix, location: item.location, ...(!refused && { atMost: 'warning' as const }) };
    } else if (item.kind === 'scalar' && typeof item.value !== 'string') {
      const quoted = JSON.stringify(item.written);
      yield {
        message: `An entry of \`${key}\` must be a name, but ${item.written} without quotes is ${typeof item.value === 'number' ? 'a number' : 'a truth value'}.`,
        fix: `Write ${quoted}.`,
        suggestion: quoted,
        location: item.location,
        atMost: 'warning',
      };
    }
  }
}

function isFalse(value: Data): boolean {
  return value.kind === 'scalar' && (value.value === false || value.value === null);
}
