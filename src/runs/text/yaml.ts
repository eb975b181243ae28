import { toPlain, valueAt } from '../../source/data.ts';
import { readData } from '../../source/read.ts';
import type { RunProblem } from '../run.ts';
import { sourceProblem } from '../values/problems.ts';
import type { MachineJson } from './json.ts';

/** Reads YAML that a program wrote, to be asked as JSON is. A file is refused whole where it is not YAML. */
export function readMachineYaml(text: string, file: string): MachineJson | RunProblem {
  const { data, problems } = readData(text, file);
  if (data) return { value: toPlain(data), place: (path) => valueAt(data, path)?.location ?? null };
  const [problem] = problems.map(sourceProblem);
  return { ...(problem as RunProblem), fix: 'Write it anew with the tool that made it, or remove it.' };
}
