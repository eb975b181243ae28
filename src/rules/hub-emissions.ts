import { type Data, describe, type Entry, type MapData, numberIn } from '../source/data.ts';
import { nearestTerm } from '../source/nearest.ts';
import { gramsIn } from './figures/mass.ts';
import { hubMetadata, placeOf, textOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';

const KEYS = ['emissions', 'source', 'training_type', 'geographical_location', 'hardware_used'];
const TRAINING_TYPES = ['pre-training', 'fine-tuning'];

export const hubEmissions = cardRule({
  id: 'hub-emissions',
  title: 'Emissions in the metadata are a number of grams',
  why: 'Tools read `co2_eq_emissions` as grams of CO2eq; with a unit it is text, and in another unit it is wrong by a thousand.',
  fix: 'Write the grams as a plain number: 1.5 kg is `1500`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const entry = hubMetadata(card)?.entries.get('co2_eq_emissions');
    if (!entry) return;
    if (entry.value.kind !== 'map') {
      yield* problemsOfAmount(entry, '`co2_eq_emissions`');
      return;
    }
    const map = entry.value;
    const emissions = map.entries.get('emissions');
    if (emissions) yield* problemsOfAmount(emissions, '`co2_eq_emissions.emissions`');
    else {
      const message = '`co2_eq_emissions` does not say how much: `emissions` is missing.';
      yield { message, location: entry.keyLocation, ...slipOf('emissions', map) };
    }
    yield* otherProblems(map);
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
co2_eq_emissions: { emissions: 19.9 kg, source: code carbon }
---`,
    },
    good: {
      of: 'markdown',
      text: `---
co2_eq_emissions: { emissions: 19900, source: code carbon }
---`,
    },
  },
});

function* problemsOfAmount(entry: Entry, what: string): Iterable<Violation> {
  const { value } = entry;
  const location = placeOf(entry);
  const grams = numberIn(value);
  if (grams !== null) {
    if (grams < 0) yield { message: `${what} must not be negative, but is ${textOf(value)}.`, location };
    else if (typeof (value as { value?: unknown }).value === 'string') yield grouped(textOf(value), grams, location);
    return;
  }
  const written = textOf(value);
  const meant = written === '' ? null : amountIn(value);
  yield {
    message: `${what} must be a number of grams, but is ${describe(value)}.`,
    location,
    ...(meant !== null && { fix: `Write \`${meant}\`, the grams without a unit.`, suggestion: String(meant) }),
  };
}

/** `24_700_000` is read as the number it means. */
function grouped(written: string, grams: number, location: Violation['location']): Violation {
  return {
    message: `${quote(written)} is meant as the number ${grams}, but tools that follow YAML 1.2 read it as text.`,
    why: 'YAML 1.2 has no underscores in numbers; only YAML 1.1 had.',
    fix: `Write \`${grams}\`.`,
    suggestion: String(grams),
    location,
    atMost: 'note',
  };
}

/** The grams that a text means: a quoted number, or a number with a unit. */
function amountIn(value: Data): number | null {
  const written = textOf(value).replace(/(\d)[_,](?=\d{3}\b)/g, '$1');
  return /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : gramsIn(written);
}

function* otherProblems(map: MapData): Iterable<Violation> {
  for (const { key, keyLocation, value } of map.entries.values()) {
    if (!KEYS.includes(key)) {
      const meant = nearestTerm(key, KEYS);
      if (!meant || map.entries.has(meant)) continue;
      const message = `The key \`${key}\` of \`co2_eq_emissions\` is not known.`;
      yield { message, fix: `Did you mean \`${meant}\`?`, suggestion: meant, location: keyLocation };
    } else if (key === 'training_type' && !TRAINING_TYPES.includes(textOf(value))) {
      const meant = nearestTerm(textOf(value).replace(/[\s_]+/g, '-'), TRAINING_TYPES);
      yield {
        message: `\`training_type\` must be \`pre-training\` or \`fine-tuning\`, but is ${describe(value)}.`,
        why: 'The Hub documents these two; tools compare models of one kind only.',
        fix: meant ? `Did you mean \`${meant}\`?` : 'Write one of the two.',
        location: value.kind === 'scalar' && value.value !== null ? value.location : keyLocation,
        atMost: 'note',
        ...(meant && { suggestion: meant }),
      };
    }
  }
}

function slipOf(wanted: string, map: MapData): Pick<Violation, 'fix'> {
  const slip = [...map.entries.keys()].find((key) => nearestTerm(key, [wanted]) === wanted);
  return { fix: slip ? `The key \`${slip}\` is probably meant to be \`${wanted}\`.` : `Add \`${wanted}\` in grams.` };
}
