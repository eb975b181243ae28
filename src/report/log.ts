import { withoutSecrets } from '../source/secrets.ts';

const LINE_BREAK = /\r\n/g;
/**
 * C0 and C1 controls, and the characters that reorder or hide text in a terminal or an editor; those that choose how an
 * emoji looks are text.
 */
const INVISIBLE =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|(?![\ufe0e\ufe0f])\p{Default_Ignorable_Code_Point}/gu;
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text with every control or reordering character spelt out (`\x1b`, `\u202e`), a lone carriage return and the line
 * breaks of Unicode too: a sequence that a terminal would obey is seen as what it is, and two paths stay two.
 * `\n` stays, tabs become a space. Secrets are masked.
 */
export function visible(text: string): string {
  return withoutSecrets(text)
    .replace(LINE_BREAK, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, (char) => (char === '\n' ? char : spell(char.codePointAt(0) ?? 0)));
}

/** The same on one line: no text from outside can begin a line of its own. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n/g, ' ');
}

/**
 * Any text as one line that the runner prints and never obeys. The runner honours `::command::` at the start of a
 * line, leading spaces aside, and `##[command]` anywhere in it (ActionCommand.cs of actions/runner), so both are
 * broken up with a zero-width space.
 */
export function plainLine(text: string): string {
  return harmless(visibleLine(text));
}

/** A text of many lines, each of which the runner prints and never obeys. */
export function harmless(text: string): string {
  return text.replace(/:(?=:)/g, `:${ZERO_WIDTH_SPACE}`).replace(/#(?=#\[)/g, `#${ZERO_WIDTH_SPACE}`);
}

function spell(code: number): string {
  if (code > 0xffff) return `\\u{${code.toString(16)}}`;
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
