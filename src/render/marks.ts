import { charAt, charBefore } from './visible.ts';

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

/** Keeps apart what GitHub would make a link of, and is seen by nobody. */
export const ZERO_WIDTH_SPACE = '\u200b';

/** A text of one line, already visible, as Markdown that says the same and nothing else. */
export function inline(text: string, place: Place): string {
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
export function keepApart(text: string): string {
  return keepMentionsApart(text)
    .replace(/:(?=\/\/|[a-z\d_+-]+:)/gi, `:${ZERO_WIDTH_SPACE}`)
    .replace(/www(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{7,40}\b/gi, (id) =>
      id.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`),
    );
}

/** The same for mentions and references alone. */
export function keepMentionsApart(text: string): string {
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
