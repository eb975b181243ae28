import type { Sourced } from '../run.ts';
import { objectOf } from '../text/json.ts';
import { type MachineFields, settingOf } from './fields.ts';

/** More settings than anybody compares. */
const MAX_SETTINGS = 2000;

/** Deeper maps are data, not settings. */
const MAX_LEVELS = 6;

/**
 * Adds a value as a setting, and a map as one for each of its values, with names joined by a dot. A whole number that
 * JavaScript cannot hold is not what the file says, so it is left out.
 */
export function collectSettings(
  found: Map<string, Sourced<string | number | boolean>>,
  fields: MachineFields,
  name: string,
  path: readonly string[],
  value: unknown,
): void {
  if (found.size >= MAX_SETTINGS || path.length > MAX_LEVELS) return;
  const setting = settingOf(value);
  const exact = typeof setting !== 'number' || !Number.isInteger(setting) || Number.isSafeInteger(setting);
  if (setting !== null && exact) {
    found.set(name, { value: setting, file: fields.file, key: path.join('.'), location: fields.json.place(path) });
  }
  for (const [key, item] of Object.entries(objectOf(value) ?? {})) {
    collectSettings(found, fields, `${name}.${key}`, [...path, key], item);
  }
}
