/**
 * Keys of the metadata that the Hugging Face Hub documents: huggingface/hub-docs at 242f4a1 (2026-08-22, Apache-2.0),
 * `modelcard.md`, `datasetcard.md`, `docs/hub/model-cards.md`, `models-gated.md`, `models-widgets.md` and
 * `spaces-config-reference.md`. Those of data sets and Spaces are here so that they are not taken for slips.
 */
const KEYS = `
  language license license_name license_link library_name tags datasets buckets metrics base_model base_model_relation
  new_version pipeline_tag thumbnail co2_eq_emissions inference widget model-index extra_gated_prompt extra_gated_fields
  extra_gated_heading extra_gated_description extra_gated_button_content extra_gated_eu_disallowed
  license_details language_details
`;

/** Not documented there, but common in model cards that tools write. */
const KEYS_OF_TOOLS = 'mask_token instance_prompt quantized_by model_name model_creator model_type';

const KEYS_OF_OTHERS = `
  annotations_creators language_creators multilinguality pretty_name size_categories source_datasets task_categories
  task_ids paperswithcode_id configs dataset_info train-eval-index viewer title emoji colorFrom colorTo sdk sdk_version
  python_version app_file app_port app_build_command base_path fullWidth header short_description models pinned
  hf_oauth hf_oauth_scopes hf_oauth_expiration_minutes hf_oauth_authorized_org gated suggested_hardware suggested_storage custom_headers preload_from_hub disable_embedding
  startup_duration_timeout
`;

/** Keys that the metadata of a model can have. */
export const HUB_MODEL_KEYS: readonly string[] = KEYS.trim().split(/\s+/);

/** All keys that the Hub knows, and some that many model cards have beside them. */
export const HUB_KEYS: ReadonlySet<string> = new Set([
  ...HUB_MODEL_KEYS,
  ...`${KEYS_OF_OTHERS} ${KEYS_OF_TOOLS}`.trim().split(/\s+/),
]);
