import { type Data, describe, type MapData, numberIn, valueAt } from '../source/data.ts';
import { type Location, startOf } from '../source/location.ts';
import type { Reading } from '../source/problem.ts';
import { checkSchema, type SchemaProblem } from '../source/schema.ts';
import type { Card, CardProblem, Score, Statement } from './card.ts';
import { composeSections, type OwnSection, splitProse } from './compose.ts';
import { cycloneDxCard, isCycloneDx } from './cyclonedx.ts';
import { isToolkitCard, toolkitCard } from './model-card-toolkit.ts';
import type { NativeFields } from './native-fields.ts';
import { MORE_KEYS, NATIVE_KEYS, type NativeKey, nativeCardSchema } from './native-schema.ts';
import { type SectionId, sectionTitle } from './sections.ts';
import { standingOf, standingOfSentence } from './substance.ts';
import { unreadableCard } from './unreadable.ts';

/** Which section each field of the native format belongs to. Fields of no section are shown but not judged as content. */
const SECTION_OF: Partial<Record<NativeKey, SectionId>> = {
  model_name: 'model-details',
  model_version: 'model-details',
  model_type: 'model-details',
  base_model: 'model-details',
  developed_by: 'authorship',
  summary: 'model-description',
  primary_uses: 'primary-uses',
  secondary_uses: 'secondary-uses',
  out_of_scope: 'out-of-scope-uses',
  misuse_risks: 'misuse-risks',
  technical_limitations: 'technical-limitations',
  knowledge_limitations: 'knowledge-limitations',
  behavioral_limitations: 'behavioral-limitations',
  biases: 'bias',
  safety_evaluations: 'safety-evaluation',
  safety_evaluation_plan: 'safety-evaluation-plan',
  guardrails_implemented: 'guardrails',
  training_data_summary: 'training-data',
  training_procedure: 'training-procedure',
  training_hyperparameters: 'hyperparameters',
  training_hardware: 'hardware',
  ethical_considerations: 'ethical-considerations',
  recommendations: 'recommendations',
  ...Object.fromEntries(MORE_KEYS.map((key) => [key, key.replaceAll('_', '-') as SectionId])),
};

/** Fields that are a section of their own too, so that a policy can ask for them by name. */
const ALSO_SECTION: Partial<Record<NativeKey, SectionId>> = {
  model_version: 'version',
  model_type: 'architecture',
  base_model: 'base-model',
  license: 'license',
  language: 'language',
};

/** The section that a field of the native format belongs to, or null. */
export function sectionOfField(field: string): SectionId | null {
  return SECTION_OF[field as NativeKey] ?? null;
}

/** The field that a reader fills in to give a section content; limitations as a whole start with the technical ones. */
const FIELD_FOR: Partial<Record<SectionId, NativeKey>> = {
  ...Object.fromEntries([...Object.entries(SECTION_OF), ...Object.entries(ALSO_SECTION)].map(([key, id]) => [id, key])),
  'model-details': 'model_name',
  limitations: 'technical_limitations',
  'intended-uses': 'primary_uses',
  evaluation: 'safety_evaluations',
  results: 'safety_evaluations',
  compute: 'training_hardware',
};

/** The key of the native format under which a section is written, or null when the format has none. */
export function nativeKeyFor(section: SectionId): NativeKey | null {
  return FIELD_FOR[section] ?? null;
}

