import type { RunFile, RunReader } from './formats.ts';
import { blankRun, type RunProblem, type TrainingRun } from './run.ts';
import { lineOf } from './text/lines.ts';
import { firstCells, type Row, scanTable } from './text/table.ts';
import { sentences, shown } from './text/words.ts';
import { figureOf, fileProblem, JOULES, onLine, type Quantity, SECONDS, unreadableRun } from './values/figure.ts';
import { localTime } from './values/instant.ts';

/**
 * The log of Zeus' `ZeusMonitor(log_file=…)`: a row for each window that ended, with joules for each GPU. Windows may
 * lie in one another, so only the outermost count.
 */
export const zeusReader: RunReader = {
  recognises: (text) => isZeus(firstCells(text)),
  read: (files) => files.flatMap((file) => readZeus(file) ?? []),
};

interface Window {
  readonly line: number;
  readonly start: number;
  readonly seconds: number;
  readonly joules: number;
}

const FIX = 'Write it anew with `ZeusMonitor(log_file=…)`, or remove it.';

function isZeus(header: readonly string[]): boolean {
  return header.includes('window_name') && header.includes('elapsed_time');
}

function readZeus({ path, text }: RunFile): TrainingRun | null {
  const problems: RunProblem[] = [];
  const windows: Window[] = [];
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
  if (windows.length > 0) return runOf(path, windows, gpus.length, problems);
  if (problems.length === 0) problems.push(fileProblem(path, 'Zeus measured no window in this file.', FIX));
  return unreadableRun(path, 'zeus', ...problems);
}

function addWindow(
  windows: Window[],
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
  if (start !== null && seconds !== null && joules !== null) windows.push({ line, start, seconds, joules });
}

function runOf(path: string, windows: Window[], count: number, problems: readonly RunProblem[]): TrainingRun {
  const outer = outermost(windows);
  const [first] = outer as [Window];
  const last = outer.at(-1)!;
  const source = <T>(value: T, key: string) => onLine(value, path, key, first.line);
  const seconds = outer.reduce((sum, window) => sum + window.seconds, 0);
  const joules = outer.reduce((sum, window) => sum + window.joules, 0);
  const blind = outer.filter((window) => window.joules === 0 && window.seconds > 0).length;
  const caveat = sentences(
    blind > 0 && `For ${blind} of ${outer.length} windows the energy counter did not move, so their energy is missing.`,
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
  const span = last.start + last.seconds - first.start;
  const watts = count > 0 && seconds > 0 ? joules / seconds / count : 0;
  return {
    ...blankRun(path, 'zeus'),
    durationHours: seconds > 0 ? source(seconds / 3600, 'elapsed_time') : null,
    acceleratorCount: count > 0 ? source(count, 'gpu0_energy') : null,
    acceleratorWatts: watts > 0 ? source(watts, 'gpu0_energy') : null,
    energies: joules > 0 ? [energy] : [],
    startedAt: text(first.start, 'start_time'),
    endedAt: text(last.start + last.seconds, 'elapsed_time'),
    notes: [
      ...(outer.length < windows.length
        ? [`${windows.length - outer.length} of ${windows.length} windows lie in others, so they do not count again.`]
        : []),
      ...(span > 1.1 * seconds
        ? [`Zeus measured ${shown(seconds / 3600)} h of the ${shown(span / 3600)} h from the first window to the last.`]
        : []),
    ],
    problems,
  };
}

/** Windows that start when the one before has ended, in time order; of those that start together the longest. */
function outermost(windows: Window[]): Window[] {
  const outer: Window[] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const window of windows.sort((a, b) => a.start - b.start || b.seconds - a.seconds)) {
    if (window.start < until - 0.001) continue;
    outer.push(window);
    until = window.start + window.seconds;
  }
  return outer;
}
