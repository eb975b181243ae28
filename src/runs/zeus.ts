import type { RunFile, RunReader } from './formats.ts';
import { blankRun, type RunProblem, type TrainingRun } from './run.ts';
import { lineOf } from './text/lines.ts';
import { firstCells, type Row, scanTable } from './text/table.ts';
import { sentences, shown } from './text/words.ts';
import { figureOf, fileProblem, JOULES, onLine, type Quantity, SECONDS, unreadableRun } from './values/figure.ts';
import { localTime } from './values/instant.ts';
import { Numbers } from './values/numbers.ts';

/**
 * The log of Zeus' `ZeusMonitor(log_file=…)`: a row for each window that ended, with joules for each GPU. Windows may
 * lie in one another, so only the outermost count.
 */
export const zeusReader: RunReader = {
  recognises: (text) => isZeus(firstCells(text)),
  read: (files) => files.flatMap((file) => readZeus(file) ?? []),
};

/** The windows of a file, which may hold millions: figures alone. */
class Windows {
  readonly lines = new Numbers();
  readonly starts = new Numbers();
  readonly seconds = new Numbers();
  readonly joules = new Numbers();

  add(line: number, start: number, seconds: number, joules: number): void {
    this.lines.push(line);
    this.starts.push(start);
    this.seconds.push(seconds);
    this.joules.push(joules);
  }

  get count(): number {
    return this.lines.length;
  }
}

/** What the windows that lie in no other come to. */
interface Outer {
  readonly count: number;
  readonly blind: number;
  /** Of the first. */
  readonly line: number;
  readonly start: number;
  /** When the last one ended. */
  readonly end: number;
  readonly seconds: number;
  readonly joules: number;
}

const FIX = 'Write it anew with `ZeusMonitor(log_file=…)`, or remove it.';

function isZeus(header: readonly string[]): boolean {
  return header.includes('window_name') && header.includes('elapsed_time');
}

function readZeus({ path, text }: RunFile): TrainingRun | null {
  const problems: RunProblem[] = [];
  const windows = new Windows();
  let header: readonly string[] | null = null;
  let gpus: number[] = [];
  let short = 0;
  const stopped = scanTable(text, path, (row) => {
    if (!header) {
      header = row.cells;
      gpus = row.cells.flatMap((name, at) => (/^gpu\d+_energy$/.test(name) ? [at] : []));
      return;
    }
    if (!isZeus(header)) return;
    if (row.cells.length !== header.length) short++;
    else addWindow(windows, row, header, gpus, path, problems);
  });
  if (!stopped && !isZeus(header ?? [])) {
    const named = /zeus/i.test(path.slice(path.lastIndexOf('/') + 1));
    const message = 'The file has no columns `window_name` and `elapsed_time`, as Zeus writes them.';
    return named ? unreadableRun(path, 'zeus', fileProblem(path, message, FIX)) : null;
  }
  if (stopped) problems.push(stopped);
  if (short > 0) {
    problems.push(fileProblem(path, `${short} rows have not as many cells as the header, and were left out.`, FIX));
  }
  if (windows.count > 0) return runOf(path, windows, gpus.length, problems);
  if (problems.length === 0) problems.push(fileProblem(path, 'Zeus measured no window in this file.', FIX));
  return unreadableRun(path, 'zeus', ...problems);
}

function addWindow(
  windows: Windows,
  { cells, line }: Row,
  header: readonly string[],
  gpus: readonly number[],
  path: string,
  problems: RunProblem[],
): void {
  const location = () => lineOf(path, line);
  const found: RunProblem[] = [];
  const figure = (at: number, quantity: Quantity) => figureOf(cells[at], quantity, header[at] ?? '', location, found);
  const start = figure(header.indexOf('start_time'), { ...SECONDS, most: 1e11 });
  const seconds = figure(header.indexOf('elapsed_time'), SECONDS);
  let joules: number | null = 0;
  for (const at of gpus) {
    const own = figure(at, JOULES);
    joules = own === null || joules === null ? null : joules + own;
  }
  // A few are enough to tell what is wrong with a file.
  if (problems.length < 20) problems.push(...found.slice(0, 20 - problems.length));
  if (start !== null && seconds !== null && joules !== null) windows.add(line, start, seconds, joules);
}

function runOf(path: string, windows: Windows, count: number, problems: readonly RunProblem[]): TrainingRun {
  const outer = outermost(windows);
  const { seconds, joules, blind } = outer;
  const source = <T>(value: T, key: string) => onLine(value, path, key, outer.line);
  const caveat = sentences(
    blind > 0 && `For ${blind} of ${outer.count} windows the energy counter did not move, so their energy is missing.`,
  );
  const text = (time: number, key: string) => {
    // Zeus takes the time since 1970; a smaller one is a clock that starts elsewhere.
    const written = time > 1e9 ? localTime(time * 1000) : null;
    return written === null ? null : source(`${written}Z`, key);
  };
  const energy = {
    ...source(joules / 3.6e6, 'gpu0_energy'),
    scope: 'accelerators',
    includedPue: null,
    caveat,
  } as const;
  const span = outer.end - outer.start;
  const watts = count > 0 && seconds > 0 ? joules / seconds / count : 0;
  return {
    ...blankRun(path, 'zeus'),
    durationHours: seconds > 0 ? source(seconds / 3600, 'elapsed_time') : null,
    acceleratorCount: count > 0 ? source(count, 'gpu0_energy') : null,
    acceleratorWatts: watts > 0 ? source(watts, 'gpu0_energy') : null,
    energies: joules > 0 ? [energy] : [],
    startedAt: text(outer.start, 'start_time'),
    endedAt: text(outer.end, 'elapsed_time'),
    notes: [
      ...(outer.count < windows.count
        ? [`${windows.count - outer.count} of ${windows.count} windows lie in others, so they do not count again.`]
        : []),
      ...(span > 1.1 * seconds
        ? [`Zeus measured ${shown(seconds / 3600)} h of the ${shown(span / 3600)} h from the first window to the last.`]
        : []),
    ],
    problems,
  };
}

/** Windows that start when the one before has ended, in time order; of those that start together the longest. */
function outermost({ count, lines, starts, seconds, joules }: Windows): Outer {
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  order.sort((a, b) => starts.at(a) - starts.at(b) || seconds.at(b) - seconds.at(a) || a - b);
  const first = order[0] as number;
  const outer = { count: 0, blind: 0, line: lines.at(first), start: starts.at(first), end: 0, seconds: 0, joules: 0 };
  let until = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    if (starts.at(at) < until - 0.001) continue;
    outer.count++;
    outer.seconds += seconds.at(at);
    outer.joules += joules.at(at);
    if (joules.at(at) === 0 && seconds.at(at) > 0) outer.blind++;
    until = starts.at(at) + seconds.at(at);
  }
  return { ...outer, end: until };
}