/** Makes a card of a YAML or JSON document: native, of the Model Card Toolkit, or of a CycloneDX bill of materials. */
export function structuredCard(reading: Reading, path: string): Card {
  const problems: CardProblem[] = reading.problems.map(({ kind, message, fix, location }) => ({
    kind: kind === 'duplicate-key' ? kind : 'unreadable',
    message,
    fix,
    location,
  }));
  const { data } = reading;
  if (!data) return unreadableCard(path, 'structured', problems);
  if (data.kind !== 'map') {
    const message = `The card must be a map of fields, but is ${describe(data)}.`;
    const fix = 'Write fields such as `model_name: …` at the top level.';
    return unreadableCard(path, 'structured', [
      ...problems,
      { kind: 'unreadable', message, fix, location: data.location },
    ]);
  }
  if (data.entries.size === 0) {
    const message = 'The card is empty: it has no field at all.';
    const fix = 'Fill in the fields of a model card, starting with `model_name`.';
    return unreadableCard(path, 'structured', [
      ...problems,
      { kind: 'unreadable', message, fix, location: data.location },
    ]);
  }
  if (isCycloneDx(data)) return cycloneDxCard(data, path, problems);
  if (isToolkitCard(data)) return toolkitCard(data, path, problems);
  problems.push(...checkSchema(data, nativeCardSchema).flatMap((p) => cardProblem(p, data)));

  const own = new Map<SectionId, OwnSection>();
  const sectionsOf = [...Object.entries(SECTION_OF), ...Object.entries(ALSO_SECTION)] as [NativeKey, SectionId][];
  for (const [key, id] of sectionsOf) {
    const entry = data.entries.get(key);
    if (!entry) continue;
    const before = own.get(id);
    own.set(id, {
      matched: [...(before?.matched ?? []), key],
      location: before && before.location.line < entry.keyLocation.line ? before.location : entry.keyLocation,
      statements: [...(before?.statements ?? []), ...statementsOf(entry.value, key)],
    });
  }
  const fields = fieldsOf(data);
  return {
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

/** Fields of running text. */
const PROSE: readonly NativeKey[] = ['summary', 'training_data_summary', 'training_procedure'];

/** The statements of a field's value, one for each item, entry, or paragraph. */
function statementsOf(value: Data, key: NativeKey): Statement[] {
  if (value.kind === 'list')
    return value.items.map((item) => (key === 'language' ? codeStatement(item) : itemStatement(item)));
  if (value.kind === 'map') {
    return [...value.entries.values()].map(({ key, keyLocation, value }) => ({
      text: `${key}: ${textOf(value)}`,
      kind: 'row',
      standing: rowStanding(value),
      location: { ...value.location, line: keyLocation.line, column: keyLocation.column },
    }));
  }
  if (value.value === null) return [];
  const parts = splitProse(value.written);
  if (parts.length === 0) return [{ text: '', kind: 'value', standing: 'empty', location: value.location }];
  return parts.map((part) => {
    const standing = PROSE.includes(key) ? standingOfSentence(part.text) : standingOf(part.text);
    return { text: part.text, kind: parts.length === 1 ? 'value' : part.kind, standing, location: value.location };
  });
}

/** A language is a code, not a sentence. */
function codeStatement(item: Data): Statement {
  const text = textOf(item);
  return { text, kind: 'item', standing: standingOf(text), location: item.location };
}

/** An entry such as `{type, description, mitigation}` stands or falls with what it is about. */
function itemStatement(item: Data): Statement {
  if (item.kind !== 'map') {
    const text = textOf(item);
    return { text, kind: 'item', standing: standingOfSentence(text), location: item.location };
  }
  const { entries, location } = item;
  const lead = entries.get('use') ?? entries.get('type') ?? [...entries.values()][0];
  const standing = standingOfSentence(lead ? textOf(lead.value) : '');
  const gaps = [...entries.values()]
    .map(({ value }) => ({ text: textOf(value), location: value.location }))
    .filter(({ text }) => standing !== 'placeholder' && standingOf(text) === 'placeholder');
  return { text: textOf(item), kind: 'item', standing, location, ...(gaps.length > 0 && { gaps }) };
}

/** Numbers say something whatever they are; "Scheduler: none" is an answer where the row names the question. */
function rowStanding(value: Data): Statement['standing'] {
  if (value.kind === 'scalar' && value.value !== null && typeof value.value !== 'string') return 'substantive';
  const text = textOf(value);
  return /^(?:none|n\/?a|not applicable)$/i.test(text) ? 'substantive' : standingOf(text);
}

/** The text of a value on one line; the values of a map joined, without their keys. */
function textOf(data: Data): string {
  if (data.kind === 'scalar') return data.value === null ? '' : data.written.trim();
  const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
  return parts.map(textOf).filter(Boolean).join(' — ');
}

function scoresOf(data: MapData): Score[] {
  const scores = data.entries.get('safety_evaluations')?.value;
  if (scores?.kind !== 'map') return [];
  return [...scores.entries.values()].map(({ key, value }) => ({
    name: key,
    value: numberIn(value),
    written: textOf(value),
    section: 'safety-evaluation',
    location: value.kind === 'scalar' && value.value === null ? keyPlace(scores, key) : value.location,
  }));
}

function keyPlace(map: MapData, key: string): Location {
  return map.entries.get(key)?.keyLocation ?? map.location;
}

function fieldsOf(data: MapData): NativeFields {
  const value = (key: NativeKey): Data | undefined => data.entries.get(key)?.value;
  const text = (key: NativeKey): string => {
    const found = value(key);
    return found?.kind === 'scalar' && found.value !== null ? found.written.trim() : '';
  };
  const items = (key: NativeKey): readonly Data[] => {
    const found = value(key);
    if (found?.kind === 'list') return found.items;
    return found && textOf(found) !== '' ? [found] : [];
  };
  const texts = (key: NativeKey): string[] =>
    items(key)
      .map(textOf)
      .filter((t) => t !== '');
  const record = (item: Data, keys: readonly string[]): string[] => {
    if (item.kind !== 'map') return keys.map((_, i) => (i === 0 ? textOf(item) : ''));
    return keys.map((key) => {
      const entry = item.entries.get(key);
      return entry ? textOf(entry.value) : '';
    });
  };
  const pairs = (key: NativeKey): { name: string; data: Data }[] => {
    const found = value(key);
    return found?.kind === 'map' ? [...found.entries.values()].map((e) => ({ name: e.key, data: e.value })) : [];
  };
  const more = MORE_KEYS.flatMap((key) => {
    const found = value(key);
    if (!found || textOf(found) === '') return [];
    const title = sectionTitle(SECTION_OF[key] as SectionId);
    return found.kind === 'scalar' ? [{ title, text: text(key), items: [] }] : [{ title, text: '', items: texts(key) }];
  });
  return {
    model_name: text('model_name'),
    model_version: text('model_version'),
    model_type: text('model_type'),
    base_model: text('base_model'),
    developed_by: text('developed_by'),
    funded_by: text('funded_by'),
    shared_by: text('shared_by'),
    license: text('license'),
    language: texts('language'),
    summary: text('summary'),
    primary_uses: items('primary_uses').map((item) => {
      const [use = '', example = ''] = record(item, ['use', 'example']);
      return { use, example };
    }),
    secondary_uses: texts('secondary_uses'),
    out_of_scope: texts('out_of_scope'),
    misuse_risks: texts('misuse_risks'),
    technical_limitations: texts('technical_limitations'),
    knowledge_limitations: texts('knowledge_limitations'),
    behavioral_limitations: texts('behavioral_limitations'),
    biases: items('biases').map((item) => {
      const [type = '', description = '', mitigation = ''] = record(item, ['type', 'description', 'mitigation']);
      return { type, description, mitigation };
    }),
    safety_evaluations: scoresOf(data).map(({ name, value, written }) => ({ name, value, written })),
    safety_evaluation_plan: texts('safety_evaluation_plan'),
    guardrails_implemented: texts('guardrails_implemented'),
    training_data_summary: text('training_data_summary'),
    training_procedure: text('training_procedure'),
    training_hyperparameters: pairs('training_hyperparameters').map(({ name, data }) => ({
      name,
      value: textOf(data),
    })),
    training_hardware: text('training_hardware'),
    ethical_considerations: texts('ethical_considerations'),
    recommendations: texts('recommendations'),
    ...(more.length > 0 && { more }),
  };
}

/** The field's own key when it is there; else the last field that the format puts before it; else the first line. */
function placeForField(key: NativeKey | null, data: MapData, path: string): Location {
  for (let at = key ? NATIVE_KEYS.indexOf(key) : -1; at >= 0; at--) {
    const entry = data.entries.get(NATIVE_KEYS[at] as string);
    if (entry) return entry.keyLocation;
  }
  return startOf(path);
}
