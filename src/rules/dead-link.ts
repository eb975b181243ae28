import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';
import { type Anchors, anchorForm, anchorsOf } from './text/anchors.ts';
import { placeIn, proseOf } from './text/prose.ts';

export const deadLink = cardRule({
  id: 'dead-link',
  title: 'Links within the repository lead somewhere',
  why: 'Evidence that a reader cannot open is no evidence, and an image that is missing shows nothing.',
  fix: 'Correct the path, or add the file.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, exists }) {
    let anchors: Anchors | null = null;
    for (const line of proseOf(card)) {
      for (const { target, at } of targetsIn(line.text)) {
        const anchor = anchorIn(target, card.path);
        if (anchor !== null) {
          anchors ??= anchorsOf(card);
          if (anchors.has(anchorForm(anchor))) continue;
          yield {
            message: `The link to ${quote(target)} leads nowhere: no heading of the card has this anchor.`,
            fix: 'Correct it: the anchor of a heading is its text in lower case, with `-` for spaces and without other marks.',
            location: placeIn(card, line, at, target.length),
          };
          continue;
        }
        const path = pathOf(target, card.path);
        if (path === null || exists(path)) continue;
        const location = placeIn(card, line, at, target.length);
        yield { message: `The link to ${quote(target)} leads nowhere: there is no \`${path}\`.`, location };
      }
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Recommendations

- Read [the manual](docs/manual.md)`,
    },
    good: {
      of: 'markdown',
      text: `## Recommendations

- Read [how it was trained](training-run.yaml) and [the manual](https://example.org/manual)`,
    },
  },
});

/** Targets of links, images, references and of HTML. A target with brackets inside is taken whole. */
const TARGETS: readonly RegExp[] = [
  /\]\(\s{0,4}<?([^\s()<>]{1,500}(?:\([^\s()<>]{0,100}\)[^\s()<>]{0,100}){0,3})>?(?:\s{1,4}["'(][^)]{0,300})?\)/g,
  /^ {0,3}\[(?!\^)[^\]]{1,100}\]:\s{0,4}<?([^\s<>]{1,500})/g,
  /<(?:img|a|source|video|audio)\s[^<>]{0,1000}?\b(?:src|href)\s?=\s?["']([^"'<>]{1,500})["']/gi,
];

function* targetsIn(line: string): Iterable<{ target: string; at: number }> {
  if (!/\]\(|\]:|<\w/.test(line)) return;
  for (const form of TARGETS) {
    for (const match of line.matchAll(form)) {
      const target = match[1] as string;
      yield { target, at: match.index + match[0].indexOf(target) };
    }
  }
}

/**
 * The anchor of a link within the card, by `#…` or by the card's own name; null for other links, and for anchors that
 * mean no heading: the top of the page, lines of a file, text to be searched for.
 */
function anchorIn(target: string, card: string): string | null {
  const cut = target.indexOf('#');
  if (cut < 0 || (cut > 0 && pathOf(target.slice(0, cut), card) !== card)) return null;
  const anchor = decoded(target.slice(cut + 1));
  if (anchor === null || /^(?:top)?$|^L\d|^[:!/]|[{}$*|]/i.test(anchor)) return null;
  return anchorForm(anchor) === '' ? null : anchor;
}

/**
 * The path of a target relative to the working directory; null for addresses, anchors, templates, and for paths from
 * the root of the repository or out of the working directory, which may be there and cannot be known.
 */
function pathOf(target: string, card: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#|\\|www\.)|[{}$*|]|:\/\//i.test(target)) return null;
  const bare = decoded(target.replace(/[?#].*$/, ''));
  if (bare === null || bare === '' || /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|ai|dev|edu)(?:\/|$)/i.test(bare))
    return null;
  const parts = card.split('/').slice(0, -1);
  for (const part of bare.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.length > 0 ? parts.join('/') : null;
}

function decoded(target: string): string | null {
  try {
    return decodeURIComponent(target);
  } catch {
    return null;
  }
}
