import { describe, expect, test } from '@jest/globals';
import { mergeRuns } from '../../src/runs/merge.ts';
import { blankRun, type MeasuredEnergy, type RunFormat, type Sourced, type TrainingRun } from '../../src/runs/run.ts';

function of<T>(value: T, file: string): Sourced<T> {
  return { value, file, key: 'key', location: null };
}

function energy(value: number, file: string, scope: MeasuredEnergy['scope']): MeasuredEnergy {
  return { ...of(value, file), scope, includedPue: null, caveat: null };
}

function run(format: RunFormat, parts: Partial<TrainingRun> = {}): TrainingRun {
  return { ...blankRun(`${format}.file`, format), ...parts };
}

test('one run stays as it is', () => {
  const only = run('codecarbon');
  expect(mergeRuns([only])).toBe(only);
});

test('the author has most say, whatever the order, and others fill what is missing', () => {
  const merged = mergeRuns([
    run('codecarbon', { durationHours: of(35.9, 'codecarbon.file'), region: of('DEU', 'codecarbon.file') }),
    run('native', { durationHours: of(36, 'native.file') }),
  ]);
  expect(merged).toMatchObject({ path: 'native.file', format: 'native' });
  expect(merged.durationHours?.value).toBe(36);
  expect(merged.region?.value).toBe('DEU');
  expect(merged.sources.map(({ file }) => file)).toEqual(['native.file', 'codecarbon.file']);
  // 35.9 and 36 hours are one clock.
  expect(merged.crossChecks).toEqual([]);
});

describe('sources that disagree', () => {
  test.each<[string, Partial<TrainingRun>, Partial<TrainingRun>]>([
    ['duration', { durationHours: of(36, 'a') }, { durationHours: of(30, 'b') }],
    ['accelerators', { acceleratorCount: of(4, 'a') }, { acceleratorCount: of(8, 'b') }],
    ['emissions', { reportedEmissionsKg: of(5, 'a') }, { reportedEmissionsKg: of(5000, 'b') }],
    ['energy', { energies: [energy(5, 'a', null)] }, { energies: [energy(9, 'b', null)] }],
  ])('in %s are told', (quantity, a, b) => {
    const { crossChecks } = mergeRuns([run('native', a), run('codecarbon', b)]);
    expect(crossChecks).toMatchObject([{ quantity, used: { file: 'a' }, other: { file: 'b' } }]);
  });

  test('in what their meters cover do not contradict each other', () => {
    const { energies, crossChecks } = mergeRuns([
      run('native', { energies: [energy(5, 'a', 'accelerators')] }),
      run('slurm', { energies: [energy(9, 'b', 'machine')] }),
    ]);
    expect(energies.map(({ file }) => file)).toEqual(['b', 'a']);
    expect(crossChecks).toEqual([]);
  });
});

test('settings are those of the first, metrics those of all', () => {
  const { hyperparameters, metrics } = mergeRuns([
    run('native', {
      hyperparameters: new Map([['seed', of(7, 'a')]]),
      metrics: new Map([['f1', [{ ...of(0.9, 'a'), role: 'final' as const }]]]),
    }),
    run('huggingface', {
      hyperparameters: new Map([
        ['seed', of(8, 'b')],
        ['max_steps', of(100, 'b')],
      ]),
      metrics: new Map([['f1', [{ ...of(0.8, 'b'), role: 'best' as const }]]]),
    }),
  ]);
  expect([...hyperparameters].map(([name, { value }]) => [name, value])).toEqual(
    expect.arrayContaining([
      ['seed', 7],
      ['max_steps', 100],
    ]),
  );
  expect(metrics.get('f1')?.map(({ value }) => value)).toEqual([0.9, 0.8]);
});

test('a file that cannot be read has no say and is told', () => {
  const problem = {
    kind: 'unreadable' as const,
    message: 'Broken.',
    fix: 'Mend it.',
    location: { file: 'native.file', line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
  const merged = mergeRuns([
    run('native', { readable: false, problems: [problem], durationHours: of(1, 'native.file') }),
    run('codecarbon', { durationHours: of(36, 'codecarbon.file') }),
  ]);
  expect(merged).toMatchObject({ path: 'codecarbon.file', readable: true, problems: [problem] });
  expect(merged.durationHours?.value).toBe(36);
});
