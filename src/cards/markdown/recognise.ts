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

/** Whether the text of a README is a model card: by the metadata at its start, or by its titles. */
export function looksLikeCard(text: string): boolean {
  return hasModelMetadata(text) || hasTellingSections(text);
}

function hasModelMetadata(text: string): boolean {
  const opening = /^\uFEFF?\s*---[ \t]*\r?\n/.exec(text);
  if (!opening) return false;
  const rest = text.slice(opening[0].length, 64 * 1024);
  const end = rest.search(/^---[ \t]*$/m);
  const block = end < 0 ? rest.slice(0, 4096) : rest.slice(0, end);
  const keys = new Set(Array.from(block.matchAll(/^["']?([\w-]{1,40})["']?[ \t]*:/gm), (match) => match[1] as string));
  if (OTHER_KEYS.some((key) => keys.has(key))) return false;
  if (MODEL_KEYS.some((key) => keys.has(key))) return true;
  return keys.has('license') && SHARED_KEYS.some((key) => keys.has(key));
}

function hasTellingSections(text: string): boolean {
  const found = new Set<number>();
  for (const title of titlesIn(text)) {
    if (!HINT.test(title)) continue;
    matcher ??= titleMatcher();
    for (const section of matcher(title)) found.add(TELLING.findIndex((sections) => sections.includes(section)));
    found.delete(-1);
    if (found.size >= 2) return true;
  }
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
