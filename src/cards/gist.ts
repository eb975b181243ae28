import { normalize } from './normalize.ts';
import { remembering } from './remember.ts';

/** Words of which a statement that is true of every model can be made. */
const GENERAL = new Set(
  `a an the this that these it its our model models ai system llm network tool output outputs result results response responses answer
  answers prediction predictions may might can could will would should sometimes often always occasionally possibly potentially
  be is are been being have has had do does not no never make makes made produce produces generate generates contain contains give gives
  show shows exhibit exhibits reflect reflects include includes suffer suffers and or but of in on to from for with by as at some
  any all many various certain several few other certain bias biases biased unbiased limitation limitations limited error errors
  mistake mistakes wrong incorrect inaccurate inaccuracies inaccuracy imperfect perfect accurate unexpected undesirable harmful
  unfair fair risk risks issue issues problem problems harm harms concern concerns possible potential there present exist exists known
  like every also very quite so too use used caution careful care responsibly responsible please such things thing still yet
  occur occurs happen happens flawed flaws flaw fail fails failure failures reliable unreliable prone`.split(/\s+/),
);

/** Nothing but general words; of languages that are not English nothing is known. */
export function isGeneral(text: string): boolean {
  return gistOf(text) === '';
}

/** Endings that change a word and not what it is about, longest first. */
const ENDING = /(?:ations?|ingly|ings?|ions?|edly|ers?|ies|ed|es|ely|ly|s|e|y)$/;

/** What a word is about: "hallucinates", "hallucinated" and "hallucination" are one. */
function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  const short = word.replace(ENDING, '');
  const root = short.length >= 3 ? short : word;
  return root.replace(/at$/, '').replace(/(.)\1$/, '$1');
}

/**
 * What a sentence is about, for finding the same point in other words: its stems in alphabetical order, without the
 * general words. Empty when it has no others.
 */
export const gistOf = remembering((text: string): string => {
  const words = normalize(text)
    .replace(/(\w)-(?=\w)/g, '$1 ')
    .split(' ')
    .filter((word) => !GENERAL.has(word));
  return [...new Set(words.map(stem))].sort().join(' ');
});
