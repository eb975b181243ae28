import type { SectionId } from '../sections.ts';
import { isFiller, isPreposition, type Name, type Names } from './names.ts';

/** Words that may accompany a weak name: they say which one, not what. */
const NEUTRAL = new Set(
  `known current general overall main key important major potential possible other additional further specific detail information info
  section summary overview note description statement model card llm technical basic initial preliminary brief short full final
  optional used using and or new v1 v2 system ai ml network list about what
  modelo modele modell modello modelu модели модель известные основные conocida conocidas conhecida conhecidas connues bekannte note noti
  principales principais principale principal diketahui utama
  potentiel potentielle possible posible posibles potenciales potenciais possiveis mogliche potenzielle potensi`.split(
    /\s+/,
  ),
);
/** Words that may follow a name without changing what it is: "Limitations section". */
const BELOW = new Set(
  'section overview summary detail information note statement discussion list analysis info description'.split(' '),
);
/** What may follow a name that ends with "use": "Unsupported use cases". */
const CASES = new Set(['case', 'scenario']);
const USE = new Set(['use', 'usage']);
/** In front of a preposition only such words leave the name its meaning: "List of limitations", but not "Ways around limitations". */
const LISTING = new Set(
  'list overview summary discussion note description statement section set kind type area known case caso cas'.split(
    ' ',
  ),
);

/** Names all of whose words stand in the title, in any order, with only neutral company. */
export function wholeMatches(words: readonly string[], names: Names): Name[] {
  const content = words.filter((word) => !isFiller(word));
  return candidates(content, names).filter(
    (name) =>
      name.bare.length > 1 &&
      name.bare.every((word) => content.includes(word)) &&
      content.every((word) => name.bare.includes(word) || isNeutral(word)),
  );
}

/**
 * The sections whose names stand in a part of a title, those of the longest names.
 *
 * @param strict whether there may be nothing else in it but neutral words
 */
export function matchWords(words: readonly string[], names: Names, strict = false): SectionId[] {
  const content = words.filter((word) => !isFiller(word) || isPreposition(word));
  const matches: { name: Name; from: number; to: number }[] = [];
  for (const name of candidates(content, names)) {
    const bare = content.filter((word) => !isFiller(word));
    const from = indexOf(content, name.words);
    if (from >= 0 && fits(content, from, name)) {
      if (strict && !content.every((w) => name.words.includes(w) || isNeutral(w))) continue;
      matches.push({ name, from, to: from + name.words.length });
    } else if (
      name.bare.length > 1 &&
      name.bare.every((word) => bare.includes(word)) &&
      bare.every((word) => name.bare.includes(word) || isNeutral(word))
    ) {
      matches.push({ name, from: 0, to: content.length });
    }
  }
  // The longer name says more: "training data" is no "data", "safety evaluation" no "evaluation".
  const longest = matches.filter(
    (m) => !matches.some((o) => o.name.words.length > m.name.words.length && o.from <= m.from && m.to <= o.to),
  );
  return [...new Set(longest.map((m) => m.name.section))].filter((section) => !isBarred(words, section, names));
}

function candidates(words: readonly string[], names: Names): Name[] {
  return [...new Set(words)].flatMap((word) => names.byLastWord.get(word) ?? []);
}

/** Whether what stands around the name leaves it its meaning. */
function fits(words: readonly string[], from: number, name: Name): boolean {
  const before = words.slice(0, from);
  const after = words.slice(from + name.words.length);
  const next = after[0];
  const neutralAfter = after.every((word) => isNeutral(word) || BELOW.has(word) || isFiller(word));
  if (!name.strong) {
    const goesOn = next !== undefined && isPreposition(next) && next !== 'of' && next !== 'for';
    return !goesOn && before.every((word) => isNeutral(word) || isFiller(word)) && neutralAfter;
  }
  const isCase = CASES.has(next ?? '') && USE.has(name.words.at(-1) as string) && after.length === 1;
  if (next !== undefined && !isPreposition(next) && !BELOW.has(next) && !neutralAfter && !isCase) return false;
  const preposition = before.findLastIndex((word) => isPreposition(word));
  if (preposition < 0) return before.length <= 6;
  return before.slice(0, preposition).every((word) => LISTING.has(word) || isNeutral(word) || isFiller(word));
}

/** Whether words around a name say that the section is not meant. */
function isBarred(words: readonly string[], section: SectionId, names: Names): boolean {
  return (names.never.get(section) ?? []).some((phrase) => indexOf(words, phrase) >= 0);
}

/** Whether a word says which one and not what, so that a name beside it keeps its meaning. */
export function isNeutral(word: string): boolean {
  return NEUTRAL.has(word) || /\d/.test(word);
}

function indexOf(words: readonly string[], phrase: readonly string[]): number {
  for (let from = 0; from + phrase.length <= words.length; from++) {
    if (phrase.every((word, i) => words[from + i] === word)) return from;
  }
  return -1;
}
