import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';

export const unreadableRun = cardRule({
  id: 'unreadable-run',
  title: 'Training runs can be read',
  why: 'A value that cannot be read counts as unknown, and the impact that depends on it becomes unknown too.',
  fix: 'Correct the run file at this place.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ run }) {
    if (run) yield* run.problems;
  },
  examples: {
    bad: { of: 'run', text: 'training_hours: four' },
    good: { of: 'run', text: 'training_hours: 4' },
  },
});
