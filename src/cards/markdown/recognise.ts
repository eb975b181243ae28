import { includedSections, type SectionId } from '../sections.ts';
import { type TitleMatcher, titleMatcher } from './titles.ts';

/** Keys that only the metadata of a model has. */
const MODEL_KEYS = [
  'pipeline_tag',
  'library_name',
  'base_model',
  'model-index',
  'co2_eq_emissions',
  'base_model_relation',
];
/** Keys that the metadata of a model has beside its licence, but other metadata as well. */
const SHARED_KEYS = ['tags', 'datasets', 'metrics', 'language', 'inference', 'widget'];
/** Keys that the metadata of a data set or of an app has. */
const OTHER_KEYS = [
  'task_categories',
  'size_categories',
  'dataset_info',
  'configs',
  'annotations_creators',
  'language_creators',
  'multilinguality',
  'source_datasets',
  'task_ids',
  'train-eval-index',
  'sdk',
  'app_file',
  'layout',
];

/** The sections of which a README that is a card has at least two. */
const TELLING: readonly (readonly SectionId[])[] = [
  ['limitations', ...includedSections('limitations')],
  ['intended-uses', ...includedSections('intended-uses')],
  ['out-of-scope-uses', 'misuse-risks'],
  ['bias'],
];
/** Titles worth a look: cheap, so that the READMEs of a large repository cost little. */
const HINT = /limit|caveat|issue|fail|weak|shortcoming|intended|use|scope|bias|fair|purpose|application|\P{ASCII}/iu;

let matcher: TitleMatcher | null = null;

/** Titles of what has limitations, uses and bias as well: data sets, and texts about model cards. */
const OF_OTHERS =
  /\bdata(?:set)?[ -]?(?:card|sheet|statement)s?\b|\bdata\s?sheets? for\b|\bdataset (?:documentation|description|nutrition label)\b|\bsystem card\b.*\btemplate\b|\b(?:how to|writ(?:e|ing)|fill(?:ing)?(?: in| out)?|creat(?:e|ing)|read(?:ing)?|review(?:ing)?|what (?:is|are)|why|guides?|guidelines?|guidance|templates?|checklist|tutorial|instructions?|examples? of|about|introduction to|awesome)\b.*\bmodel[ -]?cards?\b|\bmodel[ -]?cards?\b[\s:–—-]*(?:guides?|guidelines?|guidance|templates?|toolkit|generator|builder|creator|linter|validator|checker|checklist|tutorial|instructions?|documentation|specification|schema|standard|format|examples?|101|for (?:beginners|dummies))\b|^\W*model[ -]?cards\W*$/i;
/** Titles of the parts that only a data set has, as the templates of the Hugging Face Hub name them. */
const OF_DATA_SET =
  /^\W*(?:dataset (?:structure|creation|summary|curators|info(?:rmation)?|sources?|composition)|data (?:fields|splits|instances|structure|collection process)|curation rationale|source data|annotation process|annotations|collection process|composition|supported tasks(?: and leaderboards)?|considerations for using the data)\W*$/i;

/** Whether the text of a README is a model card: by the metadata at its start, or by its titles. */
export function looksLikeCard(text: string): boolean {
  const metadata = metadataOf(text);
  const keys = keysOf(metadata);
  const ofOthers = OTHER_KEYS.some((key) => keys.has(key));
  if (MODEL_KEYS.some((key) => keys.has(key))) return !ofOthers;
  if (ofOthers || isTaggedAsData(metadata)) return false;
  return hasModelMetadata(keys) || hasTellingSections(text);
}

/** The metadata at the start of a text, without its fences; empty when there is none. */
function metadataOf(text: string): string {
  const opening = /^\uFEFF?\s*---[ \t]*\r?\n/.exec(text);
  if (!opening) return '';
  const rest = text.slice(opening[0].length, 64 * 1024);
  const end = rest.search(/^---[ \t]*$/m);
  return end < 0 ? rest.slice(0, 4096) : rest.slice(0, end);
}

/** Keys that both kinds of metadata have say nothing where the tags do. */
function isTaggedAsData(metadata: string): boolean {
  return /^(?:\s*-\s*|tags:(?:[^\n]*[\s,[])?)["']?datasets?["']?\s*(?:[,\]].*)?$/m.test(metadata);
}

/** The keys at the first level of the metadata. */
function keysOf(metadata: string): ReadonlySet<string> {
  return new Set(Array.from(metadata.matchAll(/^["']?([\w-]{1,40})["']?[ \t]*:/gm), (match) => match[1] as string));
}

function hasModelMetadata(keys: ReadonlySet<string>): boolean {
  return keys.has('license') && SHARED_KEYS.some((key) => keys.has(key));
}

function hasTellingSections(text: string): boolean {
  const found = new Set<number>();
  let first = true;
  for (const title of titlesIn(text)) {
    if (first && OF_OTHERS.test(title)) return false;
    first = false;
    if (!HINT.test(title)) continue;
    matcher ??= titleMatcher();
    for (const section of matcher(title)) found.add(TELLING.findIndex((sections) => sections.includes(section)));
    found.delete(-1);
    if (found.size >= 2) return !isOfDataSet(text);
  }
  return false;
}

/** Two parts that only data sets have make a card of one. */
function isOfDataSet(text: string): boolean {
  let parts = 0;
  for (const title of titlesIn(text)) if (OF_DATA_SET.test(title) && ++parts >= 2) return true;
  return false;
}

/** The titles of a Markdown text, read line by line: headings of every kind and bold lines, not those in code. */
function* titlesIn(text: string): Generator<string> {
  let fence = '';
  let before = '';
  for (const line of text.split(/\r?\n/, 20_000)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && (fence === '' || (mark.startsWith(fence) && /^\s*[`~]+\s*$/.test(line))))
      fence = fence === '' ? mark : '';
    else if (fence === '') {
      const title =
        /^ {0,3}#{1,6}\s+(.{1,160})$/.exec(line)?.[1] ??
        /^(?:[-*]\s+)?\*\*([^*]{1,100})\*\*[:：.]?\s*$/.exec(line)?.[1] ??
        /^\s*<h[1-6][^<>]*>(.{1,160})<\/h[1-6]>/i.exec(line)?.[1];
      if (title) yield title;
      else if (/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(line) && before.trim() !== '' && before.length < 160) yield before;
    }
    before = line;
  }
}
