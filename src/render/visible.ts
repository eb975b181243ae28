import { withoutSecrets } from '../source/secrets.ts';

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

/** Text without half characters, which JSON and addresses cannot carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

/** The character at an index, whole; empty behind the end. */
export function charAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** The character before an index, whole; empty at the start. */
export function charBefore(text: string, index: number): string {
  if (index <= 0) return '';
  const low = text.charCodeAt(index - 1);
  return low >= 0xdc00 && low <= 0xdfff && index > 1 ? text.slice(index - 2, index) : text.slice(index - 1, index);
}
