/** A file of an MLflow run: its folder, and its path in it, such as `metrics/system/gpu_0_power_usage_watts`. */
export interface MlflowPath {
  readonly run: string;
  readonly rest: string;
}

const PARTS: readonly string[] = ['params', 'metrics', 'tags'];

/**
 * Places a file in the folder of an MLflow run, `mlruns/<experiment>/<run>` or any folder that is called by a run's id.
 * Null for what else MLflow keeps there: experiments, registered and logged models, traces, artifacts.
 */
export function mlflowPath(path: string): MlflowPath | null {
  const steps = path.split('/');
  for (let i = 0; i < steps.length - 1; i++) {
    if (steps[i] === 'artifacts') return null;
    const [next = ''] = steps.slice(i + 1);
    const holds = (next === 'meta.yaml' && i === steps.length - 2) || (PARTS.includes(next) && i < steps.length - 2);
    if (holds && isRun(steps, i)) return { run: steps.slice(0, i + 1).join('/'), rest: steps.slice(i + 1).join('/') };
  }
  return null;
}

function isRun(steps: readonly string[], at: number): boolean {
  if (/^[0-9a-f]{32}$/.test(steps[at] as string)) return true;
  const experiment = steps[at - 1];
  return steps[at - 2] === 'mlruns' && experiment !== 'models' && experiment !== '.trash' && steps[at] !== 'models';
}
