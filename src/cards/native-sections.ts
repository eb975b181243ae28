import { MORE_KEYS, type NativeKey } from './native-schema.ts';
import type { SectionId } from './sections.ts';

/** Which section each field of the native format belongs to. Fields of no section are shown but not judged as content. */
export const SECTION_OF: Partial<Record<NativeKey, SectionId>> = {
  model_name: 'model-details',
  model_version: 'model-details',
  model_type: 'model-details',
  base_model: 'model-details',
  developed_by: 'authorship',
  summary: 'model-description',
  primary_uses: 'primary-uses',
  secondary_uses: 'secondary-uses',
  out_of_scope: 'out-of-scope-uses',
  misuse_risks: 'misuse-risks',
  technical_limitations: 'technical-limitations',
  knowledge_limitations: 'knowledge-limitations',
  behavioral_limitations: 'behavioral-limitations',
  biases: 'bias',
  safety_evaluations: 'safety-evaluation',
  safety_evaluation_plan: 'safety-evaluation-plan',
  guardrails_implemented: 'guardrails',
  training_data_summary: 'training-data',
  training_procedure: 'training-procedure',
  training_hyperparameters: 'hyperparameters',
  training_hardware: 'hardware',
  ethical_considerations: 'ethical-considerations',
  recommendations: 'recommendations',
  ...Object.fromEntries(MORE_KEYS.map((key) => [key, key.replaceAll('_', '-') as SectionId])),
};

/** Fields that are a section of their own too, so that a policy can ask for them by name. */
export const ALSO_SECTION: Partial<Record<NativeKey, SectionId>> = {
  model_version: 'version',
  model_type: 'architecture',
  base_model: 'base-model',
  license: 'license',
  language: 'language',
};

/** The section that a field of the native format belongs to, or null. */
export function sectionOfField(field: string): SectionId | null {
  return SECTION_OF[field as NativeKey] ?? null;
}

/** The field that a reader fills in to give a section content; limitations as a whole start with the technical ones. */
const FIELD_FOR: Partial<Record<SectionId, NativeKey>> = {
  ...Object.fromEntries([...Object.entries(SECTION_OF), ...Object.entries(ALSO_SECTION)].map(([key, id]) => [id, key])),
  'model-details': 'model_name',
  limitations: 'technical_limitations',
  'intended-uses': 'primary_uses',
  evaluation: 'safety_evaluations',
  results: 'safety_evaluations',
  compute: 'training_hardware',
};

/** The key of the native format under which a section is written, or null when the format has none. */
export function nativeKeyFor(section: SectionId): NativeKey | null {
  return FIELD_FOR[section] ?? null;
}
