import { RULES } from '../../rules/index.ts';
import type { Preset } from './preset.ts';

export const draft: Preset = {
  title: 'Draft',
  about:
    'For work in progress: the rules of `recommended`, with every error lowered to a warning but those about a card that is missing or cannot be read. Behind another preset it lowers that one too.',
  source: null,
  audiences: [],
  requirements: [],
  milder: true,
  rules: Object.fromEntries(
    RULES.map((rule) => [rule.id, rule.severity === 'error' && !rule.fixed ? 'warning' : rule.severity]),
  ),
};
