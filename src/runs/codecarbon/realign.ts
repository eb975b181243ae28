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
  const missing = columns.length - cells.length;
  if (missing <= 0) return null;
  const ways = new Ways(cells, columns, missing);
  if (!ways.isReached(columns.length, missing)) return null;
  const row: (string | undefined)[] = columns.map(() => undefined);
  const isOnly = (at: number, value: string) => {
    row[at] ??= value;
    return row[at] === value;
  };
  for (const [at, { droppable }] of columns.entries()) {
    for (let left = 0; left <= missing; left++) {
      if (!ways.isReached(at, left)) continue;
      if (ways.takes(at, left) && ways.leadsOn(at + 1, left) && !isOnly(at, cells[at - left] as string)) return null;
      if (droppable === 0 || !ways.leadsOn(at + droppable, left + droppable)) continue;
      for (let out = at; out < at + droppable; out++) if (!isOnly(out, '')) return null;
    }
  }
  return row.every((value) => value !== undefined) ? (row as string[]) : null;
}

/**
 * The ways to put cells under columns. A place on them is how many columns are done and how many of those were left
 * out, which can be no more than the row lacks: so few that they are all tried.
 */
class Ways {
  private readonly cells: readonly string[];
  private readonly columns: readonly Column[];
  private readonly width: number;
  /** By place: whether the cell that comes next can stand in the column that comes next; 2 for not asked yet. */
  private readonly fits: Uint8Array;
  private readonly reached: Uint8Array;
  private readonly leading: Uint8Array;

  constructor(cells: readonly string[], columns: readonly Column[], missing: number) {
    this.cells = cells;
    this.columns = columns;
    this.width = missing + 1;
    const size = (columns.length + 1) * this.width;
    this.fits = new Uint8Array(size).fill(2);
    this.reached = new Uint8Array(size);
    this.leading = new Uint8Array(size);
    this.reach();
    if (this.isReached(columns.length, missing)) this.reachBack();
  }

  /** Whether the cells from the start can stand so. */
  isReached(at: number, left: number): boolean {
    return this.reached[at * this.width + left] === 1;
  }

  /** Whether the cells from there to the end can. */
  leadsOn(at: number, left: number): boolean {
    return left < this.width && this.leading[at * this.width + left] === 1;
  }

  /** Whether the cell at a place can stand in its column. */
  takes(at: number, left: number): boolean {
    const place = at * this.width + left;
    if (this.fits[place] === 2) {
      const cell = this.cells[at - left];
      this.fits[place] = cell !== undefined && (this.columns[at] as Column).takes(cell) ? 1 : 0;
    }
    return this.fits[place] === 1;
  }

  private reach(): void {
    const { columns, width, reached } = this;
    reached[0] = 1;
    for (const [at, { droppable }] of columns.entries()) {
      for (let left = 0; left < width; left++) {
        if (!this.isReached(at, left)) continue;
        if (this.takes(at, left)) reached[(at + 1) * width + left] = 1;
        if (droppable > 0 && left + droppable < width) reached[(at + droppable) * width + left + droppable] = 1;
      }
    }
  }

  private reachBack(): void {
    const { columns, width, leading } = this;
    leading[columns.length * width + width - 1] = 1;
    for (let at = columns.length - 1; at >= 0; at--) {
      const { droppable } = columns[at] as Column;
      for (let left = 0; left < width; left++) {
        // A way that no start leads to is of no use.
        if (!this.isReached(at, left)) continue;
        const takes = this.leadsOn(at + 1, left) && this.takes(at, left);
        if (takes || (droppable > 0 && this.leadsOn(at + droppable, left + droppable))) leading[at * width + left] = 1;
      }
    }
  }
}
