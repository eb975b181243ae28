import { expect, test } from '@jest/globals';
import { readCard } from '../../src/cards/read.ts';
import { misplaced } from '../../src/impact/whereabouts.ts';
import { impliedCompute } from '../../src/rules/implied-compute.ts';
import { inHours, shown } from '../../src/rules/run/told.ts';
import { runLocation } from '../../src/rules/run-location.ts';
import type { CardSubject } from '../../src/rules/subject.ts';
import { readNativeRun } from '../../src/runs/native/reader.ts';
import { blankRun, type Sourced } from '../../src/runs/run.ts';

const sourced = <T>(value: T): Sourced<T> => ({ value, file: 'emissions.csv', key: 'region', location: null });
const card = readCard('model_name: Orca', 'model-card.yaml');

function messageOf(rule: typeof runLocation, run: object): string | undefined {
  if (rule.scope !== 'card') throw new Error('The rule is one of cards.');
  return [...rule.check({ card, run } as unknown as CardSubject, {})][0]?.message;
}

test.each([
  ['Germany', 41.26, -95.94, 'which is in the United States.'],
  ['United States', 52.5, 13.4, 'which is in Germany.'],
  ['Spain', 52.1, 5.1, 'which is in the Netherlands.'],
  ['United Kingdom', 30, -40, 'which is more than 100 km away from the United Kingdom.'],
])('%s at %d, %d: %s', (region, latitude, longitude, end) => {
  expect(misplaced(region, { latitude, longitude })).not.toBeNull();
  const coordinates = sourced({ latitude, longitude });
  const run = { ...blankRun('emissions.csv', 'codecarbon'), region: sourced(region), coordinates };
  expect(messageOf(runLocation, run)).toMatch(new RegExp(`${end}$`));
});

test('one hour is no hours, and operations are a power of ten', () => {
  const text = 'training_hours: 1\ngpu_count: 1\ngpu_model: NVIDIA A100\ntraining_flops: 5.0e19';
  expect(messageOf(impliedCompute, readNativeRun(text, 'training-run.yaml'))).toMatch(
    /^5\.0 × 10¹⁹ operations of `training-run\.yaml` \(`training_flops`\) in the 1 hour of /,
  );
});

test('times and values as a sentence has them', () => {
  expect([inHours(1, 'accelerator-hour'), inHours(4, 'hour'), shown(1234.56), shown(9.9e11)]).toEqual([
    '1 accelerator-hour',
    '4 hours',
    '1,235',
    '990,000,000,000',
  ]);
});
