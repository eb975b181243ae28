import { CsvError, Parser } from 'csv-parse';
import type { LongText } from '../../source/long-text.ts';
import type { RunProblem } from '../run.ts';
import { faultOf, lineOf } from './lines.ts';

/** A row of a table that a program wrote, with as many cells as its line has. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Characters of a row; no tool's is a hundredth of it. */
const MOST_IN_ROW = 1024 * 1024;

/**
 * Hands on one row after the other, the header first, and keeps none: for tables of any length.
 *
 * @returns what stopped it, after the rows before
 */
export function scanTable(
  text: LongText,
  file: string,
  visit: (row: Row) => void,
  delimiter: string | string[] = ',',
): RunProblem | null {
  const refuse = (message: string, line = 1): RunProblem => ({
    kind: 'unreadable',
    message,
    fix: 'Write it anew, or remove it.',
    location: lineOf(file, line),
  });
  const fault = faultOf(text);
  if (fault) return refuse(fault.message, fault.line);
  const parser = new Parser({
    bom: true,
    delimiter,
    max_record_size: MOST_IN_ROW,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    on_record: (cells: string[], { lines }) => {
      for (const [index, cell] of cells.entries()) cells[index] = cell.trim();
      visit({ cells, line: lines });
      return null;
    },
  });
  // It is told below; a stream without a listener would end the process.
  parser.on('error', () => undefined);
  const lengths = new LineLengths();
  for (const piece of text.pieces()) {
    const long = lengths.take(piece);
    if (long !== null) return refuse('The table cannot be read: a row is too long.', long);
    // A transform stream that hands nothing on takes what it is given at once.
    parser.write(piece);
    if (parser.errored) break;
  }
  if (!parser.errored) parser.end();
  const error = parser.errored as Error | null;
  if (error === null) return null;
  if (!(error instanceof CsvError)) throw error;
  const { lines } = error as { readonly lines?: unknown };
  const why = error.code === 'CSV_MAX_RECORD_SIZE' ? 'a row is too long' : 'a quote is not closed where it should be';
  return refuse(`The table cannot be read: ${why}.`, typeof lines === 'number' ? lines : 1);
}

/** Measures lines: a row of empty cells is long too, and the parser does not count them. */
class LineLengths {
  private line = 1;
  private length = 0;

  /** The number of the first line that is too long, null for none. */
  take(piece: string): number | null {
    let start = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', start)) {
      if (this.length + end - start > MOST_IN_ROW) return this.line;
      this.line++;
      this.length = 0;
      start = end + 1;
    }
    this.length += piece.length - start;
    return this.length > MOST_IN_ROW ? this.line : null;
  }
}

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
