import type { Preset } from './preset.ts';
import { recommended } from './recommended.ts';

export const release: Preset = {
  title: 'Release',
  about:
    'For a model that is about to be published: the rules of `recommended`, more statements in the sections that users act on, and no gap left open. What would be a warning there and misleads the readers of a release is an error.',
  source: null,
  audiences: [],
  requirements: [],
  rules: {
    ...recommended.rules,
    'minimum-statements': [
      'error',
      { limitations: 5, 'out-of-scope-uses': 2, bias: 1, 'ethical-considerations': 2, recommendations: 2 },
    ],
    'required-field': 'error',
    placeholder: 'error',
    'repeated-statement': 'error',
    'unknown-key': 'error',
    'duplicate-key': 'error',
    'ambiguous-run': 'error',
    'unreadable-run': 'error',
    suppression: 'error',
  },
};
