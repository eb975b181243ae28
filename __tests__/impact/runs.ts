import { readNativeRun } from '../../src/runs/native/reader.ts';
import type { TrainingRun } from '../../src/runs/run.ts';

/** A run with these fields of the native format. */
export function runOf(fields: Record<string, unknown>): TrainingRun {
  const run = readNativeRun(JSON.stringify(fields, null, 1), 'run.json');
  if (run.problems.length > 0) throw new Error(run.problems.map(({ message }) => message).join('\n'));
  return run;
}

/** The notebook's training on a DGX Spark. */
export const SPARK = {
  training_hours: 4.0,
  gpu_count: 1,
  gpu_model: 'NVIDIA GB10 (DGX Spark)',
  gpu_tdp_watts: 100,
  grid_carbon_intensity: 400,
  pue: 1.0,
};

/** The notebook's comparison of hardware. */
export const COMPARISON = {
  ...SPARK,
  name: 'DGX Spark (Local)',
  alternatives: [
    { ...SPARK, name: 'Cloud A100', training_hours: 2, gpu_model: 'A100 40GB (Cloud)', gpu_tdp_watts: 400, pue: 1.2 },
    { ...SPARK, name: 'Cloud H100', training_hours: 1, gpu_model: 'H100 (Cloud)', gpu_tdp_watts: 700, pue: 1.2 },
  ],
};
