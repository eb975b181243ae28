import type { RunFile, RunReader } from '../formats.ts';
import {
  blankRun,
  type MeasuredEnergy,
  type RunPart,
  type RunProblem,
  type Sourced,
  type TrainingRun,
} from '../run.ts';
import { lineOf } from '../text/table.ts';
import { clip, shown } from '../text/words.ts';
import { COUNT, figureOf, fileProblem, JOULES, onLine, SECONDS, unreadableRun } from '../values/figure.ts';
import { millisecondsOf } from '../values/instant.ts';
import { isProblem } from '../values/problems.ts';
import { clockSeconds } from '../values/stretches.ts';
import { isSacct, readSacct, type SacctRow } from './rows.ts';

/** What `sacct` tells of jobs: text of any width, `--parsable`, `--parsable2`, CSV or `--json`. */
export const slurmReader: RunReader = {
  recognises: isSacct,
  read: (files) => files.flatMap(readSlurm),
};

/** A job with what its steps add. */
interface Job {
  readonly id: string;
  readonly name: string | null;
  readonly state: string | null;
  readonly file: string;
  readonly line: number;
  readonly seconds: number | null;
  readonly joules: number | null;
  readonly count: number | null;
  readonly model: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

const CAVEAT =
  'Slurm counts the energy of whole nodes, so it is that of the job only when the job had them alone, and on many ' +
  'clusters it leaves the accelerators out.';

function readSlurm(file: RunFile): TrainingRun[] {
  const read = readSacct(file);
  if (isProblem(read)) return [unreadableRun(file.path, 'slurm', read)];
  const problems: RunProblem[] = [];
  const jobs = jobsOf(read.rows, file.path, problems);
  const ran = jobs.filter(({ seconds, joules }) => seconds !== null || joules !== null);
  if (ran.length === 0) {
    if (problems.length === 0) {
      const fix = 'Write it again after the training, or remove it.';
      problems.push(fileProblem(file.path, 'The file holds no job that ran.', fix));
    }
    return [unreadableRun(file.path, 'slurm', ...problems)];
  }
  const byName = new Map<string | null, Job[]>();
  for (const job of ran) {
    const list = byName.get(job.name);
    if (list) list.push(job);
    else byName.set(job.name, [job]);
  }
  return [...byName.values()].map((list, at) => ({ ...runOf(list), problems: at === 0 ? problems : [] }));
}

/** Rows of jobs, each with the rows of its steps, which follow it. A job that was requeued has several. */
function jobsOf(rows: readonly SacctRow[], file: string, problems: RunProblem[]): Job[] {
  const groups: { row: SacctRow; steps: SacctRow[] }[] = [];
  const latest = new Map<string, { row: SacctRow; steps: SacctRow[] }>();
  for (const row of rows) {
    const id = idOf(row);
    if (id === null && rows.length > 1) continue;
    const [job = '', ...step] = (id ?? '').split('.');
    const known = latest.get(job);
    if (step.length > 0 && known) known.steps.push(row);
    else if (step.length === 0 || !known) {
      const group = { row, steps: [] };
      groups.push(group);
      latest.set(job, group);
    }
  }
  if (groups.length === 0 && rows.length > 0) {
    const fix = 'Write it again with `sacct --parsable2` and the field `JobID`.';
    problems.push(fileProblem(file, 'The rows have no `JobID`, so jobs and their steps cannot be told apart.', fix));
  }
  return groups.map(({ row, steps }) => jobOf(row, steps, file, problems));
}

function idOf(row: SacctRow): string | null {
  return row.field('jobid') ?? row.field('jobidraw');
}

function jobOf(row: SacctRow, steps: readonly SacctRow[], file: string, problems: RunProblem[]): Job {
  const line = row.line ?? 1;
  const location = () => lineOf(file, line);
  const written = row.field('elapsedraw');
  const seconds = written
    ? figureOf(written, SECONDS, 'ElapsedRaw', location, problems)
    : elapsed(row.field('elapsed'), location, problems);
  const own = joulesOf(row, file, problems);
  // Steps that ran at the same time each hold the energy of the same nodes.
  const most = steps.reduce((max, step) => Math.max(max, joulesOf(step, file, problems) ?? 0), 0);
  const { count, model } = acceleratorsOf(row.field('alloctres') ?? '', location, problems);
  return {
    id: (idOf(row) ?? '').split('.')[0] ?? '',
    name: row.field('jobname'),
    state: row.field('state')?.split(' ')[0]?.toUpperCase() ?? null,
    file,
    line,
    seconds: seconds === 0 ? null : seconds,
    joules: own ?? (most > 0 ? most : null),
    count,
    model,
    start: row.field('start'),
    end: row.field('end'),
  };
}

/** `[days-][hours:]minutes:seconds`, in seconds. */
function elapsed(text: string | null, location: () => RunProblem['location'], problems: RunProblem[]): number | null {
  if (text === null) return null;
  const match = /^(?:(\d{1,6})-)?(?:(\d{1,6}):)?(\d{1,2}):(\d{1,2})(?:\.\d+)?$/.exec(text);
  if (!match) return figureOf(text, { ...SECONDS, what: 'days-hours:minutes:seconds' }, 'Elapsed', location, problems);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

const PREFIXES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };

/** Joules; 0 and Slurm's NO_VAL (2^32 − 2, 2^64 − 2) and INFINITE (2^32 − 1, 2^64 − 1) say that nothing was counted. */
function joulesOf(row: SacctRow, file: string, problems: RunProblem[]): number | null {
  const raw = row.field('consumedenergyraw');
  const key = raw ? 'ConsumedEnergyRaw' : 'ConsumedEnergy';
  const written = raw ?? row.field('consumedenergy');
  if (written === null) return null;
  const prefixed = /^(\d+(?:\.\d+)?)([KMGTP])$/.exec(written);
  const number = prefixed ? Number(prefixed[1]) * (PREFIXES[prefixed[2]!] ?? 1) : Number(written);
  if (number === 0 || number === 4294967294 || number === 4294967295 || number >= 2 ** 64 - 4096) return null;
  return figureOf(prefixed ? String(number) : written, JOULES, key, () => lineOf(file, row.line ?? 1), problems);
}

/** `gres/gpu` counts them all over all nodes; `gres/gpu:a100` are the same ones, by type. */
function acceleratorsOf(
  tres: string,
  location: () => RunProblem['location'],
  problems: RunProblem[],
): { count: number | null; model: string | null } {
  let all: number | null = null;
  const types = new Map<string, number>();
  for (const item of tres.split(',', 100)) {
    const [name = '', written = ''] = item.split('=', 2).map((part) => part.trim());
    if (name !== 'gres/gpu' && !name.startsWith('gres/gpu:')) continue;
    const count = figureOf(written, COUNT, 'AllocTRES', location, problems);
    if (count === null || count === 0) continue;
    if (name === 'gres/gpu') all = count;
    else types.set(name.slice('gres/gpu:'.length), count);
  }
  const typed = [...types.values()].reduce((sum, count) => sum + count, 0);
  const [[model] = [null]] = types.size === 1 ? [...types] : [];
  return { count: all ?? (typed > 0 ? typed : null), model: model ?? null };
}

function runOf(jobs: readonly Job[]): TrainingRun {
  const main = jobs.reduce((a, b) => ((b.seconds ?? 0) > (a.seconds ?? 0) ? b : a));
  const source = <T>(value: T, key: string): Sourced<T> => onLine(value, main.file, key, main.line);
  const seconds = clockSeconds(jobs.map((job) => ({ seconds: job.seconds ?? 0, end: millisecondsOf(job.end) })));
  const total = jobs.reduce((sum, job) => sum + (job.seconds ?? 0), 0);
  // Of jobs that ran side by side the clock counts one, and their accelerators are more than those of one.
  const same = jobs.every(({ count }) => count === main.count) && seconds > 0.95 * total;
  const deviceHours = jobs.reduce((sum, job) => sum + ((job.count ?? 0) * (job.seconds ?? 0)) / 3600, 0);
  const energy = energyOf(jobs);
  return {
    ...blankRun(main.file, 'slurm'),
    name: main.name,
    durationHours: seconds > 0 ? source(seconds / 3600, 'ElapsedRaw') : null,
    acceleratorCount: same && main.count !== null ? source(main.count, 'AllocTRES') : null,
    acceleratorHours: !same && deviceHours > 0 ? source(deviceHours, 'AllocTRES') : null,
    acceleratorModel: main.model === null ? null : source(main.model, 'AllocTRES'),
    energies: energy ? [energy] : [],
    startedAt: extreme(jobs, 'Start', (job) => job.start, -1),
    endedAt: extreme(jobs, 'End', (job) => job.end, 1),
    parts: jobs.length > 1 ? jobs.map(partOf) : [],
    notes: [...notesOf(jobs, energy)],
  };
}

/** The sum; null where a job that ran has none, since the rest would be too little. */
function energyOf(jobs: readonly Job[]): MeasuredEnergy | null {
  let joules = 0;
  for (const job of jobs) {
    if (job.joules === null) return null;
    joules += job.joules;
  }
  const main = jobs.reduce((a, b) => ((b.joules ?? 0) > (a.joules ?? 0) ? b : a));
  const value = onLine(joules / 3.6e6, main.file, 'ConsumedEnergyRaw', main.line);
  return { ...value, scope: 'machine', includedPue: null, caveat: CAVEAT };
}

function extreme(
  jobs: readonly Job[],
  key: string,
  of: (job: Job) => string | null,
  sign: number,
): Sourced<string> | null {
  let best: { job: Job; text: string; time: number } | null = null;
  for (const job of jobs) {
    const text = of(job);
    const time = millisecondsOf(text);
    if (text !== null && time !== null && (!best || (time - best.time) * sign > 0)) best = { job, text, time };
  }
  return best && onLine(best.text, best.job.file, key, best.job.line);
}

function partOf(job: Job): RunPart {
  const hours = job.seconds === null ? null : onLine(job.seconds / 3600, job.file, 'ElapsedRaw', job.line);
  return { id: job.id || null, durationHours: hours, energy: energyOf([job]), reportedEmissionsKg: null };
}

function* notesOf(jobs: readonly Job[], energy: MeasuredEnergy | null): Generator<string> {
  if (jobs.length > 1) {
    const each = jobs
      .slice(0, 5)
      .map(({ id, seconds }) => `${clip(id)} (${seconds === null ? '?' : shown(seconds / 3600)} h)`);
    if (jobs.length > 5) each.push(`${jobs.length - 5} more`);
    yield `The figures are the sum of ${jobs.length} Slurm jobs of the same name: ${each.join(', ')}.`;
  }
  if (energy === null && jobs.some(({ joules }) => joules !== null)) {
    yield 'Slurm counted the energy of some of the jobs only, so their sum is not used.';
  }
  const running = jobs.filter(({ state }) => state === 'RUNNING' || state === 'SUSPENDED');
  if (running.length > 0) yield `Job ${clip(running[0]?.id ?? '')} was still running, so its figures are not its last.`;
  const ended = jobs.filter(({ state }) => state !== null && state !== 'COMPLETED' && state !== 'RUNNING');
  if (ended.length > 0) {
    yield `${ended.length} of ${jobs.length} Slurm jobs did not complete (${clip(ended[0]?.state ?? '')}); what they used counts.`;
  }
}
