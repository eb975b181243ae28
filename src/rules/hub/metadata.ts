import type { Card } from '../../cards/card.ts';
import type { Data, Entry, MapData } from '../../source/data.ts';
import type { Location } from '../../source/location.ts';

/** Keys that only the metadata of the Hugging Face Hub has. */
const OWN_KEYS = [
  'pipeline_tag',
  'library_name',
  'base_model_relation',
  'model-index',
  'co2_eq_emissions',
  'license_name',
  'license_link',
  'new_version',
  'widget',
  'inference',
];
/** Keys that it shares with other metadata. */
const SHARED_KEYS = ['license', 'language', 'tags', 'datasets', 'metrics', 'base_model', 'thumbnail'];
/** Keys of the native format and of page generators: `license: proprietary` beside them is not meant for the Hub. */
const FOREIGN_KEYS = ['model_name', 'model_version', 'model_type', 'developed_by', 'layout', 'permalink'];

/** Whether metadata is that of the native format or of a page generator. */
export function isForeign(data: MapData): boolean {
  return FOREIGN_KEYS.some((key) => data.entries.has(key));
}

/** The metadata of a card that is meant for the Hugging Face Hub, or null. */
export function hubMetadata(card: Card): MapData | null {
  const data = card.format === 'markdown' ? card.frontMatter : null;
  if (data?.kind !== 'map') return null;
  const has = (key: string) => data.entries.has(key);
  if (OWN_KEYS.some(has)) return data;
  return SHARED_KEYS.some(has) && !isForeign(data) ? data : null;
}

/** The value of a key, or null when it is absent. */
export function valueUnder(map: MapData, key: string): Data | null {
  return map.entries.get(key)?.value ?? null;
}

/** The values of a key that takes one or a list of them. */
export function listOf(data: Data | null): readonly Data[] {
  if (!data) return [];
  return data.kind === 'list' ? data.items : [data];
}

/** The text of a scalar without the white space around it; empty for everything else. */
export function textOf(data: Data | null | undefined): string {
  return data?.kind === 'scalar' && data.value !== null ? data.written.trim() : '';
}

/** The texts of a key that takes one or a list of them, each with its place. */
export function textsOf(map: MapData, key: string): { text: string; location: Location }[] {
  return listOf(valueUnder(map, key))
    .map((data) => ({ text: textOf(data), location: data.location }))
    .filter(({ text }) => text !== '');
}

/** Where a value stands; the key where the value is empty. */
export function placeOf({ value, keyLocation }: Entry): Location {
  return value.kind === 'scalar' && value.value === null ? keyLocation : value.location;
}
