import { FOREIGN_NAMES } from '../foreign-names.ts';
import { SECTION_NAMES, type SectionNames } from '../section-aliases.ts';
import { SECTION_IDS, type SectionId } from '../sections.ts';
import { isUnspaced, wordsOf } from './words.ts';

/** One name of a section, ready to be compared. */
export interface Name {
  readonly section: SectionId;
  /** Its words without articles. */
  readonly words: readonly string[];
  /** Its words without prepositions either. */
  readonly bare: readonly string[];
  readonly strong: boolean;
}

/** All names of the catalogue and of the caller. */
export interface Names {
  /** Names by their last word. */
  readonly byLastWord: ReadonlyMap<string, readonly Name[]>;
  /** Names in scripts without spaces, longest first. */
  readonly unspaced: readonly { readonly section: SectionId; readonly text: string; readonly strong: boolean }[];
  /** Phrases that make a title mean something else, by section. */
  readonly never: ReadonlyMap<SectionId, readonly (readonly string[])[]>;
}

/** Further names of sections, as a policy gives them. */
export type Aliases = Readonly<Partial<Record<SectionId, readonly string[]>>>;

/** Prepares the names of the catalogue together with the caller's. */
export function prepareNames(aliases: Aliases): Names {
  const byLastWord = new Map<string, Name[]>();
  const unspaced: { section: SectionId; text: string; strong: boolean }[] = [];
  const never = new Map<SectionId, string[][]>();
  const add = (section: SectionId, text: string, strong: boolean) => {
    if (isUnspaced(text)) {
      unspaced.push({ section, text: squeezed(text), strong });
      return;
    }
    const all = wordsOf(text);
    const words = all.filter((word) => !isFiller(word) || isPreposition(word));
    const bare = all.filter((word) => !isFiller(word) && !CONNECTIVES.has(word));
    const last = bare.at(-1);
    if (last === undefined) return;
    const names = byLastWord.get(last) ?? [];
    names.push({ section, words, bare, strong });
    byLastWord.set(last, names);
  };
  for (const section of SECTION_IDS) {
    const all = [SECTION_NAMES[section], FOREIGN_NAMES[section]];
    const each = (kind: keyof SectionNames) => [...new Set(all.flatMap((names) => split(names?.[kind])))];
    const strong = each('strong');
    for (const name of strong) add(section, name, true);
    for (const name of each('weak')) if (!strong.includes(name)) add(section, name, false);
    for (const name of aliases[section] ?? []) add(section, name, true);
    never.set(section, each('never').map(wordsOf));
  }
  // Longest first; a name that several sections share stands together.
  unspaced.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  return { byLastWord, unspaced, never };
}

function split(names: string | undefined): string[] {
  return names
    ? names
        .split(/[;\n]/)
        .map((name) => name.trim())
        .filter(Boolean)
    : [];
}

/** A text of a script without spaces, without whatever separates its words. */
export function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Words at which combined titles are taken apart. */
const CONNECTIVES = new Set('and or y e et und och og dan en и ve plus i'.split(' '));

/** Words that say nothing about what a section is, in front of a name or inside of it. */
const FILLERS = new Set(
  `a an the this that these those of for in on to from by with at is are be our its it your their here s
  de del la el los las le les des du da do das dos der die das den di il lo gli von zu fur of och og`.split(/\s+/),
);

export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}

/** Words behind which a title goes on about something else: "Limitations of BERT", "Results on SQuAD". */
const PREPOSITIONS = new Set(
  `of for in on to from by with at when while across per versus vs via under over within without against between during
  after before around beyond through despite toward into using that which is are we you not include including considered compared used as
  de del du des do dos di da das della dello von fur bei en sur pour dans auf im dan untuk pada para por em no na`.split(
    /\s+/,
  ),
);

export function isPreposition(word: string): boolean {
  return PREPOSITIONS.has(word);
}
