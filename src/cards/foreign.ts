import { type Data, type MapData, valueAt } from '../source/data.ts';
import { type Location, startOf } from '../source/location.ts';
import type { Card, CardProblem, Statement } from './card.ts';
import { addTo, composeSections, type OwnSection } from './compose.ts';
import { normalize } from './normalize.ts';
import { SECTION_IDS, type SectionId } from './sections.ts';
import { standingOf } from './substance.ts';

/** Which field of a foreign format answers which section. */
export interface ForeignField {
  readonly section: SectionId;
  /** Keys from the root of the card; a list on the way is read item by item. */
  readonly path: readonly string[];
  /** Takes only some of the values. */
  readonly only?: (item: Data) => boolean;
  /** The keys of a value of which one must have substance; every one when absent. */
  readonly decisive?: readonly string[];
  /** True for measurements: a value without a number is none. */
  readonly numeric?: boolean;
}

/** Makes a card of a structured document in another format, by the places where that format answers the sections. */
export function foreignCard(
  root: Data,
  fields: readonly ForeignField[],
  name: string | null,
  path: string,
  problems: readonly CardProblem[],
): Card {
  const own = new Map<SectionId, OwnSection>();
  for (const field of fields) {
    const values = valuesAt(root, field.path);
    const taken = field.only ? values.filter(({ data }) => field.only?.(data)) : values;
    const first = taken[0];
    if (!first) continue;
    for (const [section, statements] of bySection(
      taken.map(({ data }) => statementOf(data, field)),
      field.section,
    )) {
      addTo(own, section, { matched: [field.path.join('.')], location: first.place, statements });
    }
  }
  const sections = composeSections(own);
  return {
    id: path,
    path,
    format: 'structured',
    text: '',
    body: null,
    name,
    readable: true,
    sections,
    scores: [],
    problems,
    fields: null,
    frontMatter: null,
    frontMatterLocation: null,
    placeFor: (section) => placeFor(section, sections, root),
    placeForField: () => startOf(path),
  };
}

/** Questions whose answer belongs to a section of its own, wherever a template put them. */
const QUESTIONS: readonly (readonly [RegExp, SectionId])[] = [[/^who\b[^?]{0,200}\?$/i, 'intended-users']];

/** The statements of a field by section: an entry of a list that asks something is answered by the entry behind it. */
function bySection(statements: readonly Statement[], section: SectionId): Map<SectionId, Statement[]> {
  const found = new Map<SectionId, Statement[]>([[section, []]]);
  for (const [i, statement] of statements.entries()) {
    const asked = QUESTIONS.find(([question]) => question.test(statements[i - 1]?.text.trim() ?? ''))?.[1] ?? section;
    found.set(asked, [...(found.get(asked) ?? []), statement]);
  }
  return found;
}

/** The values at a path, each item of a list by itself, with the place of the key that leads to them. */
function valuesAt(data: Data, path: readonly string[], place = data.location): { data: Data; place: Location }[] {
  if (data.kind === 'list') return data.items.flatMap((item) => valuesAt(item, path, place));
  const [key, ...rest] = path;
  if (key === undefined) return data.kind === 'scalar' && data.value === null ? [] : [{ data, place }];
  const entry = data.kind === 'map' ? data.entries.get(key) : undefined;
  return entry ? valuesAt(entry.value, rest, entry.keyLocation) : [];
}

function statementOf(data: Data, field: ForeignField): Statement {
  const text = textIn(data);
  const deciding = decidingValues(data, field);
  const standings = deciding.map(({ key, text: value }) => standing(value, key, field));
  const best = standings.find((s) => s === 'substantive') ?? standings[0] ?? 'empty';
  return { text, kind: data.kind === 'scalar' ? 'item' : 'row', standing: best, location: data.location };
}

function decidingValues(data: Data, { decisive, path }: ForeignField): { key: string; text: string }[] {
  if (data.kind !== 'map') return [{ key: path.at(-1) ?? '', text: textIn(data) }];
  const entries = [...data.entries.values()].filter(({ key }) => !decisive || decisive.includes(key));
  return entries.map(({ key, value }) => ({ key, text: textIn(value) }));
}

/** Fixtures and templates answer a field with its own name or with the question that it asks. */
function standing(text: string, key: string, { numeric, path }: ForeignField): Statement['standing'] {
  const found = standingOf(text);
  if (found !== 'substantive') return found;
  const words = normalize(text);
  const names = [key, path.at(-1) ?? ''].map((name) => normalize(name.replace(/([a-z])([A-Z])/g, '$1 $2')));
  if (names.includes(words) || names.includes(words.replace(/ /g, '_'))) return 'placeholder';
  if (/^(?:who|what|which|how|why|when|where|are|is|does|do)\b[^.!]*\?$/i.test(text.trim())) return 'placeholder';
  return numeric && !/^\W*\d/.test(text.trim()) ? 'placeholder' : found;
}

/** Pictures and other encoded content are no words. */
function textIn(data: Data): string {
  if (data.kind === 'scalar') {
    const text = data.value === null ? '' : data.written.trim();
    return text.length > 200 && !/\s/.test(text) ? '' : text;
  }
  const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
  return parts.map(textIn).filter(Boolean).join(' — ').slice(0, 4000);
}

/** The text at a path, or null. */
export function textAt(data: Data, path: readonly PropertyKey[]): string | null {
  const found = valueAt(data, path);
  return found?.kind === 'scalar' && found.value !== null && found.written.trim() !== '' ? found.written.trim() : null;
}

export function mapAt(data: Data, path: readonly PropertyKey[]): MapData | null {
  const found = valueAt(data, path);
  return found?.kind === 'map' ? found : null;
}

function placeFor(section: SectionId, sections: Card['sections'], root: Data): Location {
  for (let at = SECTION_IDS.indexOf(section); at >= 0; at--) {
    const found = sections.get(SECTION_IDS[at] as SectionId);
    if (found) return found.location;
  }
  return { ...root.location, endLine: root.location.line, endColumn: root.location.column };
}
