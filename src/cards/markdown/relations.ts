import type { SectionId } from '../sections.ts';

/** Sections whose reader also looks below a sub-heading of another section: its content is theirs too. */
const ABSORBS: Partial<Record<SectionId, readonly SectionId[]>> = {
  'model-details': [
    'authorship',
    'model-description',
    'contact',
    'citation',
    'training-procedure',
    'hyperparameters',
    'hardware',
  ],
  'training-procedure': ['hyperparameters', 'hardware'],
  'environmental-impact': ['hardware'],
  evaluation: ['metrics', 'evaluation-data', 'safety-evaluation', 'factors', 'bias'],
  'ethical-considerations': ['bias', 'misuse-risks', 'guardrails'],
};

export function absorbs(parent: SectionId, child: SectionId): boolean {
  return parent === child || (ABSORBS[parent]?.includes(child) ?? false);
}

/** What can go wrong with a model. A labelled item of one of them, in the list of another, is an item of both. */
const CONCERNS: ReadonlySet<SectionId> = new Set<SectionId>([
  'limitations',
  'technical-limitations',
  'knowledge-limitations',
  'behavioral-limitations',
  'bias',
  'ethical-considerations',
  'misuse-risks',
  'factors',
]);
const USES: ReadonlySet<SectionId> = new Set<SectionId>([
  'intended-uses',
  'primary-uses',
  'secondary-uses',
  'out-of-scope-uses',
]);
/** Sections that must not borrow from others: what is out of scope is no intended use. */
const JEALOUS: ReadonlySet<SectionId> = new Set<SectionId>([...USES, ...CONCERNS, 'recommendations', 'guardrails']);

/** Whether an item labelled as `label` still belongs to the section whose list it stands in. */
export function keepsItem(section: SectionId, label: SectionId): boolean {
  if (absorbs(section, label) || (CONCERNS.has(section) && CONCERNS.has(label))) return true;
  return !(JEALOUS.has(section) && JEALOUS.has(label));
}

/** What is done with data and numbers; a limitation that is labelled "Training data" is about them and no account of them. */
const ACCOUNTS: ReadonlySet<SectionId> = new Set<SectionId>([
  'training-data',
  'training-procedure',
  'evaluation-data',
  'evaluation',
  'metrics',
  'safety-evaluation',
  'hardware',
  'model-details',
  'model-description',
  'language',
]);

/** A list that its introduction turns against the section: what speaks for the model, or what to do about it. */
const TURN =
  /^\W*(?:even (?:considering|with|given|so|though)|despite|in spite of|nevertheless|nonetheless|to (?:mitigate|address|reduce|overcome|counter|avoid|alleviate)|(?:we|users) (?:recommend|should|mitigate)|mitigations?\b|recommendations?\b)/i;

/** A part that says what the model is good at. */
const STRENGTHS =
  /\b(?:strengths?|advantages?|benefits?|(?:does|works|performs|do|work|perform) (?:\w+ )?well|good at|capabilities)\b/i;

