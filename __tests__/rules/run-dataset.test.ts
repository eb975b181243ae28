import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { runDataset } from '../../src/rules/run-dataset.ts';
import type { CardSubject } from '../../src/rules/subject.ts';
import { blankRun } from '../../src/runs/run.ts';

const PIER = '[a pier](https://huggingface.co/datasets/harbour-acoustics/ferries-2019)';

test.each<[string, string, string, number[]]>([
  ['another data set than the section links to', `## Training Data\n\nRecordings from ${PIER}.`, 'coast-2024', [5]],
  ['the one that the section links to', `## Training Data\n\nRecordings from ${PIER}.`, 'ferries-2019', []],
  ['one that the text names', `## Training Data\n\nThe coast-2024 and ${PIER}.`, 'coast-2024', []],
  ['one beside a link for evaluation', `## Evaluation\n\nTested on ${PIER}.`, 'coast-2024', []],
])('a run on %s', async (_, body, dataset, lines) => {
  const [card] = (await cardReader(['MODEL_CARD.md'])).read(`# A model\n\n${body}\n`, 'MODEL_CARD.md') as [Card];
  const datasets = [{ value: dataset, file: 'training-run.yaml', key: 'datasets', location: null }];
  const subject = { card, run: { ...blankRun('training-run.yaml', 'native'), datasets } } as unknown as CardSubject;
  if (runDataset.scope !== 'card') throw new Error('The rule is one of cards.');
  expect([...runDataset.check(subject, {})].map(({ location }) => location.line)).toEqual(lines);
});
