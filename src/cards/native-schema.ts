import * as z from 'zod';

const text = (description: string) => z.string().describe(description).optional();
const texts = (description: string) => z.array(z.string()).describe(description).optional();
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** A section that `DetailedModelCard` has no field for: a text, or a list of texts. */
const more = (description: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .describe(description)
    .optional();

/**
 * Fields beside those of `DetailedModelCard`, for what standards ask for and it has no field for. Each is the section
 * of the same name.
 */
const MORE = {
  intended_users: more('Who is meant to use it.'),
  acceptable_use_policy: more('The acceptable use policy or a link to it; where there is none, say so.'),
  inputs_and_outputs: more('Modality, format and greatest size of what goes in and comes out.'),
  requirements: more('Hardware and software that it needs.'),
  distribution: more('Where it can be had.'),
  how_to_use: more('How to get started with it, or to build it into something.'),
  trade_offs: more('What was given up for what.'),
  factors: more('Groups, instruments and surroundings for which it may differ.'),
  metrics: more('Measures of its performance, with their thresholds, and why these.'),
  evaluation_data: more('What it was evaluated on and why.'),
  disaggregated_results: more('Results for groups and their intersections.'),
  uncertainty: more('How sure the results are, and how that was found out.'),
  training_data_size: more('Number of data points, scope and characteristics.'),
  preprocessing: more('How the data were cleaned, filtered and labelled.'),
  training_content_summary: more('The public summary of the training content, or a link to it.'),
  copyright_policy: more('The policy to respect copyright, or a link to it.'),
  inference_energy: more('Energy or computation of its use.'),
  citation: more('How to cite it.'),
  contact: more('Where to send questions.'),
};

/**
 * The one definition of the native card format: the flat snake_case fields of `DetailedModelCard` as Python's
 * `dataclasses.asdict` dumps them, in YAML or JSON, and a few more behind them. Every field may be absent here; whether its absence matters is
 * the policy's question.
 */
export const nativeCardSchema = z
  .strictObject({
    model_name: text('Name of the model.'),
    model_version: text('Version of the model, in quotes: 1.10 without them is the number 1.1.'),
    model_type: text('What kind of model it is, e.g. "Text Generation".'),
    base_model: text('The model it was made from; for a model trained from scratch, say so.'),
    developed_by: text('Who developed it.'),
    funded_by: text('Who paid for it.'),
    shared_by: text('Who publishes it.'),
    license: text('Licence of the model.'),
    language: texts('Languages as BCP 47 tags, e.g. [en, es].'),
    summary: text('What the model is and does, in a few sentences.'),
    primary_uses: z
      .array(
        z.strictObject({
          use: z.string().describe('What the model is for.'),
          example: z.string().describe('An example of that use.').optional(),
        }),
      )
      .describe('What the model is meant for, each with an example.')
      .optional(),
    secondary_uses: texts('Other uses that are fine.'),
    out_of_scope: texts('Uses that the model is not meant for.'),
    misuse_risks: texts('Ways in which it may be misused.'),
    technical_limitations: texts('What it cannot do for technical reasons.'),
    knowledge_limitations: texts('What it does not know.'),
    behavioral_limitations: texts('How it may behave badly.'),
    biases: z
      .array(
        z.strictObject({
          type: z.string().describe('Kind of bias.'),
          description: z.string().describe('How it shows.').optional(),
          mitigation: z.string().describe('What was done about it.').optional(),
        }),
      )
      .describe('Known biases.')
      .optional(),
    safety_evaluations: z
      .record(z.string(), z.number())
      .describe('Scores of safety evaluations by metric, each a share from 0 to 1.')
      .optional(),
    safety_evaluation_plan: texts('What will be evaluated, how and when.'),
    guardrails_implemented: texts('Guardrails around the model.'),
    training_data_summary: text('What it was trained on and how that was filtered.'),
    training_procedure: text('How it was trained.'),
    training_hyperparameters: z.record(z.string(), scalar).describe('Hyperparameters of the training.').optional(),
    training_hardware: text('Hardware of the training.'),
    ethical_considerations: texts('Ethical considerations.'),
    recommendations: texts('What users should do.'),
    ...MORE,
  })
  .describe('Model card in the native format of Model Card Gate.');

export type NativeKey = keyof z.infer<typeof nativeCardSchema>;

export const NATIVE_KEYS = Object.keys(nativeCardSchema.shape) as NativeKey[];

/** The fields that `DetailedModelCard` does not have. */
export const MORE_KEYS = Object.keys(MORE) as (keyof typeof MORE)[];

/** The fields that `DetailedModelCard` has no default for: a card without them says not what it describes. */
export const IDENTITY_KEYS = ['model_name', 'model_version', 'model_type', 'base_model', 'developed_by'] as const;
