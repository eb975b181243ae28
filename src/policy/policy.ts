import type { RuleSeverity, Severity } from '../finding.ts';
import type { Glob } from '../glob.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import type { Location } from '../source/location.ts';
import type { PolicyOrigin } from '../verdict.ts';
import { PRESETS, type PresetName, type PresetRules } from './presets.ts';

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

/** What a repository demands. */
export interface Policy {
  readonly origin: PolicyOrigin;
  readonly failOn: Severity;
  readonly scopes: readonly CardScope[];
  /** How each rule holds for the card at a path; `null` asks for the repository as a whole. */
  readonly settingsFor: (path: string | null) => ReadonlyMap<string, RuleSetting>;
}

/** Rule settings from one place, for the cards that they apply to. */
export interface Layer {
  readonly name: string;
  readonly rules: PresetRules;
  readonly applies: (path: string | null) => boolean;
}

/** A layer for every card and for the repository. */
export const always = () => true;

/** The policy of a repository that has none: presets alone. */
export function presetPolicy(presets: readonly PresetName[]): Policy {
  const layers = presets.map((name): Layer => ({ name: `preset ${name}`, rules: PRESETS[name], applies: always }));
  return assemble({ source: 'built-in', revision: null, presets: [...presets] }, layers, [], 'error');
}

/** Puts layers together; a later layer wins. */
export function assemble(
  origin: PolicyOrigin,
  layers: readonly Layer[],
  scopes: readonly CardScope[],
  failOn: Severity,
): Policy {
  const settingsFor = (path: string | null) => {
    const settings = new Map<string, RuleSetting>();
    for (const rule of RULES) {
      const severity = rule.fixed ? rule.severity : 'off';
      let setting: RuleSetting = { rule, severity, options: rule.defaults, setBy: 'no preset' };
      for (const { name, rules, applies } of layers) {
        const entry = Object.hasOwn(rules, rule.id) && applies(path) ? rules[rule.id] : undefined;
        if (entry === undefined || entry === null) continue;
        const [severity, options] = typeof entry === 'string' ? [entry, setting.options] : entry;
        setting = { rule, severity, options, setBy: name };
      }
      settings.set(rule.id, setting);
    }
    return settings;
  };
  return { origin, failOn, scopes, settingsFor };
}
