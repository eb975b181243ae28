import { secretsIn, withoutSecrets } from '../source/secrets.ts';

/**
 * Every escape of the Markdown that this product writes. The text of a card, a run or a file name is hostile: it may
 * become words in the output, and nothing else. Only what would change meaning where it stands is escaped, so that
 * ordinary prose stays as its author wrote it.
 */

/**
 * Where the Markdown is read. In a `thread` (comment, review, job summary) GitHub also turns mentions, references,
 * commit ids, emoji names and bare addresses into links; there they are kept apart with a zero-width space. In a
 * `file` it does not, but for bare addresses, whose text is their target.
 */
export type Surface = 'file' | 'thread';

/** What stands around a text, in so far as it decides what must be escaped. */
interface Place {
  readonly surface: Surface;
  /** The text may begin a line, where block markers count. */
  readonly start?: boolean;
  readonly cell?: boolean;
  readonly linkText?: boolean;
  /** In a heading, closing number signs count. */
  readonly heading?: boolean;
  /** The text is one line, or one piece of a line, of what a reader takes together. */
  readonly part?: 'line' | 'piece';
}

const ZERO_WIDTH_SPACE = '\u200b';

const HIDDEN = /(?![\n\t])\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}|[\u2800\ufff9-\ufffb]/gu;

