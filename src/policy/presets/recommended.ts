import { RULES } from '../../rules/index.ts';
import type { Preset } from './preset.ts';

export const recommended: Preset = {
  title: 'Recommended',
  about:
    'The standard of this project, and what holds without a policy: content in every section that a reader relies on, at least five distinct limitations, scores that are shares. Each rule has the severity that its own page gives.',
  source: null,
  audiences: [],
  requirements: [],
  // Options that add up with those of other presets are written out.
  rules: Object.fromEntries(
    RULES.map((rule) => [rule.id, rule.combine ? [rule.severity, rule.defaults] : rule.severity]),
  ),
};
