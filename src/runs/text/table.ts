import { CsvError, parse } from 'csv-parse/sync';
import { type Location, startOf } from '../../source/location.ts';
import type { RunProblem } from '../run.ts';

/** A row of a table that a program wrote, with as many cells as its line has. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** Reads delimited text with a header. Cells are trimmed; rows may be of any length: the reader of a format judges. */
export function readTable(text: string, file: string, delimiter: string | string[] = ','): Table | RunProblem {
  const refuse = (message: string, line = 1): RunProblem => ({
    kind: 'unreadable',
    message,
    fix: 'Write it anew, or remove it.',
    location: lineOf(file, line),
  });
  if (text.includes('\0')) return refuse('The file is not text: it holds NUL bytes.');
  if (text.trim() === '') return refuse('The file is empty.');
  try {
    const records = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines }));
    const [head, ...body] = rows;
    return head ? { header: head.cells, rows: body } : refuse('The file is empty.');
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as { readonly lines?: unknown };
    return refuse(
      'The table cannot be read: a quote is not closed where it should be.',
      typeof lines === 'number' ? lines : 1,
    );
  }
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
  if (text.includes('\0')) return refuse('The file is not text: it holds NUL bytes.');
  if (text.trim() === '') return refuse('The file is empty.');
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

/** A finite number in a cell; null for anything else, "N/A" and blank too. */
export function numberIn(cell: string | undefined): number | null {
  if (cell === undefined || !/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(cell)) return null;
  const value = Number(cell);
  return Number.isFinite(value) ? value : null;
}
