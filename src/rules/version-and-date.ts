import type { Card } from '../cards/card.ts';
import { plainText } from '../cards/markdown/inline.ts';
import type { Title } from '../cards/markdown/scope.ts';
import type { SectionId } from '../cards/sections.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { linesOf } from './text/prose.ts';

export const versionAndDate = cardRule({
  id: 'version-and-date',
  title: 'The card says version and date of the model',
  why: 'Without them nobody can tell whether the card describes the model at hand, or how old its knowledge is.',
  fix: 'Write both among the details of the model, such as "Version 1.4.0, released 2026-03-01".',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    // The native format has a field for the version, which another rule looks at, and none for a date.
    if (!card.readable || card.format === 'structured') return;
    const lines = linesOfModel(card);
    const named = card.name !== null && /\d/.test(card.name);
    const missing = [named || lines.some(saysVersion) ? '' : 'a version', lines.some(saysDate) ? '' : 'a date'];
    const what = missing.filter(Boolean).join(' nor ');
    if (what === '') return;
    const message = what.includes(' nor ')
      ? `The card says neither ${what} of the model.`
      : `The card does not say ${what} of the model.`;
    const fix = `Write ${what.replace(' nor ', ' and ')} of the model among its details; versions of libraries and dates of data do not count.`;
    yield { message, fix, location: card.placeFor('model-details') };
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `## Model Details

- **Developed by:** Harbour Acoustics Group
- **Released:** 2026-03-01
- **Trained with:** PyTorch 2.1.0, Transformers version 4.31`,
    },
    good: {
      of: 'markdown',
      text: `## Model Details

- **Developed by:** Harbour Acoustics Group
- **Version:** 1.4.0, released 2026-03-01`,
    },
  },
});

/** A line that may tell of the model, and the section that it stands in. */
interface ModelLine {
  readonly text: string;
  readonly place: 'details' | 'data' | 'citation' | 'other';
}

/** Titles of parts that list what the model was made or runs with. */
const ABOUT_SOFTWARE =
  /\b(?:frameworks?|librar(?:y|ies)|dependenc(?:y|ies)|requirements?|prerequisites?|packages?|software|environment setup|installation|install|getting started|quick ?start|compatibility|tool(?:s|ing|chain)?)\b/i;
/** Sections whose years are those of data and of other people's work. */
const OF_DATA: ReadonlySet<SectionId> = new Set<SectionId>([
  'training-data',
  'evaluation-data',
  'evaluation',
  'metrics',
  'results',
  'bias',
  'limitations',
  'factors',
]);
const DETAILS: ReadonlySet<SectionId> = new Set<SectionId>(['model-details', 'version', 'authorship', 'distribution']);

/** The lines that can tell version and date of the model: no code, no address, no list of software. */
function linesOfModel(card: Card): ModelLine[] {
  const from = card.body?.from ?? 0;
  const titles = (card.body?.titles ?? []).filter(({ level }) => level <= 8);
  const code = new Set((card.body?.blocks ?? []).flatMap((b) => (b.kind === 'code' ? range(b.location) : [])));
  const found: ModelLine[] = [];
  let next = 0;
  for (const { text, number } of linesOf(card)) {
    while (next < titles.length && (titles[next] as Title).location.line <= number) next++;
    const title = next > 0 ? (titles[next - 1] as Title) : null;
    if (!/\d|version/i.test(text)) continue;
    const sections = title?.sections ?? [];
    const citation = sections.includes('citation') || /\bcit(?:e|ing|ation)|\bbibtex/i.test(title?.text ?? '');
    if (code.has(number) && !citation) continue;
    if (
      number <= from &&
      !/^["']?(?:model_)?(?:version|revision|release_?date|date|released|last_?updated)\b/i.test(text)
    )
      continue;
    if (isAboutSoftware(title)) continue;
    const place = citation
      ? 'citation'
      : sections.some((s) => DETAILS.has(s))
        ? 'details'
        : sections.some((s) => OF_DATA.has(s))
          ? 'data'
          : 'other';
    found.push({ text: withoutAddresses(plainText(text.slice(0, 2000))), place });
  }
  return found;
}

function range({ line, endLine }: { line: number; endLine: number }): number[] {
  return Array.from({ length: endLine - line + 1 }, (_, i) => line + i);
}

/** Whether a title, or one above it, is of software; more titles than that are not above one another. */
function isAboutSoftware(title: Title | null): boolean {
  let above = title;
  for (let steps = 0; above && steps < 12; steps++) {
    if (ABOUT_SOFTWARE.test(above.text)) return true;
    above = above.above;
  }
  return false;
}

/** Addresses and ids of papers hold numbers that look like years. */
function withoutAddresses(text: string): string {
  return text
    .replace(/(?:https?:\/\/|www\.)[^\s)>\]]+/gi, ' ')
    .replace(/\b(?:arxiv|doi|isbn|isrc|issn|orcid)[:\s/]{1,3}[\w./-]+/gi, ' ')
    .replace(/\b\d{4}\.\d{4,5}(?:v\d{1,2})?\b/g, ' ');
}

