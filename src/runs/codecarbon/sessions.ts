import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { lineOf, numberIn, type Row, scanTable } from '../text/table.ts';
import { COUNT, figureOf, fileProblem, KG, KWH, type Quantity, SECONDS, total } from '../values/figure.ts';
import { millisecondsOf } from '../values/instant.ts';
import { isCodecarbonHeader, realignRow } from './columns.ts';

/** What one tracker measured from its start to its last word. */
export interface Session {
  readonly file: string;
  readonly line: number;
  readonly project: string;
  /** The rows of a task file are parts of a session, and are added up. */
  readonly ofTasks: boolean;
  /** Seconds. */
  readonly duration: number;
  /** As written, with the PUE in it. */
  readonly kwh: number | null;
  readonly kg: number | null;
  readonly cpuKwh: number | null;
  readonly gpuKwh: number | null;
  readonly ramKwh: number | null;
  readonly cpuWatts: number | null;
  /** 1 when none was set, and in versions that have none. */
  readonly pue: number;
  readonly gpuCount: number | null;
  /** When the row was written, in milliseconds; without an offset. */
  readonly end: number | null;
  readonly text: (column: string) => string | null;
}

export interface SessionFile {
  readonly path: string;
  /** The sessions by run id. */
  readonly sessions: ReadonlyMap<string, Session>;
  readonly problems: readonly RunProblem[];
  readonly notes: readonly string[];
}

/** Rows of one run that are kept, in case the longest was cut off. */
const MOST_KEPT = 4;

/** A row and the names of its columns. */
interface Record_ {
  /** Where each column is. */
  readonly header: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly row: Row;
  readonly duration: number;
}

/** Reads one file; null when it is no file of CodeCarbon, whatever its name. */
export function readSessions({ path, text }: RunFile): SessionFile | null {
  const rows = new Rows(path);
  const delimiter = /^[^\n,]*;/.test(text) ? ';' : ',';
  const stopped = scanTable(text, path, (row) => rows.take(row), delimiter);
  if (rows.isOther) return null;
  if (stopped) return { path, sessions: rows.sessions(), problems: [...rows.found(), stopped], notes: rows.notes() };
  const sessions = rows.sessions();
  const problems = [...rows.found()];
  if (sessions.size === 0 && problems.length === 0) {
    problems.push(fileProblem(path, 'CodeCarbon measured nothing in this file: it has no row.', 'Remove it.'));
  }
  return { path, sessions, problems, notes: rows.notes() };
}

class Rows {
  /** Whether the header is that of something else. */
  isOther = false;
  private readonly path: string;
  private header: readonly string[] | null = null;
  private places: ReadonlyMap<string, number> = new Map();
  /** By run id: the rows with the longest durations, longest first, or all of them where they are tasks. */
  private readonly kept = new Map<string, Record_[]>();
  private readonly problems: RunProblem[] = [];
  private refused: { line: number; cells: number; names: number; count: number } | null = null;
  private realigned: number | null = null;
  private repeated = 0;

  constructor(path: string) {
    this.path = path;
  }

  take(row: Row): void {
    if (!this.header || (row.cells[0] === this.header[0] && row.cells.includes('duration'))) {
      this.setHeader(row.cells);
    } else if (!this.isOther) {
      this.keep(row, this.header);
    }
  }

  private setHeader(cells: readonly string[]): void {
    this.header = cells;
    this.places = new Map(cells.map((name, at) => [name, at]));
    this.isOther = !isCodecarbonHeader(cells);
  }

  private keep(row: Row, header: readonly string[]): void {
    const record = { header: this.places, names: header, row };
    const id = cellOf(record, 'run_id') ?? (this.places.has('run_id') ? null : cellOf(record, 'experiment_id'));
    const now = { ...record, duration: numberIn(cellOf(record, 'duration') ?? '') ?? -1 };
    const key = id ?? `line ${row.line}`;
    const before = this.kept.get(key);
    if (!before) {
      this.kept.set(key, [now]);
    } else if (this.places.has('task_name')) {
      before.push(now);
    } else {
      this.repeated++;
      if (now.duration < (before[0]?.duration ?? 0)) return;
      before.unshift(now);
      before.length = Math.min(before.length, MOST_KEPT);
    }
  }

  /** Rows are put in order only here: of many, few count. */
  sessions(): Map<string, Session> {
    const sessions = new Map<string, Session>();
    for (const [id, records] of this.kept) {
      const session = this.sessionOf(records);
      if (session) sessions.set(id, session);
    }
    return sessions;
  }

  private sessionOf(records: readonly Record_[]): Session | null {
    const tasks = records[0]?.header.has('task_name');
    const whole: Record_[] = [];
    for (const record of records) {
      const straight = this.straighten(record);
      if (straight) whole.push(straight);
      if (straight && !tasks) break;
    }
    return this.sumOf(whole);
  }

