/**
 * The section catalogue: every part of a model card that the product knows by name.
 * Ids and titles follow the vocabulary of Mitchell et al. 2019 (https://arxiv.org/abs/1810.03993) and of the
 * Hugging Face model card template.
 */
export const SECTIONS = {
  'model-details': { title: 'Model Details', includes: [] },
  authorship: { title: 'Authorship', includes: [] },
  'model-description': { title: 'Model Description', includes: [] },
  'intended-uses': { title: 'Intended Uses', includes: ['primary-uses', 'secondary-uses'] },
  'primary-uses': { title: 'Primary Uses', includes: [] },
  'secondary-uses': { title: 'Secondary Uses', includes: [] },
  'out-of-scope-uses': { title: 'Out-of-Scope Uses', includes: [] },
  'misuse-risks': { title: 'Misuse Risks', includes: [] },
  limitations: {
    title: 'Limitations',
    includes: ['technical-limitations', 'knowledge-limitations', 'behavioral-limitations'],
  },
  'technical-limitations': { title: 'Technical Limitations', includes: [] },
  'knowledge-limitations': { title: 'Knowledge Limitations', includes: [] },
  'behavioral-limitations': { title: 'Behavioral Limitations', includes: [] },
  bias: { title: 'Bias', includes: [] },
  factors: { title: 'Factors', includes: [] },
  metrics: { title: 'Metrics', includes: [] },
  evaluation: { title: 'Evaluation', includes: ['safety-evaluation', 'metrics', 'evaluation-data'] },
  'evaluation-data': { title: 'Evaluation Data', includes: [] },
  'safety-evaluation': { title: 'Safety Evaluation', includes: [] },
  'safety-evaluation-plan': { title: 'Safety Evaluation Plan', includes: [] },
  guardrails: { title: 'Guardrails', includes: [] },
  'training-data': { title: 'Training Data', includes: [] },
  'training-procedure': { title: 'Training Procedure', includes: [] },
  hyperparameters: { title: 'Hyperparameters', includes: [] },
  hardware: { title: 'Hardware', includes: [] },
  'environmental-impact': { title: 'Environmental Impact', includes: [] },
  'ethical-considerations': { title: 'Ethical Considerations', includes: [] },
  recommendations: { title: 'Recommendations', includes: [] },
  'how-to-use': { title: 'How to Use', includes: [] },
  citation: { title: 'Citation', includes: [] },
  contact: { title: 'Contact', includes: [] },
} as const satisfies Record<string, { title: string; includes: readonly string[] }>;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

export function isSectionId(id: string): id is SectionId {
  return Object.hasOwn(SECTIONS, id);
}

export function sectionTitle(id: SectionId): string {
  return SECTIONS[id].title;
}

/** The sections whose content also counts as content of `id`, without `id` itself. */
export function includedSections(id: SectionId): readonly SectionId[] {
  return SECTIONS[id].includes;
}
