const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

/** What a reader sees of a line of Markdown: no markup, no tags, no comments, links as their text, images gone. */
export function plainText(markdown: string): string {
  let text = withoutComments(markdown);
  if (text.includes('[')) {
    text = text
      .replace(/!\[[^[\]]*\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g, ' ')
      .replace(/\[([^[\]]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g, '$1');
  }
  if (text.includes('<')) text = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  if (text.includes('&')) {
    text = text.replace(/&(#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => entity(name.toLowerCase()) ?? whole);
  }
  // Most texts hold none of these; looking first is cheaper than replacing nothing.
  if (text.includes(':')) text = text.replace(/:[a-z][a-z0-9_+-]{1,40}:/g, ' ');
  if (/[*`~]/.test(text)) text = text.replace(/[*`~]+/g, '');
  if (text.includes('_')) text = text.replace(/(^|[^\p{L}\p{N}])_+(?=\S)/gu, '$1').replace(/_+(?![\p{L}\p{N}])/gu, '');
  if (text.includes('\\')) text = text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (/\s\s|[\n\r\t\f\v\u00a0]/.test(text)) text = text.replace(/\s+/g, ' ');
  return text.trim();
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name] ?? null;
  const code = Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** The text without HTML comments; an unclosed one hides the rest. Linear, whatever the text. */
export function withoutComments(text: string): string {
  let at = text.indexOf('<!--');
  if (at < 0) return text;
  let kept = '';
  let from = 0;
  while (at >= 0) {
    kept += text.slice(from, at);
    const end = text.indexOf('-->', at + 4);
    if (end < 0) return kept;
    from = end + 3;
    at = text.indexOf('<!--', from);
  }
  return kept + text.slice(from);
}

/** Whether a text shows an image: a picture of results is a result, a badge beside a title is not. */
export function showsImage(markdown: string): boolean {
  return /!\[|<img\b/i.test(markdown);
}

/** What a text says beyond its links and images. */
export function besidesLinks(markdown: string): string {
  return plainText(
    markdown.replace(/!?\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g, ' ').replace(/<?\bhttps?:\/\/[^\s<>]+>?/g, ' '),
  );
}

/** Whether a text ends with a colon, markup aside: it announces what comes next. Only its end is looked at. */
export function announcesList(text: string): boolean {
  return /[:：]\W*$|\bbelow\W*$/i.test(text.trimEnd().slice(-40));
}
