import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { scanTable } from '../../src/runs/text/table.ts';

/** Rows of a table as the product reads them; null where it refuses to. */
function rowsOf(text: string): string[][] | null {
  const rows: string[][] = [];
  const pieces = function* () {
    yield text;
  };
  return scanTable({ pieces }, 'a.csv', ({ cells }) => rows.push([...cells])) ? null : rows;
}

const OPTIONS = { relax_column_count: true, relax_quotes: true, skip_empty_lines: true };
const PIECES = ['"', '"', ',', ',', 'a', ' ', '""'];

test('rows with quotes in any place are those of the parser', () => {
  let seed = 1;
  const below = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * most);
  };
  let compared = 0;
  for (let i = 0; i < 5000; i++) {
    const row = Array.from({ length: 1 + below(9) }, () => PIECES[below(PIECES.length)]).join('');
    const text = `h,"x"\n${row}\nz,"e"\n`;
    const rows = rowsOf(text);
    let expected: string[][];
    try {
      expected = (parse(text, OPTIONS) as string[][]).map((cells) => cells.map((cell) => cell.trim()));
    } catch {
      continue;
    }
    if (!rows) continue;
    expect([row, rows]).toEqual([row, expected]);
    compared++;
  }
  expect(compared).toBeGreaterThan(1000);
});
