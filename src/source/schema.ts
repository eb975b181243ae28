import * as z from 'zod';
import { type Data, type DataPath, describe, keyLocation, locate, toPlain, valueAt } from './data.ts';
import type { Location } from './location.ts';
import { nearest, nearestWord } from './nearest.ts';
import { keysAt } from './schema-keys.ts';

// Schemas run once or twice per process: compiling a parser for each would cost more than it saves.
z.config({ jitless: true });

/** A place where data does not fit its schema. */
export interface SchemaProblem {
  readonly kind: 'unknown-key' | 'wrong-type' | 'missing' | 'not-allowed';
  readonly path: DataPath;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
  readonly location: Location;
  /** For `unknown-key`: the known key that was probably meant. */
  readonly meant: string | null;
  /** For `wrong-type`: zod's name of the expected type. */
  readonly expected: string | null;
}

const EXPECTED: Record<string, { is: string; fix: string }> = {
  string: { is: 'a text', fix: 'Write a text, in quotes when it looks like a number.' },
  number: { is: 'a number', fix: 'Write a number without quotes, unit or thousands separators.' },
  int: { is: 'a whole number', fix: 'Write a whole number without quotes.' },
  boolean: { is: 'true or false', fix: 'Write `true` or `false` without quotes.' },
  array: { is: 'a list', fix: 'Write each entry on a line of its own that starts with `- `.' },
  object: { is: 'a map', fix: 'Write `key: value` pairs below it.' },
  record: { is: 'a map', fix: 'Write `name: value` pairs below it.' },
};

/**
 * Compares data with a zod schema and says each difference as a sentence with its place. Null counts as absent: an
 * empty `key:` in YAML means that nothing was filled in.
 */
export function checkSchema(data: Data, schema: z.ZodType): SchemaProblem[] {
  const result = schema.safeParse(withoutNulls(toPlain(data)));
  return result.success ? [] : result.error.issues.flatMap((issue) => explain(issue, data, schema));
}

function explain(issue: z.core.$ZodIssue, data: Data, schema: z.ZodType): SchemaProblem[] {
  const path = issue.path;
  const inner = closestAlternative(issue);
  if (inner) return inner.flatMap((each) => explain({ ...each, path: [...path, ...each.path] }, data, schema));
  const name = pathName(path);
  const found = valueAt(data, path);
  const common = { path, location: found ? keyLocation(data, path) : locate(data, path), meant: null, expected: null };
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((key): SchemaProblem => {
      const meant = nearest(key, known);
      const where = path.length > 0 ? ` in ${name}` : '';
      return {
        ...common,
        kind: 'unknown-key',
        path: [...path, key],
        message: `The key \`${key}\` is not known${where}.`,
        fix: meant ? `Did you mean \`${meant}\`?` : knownKeys(known),
        location: keyLocation(data, [...path, key]),
        meant,
      };
    });
  }
  const absent = !found || (found.kind === 'scalar' && found.value === null);
  const type = expectedType(issue);
  if (type && absent) {
    return [{ ...common, kind: 'missing', message: `${name} is missing.`, fix: type.fix, expected: type.name }];
  }
  if (type) {
    const message = `${name} must be ${type.is}, but is ${describe(found)}.`;
    return [{ ...common, kind: 'wrong-type', message, fix: type.fix, expected: type.name }];
  }
  const words = wordsOf(issue);
  const meant = found?.kind === 'scalar' ? nearestWord(found.written, words) : null;
  // Many words are named once, in the fix.
  const why = words.length > 8 ? 'not known' : `not allowed here: ${allowed(issue)}`;
  const message = `${name} is ${describe(found)}, which is ${why}.`;
  const named = words.length > 0 && words.length <= 8;
  const change = words.length === 0 ? 'Change it accordingly.' : `Change it: ${allowed(issue)}.`;
  const fix = meant ? `Did you mean \`${meant}\`?` : named ? 'Write one of them.' : change;
  return [{ ...common, kind: 'not-allowed', message, fix }];
}

function knownKeys(known: readonly string[]): string {
  return known.length > 0 ? `Known keys are ${known.map((k) => `\`${k}\``).join(', ')}.` : 'It takes no keys.';
}

/** Of several forms that a value may have, what is wrong with the one that it nearly has; null when it has none. */
function closestAlternative(issue: z.core.$ZodIssue): z.core.$ZodIssue[] | null {
  if (issue.code !== 'invalid_union') return null;
  const depth = (issues: readonly z.core.$ZodIssue[]) => Math.max(0, ...issues.map((each) => each.path.length));
  const [deepest] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
  return deepest && depth(deepest) > 0 ? deepest : null;
}

/** The words that would have been right. */
function wordsOf(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(wordsOf) : [];
}

function expectedType(issue: z.core.$ZodIssue): { name: string; is: string; fix: string } | null {
  if (issue.code === 'invalid_type') {
    const entry = EXPECTED[issue.expected];
    return { name: issue.expected, is: entry?.is ?? issue.expected, fix: entry?.fix ?? 'Change its type.' };
  }
  if (issue.code !== 'invalid_union') return null;
  const options = issue.errors.flatMap((errors) => {
    const first = errors[0];
    const type = first && first.path.length === 0 ? expectedType(first) : null;
    return type ? [type] : [];
  });
  const distinct = [...new Map(options.map((o) => [o.is, o])).values()];
  if (distinct.length === 0 || distinct.length !== issue.errors.length) return null;
  const is = distinct.map((o) => o.is).join(' or ');
  return { name: 'union', is, fix: `Write ${is}.` };
}

function allowed(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `one of ${issue.values.map((v) => `\`${String(v)}\``).join(', ')} is expected`;
    case 'too_small':
      return `it must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `it must be ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_key':
      return issue.issues.map(allowed).join('; ');
    case 'invalid_union': {
      // The alternative that came closest explains most.
      const deepest = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0];
      return deepest ? allowed(deepest) : 'it fits none of the forms that are known';
    }
    case 'custom':
      return issue.message;
    default:
      return issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters long';
  return origin === 'array' ? ' entries long' : '';
}

/** Keys, joined by dots and list positions, in code marks: `rules.placeholder`, `primary_uses[2].use`. */
function pathName(path: DataPath): string {
  if (path.length === 0) return 'The document';
  const joined = path.map((step, i) => (typeof step === 'number' ? `[${step + 1}]` : `${i ? '.' : ''}${String(step)}`));
  return `\`${joined.join('')}\``;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== 'object') return value;
  const kept: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== null) Object.defineProperty(kept, key, { value: withoutNulls(entry), enumerable: true });
  }
  return kept;
}
