import { type Data, type MapData, numberIn } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import type { Score } from './card.ts';
import type { NativeFields } from './native-fields.ts';
import { MORE_KEYS, type NativeKey } from './native-schema.ts';
import { SECTION_OF } from './native-sections.ts';
import { textOf } from './native-statements.ts';
import { type SectionId, sectionTitle } from './sections.ts';

/** The scores of the safety evaluations; what is no number is a score without a value. */
export function scoresOf(data: MapData): Score[] {
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

/** The fields as templates take them: texts trimmed, absent ones empty. */
export function fieldsOf(data: MapData): NativeFields {
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
