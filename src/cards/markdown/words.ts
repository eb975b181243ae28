/** Plurals that the rules below would get wrong. */
const IRREGULAR: Readonly<Record<string, string>> = {
  analyses: 'analysis',
  biases: 'bias',
  corpora: 'corpus',
  criteria: 'criterion',
  series: 'series',
  bases: 'base',
  vies: 'vies',
};

/** Words that are written in one, in two, or in another way. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bpre training\b|\bpre trained?\b/g, 'pretraining'],
  [/\bpretrain\b/g, 'pretraining'],
  [/\bfine tun(?:ing|ed?)\b|\bfinetuned?\b/g, 'finetuning'],
  [/\bhyper parameter/g, 'hyperparameter'],
  [/\bdata set/g, 'dataset'],
  [/\bdata base/g, 'database'],
  [/\busecase/g, 'use case'],
  [/\blicence/g, 'license'],
  [/\bout of the scope\b|\boutofscope\b/g, 'out of scope'],
  [/\bpre processing\b/g, 'preprocessing'],
  [/\bguard rail/g, 'guardrail'],
  [/\bmiss?use/g, 'misuse'],
  [/\bmis use/g, 'misuse'],
  [/\bred team(?:ing)?\b/g, 'red teaming'],
  [/\bco ?2 ?e(?:q|quiv|quivalent)?\b/g, 'co2eq'],
  [/\bkg ?co2(?:eq|e)?\b/g, 'kgco2'],
  [/\bevaluation(?=s\b)/g, 'evaluation'],
  [/\btest sets?\b/g, 'test set'],
  // The slip that authors of many languages make.
  [/\bintented\b/g, 'intended'],
];

/** The longest title that is looked at; longer ones are prose. */
const MAX_TITLE = 160;

/**
 * A text as words for comparison: lower case, without accents, in the singular, hyphens opened. Scripts without
 * spaces give one word for each run.
 */
export function wordsOf(text: string): string[] {
  let folded = withoutAccents(text.slice(0, MAX_TITLE))
    .toLowerCase()
    .replace(/[$_{}\\]/g, (c) => (c === '_' ? ' ' : ''))
    .replace(/['’`´ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  for (const [form, spelling] of SPELLINGS) folded = folded.replace(form, spelling);
  return folded === '' ? [] : folded.split(' ').map(singular);
}

/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', Ł: 'l', ı: 'i', ø: 'o', Ø: 'o', đ: 'd', ß: 'ss', æ: 'ae' };

function withoutAccents(text: string): string {
  if (/^[\t\n\r\x20-\x7e]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łŁıøØđßæ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The singular of an English word, roughly; what matters is that both sides of a comparison get the same. */
function singular(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.length < 4 || !/[a-z]s$/.test(word) || /(?:ss|us|is|bias)$/.test(word)) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** Chinese, Japanese and Thai are written without spaces between words. Korean is matched like them. */
export function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u.test(text);
}
