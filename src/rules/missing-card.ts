import { startOf } from '../source/location.ts';
import { noOptions } from './options.ts';
import { repositoryRule } from './rule.ts';

export const missingCard = repositoryRule({
  id: 'missing-card',
  title: 'There is a card',
  why: 'A gate that finds nothing to judge has judged nothing; that is never a pass.',
  fix: 'Add a `MODEL_CARD.md` or a `model-card.yaml`, or correct the path. A `README.md` that you do not name is a card when it holds model metadata or two of the sections on limitations, bias, intended and out-of-scope uses.',
  severity: 'error',
  fixed: true,
  options: noOptions,
  defaults: {},
  *check({ cards, unmatched, searched }) {
    for (const { pattern, location, scope } of unmatched) {
      if (scope) continue;
      const fix = 'Correct the path or pattern, which is relative to the working directory, or add the card.';
      yield { message: `\`${pattern}\` matches no card.`, location, fix };
    }
    if (cards.length === 0 && !unmatched.some(({ scope }) => !scope)) {
      const folder = searched ? `\`${searched}\`` : 'this repository';
      const place = searched ? `${searched}/model-card.yaml` : 'model-card.yaml';
      yield { message: `No model card was found in ${folder}.`, location: startOf(place) };
    }
  },
  examples: {
    bad: { of: 'files', text: 'README.md\nmodels/weights.safetensors' },
    good: { of: 'files', text: 'README.md\nmodels/weights.safetensors\nmodels/model-card.yaml' },
  },
});
