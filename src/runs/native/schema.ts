import * as z from 'zod';

/**
 * The native format of a training run: the fields of `EnvironmentalImpact`, as `dataclasses.asdict` dumps them, and
 * optional ones. This is its one definition; the reader and the JSON Schema follow it. Null says unknown.
 */

const text = (description: string) => z.string().nullish().describe(description);
const texts = (description: string) => z.array(z.string()).nullish().describe(description);

const fields = {
  name: text('Label of the run in tables and comparisons'),
  training_hours: z.number().gt(0).nullish().describe('Duration of training, in hours of wall-clock time'),
  gpu_count: z.int().min(1).nullish().describe('Number of accelerators that trained at the same time'),
  gpu_model: text('Model of the accelerators, as the vendor spells it, e.g. "NVIDIA A100-SXM4-80GB"'),
  gpu_tdp_watts: z
    .number()
    .gt(0)
    .nullish()
    .describe('Thermal design power of one accelerator, in watts; its power cap when it was capped'),
  grid_carbon_intensity: z
    .number()
    .min(0)
    .nullish()
    .describe('Carbon intensity of the electricity, in grams of CO2e per kWh; absent: taken from `region`'),
  gpu_hours: z
    .number()
    .gt(0)
    .nullish()
    .describe('Accelerators × hours, where only the product is known; it is used in place of the two'),
  gpu_watts: z.number().gt(0).nullish().describe('Mean power of one accelerator during training, measured, in watts'),
  gpu_utilization: z
    .number()
    .gt(0)
    .max(1)
    .nullish()
    .describe('Mean share of its rated power that an accelerator drew, from 0 to 1'),
  pue: z
    .number()
    .min(1)
    .nullish()
    .describe('Power usage effectiveness of the data centre, a ratio of at least 1; 1.0 is no facility overhead'),
  region: text(
    'Where it trained: a cloud region such as "us-central1", a state or province ("Iowa", "CA-QC") or a country (ISO 3166 ' +
      'code or English name)',
  ),
  provider: text('Who runs the machines, e.g. "aws", "gcp", "azure" or "on-premises"'),
  energy_kwh: z
    .number()
    .gt(0)
    .nullish()
    .describe('Measured energy of the whole training, in kWh; it is used in place of an estimate'),
  energy_boundary: z
    .enum(['accelerators', 'components', 'machine', 'facility'])
    .nullish()
    .describe(
      'What `energy_kwh` covers: the accelerators; them with other components, as software meters sum them; the whole ' +
        'machine at its supply; or the facility, with cooling and losses',
    ),
  market_carbon_intensity: z
    .number()
    .min(0)
    .nullish()
    .describe('Carbon intensity of the contracted electricity (market-based), in grams of CO2e per kWh'),
  wue: z
    .number()
    .min(0)
    .nullish()
    .describe('Water usage effectiveness of the data centre, in litres per kWh of the machines'),
  embodied_kg_per_gpu_hour: z
    .number()
    .min(0)
    .nullish()
    .describe('Emissions of manufacture, in kg of CO2e per accelerator and hour'),
  emissions_kg: z
    .number()
    .min(0)
    .nullish()
    .describe(
      'Emissions as another tool reported them, in kg of CO2e; they are compared, and used only where nothing else is known',
    ),
  training_flops: z.number().gt(0).nullish().describe('Floating-point operations of the whole training'),
  training_tokens: z.number().gt(0).nullish().describe('Tokens that it was trained on, repetitions counted'),
  parameters: z.number().gt(0).nullish().describe('Number of weights of the model'),
  throughput: z
    .number()
    .gt(0)
    .nullish()
    .describe('Work per second, in one unit for the run and all its alternatives, e.g. tokens or samples'),
  base_model: text('The model that was fine-tuned, e.g. its id on the Hugging Face Hub'),
  reduction_measures: texts('What was done to reduce energy and emissions, one sentence each'),
  hyperparameters: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .nullish()
    .describe('Hyper-parameters by name; each a text, a number or true/false'),
  metrics: z.record(z.string(), z.number().nullable()).nullish().describe('Results by name; each a number'),
  datasets: texts('Names of the data sets that it trained on'),
  started_at: z
    .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])
    .nullish()
    .describe('When training started: an ISO 8601 date or date-time, e.g. "2026-03-01T09:30:00Z"'),
  ended_at: z
    .union([z.iso.datetime({ offset: true, local: true }), z.iso.date()])
    .nullish()
    .describe('When training ended: an ISO 8601 date or date-time'),
} as const;

/** One option of a comparison: the fields of a run without further alternatives. */
const alternativeSchema = z.strictObject(fields);

/** The whole file. Take it to `z.toJSONSchema` as it stands. */
export const nativeRunSchema = z
  .strictObject({
    ...fields,
    alternatives: z
      .array(alternativeSchema)
      .nullish()
      .describe('Other hardware or places that the same training is compared with'),
  })
  .meta({ title: 'Training run', description: 'What a training run used, for Model Card Gate' });

export type NativeKey = keyof typeof nativeRunSchema.shape;

export const NATIVE_KEYS = Object.keys(nativeRunSchema.shape) as NativeKey[];

/** What each field holds, as it reads after "must be". */
export const WHAT: Readonly<Record<NativeKey, string>> = {
  name: 'a text',
  training_hours: 'a number of hours',
  gpu_count: 'a number of accelerators',
  gpu_model: 'a text',
  gpu_tdp_watts: 'a number of watts',
  grid_carbon_intensity: 'a number of grams of CO2e per kWh',
  gpu_hours: 'a number of accelerator-hours',
  gpu_watts: 'a number of watts',
  gpu_utilization: 'a number from 0 to 1',
  pue: 'a number',
  region: 'a text',
  provider: 'a text',
  energy_kwh: 'a number of kWh',
  energy_boundary: '`accelerators`, `components`, `machine` or `facility`',
  market_carbon_intensity: 'a number of grams of CO2e per kWh',
  wue: 'a number of litres per kWh',
  embodied_kg_per_gpu_hour: 'a number of kg of CO2e per hour',
  emissions_kg: 'a number of kg of CO2e',
  training_flops: 'a number of operations',
  training_tokens: 'a number of tokens',
  parameters: 'a number of weights',
  throughput: 'a number per second',
  base_model: 'a text',
  reduction_measures: 'a list of texts',
  hyperparameters: 'a map of names to texts, numbers or true/false',
  metrics: 'a map of names to numbers',
  datasets: 'a list of texts',
  started_at: 'an ISO 8601 date or date-time',
  ended_at: 'an ISO 8601 date or date-time',
  alternatives: 'a list of runs',
};
