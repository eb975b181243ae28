import type { RuleSeverity } from '../finding.ts';
import { RULES } from '../rules/index.ts';

/** The severity of each rule, with options where they differ from the rule's own. */
export type PresetRules = Readonly<Record<string, RuleSeverity | readonly [RuleSeverity, unknown]>>;

export const PRESET_NAMES = ['recommended', 'draft'] as const;
export type PresetName = (typeof PRESET_NAMES)[number];

/** What the rules say of themselves: a complete card with at least five limitations. */
const recommended: PresetRules = Object.fromEntries(RULES.map((rule) => [rule.id, rule.severity]));

/** For work in progress: only what cannot be judged fails, everything else is said as a warning or a note. */
const draft: PresetRules = Object.fromEntries(
  RULES.map((rule) => {
    const judged = rule.severity === 'error' && !rule.fixed;
    return [rule.id, judged ? 'warning' : rule.severity];
  }),
);

export const PRESETS: Readonly<Record<PresetName, PresetRules>> = { recommended, draft };
