import type { Card } from '../../cards/card.ts';
import type { Block } from '../../cards/markdown/block.ts';
import { plainText } from '../../cards/markdown/inline.ts';
import { type Figure, valueIn } from './figure.ts';
import { isMetric, nameOf } from './metrics.ts';

type Table = Block & { kind: 'table' };

/** Columns that say that the rows are not results of the model that the card is about. */
const OTHER_ROWS =
  /^(?:epochs?|steps?|iterations?|models?|methods?|systems?|checkpoints?|variants?|approach|algorithms?|size|parameters|params|training loss|class|label|threshold|fold|seed|run|support)\b/i;

/** The figures of all tables of a card. */
export function inTables(card: Card): Figure[] {
  const titles = card.body?.titles ?? [];
  let next = 0;
  return tablesIn(card.body?.blocks ?? []).flatMap((table, number) => {
    while ((titles[next]?.location.line ?? Number.POSITIVE_INFINITY) <= table.location.line) next++;
    const setting = settingOf(titles[next - 1]?.text ?? '');
    return figuresOfTable(table, setting, `table ${number + 1}`);
  });
}

/** What a heading says about the results below it; a heading such as "Results" says nothing about which results. */
export function settingOf(title: string): string {
  return isGeneric(title) ? '' : nameOf(title);
}

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

function figuresOfTable(table: Table, setting: string, place: string): Figure[] {
  const { head, rows } = table;
  const comparable = !head.some((cell) => OTHER_ROWS.test(plainText(cell))) && head.length < 12;
  const layout = longLayout(table);
  if (layout) return figuresOfLong(table, layout, setting, place, comparable);
  const names = head.map(nameOf);
  const byColumn = names.some((name, i) => i > 0 && isMetric(name));
  return rows.flatMap(({ cells, location }) => {
    const label = nameOf(cells[0] ?? '');
    if (!byColumn && !isMetric(label)) return [];
    return cells.flatMap((cell, i): Figure[] => {
      const metric = byColumn ? (names[i] ?? '') : label;
      if (i === 0 || !isMetric(metric)) return [];
      const found = cellValue(cell);
      if (!found) return [];
      const percent =
        found.percent || `${byColumn ? head[i] : cells[0]}`.includes('%') || (head[i] ?? '').includes('%');
      const dataset = byColumn ? label : /^(?:results?|)$/.test(names[i] ?? '') ? '' : (names[i] ?? '');
      const below = byColumn ? {} : { column: i };
      return [{ metric, type: metric, dataset, setting, ...found, percent, location, place, comparable, ...below }];
    });
  });
}

/** Which columns of a table hold what, where each row names a metric and a data set: Benchmark | Metric | Value. */
interface LongLayout {
  readonly dataset: number;
  readonly metric: number;
  readonly values: readonly number[];
  /** What is left: shots, splits, languages. */
  readonly settings: readonly number[];
}

const METRIC_HEAD =
  /^(?:evaluation )?(?:metrics?|measures?|metrik|métriques?|métricas?|metrica|метрика|指标|指標|評価指標|평가 ?지표|지표)$/i;
const DATASET_HEAD =
  /^(?:data ?sets?|benchmarks?(?: name)?|tasks?|tests?(?: sets?)?|evals?|corpus|corpora|evaluation|jeu de données|conjunto de (?:datos|dados)|datensatz|数据集|資料集|データセット|データ|데이터셋|набор данных)$/i;
const VALUE_HEAD =
  /^(?:values?|scores?|results?|ours|this model|our model|wert|valeur|valor|valore|score \(%\)|值|得分|分数|値|スコア|점수|값|значение)$/i;
/** Columns of numbers that are no results. */
const COUNT_HEAD = /shot|version|samples?|examples|size|stderr|std|error|±|support|count|number|year|^#|^n$|^ci\b/i;

function longLayout({ head, rows }: Table): LongLayout | null {
  const titles = head.map((cell) => plainText(cell));
  const column = (i: number) => rows.slice(0, 200).map(({ cells }) => plainText((cells[i] ?? '').slice(0, 120)));
  const filled = (i: number) => column(i).filter((cell) => cell !== '');
  const titled = titles.findIndex((title) => METRIC_HEAD.test(title));
  const metric =
    titled >= 0
      ? titled
      : titles.findIndex((_, i) => i > 0 && filled(i).length > 0 && filled(i).every((cell) => isMetric(nameOf(cell))));
  if (metric < 0 || head.length < 3 || head.length > 40) return null;
  const datasetTitled = titles.findIndex((title, i) => i !== metric && DATASET_HEAD.test(title));
  const dataset = datasetTitled >= 0 ? datasetTitled : metric > 0 ? 0 : -1;
  if (dataset < 0) return null;
  const others = titles.map((_, i) => i).filter((i) => i !== metric && i !== dataset);
  const titledValues = others.filter((i) => VALUE_HEAD.test(titles[i] as string));
  const values =
    titledValues.length > 0
      ? titledValues
      : others.filter(
          (i) =>
            titles[i] !== '' &&
            !COUNT_HEAD.test(titles[i] as string) &&
            filled(i).length > 0 &&
            filled(i).every((cell) => valueIn(cell) !== null || !/\d/.test(cell)),
        );
  const settings = others.filter((i) => !values.includes(i) && !/stderr|std|±|^$/i.test(titles[i] as string));
  return values.length > 0 ? { dataset, metric, values, settings } : null;
}

function figuresOfLong(
  { head, rows }: Table,
  layout: LongLayout,
  title: string,
  place: string,
  comparable: boolean,
): Figure[] {
  let dataset = '';
  return rows.flatMap(({ cells, location }) => {
    // A cell left empty stands for the one above it.
    dataset = nameOf(cells[layout.dataset] ?? '') || dataset;
    const metric = nameOf(cells[layout.metric] ?? '');
    if (!isMetric(metric)) return [];
    const row = layout.settings.map(
      (i) => nameOf(cells[i] ?? '') && `${nameOf(head[i] ?? '')} ${nameOf(cells[i] ?? '')}`,
    );
    return layout.values.flatMap((i): Figure[] => {
      const found = cellValue(cells[i] ?? '');
      if (!found) return [];
      const column = layout.values.length > 1 ? nameOf(head[i] ?? '') : '';
      const percent = found.percent || `${head[i]}${cells[layout.metric]}`.includes('%');
      const setting = [title, column, ...row].filter((part) => part !== '').join(' ');
      return [{ metric, type: metric, dataset, setting, ...found, percent, location, place, comparable, column: i }];
    });
  });
}

function cellValue(cell: string) {
  return valueIn(plainText(cell.slice(0, 60)));
}
