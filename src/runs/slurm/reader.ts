import { MAX_PROBLEMS } from '../../source/problem.ts';
import type { RunFile, RunReader } from '../formats.ts';
import {
  blankRun,
  type MeasuredEnergy,
  type RunPart,
  type RunProblem,
  type Sourced,
  type TrainingRun,
} from '../run.ts';
import { detached, lineOf } from '../text/lines.ts';
import { clip, shown } from '../text/words.ts';
import { COUNT, figureOf, fileProblem, JOULES, onLine, SECONDS, unreadableRun } from '../values/figure.ts';
import { millisecondsOf } from '../values/instant.ts';
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
  joules: number | null;
  /** The most that any of its steps has; 0 for none. */
  stepJoules: number;
  readonly count: number | null;
  readonly model: string | null;
  readonly start: string | null;
  readonly end: string | null;
}

const CAVEAT =
  'Slurm counts the energy of whole nodes, so it is that of the job only when the job had them alone, and on many ' +
  'clusters it leaves the accelerators out.';

function readSlurm(file: RunFile): TrainingRun[] {
  const jobs = new Jobs(file.path);
  const stopped = readSacct(file, (row) => jobs.take(row));
  if (stopped) return [unreadableRun(file.path, 'slurm', stopped)];
  const { ran, problems } = jobs.end();
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
class Jobs {
  readonly #file: string;
  readonly #jobs: Job[] = [];
  readonly #latest = new Map<string, Job>();
  readonly #problems: RunProblem[] = [];
  #rows = 0;
  /** Whether there were jobs that never ran. */
  #hasIdle = false;
  /** The first row that does not say whose it is. */
  #nameless: SacctRow | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  take(row: SacctRow): void {
    this.#rows++;
    const id = idOf(row);
    if (id === null) {
      this.#nameless ??= row;
      return;
    }
    const [job = '', ...step] = id.split('.');
    const known = this.#latest.get(job);
    if (step.length === 0 || !known) this.#add(job, row);
    // Steps that ran at the same time each hold the energy of the same nodes.
    else
      known.stepJoules = Math.max(known.stepJoules, this.#told((problems) => joulesOf(row, this.#file, problems)) ?? 0);
  }

  end(): { readonly ran: readonly Job[]; readonly problems: RunProblem[] } {
    if (this.#rows === 1 && this.#nameless) this.#add('', this.#nameless);
    this.#settle();
    for (const job of this.#jobs) job.joules ??= job.stepJoules > 0 ? job.stepJoules : null;
    const problems = this.#problems;
    if (this.#jobs.length === 0 && !this.#hasIdle && this.#rows > 0) {
      const fix = 'Write it again with `sacct --parsable2` and the field `JobID`.';
      const message = 'The rows have no `JobID`, so jobs and their steps cannot be told apart.';
      problems.push(fileProblem(this.#file, message, fix));
    }
    return { ran: this.#jobs, problems };
  }

  #add(id: string, row: SacctRow): void {
    this.#settle();
    const job = this.#told((problems) => jobOf(id, row, this.#file, problems));
    this.#jobs.push(job);
    this.#latest.set(job.id, job);
  }

  /** Lets go of the last job where it never ran, since of those there may be any number. */
  #settle(): void {
    const job = this.#jobs.at(-1);
    if (!job || job.seconds !== null || job.joules !== null || job.stepJoules > 0) return;
    this.#jobs.pop();
    this.#latest.delete(job.id);
    this.#hasIdle = true;
  }

  /** The first problems are enough to tell what is wrong with a file. */
  #told<T>(read: (problems: RunProblem[]) => T): T {
    const found: RunProblem[] = [];
    const result = read(found);
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push(...found);
    return result;
  }
}

function idOf(row: SacctRow): string | null {
  return row.field('jobid') ?? row.field('jobidraw');
}

function jobOf(id: string, row: SacctRow, file: string, problems: RunProblem[]): Job {
  const line = row.line ?? 1;
  const location = () => lineOf(file, line);
  const written = row.field('elapsedraw');
  const seconds = written
    ? figureOf(written, SECONDS, 'ElapsedRaw', location, problems)
    : elapsed(row.field('elapsed'), location, problems);
  const { count, model } = acceleratorsOf(row.field('alloctres') ?? '', location, problems);
  return {
    id: detached(id),
    name: detached(row.field('jobname')),
    state: detached(row.field('state')?.split(' ')[0]?.toUpperCase() ?? null),
    file,
    line,
    seconds: seconds === 0 ? null : seconds,
    joules: joulesOf(row, file, problems),
    stepJoules: 0,
    count,
    model: detached(model),
    start: detached(row.field('start')),
    end: detached(row.field('end')),
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
