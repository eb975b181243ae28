import type { Card } from '../cards/card.ts';
import { plainText } from '../cards/markdown/inline.ts';
import type { MapData } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import { HUB_LICENSES } from './data/hub-licenses.ts';
import { LANGUAGE_CODES } from './data/languages.ts';
import { hubMetadata, textsOf } from './hub/metadata.ts';
import { noOptions } from './options.ts';
import { cardRule, quote, type Violation } from './rule.ts';
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
  readonly name: string;
  readonly value: string;
  /** With its links. */
  readonly markdown: string;
  readonly location: Location;
}

const LABEL =
  /^[\s>*|+-]{0,12}[*_]{0,3}(licen[cs]es?|licen[cs]ing|languages?(?:\(s\))?(?: \(nlp\))?|(?:fine-?tuned|finetuned|derived|adapted) from(?: model)?|base models?|parent model|training datasets?|datasets?(?: used)?)\s?(?:\[optional\])?\s?[*_]{0,3}\s?[:：|]\s?[*_]{0,3}\s?(\S.{0,400})$/i;

function labelsIn(card: Card): Label[] {
  const prose = proseOf(card);
  return [...licenceSections(card, prose), ...prose.flatMap((line) => labelIn(card, line))];
}

/** What "## License" says, when it says under which one in its first sentence. */
function licenceSections(card: Card, prose: readonly Line[]): Label[] {
  const titles = (card.body?.titles ?? []).filter(
    ({ text, level }) => level < 7 && /^\W*licen[cs](?:es?|ing)\W*$/i.test(text),
  );
  const from = card.body?.from ?? 0;
  return titles.slice(0, 10).flatMap(({ location }): Label[] => {
    const below = prose.slice(location.endLine - from, location.endLine - from + 4);
    const line = below.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
    if (!line || line.text.length > 400) return [];
    const plain = plainText(line.text);
    const value = /\bunder (?:the |an? )?([^.;(]{3,80}(?:\.\d)?)/i.exec(plain)?.[1] ?? plain;
    const place = placeIn(card, line, 0, line.text.trimEnd().length);
    return [{ name: 'license', value, markdown: line.text, location: place }];
  });
}

function labelIn(card: Card, line: Line): Label[] {
  const match = LABEL.exec(line.text);
  if (!match) return [];
  const [, name = '', markdown = ''] = match;
  const from = line.text.length - line.text.trimStart().length;
  const location = placeIn(card, line, from, line.text.trimEnd().length - from);
  return [{ name: name.toLowerCase(), value: plainText(markdown).replace(/\s*\|\s*$/, ''), markdown, location }];
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
  for (const { name, value, location } of labels) {
    if (!/^licen/.test(name) || value.length > 80) continue;
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
  for (const { name, markdown, location } of labels) {
    if (!/from|^base|^parent/.test(name)) continue;
    const ids = hubIds(markdown, 'models');
    if (ids.length !== 1 || given.some((id) => isSame(id, ids[0] as string))) continue;
    yield differ('base model', first, ids[0] as string, location);
    return;
  }
}

function* dataSets(metadata: MapData, labels: readonly Label[]): Iterable<Violation> {
  const given = textsOf(metadata, 'datasets').map(({ text }) => text);
  if (given.length === 0) return;
  for (const { name, markdown, location } of labels) {
    if (!/dataset/.test(name)) continue;
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
  const given = textsOf(metadata, 'language').map(({ text }) => general(text.toLowerCase().split('-')[0] as string));
  if (given.length === 0 || given.some((code) => code === 'multilingual' || code === 'code' || code.length !== 2))
    return;
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const byName = new Map(LANGUAGE_CODES.map((code) => [(names.of(code) ?? code).toLowerCase(), general(code)]));
  for (const { name, value, location } of labels) {
    if (!/^language/.test(name)) continue;
    const parts = value
      .toLowerCase()
      .replace(/\.$/, '')
      .split(/\s*(?:,|\/|;|&|\band\b)\s*/)
      .filter((part) => part !== '');
    const codes = parts.map((part) => byName.get(part) ?? (LANGUAGE_CODES.includes(part) ? general(part) : null));
    if (codes.length === 0 || codes.some((code) => code === null)) continue;
    if (given.length === codes.length && codes.every((code) => given.includes(code as string))) continue;
    const extra = codes.every((code) => given.includes(code as string)) || given.every((code) => codes.includes(code));
    yield { ...differ('languages', given.join(', '), value, location), ...(extra && { atMost: 'note' as const }) };
    return;
  }
}

/** Both written forms of Norwegian are Norwegian. */
function general(code: string): string {
  return code === 'nb' || code === 'nn' ? 'no' : code;
}
