import { agree, type Figure, grouped } from './figures/figure.ts';
import { figuresOf } from './figures/figures.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const conflictingScore = cardRule({
  id: 'conflicting-score',
  title: 'A score has one value throughout the card',
  why: 'Of two values for one metric on one data set at most one is right, and a reader cannot tell which.',
  fix: 'Correct the outdated one, or say what is different about them.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    const figures = figuresOf(card).filter(({ comparable }) => comparable);
    const groups = grouped(withDatasets(figures), ({ metric, dataset, setting }) =>
      [metric, keyOf(dataset), setting].join('\n'),
    );
    for (const group of groups.values()) {
      const first = group[0] as Figure;
      const other = group.find((figure) => areApart(first, figure) && !agree(first, figure));
      if (other && group.length <= 4) {
        const on = first.dataset ? ` on ${first.dataset}` : '';
        const elsewhere = `${first.written} in ${first.place}, line ${first.location.line}`;
        yield {
          message: `The ${first.metric}${on} is ${other.written} here and ${elsewhere}.`,
          location: other.location,
        };
      }
    }
  },
  examples: {
    bad: {
      of: 'markdown',
      text: `---
model-index:
  - name: whale-song-transcriber
    results:
      - task: { type: audio-classification }
        dataset: { type: buoys, name: Spring recordings }
        metrics: [{ type: accuracy, value: 0.91 }]
---

## Evaluation

| Metric | Spring recordings |
|---|---|
| Accuracy | 0.87 |`,
    },
    good: {
      of: 'markdown',
      text: `---
model-index:
  - name: whale-song-transcriber
    results:
      - task: { type: audio-classification }
        dataset: { type: buoys, name: Spring recordings }
        metrics: [{ type: accuracy, value: 0.8714 }]
---

## Evaluation

| Metric | Spring recordings |
|---|---|
| Accuracy | 87.1 % |`,
    },
  },
});

/** Spaces and hyphens do not tell data sets apart: "SST-2", "sst2". */
function keyOf(dataset: string): string {
  return dataset.replaceAll(' ', '');
}

/** Two values of one table are of two models or settings more often than not; two sentences are not one table. */
function areApart(one: Figure, other: Figure): boolean {
  return one.place !== other.place || (one.place === 'the text' && one.location.line !== other.location.line);
}

/**
 * Where the metadata has results of one data set only, values that stand in the text without any are results of it. Other
 * values without a data set cannot be compared. Where it has one result of a metric on a data set, values in the text
 * that name no split are of its split.
 */
function withDatasets(figures: readonly Figure[]): Figure[] {
  const inMetadata = figures.filter(({ place }) => place === 'the metadata');
  const [lone, other] = new Set(inMetadata.map(({ dataset }) => dataset));
  const setting = inMetadata[0]?.setting ?? '';
  const bare = grouped(
    figures.filter(({ dataset }) => dataset === ''),
    ({ metric }) => metric,
  );
  const known = new Map<string, Figure[]>();
  for (const figure of inMetadata) {
    for (const name of new Set([figure.dataset, figure.setting.split(' ')[0] as string].map(keyOf))) {
      const key = `${figure.metric}\n${name}`;
      const named = known.get(key) ?? [];
      known.set(key, named);
      if (name !== '') named.push(figure);
    }
  }
  return figures.flatMap((figure) => {
    if (figure.place === 'the metadata') return [figure];
    if (figure.dataset !== '') {
      const [meant, another] = known.get(`${figure.metric}\n${keyOf(figure.dataset)}`) ?? [];
      return meant && !another && figure.setting === ''
        ? [{ ...figure, dataset: meant.dataset, setting: meant.setting }]
        : [figure];
    }
    const alone = bare.get(figure.metric)?.length === 1;
    return lone && other === undefined && alone && figure.setting === '' ? [{ ...figure, dataset: lone, setting }] : [];
  });
}
