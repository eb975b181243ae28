import { type Data, describe, type Entry, type MapData } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import { nearestTerm } from '../source/nearest.ts';
import { hubMetadata, placeOf, textOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, type Violation } from './rule.ts';

export const hubModelIndex = cardRule({
  id: 'hub-model-index',
  title: 'Results in the metadata are complete',
  why: 'The Hub refuses a `model-index` in which a result does not say its task, its data set and its metrics.',
  fix: 'Give each result `task.type`, `dataset.type`, `dataset.name`, and for each metric `type` and `value`.',
  severity: 'error',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const index = hubMetadata(card)?.entries.get('model-index');
    if (!index) return;
    for (const model of items(index, '`model-index`')) {
      if ('message' in model) yield model;
      else yield* problemsOfModel(model.map, model.location);
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
model-index:
  - name: whale-song-transcriber
    results:
      - task: { name: Transcription }
        dataset: { type: buoys, name: Buoys 2023 }
        metrics: [{ type: accuracy, value: 0.87 }]
---`,
    },
    good: {
      of: 'markdown',
      text: `---
model-index:
  - name: whale-song-transcriber
    results:
      - task: { type: audio-classification }
        dataset: { type: buoys, name: Buoys 2023 }
        metrics: [{ type: accuracy, value: 0.87 }]
---`,
    },
  },
});

interface Item {
  readonly map: MapData;
  readonly location: Location;
}

/** The maps of a list, and a violation for everything that is not one. */
function* items(entry: Entry, what: string): Iterable<Item | Violation> {
  const { value } = entry;
  if (value.kind !== 'list') {
    const fix = 'Start each entry with `- `.';
    yield { message: `${what} must be a list, but is ${describe(value)}.`, fix, location: placeOf(entry) };
    return;
  }
  for (const item of value.items) {
    if (item.kind === 'map') yield { map: item, location: startOfMap(item) };
    else
      yield { message: `Each entry of ${what} must be a map, but one is ${describe(item)}.`, location: item.location };
  }
}

/** The first key of a map rather than all of it, so that a finding points at one line. */
function startOfMap(map: MapData): Location {
  return [...map.entries.values()][0]?.keyLocation ?? map.location;
}

function* problemsOfModel(model: MapData, location: Location): Iterable<Violation> {
  // The Hub's own library reads an index without names; only the specification asks for one.
  if (textOf(model.entries.get('name')?.value) === '') {
    yield { message: 'A model in `model-index` has no `name`.', fix: 'Name the model.', location, atMost: 'warning' };
  }
  const results = model.entries.get('results');
  if (!results) {
    const message = 'A model in `model-index` has no `results`.';
    yield { message, fix: 'Add its results, or remove it.', location, atMost: 'warning' };
    return;
  }
  for (const result of items(results, '`results`')) {
    if ('message' in result) yield result;
    else yield* problemsOfResult(result.map, result.location);
  }
}

function* problemsOfResult(result: MapData, location: Location): Iterable<Violation> {
  yield* absent(result, 'task', ['type'], location);
  yield* absent(result, 'dataset', ['type', 'name'], location);
  const metrics = result.entries.get('metrics');
  if (!metrics) yield { message: 'A result has no `metrics`.', location, ...didYouMean(result, 'metrics') };
  else {
    for (const metric of items(metrics, '`metrics`')) {
      if ('message' in metric) yield metric;
      else yield* absentKeys(metric.map, ['type', 'value'], 'A metric', '', metric.location);
    }
  }
  const source = result.entries.get('source');
  if (source) yield* absent(result, 'source', ['url'], location);
}

/** What is missing in the map at a key. */
function* absent(result: MapData, key: string, wanted: readonly string[], location: Location): Iterable<Violation> {
  const entry = result.entries.get(key);
  if (!entry) yield { message: `A result has no \`${key}\`.`, location, ...didYouMean(result, key) };
  else if (entry.value.kind === 'map') {
    yield* absentKeys(entry.value, wanted, `The \`${key}\` of a result`, `${key}.`, entry.keyLocation);
  } else {
    const message = `The \`${key}\` of a result must be a map, but is ${describe(entry.value)}.`;
    yield {
      message,
      fix: `Write ${wanted.map((name) => `\`${name}\``).join(' and ')} below it.`,
      location: placeOf(entry),
    };
  }
}

function* absentKeys(
  map: MapData,
  wanted: readonly string[],
  whose: string,
  prefix: string,
  location: Location,
): Iterable<Violation> {
  for (const key of wanted) {
    const entry = map.entries.get(key);
    if (entry && !isEmpty(entry.value)) continue;
    if (entry)
      yield {
        message: `${whose} has an empty \`${key}\`.`,
        fix: `Fill in \`${prefix}${key}\`.`,
        location: placeOf(entry),
      };
    else
      yield {
        message: `${whose} has no \`${key}\`.`,
        fix: `Add \`${prefix}${key}\`.`,
        location,
        ...didYouMean(map, key),
      };
  }
}

function isEmpty(value: Data): boolean {
  return value.kind === 'scalar' && (value.value === null || value.written.trim() === '');
}

/** A key of the map that is probably a slip of the wanted one. */
function didYouMean(map: MapData, wanted: string): Pick<Violation, 'fix'> {
  const slip = [...map.entries.keys()].find((key) => key !== wanted && nearestTerm(key, [wanted]) === wanted);
  return slip ? { fix: `The key \`${slip}\` is probably meant to be \`${wanted}\`.` } : {};
}