/** Whether a title inside of a section of concerns heads what speaks for the model. */
export function praises(section: SectionId, title: string): boolean {
  return CONCERNS.has(section) && STRENGTHS.test(title) && !/\b(?:not?|n't|poorly|weakness\w*)\b/i.test(title);
}

/** Whether a list announced by such words is no list of what the section is about. */
export function turnsAgainst(section: SectionId, introduction: string): boolean {
  return CONCERNS.has(section) && TURN.test(introduction);
}

/** Whether a label inside of a section starts the section that it names; among settings, "factor" is one of them. */
export function mayStart(inside: readonly SectionId[], label: SectionId): boolean {
  if (inside.includes('hyperparameters') && (JEALOUS.has(label) || label === 'factors')) return false;
  return !(ACCOUNTS.has(label) && inside.some((section) => CONCERNS.has(section)));
}

/** Everyday words for data that belong to what stands above them: "Datasets" below "Evaluation data". */
const DATA_WORD = /^\W*(?:the )?(?:data|data ?sets?|corpus|corpora|(?:data )?pre-?processing|data sources?)\W*$/i;

/** Whether a title of data only says more about the section it stands in. */
export function continues(inside: readonly SectionId[], title: string): boolean {
  if (inside.includes('training-data')) return false;
  return DATA_WORD.test(title) && (inside.includes('evaluation-data') || inside.includes('evaluation'));
}

/** Sections about data and measurement, whose caveats are not the model's. */
const OF_DATA: ReadonlySet<SectionId> = new Set<SectionId>([
  'evaluation-data',
  'training-data',
  'metrics',
  'evaluation',
]);

/** Sections of which an overview is one of the model. */
const OF_MODEL: ReadonlySet<SectionId> = new Set<SectionId>(['model-details', 'model-description', 'architecture']);
const MODEL = /model|modell|modèle|模型|モデル|모델|модел/i;
const OVERVIEW = /^\W*(?:overview|details?|about|specifications?|information|概述|概要|基本信息)\W*$/i;

/** Whether a title only looks like one of a section of its own where it stands: caveats of data, a summary of results. */
export function isOfWhatIsAbove(named: SectionId, title: string, inside: readonly SectionId[]): boolean {
  if (named === 'limitations') return /^\W*caveats?\W*$/i.test(title) && inside.some((section) => OF_DATA.has(section));
  const overview = named === 'model-description' || (named === 'model-details' && OVERVIEW.test(title));
  return overview && inside.some((section) => !OF_MODEL.has(section)) && !MODEL.test(title);
}

/** Sections of prose, which a word, a flag or a number does not fill. */
export function wantsProse(section: SectionId): boolean {
  return JEALOUS.has(section) || section === 'model-description';
}

/** Results and figures must stand in the card; where to find them is not what they are. */
const FIGURES: ReadonlySet<SectionId> = new Set<SectionId>([
  'evaluation',
  'safety-evaluation',
  'metrics',
  'results',
  'disaggregated-results',
  'uncertainty',
  'environmental-impact',
  'energy',
  'emissions',
  'inference-energy',
]);

/** Whether a bare link fills the section: the name of a data set or a contact does, a pointer to limitations does not. */
export function takesLinks(section: SectionId): boolean {
  return !wantsProse(section) && !FIGURES.has(section);
}

/** Sections that are often nothing but code: how to run the model, how to cite it, what it needs. */
const CODE: ReadonlySet<SectionId> = new Set<SectionId>(['how-to-use', 'citation', 'requirements']);
/** Sections that a block of settings answers. */
const SETTINGS: ReadonlySet<SectionId> = new Set<SectionId>(['hyperparameters', 'training-procedure']);
/** Whether what the section holds are settings with their values. */
export function isSetting(section: SectionId): boolean {
  return SETTINGS.has(section);
}

const SETTING = /[\p{L}\w]["']?\s*[:=]\s*["']?[\w.+-]|--[\w-]+[ =][\w.]/u;
/** Lines of code that do something: neither blank nor a comment. */
const DOES = /^(?!\s*(?:#|\/\/|\.\.\.|\/\*|\*|<!--|$)).*[\p{L}\p{N}]/mu;

/**
 * Whether a code block is content of the section. A block of comments or dots is content of none; settings tell how
 * the model was trained; results printed into a block without a language are results. Everywhere else code is an example
 * of what the words say, and without words there is nothing to judge.
 */
export function takesCode(section: SectionId, language: string, text: string): boolean {
  const start = text.slice(0, 20_000);
  if (!DOES.test(start)) return false;
  if (CODE.has(section)) return true;
  if (SETTINGS.has(section)) return SETTING.test(start);
  const results = /^(?:|text|txt|plain|plaintext|console|csv|json|yaml)$/i.test(language);
  return (
    (section === 'evaluation' || section === 'metrics' || section === 'results') &&
    results &&
    /\d[.,]\d/.test(start) &&
    !/^\s*[$>]?\s*(?:python|pip|bash|sh|\.\/)/.test(start)
  );
}

const BIBTEX =
  /^\s*@(?:article|misc|inproceedings|conference|book|incollection|techreport|software|phdthesis|mastersthesis|unpublished|online|proceedings)\s*\{/im;
/** Calls that load a model in order to use it. */
const LOADS =
  /\b(?:from_pretrained|from_hparams|create_model|load_model|load_from_hub|joblib\.load|pickle\.load|spacy\.load|hub\.load|InferenceSession|Interpreter)\s*\(|(?<![.\w])pipeline\(/;

/** What a block of code answers under whatever title it stands: a reference is how to cite, a call that loads the model how to use it. */
export function sectionsOfCode(text: string, language: string): SectionId[] {
  const start = text.slice(0, 20_000);
  if (/^bib(?:tex|latex)?$/i.test(language) || BIBTEX.test(start)) return ['citation'];
  return /^(?:py\w*|python\w*|)$/i.test(language) && LOADS.test(start) ? ['how-to-use'] : [];
}

const PICTURES: ReadonlySet<SectionId> = new Set<SectionId>([
  'evaluation',
  'results',
  'disaggregated-results',
  'safety-evaluation',
  'metrics',
  'factors',
  'evaluation-data',
]);

/** Whether a picture that is described in words is content of the section: a plot of results is. */
export function takesImages(section: SectionId): boolean {
  return PICTURES.has(section);
}

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
