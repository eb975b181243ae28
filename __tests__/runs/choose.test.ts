import { expect, test } from '@jest/globals';
import { chooseRun } from '../../src/runs/choose.ts';
import { blankRun, type TrainingRun } from '../../src/runs/run.ts';

function run(path: string, name: string | null = null): TrainingRun {
  return { ...blankRun(path, 'codecarbon'), name };
}

test.each<[string, TrainingRun[], { path: string; name: string | null }, string | null]>([
  ['the only run, whatever it is called', [run('emissions.csv')], { path: 'README.md', name: 'Orca' }, 'emissions.csv'],
  [
    'the run whose own word the name of the card has',
    [run('logs/emissions-160m.csv'), run('logs/emissions-460m.csv')],
    { path: 'README.md', name: 'TinyOrca 460m' },
    'logs/emissions-460m.csv',
  ],
  [
    'the run whose own word the path of the card has',
    [run('runs/base.csv'), run('runs/large.csv')],
    { path: 'models/large/README.md', name: null },
    'runs/large.csv',
  ],
  [
    'the run whose own name the card has',
    [run('emissions.csv', 'teacher'), run('emissions.csv', 'student')],
    { path: 'README.md', name: 'The student' },
    'emissions.csv',
  ],
  [
    'none where words are shared by all',
    [run('orca/a.csv'), run('orca/b.csv')],
    { path: 'orca/README.md', name: 'Orca' },
    null,
  ],
  ['none where several fit', [run('x-7b.csv'), run('x-13b.csv')], { path: 'README.md', name: 'X 7b and 13b' }, null],
  ['none of none', [], { path: 'README.md', name: 'Orca' }, null],
])('is %s', (_, runs, card, path) => {
  expect(chooseRun(runs, card)?.path ?? null).toBe(path);
});
