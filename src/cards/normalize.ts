import { remembering } from './remember.ts';

/** Longer texts are compared without looking for markup, which would take time that grows with their square. */
const MAX_MARKUP = 2000;
const ASCII = /^[\t\n\r\x20-\x7e]*$/;

/**
 * What remains of a statement when two are compared: link targets, markup, punctuation, case, spacing and invisible
 * characters gone, compatibility forms folded (NFKC). Empty when the text has no letter or digit.
 */
export const normalize = remembering((text: string): string =>
  fold(text.length > MAX_MARKUP ? text : withoutMarkup(text)),
);

/** Most texts are ASCII, for which the tables of Unicode are not asked; both ways give the same. */
function fold(plain: string): string {
  const ascii = ASCII.test(plain);
  const folded = ascii
    ? plain.toLowerCase()
    : plain
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\p{Cf}/gu, '');
  return folded
    .replace(ascii ? /[^a-z0-9%<>=+#-]+/g : /[^\p{L}\p{M}\p{N}%<>=+±#-]+/gu, ' ')
    .split(' ')
    .filter(
      (word, i, words) =>
        (ascii ? /[a-z0-9]/ : /[\p{L}\p{N}]/u).test(word) || (/^[<>=±]+$/.test(word) && i > 0 && i < words.length - 1),
    )
    .join(' ');
}

/** The text without link targets and comments. */
export function withoutMarkup(text: string): string {
  return text.replace(/!?\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)/g, '$1').replace(/<!--[\s\S]*?-->/g, ' ');
}
