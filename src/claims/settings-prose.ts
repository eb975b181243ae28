import type { ClaimLine } from './lines.ts';

const NUMBER = String.raw`(\d{1,9}(?:[.,]\d{1,9})?(?:e[-+−]?\d{1,3})?(?:\s?[×x·]\s?10\s?\^?\s?\{?[-−⁻]?[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}\}?)?)(?![\w.,]*[\w%])`;
const OF = String.raw`\s(?:\(lr\)\s)?(?:of|was|is|=|set to|was set to)\s(?:about\s|≈\s?)?\$?`;

/** What a sentence says of the training: the label of the setting, and the form that gives its value. */
const FORMS: readonly (readonly [string, RegExp])[] = [
  [
    'learning rate',
    new RegExp(`(?<!(?:minimum|min|final|decay(?:ed|s)?)\\s(?:the\\s)?)\\blearning rate${OF}${NUMBER}`, 'iu'),
  ],
  ['weight decay', new RegExp(`\\bweight decay${OF}${NUMBER}`, 'iu')],
  ['warmup ratio', new RegExp(`\\bwarm-?up ratio${OF}${NUMBER}`, 'iu')],
  ['epochs', /\b(?:trained|tuned|training|run|ran)\b[^.;]{0,80}?\bfor (\d{1,4}) epochs\b/iu],
];

/** Searches, other models and earlier stages have settings of their own. */
const OTHER =
  /\b(?:tried|search\w*|sweep|sweeps|grid|between|range|from|baselines?|stages?|phases?|then|first|early|pre-?train\w*|discriminator|up to|each)\b/i;

/** The hyper-parameters that a sentence gives: "a learning rate of 5e-5", "trained for 3 epochs". */
export function settingsInProse({ label, text, aboutTraining }: ClaimLine): { label: string; written: string }[] {
  if (!aboutTraining || label !== '' || OTHER.test(text)) return [];
  return FORMS.flatMap(([name, form]) => {
    const written = form.exec(text)?.[1];
    return written === undefined ? [] : [{ label: name, written }];
  });
}
