import type { Card } from '../../cards/card.ts';
import type { Block } from '../../cards/markdown/block.ts';
import { plainText } from '../../cards/markdown/inline.ts';
import { type MapData, numberIn } from '../../source/data.ts';
import type { Location } from '../../source/location.ts';
import { hubMetadata, listOf, textOf } from '../hub/metadata.ts';
import { isMetric, nameOf } from './metrics.ts';

/** One value of a metric, wherever the card gives it. */
export interface Figure {
  /** As {@link nameOf} gives it. */
  readonly metric: string;
  /** The data set, as {@link nameOf} gives it; empty when the card names none beside the value. */
  readonly dataset: string;
  /** What else tells it from other values: split, configuration, the heading above. */
  readonly setting: string;
  readonly value: number;
  /** The value as it is written. */
  readonly written: string;
  /** True where a percent sign stands beside the value or its label. */
  readonly percent: boolean;
  readonly location: Location;
  /** Where it stands: values of one place are written in one way. */
  readonly place: string;
  /** False where rows are other models, steps of a training or anything else that makes values differ. */
  readonly comparable: boolean;
}

/** Every value of a metric in the metadata, the tables and the scores of a card, in the order of the card. */
export function figuresOf(card: Card): readonly Figure[] {
  const known = KNOWN.get(card);
  if (known) return known;
  const figures = collect(card);
  KNOWN.set(card, figures);
  return figures;
}

/** Several rules ask for the figures of one card. */
const KNOWN = new WeakMap<Card, readonly Figure[]>();

function collect(card: Card): Figure[] {
  const scores = card.scores.flatMap(({ name, value, written, location }): Figure[] =>
    value === null
      ? []
      : [{ ...NO_CONTEXT, metric: nameOf(name), value, written, percent: false, location, place: 'the scores' }],
  );
  return [...scores, ...inMetadata(card), ...inTables(card), ...inLists(card)];
}

const NO_CONTEXT = { dataset: '', setting: '', comparable: true };

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
  return indexMetrics(card).flatMap(({ metric, name, dataset }): Figure[] => {
    const entry = metric.entries.get('value');
    const value = numberIn(entry?.value ?? null);
    if (!entry || value === null || name === '') return [];
    const part = (key: string) => textOf(dataset?.entries.get(key)?.value).toLowerCase();
    return [
      {
        metric: nameOf(name),
        dataset: nameOf(part('name') || part('type')),
        setting: [part('config'), part('split')].filter((word) => word !== '' && word !== 'default').join(' '),
        value,
        written: textOf(entry.value),
        percent: name.includes('%'),
        location: entry.value.location,
        place: 'the metadata',
        comparable: true,
      },
    ];
  });
}

type Table = Block & { kind: 'table' };

/** Columns that say that the rows are not results of the model that the card is about. */
const OTHER_ROWS =
  /^(?:epochs?|steps?|iterations?|models?|methods?|systems?|checkpoints?|variants?|approach|algorithms?|size|parameters|params|training loss|class|label|threshold|fold|seed|run|support)\b/i;

function inTables(card: Card): Figure[] {
  const titles = card.body?.titles ?? [];
  let next = 0;
  return tablesIn(card.body?.blocks ?? []).flatMap((table, number) => {
    while ((titles[next]?.location.line ?? Number.POSITIVE_INFINITY) <= table.location.line) next++;
    const title = titles[next - 1];
    const setting = isGeneric(title?.text ?? '') ? '' : nameOf(title?.text ?? '');
    return figuresOfTable(table, setting, `table ${number + 1}`);
  });
}

/** A heading such as "Results" says nothing about which results. */
function isGeneric(title: string): boolean {
  return /^\W*(?:(?:the|model|evaluation|overall|quantitative|test|final|key|main|our|benchmark|and|summary|of)\W+)*(?:results?|evaluations?|performance|metrics?|summary|benchmarks?|scores?|analys[ei]s)?\W*$/i.test(
    title.slice(0, 80),
  );
}

function tablesIn(blocks: readonly Block[]): Table[] {
  return blocks.flatMap((block): Table[] => {
    if (block.kind === 'table') return [block];
    return block.kind === 'list' ? block.items.flatMap((item) => tablesIn(item.blocks)) : [];
  });
}

function figuresOfTable({ head, rows }: Table, setting: string, place: string): Figure[] {
  const names = head.map(nameOf);
  const byColumn = names.some((name, i) => i > 0 && isMetric(name));
  const comparable = !head.some((cell) => OTHER_ROWS.test(plainText(cell))) && head.length < 12;
  return rows.flatMap(({ cells, location }) => {
    const label = nameOf(cells[0] ?? '');
    if (!byColumn && !isMetric(label)) return [];
    return cells.flatMap((cell, i): Figure[] => {
      const metric = byColumn ? (names[i] ?? '') : label;
      if (i === 0 || !isMetric(metric)) return [];
      const found = valueIn(cell);
      if (!found) return [];
      const percent =
        found.percent || `${byColumn ? head[i] : cells[0]}`.includes('%') || (head[i] ?? '').includes('%');
      const dataset = byColumn ? label : /^(?:results?|)$/.test(names[i] ?? '') ? '' : (names[i] ?? '');
      return [{ metric, dataset, setting, ...found, percent, location, place, comparable }];
    });
  });
}

/** "Accuracy: 0.91" as an item of a list. */
function inLists(card: Card): Figure[] {
  return (card.sections.get('evaluation')?.statements ?? []).flatMap((statement): Figure[] => {
    if (statement.kind !== 'item' || statement.text.length > 80) return [];
    const [, name = '', rest = ''] = /^([^:：]{1,40})[:：]\s*(\S.{0,30})$/.exec(plainText(statement.text)) ?? [];
    const metric = nameOf(name);
    const found = isMetric(metric) ? valueIn(rest) : null;
    if (!found) return [];
    return [{ ...NO_CONTEXT, metric, ...found, location: statement.location, place: 'the text' }];
  });
}

/** The number of a cell that holds one and nothing else but markup, a percent sign and a spread. */
function valueIn(cell: string): { value: number; written: string; percent: boolean } | null {
  const written = plainText(cell.slice(0, 60));
  const match = /^(-?\d{1,9}(?:\.\d{1,9})?)\s?(%?)(?:\s?(?:±|\+\/-|\+-).{1,16})?$/.exec(written);
  return match ? { value: Number(match[1]), written, percent: match[2] === '%' } : null;
}

/** Whether two values may be one, rounded differently or one of them as a percentage. */
export function agree(a: Figure, b: Figure): boolean {
  return [1, 100, 0.01].some((factor) => {
    const step = Math.max(lastDigit(a.written) * factor, lastDigit(b.written));
    return Math.abs(a.value * factor - b.value) <= step * 1.000001;
  });
}

/** The weight of the last digit that is written. */
function lastDigit(written: string): number {
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** Figures by a key, in the order in which the keys come first. */
export function grouped(figures: readonly Figure[], keyOf: (figure: Figure) => string): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}
