import type { Preset } from './preset.ts';

const TEMPLATE = 'the Hugging Face model card template';

export const huggingFace: Preset = {
  title: 'Hugging Face model card template',
  about:
    'The headings of the template that the Hub and its libraries generate. What the template does not mark as optional, it expects: without details, direct use, limitations, training data or results a card is the empty template, so these are errors, and the rest are warnings. Headings marked `[optional]` are notes. Metadata that the Hub rejects is an error too.',
  source:
    'https://github.com/huggingface/huggingface_hub/blob/main/src/huggingface_hub/templates/modelcard_template.md',
  audiences: [],
  requirements: [
    { section: 'model-details', clause: `${TEMPLATE}, "Model Details"`, strength: 'should', severity: 'error' },
    { section: 'authorship', clause: `${TEMPLATE}, "Developed by"`, strength: 'should' },
    { section: 'architecture', clause: `${TEMPLATE}, "Model type"`, strength: 'should' },
    { section: 'license', clause: `${TEMPLATE}, "License"`, strength: 'should' },
    { section: 'language', clause: `${TEMPLATE}, "Language(s) (NLP)"`, strength: 'may' },
    { section: 'base-model', clause: `${TEMPLATE}, "Finetuned from model [optional]"`, strength: 'may' },
    { section: 'distribution', clause: `${TEMPLATE}, "Model Sources [optional]"`, strength: 'may' },
    { section: 'intended-uses', clause: `${TEMPLATE}, "Direct Use"`, strength: 'should', severity: 'error' },
    { any: ['intended-users', 'intended-uses'], clause: `${TEMPLATE}, "Uses"`, strength: 'should' },
    { section: 'out-of-scope-uses', clause: `${TEMPLATE}, "Out-of-Scope Use"`, strength: 'should' },
    {
      section: 'limitations',
      clause: `${TEMPLATE}, "Bias, Risks, and Limitations"`,
      strength: 'should',
      severity: 'error',
    },
    { section: 'bias', clause: `${TEMPLATE}, "Bias, Risks, and Limitations"`, strength: 'should' },
    {
      any: ['recommendations', 'ethical-considerations'],
      clause: `${TEMPLATE}, "Recommendations"`,
      strength: 'should',
    },
    { section: 'how-to-use', clause: `${TEMPLATE}, "How to Get Started with the Model"`, strength: 'should' },
    { section: 'training-data', clause: `${TEMPLATE}, "Training Data"`, strength: 'should', severity: 'error' },
    { section: 'training-procedure', clause: `${TEMPLATE}, "Training Procedure"`, strength: 'should' },
    { section: 'preprocessing', clause: `${TEMPLATE}, "Preprocessing [optional]"`, strength: 'may' },
    { section: 'evaluation-data', clause: `${TEMPLATE}, "Testing Data"`, strength: 'should' },
    { section: 'factors', clause: `${TEMPLATE}, "Factors"`, strength: 'should' },
    { section: 'metrics', clause: `${TEMPLATE}, "Metrics"`, strength: 'should' },
    { section: 'results', clause: `${TEMPLATE}, "Results"`, strength: 'should', severity: 'error' },
    { section: 'environmental-impact', clause: `${TEMPLATE}, "Environmental Impact"`, strength: 'should' },
    { any: ['compute', 'requirements'], clause: `${TEMPLATE}, "Technical Specifications [optional]"`, strength: 'may' },
    { section: 'citation', clause: `${TEMPLATE}, "Citation [optional]"`, strength: 'may' },
    { section: 'contact', clause: `${TEMPLATE}, "Model Card Contact"`, strength: 'should' },
  ],
  rules: {
    'front-matter': 'error',
    'duplicate-key': 'warning',
    'unknown-key': 'warning',
    'misspelt-heading': 'warning',
    'hub-license': 'error',
    'hub-language': 'error',
    'hub-base-model': 'error',
    'hub-model-index': 'error',
    'hub-field': 'error',
    'hub-task': 'warning',
    'hub-emissions': 'warning',
    'hub-eval-results': 'warning',
    placeholder: 'warning',
    boilerplate: 'note',
  },
};
