import { type Data, describe, type MapData, valueAt } from '../source/data.ts';
import { type Location, startOf } from '../source/location.ts';
import { checkSchema, type SchemaProblem } from '../source/schema.ts';
import type { Card, CardProblem } from './card.ts';
import { addTo, composeSections, type OwnSection } from './compose.ts';
import { NATIVE_KEYS, type NativeKey, nativeCardSchema } from './native-schema.ts';
import { ALSO_SECTION, nativeKeyFor, SECTION_OF } from './native-sections.ts';
import { statementsOf } from './native-statements.ts';
import { fieldsOf, scoresOf } from './native-values.ts';
import type { SectionId } from './sections.ts';

/** Makes a card of a map of the native fields, which are listed in `native-schema.ts`. */
export function nativeCard(data: MapData, path: string, found: readonly CardProblem[]): Card {
  const problems = [...found, ...checkSchema(data, nativeCardSchema).flatMap((p) => cardProblem(p, data))];

  const own = new Map<SectionId, OwnSection>();
  const sectionsOf = [...Object.entries(SECTION_OF), ...Object.entries(ALSO_SECTION)] as [NativeKey, SectionId][];
  for (const [key, id] of sectionsOf) {
    const entry = data.entries.get(key);
    if (!entry) continue;
    addTo(own, id, { matched: [key], location: entry.keyLocation, statements: statementsOf(entry.value, key) });
  }
  const fields = fieldsOf(data);
  return {
    id: path,
    path,
    format: 'structured',
    text: '',
    body: null,
    name: fields.model_name || null,
    readable: true,
    sections: composeSections(own),
    scores: scoresOf(data),
    problems,
    fields,
    frontMatter: null,
    frontMatterLocation: null,
    placeFor: (section) => placeForField(nativeKeyFor(section), data, path),
    placeForField: (field) => placeForField(field as NativeKey, data, path),
  };
}

function cardProblem(problem: SchemaProblem, data: MapData): CardProblem[] {
  const { kind, message, fix, location, path } = problem;
  // Absent fields are the policy's question; in an entry of a list, what it is about may not be absent.
  if (kind === 'missing' && typeof path.at(-1) === 'number') return [];
  // Scores have a rule of their own, which knows what a score must be.
  if (path[0] === 'safety_evaluations' && path.length === 2) return [];
  if (kind === 'unknown-key') {
    return [
      { kind, message, fix, location, ...(problem.meant && { meant: problem.meant, suggestion: problem.meant }) },
    ];
  }
  const found = valueAt(data, path);
  if (problem.expected === 'string' && found?.kind === 'scalar' && found.value !== null) {
    const quoted = JSON.stringify(found.written);
    return [
      {
        kind: 'unquoted-value',
        message: `${message.replace(/, but is .*$/, '')}, but ${found.written} without quotes is ${asRead(found)}.`,
        fix: `Write ${quoted} in quotes, so that it stays as it is written.`,
        location: found.location,
        suggestion: quoted,
      },
    ];
  }
  return [{ kind: 'field-type', message, fix, location }];
}

/** What YAML makes of a value without quotes: of `1.10` the number 1.1. */
function asRead(found: Data): string {
  return found.kind === 'scalar' && typeof found.value === 'number' ? `the number ${found.value}` : describe(found);
}

/** The field's own key when it is there; else the last field that the format puts before it; else the first line. */
function placeForField(key: NativeKey | null, data: MapData, path: string): Location {
  for (let at = key ? NATIVE_KEYS.indexOf(key) : -1; at >= 0; at--) {
    const entry = data.entries.get(NATIVE_KEYS[at] as string);
    if (entry) return entry.keyLocation;
  }
  return startOf(path);
}
