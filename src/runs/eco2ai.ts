import type { RunFile, RunReader } from './formats.ts';
import { blankRun, type MeasuredEnergy, type RunPart, type RunProblem, type TrainingRun } from './run.ts';
import { lineOf } from './text/lines.ts';
import { firstCells, type Row, scanTable } from './text/table.ts';
import { clip, sentences, shown } from './text/words.ts';
import {
  figureOf,
  fileProblem,
  KG,
  KWH,
  onLine,
  type Quantity,
  SECONDS,
  total,
  unreadableRun,
} from './values/figure.ts';
import { localTime, millisecondsOf } from './values/instant.ts';
import { clockSeconds } from './values/stretches.ts';

/**
 * Eco2AI's `emission.csv`. Rows of one `id` are the epochs of one training and are added up: Eco2AI starts each at 0,
 * and overwrites the row of a training that has no epochs.
 */
export const eco2aiReader: RunReader = {
  recognises: (text) => isEco2ai(firstCells(text)),
  read: (files) => files.flatMap(readEco2ai),
};

/** The rows of one id. */
interface Session {
  readonly id: string | null;
  readonly file: string;
  readonly line: number;
  readonly project: string | null;
  seconds: number;
  kwh: number | null;
  kg: number | null;
  start: number | null;
  end: number | null;
  readonly cell: (column: string) => string | null;
}

const FIX = 'Write it anew with Eco2AI, or remove it.';

function isEco2ai(header: readonly string[]): boolean {
  return header.includes('duration(s)') && header.some(isPower);
}

/** Its documentation and early versions write kWTh. */
function isPower(column: string): boolean {
  return /^power_consumption\(kWT?h\)$/.test(column);
}

function readEco2ai({ path, text }: RunFile): TrainingRun[] {
  const problems: RunProblem[] = [];
  const sessions = new Map<string, Session>();
  let header: readonly string[] | null = null;
  let short: number | null = null;
  const stopped = scanTable(text, path, (row) => {
    if (!header) header = row.cells;
    else if (!isEco2ai(header)) return;
    else if (row.cells.length !== header.length) short ??= row.line;
    else add(sessions, row, header, path, problems);
  });
  if (!stopped && !isEco2ai(header ?? [])) {
    if (!/eco2ai/i.test(path.slice(path.lastIndexOf('/') + 1))) return [];
    const message = 'The file has no columns `duration(s)` and `power_consumption(kWh)`, as Eco2AI writes them.';
    return [unreadableRun(path, 'eco2ai', fileProblem(path, message, FIX))];
  }
  if (stopped) problems.push(stopped);
  if (short !== null) {
    const message = 'The row has not as many cells as the header, and was left out.';
    problems.push(fileProblem(path, message, FIX, short));
  }
  if (sessions.size === 0) {
    if (problems.length === 0) problems.push(fileProblem(path, 'Eco2AI measured nothing in this file.', FIX));
    return [unreadableRun(path, 'eco2ai', ...problems)];
  }
  const byProject = new Map<string | null, Session[]>();
  for (const session of sessions.values()) {
    const list = byProject.get(session.project);
    if (list) list.push(session);
    else byProject.set(session.project, [session]);
  }
  return [...byProject.values()].map((list, at) => ({ ...runOf(list), problems: at === 0 ? problems : [] }));
}

function add(
  sessions: Map<string, Session>,
  { cells, line }: Row,
  header: readonly string[],
  path: string,
  problems: RunProblem[],
): void {
  const cell = (column: string) => {
    const value = cells[header.indexOf(column)] ?? '';
    return value === '' || value === 'N/A' ? null : value;
  };
  const location = () => lineOf(path, line);
  const found: RunProblem[] = [];
  const figure = (column: string, quantity: Quantity) =>
    figureOf(cell(column) ?? undefined, quantity, column, location, found);
  const seconds = figure('duration(s)', SECONDS);
  const kwh = figure(header.find(isPower) ?? '', KWH);
  const kg = figure('CO2_emissions(kg)', KG);
  if (problems.length < 20) problems.push(...found);
  if (seconds === null && kwh === null) return;
  const start = millisecondsOf(cell('start_time'));
  const end = start === null ? null : start + (seconds ?? 0) * 1000;
  const id = cell('id');
  const key = id ?? `line ${line}`;
  const before = sessions.get(key);
  if (!before) {
    const project = projectOf(cell('project_name'));
    sessions.set(key, { id, file: path, line, project, seconds: seconds ?? 0, kwh, kg, start, end, cell });
    return;
  }
  before.seconds += seconds ?? 0;
  before.kwh = before.kwh === null || kwh === null ? null : before.kwh + kwh;
  before.kg = before.kg === null || kg === null ? null : before.kg + kg;
  if (start !== null) before.start = Math.min(before.start ?? start, start);
  if (end !== null) before.end = Math.max(before.end ?? end, end);
}

