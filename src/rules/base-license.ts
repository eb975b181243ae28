import type { Card } from '../cards/card.ts';
import { hubMetadata, textOf, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';

/** Licences whose conditions pass on to what is made from the model, by the beginning of their ids. */
const PASSING_ON =
  /^(?:cc-by-(?:nc|nd|sa)|a?gpl|lgpl|eupl|osl|mpl|cdla-sharing|odbl|.*openrail|.*rail-1|llama|gemma|grok|apple-amlr|intel-research|h-research|fair-noncommercial|deepfloyd|c-uda)/;

export const baseLicense = cardRule({
  id: 'base-license',
  title: 'The licence fits that of the base model',
  why: 'Conditions such as "no commercial use" pass on to what is made from a model; a freer licence promises too much.',
  fix: 'Use the licence of the base model, or say in the card why another one is allowed.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, cards }) {
    const own = licenseOf(card);
    if (!own) return;
    for (const { text, location } of basesOf(card)) {
      const base = firstCalled(cards, text, card);
      const licence = base && licenseOf(base)?.id;
      if (!base || !licence || licence === own.id || !PASSING_ON.test(licence)) continue;
      yield {
        message: `The licence is ${quote(own.id)}, but the base model ${quote(text)} is under ${quote(licence)} (${base.path}).`,
        location: own.location ?? location,
      };
    }
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ base/MODEL_CARD.md
---
license: cc-by-nc-4.0
model-index: [{ name: humpback-base, results: [] }]
---
@ songs/MODEL_CARD.md
---
license: apache-2.0
base_model: harbour-acoustics/humpback-base
---`,
    },
    good: {
      of: 'tree',
      text: `@ base/MODEL_CARD.md
---
license: cc-by-nc-4.0
model-index: [{ name: humpback-base, results: [] }]
---
@ songs/MODEL_CARD.md
---
license: cc-by-nc-4.0
base_model: harbour-acoustics/humpback-base
---`,
    },
  },
});

function licenseOf(card: Card): { id: string; location: ReturnType<Card['placeForField']> | null } | null {
  const entry = hubMetadata(card)?.entries.get('license');
  const id = (entry ? textOf(entry.value) : (card.fields?.license ?? '')).toLowerCase();
  if (id === '' || id === 'other' || id === 'unknown') return null;
  return { id, location: entry ? entry.value.location : card.placeForField('license') };
}

function basesOf(card: Card): { text: string; location: ReturnType<Card['placeForField']> }[] {
  const metadata = hubMetadata(card);
  if (metadata) return textsOf(metadata, 'base_model');
  const text = card.fields?.base_model ?? '';
  return text === '' ? [] : [{ text, location: card.placeForField('base_model') }];
}

/** The first other card of a model by its id, its name, or the folder that it stands in. */
function firstCalled(cards: readonly Card[], id: string, card: Card): Card | undefined {
  const places = placesByName(cards);
  const wanted = [id, id.split('/').at(-1) ?? ''].map(simple).filter((name) => name.length > 3);
  const found = wanted.flatMap((name) => places.get(name)?.find((place) => cards[place] !== card) ?? []);
  return cards[Math.min(...found)];
}

const KNOWN = new WeakMap<readonly Card[], ReadonlyMap<string, readonly number[]>>();

/** The places of the cards by what they are called: with many cards, to look through all for each takes seconds. */
function placesByName(cards: readonly Card[]): ReadonlyMap<string, readonly number[]> {
  const known = KNOWN.get(cards);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const [place, card] of cards.entries()) {
    for (const name of new Set([card.name ?? '', card.path.split('/').at(-2) ?? ''].map(simple))) {
      const before = places.get(name);
      if (before) before.push(place);
      else places.set(name, [place]);
    }
  }
  KNOWN.set(cards, places);
  return places;
}

function simple(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
