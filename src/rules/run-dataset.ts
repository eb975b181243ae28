import type { Card } from '../cards/card.ts';
import type { Location } from '../source/location.ts';
import { hubMetadata, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { placeOf } from './run/told.ts';

export const runDataset = cardRule({
  id: 'run-dataset',
  title: 'The card names a data set that the run trained on',
  why: 'What a model has learnt, and under which licence, follows from the data; that of another run misleads.',
  fix: 'Correct `datasets` of the card, or of the run.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    const trained = (run?.datasets ?? []).filter(({ value }) => !/^(?:[./~\\]|[A-Za-z]:|https?:)/.test(value));
    const metadata = hubMetadata(card);
    const listed = metadata ? textsOf(metadata, 'datasets') : [];
    const given = listed.length > 0 ? listed : linked(card);
    const [first] = given;
    const [used] = trained;
    if (!first || !used) return;
    const text = plain(card.text);
    const names = given.map((one) => nameOf(one.text));
    // A version or a part in one of the two names is no other data set.
    const isNamed = (name: string) =>
      text.includes(name) || names.some((given) => given !== '' && name.includes(given));
    if (trained.some(({ value }) => isNamed(nameOf(value)))) return;
    yield {
      message: `The card names ${given.map((one) => one.text).join(', ')}, and ${placeOf(used)} ${trained.map(({ value }) => value).join(', ')}.`,
      location: first.location,
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
---
license: apache-2.0
datasets: [harbour-acoustics/ferries-2019]
---
@ training-run.yaml + complete/training-run.yaml
datasets: [coast-2024]`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
---
license: apache-2.0
datasets: [harbour-acoustics/coast-2024]
---
@ training-run.yaml + complete/training-run.yaml
datasets: [coast-2024]`,
    },
  },
});

/** The data sets of the Hub that the section on training data links to. */
function linked(card: Card): { text: string; location: Location }[] {
  const lines = card.text.split(/\r\n|\r|\n/);
  return (card.sections.get('training-data')?.statements ?? []).flatMap(({ location }) => {
    const text = lines
      .slice(location.line - 1, location.endLine)
      .join(' ')
      .slice(0, 3000);
    return Array.from(text.matchAll(/huggingface\.co\/datasets\/((?:[\w.-]{1,96}\/)?[\w.-]{1,96})/g), ([, id = '']) => {
      return { text: id, location };
    });
  });
}

function nameOf(id: string): string {
  return plain(id.slice(id.lastIndexOf('/') + 1));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[-_.\s]/g, '');
}
