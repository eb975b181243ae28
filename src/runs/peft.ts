import { startOf } from '../source/location.ts';
import type { RunFile, RunReader } from './formats.ts';
import { checkpointStep } from './huggingface/checkpoint.ts';
import { blankRun, type RunProblem, type Sourced, type TrainingRun } from './run.ts';
import { objectOf, readJsonFile } from './text/json.ts';
import { describe, MachineFields } from './values/fields.ts';
import { modelNamed } from './values/model-name.ts';
import { isProblem } from './values/problems.ts';

/** Settings of adapters; the rest says where weights go, or is the same for all. */
const SETTINGS: readonly string[] = [
  'peft_type',
  'task_type',
  'r',
  'lora_alpha',
  'lora_dropout',
  'bias',
  'target_modules',
  'modules_to_save',
  'use_dora',
  'use_rslora',
  'init_r',
  'target_r',
  'num_virtual_tokens',
  'num_layers',
  'encoder_hidden_size',
];

/** A configuration of PEFT, or of AdapterHub, which has the same name and calls the base model `model_name`. */
const MARKS = ['base_model_name_or_path', 'peft_type', 'lora_alpha', 'model_name'] as const;

/** What is read of a long file: settings, and those that are lists. */
const PATHS = [...MARKS, ...SETTINGS, 'target_modules.#', 'modules_to_save.#'];

/** The configuration of an adapter; that of a checkpoint counts only where none lies beside the results. */
function readAdapter(files: readonly RunFile[]): TrainingRun[] {
  const say = ({ path }: RunFile) => checkpointStep(path) ?? Number.POSITIVE_INFINITY;
  const order = [...files].sort((a, b) => say(b) - say(a));
  let failed: TrainingRun | null = null;
  for (const file of order) {
    const run = readConfiguration(file);
    if (run.readable) return [run];
    failed ??= run;
  }
  return failed ? [failed] : [];
}

function readConfiguration(file: RunFile): TrainingRun {
  const { path } = file;
  const run = blankRun(path, 'peft');
  const json = readJsonFile(file, PATHS);
  if (isProblem(json)) return { ...run, problems: [json], readable: false };
  const object = objectOf(json.value);
  if (!object || !MARKS.some((mark) => mark in object)) {
    const holds = object ? 'none of its fields' : describe(json.value);
    const message = `This is not the configuration of an adapter: it holds ${holds}.`;
    const fix = 'Save the adapter anew, or remove the file.';
    return { ...run, problems: [{ kind: 'unreadable', message, fix, location: startOf(path) }], readable: false };
  }
  const problems: RunProblem[] = [];
  const fields = new MachineFields(json, path, problems);
  const base = fields.text(['base_model_name_or_path']) ?? fields.text(['model_name']);
  const name = base && modelNamed(base.value);
  const note =
    base && name?.local
      ? [`\`${base.key}\` is a path on the training machine, so the base model is known by its last part alone.`]
      : [];
  return {
    ...run,
    baseModel: base && name?.hub ? { ...base, value: name.hub } : null,
    localBaseModel: base && name?.local ? { ...base, value: name.local } : null,
    hyperparameters: settingsOf(fields),
    notes: note,
    problems,
  };
}

function settingsOf(fields: MachineFields): Map<string, Sourced<string | number | boolean>> {
  const found = new Map<string, Sourced<string | number | boolean>>();
  for (const key of SETTINGS) {
    const value = ['r', 'lora_alpha', 'lora_dropout'].includes(key) ? fields.number([key]) : fields.setting([key]);
    if (value) found.set(key, value);
  }
  return found;
}

/** Adapter configurations as one of many formats. */
export const peftReader: RunReader = {
  recognises: (text) => /"peft_type"\s*:/.test(text) || /"base_model_name_or_path"\s*:/.test(text),
  read: readAdapter,
};
