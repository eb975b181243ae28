import { NOT_EMITTED_ABROAD, OTHER_ABROAD } from './languages.ts';
import type { ClaimLine } from './lines.ts';

/** Running a model and what somebody else trained is not its training. */
const OTHER =
  /\b(?:inference|per (?:request|query|image|token|prompt|user)|(?:the|of) (?:base|original|teacher|upstream|parent|foundation) model)\b/i;

/** What was saved or paid for, and what people and planes emit. */
const NOT_EMITTED =
  /\b(?:avoid\w*|sav(?:ed|es|ings?)|per (?:person|year|capita)|passenger|flights?|a year|annual\w*|offset\w*\b(?=[^.;]{0,60}\d))\b/i;

/** What follows is said of something else, to compare with. */
const COMPARED = /\b(?:equivalent to|same as|comparable (?:to|with)|compared (?:to|with)|would have)\b/i;

const SENTENCES = /(?<=[.;!?])\s+(?=[\p{Lu}(])/u;
/** A sentence that begins so goes on about what the one before it was about. */
const GOES_ON = /^(?:it|this|that|they|these|which|there)\b/i;

/**
 * A line without the sentences and comparisons that are not about the training of the card's model; null when nothing
 * is left.
 *
 * @param hasBase whether the card names a base model, whose pre-training was somebody else's
 */
export function trainingPart(line: ClaimLine, hasBase: boolean): ClaimLine | null {
  // Where one of these languages says so, the whole line is left aside: its sentences are not told apart.
  if (OTHER_ABROAD.test(line.text) || NOT_EMITTED_ABROAD.test(line.text)) return null;
  const { label, text } = line;
  if (OTHER.test(label) || NOT_EMITTED.test(label) || (hasBase && /\bpre-?train/i.test(text))) return null;
  if (!OTHER.test(text) && !NOT_EMITTED.test(text) && !COMPARED.test(text)) return line;
  let isOther = false;
  const [first = '', ...others] = text.split(SENTENCES).map((sentence) => {
    isOther = OTHER.test(sentence) || (isOther && GOES_ON.test(sentence));
    const own = sentence.slice(0, COMPARED.exec(sentence)?.index);
    return isOther || NOT_EMITTED.test(own) ? '' : own;
  });
  const rest = [first, ...others].filter(Boolean).join(' ');
  return rest === '' ? null : { ...line, label: first === '' ? '' : label, text: rest };
}
