import { startOfText } from '../../source/long-text.ts';
import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { lineOf } from '../text/lines.ts';
import { numberIn, type Row, scanTable } from '../text/table.ts';
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

/** Runs of one file; those of all trainings of a group are far fewer. */
const MOST_SESSIONS = 500_000;

/** Problems of rows that are told; a few are enough to tell what is wrong with a file. */
const MOST_TOLD = 20;

/** Rows of one run that are kept, in case the longest was cut off. */
const MOST_KEPT = 4;

/** Characters of a header that are looked at for what stands between its names. */
const MOST_IN_HEADER = 64 * 1024;

/** A row and the names of its columns. */
interface Record_ {
  /** Where each column is. */
  readonly header: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly row: Row;
}

/** A row that is kept: its cells as one text, which takes a fifth of the room. */
interface Packed {
  readonly header: ReadonlyMap<string, number>;
  readonly names: readonly string[];
  readonly cells: string;
  readonly line: number;
  readonly duration: number;
}

function pack({ header, names, row }: Record_, duration: number): Packed {
  return { header, names, cells: row.cells.join(BETWEEN), line: row.line, duration };
}

function unpack({ header, names, cells, line }: Packed): Record_ {
  return { header, names, row: { cells: cells.split(BETWEEN), line } };
}

/** A cell that says something, found without telling the others apart. */
function packedCell({ header, cells }: Packed, column: string): string | null {
  const at = header.get(column);
  if (at === undefined) return null;
  let start = 0;
  for (let before = 0; before < at; before++) {
    start = cells.indexOf(BETWEEN, start) + 1;
    if (start === 0) return null;
  }
  const end = cells.indexOf(BETWEEN, start);
  return cells.slice(start, end < 0 ? undefined : end) || null;
}

/** No cell holds it, since a file that does is no text. */
const BETWEEN = '\0';

/** Reads one file; null when it is no file of CodeCarbon, whatever its name. */
export function readSessions({ path, text }: RunFile): SessionFile | null {
  const rows = new Rows(path);
  const delimiter = /^[^\n,]*;/.test(startOfText(text, MOST_IN_HEADER)) ? ';' : ',';
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
  /** By run id: the rows with the longest durations, longest first. */
  private readonly kept = new Map<string, Packed[]>();
  /** By run id: the sums of tasks. */
  private readonly tasks = new Map<string, Session>();
  /** The line with one run too many. */
  private tooMany: number | null = null;
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
    const key = id ?? `line ${row.line}`;
    if (this.places.has('task_name')) {
      this.addTask(key, record);
      return;
    }
    const duration = numberIn(cellOf(record, 'duration') ?? '') ?? -1;
    const before = this.kept.get(key);
    if (!before) {
      if (this.hasRoom(row)) this.kept.set(key, [pack(record, duration)]);
      return;
    }
    this.repeated++;
    if (duration < (before[0]?.duration ?? 0)) return;
    before.unshift(pack(record, duration));
    before.length = Math.min(before.length, MOST_KEPT);
  }

  /** The rows of tasks are added up as they come. */
  private addTask(key: string, record: Record_): void {
    const straight = this.straighten(record);
    const part = straight && this.read(straight);
    const before = this.tasks.get(key);
    if (!part || (!before && !this.hasRoom(record.row))) return;
    this.tasks.set(key, before ? sumOf(before, part) : part);
  }

  private hasRoom({ line }: Row): boolean {
    if (this.kept.size + this.tasks.size < MOST_SESSIONS) return true;
    this.tooMany ??= line;
    return false;
  }

  /** Rows are put in order only here: of many, few count. */
  sessions(): Map<string, Session> {
    if (this.tooMany !== null) return new Map();
    const sessions = new Map(this.tasks);
    for (const [id, records] of this.kept) {
      const session = this.sessionOf(records);
      if (session) sessions.set(id, session);
      records.length = 0;
    }
    return sessions;
  }

  private sessionOf(records: readonly Packed[]): Session | null {
    for (const packed of records) {
      const straight = this.straighten(unpack(packed));
      if (straight) return this.read(straight);
    }
    return null;
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

  private read(record: Record_): Session | null {
    const { line } = record.row;
    const found: RunProblem[] = [];
    const figure = (column: string, quantity: Quantity) =>
      figureOf(cellOf(record, column) ?? undefined, quantity, column, () => lineOf(this.path, line), found);
    const duration = figure('duration', SECONDS);
    const pue = numberIn(cellOf(record, 'pue') ?? '1');
    if (pue !== null && (pue < 1 || pue > 10)) found.push(this.wrongPue(pue, line));
    const packed = pack(record, 0);
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
      text: (column) => packedCell(packed, column),
    };
    const says = duration !== null || session.kwh !== null;
    if (!says && found.length === 0) {
      const message = 'The row states neither `duration` nor `energy_consumed`.';
      found.push(fileProblem(this.path, message, 'Remove the row, or write the file anew.', line));
    }
    if (this.problems.length < MOST_TOLD) this.problems.push(...found);
    return says ? session : null;
  }

  private wrongPue(pue: number, line: number): RunProblem {
    return {
      kind: 'out-of-range',
      message: `\`pue\` must be a ratio of at least 1, and below 10, but is ${pue}.`,
      fix: 'Set `pue` of CodeCarbon to that of the data centre, or to 1.0 when it is not known.',
      location: lineOf(this.path, line),
    };
  }

  found(): RunProblem[] {
    const { refused } = this;
    if (this.tooMany !== null) {
      const message = `The file holds more than ${MOST_SESSIONS} runs of CodeCarbon, so nothing of it is read.`;
      return [fileProblem(this.path, message, 'Keep the rows of one training beside the card.', this.tooMany)];
    }
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

/** Two parts of a session as one, which tells of the machine what the later one does. */
function sumOf(a: Session, b: Session): Session {
  return {
    ...((b.end ?? 0) >= (a.end ?? 0) ? b : a),
    duration: a.duration + b.duration,
    kwh: total([a.kwh, b.kwh]),
    kg: total([a.kg, b.kg]),
    cpuKwh: total([a.cpuKwh, b.cpuKwh]),
    gpuKwh: total([a.gpuKwh, b.gpuKwh]),
    ramKwh: total([a.ramKwh, b.ramKwh]),
  };
}
