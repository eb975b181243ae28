import type { Standing } from './card.ts';
import { normalize, withoutMarkup } from './normalize.ts';
import { isPromise } from './promises.ts';
import { isKeywords, isLoremIpsum, isQuestion, PROMPTS } from './prompts.ts';
import { remembering } from './remember.ts';

/** The longest text that is looked up among placeholders and boilerplate. */
const MAX_FORM = 600;

/**
 * Whole statements that say only that something is missing. Collected from the templates and generators of Hugging
 * Face (Hub template, Trainer, diffusers, skops), and from what authors write instead of an answer.
 */
const PLACEHOLDERS = new Set(
  [
    'More Information Needed',
    'More information to be added',
    'To be added',
    'To be determined',
    'To be done',
    'To be completed',
    'To be filled',
    'To be filled in',
    'To do',
    'To come',
    'TODO',
    'TBD',
    'TBA',
    'TBC',
    'T.B.D.',
    'T.B.A.',
    'T.B.C.',
    'FIXME',
    'XXX',
    'N/A',
    'NA',
    'Not applicable',
    'Not available',
    'Not publicly available',
    'Not provided',
    'Not specified',
    'Not measured',
    'Not reported',
    'Not recorded',
    'Not documented',
    'Not determined',
    'Not yet',
    'None',
    'Nil',
    'Null',
    'Nan',
    'Undefined',
    'Unknown',
    'No ideas',
    'No information',
    'No further description provided',
    'Insufficient information',
    'In progress',
    'Work in progress',
    'WIP',
    'Forthcoming',
    'Forthcoming upon completion of training',
    'Coming soon',
    'Pending',
    'Placeholder',
    'Lorem ipsum',
    'Example',
    'Test',
    'Foo',
    'Bar',
    'Asdf',
    'See paper',
    'See the paper',
    'See above',
    'See below',
    'No limitations',
    'No known limitations',
    'There are none',
    'None known',
    'See the training code',
    'License to be determined',
    ...PROMPTS,
  ].map(withoutHyphens),
);

/** Forms that mark a gap wherever they stand for the whole statement. */
const PLACEHOLDER_FORMS: readonly RegExp[] = [
  // "Limitation 1", "item #2": numbered gaps.
  /^\W*(?:limitation|bias|risk|use|use case|item|entry|statement|example|recommendation|consideration)s?\s+#?\d{1,3}\W*$/i,
  /^\W*(?:TODO|TBD|FIXME|XXX)\b(?!-)/,
  /^\W*(?:todo|tbd|tba|tbc|fixme|xxx)\s*(?:[:.\]…]|\s[-–—]\s|$)/i,
  /^\W*(?:more|further|additional) information (?:(?:on|about|for|regarding) [\w /-]{1,60}? )?(?:is )?(?:needed|required)\b/i,
  // A template for the paper that invented model cards leads its author to what to write.
  /^\W*review section \d(?:\.\d)* of the \[?model cards? paper\b/i,
  // A task that is not done, as GitHub writes it.
  /^\[\s?\](?!\()/,
  /^\W*lorem ipsum\b/i,
  // A whole statement in brackets that asks for something, as templates write it; a Markdown link is not one.
  /^\[\s*(?:your|insert|add|describe|provide|license|link|name|enter|fill|replace|optional|needs? input|verify|todo|tbd|tba|tbc|fixme|xxx)\b[^\]]*\](?!\()[\s.]*$/i,
  /^> :warning: this model is intended for the use of\.{3,}/i,
  /^<<?[a-z][a-z0-9 _-]*>?>$/i,
  /^\{\{\s*[a-z_][^}]*\}\}$/i,
  // A warning that a generator leaves where a sentence breaks off or a value is missing.
  /^(?::warning:|⚠\uFE0F?)\s*(?:missing\b|[^.]*\.{3,}\s*(?::warning:|⚠\uFE0F?)?\s*$)/iu,
];

/** A sentence of a template about the section, not about the model. */
const CAPTION =
  /^\W*this section (?:\w+ ){0,2}(?:identif|describ|provid|address|list|contain|outlin|cover|explain|detail)\w*(?: [\w,/-]+){1,12}[.\s*_]*$/i;

/** Sentences that every generated card carries: true of any model, so they say nothing about this one. */
const BOILERPLATE = new Set(
  [
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model.',
    'Significant research has explored bias and fairness issues with language models (see, e.g., Sheng et al. (2021) and Bender et al. (2021)).',
    'Carbon emissions can be estimated using the Machine Learning Impact calculator presented in Lacoste et al. (2019).',
    'This modelcard aims to be a base template for new models.',
    ...['the Trainer', 'Keras', 'the training script'].flatMap((who) => {
      const sentence = `This model card has been generated automatically according to the information ${who} had access to.`;
      return [sentence, `${sentence} You should probably proofread and complete it, then remove this comment.`];
    }),
    'This is the model card of a transformers model that has been pushed on the Hub. This model card has been automatically generated.',
  ].map(normalize),
);

function withoutHyphens(text: string): string {
  return normalize(text).replaceAll('-', ' ');
}

/**
 * Whether one statement by itself says something. Repeats are found when statements are put together, see
 * `compose.ts`. "None, because the model sees no personal data" is an answer; "None" is not, nor is "…", nor a promise.
 */
export const standingOf = remembering((text: string): Exclude<Standing, 'repeat'> => {
  const form = text.trim().slice(0, MAX_FORM);
  let standing = standingOfForm(form);
  if (standing === 'substantive' && text.length < MAX_FORM && SENTENCE_END.test(form)) {
    const parts: Exclude<Standing, 'repeat'>[] = [];
    const says = form.split(SENTENCE_END).some((part) => parts[parts.push(standingOfForm(part)) - 1] === 'substantive');
    if (!says) standing = parts.find((part) => part !== 'empty') ?? standing;
  }
  return standing;
});

const SENTENCE_END = /(?<=[.!?。！？])\s+/;

/** What has no word and yet is no gap: a rule of a table, brackets of code, pictures. */
const NO_GAP = /^[\s:+-]*\|[\s|:+-]*$|^[\s{}()<>;,"']+$|!\[|<img\b/i;

/** The standing of one sentence, or of several that are known as a whole. */
function standingOfForm(form: string): Exclude<Standing, 'repeat'> {
  const normalized = normalize(form);
  if (normalized === '')
    return /[^\s\p{Cf}]/u.test(withoutMarkup(form)) && !NO_GAP.test(form) ? 'placeholder' : 'empty';
  if (PLACEHOLDERS.has(withoutHyphens(form)) || PLACEHOLDER_FORMS.some((known) => known.test(form))) {
    return 'placeholder';
  }
  if (BOILERPLATE.has(normalized) || CAPTION.test(form)) return 'boilerplate';
  const plain = withoutMarkup(form).replace(/[*_`~]/g, '');
  return isPromise(plain) || isQuestion(plain) || isLoremIpsum(plain) ? 'placeholder' : 'substantive';
}

/**
 * The standing of a statement that should be words, such as a limitation: one without a word of three letters, or two
 * characters of a script that writes words with them, is empty. Versions, scores and settings are not meant here.
 */
export function standingOfSentence(text: string): Exclude<Standing, 'repeat'> {
  const standing = standingOf(text);
  if (standing === 'substantive' && isKeywords(text.slice(0, MAX_FORM))) return 'placeholder';
  return standing === 'substantive' && !WORD.test(text.slice(0, MAX_FORM)) ? 'empty' : standing;
}

const WORD =
  /[\p{L}\p{M}]{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u;
