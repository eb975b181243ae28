import type { Card } from '../../cards/card.ts';
import { type MapData, numberIn } from '../../source/data.ts';
import { hubMetadata, listOf, textOf } from '../hub/metadata.ts';
import type { Figure } from './figure.ts';
import { isMetric, nameOf } from './metrics.ts';
import { inLists, inProse } from './prose.ts';
import { inTables } from './tables.ts';

/** Every value of a metric in the metadata, the tables, the sentences and the scores of a card. */
export function figuresOf(card: Card): readonly Figure[] {
  const known = KNOWN.get(card);
  if (known) return known;
  const figures = collect(card);
  KNOWN.set(card, figures);
  return figures;
}

/** Several rules ask for the figures of one card. */
const KNOWN = new WeakMap<Card, readonly Figure[]>();

function collect(card: Card): readonly Figure[] {
  const scores = card.scores.flatMap(({ name, value, written, location }): Figure[] => {
    if (value === null) return [];
    const metric = nameOf(name);
    const rest = { dataset: '', setting: '', percent: false, comparable: true, place: 'the scores' };
    return [{ ...rest, metric, type: metric, value, written, location }];
  });
  return withNamedDatasets([...scores, ...inMetadata(card), ...inTables(card), ...inLists(card), ...inProse(card)]);
}

/** A metric of `model-index` with what it belongs to. */
export interface IndexMetric {
  readonly metric: MapData;
  readonly name: string;
  readonly type: string;
  readonly dataset: MapData | null;
}

export function indexMetrics(card: Card): IndexMetric[] {
  const index = hubMetadata(card)?.entries.get('model-index')?.value ?? null;
  const maps = (data: MapData, key: string) => listOf(data.entries.get(key)?.value ?? null).filter(isMap);
  return listOf(index)
    .filter(isMap)
    .flatMap((model) => maps(model, 'results'))
    .flatMap((result) => {
      const dataset = maps(result, 'dataset')[0] ?? null;
      return maps(result, 'metrics').map((metric) => {
        const type = textOf(metric.entries.get('type')?.value);
        return { metric, type, name: textOf(metric.entries.get('name')?.value) || type, dataset };
      });
    });
}

function isMap(data: { kind: string }): data is MapData {
  return data.kind === 'map';
}

function inMetadata(card: Card): Figure[] {
  return indexMetrics(card).flatMap(({ metric, name, type, dataset }): Figure[] => {
    const entry = metric.entries.get('value');
    const value = numberIn(entry?.value ?? null);
    if (!entry || value === null || name === '') return [];
    const part = (key: string) => textOf(dataset?.entries.get(key)?.value).toLowerCase();
    return [
      {
        metric: nameOf(name),
        type: nameOf(type),
        dataset: nameOf(part('name') || part('type')),
        setting: [part('config'), part('split')].filter((word) => word !== '' && word !== 'default').join(' '),
        value,
        written: textOf(entry.value),
        percent: name.includes('%'),
        location: entry.value.location,
        place: 'the metadata',
        comparable: true,
        // The Hub's own evaluation, which signs what it adds.
        ...(metric.entries.has('verifyToken') && { byHub: true as const }),
      },
    ];
  });
}

/** "SST-2 accuracy" is the accuracy on SST-2 where SST-2 is named as a data set elsewhere in the card. */
function withNamedDatasets(figures: readonly Figure[]): readonly Figure[] {
  const named = new Set(figures.flatMap(({ dataset }) => (dataset.length > 2 ? [dataset] : [])));
  if (named.size === 0) return figures;
  return figures.map((figure) => {
    if (figure.dataset !== '') return figure;
    const words = figure.metric.split(' ');
    for (let i = 1; i < words.length; i++) {
      const [before, after] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
      for (const [dataset, metric] of [
        [before, after],
        [after, before],
      ] as const) {
        if (named.has(dataset) && isMetric(nameOf(metric))) return { ...figure, dataset, metric: nameOf(metric) };
      }
    }
    return figure;
  });
}
