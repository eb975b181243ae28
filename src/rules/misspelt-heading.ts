import { distance } from 'fastest-levenshtein';
import { isPresent } from '../cards/card.ts';
import { SECTION_NAMES } from '../cards/section-aliases.ts';
import { SECTION_IDS, type SectionId, sectionTitle } from '../cards/sections.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';
import { linesOf, placeIn } from './text/prose.ts';

/** Names of sections in English that are long enough for one slip to be seen as one. */
const NAMES: readonly { readonly section: SectionId; readonly name: string }[] = SECTION_IDS.flatMap((section) =>
  [sectionTitle(section), ...(SECTION_NAMES[section]?.strong ?? '').split(/[;\n]/)]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => /^[a-z][a-z -]{8,40}$/.test(name))
    .map((name) => ({ section, name })),
);
const KNOWN: ReadonlySet<string> = new Set(NAMES.map(({ name }) => name));
/** Longer cards have their headings checked up to here. */
const MAX_TITLES = 300;

export const misspeltHeading = cardRule({
  id: 'misspelt-heading',
  title: 'Headings of sections are spelt as readers look for them',
  why: 'A heading with a slip is not found, and what stands below it counts for no section.',
  fix: 'Correct the heading.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const lines = linesOf(card);
    for (const { text, named, location, level } of (card.body?.titles ?? []).slice(0, MAX_TITLES)) {
      if (level > 7) continue;
      for (const { part, meant } of slipsIn(text, named)) {
        if (named.includes(meant.section) || isPresent(card.sections.get(meant.section))) continue;
        const whole = part.length >= text.length - 1;
        const written = lines[location.line - 1];
        const at = written?.text.indexOf(part) ?? -1;
        const unique = written && at >= 0 && written.text.indexOf(part, at + 1) < 0;
        const right = /^\p{Lu}/u.test(part) ? asHeading(meant) : meant.name;
        yield {
          message: whole
            ? `The heading ${quote(text)} names no section.`
            : `${quote(part)} in the heading ${quote(text)} names no section.`,
          fix: `Did you mean "${right}"?`,
          location: unique ? placeIn(card, written, at, part.length) : location,
          ...(unique && { suggestion: right }),
        };
      }
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Citaton Details

Harbour Acoustics Group: Whale song transcriber, 2026.`,
    },
    good: {
      of: 'markdown',
      text: `## Citation Details

Harbour Acoustics Group: Whale song transcriber, 2026.`,
    },
  },
});

/** What stands between the sections that a combined title names. */
const BETWEEN = /[,;/&+|:()[\]]|\s[-–—]+\s|[–—]|\s(?:and|or)\s/i;

interface Slip {
  /** The part of the title as it is written. */
  readonly part: string;
  readonly meant: { readonly section: SectionId; readonly name: string };
}

/** The slips in a title that names nothing, or else in those parts of it that do not. */
function slipsIn(text: string, named: readonly SectionId[]): Slip[] {
  const parts = text
    .split(BETWEEN)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((part) => part !== '');
  const whole = named.length === 0 ? meantBy(text) : null;
  if (whole) return [{ part: text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''), meant: whole }];
  if (parts.length < 2 || parts.length > 8) return [];
  return parts.flatMap((part) => {
    const meant = meantBy(part);
    return meant ? [{ part, meant }] : [];
  });
}

/** A name as a heading; names of the catalogue are in the singular, so that its own title is the better proposal. */
function asHeading({ section, name }: { section: SectionId; name: string }): string {
  const title = sectionTitle(section);
  const near = distance(title.toLowerCase(), name) <= Math.max(3, name.length - title.length + 1);
  return near || name.startsWith(title.toLowerCase()) ? title : name.replace(/^./, (letter) => letter.toUpperCase());
}

/** The section whose name differs from what is written by one slip, or by two in a long name. */
function meantBy(text: string): Slip['meant'] | null {
  const written = text
    .toLowerCase()
    .replace(/[^\p{L} -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (!/^[a-z][a-z -]{7,42}$/.test(written) || KNOWN.has(written)) return null;
  let best: Slip['meant'] | null = null;
  let least = written.length >= 14 ? 3 : 2;
  for (const candidate of NAMES) {
    if (candidate.name[0] !== written[0] || Math.abs(candidate.name.length - written.length) >= least) continue;
    // A plural or another ending is forgiven already, so that what is left is a slip.
    const steps = slips(written, candidate.name);
    if (steps > 0 && steps < least && singular(written) !== singular(candidate.name)) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** Endings of the plural in English, which make no slip. */
function singular(text: string): string {
  return text.replace(/(?<=[a-z]{3})(?:es|s)\b/g, '').replace(/ie?\b/g, 'y');
}

/** How many letters are more, less or others; two neighbours that changed places are one slip. */
function slips(a: string, b: string): number {
  const steps = distance(a, b);
  if (steps !== 2 || a.length !== b.length) return steps;
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : steps;
}
