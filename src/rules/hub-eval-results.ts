import { type Data, describe, type MapData, numberIn } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import { nearestTerm } from '../source/nearest.ts';
import { placeOf, textOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, type Violation } from './rule.ts';
import type { BesideFile } from './subject.ts';

const FOLDER = '.eval_results';

export const hubEvalResults = cardRule({
  id: 'hub-eval-results',
  title: 'Files of evaluation results are complete',
  why: 'The Hub shows a result of `.eval_results` only when it says the data set, the task and the value.',
  fix: 'Write a list of results, each with `dataset.id`, `dataset.task_id` and `value`.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, filesIn }) {
    if (card.format !== 'markdown') return;
    for (const file of filesIn(FOLDER)) yield* problemsOf(file);
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
@ .eval_results/spring.yaml
- dataset: { id: harbour/spring }
  value: 0.87`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
@ .eval_results/spring.yaml
- dataset: { id: harbour/spring, task_id: songs }
  value: 0.87`,
    },
  },
});

function* problemsOf({ reading: { data, problems } }: BesideFile): Iterable<Violation> {
  yield* problems.map(({ message, fix, location }) => ({ message, fix, location }));
  if (!data) return;
  if (data.kind !== 'list') {
    yield { message: `The file must be a list of results, but is ${describe(data)}.`, location: firstLine(data) };
    return;
  }
  for (const result of data.items) {
    if (result.kind === 'map') yield* problemsOfResult(result);
    else yield { message: `A result must be a map, but is ${describe(result)}.`, location: result.location };
  }
}

function* problemsOfResult(result: MapData): Iterable<Violation> {
  const location = firstLine(result);
  yield* lacking(result, 'dataset', ['id', 'task_id'], location);
  const value = result.entries.get('value');
  if (!value) yield { message: 'A result has no `value`.', location };
  else if (numberIn(value.value) === null) {
    yield {
      message: `The value of a result must be a number, but is ${describe(value.value)}.`,
      location: placeOf(value),
    };
  }
  if (result.entries.has('source')) yield* lacking(result, 'source', ['url'], location);
}

/** The keys that are missing in the map at a key of a result. */
function* lacking(result: MapData, key: string, wanted: readonly string[], location: Location): Iterable<Violation> {
  const entry = result.entries.get(key);
  const map = entry?.value.kind === 'map' ? entry.value : null;
  if (!entry || !map) {
    const message = entry
      ? `\`${key}\` must be a map, but is ${describe(entry.value)}.`
      : `A result has no \`${key}\`.`;
    yield { message, location: entry ? placeOf(entry) : location };
    return;
  }
  for (const name of wanted) {
    if (textOf(map.entries.get(name)?.value) !== '') continue;
    const slip = [...map.entries.keys()].find((other) => other !== name && nearestTerm(other, [name]) === name);
    const fix = slip ? `The key \`${slip}\` is probably meant to be \`${name}\`.` : `Add \`${key}.${name}\`.`;
    yield { message: `The \`${key}\` of a result has no \`${name}\`.`, fix, location: entry.keyLocation };
  }
}

/** The first key of a map, so that a finding points at one line. */
function firstLine(data: Data): Location {
  const first = data.kind === 'map' ? [...data.entries.values()][0] : null;
  return first?.keyLocation ?? data.location;
}
