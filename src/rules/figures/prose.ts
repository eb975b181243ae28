import type { Card } from '../../cards/card.ts';
import { plainText } from '../../cards/markdown/inline.ts';
import type { SectionId } from '../../cards/sections.ts';
import type { Location } from '../../source/location.ts';
import { METRICS } from '../data/metrics.ts';
import { type Figure, valueIn } from './figure.ts';
import { isMetric, nameOf } from './metrics.ts';
import { type Passage, passagesOf } from './passages.ts';
import { settingOf } from './tables.ts';

/** "Accuracy: 0.91" and "Accuracy on SST-2: 0.91" as items of a list, among the results or below a sentence on them. */
export function inLists(card: Card): Figure[] {
  const results = (card.sections.get('evaluation')?.statements ?? []).filter(({ kind }) => kind === 'item');
  const passages = passagesOf(card);
  const headings = new Map(passages.map((passage) => [passage.location.line, headingOf(passage)]));
  const announced = passages.filter(({ announcement }) => ANNOUNCES_RESULTS.test(announcement));
  const byLine = new Map<number, Figure>();
  for (const { text, location } of [...results, ...announced]) {
    if (text.length > 80) continue;
    const [, name = '', rest = ''] = /^([^:：]{1,60})[:：]\s*(\S.{0,30})$/.exec(plainText(text)) ?? [];
    const [, before = name, on = ''] = /^(.{1,40}?) on (?:the )?(.{1,40})$/i.exec(name) ?? [];
    const metric = nameOf(before);
    const found = isMetric(metric) ? valueIn(rest) : null;
    if (!found || byLine.has(location.line)) continue;
    const { dataset, setting } = targetOf(on);
    const under = [headings.get(location.line) ?? '', setting].filter(Boolean).join(' ');
    const context = { dataset, setting: under, location, place: 'the text', comparable: true };
    const figure = { metric, type: metric, ...found, ...context };
    byLine.set(location.line, figure);
  }
  return [...byLine.values()];
}

/** "It achieves the following results on the evaluation set:", and no results of another model or part. */
const ANNOUNCES_RESULTS =
  /^(?!.{0,300}\b(?:baseline|training set|train set|original|base model|teacher|previous|without)\b).{0,300}\b(?:results?|evaluated|evaluation|metrics|scores|performance)\b/is;

/** Sections in which a sentence speaks of results of the model. */
const SECTIONS: readonly SectionId[] = [
  'evaluation',
  'results',
  'metrics',
  'evaluation-data',
  'safety-evaluation',
  'model-description',
  'model-details',
];

/** What makes the value of a sentence something else than the result of the model on the whole data set. */
const OTHERWISE =
  /\b(?:compar\w*|than|versus|vs|baselines?|previous\w*|prior|earlier|former|improv\w*|increas\w*|decreas\w*|drop\w*|reduc\w*|gains?|loss of|differ\w*|respectively|up to|at least|at most|between|range\w*|thresholds?|above|below|under|over|exceed\w*|random|chance|humans?|state of the art|sota|epochs?|steps?|checkpoints?|folds?|class(?:es)?|groups?|subsets?|subgroups?|male|female|women|men|if|when|without|after|before|only|each|per|teacher|student|original|paper|reported by|other|another|whereas|while|but|quantized|int8|fp16|ablat\w*|target\w*|goal|should|must|would|expected?|training set|train set)\b|±|\+\/-|\[\d/i;

const MODIFIERS =
  '(?:(?:macro|micro|weighted|balanced|mean|average|averaged|overall|final|top-?\\d|test|validation|dev)[ -]){0,2}';
const NUMBER = '(?:about |around |roughly |approximately |~ ?)?(\\d{1,3}(?:\\.\\d{1,6})?)( ?%)?(?![\\d.%]*\\d)';
const ON = '(?: on (?:the )?([^,;()]{1,60}?))?(?=$|[,;(]| and | with )';

/** What a sentence on a result looks like. Built with the first sentence that may be one: few cards have any. */
function prepare() {
  const words = METRICS.flatMap(({ name, forms }) => [name, ...forms])
    .filter((form) => !/^(?:em|map|ter|der|mos|comet|loss|gleu|dice|@)$/.test(form))
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/\+/g, '\\+').replace(/ /g, '[ -]'))
    .join('|');
  const metric = `(${MODIFIERS}(?:${words}))(?: scores?)?`;
  return {
    metricFirst: new RegExp(`\\b${metric} (?:of|is|was|=|reaches|reached|at) ${NUMBER}${ON}`, 'giu'),
    metricOn: new RegExp(
      `\\b${metric} on (?:the )?([^,;()]{1,60}?) (?:is|was|of|reaches|reached) ${NUMBER}(?=$|[,;(]| and | with )`,
      'giu',
    ),
    numberFirst: new RegExp(`(?<![\\w.])${NUMBER} ${metric}${ON}`, 'giu'),
  };
}

