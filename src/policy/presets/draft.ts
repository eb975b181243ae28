import { RULES } from '../../rules/index.ts';
import type { Preset } from './preset.ts';

/** What fails even a draft: there is nothing to judge. */
const STILL_ERRORS: readonly string[] = ['missing-card', 'unreadable-card'];

export const draft: Preset = {
  title: 'Draft',
  about:
    'For work in progress: the rules of `recommended`, with every error lowered to a warning but those about a card that is missing or cannot be read. Behind another preset it lowers that one too.',
  source: null,
  audiences: [],
  requirements: [],
  rules: Object.fromEntries(
    RULES.map((rule) => [
      rule.id,
      rule.severity === 'error' && !STILL_ERRORS.includes(rule.id) ? 'warning' : rule.severity,
    ]),
  ),
};
