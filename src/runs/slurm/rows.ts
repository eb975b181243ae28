import { type LongText, startOfText } from '../../source/long-text.ts';
import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { objectOf, readJsonFile } from '../text/json.ts';
import type { JsonPaths } from '../text/json-plan.ts';
import { faultOf, linesOf } from '../text/lines.ts';
import { type Row, scanTable } from '../text/table.ts';
import { fileProblem } from '../values/figure.ts';
import { isProblem } from '../values/problems.ts';

/** A row of `sacct`, of a job or of one of its steps, by the names of its fields in lower case. */
export interface SacctRow {
  readonly line: number | null;
  /** The field as it is written; null for none, "Unknown" and blank. */
  readonly field: (name: string) => string | null;
}

const FIX =
  'Write it with `sacct --parsable2 --format=JobID,JobName,State,ElapsedRaw,AllocTRES,ConsumedEnergyRaw,Start,End`.';

/** Whether a text begins with a header of `sacct`, or is its JSON. */
export function isSacct(text: string): boolean {
  const start = text.slice(0, 4096).trimStart();
  if (start.startsWith('{')) return /"jobs"\s*:/.test(text) && /"tres"|"job_id"/.test(text);
  const names = namesOf(start.split('\n', 1)[0] ?? '');
  return /^job(?:id|idraw|name)$/.test(names.find((name) => name.startsWith('job')) ?? '') && names.some(isMeasure);
}

/**
 * Hands on the rows of `sacct --parsable`, `--parsable2`, its table of fixed width, a CSV of it, or `--json`.
 *
 * @returns what stopped it
 */
