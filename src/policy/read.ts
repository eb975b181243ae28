import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { glob } from '../glob.ts';
import { type Data, keyLocation, locate, toPlain, valueAt } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import { readData } from '../source/read.ts';
import { checkSchema } from '../source/schema.ts';
import { always, assemble, type CardScope, type Layer, type Policy } from './policy.ts';
import { PRESETS, type PresetName, type PresetRules } from './presets.ts';
import { policySchema } from './schema.ts';

/**
 * Reads a policy file.
 *
 * @param path where it was read, for messages
 * @throws UserError with file and line when it is not a valid policy: a gate must not fall back to another one silently
 */
export function readPolicy(text: string, path: string, revision: string | null = null): Policy {
  const { data, problems } = readData(text, path);
  const broken = problems[0];
  if (broken) throw new UserError(`The policy cannot be read. ${broken.message}`, broken.fix, broken.location);
  if (!data) throw new UserError('The policy cannot be read.', 'Correct the file.', null);
  const [first, ...others] = checkSchema(data, policySchema);
  if (first) {
    const more = others.length > 0 ? ` (and ${others.length} more)` : '';
    throw new UserError(`The policy is not valid. ${first.message}${more}`, first.fix, first.location);
  }
  const plain = toPlain(data) as PolicyDocument;
  const presets = plain.extends ?? ['recommended'];
  const origin = { source: path, revision, presets };
  const scopes = (plain.cards ?? []).map((entry, i) => scopeOf(entry.path, locate(data, ['cards', i, 'path'])));
  const layers: Layer[] = [
    ...presets.map((name): Layer => ({ name: `preset ${name}`, rules: PRESETS[name], applies: always })),
    layer(data, ['rules'], plain.rules, path, always),
    ...(plain.cards ?? []).flatMap((entry, i) => {
      const applies = (card: string | null) => card !== null && (scopes[i] as CardScope).matches(card);
      return [
        ...(entry.extends ?? []).map(
          (name): Layer => ({ name: `preset ${name} for ${entry.path}`, rules: PRESETS[name], applies }),
        ),
        layer(data, ['cards', i, 'rules'], entry.rules, path, applies),
      ];
    }),
  ];
  return assemble(origin, layers, scopes, plain['fail-on'] ?? 'error');
}

/** A policy document after its schema has been checked. */
interface PolicyDocument {
  readonly extends?: readonly PresetName[] | null;
  readonly cards?:
    | readonly { path: string; extends?: readonly PresetName[] | null; rules?: PresetRules | null }[]
    | null;
  readonly rules?: PresetRules | null;
  readonly 'fail-on'?: Severity | null;
}

function layer(
  data: Data,
  at: PropertyKey[],
  rules: PresetRules | null | undefined,
  path: string,
  applies: Layer['applies'],
): Layer {
  const line = valueAt(data, at) ? keyLocation(data, at).line : 1;
  return { name: `${path}:${line}`, rules: rules ?? {}, applies };
}

function scopeOf(pattern: string, location: Location): CardScope {
  const found = glob(pattern);
  if (found) return { pattern, location, ...found };
  const shown = pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern;
  const fix = 'Write a glob such as `models/**`; `**` is every card.';
  throw new UserError(`The policy is not valid. The pattern \`${shown}\` matches no card.`, fix, location);
}
