import type { SectionId } from '../cards/sections.ts';
import { MILDEST_FIRST, type RuleSeverity, type Severity } from '../finding.ts';
import type { Glob } from '../glob.ts';
import type { ImpactOptions } from '../impact/options.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Location } from '../source/location.ts';
import type { PolicyOrigin } from '../verdict.ts';
import {
  isMilder,
  type PresetChoice,
  type PresetName,
  type PresetRules,
  presetChoice,
  presetRules,
  presetTitle,
} from './presets.ts';

/** Where a policy is looked for when none is named, first one wins. */
export const POLICY_PATHS = ['.github/model-card-policy.yml', '.github/model-card-policy.yaml'] as const;

/** One rule as it holds for a card. */
export interface RuleSetting {
  readonly rule: Rule;
  readonly severity: RuleSeverity;
  readonly options: unknown;
  /** Which preset or place of the policy set the severity, for those who ask. */
  readonly setBy: string;
}

/** An entry of `cards`: what it is for and what it changes. */
export interface CardScope extends Glob {
  readonly pattern: string;
  readonly location: Location;
}

/** Findings that the owner of the policy takes upon himself for a while. */
export interface Waiver {
  readonly rule: string;
  /** The card or glob as it is written; null for every card and the repository. */
  readonly card: string | null;
  /** `path` is that of the file which holds the card; without it the id of the card tells. */
  readonly covers: (card: string | null, path?: string) => boolean;
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  readonly location: Location;
}

/** Further names of sections in Markdown cards. */
export type Aliases = Readonly<Partial<Record<SectionId, readonly string[]>>>;

/** What a repository demands. */
export interface Policy extends Exceptions {
  readonly origin: PolicyOrigin;
  readonly failOn: Severity;
  readonly scopes: readonly CardScope[];
  /** How each rule holds for the card at a path; `null` asks for the repository as a whole. */
  readonly settingsFor: (path: string | null) => ReadonlyMap<string, RuleSetting>;
}

/** What a policy says besides the rules. */
export interface Exceptions {
  readonly aliases: Aliases;
  /** How the impact of training is computed. */
  readonly impact: ImpactOptions;
  readonly waivers: readonly Waiver[];
  /** Rules that a comment in a card may suppress. */
  readonly suppressible: readonly string[];
}

/** Rule settings from one place, for the cards that they apply to. */
export interface Layer {
  /** Where it sets a rule, for those who ask. */
  readonly placeOf: (rule: string) => string;
  readonly rules: PresetRules;
  /** What a preset demands is added to what was demanded before it; what the policy itself says replaces it. */
  readonly adds: boolean;
  /** What becomes of a severity that an earlier layer set. */
  readonly severities: 'replace' | 'raise' | 'lower';
  readonly applies: (path: string | null) => boolean;
}

/** A layer for every card and for the repository. */
export const always = () => true;

const NO_EXCEPTIONS: Exceptions = { aliases: {}, impact: {}, waivers: [], suppressible: [] };

/** The layer of a preset that holds for every card. */
export function presetLayer(choice: PresetChoice): Layer {
  const name = `preset ${presetTitle(choice)}`;
  return { placeOf: () => name, rules: presetRules(choice), adds: true, severities: 'replace', applies: always };
}

/** The layer of a preset for some cards: it makes what holds for all stricter, or milder where that is its purpose. */
export function scopedPresetLayer(choice: PresetChoice, { pattern, matches }: CardScope): Layer {
  const layer = presetLayer(choice);
  return {
    ...layer,
    placeOf: (rule) => `${layer.placeOf(rule)} for ${pattern}`,
    severities: isMilder(choice.name) ? 'lower' : 'raise',
    applies: (card) => card !== null && matches(card),
  };
}

/** The policy of a repository that has none: presets alone. */
export function presetPolicy(presets: readonly (PresetName | PresetChoice)[]): Policy {
  const choices = presets.map((each) => (typeof each === 'string' ? (presetChoice(each) as PresetChoice) : each));
  const origin = { source: 'built-in', revision: null, presets: choices.map(presetTitle) };
  return assemble(
    origin,
    choices.map((choice) => presetLayer(choice)),
    [],
    'error',
  );
}

/** Puts layers together; a later layer wins. */
export function assemble(
  origin: PolicyOrigin,
  layers: readonly Layer[],
  scopes: readonly CardScope[],
  failOn: Severity,
  exceptions: Exceptions = NO_EXCEPTIONS,
): Policy {
  const settingsFor = (path: string | null) => {
    const settings = new Map<string, RuleSetting>();
    for (const rule of RULES) {
      // Without a preset too: what nobody can switch off, and what keeps exceptions honest.
      const severity = rule.fixed || rule.scope === 'exceptions' ? rule.severity : 'off';
      let setting: RuleSetting = { rule, severity, options: rule.defaults, setBy: 'no preset' };
      let first = true;
      for (const { placeOf, rules, adds, severities, applies } of layers) {
        const entry = Object.hasOwn(rules, rule.id) && applies(path) ? rules[rule.id] : undefined;
        if (entry === undefined || entry === null) continue;
        const [given, own] = typeof entry === 'string' ? [entry, undefined] : entry;
        const combined = own !== undefined && adds && !first && rule.combine ? rule.combine(setting.options, own) : own;
        const severity = first ? given : resolve(setting.severity, given, severities);
        const setBy =
          first || severities === 'replace' || severity !== setting.severity ? placeOf(rule.id) : setting.setBy;
        setting = { rule, severity, options: combined ?? setting.options, setBy };
        first = false;
      }
      settings.set(rule.id, setting);
    }
    return settings;
  };
  return { origin, failOn, scopes, settingsFor, ...exceptions };
}

/** A severity that is set, after a layer that names another. Who switched a rule off did so for every preset. */
function resolve(set: RuleSeverity, given: RuleSeverity, severities: Layer['severities']): RuleSeverity {
  if (severities === 'replace') return given;
  if (set === 'off') return set;
  const milder = MILDEST_FIRST.indexOf(given) < MILDEST_FIRST.indexOf(set);
  return milder === (severities === 'lower') ? given : set;
}
