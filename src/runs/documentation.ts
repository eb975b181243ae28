import { RUN_FORMAT_IDS, RUN_FORMATS } from './formats.ts';
import type { RunFormat } from './run.ts';

interface FormatPage {
  /** Names as a reader writes them: `*` stands for any text, `<…>` for what the word inside says. */
  readonly files: readonly string[];
  readonly reads: string;
  /** What the energy covers; empty when the files hold none. */
  readonly covers: string;
}

/** What the documents say of each format. A test holds the names against what the format takes. */
export const FORMAT_PAGES: Readonly<Record<RunFormat, FormatPage>> = {
  native: {
    files: ['training-run.yaml', 'training-run.yml', 'training-run.json'],
    reads: 'everything of [the schema](../schemas/training-run.schema.json)',
    covers: 'what `energy_boundary` says',
  },
  huggingface: {
    files: [
      'train_results.json',
      'all_results.json',
      'eval_results.json',
      'test_results.json',
      'predict_results.json',
      'trainer_state.json',
      'config.json',
    ],
    reads: 'duration, operations, metrics, settings',
    covers: '',
  },
  codecarbon: {
    files: ['emissions*.csv'],
    reads: 'energy, duration, accelerators, place, emissions; all layouts from 0.0.9 to 3.3.0',
    covers: 'accelerators, CPU and memory; its PUE, where one was set',
  },
  peft: { files: ['adapter_config.json'], reads: 'base model, settings of the adapter', covers: '' },
  mlflow: {
    files: ['mlruns/<number>/<hash>/metrics/*', 'mlruns/<number>/<hash>/params/*', 'mlruns/<number>/<hash>/meta.yaml'],
    reads: 'duration, metrics, parameters, sampled power',
    covers: 'accelerators',
  },
  wandb: {
    files: [
      'wandb-summary.json',
      'wandb-metadata.json',
      'wandb-events.jsonl',
      'run-<day>_<time>-*/files/config.yaml',
      'latest-run/files/config.yaml',
    ],
    reads: 'duration, accelerators, metrics, settings, sampled power',
    covers: 'accelerators',
  },
  slurm: {
    files: ['sacct.txt', 'sacct.csv', 'sacct-*.json', '*-sacct.psv', '*.sacct.out'],
    reads: 'duration, accelerators, energy',
    covers: 'the nodes of the job',
  },
  zeus: {
    files: ['*zeus*.csv', 'energy.csv', 'measurements.csv'],
    reads: 'duration, energy',
    covers: 'accelerators',
  },
  'nvidia-smi': {
    files: [
      'nvidia-smi*.csv',
      'nvidia-smi*.txt',
      'nvidia-smi*.log',
      'gpu_power*.csv',
      'gpu_usage*.csv',
      'gpu_log*.csv',
    ],
    reads: 'duration, accelerators, sampled power',
    covers: 'accelerators',
  },
  carbontracker: {
    files: ['*carbontracker.log', '*carbontracker_output.log'],
    reads: 'duration, energy, place, emissions',
    covers: 'accelerators and CPU; a PUE of its own',
  },
  eco2ai: {
    files: ['emission.csv', '*_emission.csv', '*eco2ai*.csv'],
    reads: 'energy, duration, accelerators, place, emissions',
    covers: 'accelerators, CPU and memory',
  },
  boamps: {
    files: ['*boamps*.json', 'energy-report*.json'],
    reads: 'energy, duration, accelerators, place',
    covers: 'what its method sees',
  },
  dvclive: {
    files: ['dvclive/metrics.json', 'dvclive/params.yaml', 'dvclive.json'],
    reads: 'metrics, settings, number of accelerators',
    covers: '',
  },
  'lm-eval': {
    files: ['results.json', 'results_<date>.json'],
    reads: 'metrics, number of parameters',
    covers: '',
  },
};

/** The formats for a table, those with most say first: title, files, what is read, what the energy covers. */
export function formatRows(): string[][] {
  return RUN_FORMAT_IDS.map((id) => {
    const { files, reads, covers } = FORMAT_PAGES[id];
    return [RUN_FORMATS[id].title, files.map((file) => `\`${file}\``).join(', '), reads, covers];
  });
}
