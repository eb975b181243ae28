import type { Location } from '../../source/location.ts';

/** One block of a Markdown document, as a reader sees it. Texts are Markdown still. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly location: Location }
  | { readonly kind: 'paragraph'; readonly text: string; readonly location: Location }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly location: Location }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly Row[];
      readonly location: Location;
    }
  | { readonly kind: 'code'; readonly language: string; readonly text: string; readonly location: Location }
  /** The end of a folded part: titles of this level and below end with it. */
  | { readonly kind: 'close'; readonly level: number; readonly location: Location };

export interface Item {
  readonly blocks: readonly Block[];
  readonly location: Location;
}

export interface Row {
  readonly cells: readonly string[];
  readonly location: Location;
}

/** Where the lines of a part stand in the file. */
export interface Source {
  readonly file: string;
  /** The file without its line ends. */
  readonly lines: readonly string[];
}

/**
 * The place of lines `from` (counted from 0) up to, but not including, `to`, without the white space around them.
 *
 * @param content what stands there, to find its first column behind markers
 */
export function locateLines(source: Source, from: number, to: number, content = ''): Location {
  const { file, lines } = source;
  const first = Math.min(from, lines.length - 1);
  let last = Math.max(first, Math.min(to, lines.length) - 1);
  while (last > first && /^[\s>]*$/.test(lines[last] as string)) last--;
  const text = lines[first] as string;
  const cut = content.indexOf('\n');
  const start = content === '' ? -1 : text.indexOf(cut < 0 ? content : content.slice(0, cut));
  const column = start >= 0 ? start : Math.max(0, text.search(/[^\s>]/));
  const end = (lines[last] as string).trimEnd().length;
  return {
    file,
    line: first + 1,
    column: column + 1,
    endLine: last + 1,
    endColumn: Math.max(end, last === first ? column : 0) + 1,
  };
}
