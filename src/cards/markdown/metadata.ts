import type { Data, MapData } from '../../source/data.ts';
import { numberIn } from '../../source/data.ts';
import type { Statement } from '../card.ts';
import { addTo, type OwnSection } from '../compose.ts';
import type { SectionId } from '../sections.ts';
import { standingOf } from '../substance.ts';

/** Which sections a key of the metadata answers. Data sets are only named there, which does not describe the training data. */
const SECTIONS_OF: Readonly<Record<string, readonly SectionId[]>> = {
  license: ['model-details', 'license'],
  base_model: ['model-details', 'base-model'],
  language: ['model-details', 'language'],
  library_name: ['model-details'],
  pipeline_tag: ['model-details'],
  co2_eq_emissions: ['environmental-impact', 'emissions'],
  'model-index': ['evaluation', 'results'],
};

/** The sections that a key of the metadata answers; none for most keys. */
export function sectionsOfKey(key: string): readonly SectionId[] {
  return SECTIONS_OF[key] ?? [];
}

/** What the metadata says, by section. */
export function metadataSections(data: Data | null): Map<SectionId, OwnSection> {
  const own = new Map<SectionId, OwnSection>();
  if (data?.kind !== 'map') return own;
  const answers = Object.entries(SECTIONS_OF).flatMap(([key, ids]) => ids.map((id) => [key, id] as const));
  for (const [key, id] of answers) {
    const entry = data.entries.get(key);
    if (!entry) continue;
    const statements = statementsOf(key, entry.value);
    if (statements.length === 0) continue;
    addTo(own, id, { matched: [key], location: entry.keyLocation, statements });
  }
  return own;
}

function statementsOf(key: string, value: Data): Statement[] {
  if (key === 'model-index') return scores(value);
  if (key === 'co2_eq_emissions') {
    const amount = value.kind === 'map' ? value.entries.get('emissions')?.value : value;
    if (!amount || (numberIn(amount) === null && !/\d/.test(textIn(amount)))) return [];
  }
  const text = textIn(value);
  return text === ''
    ? []
    : [{ text: `${key}: ${text}`, kind: 'value', standing: standingOf(text), location: value.location }];
}

/** One statement for each metric of a result that names its data set, as the Hub demands. */
function scores(index: Data): Statement[] {
  return maps(index).flatMap((model) =>
    maps(model.entries.get('results')?.value).flatMap((result) => {
      const dataset = result.entries.get('dataset')?.value;
      if (!dataset) return [];
      return maps(result.entries.get('metrics')?.value).flatMap((metric): Statement[] => {
        const score = metric.entries.get('value')?.value;
        const text = score ? textIn(score) : '';
        if (text === '') return [];
        const name = textIn(metric.entries.get('name')?.value ?? metric.entries.get('type')?.value);
        return [
          {
            text: `${name}: ${text} (${textIn(dataset)})`,
            kind: 'value',
            standing: 'substantive',
            location: metric.location,
          },
        ];
      });
    }),
  );
}

/** The model's name as the metadata gives it, or null. */
export function metadataName(data: Data | null): string | null {
  if (data?.kind !== 'map') return null;
  const first = maps(data.entries.get('model-index')?.value)[0];
  const names = [
    data.entries.get('model_name')?.value,
    first?.entries.get('name')?.value,
    data.entries.get('name')?.value,
  ];
  for (const name of names)
    if (name?.kind === 'scalar' && name.value !== null && name.written.trim()) return name.written.trim();
  return null;
}

function maps(data: Data | undefined): MapData[] {
  if (data?.kind === 'map') return [data];
  return data?.kind === 'list' ? data.items.filter((item): item is MapData => item.kind === 'map') : [];
}

function textIn(data: Data | undefined): string {
  if (!data) return '';
  if (data.kind === 'scalar') return data.value === null ? '' : data.written.trim();
  const parts = data.kind === 'list' ? data.items : [...data.entries.values()].map((entry) => entry.value);
  return parts.map(textIn).filter(Boolean).join(', ');
}
