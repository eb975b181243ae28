/** A column of a table whose rows may lack cells. */
export interface Column {
  /** Whether a cell can stand in it. */
  readonly takes: (cell: string) => boolean;
  /** How many columns from here a row leaves out together; 0 for a column that a row never leaves out. */
  readonly droppable: number;
}

/**
 * Puts the cells of a row that lacks some under their columns, in order. A column that was left out is empty.
 *
 * @returns null when no way fits, or when several ways differ in any value
 */
export function realign(cells: readonly string[], columns: readonly Column[]): string[] | null {
  if (cells.length >= columns.length) return null;
  const fromStart = reach(cells, columns);
  if (!fromStart[columns.length]?.[cells.length]) return null;
  const toEnd = reachBack(cells, columns);
  const row: string[] = [];
  const possible = columns.map(() => new Set<string>());
  for (const [at, column] of columns.entries()) {
    for (let taken = 0; taken <= cells.length; taken++) {
      if (!fromStart[at]?.[taken]) continue;
      const cell = cells[taken];
      if (cell !== undefined && column.takes(cell) && toEnd[at + 1]?.[taken + 1]) possible[at]?.add(cell);
      if (column.droppable === 0 || !toEnd[at + column.droppable]?.[taken]) continue;
      for (let left = at; left < at + column.droppable; left++) possible[left]?.add('');
    }
  }
  for (const values of possible) {
    const [only] = values;
    if (values.size !== 1 || only === undefined) return null;
    row.push(only);
  }
  return row;
}

/** `[columns][cells]`: whether so many cells can stand under so many columns from the start. */
function reach(cells: readonly string[], columns: readonly Column[]): boolean[][] {
  const table = grid(cells, columns);
  table[0]![0] = true;
  for (const [at, column] of columns.entries()) {
    for (let taken = 0; taken <= cells.length; taken++) {
      if (!table[at]![taken]) continue;
      const cell = cells[taken];
      if (cell !== undefined && column.takes(cell)) table[at + 1]![taken + 1] = true;
      if (column.droppable > 0) table[at + column.droppable]![taken] = true;
    }
  }
  return table;
}

/** `[columns][cells]`: whether all cells from there can stand under the columns from there. */
function reachBack(cells: readonly string[], columns: readonly Column[]): boolean[][] {
  const table = grid(cells, columns);
  table[columns.length]![cells.length] = true;
  for (let at = columns.length - 1; at >= 0; at--) {
    const column = columns[at]!;
    for (let taken = 0; taken <= cells.length; taken++) {
      const cell = cells[taken];
      const takes = cell !== undefined && column.takes(cell) && table[at + 1]![taken + 1]!;
      table[at]![taken] = takes || (column.droppable > 0 && table[at + column.droppable]![taken]!);
    }
  }
  return table;
}

function grid(cells: readonly string[], columns: readonly Column[]): boolean[][] {
  return Array.from({ length: columns.length + 1 }, () => Array<boolean>(cells.length + 1).fill(false));
}
