import { UserError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { glob } from '../glob.ts';
import type { ImpactOptions } from '../impact/options.ts';
import { type Data, keyLocation, locate, toPlain, valueAt } from '../source/data.ts';
import { compareLocations, type Location } from '../source/location.ts';
import { readData } from '../source/read.ts';
import { checkSchema, type SchemaProblem } from '../source/schema.ts';
import {
  type Aliases,
  always,
  assemble,
  type CardScope,
  type Layer,
  type Policy,
  presetLayer,
  scopedPresetLayer,
  type Waiver,
} from './policy.ts';
import { type PresetChoice, type PresetName, type PresetRules, presetChoice, presetTitle } from './presets.ts';
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
  const [first, ...others] = problemsOf(data);
  if (first) {
    const all = [first, ...others].sort((a, b) => compareLocations(a.location, b.location));
    const [{ message, fix, location }, ...more] = all as [SchemaProblem, ...SchemaProblem[]];
    throw new UserError(`The policy is not valid. ${message}`, fix, location, more);
  }
  const plain = toPlain(data) as PolicyDocument;
  const presets = choicesOf(plain.extends ?? ['recommended'], data, ['extends']);
  const origin = { source: path, revision, presets: presets.map(presetTitle) };
  const scopes = (plain.cards ?? []).map((entry, i) => scopeOf(entry.path, locate(data, ['cards', i, 'path'])));
  const layers: Layer[] = [
    ...presets.map((choice) => presetLayer(choice)),
    layer(data, ['budgets'], budgetRules(plain.budgets ?? {}), path, always),
    layer(data, ['rules'], plain.rules, path, always),
    ...(plain.cards ?? []).flatMap((entry, i) => {
      const scope = scopes[i] as CardScope;
      const applies = (card: string | null) => card !== null && scope.matches(card);
      const own = choicesOf(entry.extends ?? [], data, ['cards', i, 'extends']);
      return [
        ...own.map((choice) => scopedPresetLayer(choice, scope)),
        layer(data, ['cards', i, 'rules'], entry.rules, path, applies),
      ];
    }),
  ];
  return assemble(origin, layers, scopes, plain['fail-on'] ?? 'error', {
    aliases: plain.aliases ?? {},
    impact: plain.impact ?? {},
    waivers: (plain.waivers ?? []).map((entry, i) => waiverOf(entry, data, ['waivers', i])),
    suppressible: plain.suppressible ?? [],
  });
}

/** A policy document after its schema has been checked. */
interface PolicyDocument {
  readonly extends?: readonly WrittenPreset[] | null;
  readonly cards?:
    | readonly { path: string; extends?: readonly WrittenPreset[] | null; rules?: PresetRules | null }[]
    | null;
  readonly rules?: PresetRules | null;
  readonly 'fail-on'?: Severity | null;
  readonly aliases?: Aliases | null;
  readonly impact?: ImpactOptions | null;
  readonly budgets?: WrittenBudgets | null;
  readonly waivers?: readonly WrittenWaiver[] | null;
  readonly suppressible?: readonly string[] | null;
}

type WrittenPreset =
  | PresetName
  | { readonly preset: PresetName; readonly audience?: string | null; readonly model?: string | null };

interface WrittenBudgets {
  readonly 'energy-kwh'?: number | null;
  readonly 'emissions-kg'?: number | null;
  readonly growth?: number | null;
}

/** Budgets are options of two rules, and whoever sets one means it: what exceeds it fails. */
function budgetRules({ growth, ...most }: WrittenBudgets): PresetRules {
  const given = Object.fromEntries(Object.entries(most).filter(([, value]) => value != null));
  return {
    ...(Object.keys(given).length > 0 && { 'impact-budget': ['error', given] }),
    ...(growth != null && { 'impact-grew': ['error', { growth }] }),
  };
}

interface WrittenWaiver {
  readonly rule: string;
  readonly card?: string | null;
  readonly reason: string;
  readonly owner: string;
  readonly until: string;
}

function choicesOf(written: readonly WrittenPreset[], data: Data, at: readonly PropertyKey[]): PresetChoice[] {
  return written.map((each, i) => {
    const { preset, audience, model } = typeof each === 'string' ? { preset: each } : each;
    const choice = presetChoice([preset, audience, model].filter(Boolean).join(':'));
    if (choice) return choice;
    // The schema knows the words; what is left is a preset that does not distinguish by one of them.
    const stray = audience && !presetChoice(`${preset}:${audience}`) ? 'audience' : 'model';
    throw new UserError(
      `The policy is not valid. The preset \`${preset}\` makes no difference by \`${stray}\`.`,
      `Remove \`${stray}\`.`,
      locate(data, [...at, i, stray]),
    );
  });
}

function waiverOf(written: WrittenWaiver, data: Data, at: readonly PropertyKey[]): Waiver {
  const { rule, reason, owner, until } = written;
  const card = written.card ?? null;
  const scope = card === null ? null : scopeOf(card, locate(data, [...at, 'card']));
  // A card that is one of several in its file is covered by its own name and by its file's.
  const covers = (id: string | null, path = id?.replace(/#[^/#]*$/, '')) =>
    scope === null || (id !== null && (scope.matches(id) || (path !== undefined && scope.matches(path))));
  return { rule, card, covers, reason, owner, until, location: locate(data, [...at, 'until']) };
}

function layer(
  data: Data,
  at: PropertyKey[],
  rules: PresetRules | null | undefined,
  path: string,
  applies: Layer['applies'],
): Layer {
  const placeOf = (rule: string) =>
    `${path}:${keyLocation(data, valueAt(data, [...at, rule]) ? [...at, rule] : at).line}`;
  return { placeOf, rules: rules ?? {}, adds: false, severities: 'replace', applies };
}

function scopeOf(pattern: string, location: Location): CardScope {
  const shown = pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern;
  const refuse = (what: string, fix: string) =>
    new UserError(`The policy is not valid. The pattern \`${shown}\` ${what}.`, fix, location);
  const found = glob(pattern);
  if (!found) throw refuse('matches no card', 'Write a glob such as `models/**`; `**` is every card.');
  // Such a pattern matches nothing, so that what it says would hold for no card.
  if (/\\(?![[\](){}!@+])/.test(pattern)) {
    throw refuse('has `\\` between folders', 'Write `/`, as in `models/**`, also on Windows.');
  }
  if (/^(?:\/|[a-z]:|(?:\.\/)*\.\.(?:\/|$))/i.test(pattern)) {
    throw refuse('leads out of the repository', 'Write it from the root of the repository, as in `models/**`.');
  }
  return { pattern, location, ...found };
}

/** What the schema finds wrong; of options without their severity, how both are written. */
function problemsOf(data: Data): SchemaProblem[] {
  return checkSchema(data, policySchema).map((problem) => {
    const { path } = problem;
    const isSetting = path.at(-2) === 'rules' && typeof path.at(-1) === 'string';
    const hasOptions = problem.kind === 'not-allowed' && valueAt(data, path)?.kind === 'map';
    const fix = `Write the severity first: \`${String(path.at(-1))}: [error, { … }]\`.`;
    return isSetting && hasOptions ? { ...problem, fix } : problem;
  });
}
