import { remembering } from '../remember.ts';

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
export const plainText = remembering((markdown: string): string => {
  let text = withoutComments(markdown);
  if (text.includes('[')) {
    text = text
      .replace(/!\[[^[\]]*\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g, ' ')
      .replace(/\[([^[\]]*)\](?:\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)|\[[^[\]]*\])/g, '$1');
  }
  // An address in angle brackets is a link that shows itself, no tag.
  if (text.includes('<'))
    text = text
      .replace(/<((?:https?:\/\/|mailto:)[^<>\s]{1,500}|[\w.+-]{1,80}@[\w.-]{1,80})>/gi, '$1')
      .replace(/<\/?[a-z][^<>]*>/gi, ' ');
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
});

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

/** Words of an image's description that do not say what it shows. */
const UNTOLD =
  /(?:^|[^\p{L}])(?:alt(?:ernative)?|text|image|img|fig(?:ure)?|picture|pic|photo|screenshot|screen|shot|untitled|diagram|logo|banner|badge|icon|graph|plot|chart|the|an?|of|here|placeholder|todo|tbd|[\w-]+\.(?:png|jpe?g|gif|svg|webp|bmp))(?=$|[^\p{L}])/giu;

/**
 * Whether a text shows an image and says in its description what is to be seen. Without words, a reader who cannot see
 * it is told nothing, and neither is a gate.
 */
export function describesImage(markdown: string): boolean {
  if (!showsImage(markdown)) return false;
  const descriptions = [
    ...Array.from(markdown.matchAll(/!\[([^[\]]{1,300})\]/g), (match) => match[1] as string),
    ...Array.from(markdown.matchAll(/<img\b([^<>]*)/gi), (match) =>
      (/\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(match[1] as string) ?? []).slice(1).join(''),
    ),
  ];
  return descriptions.some((words) =>
    /\p{L}{3}|[^\x00-\u02ff]{2}/u.test(` ${words} `.replace(/[_-]+/g, ' ').replace(UNTOLD, ' ').replace(UNTOLD, ' ')),
  );
}

/** What a text says beyond its links and images. */
export const besidesLinks = remembering((markdown: string): string => {
  // Most texts hold no link.
  if (!markdown.includes('](') && !markdown.includes('://') && !markdown.includes('][')) return plainText(markdown);
  return plainText(
    markdown.replace(/!?\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/g, ' ').replace(/<?\bhttps?:\/\/[^\s<>]+>?/g, ' '),
  );
});

/** Whether a text ends with a colon, markup aside: it announces what comes next. Only its end is looked at. */
export function announcesList(text: string): boolean {
  return /[:：]\W*$|\bbelow\W*$/i.test(text.trimEnd().slice(-40));
}
