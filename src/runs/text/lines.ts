/** The lines of a text with their 1-based numbers, without a byte order mark and carriage returns. */
export function* linesOf(text: string): Generator<[number, string]> {
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let line = 1; start <= text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield [line, text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end)];
    start = end + 1;
  }
}

/** Why a text holds no lines at all, as a sentence; null when it does. */
export function faultOf(text: string): string | null {
  if (text.includes('\0')) return 'The file is not text: it holds NUL bytes.';
  return text.trim() === '' ? 'The file is empty.' : null;
}
