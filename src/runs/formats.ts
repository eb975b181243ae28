import type { LongText } from '../source/long-text.ts';
import { baseName, folderOf } from '../source/path.ts';
import { trainingFolder } from './huggingface/checkpoint.ts';
import { mlflowPath } from './mlflow/path.ts';
import type { RunFormat, TrainingRun } from './run.ts';

/** A file of a run, `path` relative to the working directory. */
export interface RunFile {
  readonly path: string;
  readonly text: LongText;
}

/** Reads the files that one tool leaves behind. */
export interface RunReader {
  /**
   * Whether a text that begins so is of this format, whatever its name: a file that the user names may be called
   * anything.
   */
  readonly recognises: (start: string) => boolean;
  /**
   * Reads files that share a home, in the order of their paths. One run per training: a file that logs several gives
   * several, a file that is no run after all gives none. What cannot be read is a run with
   * problems. It throws nothing but what the pieces of a text throw.
   */
  readonly read: (files: readonly RunFile[]) => readonly TrainingRun[];
}

export interface RunFormatInfo {
  /** How a sentence names it. */
  readonly title: string;
  /** Whether a file may be of this format, by its path alone. */
  readonly takes: (path: string) => boolean;
  /** The folder whose files of this format belong to one training. */
  readonly home: (path: string) => string;
  readonly load: () => Promise<RunReader>;
}

/**
 * The formats of training runs. Where files of several describe one training, the first in this list has most say
 * about what they all state; measured energy is ranked by what the meter covers instead.
 */
export const RUN_FORMATS: Readonly<Record<RunFormat, RunFormatInfo>> = {
  native: {
    title: 'training-run file',
    takes: (path) => /^training-run\.(?:ya?ml|json)$/.test(baseName(path)),
    home: folderOf,
    load: async () => (await import(/* webpackMode: "eager" */ './native/reader.ts')).nativeReader,
  },
  huggingface: {
    title: 'results of the Hugging Face Trainer',
    takes: (path) => /^(?:(?:all|train|eval|test|predict)_results|trainer_state|config)\.json$/.test(baseName(path)),
    home: (path) => trainingFolder(folderOf(path)),
    load: async () => (await import('./huggingface/reader.ts')).huggingfaceReader,
  },
  codecarbon: {
    title: 'CodeCarbon file',
    takes: (path) => /^emissions.*\.csv$/i.test(baseName(path)),
    home: folderOf,
    load: async () => (await import('./codecarbon/reader.ts')).codecarbonReader,
  },
  peft: {
    title: 'PEFT adapter configuration',
    takes: (path) => baseName(path) === 'adapter_config.json',
    home: (path) => trainingFolder(folderOf(path)),
    load: async () => (await import('./peft.ts')).peftReader,
  },
  mlflow: {
    title: 'MLflow run',
    takes: (path) => mlflowPath(path) !== null,
    home: (path) => mlflowPath(path)?.run ?? folderOf(path),
    load: async () => (await import('./mlflow/reader.ts')).mlflowReader,
  },
  wandb: {
    title: 'Weights & Biases run',
    takes: (path) =>
      /(?:^|\/)wandb-(?:summary\.json|metadata\.json|events\.jsonl)$/.test(path) ||
      /(?:^|\/)(?:(?:offline-)?run-\d{8}_\d{6}-[^/]+|latest-run)\/(?:files\/)?config\.yaml$/.test(path),
    home: folderOf,
    load: async () => (await import('./wandb/reader.ts')).wandbReader,
  },
  slurm: {
    title: 'Slurm accounting file',
    takes: (path) => /(?:^|[._-])sacct(?![a-z])[^/]*\.(?:txt|psv|csv|tsv|json|out|log)$/i.test(baseName(path)),
    home: folderOf,
    load: async () => (await import('./slurm/reader.ts')).slurmReader,
  },
  zeus: {
    title: 'Zeus log',
    takes: (path) => /zeus[^/]*\.csv$|^(?:measurements?|energy)(?:[-_]log)?\.csv$/i.test(baseName(path)),
    home: folderOf,
    load: async () => (await import('./zeus.ts')).zeusReader,
  },
  'nvidia-smi': {
    title: 'nvidia-smi log',
    takes: (path) =>
      /nvidia[-_.]?smi[^/]*\.(?:csv|txt|log)$|^gpu[-_.]?(?:power|usage|util|stats|log|metrics|monitor)[^/]*\.csv$/i.test(
        baseName(path),
      ),
    home: folderOf,
    load: async () => (await import('./nvidia-smi/reader.ts')).nvidiaSmiReader,
  },
  carbontracker: {
    title: 'carbontracker log',
    takes: (path) => /carbontracker(?:_output)?\.log$/i.test(baseName(path)),
    home: folderOf,
    load: async () => (await import('./carbontracker/reader.ts')).carbontrackerReader,
  },
  eco2ai: {
    title: 'Eco2AI file',
    takes: (path) => /^(?!encoded)(?:.*[-_])?emission(?:[-_][^/]*)?\.csv$|eco2ai[^/]*\.csv$/i.test(baseName(path)),
    home: folderOf,
    load: async () => (await import('./eco2ai.ts')).eco2aiReader,
  },
  boamps: {
    title: 'BoAmps report',
    takes: (path) => /boamps[^/]*\.json$|^energy[-_]report[^/]*\.json$/i.test(baseName(path)),
    home: folderOf,
    load: async () => (await import('./boamps.ts')).boampsReader,
  },
  dvclive: {
    title: 'DVCLive metrics',
    takes: (path) => /(?:^|\/)dvclive(?:\.json|\/metrics\.json|\/params\.yaml)$/.test(path),
    // Before version 2 the metrics stood beside the folder.
    home: (path) => (path.endsWith('dvclive.json') ? path.slice(0, -'.json'.length) : folderOf(path)),
    load: async () => (await import('./dvclive.ts')).dvcliveReader,
  },
  'lm-eval': {
    title: 'results of lm-evaluation-harness',
    takes: (path) => /^results(?:_\d{4}-\d\d-\d\d[\dT:.-]*)?\.json$/.test(baseName(path)),
    home: folderOf,
    load: async () => (await import('./lm-eval.ts')).lmEvalReader,
  },
};

export const RUN_FORMAT_IDS = Object.keys(RUN_FORMATS) as RunFormat[];

/** What is known of a format. */
export function infoOf(format: RunFormat): RunFormatInfo {
  return RUN_FORMATS[format];
}

/** The formats that a file may have, by its path, those with most say first. */
export function formatsOf(path: string): RunFormat[] {
  return RUN_FORMAT_IDS.filter((id) => infoOf(id).takes(path));
}

/** How much say a format has: 0 for most. */
export function rankOf(format: RunFormat): number {
  return RUN_FORMAT_IDS.indexOf(format);
}
