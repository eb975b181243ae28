import * as z from 'zod';
import type { DataPath } from './data.ts';

/** The keys that an object schema knows at a path. */
export function keysAt(schema: z.ZodType, path: DataPath): string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = unwrap(here);
    if (here instanceof z.ZodUnion) here = here.options.map(unwrap).find((option) => holds(option, step));
    if (here instanceof z.ZodObject) here = here.shape[String(step)];
    else if (here instanceof z.ZodArray) here = here.element;
    else if (here instanceof z.ZodRecord) here = here.valueType;
    else if (here instanceof z.ZodTuple) here = here.def.items[Number(step)];
    else return [];
  }
  here = unwrap(here);
  if (here instanceof z.ZodUnion) {
    const objects = here.options.map(unwrap).filter((o) => o instanceof z.ZodObject);
    return objects.flatMap((o) => Object.keys((o as z.ZodObject).shape));
  }
  if (here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum) return here.keyType.options.map(String);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Whether a schema has something at a key or at a place of a list. */
function holds(schema: unknown, step: PropertyKey): boolean {
  if (typeof step === 'number') return schema instanceof z.ZodTuple || schema instanceof z.ZodArray;
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord;
}

function unwrap(schema: unknown): unknown {
  let here = schema;
  while (here instanceof z.ZodOptional || here instanceof z.ZodNullable || here instanceof z.ZodDefault)
    here = here.unwrap();
  return here;
}
