/** A place in a file. Lines and columns are 1-based; the end is exclusive in columns, as editors and SARIF count. */
export interface Location {
  /** Path relative to the working directory, `/`-separated. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The whole of a file, for what has no better place: its first character. */
export function startOf(file: string): Location {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Orders locations by file, then by position. */
export function compareLocations(a: Location, b: Location): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
