import { startOfText } from '../source/long-text.ts';
import type { RunFile, RunReader } from './formats.ts';
import { blankRun, type RunProblem, type Sourced, type TrainingRun } from './run.ts';
import { MAX_WHOLE, objectOf, readJsonFile, valueAt } from './text/json.ts';
import type { JsonPaths } from './text/json-plan.ts';
import { MachineFields } from './values/fields.ts';
import { MetricTable } from './values/metric-table.ts';
import { modelNamed } from './values/model-name.ts';
import { isProblem } from './values/problems.ts';

/** The model that was evaluated, as the harness was told. */
interface Evaluated {
  /** What files about one model have in common. */
  readonly id: string;
  readonly name: string | null;
  readonly baseModel: Sourced<string> | null;
}

/**
 * Evaluations of one folder, one run for each model. They say how good a model is and nothing of its training: the time
 * that they took (`total_evaluation_time_seconds`, a text) and the machine are those of the evaluation.
 */
function readEvaluations(files: readonly RunFile[]): TrainingRun[] {
  const runs = new Map<string, { run: TrainingRun; metrics: MetricTable; problems: RunProblem[] }>();
  const broken: TrainingRun[] = [];
  for (const file of files) {
    const { path } = file;
    const json = readJsonFile(file, PATHS);
    if (isProblem(json)) {
      // Everyone calls a file `results.json`; it is the harness's when it has its marks.
      if (isDated(path) || MARK.test(startOfText(file.text, MAX_WHOLE)))
        broken.push({ ...blankRun(path, 'lm-eval'), problems: [json], readable: false });
      continue;
    }
    if (!isEvaluation(json.value)) continue;
    const problems: RunProblem[] = [];
    const fields = new MachineFields(json, path, problems);
    const model = modelOf(fields);
    const parameters = fields.number(['config', 'model_num_parameters'], 1);
    const known = runs.get(model.id);
    if (known) {
      collect(known.metrics, fields);
      known.problems.push(...problems);
      runs.set(model.id, { ...known, run: joined(known.run, path, parameters) });
      continue;
    }
    const metrics = new MetricTable();
    collect(metrics, fields);
    const run = { ...blankRun(path, 'lm-eval'), name: model.name, baseModel: model.baseModel, parameters };
    runs.set(model.id, { run, metrics, problems });
  }
  const read = [...runs.values()].map(({ run, metrics, problems }) => ({ ...run, metrics: metrics.values, problems }));
  return [...read, ...broken];
}

/** What is read of long results; samples and the settings of tasks make them long. */
const PATHS: JsonPaths = [
  'model_name',
  'versions',
  'n-shot',
  'total_evaluation_time_seconds',
  'config.model_num_parameters',
  'config.model_args.*',
  'config_general.model_name',
  'results.*.*',
  'groups.*.*',
];

function joined(run: TrainingRun, file: string, parameters: Sourced<number> | null): TrainingRun {
  const sources = [...run.sources, { file, format: 'lm-eval' as const }];
  return { ...run, sources, parameters: run.parameters ?? parameters };
}

const MARK = /"(?:versions|n-shot|pretty_env_info|total_evaluation_time_seconds|config_general|higher_is_better)"\s*:/;

function isDated(path: string): boolean {
  return /results_\d{4}-/.test(path.slice(path.lastIndexOf('/') + 1));
}

/** Results by task, and beside them what the harness adds in one of its versions. */
function isEvaluation(value: unknown): boolean {
  const object = objectOf(value);
  const results = objectOf(object?.results);
  if (!object || !results || !Object.values(results).some((task) => objectOf(task))) return false;
  return ['versions', 'n-shot', 'config_general', 'total_evaluation_time_seconds'].some((key) => key in object);
}

/** Before version 0.4 `config.model_args` is all that names the model; later it may be a map. */
function modelOf(fields: MachineFields): Evaluated {
  const { value } = fields.json;
  const path = ['config', 'model_args'];
  const raw = valueAt(value, path);
  const args = typeof raw === 'string' ? argumentsIn(raw) : new Map(Object.entries(objectOf(raw) ?? {}));
  const of = (key: string) => {
    const found = args.get(key);
    return typeof found === 'string' && found !== '' ? found.slice(0, 200) : null;
  };
  const adapter = of('peft') ?? of('delta');
  const named = valueAt(value, ['model_name']) ?? valueAt(value, ['config_general', 'model_name']);
  const pretrained = of('pretrained');
  const name =
    adapter ?? (typeof named === 'string' && named !== '' ? named.slice(0, 200) : (pretrained ?? of('model')));
  const base = adapter && pretrained ? modelNamed(pretrained)?.hub : null;
  const source = { file: fields.file, key: path.join('.'), location: fields.json.place(path) };
  return {
    id: JSON.stringify([name, of('revision'), pretrained]),
    name: name && (modelNamed(name)?.hub ?? modelNamed(name)?.local ?? null),
    baseModel: base ? { ...source, value: base } : null,
  };
}

/** `pretrained=a/b,dtype=float16` as a map. */
function argumentsIn(text: string): Map<string, unknown> {
  const pairs = text.slice(0, 5000).split(',').slice(0, 200);
  return new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? ([pair.trim(), ''] as const) : ([pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const);
    }),
  );
}

/** What stands among the values of a task and measures nothing. */
const NO_METRIC = /(?:_stderr|^alias|^sample_len|^samples?|^sample_count)(?:,|$)/;

/**
 * Every value of every task as `task/metric`; the filter that it was computed after follows where there was one
 * (`gsm8k/exact_match,strict-match`, and `arc_easy/acc` for `acc,none`).
 */
function collect(metrics: MetricTable, fields: MachineFields): void {
  for (const part of ['results', 'groups']) {
    for (const [task, values] of Object.entries(objectOf(valueAt(fields.json.value, [part])) ?? {}).slice(0, 5000)) {
      for (const [key, value] of Object.entries(objectOf(values) ?? {}).slice(0, 200)) {
        if (typeof value !== 'number' || NO_METRIC.test(key)) continue;
        if (metrics.full) return;
        const number = fields.number([part, task, key], Number.NEGATIVE_INFINITY);
        if (number) metrics.add(`${task}/${key.replace(/,none$/, '')}`, number, 'final');
      }
    }
  }
}

/** Results of lm-evaluation-harness as one of many formats. */
export const lmEvalReader: RunReader = {
  recognises: (text) => /"results"\s*:/.test(text) && MARK.test(text),
  read: readEvaluations,
};
