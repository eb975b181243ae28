import { type Card, isPresent, substantive } from '../cards/card.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';

export const unmitigatedBias = cardRule({
  id: 'unmitigated-bias',
  title: 'Every bias says what was done about it',
  why: 'A bias without a mitigation leaves everyone who uses the model to find one alone.',
  fix: 'Add `mitigation`; where nothing was done, say why.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  check: ({ card }) => (card.fields ? inFields(card) : inProse(card)),
  examples: {
    bad: {
      of: 'fields',
      text: `biases:
  - type: Season
    description: Songs of the winter are recognised better than those of the summer`,
    },
    good: {
      of: 'fields',
      text: `biases:
  - type: Season
    description: Songs of the winter are recognised better than those of the summer
    mitigation: None yet, because recordings of the summer are missing`,
    },
  },
});

/** Fields say which bias has no mitigation. */
function* inFields(card: Card): Iterable<Violation> {
  const biases = card.fields?.biases ?? [];
  const statements = card.sections.get('bias')?.statements ?? [];
  if (statements.length !== biases.length) return;
  for (const [i, { type, description, mitigation }] of biases.entries()) {
    // A mere text may be anything, "None, because …" too.
    if (description === '') continue;
    const statement = statements[i];
    if (mitigation !== '' || !statement || statement.standing === 'placeholder' || statement.standing === 'empty')
      continue;
    yield { message: `The bias ${quote(type)} has no mitigation.`, location: statement.location };
  }
}

/** Words by which a sentence declares a bias. */
const DECLARES =
  /\b(?:bias(?:es|ed)?|stereotyp\w*|discriminat\w*|unfair\w*|prejudic\w*|(?:under|over)-?represent\w*|disparit\w*|skew\w*|favou?rs?|(?:less|more) (?:accurate|reliable|well)|(?:worse|better|poorer) (?:for|on|in|with|than)|(?:well|recogni[sz]ed) (?:than|for))\b/i;
/** Words that stand where something was done, is advised, is known not to be there, or is explained. */
const ANSWERS =
  /\b(?:mitigat|reduc|lessen|lower|correct|address|balanc|re-?weigh|re-?sampl|over-?sampl|filter|remov|de-?bias|augment|fine-?tun|recommend|should|must|advis|encourag|urge|suggest|review|audit|monitor|evaluat|tested|testing|measur|assess|safeguard|guardrail|moderat|disclos|avoid|caution|careful|consider|human|oversight|added|adding|adds|improv|work(?:ing|ed) (?:on|to)|plan|future|because|therefore|no\b|not\b|none\b|never\b|without\b|unknown|n't\b)/i;
const ENGLISH = /\b(?:the|of|is|are|and|than|may|in|for|with)\b/i;

/**
 * In running text only what is plain is told, and as a note: biases in English, with not a word of a mitigation, an
 * advice or a reason among them, in a card without recommendations and guardrails.
 */
function* inProse({ sections }: Card): Iterable<Violation> {
  const bias = sections.get('bias');
  if (!bias || isPresent(sections.get('recommendations')) || isPresent(sections.get('guardrails'))) return;
  const statements = substantive(bias);
  const first = statements.find(({ text }) => DECLARES.test(text) && ENGLISH.test(text));
  if (!first || statements.some(({ text }) => ANSWERS.test(text))) return;
  yield {
    message: `The card declares a bias, ${quote(first.text)}, and says nowhere what was done about it.`,
    location: first.location,
    fix: 'Say there, or under `## Recommendations`, what was done or what a user can do; where nothing was done, say why.',
    atMost: 'note',
  };
}
