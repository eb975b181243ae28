import type { JsonObject } from './json.ts';

/**
 * An OpenAPI 3.0 schema as JSON Schema: `nullable` becomes a `null` type and the discriminators go, because GitHub's
 * map for contents names a type `array` that no object has.
 */
export function toJsonSchema<T>(schema: T): T {
  return convert(schema) as T;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== 'object' || value === null) return value;
  const result: JsonObject = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'discriminator' && 'oneOf' in value) continue;
    result[key] = convert(inner);
  }
  return typeof result.nullable === 'boolean' ? withoutNullable(result) : result;
}

function withoutNullable({ nullable, ...schema }: JsonObject): JsonObject {
  if (!nullable) return schema;
  // Ajv refuses `nullable` beside a schema without `type`, so null becomes an alternative there.
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema.enum;
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