/** Eco2AI's own default says nothing. */
function projectOf(name: string | null): string | null {
  return name === null || /^de(?:fa|af)ult project name$/i.test(name) ? null : name;
}

function runOf(sessions: readonly Session[]): TrainingRun {
  const main = sessions.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  const source = <T>(value: T, key: string) => onLine(value, main.file, key, main.line);
  const seconds = clockSeconds(sessions);
  const gpu = gpuOf(main);
  const energy = energyOf(sessions);
  const kg = total(sessions.map((session) => session.kg));
  const starts = sessions.map(({ start }) => start).filter((time) => time !== null);
  const ends = sessions.map(({ end }) => end).filter((time) => time !== null);
  const start = starts.length > 0 ? localTime(starts.reduce((a, b) => Math.min(a, b))) : null;
  const end = ends.length > 0 ? localTime(ends.reduce((a, b) => Math.max(a, b))) : null;
  // "(DE/Berlin)" or "DE/Berlin", the country first.
  const region = main.cell('region/country')?.replace(/[()]/g, '').split('/')[0]?.trim();
  const cpu = main.cell('CPU_name');
  return {
    ...blankRun(main.file, 'eco2ai'),
    name: main.project,
    durationHours: seconds > 0 ? source(seconds / 3600, 'duration(s)') : null,
    acceleratorCount: gpu.count > 0 ? source(gpu.count, 'GPU_name') : null,
    acceleratorModel: gpu.model === null ? null : source(gpu.model, 'GPU_name'),
    region: region ? source(region, 'region/country') : null,
    energies: energy ? [energy] : [],
    reportedEmissionsKg: kg === null ? null : source(kg, 'CO2_emissions(kg)'),
    startedAt: start === null ? null : source(start, 'start_time'),
    endedAt: end === null ? null : source(end, 'start_time'),
    parts: sessions.length > 1 ? sessions.map(partOf) : [],
    notes: [
      ...(gpu.count === 0 && cpu
        ? [`Eco2AI saw no accelerator; the processor was "${clip(cpu.split('/')[0] ?? '')}".`]
        : []),
      ...(sessions.length > 1 ? [sumNote(sessions)] : []),
    ],
  };
}

/** "NVIDIA A100-SXM4-40GB 4 device(s)"; " 0 device(s)" for none. */
function gpuOf(session: Session): { count: number; model: string | null } {
  const written = session.cell('GPU_name')?.slice(0, 500) ?? '';
  const match = /^(\D.*? |)(\d{1,6}) device\(s\)$/.exec(written);
  const count = Number(match?.[2] ?? 0);
  return { count, model: count > 0 ? match?.[1]?.trim() || null : null };
}

function energyOf(sessions: readonly Session[]): MeasuredEnergy | null {
  const kwh = total(sessions.map((session) => session.kwh));
  if (kwh === null || kwh === 0) return null;
  const main = sessions.reduce((a, b) => (b.seconds > a.seconds ? b : a));
  const gpus = gpuOf(main).count;
  const caveat = sentences(
    gpus > 0 && "Eco2AI counts every accelerator of the machine, also those that were another's, but one process.",
    'It multiplies with the PUE that it is told, 1 by default, and does not write it down.',
  );
  const value = onLine(kwh, main.file, 'power_consumption(kWh)', main.line);
  return { ...value, scope: 'components', includedPue: null, caveat };
}

function partOf(session: Session): RunPart {
  const source = (value: number, key: string) => onLine(value, session.file, key, session.line);
  return {
    id: session.id,
    durationHours: session.seconds > 0 ? source(session.seconds / 3600, 'duration(s)') : null,
    energy: energyOf([session]),
    reportedEmissionsKg: session.kg === null ? null : source(session.kg, 'CO2_emissions(kg)'),
  };
}

function sumNote(sessions: readonly Session[]): string {
  const each = sessions
    .slice(0, 5)
    .map(({ kwh, seconds }) => `${kwh === null ? '?' : shown(kwh)} kWh in ${shown(seconds / 3600)} h`);
  if (sessions.length > 5) each.push(`${sessions.length - 5} more`);
  return `The figures are the sum of ${sessions.length} sessions that Eco2AI tracked: ${each.join(', ')}.`;
}
