import type { SectionId } from '../sections.ts';

/** "Risks" in the languages of cards. */
export const RISKS =
  /(?<!\p{L})(?:risks?|riesgos?|riscos?|risques?|risiken|risiko|rischi|risico['’]?s|risicos?|ryzyk[oa]|riskler|риски|rủi ro)(?!\p{L})|风险|風險|リスク|위험/iu;

/** What risks and harms are in Mitchell et al. 2019, §4.8: to people, by misuse, with data about them. */
const HARM =
  /\b(?:harm(?:s|ful|ed|ing)?|misus\w*|abus\w+|malicious\w*|sensitive|privacy|private|personal (?:data|information)|personally|consent|surveil\w+|discriminat\w+|stereotyp\w*|prejudic\w*|marginali[sz]ed|vulnerable|minorit\w+|offensive|toxic\w*|hateful?|violen\w+|explicit|dangerous|unsafe|safety|mislead\w*|misinform\w*|disinform\w*|decei\w+|decept\w+|manipulat\w+|defam\w+|impersonat\w+|deepfakes?|weapon\w*|human (?:life|rights|dignity)|legal|ethic\w*|societ\w+|moral\w*|high-stakes|medical|clinical|patients?)\b|伤害|危害|滥用|隐私|歧视|有害|悪用|差別|プライバシー|개인정보|차별|유해|악용|\b(?:dañ\w+|perjudic\w+|privacidad\w*|privacidade|dano\w*|nuisible|préjudic\w+|vie privée|schäd\w+|missbrauch\w*|datenschutz\w*|dann\w+|merugikan|penyalahgunaan)|вред|злоупотреб|приватн|конфиденц/iu;

/** A measured figure: a number in a row, behind a label, of a named metric, or in per cent; no version, year or size. */
const SCORE =
  /(?:^|\|)[^|\p{L}\d]{0,12}\d{1,4}[.,]\d+|\d\s?%|^[^:|]{1,60}:[^\p{L}|\d]{0,12}\d{1,4}[.,]\d+|\b(?:accuracy|f1|f1-score|precision|recall|auc|auroc|roc-auc|bleu|rouge\w*|wer|cer|perplexity|map|iou|dice|rmse|mae|mse|fid|score|loss)\b[^.|\d]{0,60}\d{1,4}[.,]\d/iu;

/**
 * Sections under whose title others are often answered: who writes of ethics may write of bias, who writes of training
 * may name the data. They count as answered by the statements that do.
 */
const RELATED: readonly {
  readonly under: SectionId;
  /** The titles it holds for; all, when absent. */
  readonly titles?: RegExp;
  readonly section: SectionId;
  readonly evidence: RegExp;
}[] = [
  {
    under: 'ethical-considerations',
    section: 'bias',
    evidence:
      /\b(?:bias(?:es|ed)?|stereotyp\w*|discriminat\w*|(?:un)?fair(?:ness|ly)?|prejudic\w*|under-?represent\w*|disparit\w*)\b|偏见|偏見|歧视|歧視|バイアス|差別|편향|차별|предвз|дискримин|\bsesgos?\b|\bvi[eé]s\w*|\bbiais\b/i,
  },
  {
    under: 'ethical-considerations',
    titles: /^\W*(?:\w+ )?(?:considerations?|disclaimers?)\W*$/i,
    section: 'limitations',
    evidence:
      /\b(?:(?:can|may|might|could) (?:still |also |sometimes |occasionally )?(?:produce|generate|output|hallucinate|fail|struggle|miss|degrade|be (?:wrong|inaccurate|incorrect|biased|unreliable))|struggles? (?:with|to)|hallucinat\w+|does not (?:support|handle|perform|work)|(?:cannot|unable to|fails to)|degrades?)\b/i,
  },
  // "Bias, Risks, and Limitations" of the Hugging Face template promises no ethics; what it says of harm is one.
  ...(['limitations', 'bias'] as const).map((under) => ({
    under,
    titles: RISKS,
    section: 'ethical-considerations' as const,
    evidence: HARM,
  })),
  // "Developed by the Harbour Acoustics Group" without a mark behind its first words, or in a sentence.
  ...(['model-details', 'model-description'] as const).map((under) => ({
    under,
    section: 'authorship' as const,
    evidence:
      /^\W*(?:developed|created|built|maintained|authored|trained|designed|produced) (?:and \w+ )?by\b|\b(?:was|were|been|is) (?:jointly )?(?:developed|created|built|designed|produced|trained and \w+) (?:and \w+ )?by\b/i,
  })),
  ...(['intended-uses', 'primary-uses'] as const).map((under) => ({
    under,
    section: 'intended-users' as const,
    evidence:
      /\b(?:intended|target|primary|expected) (?:\w+ ){0,2}(?:users?|audience)\b|\bintended (?:for|to be used by) (?:\w+ ){0,2}(?:users|researchers|developers|engineers|practitioners|students|clinicians|analysts)\b/i,
  })),
  // A table of scores is a result, also where it stands under "Evaluation" or "Metrics".
  ...(['evaluation', 'metrics'] as const).map((under) => ({ under, section: 'results' as const, evidence: SCORE })),
  {
    under: 'training-procedure',
    section: 'training-data',
    evidence:
      /\b(?:(?:fine-?|pre-?)?(?:trained|tuned|training) (?:on|with|using|from)\b.{0,60}\b(?:data|dataset|datasets|corpus|corpora|images?|texts?|examples?|samples?|tokens|records|pairs|sentences|documents|articles|books)\b|training (?:data|set|corpus)\b)/i,
  },
];

/**
 * The sections that a statement answers besides its own.
 *
 * @param titles the titles above the statement, the closest ones
 */
export function relatedSections(section: SectionId, titles: readonly string[], text: string): SectionId[] {
  const start = text.slice(0, 4000);
  return RELATED.filter(
    ({ under, titles: wanted, evidence }) =>
      under === section && (!wanted || titles.some((title) => wanted.test(title))) && evidence.test(start),
  ).map((related) => related.section);
}