/** Libraries, tools, licences and data whose versions people write down. */
const NOT_THE_MODEL =
  /\b(?:transformers|pytorch|torch\w*|tensorflow|keras|python|cuda|cudnn|rocm|datasets?|tokenizers?|peft|accelerate|diffusers|numpy|scipy|pandas|scikit-learn|sklearn|xgboost|lightgbm|catboost|jax|flax|onnx\w*|bitsandbytes|trl|deepspeed|vllm|llama\.cpp|ollama|mlx|tensorrt|triton|openvino|spacy|nltk|nvidia|driver|docker|ubuntu|linux|windows|macos|ios|android|node(?:\.js)?|npm|java|gcc|cmake|opset|conda|pip|unsloth|axolotl|fairseq|megatron\S*|nemo|sentence-transformers|gradio|streamlit|apache|gpl|lgpl|agpl|cc|by|licen[cs]e\S*|common voice|corpus|corpora|benchmark\w*|template|schema|spec(?:ification)?|librar(?:y|ies)|frameworks?|software|packages?|api|browsers?|chrome)\b/i;
const VERSION =
  /\bversions?\b|\brevision\b|\bv\.?\s?\d+(?:\.\d+)*\b|\brelease \d|(?<![\d.=<>~])\b\d+\.\d+\.\d+(?:[-.]?(?:a|b|c|rc|alpha|beta|dev|post)\.?\d*)?\b(?![.\d])|(?<=\w)@\d+\b/gi;

/** Whether a line tells a version that is not said of something else right before it, or right behind it. */
function saysVersion({ text, place }: ModelLine): boolean {
  if (place === 'citation') return false;
  for (const match of text.matchAll(VERSION)) {
    const before = text.slice(Math.max(0, match.index - 40), match.index).replace(/^.*[.;,|()]\s/, '');
    const behind = text
      .slice(match.index + match[0].length, match.index + match[0].length + 40)
      // The next cell of a table is its value.
      .replace(/^\W{0,4}\|/, ' ')
      .replace(/[.;,|()]\s.*$/, '');
    const word = /^(?:versions?|revision)$/i.test(match[0]);
    // "The previous version" and "a smaller version of" tell none.
    if (
      word &&
      !/^\W{0,6}(?:of (?:the |this )?model\W{0,6})?(?:is |was )?(?:[vr]?\.?\d|[a-z]+[-_]?v?\d|\d|beta|alpha|final|initial|first|preview)/i.test(
        behind,
      )
    )
      continue;
    if (word && /^\W{0,4}of\b(?! (?:the |this )?model)/i.test(behind)) continue;
    if (!NOT_THE_MODEL.test(before) && !(word && /^\W*of\s/i.test(behind) && NOT_THE_MODEL.test(behind))) return true;
  }
  return false;
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const DAY = new RegExp(
  `\\b(?:19|20)\\d\\d[-/.年](?:0?[1-9]|1[0-2])(?:[-/.月](?:0?[1-9]|[12]\\d|3[01]))?(?![\\d.])|\\b\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d\\b|\\b${MONTH}\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?(?:19|20)\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)?\\.? ${MONTH}\\b`,
  'i',
);
const YEAR = /(?<![\d.,-])(?:19|20)\d\d(?![\d-]|[.,]\d)/;
/** What a year must be said with to be the model's. */
const OF_MODEL =
  /\b(?:releas\w*|publish\w*|launch\w*|train(?:ed|ing)|dates?|dated|updated?|develop\w*|created?|built|issued|version|cut-?off|as of|made in|written in|copyright|fecha|datum|lanzamiento|data d[eo])\b|©|\(c\)/i;

/** Whether a line tells a date of the model: a day or month of it, or a year that is said of it. */
function saysDate({ text, place }: ModelLine): boolean {
  if (place === 'citation') return YEAR.test(text);
  if (place === 'data') return DAY.test(text) && /\breleas\w*|\bmodel\b|\bupdated\b/i.test(text);
  return DAY.test(text) || (YEAR.test(text) && (place === 'details' || OF_MODEL.test(text)));
}
