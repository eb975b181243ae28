import { describe, expect, test } from '@jest/globals';
import { formatsOf } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { zeusReader } from '../../src/runs/zeus.ts';
import { runFile } from './files.ts';

const HEADER = 'start_time,window_name,elapsed_time,gpu0_energy,gpu3_energy';
/** 2026-03-01T10:00:00Z */
const TEN = 1772359200;

function read(text: string, path = 'zeus.csv'): readonly TrainingRun[] {
  return zeusReader.read([runFile(path, text)]);
}

function one(...lines: string[]): TrainingRun {
  const runs = read(`${lines.join('\n')}\n`);
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

describe('windows', () => {
  const epochs = [`${TEN},epoch,1800,360000.0,360000.0`, `${TEN + 1800},epoch,1800.0,360000,360000`];

  test('one after the other are summed, in joules', () => {
    expect(zeusReader.recognises(`\ufeff${HEADER}\r\n`)).toBe(true);
    expect(one(HEADER, ...epochs)).toMatchObject({
      problems: [],
      notes: [],
      durationHours: { value: 1, key: 'elapsed_time' },
      acceleratorCount: { value: 2 },
      acceleratorWatts: { value: 200 },
      energies: [{ value: 0.4, scope: 'accelerators', includedPue: null, caveat: null, location: { line: 2 } }],
      startedAt: { value: '2026-03-01T10:00:00Z' },
      endedAt: { value: '2026-03-01T11:00:00Z' },
    });
  });

  test('in one another count once, whichever ended first', () => {
    const steps = Array.from({ length: 10 }, (_, at) => `${TEN + at * 100},step,100,1000,1000`);
    const run = one(HEADER, ...steps, ...epochs, `${TEN},training,3600,720000,720000`);
    expect(run).toMatchObject({ energies: [{ value: 0.4 }], durationHours: { value: 1 } });
    expect(run.notes.join(' ')).toContain('12 of 13 windows lie in others');
  });

  test('with time between them are told', () => {
    const run = one(HEADER, epochs[0]!, `${TEN + 5400},epoch,1800,360000,360000`);
    expect(run).toMatchObject({ durationHours: { value: 1 }, energies: [{ value: 0.4 }] });
    expect(run.notes.join(' ')).toContain('1 h of the 2 h');
  });

  test('too short for the counter are told', () => {
    expect(one(HEADER, epochs[0]!, `${TEN + 1800},x,0.01,0.0,0.0`).energies[0]?.caveat).toContain('1 of 2 windows');
    expect(one(HEADER, `${TEN},x,0.01,0.0,0.0`)).toMatchObject({ energies: [], acceleratorWatts: null });
  });

  test('a name with a comma is quoted by no one, so the row is left out and told', () => {
    const run = one(HEADER, epochs[0]!, `${TEN + 1800},a,b,1800,1,1`);
    expect(run).toMatchObject({ energies: [{ value: 0.2 }], problems: [{ kind: 'unreadable' }] });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', '', 'is empty'],
    ['NUL', `${HEADER}\n\0`, 'NUL'],
    ['a header alone', HEADER, 'no window'],
    ['something else', 'a,b\n1,2', 'no columns'],
  ])('%s', (_, text, message) => {
    expect(read(text)).toMatchObject([{ readable: false, problems: [{ message: expect.stringContaining(message) }] }]);
  });

  test('a table of something else that is not called Zeus is no run', () => {
    expect(read('country,kwh\nNorway,1\n', 'energy.csv')).toEqual([]);
  });

  test.each([
    ['-1,x,1,1,1', 'start_time'],
    [`${TEN},x,-1,1,1`, 'elapsed_time'],
    [`${TEN},x,1,1e300,1`, 'gpu0_energy'],
    [`${TEN},x,1,1,NaN`, 'gpu3_energy'],
    [`${TEN},x,Infinity,1,1`, 'elapsed_time'],
  ])('%s', (line, key) => {
    expect(one(HEADER, line)).toMatchObject({
      readable: false,
      problems: [{ message: expect.stringContaining(`\`${key}\``), location: { file: 'zeus.csv', line: 2 } }],
    });
  });

  test('cut off after any character it never throws', () => {
    const text = [HEADER, `${TEN},epoch,1800,360000,360000`, `${TEN + 1800},"e",1800,3,3`].join('\n');
    for (let length = 0; length <= text.length; length++) {
      for (const run of read(text.slice(0, length))) expect(run.readable || run.problems.length > 0).toBe(true);
    }
  });
});

test('the files that it takes', () => {
  for (const path of ['zeus.csv', 'logs/my_zeus_log.csv', 'energy.csv', 'measurement.csv']) {
    expect(formatsOf(path)).toContain('zeus');
  }
  for (const path of ['zeus.py', 'energies.csv']) expect(formatsOf(path)).not.toContain('zeus');
});