export function readSacct(file: RunFile, take: (row: SacctRow) => void): RunProblem | null {
  const { path, text } = file;
  const fault = faultOf(text);
  if (fault) return fileProblem(path, fault.message, FIX, fault.line);
  const start = startOfText(text, 65_536);
  if (/^\ufeff?\s*[{[]/.test(start)) return fromJson(file, take);
  const first = start.trimStart().split('\n', 1)[0] ?? '';
  if (!namesOf(first).some(isMeasure)) {
    return fileProblem(path, 'The file has no header of `sacct` with a time or an energy in it.', FIX);
  }
  const delimiter = /[|\t;,]/.exec(first)?.[0];
  if (delimiter !== undefined) return delimited(file, delimiter, take);
  fixed(text, take);
  return null;
}

function namesOf(line: string): string[] {
  return line
    .replace(/^\ufeff/, '')
    .split(/[|\t;, \r]+/, 200)
    .map((name) => name.replaceAll('"', '').toLowerCase())
    .filter((name) => name !== '');
}

function isMeasure(name: string): boolean {
  return /^(?:elapsed|elapsedraw|consumedenergy|consumedenergyraw|alloctres)$/.test(name);
}

/** Slurm quotes nothing, and names of jobs may hold quotes; a comma is not its own, so then a program did quote. */
function delimited({ path, text }: RunFile, delimiter: string, take: (row: SacctRow) => void): RunProblem | null {
  let places: Map<string, number> | null = null;
  const row = ({ cells, line }: Row) => {
    if (places) take(rowOf(places, cells, line));
    else places = placesOf(cells);
  };
  if (delimiter === ',') return scanTable(text, path, row);
  for (const [line, written] of linesOf(text)) {
    if (written.trim() !== '') row({ cells: written.split(delimiter, MOST_CELLS).map((cell) => cell.trim()), line });
  }
  return null;
}

/** More fields than sacct knows. */
const MOST_CELLS = 500;

function placesOf(names: readonly string[]): Map<string, number> {
  return new Map(names.map((name, at) => [name.toLowerCase(), at]));
}

/** Columns as wide as the dashes under their names; what is cut off ends in "+" and is not known. */
function fixed(text: LongText, take: (row: SacctRow) => void): void {
  let names = '';
  let columns: [string, number, number][] | null = null;
  let places = new Map<string, number>();
  for (const [line, written] of linesOf(text)) {
    if (written.trim() === '') continue;
    if (/^[\s-]*--[\s-]*$/.test(written)) {
      columns = [...written.matchAll(/-+/g)].map(({ 0: dashes, index }): [string, number, number] => {
        const end = index + dashes.length;
        return [names.slice(index, end).trim().toLowerCase(), index, end];
      });
      places = placesOf(columns.map(([name]) => name));
    } else if (columns) {
      const cells = columns.map(([, start, end]) => written.slice(start, end).trim());
      take(
        rowOf(
          places,
          cells.map((cell, at) => (cell.endsWith('+') && columns?.[at]?.[0] !== 'jobname' ? '' : cell)),
          line,
        ),
      );
    } else {
      names = written;
    }
  }
}

function rowOf(places: ReadonlyMap<string, number>, cells: readonly string[], line: number): SacctRow {
  return { line, field: (name) => known(cells[places.get(name) ?? -1]) };
}

function known(value: string | undefined): string | null {
  return value === undefined || /^(?:|unknown|none|n\/a|invalid)$/i.test(value) ? null : value;
}

/** `sacct --json` of the data parsers v0.0.37 to v0.0.46; numbers are plain or `{set, infinite, number}`. */
function fromJson(file: RunFile, take: (row: SacctRow) => void): RunProblem | null {
  const json = readJsonFile(file, ['jobs']);
  if (isProblem(json)) return json;
  const jobs = objectOf(json.value)?.jobs;
  if (!Array.isArray(jobs))
    return fileProblem(file.path, 'The file has no list `jobs`, as `sacct --json` writes it.', FIX);
  return json.each(['jobs'], JOB, (item, at, place) => {
    const job = objectOf(item);
    if (!job) return;
    const time = objectOf(job.time);
    const tres = objectOf(job.tres)?.allocated;
    const line = place(['job_id'])?.line ?? null;
    const id = String(numberOf(job.job_id) ?? `job ${at + 1}`);
    take(
      jsonRow(line, {
        jobid: id,
        jobname: job.name,
        state: stateOf(objectOf(job.state)?.current),
        elapsedraw: numberOf(time?.elapsed),
        start: timeText(numberOf(time?.start)),
        end: timeText(numberOf(time?.end)),
        alloctres: tresText(tres),
        consumedenergyraw: tresCount(tres, 'energy'),
      }),
    );
    for (const entry of Array.isArray(job.steps) ? job.steps : []) {
      const step = objectOf(entry);
      const energy = objectOf(objectOf(objectOf(step?.statistics)?.energy));
      take(jsonRow(line, { jobid: `${id}.step`, consumedenergyraw: numberOf(energy?.consumed) }));
    }
  });
}

/** What is read of a job in a long file. */
const JOB: JsonPaths = [
  'job_id.*',
  'name',
  'state.current.#',
  'time.elapsed.*',
  'time.start.*',
  'time.end.*',
  'tres.allocated.#.*.*',
  'steps.#.statistics.energy.consumed.*',
];

function jsonRow(line: number | null, fields: Readonly<Record<string, unknown>>): SacctRow {
  const written = (value: unknown) => (value === null || value === undefined ? undefined : String(value));
  return { line, field: (name) => (Object.hasOwn(fields, name) ? known(written(fields[name])) : null) };
}

function numberOf(value: unknown): number | null {
  const wrapped = objectOf(value);
  if (wrapped) return wrapped.set === true && wrapped.infinite !== true ? numberOf(wrapped.number) : null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** One state, or flags of which the first is the state. */
function stateOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** Seconds since 1970 as a date-time in UTC. */
function timeText(seconds: number | null): string | null {
  return seconds !== null && seconds > 0 && seconds < 1e11 ? new Date(seconds * 1000).toISOString() : null;
}

function tresText(list: unknown): string | null {
  if (!Array.isArray(list)) return null;
  const items = list.map(objectOf).filter((item) => item !== null);
  return items.map(({ type, name, count }) => `${type}${name ? `/${name}` : ''}=${numberOf(count) ?? ''}`).join(',');
}

function tresCount(list: unknown, type: string): number | null {
  const found = Array.isArray(list) ? list.map(objectOf).find((item) => item?.type === type) : null;
  return numberOf(found?.count);
}
