import type { Card } from '../cards/card.ts';
import { plainText } from '../cards/markdown/inline.ts';
import type { MapData } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import { HUB_LICENSES } from './data/hub-licenses.ts';
import { hubMetadata, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';
import { languageCode, languagesIn } from './text/languages.ts';
import { type Line, placeIn, proseOf } from './text/prose.ts';

export const metadataMismatch = cardRule({
  id: 'metadata-mismatch',
  title: 'Metadata and text say the same',
  why: 'Tools read the metadata and people the text; where they differ, one of the two is misled.',
  fix: 'Correct the outdated one.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const metadata = hubMetadata(card);
    if (!metadata) return;
    const labels = labelsIn(card);
    yield* licences(metadata, labels);
    yield* baseModels(metadata, labels);
    yield* languages(metadata, labels);
    yield* dataSets(metadata, labels);
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
license: mit
---

## Model Details

- **Developed by:** Harbour Acoustics Group
- **License:** Apache 2.0
- **Version:** 1.4.0, released 2026-03-01`,
    },
    good: {
      of: 'markdown',
      text: `---
license: apache-2.0
---

## Model Details

- **Developed by:** Harbour Acoustics Group
- **License:** Apache License, Version 2.0
- **Version:** 1.4.0, released 2026-03-01`,
    },
  },
});

/** What stands behind a label such as "License:" in the text. */
interface Label {
  readonly kind: LabelKind;
  readonly value: string;
  /** With its links. */
  readonly markdown: string;
  readonly location: Location;
}

/**
 * The labels in English and in the languages of section titles. They stand at the start of a line, so that "code license"
 * and "programming language" are none.
 */
const LABELS = {
  license: `licen[cs]es?|licen[cs]ing|lizenz(?:en)?|licencias?|licença|licenza|licentie|licencja|lisensi|lisans|giấy phép|лицензия|许可证|許可證|许可协议|授權條款|授权协议|开源协议|ライセンス|라이[선센]스`,
  language: `languages?(?:\\(s\\))?(?: \\(nlp\\))?|sprachen?|langues?|idiomas?|lenguas?|línguas?|lingu[ae]|taal|talen|język(?:i)?|bahasa|dil(?:ler)?|ngôn ngữ|языки?|语言|語言|対応言語|言語|언어`,
  base: `(?:fine-?tuned|finetuned|derived|adapted) from(?: model)?|base models?|parent model|basismodell?|grundmodell|modèle de base|modelo[s]? base|modello (?:di )?base|model dasar|temel model|базовая модель|基础模型|基座模型|基礎模型|基底模型|ベースモデル|基盤モデル|(?:베이스|기반) ?모델`,
  datasets: `training datasets?|datasets?(?: used)?|(?:trainings)?datens[aä]tze?|jeux? de données|conjuntos? de (?:datos|dados)|set di dati|kumpulan data|veri set[ij]|наборы? данных|датасеты?|(?:训练)?数据集|(?:訓練)?資料集|(?:学習)?データセット|(?:학습 ?)?데이터 ?셋`,
} as const;

type LabelKind = keyof typeof LABELS;
const KINDS = Object.keys(LABELS) as LabelKind[];

const LABEL = new RegExp(
  `^[\\s>*|+-]{0,12}[*_]{0,3}(?:${KINDS.map((kind) => `(?<${kind}>${LABELS[kind]})`).join('|')})\\s?(?:\\[optional\\])?\\s?[*_]{0,3}\\s?[:：|]\\s?[*_]{0,3}\\s?(?<value>\\S.{0,400})$`,
  'iu',
);

function labelsIn(card: Card): Label[] {
  const prose = proseOf(card);
  return [...licenceSections(card, prose), ...prose.flatMap((line) => labelIn(card, line))];
}

const LICENCE_TITLE = new RegExp(`^[^\\p{L}\\p{N}]*(?:${LABELS.license})[^\\p{L}\\p{N}]*$`, 'iu');

/** What "## License" says, when it says under which one in its first sentence. */
function licenceSections(card: Card, prose: readonly Line[]): Label[] {
  const titles = (card.body?.titles ?? []).filter(({ text, level }) => level < 7 && LICENCE_TITLE.test(text));
  const from = card.body?.from ?? 0;
  return titles.slice(0, 10).flatMap(({ location }): Label[] => {
    const below = prose.slice(location.endLine - from, location.endLine - from + 4);
    const line = below.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
    if (!line || line.text.length > 400) return [];
    const plain = plainText(line.text);
    const value = /\bunder (?:the |an? )?([^.;(]{3,80}(?:\.\d)?)/i.exec(plain)?.[1] ?? plain;
    const place = placeIn(card, line, 0, line.text.trimEnd().length);
    return [{ kind: 'license', value, markdown: line.text, location: place }];
  });
}

function labelIn(card: Card, line: Line): Label[] {
  const match = LABEL.exec(line.text);
  if (!match) return [];
  const kind = KINDS.find((each) => match.groups?.[each] !== undefined) ?? 'license';
  const markdown = match.groups?.value ?? '';
  const from = line.text.length - line.text.trimStart().length;
  const location = placeIn(card, line, from, line.text.trimEnd().length - from);
  return [{ kind, value: plainText(markdown).replace(/\s*\|\s*$/, ''), markdown, location }];
}

function differ(what: string, inMetadata: string, value: string, location: Location): Violation {
  return { message: `The metadata gives ${quote(inMetadata)} as ${what}, and the text ${quote(value)}.`, location };
}

/** Names of licences in prose, of the families that can be told apart without doubt. */
const LICENCES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bapache\b/i, /^apache-2\.0$/],
  [/\bmit\b(?! (?:media|csail|university))/i, /^mit$/],
  [/\bcc[- ]?by[- ]nc[- ]sa\b/i, /^cc-by-nc-sa/],
  [/\bcc[- ]?by[- ]nc[- ]nd\b/i, /^cc-by-nc-nd/],
  [/\bcc[- ]?by[- ]nc\b(?![- ](?:sa|nd))/i, /^cc-by-nc-\d/],
  [/\bcc[- ]?by[- ]sa\b/i, /^cc-by-sa/],
  [/\bcc[- ]?by[- ]\d/i, /^cc-by-\d/],
  [/\bcc0\b/i, /^cc0/],
  [/\bagpl/i, /^agpl/],
  [/\blgpl/i, /^lgpl/],
  [/\bgpl/i, /^gpl/],
  [/\bbsd\b/i, /^bsd/],
  [/\bopenrail\b/i, /openrail/],
  [/\bgemma\b/i, /^gemma$/],
];

function* licences(metadata: MapData, labels: readonly Label[]): Iterable<Violation> {
  const given = textsOf(metadata, 'license').map(({ text }) => text.toLowerCase());
  const [first] = given;
  if (!first || given.some((id) => !HUB_LICENSES.has(id) || /^(?:other|unknown|cc|openrail)$/.test(id))) return;
  for (const { kind, value, location } of labels) {
    if (kind !== 'license' || value.length > 80) continue;
    const named = LICENCES.filter(([form]) => form.test(value));
    if (named.length !== 1 || named.some(([, id]) => given.some((each) => id.test(each)))) continue;
    yield differ('licence', first, value, location);
    return;
  }
}

/** Compares ids only: whether "Llama 2" and `meta-llama/Llama-2-7b-hf` are one model nobody can know from their names. */
function* baseModels(metadata: MapData, labels: readonly Label[]): Iterable<Violation> {
  const given = textsOf(metadata, 'base_model').map(({ text }) => text);
  const [first] = given;
  if (!first) return;
  for (const { kind, markdown, location } of labels) {
    if (kind !== 'base') continue;
    const ids = hubIds(markdown, 'models');
    if (ids.length !== 1 || given.some((id) => isSame(id, ids[0] as string))) continue;
    yield differ('base model', first, ids[0] as string, location);
    return;
  }
}

function* dataSets(metadata: MapData, labels: readonly Label[]): Iterable<Violation> {
  const given = textsOf(metadata, 'datasets').map(({ text }) => text);
  if (given.length === 0) return;
  for (const { kind, markdown, location } of labels) {
    if (kind !== 'datasets') continue;
    const ids = hubIds(markdown, 'datasets');
    if (ids.length === 0 || ids.some((id) => given.some((each) => isSame(each, id)))) continue;
    yield { ...differ('data sets', given.join(', '), ids.join(', '), location), atMost: 'note' };
    return;
  }
}

/** The ids in links to the Hub, and an id that stands alone. */
function hubIds(markdown: string, of: 'models' | 'datasets'): string[] {
  const links =
    of === 'datasets'
      ? /huggingface\.co\/datasets\/([\w.-]{1,96}(?:\/[\w.-]{1,96})?)/g
      : /huggingface\.co\/(?!datasets\/|spaces\/|docs\/|papers\/|blog\/|models\b|collections\/)([\w.-]{1,96}\/[\w.-]{1,96})/g;
  const linked = Array.from(markdown.matchAll(links), (match) => match[1] as string);
  if (linked.length > 0) return [...new Set(linked)];
  const alone = /^\s*([A-Za-z0-9][\w.-]{1,95}\/[A-Za-z0-9][\w.-]{1,95})\s*$/.exec(plainText(markdown))?.[1];
  return alone ? [alone] : [];
}

/** The same name; owners change, and old ids go without one. */
function isSame(a: string, b: string): boolean {
  const name = (id: string) => (id.split('/').at(-1) ?? '').toLowerCase().replace(/[-_.]/g, '');
  return name(a) === name(b);
}

function* languages(metadata: MapData, labels: readonly Label[]): Iterable<Violation> {
  const written = textsOf(metadata, 'language').map(({ text }) => text);
  // Code is no natural language, and no text lists it among them.
  const given = [...new Set(written.map(languageCode))].filter((code) => code !== 'code');
  const wanted = labels.filter(({ kind, value }) => kind === 'language' && value.length <= 300);
  if (given.length === 0 || wanted.length === 0 || given.some((code) => code === null)) return;
  const isMany = given.includes('multilingual');
  for (const { value, location } of wanted) {
    const codes = languagesIn(value);
    if (codes.length === 0 || codes.some((code) => code === null)) continue;
    // "Multilingual" is right beside any two languages, and beside itself.
    if (isMany ? codes.length > 1 || codes[0] === 'multilingual' : codes.includes('multilingual') && given.length > 1)
      continue;
    if (given.length === codes.length && codes.every((code) => given.includes(code))) continue;
    const extra = codes.every((code) => given.includes(code)) || given.every((code) => codes.includes(code));
    yield {
      ...differ('languages', written.join(', '), value, location),
      ...(extra && !isMany && { atMost: 'note' as const }),
    };
    return;
  }
}
