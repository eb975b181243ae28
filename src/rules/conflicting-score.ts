import { agree, type Figure, figuresOf, grouped } from './figures/figures.ts';
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
    const groups = grouped(withLoneDataset(figures), ({ metric, dataset, setting }) =>
      [metric, dataset, setting].join('\n'),
    );
    for (const group of groups.values()) {
      const first = group[0] as Figure;
      const other = group.find((figure) => figure.place !== first.place && !agree(first, figure));
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

/**
 * Where the metadata has results of one data set only, values that stand in the text without any are results of it. Other
 * values without a data set cannot be compared.
 */
function withLoneDataset(figures: readonly Figure[]): Figure[] {
  const inMetadata = figures.filter(({ place }) => place === 'the metadata');
  const [lone, other] = new Set(inMetadata.map(({ dataset }) => dataset));
  const setting = inMetadata[0]?.setting ?? '';
  const bare = grouped(
    figures.filter(({ dataset }) => dataset === ''),
    ({ metric }) => metric,
  );
  return figures.flatMap((figure) => {
    if (figure.dataset !== '') return [figure];
    const alone = bare.get(figure.metric)?.length === 1;
    return lone && other === undefined && alone && figure.setting === '' ? [{ ...figure, dataset: lone, setting }] : [];
  });
}
