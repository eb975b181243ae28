import { distance } from 'fastest-levenshtein';
import { isPresent } from '../cards/card.ts';
import { SECTION_NAMES } from '../cards/section-aliases.ts';
import { SECTION_IDS, type SectionId, sectionTitle } from '../cards/sections.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';

/** Names of sections in English that are long enough for one slip to be seen as one. */
const NAMES: readonly { readonly section: SectionId; readonly name: string }[] = SECTION_IDS.flatMap((section) =>
  [sectionTitle(section), ...(SECTION_NAMES[section]?.strong ?? '').split(/[;\n]/)]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => /^[a-z][a-z -]{8,40}$/.test(name))
    .map((name) => ({ section, name })),
);
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
    for (const { text, named, location, level } of (card.body?.titles ?? []).slice(0, MAX_TITLES)) {
      if (named.length > 0 || level > 7) continue;
      const written = text
        .toLowerCase()
        .replace(/[^\p{L} -]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim();
      const meant = meantBy(written);
      if (!meant || isPresent(card.sections.get(meant.section))) continue;
      yield {
        message: `The heading ${quote(text)} names no section.`,
        fix: `Did you mean "${asHeading(meant)}"?`,
        location,
      };
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

/** A name as a heading; names of the catalogue are in the singular, so that its own title is the better proposal. */
function asHeading({ section, name }: { section: SectionId; name: string }): string {
  const title = sectionTitle(section);
  const near = distance(title.toLowerCase(), name) <= Math.max(3, name.length - title.length + 1);
  return near || name.startsWith(title.toLowerCase()) ? title : name.replace(/^./, (letter) => letter.toUpperCase());
}

/** The section whose name differs from what is written by one slip, or by two in a long name. */
function meantBy(written: string): { section: SectionId; name: string } | null {
  if (!/^[a-z][a-z -]{7,42}$/.test(written)) return null;
  let best: { section: SectionId; name: string } | null = null;
  let least = written.length >= 14 ? 3 : 2;
  for (const candidate of NAMES) {
    if (candidate.name[0] !== written[0] || Math.abs(candidate.name.length - written.length) >= least) continue;
    // A plural or another ending is forgiven already, so that what is left is a slip.
    const steps = distance(written, candidate.name);
    if (steps > 0 && steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}
