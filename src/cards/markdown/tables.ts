import type { Block } from './block.ts';
import { plainText } from './inline.ts';
import { keepsItem } from './relations.ts';
import type { Scope } from './scope.ts';

/** Reads a table: in two columns the first may name sections, a column of emissions makes its rows environmental. */
export function readTable(table: Block & { kind: 'table' }, scope: Scope): void {
  const columns = table.head.length;
  const figures = columns > 2 ? table.head.flatMap((cell) => scope.match(cell)) : [];
  const emissions = figures.includes('environmental-impact');
  for (const row of rowsOf(table, scope)) {
    const text = row.cells.join(' | ');
    const value = row.cells.slice(1).join(' | ');
    const named =
      columns === 2 ? scope.namedByCell(row.cells[0] ?? '') : emissions ? (['environmental-impact'] as const) : [];
    const inherited = scope.top;
    if (named.length > 0) {
      const label = plainText(columns === 2 ? (row.cells[0] ?? '') : table.head.join(' | '));
      const title = scope.openPart(label, row.location, named);
      scope.add({ kind: 'row', text: value, location: row.location, title, sections: named });
      scope.close(title);
    }
    const sections = (inherited?.sections ?? []).filter(
      (s) => !named.includes(s) && named.every((n) => keepsItem(s, n)),
    );
    if (named.length === 0 || sections.length > 0) {
      const decisive = columns === 2 ? value : text;
      scope.add({ kind: 'row', text, decisive, location: row.location, title: inherited, sections });
    }
  }
}

/** The rows that say something: the head names columns, unless it is a row itself, as where a table lists sections. */
function rowsOf({ head, rows, location }: Block & { kind: 'table' }, scope: Scope) {
  const headIsRow =
    head.length === 2 && rows.length > 0 && scope.match(head[0] ?? '').length > 0 && (head[1] ?? '').length > 12;
  return headIsRow ? [{ cells: head, location: { ...location, endLine: location.line } }, ...rows] : rows;
}
