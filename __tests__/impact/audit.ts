/** Rows older than this must be read again at their source. */
const MONTHS = 18;

type Json = Record<string, unknown>;

/**
 * Names every row of the catalogue whose source is missing, incomplete or stale. A row ends in the id of its source.
 * A source without an address is allowed only where a row says that it is unverified.
 */
export function auditSources(tables: Json, sources: Record<string, Json>, today: Date = new Date()): string[] {
  return Object.entries(tables).flatMap(([file, table]) =>
    rowsOf(table).flatMap((row) => {
      const source = sources[String(row.at(-1))];
      const faults = source ? faultsOf(source, row.includes('unverified'), today) : ['no source'];
      return faults.map((fault) => `${file}: ${String(row[0])}: ${fault}`);
    }),
  );
}

function faultsOf(source: Json, unverified: boolean, today: Date): string[] {
  const date = new Date(`${String(source.retrieved)}T00:00:00Z`);
  const oldest = new Date(today);
  oldest.setUTCMonth(oldest.getUTCMonth() - MONTHS);
  return [
    ...['title', 'year', 'licence'].filter((key) => !source[key]).map((key) => `no ${key}`),
    ...(source.url || unverified ? [] : ['no url']),
    ...(Number.isNaN(date.getTime()) ? ['no retrieved date'] : []),
    ...(date < oldest ? [`stale: retrieved ${String(source.retrieved)}`] : []),
    ...(date.getTime() > today.getTime() + 86_400_000 ? ['retrieved in the future'] : []),
  ];
}

/** Every array of a table that holds a value is a row, unless it holds rows or names the columns. */
function rowsOf(table: unknown): unknown[][] {
  return Object.entries(table as Json).flatMap(([key, value]) => {
    if (!Array.isArray(value) || /columns$/i.test(key)) return [];
    return value.every((item) => Array.isArray(item)) ? (value as unknown[][]) : [value];
  });
}
