import { CsvError, parse } from 'csv-parse/sync';
import { type Location, startOf } from '../../source/location.ts';
import type { RunProblem } from '../run.ts';
import { faultOf } from './lines.ts';

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
  text: string,
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
  if (fault) return refuse(fault);
  const long = longLineIn(text);
  if (long !== null) return refuse('The table cannot be read: a row is too long.', long);
  try {
    parse(text, {
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
    return null;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { readonly lines?: unknown };
    const why = error.code === 'CSV_MAX_RECORD_SIZE' ? 'a row is too long' : 'a quote is not closed where it should be';
    return refuse(`The table cannot be read: ${why}.`, typeof lines === 'number' ? lines : 1);
  }
}

function longLineIn(text: string): number | null {
  for (let start = 0, line = 1; start < text.length; line++) {
    const end = text.indexOf('\n', start);
    if ((end < 0 ? text.length : end) - start > MOST_IN_ROW) return line;
    if (end < 0) return null;
    start = end + 1;
  }
  return null;
}

/** The cells of the first line, as far as it needs no quotes: enough to know a format by. */
export function firstCells(text: string, delimiter: string | RegExp = /[,;]/): string[] {
  const start = text.slice(text.charCodeAt(0) === 0xfeff ? 1 : 0, 8192).trimStart();
  return (start.split(/[\r\n]/, 1)[0] ?? '').split(delimiter).map((cell) => cell.trim());
}

/** A whole line; programs' tables need no columns. */
export function lineOf(file: string, line: number): Location {
  return { ...startOf(file), line, endLine: line };
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