  private straighten(record: Record_): Record_ | null {
    const { row, names } = record;
    if (row.cells.length === names.length) return record;
    const cells = realignRow(row.cells, names);
    if (!cells) {
      this.refused ??= { line: row.line, cells: row.cells.length, names: names.length, count: 0 };
      this.refused.count++;
      return null;
    }
    this.realigned ??= row.line;
    return { ...record, row: { cells, line: row.line } };
  }

  private sumOf(records: readonly Record_[]): Session | null {
    const parts = records.map((record) => this.read(record)).filter((part) => part !== null);
    const [first] = parts;
    if (!first) return null;
    if (parts.length === 1) return first;
    const last = parts.reduce((a, b) => ((b.end ?? 0) >= (a.end ?? 0) ? b : a));
    const sum = (of: (part: Session) => number | null) => total(parts.map(of));
    return {
      ...last,
      duration: sum((part) => part.duration) ?? last.duration,
      kwh: sum((part) => part.kwh),
      kg: sum((part) => part.kg),
      cpuKwh: sum((part) => part.cpuKwh),
      gpuKwh: sum((part) => part.gpuKwh),
      ramKwh: sum((part) => part.ramKwh),
    };
  }

  private read(record: Record_): Session | null {
    const { line } = record.row;
    const location = lineOf(this.path, line);
    const before = this.problems.length;
    const figure = (column: string, quantity: Quantity) =>
      figureOf(cellOf(record, column) ?? undefined, quantity, column, location, this.problems);
    const duration = figure('duration', SECONDS);
    const pue = numberIn(cellOf(record, 'pue') ?? '1');
    if (pue !== null && (pue < 1 || pue > 10)) this.wrongPue(pue, line);
    const session: Session = {
      file: this.path,
      line,
      project: cellOf(record, 'project_name') ?? 'codecarbon',
      ofTasks: record.header.has('task_name'),
      duration: duration ?? 0,
      kwh: figure('energy_consumed', KWH),
      kg: figure('emissions', KG),
      cpuKwh: figure('cpu_energy', KWH),
      gpuKwh: figure('gpu_energy', KWH),
      ramKwh: figure('ram_energy', KWH),
      cpuWatts: numberIn(cellOf(record, 'cpu_power') ?? ''),
      pue: pue !== null && pue >= 1 && pue <= 10 ? pue : 1,
      gpuCount: figure('gpu_count', COUNT),
      end: millisecondsOf(cellOf(record, 'timestamp')),
      text: (column) => cellOf(record, column),
    };
    if (duration !== null || session.kwh !== null) return session;
    if (this.problems.length === before) {
      const message = 'The row states neither `duration` nor `energy_consumed`.';
      this.problems.push(fileProblem(this.path, message, 'Remove the row, or write the file anew.', line));
    }
    return null;
  }

  private wrongPue(pue: number, line: number): void {
    this.problems.push({
      kind: 'out-of-range',
      message: `\`pue\` must be a ratio of at least 1, and below 10, but is ${pue}.`,
      fix: 'Set `pue` of CodeCarbon to that of the data centre, or to 1.0 when it is not known.',
      location: lineOf(this.path, line),
    });
  }

  found(): RunProblem[] {
    const { refused } = this;
    if (!refused) return this.problems;
    const others = refused.count > 1 ? ` ${refused.count - 1} more rows are like it.` : '';
    const message =
      `The row has ${refused.cells} cells under ${refused.names} column names, and which of them are missing ` +
      `cannot be told, so it was left out.${others}`;
    const fix =
      'CodeCarbon 3.2.9 and 3.3.0 drop empty values when they append: update it, and put the missing commas into ' +
      'the row; remove a row that was cut off.';
    return [...this.problems, fileProblem(this.path, message, fix, refused.line)];
  }

  notes(): string[] {
    const notes: string[] = [];
    if (this.realigned !== null) {
      notes.push(
        `${this.path}: rows with fewer cells than the header (from line ${this.realigned}) were put back under ` +
          'their columns; CodeCarbon 3.2.9 and 3.3.0 drop empty values when they append.',
      );
    }
    if (this.repeated > 0) {
      notes.push(
        `${this.path}: CodeCarbon's rows of one run are cumulative, so only the longest of each run counts ` +
          `(${this.repeated} ${this.repeated === 1 ? 'row' : 'rows'} left out).`,
      );
    }
    return notes;
  }
}

/** A cell that says something. */
function cellOf(record: Pick<Record_, 'header' | 'row'>, column: string): string | null {
  const at = record.header.get(column);
  return (at === undefined ? undefined : record.row.cells[at]) || null;
}
