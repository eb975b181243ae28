import { readJson } from './json.ts';
import { startOf } from './location.ts';
import { MAX_BYTES, type Reading, type SourceProblem } from './problem.ts';
import { readYaml } from './yaml.ts';

export type { SourceProblem } from './problem.ts';

/**
 * Reads a YAML or JSON text by the file's name: `.json` is strict JSON, everything else YAML 1.2.
 *
 * @returns `data` is null exactly when nothing can be read, and `problems` then says why
 */
export function readData(text: string, file: string): Reading {
  const refuse = (kind: SourceProblem['kind'], message: string, fix: string): Reading => ({
    data: null,
    problems: [{ kind, message, fix, location: startOf(file) }],
  });
  if (Buffer.byteLength(text) > MAX_BYTES) {
    return refuse('too-large', 'The file is larger than 1 MiB.', 'Keep data out of it; link to it instead.');
  }
  if (text.includes('\0')) {
    return refuse('syntax', 'The file is not text: it holds NUL bytes.', 'Save it as UTF-8 text.');
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') return refuse('empty', 'The file is empty.', 'Fill it in.');
  const reading = /\.json$/i.test(file) ? readJson(text, file) : readYaml(text, file);
  if (reading.data || reading.problems.length > 0) return reading;
  return refuse('empty', 'The file holds nothing but comments.', 'Fill it in.');
}
