import { secretsIn } from '../source/secrets.ts';
import { inline, keepApart, keepMentionsApart, type Surface, ZERO_WIDTH_SPACE } from './marks.ts';
import { oneLine, visible, wellFormed } from './visible.ts';

export type { Surface } from './marks.ts';
export { clip, oneLine, visible, wellFormed } from './visible.ts';

/**
 * Every escape of the Markdown that this product writes. The text of a card, a run or a file name is hostile: it may
 * become words in the output, and nothing else. Only what would change meaning where it stands is escaped, so that
 * ordinary prose stays as its author wrote it. What that is says `marks.ts`; what nobody could see, `visible.ts`.
 */

/** A text that stands at the start of a line or after a list marker. Further lines are indented under the first. */
export function item(text: string, surface: Surface): string {
  return visible(text)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter(Boolean)
    .map((line) => inline(line, { surface, start: true }))
    .join('\n  ');
}

/** A text on one line that may begin it. */
export function line(text: string, surface: Surface): string {
  return inline(oneLine(text), { surface, start: true });
}

/** A text within a line that other text begins. */
export function phrase(text: string, surface: Surface): string {
  return inline(oneLine(text), { surface });
}

export function heading(text: string, surface: Surface): string {
  return inline(oneLine(text), { surface, start: true, heading: true });
}

/** A text in a cell of a table. */
export function cell(text: string, surface: Surface): string {
  return inline(oneLine(text), { surface, cell: true });
}

/**
 * A sentence of our own with words of others in it, in a line or a cell. What stands between single backticks is code,
 * which can do no more than look like code; the rest is text.
 */
export function sentence(text: string, surface: Surface): string {
  return oneLine(text)
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 1 ? code(part, surface) : inline(part, { surface, cell: true, start: index === 0, part: 'piece' }),
    )
    .join('');
}

/** A line of a paragraph as `prose.ts` splits them: visible already, white space kept. */
export function proseLine(text: string, surface: Surface, start: boolean): string {
  return inline(text, { surface, start, part: 'line' });
}

/** Code in a line or a cell. It is fenced with more backticks than it holds in a row. */
export function code(text: string, surface: Surface): string {
  const plain = oneLine(text);
  if (plain === '') return '';
  // In a cell a pipe ends the code, and the backslash that would hold it is shown by some readers. `<!--` could pass
  // for a comment of ours to who searches the source.
  if (/\||<!--/.test(plain)) return inline(plain, { surface, cell: true, linkText: true, part: 'piece' });
  const fence = '`'.repeat(longestRun(plain, '`') + 1);
  const pad = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${plain}${pad}${fence}`;
}

/** A block of code. Its fence is longer than any run of backticks in it; its lines are kept. */
export function codeBlock(text: string, language = ''): string {
  const plain = visible(text).replace(/\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(plain, '`') + 1));
  return `${fence}${/^[\w-]*$/.test(language) ? language : ''}\n${plain}\n${fence}`;
}

/** Lines as they are, in a block of code that GitHub offers to put into the file. The caller vouches that all is visible. */
export function codeBlockOf(lines: readonly string[], language: 'suggestion'): string {
  const text = lines.join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A link, or the text alone when there is nowhere safe to go. */
export function link(text: string, target: string | null, surface: Surface): string {
  const href = linkTarget(target);
  if (href === null) return cell(text, surface);
  return `[${inline(oneLine(text), { surface, cell: true, linkText: true })}](${href})`;
}

/** A link whose text is code. */
export function codeLink(text: string, target: string | null, surface: Surface): string {
  const href = linkTarget(target);
  const shown = code(text, surface);
  return href === null || shown === '' ? shown : `[${shown}](${href})`;
}

/** An address made safe to stand in `(…)`: http, https or relative; null for any other, for overlong ones and for those that hold a secret. */
export function linkTarget(address: string | null): string | null {
  if (address === null || address === '' || address.length > 2000 || secretsIn(address).length > 0) return null;
  const scheme = /^[^/?#]*?:/.exec(address);
  if (scheme && !/^https?:$/i.test(scheme[0])) return null;
  const encoded = wellFormed(address).replace(/%(?![\da-f]{2})|[^\w!#$%&+,\-./:=?@~]/giu, encodeURIComponentFully);
  return encoded.length > 2000 ? null : encoded;
}

/** A path of a file as a relative link target. */
export function pathTarget(path: string): string {
  return path
    .split('/')
    .map((segment) => wellFormed(segment).replace(/[^\w.~-]/gu, encodeURIComponentFully))
    .join('/');
}

/** Text between HTML tags or in a quoted attribute of our own. */
export function html(text: string, surface: Surface): string {
  const plain = oneLine(text);
  return (surface === 'thread' ? keepApart(plain) : plain)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}

/** An HTML comment, which no text can end. */
export function comment(text: string): string {
  return `<!-- ${oneLine(text).replace(/[<>]/g, '').replace(/-{2,}/g, '-').replace(/^-|-$/g, '')} -->`;
}

/** Finished Markdown of a file, fit to stand in a thread: mentions and references are kept apart. */
export function toThread(markdown: string): string {
  return keepMentionsApart(markdown)
    .replace(/\\[\\<]/g, (pair) => (pair === '\\<' ? '&lt;' : pair))
    .replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}

function longestRun(text: string, char: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === char ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

function encodeURIComponentFully(char: string): string {
  const encoded = encodeURIComponent(char);
  return encoded === char ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
