import type { SectionId } from '../sections.ts';
import { JEALOUS } from './relations.ts';

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
