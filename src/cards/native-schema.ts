import * as z from 'zod';

// The types are few and shared: each is built once, which start-up feels. Descriptions join them in `describedCardSchema`.
const TEXT = z.string().optional();
const TEXTS = z.array(z.string()).optional();
/** A section that `DetailedModelCard` has no field for: a text, or a list of texts. */
const PROSE = z.union([z.string(), z.array(z.string())]).optional();
const USES = z
  .array(
    z.strictObject({
      use: z.string().describe('What the model is for.'),
      example: TEXT.describe('An example of that use.'),
    }),
  )
  .optional();
const BIASES = z
  .array(
    z.strictObject({
      type: z.string().describe('Kind of bias.'),
      description: TEXT.describe('How it shows.'),
      mitigation: TEXT.describe('What was done about it.'),
    }),
  )
  .optional();

/**
 * Fields beside those of `DetailedModelCard`, for what standards ask for and it has no field for. Each is the section
 * of the same name.
 */
const MORE = {
  intended_users: PROSE,
  acceptable_use_policy: PROSE,
  inputs_and_outputs: PROSE,
  requirements: PROSE,
  distribution: PROSE,
  how_to_use: PROSE,
  trade_offs: PROSE,
  factors: PROSE,
  metrics: PROSE,
  evaluation_data: PROSE,
  disaggregated_results: PROSE,
  uncertainty: PROSE,
  training_data_size: PROSE,
  preprocessing: PROSE,
  training_content_summary: PROSE,
  copyright_policy: PROSE,
  inference_energy: PROSE,
  citation: PROSE,
  contact: PROSE,
};

/**
 * The one definition of the native card format: the flat snake_case fields of `DetailedModelCard` as Python's
 * `dataclasses.asdict` dumps them, in YAML or JSON, and a few more behind them. Every field may be absent here; whether
 * its absence matters is the policy's question.
 */
export const nativeCardSchema = z.strictObject({
  model_name: TEXT,
  model_version: TEXT,
  model_type: TEXT,
  base_model: TEXT,
  developed_by: TEXT,
  funded_by: TEXT,
  shared_by: TEXT,
  license: TEXT,
  language: TEXTS,
  summary: TEXT,
  primary_uses: USES,
  secondary_uses: TEXTS,
  out_of_scope: TEXTS,
  misuse_risks: TEXTS,
  technical_limitations: TEXTS,
  knowledge_limitations: TEXTS,
  behavioral_limitations: TEXTS,
  biases: BIASES,
  safety_evaluations: z.record(z.string(), z.number()).optional(),
  safety_evaluation_plan: TEXTS,
  guardrails_implemented: TEXTS,
  training_data_summary: TEXT,
  training_procedure: TEXT,
  training_hyperparameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  training_hardware: TEXT,
  ethical_considerations: TEXTS,
  recommendations: TEXTS,
  ...MORE,
});

export type NativeKey = keyof z.infer<typeof nativeCardSchema>;

export const NATIVE_KEYS = Object.keys(nativeCardSchema.shape) as NativeKey[];

/** The fields that `DetailedModelCard` does not have. */
export const MORE_KEYS = Object.keys(MORE) as (keyof typeof MORE)[];

/** The fields that `DetailedModelCard` has no default for: a card without them says not what it describes. */
export const IDENTITY_KEYS = ['model_name', 'model_version', 'model_type', 'base_model', 'developed_by'] as const;

/** What each field holds, for people and editors. */
const DESCRIPTIONS: Readonly<Record<NativeKey, string>> = {
  model_name: 'Name of the model.',
  model_version: 'Version of the model, in quotes: 1.10 without them is the number 1.1.',
  model_type: 'What kind of model it is, e.g. "Text Generation".',
  base_model: 'The model it was made from; for a model trained from scratch, say so.',
  developed_by: 'Who developed it.',
  funded_by: 'Who paid for it.',
  shared_by: 'Who publishes it.',
  license: 'Licence of the model.',
  language: 'Languages as BCP 47 tags, e.g. [en, es].',
  summary: 'What the model is and does, in a few sentences.',
  primary_uses: 'What the model is meant for, each with an example.',
  secondary_uses: 'Other uses that are fine.',
  out_of_scope: 'Uses that the model is not meant for.',
  misuse_risks: 'Ways in which it may be misused.',
  technical_limitations: 'What it cannot do for technical reasons.',
  knowledge_limitations: 'What it does not know.',
  behavioral_limitations: 'How it may behave badly.',
  biases: 'Known biases.',
  safety_evaluations: 'Scores of safety evaluations by metric, each a share from 0 to 1.',
  safety_evaluation_plan: 'What will be evaluated, how and when.',
  guardrails_implemented: 'Guardrails around the model.',
  training_data_summary: 'What it was trained on and how that was filtered.',
  training_procedure: 'How it was trained.',
  training_hyperparameters: 'Hyperparameters of the training.',
  training_hardware: 'Hardware of the training.',
  ethical_considerations: 'Ethical considerations.',
  recommendations: 'What users should do.',
  intended_users: 'None',
  acceptable_use_policy: 'None',
  inputs_and_outputs: 'None',
  requirements: 'None',
  distribution: 'None',
  how_to_use: 'None',
  trade_offs: 'None',
  factors: 'None',
  metrics: 'None',
  evaluation_data: 'None',
  disaggregated_results: 'None',
  uncertainty: 'None',
  training_data_size: 'None',
  preprocessing: 'None',
  training_content_summary: 'None',
  copyright_policy: 'None',
  inference_energy: 'None',
  citation: 'None',
  contact: 'None',
};

/** The same format with its descriptions, for the JSON Schema. */
export function describedCardSchema(): z.ZodType {
  const fields = Object.entries(nativeCardSchema.shape).map(([key, type]) => [
    key,
    type.describe(DESCRIPTIONS[key as NativeKey]),
  ]);
  return z.strictObject(Object.fromEntries(fields)).describe('Model card in the native format of Model Card Gate.');
}