/** Joiners that spell words in these scripts, and the parts of emoji, are text. */
const JOINED_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const EMOJI_BASE = /[\p{Extended_Pictographic}\d#*]/u;

/**
 * Makes visible what a reader could not see: control, direction and zero-width characters, as `⟨U+202E⟩`. Line breaks
 * of every kind become `\n`. Secrets are masked: every text on its way into Markdown comes through here, whole.
 */
export function visible(text: string): string {
  const lines = withoutSecrets(text.replace(/\r\n?/g, '\n'));
  return lines.replace(HIDDEN, (char, index: number) => {
    const before = charBefore(lines, index);
    const after = charAt(lines, index + char.length);
    if (char === '\ufe0f' && EMOJI_BASE.test(before)) return char;
    if (char === '\u200d' && EMOJI_PART.test(before) && EMOJI_PART.test(after)) return char;
    if ((char === '\u200c' || char === '\u200d') && JOINED_SCRIPT.test(before) && JOINED_SCRIPT.test(after)) {
      return char;
    }
    return `⟨U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}

/** Visible text on one line: breaks and tabs become spaces. */
export function oneLine(text: string): string {
  if (!/[^ -~]|^ | $/.test(text)) return withoutSecrets(text);
  return visible(text)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter(Boolean)
    .join(' ');
}

/** The first `limit` code points, the last of them an ellipsis when something was cut. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points: string[] = [];
  for (const point of text) {
    if (points.push(point) > limit) return `${points.slice(0, limit - 1).join('')}…`;
  }
  return text;
}

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

function inline(text: string, place: Place): string {
  const apart = place.surface === 'thread' ? keepApart(text) : text;
  const forced = place.surface === 'file' ? brokenAddresses(apart, place) : new Set<number>();
  if (place.start) {
    const marker = blockMarker(apart);
    if (marker !== null) forced.add(marker);
  }
  if (place.heading) {
    const closing = /(?<=^|\s)#+$/.exec(apart);
    if (closing) forced.add(closing.index);
  }
  return escapeMarks(apart, place, forced).replaceAll(ZERO_WIDTH_SPACE, '&#8203;');
}

function escapeMarks(text: string, place: Place, forced: ReadonlySet<number>): string {
  const dollars = place.part !== undefined || text.indexOf('$') !== text.lastIndexOf('$');
  return text.replace(/\*+|_+|~+|[!-/:-@[-`{-~]/g, (mark, index: number) => {
    if (forced.has(index)) return `\\${mark}`;
    const before = charBefore(text, index);
    const after = charAt(text, index + mark.length);
    if (mark === '$') return !dollars ? mark : place.surface === 'thread' ? '&#36;' : '\\$';
    const means = mark === '&' ? isEntity(text, index) : changesMeaning(mark, before, after, place);
    if (!means) return mark;
    // In a thread not even the source may hold what looks like a comment of ours.
    return mark === '<' && place.surface === 'thread' ? '&lt;' : mark.replace(/./g, '\\$&');
  });
}

/** Whether a punctuation mark, or a run of one, would be read as Markdown between these two characters. */
function changesMeaning(mark: string, before: string, after: string, place: Place): boolean {
  switch (mark[0]) {
    case '\\':
      return after === '' || /[!-/:-@[-`{-~]/.test(after);
    case '`':
      return true;
    case '*':
      return !(isSpace(before) && isSpace(after));
    case '_':
      return !(isWord(before) && isWord(after)) && !(isSpace(before) && isSpace(after));
    case '~':
      // A single tilde that can open but not close, as in `~4 hours`, strikes nothing as long as no other can close.
      return mark.length > 1 || !isWord(after) || !/^[\s([]?$/.test(before);
    case '[':
      return place.linkText === true || (place.start === true && before === '');
    case ']':
      return place.linkText === true || after === '(' || after === '[' || after === ':';
    case '<':
      return after === '' || /[A-Za-z/!?]/.test(after);
    case '|':
      return place.cell === true;
    default:
      return false;
  }
}

/** Where a line would begin something other than a paragraph: the index of the mark that does it. */
function blockMarker(text: string): number | null {
  const numbered = /^\d{1,9}(?=[.)](?:\s|$))/.exec(text);
  if (numbered) return numbered[0].length;
  const begins =
    /^>|^#{1,6}(?:\s|$)|^[-+](?:\s|$)/.test(text) || // quote, heading, list
    /^=+\s*$|^-[-\s]*$/.test(text) || // underlines of a heading, thematic break
    /^[|:-][|:\s-]*$/.test(text); // the line under the head of a table
  return begins ? 0 : null;
}

/**
 * GitHub links a bare address before it reads escapes, up to the next white space or `<`, and takes a backslash for a
 * part of it: of `https://e.example\<b>` it would leave the tag. So an address with anything to escape in the same
 * word is kept from being one. Returns the indexes of the marks to escape for that.
 */
function brokenAddresses(text: string, place: Place): Set<number> {
  const indexes = new Set<number>();
  if (!/:\/\/|www\./i.test(text)) return indexes;
  for (const { 0: word, index } of text.matchAll(/[^ \t\n]+/g)) {
    const marks = [...word.matchAll(/:(?=\/\/)|(?<=www)\./gi)];
    if (marks.length === 0 || (place.part !== 'piece' && escapeMarks(word, place, new Set()) === word)) continue;
    for (const mark of marks) indexes.add(index + mark.index);
  }
  return indexes;
}

/** Puts a zero-width space into everything that GitHub would turn into a link, a notification or an emoji. */
function keepApart(text: string): string {
  return keepMentionsApart(text)
    .replace(/:(?=\/\/|[a-z\d_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
    .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{7,40}\b/gi, (id) =>
      id.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`),
    );
}

function keepMentionsApart(text: string): string {
  return text
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${ZERO_WIDTH_SPACE}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`);
}

function isEntity(text: string, index: number): boolean {
  const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,40});/iy;
  entity.lastIndex = index;
  return entity.test(text);
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\t';
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function charAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function charBefore(text: string, index: number): string {
  if (index <= 0) return '';
  const low = text.charCodeAt(index - 1);
  return low >= 0xdc00 && low <= 0xdfff && index > 1 ? text.slice(index - 2, index) : text.slice(index - 1, index);
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

/** Text without half characters, which JSON and addresses cannot carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function encodeURIComponentFully(char: string): string {
  const encoded = encodeURIComponent(char);
  return encoded === char ? `%${char.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
