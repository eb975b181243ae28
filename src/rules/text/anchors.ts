import type { Card } from '../../cards/card.ts';
import { plainText } from '../../cards/markdown/inline.ts';
import { linesOf, proseOf } from './prose.ts';

/** What may be linked to within a card, in forms that can be compared with `anchorForm`. */
export type Anchors = ReadonlySet<string>;

/**
 * The anchors of a card: those that GitHub gives to headings of every kind, and ids and names in HTML. More than there
 * are, rather than fewer: a heading is also taken as it is written, and code is not told from text.
 */
export function anchorsOf(card: Card): Anchors {
  const found = new Set<string>();
  const titles = (card.body?.titles ?? []).filter(({ level }) => level <= 6);
  addHeadings(
    found,
    titles.map(({ text }) => [text]),
  );
  const prose = proseOf(card);
  const written = prose.flatMap(({ text }, i) => {
    const heading =
      /^[\s>*+-]{0,12}#{1,6}\s+(.{1,500})$/.exec(text)?.[1] ??
      (/^ {0,3}(?:=+|-+)\s*$/.test(prose[i + 1]?.text ?? '') ? text.slice(0, 500) : null);
    return heading ? [bare(heading)] : [];
  });
  addHeadings(
    found,
    written.map((heading) => [heading, plainText(heading)]),
  );
  const inHtml: string[][] = [];
  for (const { text } of linesOf(card)) {
    for (const [, id = ''] of text.matchAll(/\b(?:id|name)\s?=\s?["']?([^\s"'<>=]{1,200})/gi))
      found.add(anchorForm(id));
    for (const [, id = ''] of text.matchAll(/\{\s?#([\w:.-]{1,200})/g)) found.add(anchorForm(id));
    for (const [, inner = ''] of text.matchAll(/<h[1-6][^<>]{0,200}>(.{1,500}?)<\/h[1-6]>/gi))
      inHtml.push([withoutTags(inner)]);
    for (const [, note = ''] of text.matchAll(/\[\^([^\]\s]{1,60})\]/g)) {
      for (const form of ['fn', 'fnref']) found.add(anchorForm(form + note));
    }
  }
  addHeadings(found, inHtml);
  return found;
}

/** Adds the anchors of headings, each in the forms that it may be read in; the second of a name is `name-1`. */
function addHeadings(found: Set<string>, headings: readonly (readonly string[])[]): void {
  const numbers = new Map<string, number>();
  for (const forms of headings) {
    for (const slug of new Set(forms.map(slugOf))) {
      const number = numbers.get(slug) ?? 0;
      numbers.set(slug, number + 1);
      found.add(anchorForm(number > 0 ? `${slug}-${number}` : slug));
    }
  }
}

/** An anchor without what readers of Markdown do differently: case, prefixes, and which marks and gaps they keep. */
export function anchorForm(anchor: string): string {
  return anchor
    .normalize('NFC')
    .toLowerCase()
    .replace(/^user-content-/, '')
    .replace(/[^\p{Alphabetic}\p{M}\p{N}]+|\ufe0f/gu, '');
}

/**
 * The anchor of a heading as GitHub and the Hugging Face Hub make it: in lower case, without anything but letters,
 * marks, digits, `_`, `-` and spaces, and with `-` for every space. Source: github-slugger 2.0.0 (ISC), `index.js`.
 */
function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** A heading without tags and the marks behind it. */
function bare(heading: string): string {
  return withoutTags(heading)
    .replace(/\s#{1,6}\s*$/, '')
    .replace(/\{\s?#[^}]{0,200}\}\s*$/, '')
    .trim();
}

function withoutTags(text: string): string {
  return text.replace(/<[^<>]{0,500}>/g, '');
}
