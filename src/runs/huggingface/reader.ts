import { startOf } from '../../source/location.ts';
import type { RunFile, RunReader } from '../formats.ts';
import { blankRun, type CrossCheck, type RunProblem, type Sourced, type TrainingRun } from '../run.ts';
import { objectOf, readJsonFile } from '../text/json.ts';
import type { JsonPaths } from '../text/json-plan.ts';
import { describe, MachineFields } from '../values/fields.ts';
import { MetricTable } from '../values/metric-table.ts';
import { modelNamed } from '../values/model-name.ts';
import { isProblem } from '../values/problems.ts';
import { checkpointStep } from './checkpoint.ts';
import { readLog, type TrainerLog } from './log.ts';
import { metricsIn, type Split } from './metrics.ts';

/** What the Trainer of Hugging Face transformers writes, those with most say first. */
const KINDS = ['all', 'train', 'eval', 'test', 'predict', 'state', 'config'] as const;
type Kind = (typeof KINDS)[number];

interface Part {
  readonly kind: Kind;
  readonly path: string;
  readonly fields: MachineFields;
}

/** JavaScript and Python part ways above this: such a number is not what the file says. */
const exact = (number: Sourced<number> | null) => (number && number.value <= Number.MAX_SAFE_INTEGER ? number : null);

/** The results and the state of a Trainer in one folder, with the checkpoints below it: one training. */
function readTrainer(files: readonly RunFile[]): TrainingRun[] {
  const problems: RunProblem[] = [];
  const parts = partsOf(files, problems);
  const [first] = parts;
  if (!first) {
    const [problem] = problems;
    return problem ? [{ ...blankRun(problem.location.file, 'huggingface'), problems, readable: false }] : [];
  }
  const of = (...kinds: Kind[]) => kinds.flatMap((kind) => parts.filter((part) => part.kind === kind));
  const state = of('state')[0];
  const log = state ? readLog(state.fields, problems) : null;
  const metrics = new MetricTable();
  for (const { kind, fields } of of('eval', 'test', 'predict', 'train', 'all')) {
    for (const { key } of metricsIn(fields.json.value, splitOf(kind))) addFinal(metrics, fields, key, splitOf(kind));
  }
  const last = log?.last('train_loss');
  if (last) metrics.add('train_loss', last, 'final');
  log?.collect(metrics);
  const pick = <T>(kinds: Kind[], read: (part: Part) => T | null): T | null => {
    for (const part of of(...kinds)) {
      const value = read(part);
      if (value !== null) return value;
    }
    return null;
  };
  const results = pick(['train', 'all'], ({ fields }) => fields.hours(['train_runtime']));
  const trainLoss = pick(['train', 'all'], ({ fields }) => fields.number(['train_loss'])) ?? last;
  const flops =
    pick(['train', 'all', 'state'], ({ fields }) => positive(fields.number(['total_flos']))) ?? log?.last('total_flos');
  const run: TrainingRun = {
    ...blankRun(first.path, 'huggingface'),
    sources: parts.map(({ path }) => ({ file: path, format: 'huggingface' })),
    ...timeOf(results, log, trainLoss?.value ?? null, state),
    flops: flops ?? null,
    trainedTokens: state ? (tokensOf(state.fields) ?? positive(log?.last('num_tokens') ?? null)) : null,
    hyperparameters: hyperparametersOf(of('train', 'all', 'eval', 'state'), log),
    metrics: metrics.values,
    baseModel: pick(['config'], ({ fields }) => baseModelOf(fields)),
    problems,
  };
  return [run];
}

/**
 * The files that say something, those with most say first. A checkpoint counts only where no state lies beside the
 * results, and of several the furthest that can be read.
 */
function partsOf(files: readonly RunFile[], problems: RunProblem[]): Part[] {
  const parts = files.flatMap((file) => (checkpointStep(file.path) === null ? (partOf(file, problems) ?? []) : []));
  const checkpoints = files.filter((file) => checkpointStep(file.path) !== null && !file.path.endsWith('/config.json'));
  checkpoints.sort((a, b) => (checkpointStep(b.path) as number) - (checkpointStep(a.path) as number));
  for (const file of checkpoints) {
    if (parts.some(({ kind }) => kind === 'state')) break;
    parts.push(...[partOf(file, problems)].filter((part) => part !== null));
  }
  const sorted = KINDS.flatMap((kind) => parts.filter((part) => part.kind === kind));
  return sorted.some(isOwn) ? sorted : [];
}

/** Whether a file is the Trainer's beyond doubt: test runners write a `test_results.json` too, with keys of their own. */
function isOwn({ kind, fields }: Part): boolean {
  if (kind === 'state' || kind === 'train') return true;
  return kind !== 'config' && Object.keys(objectOf(fields.json.value) ?? {}).some((key) => PREFIXED.test(key));
}

const PREFIXED = /^(?:train|eval|test|predict)_./;

/** What is read of a long file; of the log entry by entry. */
const PATHS: JsonPaths = ['log_history', 'global_step', 'train_runtime', 'total_flos', '*', 'trial_params.*'];

