import { toPlain, valueAt } from '../../source/data.ts';
import { startOfText } from '../../source/long-text.ts';
import { MAX_BYTES } from '../../source/problem.ts';
import { readData } from '../../source/read.ts';
import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { sourceProblem } from '../values/problems.ts';
import { type MachineJson, wholeJson } from './json.ts';

/**
 * Reads YAML that a program wrote, to be asked as JSON is. A file is refused whole where it is not YAML, or longer than
 * YAML is read.
 */
export function readMachineYaml({ path: file, text: long }: RunFile): MachineJson | RunProblem {
  const { data, problems } = readData(startOfText(long, MAX_BYTES + 1), file);
  if (data) {
    return wholeJson(toPlain(data), (path) => valueAt(data, path)?.location ?? null);
  }
  const [problem] = problems.map(sourceProblem);
  return { ...(problem as RunProblem), fix: 'Write it anew with the tool that made it, or remove it.' };
}
