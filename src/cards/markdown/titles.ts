import type { SectionId } from '../sections.ts';
import { plainText } from './inline.ts';
import { type Aliases, isFiller, type Names, prepareNames, squeezed } from './names.ts';
import { plainTitleSections } from './plain.ts';
import { RISKS } from './related.ts';
import { isNeutral, matchWords, wholeMatches } from './title-words.ts';
import { isUnspaced, wordsOf } from './words.ts';

/** Says which sections a heading or label names. */
export interface TitleMatcher {
  (title: string): readonly SectionId[];
  /**
   * The same for the title of a whole card, which bears the name of its model: of the sections that its words happen to
   * name ("distilroberta-stereotype", "… trained on the harbour dataset"), only those that are all it says.
   */
  readonly ofCard: (title: string) => readonly SectionId[];
}

const EVERY_RISK = new RegExp(RISKS, 'giu');
/** A service that logs experiments, and no bias. */
const WEIGHTS_AND_BIASES = /\bweights?\s*(?:&(?:amp;)?|and|n|\+)\s*bias(?:es)?\b/gi;
/** More words than any title has. */
const MAX_WORDS = 14;

/**
 * Makes a function that says which sections a heading or label names. Combined titles name several.
 *
 * @param aliases further names, as a policy gives them
 */
export function titleMatcher(aliases: Aliases = {}): TitleMatcher {
  const names = prepareNames(aliases);
  const known = new Map<string, readonly SectionId[]>();
  const match = (title: string): readonly SectionId[] => {
    const found = known.get(title);
    if (found) return found;
    const sections = matchTitle(plainText(title), names);
    if (known.size < 5000) known.set(title, sections);
    return sections;
  };
  const ofCard = (title: string) => {
    const sections = match(title);
    if (sections.every((section) => OF_WHOLE.has(section))) return sections;
    const said = saidBy(plainText(title), names);
    return sections.filter((section) => OF_WHOLE.has(section) || said.has(section));
  };
  return Object.assign(match, { ofCard });
}

/** Sections that are about the model as a whole, as the title of its card is. */
const OF_WHOLE: ReadonlySet<SectionId> = new Set<SectionId>(['model-details', 'model-description', 'architecture']);

/** The sections of a title all of whose parts are names of sections and neutral words. */
function saidBy(title: string, names: Names): ReadonlySet<SectionId> {
  if (isUnspaced(title) || plainTitleSections(title).length > 0) return new Set(matchTitle(title, names));
  const found = new Set<SectionId>();
  for (const part of partsOf(title)) {
    const sections = matchWords(part, names, true);
    if (sections.length === 0 && !part.every((word) => isNeutral(word) || isFiller(word))) return new Set();
    for (const section of sections) found.add(section);
  }
  return found;
}

function matchTitle(title: string, names: Names): SectionId[] {
  if (title.length > 160) return [];
  const clean = title
    .replace(WEIGHTS_AND_BIASES, ' ')
    .replace(/(?<=[a-z])\(e?s\)/gi, 's')
    .replace(/[[(（【]\s*optional\s*[\])）】]/gi, ' ')
    .replace(
      /^[\s\p{P}\p{S}]*(?:(?:\d{1,3}|[A-Z]|[IVX]{1,5})[.)](?:\d{1,3}[.)]?)*|\d{1,3}(?:\.\d{1,3})+|\d{1,2})\s+/u,
      '',
    );
  // What stands in brackets explains a title; it is one itself only when nothing else is.
  const outside = sectionsOf(clean.replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, ' '), names);
  const plain = plainTitleSections(clean);
  if (plain.length > 0) return plain;
  const found = outside.size > 0 ? outside : sectionsOf(clean, names);
  if (found.has('ethical-considerations') && onlyByRisks(clean, found, names)) found.delete('ethical-considerations');
  return mostExact(found);
}

/**
 * Whether a combined title names ethics by its "risks" alone. "Bias, Risks, and Limitations" is the Hugging Face
 * template's heading for limitations "both technical and sociotechnical", which are not yet the sensitive data, human
 * life, harms and mitigations of Mitchell et al. 2019, §4.8; see `related.ts` for what its text may answer.
 */
function onlyByRisks(title: string, found: ReadonlySet<SectionId>, names: Names): boolean {
  if (!found.has('limitations') && !found.has('bias')) return false;
  const without = title.replace(EVERY_RISK, ' ');
  return without !== title && !sectionsOf(without, names).has('ethical-considerations');
}

function sectionsOf(clean: string, names: Names): Set<SectionId> {
  const found = new Set<SectionId>();
  if (isUnspaced(clean)) for (const section of matchUnspaced(clean, names)) found.add(section);
  const parts = partsOf(clean);
  const whole = parts.flat();
  if (whole.length > MAX_WORDS + 2) return found;
  if (parts.length > 1 && whole.length <= MAX_WORDS)
    for (const name of wholeMatches(whole, names)) found.add(name.section);
  const last = parts.at(-1);
  for (const part of parts) {
    if (part.length === 0 || part.length > MAX_WORDS) continue;
    let sections = matchWords(part, names);
    // "Training and evaluation data": the last word belongs to each part.
    const shared =
      part !== last && last && last.length > 1 ? matchWords([...part, last.at(-1) as string], names, true) : [];
    if (shared.length > 0) sections = shared;
    for (const section of sections) found.add(section);
  }
  // "Usage and limitations" is about use, "Usage" alone about commands.
  if (found.has('limitations') && found.delete('how-to-use')) found.add('intended-uses');
  return found;
}

/** The parts of a combined title, each as words. */
function partsOf(title: string): string[][] {
  return title
    .split(
      /[,;/&+|:：、，；()（）[\]【】]|\s[-–—]+\s|–|—|(?<!mises?)\s(?:and|or|y|e|et|und|och|og|dan|en|и|ve|i|oraz|plus|as well as)\s/iu,
    )
    .map((part) => wordsOf(part))
    .filter((words) => words.length > 0);
}

/** A name in a script without spaces may have a few characters around it. */
function matchUnspaced(title: string, names: Names): SectionId[] {
  let rest = squeezed(title);
  if (rest.length > 40) return [];
  const length = rest.length;
  const found: SectionId[] = [];
  let last = '';
  for (const { section, text, strong } of names.unspaced) {
    if (text === last) found.push(section);
    const at = rest.indexOf(text);
    if (
      at >= 0 &&
      names.never
        .get(section)
        ?.some((phrase) => phrase.length === 1 && isUnspaced(phrase[0] as string) && rest.includes(phrase[0] as string))
    )
      continue;
    if (at < 0 || (!strong && length > text.length + 2) || (strong && length > text.length * 2 + 10)) continue;
    found.push(section);
    last = text;
    rest = `${rest.slice(0, at)}\0${rest.slice(at + text.length)}`;
  }
  return found;
}

/** A title that names a special section does not name the general one that a part of the same words gave. */
const SPECIAL: Partial<Record<SectionId, readonly SectionId[]>> = {
  limitations: ['technical-limitations', 'knowledge-limitations', 'behavioral-limitations'],
  'intended-uses': ['primary-uses', 'secondary-uses', 'out-of-scope-uses'],
};

function mostExact(found: ReadonlySet<SectionId>): SectionId[] {
  return [...found].filter((section) => section === 'intended-uses' || !SPECIAL[section]?.some((s) => found.has(s)));
}
