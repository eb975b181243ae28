/**
 * The native card format: the flat snake_case fields of `DetailedModelCard`, as Python's `dataclasses.asdict` dumps
 * them, in YAML or JSON. Absent optional fields are empty here.
 */
export interface NativeFields {
  readonly model_name: string;
  readonly model_version: string;
  readonly model_type: string;
  readonly base_model: string;
  readonly developed_by: string;
  readonly funded_by: string;
  readonly shared_by: string;
  readonly license: string;
  readonly language: readonly string[];
  readonly summary: string;
  readonly primary_uses: readonly { readonly use: string; readonly example: string }[];
  readonly secondary_uses: readonly string[];
  readonly out_of_scope: readonly string[];
  readonly misuse_risks: readonly string[];
  readonly technical_limitations: readonly string[];
  readonly knowledge_limitations: readonly string[];
  readonly behavioral_limitations: readonly string[];
  readonly biases: readonly { readonly type: string; readonly description: string; readonly mitigation: string }[];
  /** Share in 0–1 by metric, in the order of the card; null where the card's value is not a number. */
  readonly safety_evaluations: readonly {
    readonly name: string;
    readonly value: number | null;
    readonly written: string;
  }[];
  readonly safety_evaluation_plan: readonly string[];
  readonly guardrails_implemented: readonly string[];
  readonly training_data_summary: string;
  readonly training_procedure: string;
  readonly training_hyperparameters: readonly { readonly name: string; readonly value: string }[];
  readonly training_hardware: string;
  readonly ethical_considerations: readonly string[];
  readonly recommendations: readonly string[];
  /** What stands in the fields that `DetailedModelCard` does not have, in their order; absent when there is none. */
  readonly more?: readonly { readonly title: string; readonly text: string; readonly items: readonly string[] }[];
}
