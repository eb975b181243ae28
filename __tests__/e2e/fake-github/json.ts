/** A JSON object whose keys are not known beforehand. */
export type JsonObject = Record<string, unknown>;

/** The value, when it is an object and no array. */
export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
