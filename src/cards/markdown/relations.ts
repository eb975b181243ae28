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
export const JEALOUS: ReadonlySet<SectionId> = new Set<SectionId>([
  ...USES,
  ...CONCERNS,
  'recommendations',
  'guardrails',
]);

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
