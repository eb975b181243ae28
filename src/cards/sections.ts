/**
 * The section catalogue: every part of a model card that the product knows by name.
 * Ids and titles follow the vocabulary of Mitchell et al. 2019 (https://arxiv.org/abs/1810.03993) and of the
 * Hugging Face model card template.
 */
export const SECTIONS = {
  'model-details': { title: 'Model Details', includes: [] },
  authorship: { title: 'Authorship', includes: [] },
  version: { title: 'Version and Release Date', includes: [] },
  architecture: { title: 'Model Type and Architecture', includes: [] },
  'inputs-and-outputs': { title: 'Inputs and Outputs', includes: [] },
  'base-model': { title: 'Base Model', includes: [] },
  license: { title: 'Licence', includes: [] },
  language: { title: 'Supported Languages', includes: [] },
  distribution: { title: 'Distribution Channels', includes: [] },
  'model-description': { title: 'Model Description', includes: [] },
  'intended-uses': { title: 'Intended Uses', includes: ['primary-uses', 'secondary-uses'] },
  'primary-uses': { title: 'Primary Uses', includes: [] },
  'secondary-uses': { title: 'Secondary Uses', includes: [] },
  'intended-users': { title: 'Intended Users', includes: [] },
  'out-of-scope-uses': { title: 'Out-of-Scope Uses', includes: [] },
  'acceptable-use-policy': { title: 'Acceptable Use Policy', includes: [] },
  'misuse-risks': { title: 'Misuse Risks', includes: [] },
  limitations: {
    title: 'Limitations',
    includes: ['technical-limitations', 'knowledge-limitations', 'behavioral-limitations'],
  },
  'technical-limitations': { title: 'Technical Limitations', includes: [] },
  'knowledge-limitations': { title: 'Knowledge Limitations', includes: [] },
  'behavioral-limitations': { title: 'Behavioral Limitations', includes: [] },
  'trade-offs': { title: 'Trade-offs', includes: [] },
  bias: { title: 'Bias', includes: [] },
  factors: { title: 'Factors', includes: [] },
  metrics: { title: 'Metrics', includes: [] },
  evaluation: { title: 'Evaluation', includes: ['safety-evaluation', 'metrics', 'evaluation-data', 'results'] },
  'evaluation-data': { title: 'Evaluation Data', includes: [] },
  results: { title: 'Results', includes: ['safety-evaluation', 'disaggregated-results'] },
  'disaggregated-results': { title: 'Disaggregated Results', includes: [] },
  uncertainty: { title: 'Uncertainty', includes: [] },
  'safety-evaluation': { title: 'Safety Evaluation', includes: [] },
  'safety-evaluation-plan': { title: 'Safety Evaluation Plan', includes: [] },
  guardrails: { title: 'Guardrails', includes: [] },
  'training-data': { title: 'Training Data', includes: [] },
  'training-data-size': { title: 'Training Data Size', includes: [] },
  'training-content-summary': { title: 'Public Summary of Training Content', includes: [] },
  'copyright-policy': { title: 'Copyright Policy', includes: [] },
  preprocessing: { title: 'Preprocessing', includes: [] },
  'training-procedure': { title: 'Training Procedure', includes: [] },
  hyperparameters: { title: 'Hyperparameters', includes: [] },
  hardware: { title: 'Hardware', includes: [] },
  compute: { title: 'Compute', includes: ['hardware'] },
  'environmental-impact': { title: 'Environmental Impact', includes: ['energy', 'emissions'] },
  energy: { title: 'Training Energy', includes: [] },
  emissions: { title: 'Training Emissions', includes: [] },
  'inference-energy': { title: 'Inference Energy', includes: [] },
  'ethical-considerations': { title: 'Ethical Considerations', includes: [] },
  recommendations: { title: 'Recommendations', includes: [] },
  'how-to-use': { title: 'How to Use', includes: [] },
  requirements: { title: 'Hardware and Software Requirements', includes: [] },
  citation: { title: 'Citation', includes: [] },
  contact: { title: 'Contact', includes: [] },
} as const satisfies Record<string, { title: string; includes: readonly string[] }>;

export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as SectionId[];

/** Sections that only some standards know: their absence is news only where a policy asks for them. */
const PARTICULAR: ReadonlySet<SectionId> = new Set<SectionId>([
  'version',
  'architecture',
  'inputs-and-outputs',
  'base-model',
  'license',
  'language',
  'distribution',
  'intended-users',
  'acceptable-use-policy',
  'trade-offs',
  'results',
  'disaggregated-results',
  'uncertainty',
  'training-data-size',
  'training-content-summary',
  'copyright-policy',
  'preprocessing',
  'compute',
  'energy',
  'emissions',
  'inference-energy',
  'requirements',
]);

export function isParticular(id: SectionId): boolean {
  return PARTICULAR.has(id);
}

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
