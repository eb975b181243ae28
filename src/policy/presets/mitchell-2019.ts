import type { Preset } from './preset.ts';

const PAPER = 'Mitchell et al. 2019';

export const mitchell2019: Preset = {
  title: 'Model Cards for Model Reporting (Mitchell et al., 2019)',
  about:
    'The nine parts of the paper that introduced model cards. Limitations have no part of their own there: "Caveats and Recommendations" carries them. It does not ask for environmental impact.',
  decision:
    'The paper calls its parts suggestions, so every row says *should* or *may*. A card without details, intended use, results or caveats is no model card in its sense, and a gate that lets it pass would say nothing: these are errors. Of evaluation, the results are the core, since a score names its metric and a table its data; sections of their own for metrics and evaluation data are warnings, as are factors, training data, which the paper allows to be withheld, and results by group.',
  source: 'https://arxiv.org/abs/1810.03993',
  audiences: [],
  requirements: [
    { section: 'model-details', clause: `${PAPER}, §4.1`, strength: 'should', severity: 'error' },
    { section: 'authorship', clause: `${PAPER}, §4.1`, strength: 'should' },
    { section: 'version', clause: `${PAPER}, §4.1`, strength: 'should' },
    { section: 'architecture', clause: `${PAPER}, §4.1`, strength: 'should' },
    { section: 'training-procedure', clause: `${PAPER}, §4.1`, strength: 'should' },
    { section: 'license', clause: `${PAPER}, §4.1`, strength: 'should' },
    { section: 'contact', clause: `${PAPER}, §4.1`, strength: 'should' },
    { section: 'citation', clause: `${PAPER}, §4.1`, strength: 'may' },
    { section: 'intended-uses', clause: `${PAPER}, §4.2`, strength: 'should', severity: 'error' },
    { section: 'intended-users', clause: `${PAPER}, §4.2`, strength: 'should' },
    { section: 'out-of-scope-uses', clause: `${PAPER}, §4.2`, strength: 'should' },
    { section: 'factors', clause: `${PAPER}, §4.3`, strength: 'should' },
    { section: 'metrics', clause: `${PAPER}, §4.4`, strength: 'should' },
    { section: 'uncertainty', clause: `${PAPER}, §4.4`, strength: 'may' },
    { section: 'evaluation-data', clause: `${PAPER}, §4.5`, strength: 'should' },
    { section: 'preprocessing', clause: `${PAPER}, §4.5`, strength: 'may' },
    { section: 'training-data', clause: `${PAPER}, §4.6`, strength: 'should' },
    { section: 'results', clause: `${PAPER}, §4.7`, strength: 'should', severity: 'error' },
    { section: 'disaggregated-results', clause: `${PAPER}, §4.7`, strength: 'should' },
    { any: ['bias', 'disaggregated-results'], clause: `${PAPER}, §4.3 and §4.7`, strength: 'should' },
    { section: 'ethical-considerations', clause: `${PAPER}, §4.8`, strength: 'should' },
    { any: ['limitations', 'recommendations'], clause: `${PAPER}, §4.9`, strength: 'should', severity: 'error' },
    { section: 'trade-offs', clause: `${PAPER}, §4.9`, strength: 'may' },
  ],
  rules: {},
};
