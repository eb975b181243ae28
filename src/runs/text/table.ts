import { type Options, Parser } from 'csv-parse';
import { type LongText, startOfText } from '../../source/long-text.ts';
import type { RunProblem } from '../run.ts';
import { faultOf, lineOf, linesOf, MOST_IN_LINE } from './lines.ts';

/** A row of a table that a program wrote, with as many cells as its line has. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Hands on one row after the other, the header first, and keeps none: for tables of any length.
 *
 * @returns what stopped it, after the rows before
 */
export function scanTable(
  text: LongText,
  file: string,
  visit: (row: Row) => void,
  delimiter: ',' | ';' = ',',
): RunProblem | null {
  const refuse = (message: string, line = 1): RunProblem => ({
    kind: 'unreadable',
    message,
    fix: 'Write it anew, or remove it.',
    location: lineOf(file, line),
  });
  const fault = faultOf(text);
  if (fault) return refuse(fault.message, fault.line);
  const quoted = new QuotedRows(delimiter);
  for (const [line, written] of linesOf(withLineFeeds(text))) {
    if (quoted.length + written.length >= MOST_IN_LINE) {
      return refuse('The table cannot be read: a row is too long.', quoted.line ?? line);
    }
    if (quoted.line !== null || written.includes('"')) {
      const row = quoted.take(written, line);
      if (row) visit(row);
    } else if (written !== '') {
      visit({ cells: written.split(delimiter).map((cell) => cell.trim()), line });
    }
  }
  if (quoted.line === null) return null;
  return refuse('The table cannot be read: a quote is not closed where it should be.', quoted.line);
}

/** Rows with quotes in them, which may go over several lines. Rows without are told apart five times as fast. */
class QuotedRows {
  /** Where the row began that is not complete yet. */
  line: number | null = null;
  private open = '';
  private readonly delimiter: string;
  private readonly parser: RowParser;

  constructor(delimiter: string) {
    this.delimiter = delimiter;
    this.parser = new RowParser({
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  }

  /** Characters of the row so far. */
  get length(): number {
    return this.open.length;
  }

  /** The row that is complete with a line, if one is. */
  take(written: string, line: number): Row | null {
    const plain = this.line === null ? cellsIn(written, this.delimiter) : null;
    if (plain) return { cells: plain, line };
    this.line ??= line;
    const wasOpen = this.open !== '';
    this.open += wasOpen ? `\n${written}` : written;
    if (endsInQuotes(written, this.delimiter, wasOpen)) return null;
    const row = { cells: this.parser.cellsOf(this.open), line: this.line };
    this.open = '';
    this.line = null;
    return row;
  }
}

/**
 * The cells of a row on one line whose quotes all go around whole cells, which is how programs write them; null for any
 * other, and for a row of one blank cell, which may be no row.
 */
function cellsIn(line: string, delimiter: string): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    const isQuoted = line[at] === '"';
    let end = isQuoted ? line.indexOf('"', at + 1) : line.indexOf(delimiter, at);
    while (isQuoted && end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
    if (isQuoted && end < 0) return null;
    const cell = isQuoted ? line.slice(at + 1, end).replaceAll('""', '"') : line.slice(at, end < 0 ? undefined : end);
    if (!isQuoted && cell.includes('"')) return null;
    cells.push(cell.trim());
    const next = isQuoted ? end + 1 : end;
    if (next < 0 || next >= line.length) return cells.length > 1 || cells[0] !== '' ? cells : null;
    if (line[next] !== delimiter) return null;
    at = next + 1;
  }
}

/** Whether the quotes of a line are still open at its end. They open at the start of a cell only. */
function endsInQuotes(line: string, delimiter: string, isOpen: boolean): boolean {
  let inQuotes = isOpen;
  let isStart = true;
  for (let at = 0; at < line.length; at++) {
    const character = line[at];
    if (character === '"' && inQuotes && line[at + 1] === '"') at++;
    else if (character === '"' && (inQuotes || isStart)) inQuotes = !inQuotes;
    isStart = !inQuotes && character === delimiter;
  }
  return inQuotes;
}

class RowParser extends Parser {
  private cells: readonly string[] = [];

  constructor(options: Options) {
    super(options);
    // A stream that fails and is not listened to would end the process.
    this.on('error', () => undefined);
  }

  cellsOf(row: string): string[] {
    this.cells = [];
    // It looks ahead for the rest of a delimiter; blank lines are none of a row.
    this.write(`${row}\n\n\n\n\n`);
    return this.cells.map((cell) => cell.trim());
  }

  /** Takes a row where a stream would keep it; a transform stream that keeps nothing takes what it is given at once. */
  override push(cells: readonly string[] | null): boolean {
    if (cells) this.cells = cells;
    return true;
  }
}

/** A text whose lines end in carriage returns alone with line feeds in their place. */
function withLineFeeds(text: LongText): LongText {
  const [first = ''] = startOfText(text, MOST_IN_HEADER).split('\n', 1);
  if (!/\r[^\r]/.test(first)) return text;
  function* pieces(): Generator<string> {
    for (const piece of text.pieces()) yield piece.replaceAll('\r', '\n');
  }
  return { pieces };
}

/** Characters at the start of a table that tell how its lines end. */
const MOST_IN_HEADER = 64 * 1024;

/** The cells of the first line, as far as it needs no quotes: enough to know a format by. */
export function firstCells(text: string, delimiter: string | RegExp = /[,;]/): string[] {
  const start = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 8192).trimStart();
  return (start.split(/[\r\n]/, 1)[0] ?? '').split(delimiter).map((cell) => cell.trim());
}

/** Whether a cell is a number as programs write it, of any size. */
export function isNumber(cell: string): boolean {
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(cell);
}

/** A finite number in a cell; null for anything else, "N/A" and blank too. */
export function numberIn(cell: string | undefined): number | null {
  if (cell === undefined || !isNumber(cell)) return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}
