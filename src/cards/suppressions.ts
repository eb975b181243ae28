import type { Location } from '../source/location.ts';

/** A comment in a card that asks for a finding not to count: `model-card-gate-ignore <rule>: <reason>`. */
export interface Suppression {
  /** Empty when the comment names none. */
  readonly rule: string;
  /** Empty when the comment gives none. */
  readonly reason: string;
  /** The lines whose findings it is for, counted from 1: its own, and the one that it stands above. */
  readonly lines: readonly number[];
  readonly location: Location;
}

const WORD = 'model-card-gate-ignore';
/** A YAML comment: on a line of its own, or behind a value. */
const YAML = /(?:^|\s)#[ \t]*model-card-gate-ignore\b(.*)$/;
const HTML = /<!--\s*model-card-gate-ignore\b/;
/** More comments than any card has. */
const MOST = 500;

/**
 * The suppressions in the text of a card, in the order of its lines. YAML has them behind `#`, Markdown in HTML
 * comments and, in its front matter, behind `#`; JSON has no comments. Code blocks do not count.
 */
export function suppressionsIn(text: string, path: string): Suppression[] {
  if (!text.includes(WORD) || /\.json$/i.test(path)) return [];
  const lines = text.split(/\r\n|\r|\n/);
  const markdown = /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(path);
  const front = markdown ? endOfFrontMatter(lines) : lines.length;
  const code = markdown ? codeLines(lines, front) : new Set<number>();
  const found: Suppression[] = [];
  const alone = new Set<number>();
  lines.forEach((line, i) => {
    if (code.has(i) || found.length >= MOST) return;
    const comment = i < front ? yamlComment(line) : htmlComment(line);
    if (!comment) return;
    const { start, end, asks } = comment;
    if (line.slice(0, start).trim() === '' && line.slice(end).trim() === '') alone.add(i);
    const [, rule = '', reason = ''] = /^:?\s*([A-Za-z0-9_-]*)\s*:?\s*(.*)$/.exec(asks.trim()) ?? [];
    const location = { file: path, line: i + 1, column: start + 1, endLine: i + 1, endColumn: end + 1 };
    found.push({ rule, reason, lines: [i + 1], location });
  });
  return found.map((each) => {
    const own = each.location.line;
    if (!alone.has(own - 1)) return each;
    let next = own;
    while (next < lines.length && (alone.has(next) || (lines[next] as string).trim() === '')) next++;
    return { ...each, lines: [own, next + 1] };
  });
}

interface Comment {
  readonly start: number;
  readonly end: number;
  /** What stands behind the word. */
  readonly asks: string;
}

function yamlComment(line: string): Comment | null {
  const match = YAML.exec(line);
  if (!match) return null;
  return { start: line.indexOf('#', match.index), end: line.trimEnd().length, asks: match[1] as string };
}

function htmlComment(line: string): Comment | null {
  const match = HTML.exec(line);
  const behind = match ? match.index + match[0].length : 0;
  const close = line.indexOf('-->', behind);
  if (!match || close < 0) return null;
  return { start: match.index, end: close + 3, asks: line.slice(behind, close) };
}

/** The first line behind the front matter, counted from 0; 0 when there is none. */
function endOfFrontMatter(lines: readonly string[]): number {
  const start = lines.findIndex((line) => line.replace(/^\uFEFF/, '').trim() !== '');
  if (start < 0 || !/^\uFEFF?[ \t]*---[ \t]*$/.test(lines[start] as string)) return 0;
  const end = lines.findIndex((line, i) => i > start && /^---[ \t]*$/.test(line));
  return end < 0 ? 0 : end + 1;
}

/** The lines of fenced code blocks. */
function codeLines(lines: readonly string[], from: number): Set<number> {
  const code = new Set<number>();
  let fence = '';
  for (let i = from; i < lines.length; i++) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(lines[i] as string);
    if (fence !== '') {
      code.add(i);
      if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === '') fence = '';
    } else if (mark) {
      fence = mark[1] as string;
      code.add(i);
    }
  }
  return code;
}