/** A file as the kind that its name says, else as the one that its keys say. Null when it says nothing. */
function partOf(file: RunFile, problems: RunProblem[]): Part | null {
  const { path } = file;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const named = kindByName(name);
  const json = readJsonFile(file, named === 'config' ? ['_name_or_path'] : PATHS);
  if (isProblem(json)) {
    if (named !== 'config') problems.push(json);
    return null;
  }
  const object = objectOf(json.value);
  const kind = named ?? (object && 'log_history' in object ? 'state' : 'all');
  const fields = new MachineFields(json, path, problems);
  if (kind === 'config') return object && baseModelOf(fields) ? { kind, path, fields } : null;
  if (!object || (kind === 'state' && !('log_history' in object) && !('global_step' in object))) {
    // Other tools call their files `eval_results.json` too, and may hold what they like.
    if (kind !== 'state' && kind !== 'train') return null;
    const message = `This is not a file of the Trainer: it holds ${object ? 'none of its fields' : describe(json.value)}.`;
    problems.push({ kind: 'unreadable', message, fix: 'Write it anew, or remove it.', location: startOf(path) });
    return null;
  }
  const says = kind === 'state' || Object.values(object).some((value) => typeof value === 'number');
  return says ? { kind, path, fields } : null;
}

function kindByName(name: string): Kind | null {
  if (name === 'config.json') return 'config';
  if (name === 'trainer_state.json') return 'state';
  const split = /^(all|train|eval|test|predict)_results\.json$/.exec(name)?.[1];
  return (split as Kind | undefined) ?? null;
}

function splitOf(kind: Kind): Split {
  return kind === 'train' || kind === 'test' || kind === 'predict' ? kind : 'eval';
}

function addFinal(metrics: MetricTable, fields: MachineFields, key: string, split: Split): void {
  const value = fields.number([key], Number.NEGATIVE_INFINITY);
  for (const { name } of value ? metricsIn({ [key]: value.value }, split) : []) {
    metrics.add(name, value as Sourced<number>, 'final');
  }
}

/**
 * The wall-clock time of training. `train_runtime` is that of the last call of `train()` alone: after a resumption it is
 * a part of the whole, and what tells so is said.
 */
function timeOf(
  results: Sourced<number> | null,
  log: TrainerLog | null,
  trainLoss: number | null,
  state: Part | undefined,
): Pick<TrainingRun, 'durationHours' | 'crossChecks' | 'notes'> {
  const calls = log?.calls ?? [];
  const end = calls.at(-1);
  const used = results ?? end ?? null;
  if (!used) {
    const note = 'The state of the Trainer was saved before training ended, so it does not say how long training took.';
    return { durationHours: null, crossChecks: [], notes: state ? [note] : [] };
  }
  const crossChecks: CrossCheck[] =
    results && end && Math.abs(results.value - end.value) > 0.01 * results.value
      ? [{ quantity: 'duration', unit: 'h', used: results, other: end }]
      : [];
  if (end && calls.length > 1 && crossChecks.length === 0) {
    const value = calls.reduce((sum, call) => sum + call.value, 0);
    const key = 'log_history.*.train_runtime';
    const note = `Training took ${calls.length} calls of \`train()\`, whose times are added.`;
    return { durationHours: { ...end, value, key }, crossChecks, notes: [note] };
  }
  const share = log && trainLoss !== null ? log.shareOfLastCall(trainLoss) : 1;
  if (share > 0.95) return { durationHours: used, crossChecks, notes: [] };
  const percent = Math.max(1, Math.round(share * 100));
  const resumed = `Training was resumed: by its losses, \`train_runtime\` covers about ${percent} % of the steps`;
  if (share < 0.02) return { durationHours: null, crossChecks, notes: [`${resumed}, so the duration is not known.`] };
  return {
    durationHours: { ...used, isPart: true },
    crossChecks,
    notes: [`${resumed}, so training took longer than it says.`],
  };
}

/** Zero stands for "not counted": `total_flos` when the input's name is unknown, tokens when nobody asked. */
function positive(number: Sourced<number> | null): Sourced<number> | null {
  return number && number.value > 0 ? number : null;
}

function tokensOf(fields: MachineFields): Sourced<number> | null {
  return positive(fields.number(['num_input_tokens_seen']));
}

/** What the files state of the settings; of several the first file. */
function hyperparametersOf(parts: readonly Part[], log: TrainerLog | null): TrainingRun['hyperparameters'] {
  const found = new Map<string, Sourced<string | number | boolean>>();
  const set = (name: string, value: Sourced<string | number | boolean> | null) => {
    if (value && !found.has(name)) found.set(name, value);
  };
  for (const { kind, fields } of parts) {
    if (kind === 'state') {
      for (const name of ['num_train_epochs', 'max_steps', 'train_batch_size', 'global_step']) {
        set(name, exact(positive(fields.number([name], -1))));
      }
      for (const [name, value] of Object.entries(objectOf(fields.json.value)?.trial_params ?? {}).slice(0, 200)) {
        const path = ['trial_params', name];
        if (typeof value === 'number') set(name, fields.number(path, Number.NEGATIVE_INFINITY));
        else if (typeof value === 'string') set(name, fields.text(path));
      }
    } else for (const name of ['train_samples', 'eval_samples']) set(name, exact(fields.number([name])));
  }
  set('learning_rate', log?.constantRate ?? null);
  return found;
}

/** `_name_or_path` names the model that training began with, where it has the form of a Hub id and not of a path. */
function baseModelOf(fields: MachineFields): Sourced<string> | null {
  const value = objectOf(fields.json.value)?._name_or_path;
  const named = typeof value === 'string' ? modelNamed(value) : null;
  const source = named?.hub?.includes('/') ? fields.text(['_name_or_path']) : null;
  return source && named?.hub ? { ...source, value: named.hub } : null;
}

/** The Trainer's files as one of many formats. */
export const huggingfaceReader: RunReader = {
  recognises: (text) =>
    /"(?:log_history|(?:train|eval|test|predict)_(?:runtime|loss|samples|samples_per_second))"\s*:/.test(text) &&
    !/"(?:_wandb|_runtime)"\s*:/.test(text),
  read: readTrainer,
};