let prepared: ReturnType<typeof prepare> | null = null;

/** "Achieves an accuracy of 0.91 on SST-2", in the sentences that say nothing else about the value. */
export function inProse(card: Card): Figure[] {
  return passagesOf(card).flatMap((passage) => {
    const sections = passage.title?.sections ?? [];
    if (!sections.some((id) => SECTIONS.includes(id)) && passage.title && passage.title.level > 1) return [];
    if (passage.text.length > 4000 || !/\d/.test(passage.text)) return [];
    const setting = headingOf(passage);
    return plainText(passage.text)
      .split(/(?<=[.!?。！？])\s+/)
      .filter((sentence) => sentence.length <= 300 && /\d/.test(sentence) && !OTHERWISE.test(sentence))
      .flatMap((sentence) => inSentence(sentence.replace(/[.!?。！？]$/, '')))
      .map((figure) => ({ ...figure, setting: [setting, figure.setting].filter(Boolean).join(' ') }))
      .map(({ needle, ...figure }) => {
        const location = lineOf(card, passage.location, needle);
        return { ...figure, location, place: 'the text', comparable: true };
      });
  });
}

/** What the heading tells beyond the sections that it names: "Results on noise" tells, "Evaluation" does not. */
function headingOf({ title }: Passage): string {
  if (!title || title.level <= 1) return '';
  const { text, named } = title;
  return named.length > 0 && text.split(' ').length <= 3 ? '' : settingOf(text);
}

type Found = Omit<Figure, 'location' | 'place' | 'comparable'> & { needle: string };

function inSentence(sentence: string): Found[] {
  const lead = /^(?:on|for) (?:the )?([^,]{1,60}),/i.exec(sentence)?.[1] ?? '';
  const read = (metric: string, number: string, sign: string | undefined, on: string | undefined): Found[] => {
    const words = nameOf(metric.replace(/\b(?:test|overall|final)[ -]/gi, ''));
    const split = /^(validation|dev)\b/i.exec(words)?.[1]?.toLowerCase() ?? '';
    const name = nameOf(words.replace(/^(?:validation|dev) /, ''));
    const target = targetOf(on ?? lead);
    return [
      {
        metric: name,
        type: name,
        dataset: target.dataset,
        setting: [target.setting, split].filter(Boolean).join(' '),
        value: Number(number),
        written: sign ? `${number}${sign}` : number,
        percent: Boolean(sign),
        needle: number,
      },
    ];
  };
  prepared ??= prepare();
  const { metricFirst, metricOn, numberFirst } = prepared;
  const first = Array.from(sentence.matchAll(metricFirst)).flatMap(([, metric = '', number = '', sign, on]) =>
    read(metric, number, sign, on),
  );
  const on = Array.from(sentence.matchAll(metricOn)).flatMap(([, metric = '', set, number = '', sign]) =>
    read(metric, number, sign, set),
  );
  if (first.length + on.length > 0) return [...first, ...on];
  return Array.from(sentence.matchAll(numberFirst)).flatMap(([, number = '', sign, metric = '', on]) =>
    // "92 accuracy" without a sign may be a count; "0.92 accuracy" is none.
    sign || number.includes('.') ? read(metric, number, sign, on) : [],
  );
}

/** What stands behind "on": a data set, a part of one, or words that name none ("our test set"). */
function targetOf(phrase: string): { dataset: string; setting: string } {
  const words = nameOf(phrase);
  const setting = /\b(?:validation|dev|development)\b/.exec(words)?.[0] ?? '';
  const dataset = words
    .replace(
      /\b(?:test|validation|dev|development|evaluation|held out|hold out|testing)(?: (?:set|split|data))?\b/g,
      ' ',
    )
    .replace(
      /\b(?:the|our|a|an|this|these|unseen|own|internal|datasets?|data|set|benchmarks?|corpus|samples?|task)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return { dataset, setting };
}

/** The line of a passage on which a number stands. */
function lineOf(card: Card, location: Location, needle: string): Location {
  const lines = linesIn(card);
  for (let line = location.line; line <= location.endLine; line++) {
    const text = lines[line - 1] ?? '';
    const at = text.indexOf(needle);
    if (at >= 0) return { file: location.file, line, column: at + 1, endLine: line, endColumn: at + 1 + needle.length };
  }
  return location;
}

const LINES = new WeakMap<Card, readonly string[]>();

function linesIn(card: Card): readonly string[] {
  const known = LINES.get(card);
  if (known) return known;
  const lines = card.text.split(/\r\n|\r|\n/);
  LINES.set(card, lines);
  return lines;
}
