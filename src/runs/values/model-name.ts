import type { Sourced } from '../run.ts';

/** Names of folders that are not those of an owner on the Hub. */
const FOLDERS =
  /^(?:\.{1,2}|~|models?|outputs?|checkpoints?|results?|runs?|data|datasets?|te?mp|saved?(?:_models?)?|trained|logs?|content|root|home|mnt|workspace|pretrained(?:_models?)?|weights|artifacts|experiments?|local|cache)$/i;

/** What a field that holds "name or path" of a model says. */
export interface ModelName {
  /** A name on the Hub, `owner/name` or a bare name; null for a path. */
  readonly hub: string | null;
  /** The last part of a path on the training machine; null for a name. */
  readonly local: string | null;
}

/** Tells the name of a model from a path. Null when it is neither. */
export function modelNamed(text: string): ModelName | null {
  const value = text.trim().replaceAll('\\', '/').replace(/\/+$/, '');
  if (value === '' || value === '.' || value.length > 1000) return null;
  // A folder of the Hub's cache has the name in it.
  const cached = /(?:^|\/)models--([\w.-]+?)--([\w.-]+?)(?:\/|$)/.exec(value);
  if (cached) return { hub: `${cached[1]}/${cached[2]}`, local: null };
  const parts = value.split('/');
  const [owner = '', name] = parts;
  const named =
    parts.length <= 2 &&
    parts.every((part) => /^[\w-][\w.-]{0,95}$/.test(part)) &&
    !(name !== undefined && FOLDERS.test(owner)) &&
    !/^checkpoint(?:-|$)/i.test(parts.at(-1) as string);
  return named ? { hub: value, local: null } : { hub: null, local: parts.at(-1) || null };
}

/** The settings that libraries name the fine-tuned model by. */
const BASE_MODEL_SETTINGS = ['base_model', 'base_model_name_or_path', 'model_name_or_path', '_name_or_path'];

/** The fine-tuned model that settings name by its Hub id, `owner/name`; a bare name may be anything there. */
export function baseModelIn(settings: ReadonlyMap<string, Sourced<string | number | boolean>>): Sourced<string> | null {
  for (const name of BASE_MODEL_SETTINGS) {
    const setting = settings.get(name);
    const hub = typeof setting?.value === 'string' ? modelNamed(setting.value)?.hub : null;
    if (setting && hub?.includes('/')) return { ...setting, value: hub };
  }
  return null;
}
