import { describe, expect, test } from '@jest/globals';
import { formatsOf } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { slurmReader } from '../../src/runs/slurm/reader.ts';
import { runFile } from './files.ts';

const HEADER = 'JobID|JobName|State|ElapsedRaw|AllocTRES|ConsumedEnergyRaw|Start|End';
const TRES = 'billing=128,cpu=128,energy=72000000,gres/gpu:a100=8,gres/gpu=8,mem=1000G,node=2';
const JOB = `4711|wren|COMPLETED|7200|${TRES}|72000000|2026-03-01T10:00:00|2026-03-01T12:00:00`;
const BATCH =
  '4711.batch|batch|COMPLETED|7200|cpu=64,gres/gpu=4,node=1|36000000|2026-03-01T10:00:00|2026-03-01T12:00:00';
const STEP = '4711.0|python|COMPLETED|7190|cpu=128,gres/gpu=8,node=2|71000000|2026-03-01T10:00:05|2026-03-01T11:59:55';

function read(text: string, path = 'sacct.txt'): readonly TrainingRun[] {
  return slurmReader.read([runFile(path, text)]);
}

function one(...lines: string[]): TrainingRun {
  const runs = read(`${lines.join('\n')}\n`);
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

const WHOLE = {
  readable: true,
  problems: [],
  name: 'wren',
  durationHours: { value: 2 },
  acceleratorCount: { value: 8 },
  acceleratorModel: { value: 'a100' },
  energies: [{ value: 20, scope: 'machine', includedPue: null }],
  parts: [],
};

describe('notations', () => {
  test('--parsable2', () => {
    const run = one(HEADER, JOB, BATCH, STEP);
    expect(run).toMatchObject({
      ...WHOLE,
      startedAt: { value: '2026-03-01T10:00:00', key: 'Start', location: { line: 2 } },
      endedAt: { value: '2026-03-01T12:00:00', key: 'End' },
      notes: [],
    });
    expect(run.energies[0]?.caveat).toContain('only when the job had them alone');
    expect(slurmReader.recognises(`${HEADER}\n${JOB}`)).toBe(true);
  });

  test('--parsable, another delimiter, Windows lines and a byte order mark', () => {
    const lines = [HEADER, JOB, BATCH, STEP];
    expect(one(...lines.map((line) => `${line}|`))).toMatchObject(WHOLE);
    expect(one(...lines.map((line) => line.replaceAll('|', '\t')))).toMatchObject(WHOLE);
    expect(one(`\ufeff${lines.join('\r\n')}`)).toMatchObject(WHOLE);
    const csv = lines.map((line) =>
      line
        .split('|')
        .map((cell) => `"${cell}"`)
        .join(','),
    );
    expect(one(...csv)).toMatchObject(WHOLE);
  });

  test('a name with a quote in it is not the start of a quoted cell', () => {
    expect(one(HEADER, JOB.replace('wren', '"wren'))).toMatchObject({ ...WHOLE, name: '"wren' });
  });

  test('fixed width, where what is cut off is not known', () => {
    const run = one(
      'JobID           JobName    Elapsed      State ConsumedEnergy                      AllocTRES ',
      '------------ ---------- ---------- ---------- -------------- ------------------------------ ',
      '4711               wren 1-02:00:00  COMPLETED         72.50M cpu=4,gres/gpu:a100=8,node=2   ',
      '4711.batch        batch 1-02:00:00  COMPLETED         36.20M                                ',
      '4711.ext+        extern 1-02:00:00  COMPLETED         72.40M                                ',
    );
    expect(run).toMatchObject({
      durationHours: { value: 26 },
      acceleratorCount: { value: 8 },
      energies: [{ value: 72.5 / 3.6, location: { line: 3 } }],
      problems: [],
    });
    const cut = one(
      'JobID        ElapsedRaw          AllocTRES ',
      '------------ ---------- ------------------ ',
      '4711               7200 cpu=4,gres/gpu:a1+ ',
    );
    expect(cut).toMatchObject({ durationHours: { value: 2 }, acceleratorCount: null, problems: [] });
  });

  test.each([
    ['plain numbers', (value: number) => value, 'COMPLETED'],
    [
      'numbers with flags, states as a list',
      (number: number) => ({ set: true, infinite: false, number }),
      ['COMPLETED'],
    ],
  ])('--json with %s', (_, wrap, state) => {
    const job = {
      job_id: 4711,
      name: 'wren',
      state: { current: state, reason: 'None' },
      time: { elapsed: 7200, start: wrap(1772359200), end: wrap(1772366400) },
      tres: {
        allocated: [
          { type: 'cpu', name: '', id: 1, count: 128 },
          { type: 'energy', name: '', id: 3, count: wrap(72000000) },
          { type: 'gres', name: 'gpu', id: 1001, count: 8 },
          { type: 'gres', name: 'gpu:a100', id: 1002, count: 8 },
        ],
      },
      steps: [{ statistics: { energy: { consumed: wrap(71000000) } } }],
    };
    const text = JSON.stringify({ meta: {}, jobs: [job] });
    expect(slurmReader.recognises(text)).toBe(true);
    expect(one(text)).toMatchObject({ ...WHOLE, startedAt: { value: '2026-03-01T10:00:00.000Z' } });
    const without = { ...job, tres: { allocated: [job.tres.allocated[2]] } };
    expect(one(JSON.stringify({ jobs: [without] })).energies).toMatchObject([{ value: 71 / 3.6 }]);
  });
});

describe('accelerators', () => {
  const count = (tres: string) => one(HEADER, JOB.replace(TRES, tres));

  test('with and without a type are the same ones', () => {
    expect(count('gres/gpu=8,gres/gpu:a100=8')).toMatchObject({ acceleratorCount: { value: 8 } });
    expect(count('gres/gpu:h100=16,node=2')).toMatchObject({
      acceleratorCount: { value: 16 },
      acceleratorModel: { value: 'h100' },
    });
    expect(count('gres/gpu=6')).toMatchObject({ acceleratorCount: { value: 6 }, acceleratorModel: null });
    expect(count('gres/gpu:a100=4,gres/gpu:h100=2')).toMatchObject({
      acceleratorCount: { value: 6 },
      acceleratorModel: null,
    });
    expect(count('cpu=4,gres/gpumem=80G,node=1')).toMatchObject({ acceleratorCount: null, problems: [] });
  });
});

describe('energy', () => {
  test('of the job when it has one, else of the longest step, and not of the steps together', () => {
    expect(one(HEADER, JOB.replace('|72000000|', '|0|'), BATCH, STEP).energies).toMatchObject([{ value: 71 / 3.6 }]);
  });

  test.each(['0', '', '4294967294', '4294967295', '18446744073709551614', '18446744073709551615', 'Unknown'])(
    'that is %j is unknown',
    (joules) => {
      expect(one(HEADER, JOB.replace('|72000000|', `|${joules}|`))).toMatchObject({ energies: [], problems: [] });
    },
  );

  test.each([
    ['500', 500],
    ['1.50K', 1.5e3],
    ['72M', 7.2e7],
    ['0.50G', 5e8],
    ['2T', 2e12],
  ])('of %s joules', (written, joules) => {
    const header = HEADER.replace('EnergyRaw', 'Energy');
    expect(one(header, JOB.replace('|72000000|', `|${written}|`)).energies[0]?.value).toBeCloseTo(joules / 3.6e6, 9);
  });
});

describe('several jobs', () => {
  const next = JOB.replace('4711', '4712').replaceAll('2026-03-01', '2026-03-02').replace('COMPLETED', 'TIMEOUT');

  test('of one name are a training that was resumed', () => {
    const run = one(HEADER, JOB, STEP, next, STEP.replace('4711', '4712'));
    expect(run).toMatchObject({
      durationHours: { value: 4 },
      acceleratorCount: { value: 8 },
      energies: [{ value: 40 }],
      startedAt: { value: '2026-03-01T10:00:00' },
      endedAt: { value: '2026-03-02T12:00:00' },
      parts: [
        { id: '4711', energy: { value: 20 } },
        { id: '4712', durationHours: { value: 2 } },
      ],
    });
    expect(run.notes).toEqual([
      'The figures are the sum of 2 Slurm jobs of the same name: 4711 (2 h), 4712 (2 h).',
      '1 of 2 Slurm jobs did not complete (TIMEOUT); what they used counts.',
    ]);
  });

  test('with the same number, after a requeue, both count', () => {
    const requeued = JOB.replaceAll('2026-03-01', '2026-03-03').replace('COMPLETED', 'NODE_FAIL');
    expect(one(HEADER, requeued, JOB, STEP)).toMatchObject({ durationHours: { value: 4 }, energies: [{ value: 40 }] });
  });

  test('of which one has no energy have no sum', () => {
    const run = one(HEADER, JOB, next.replace('|72000000|', '|0|'));
    expect(run).toMatchObject({ energies: [], durationHours: { value: 4 } });
    expect(run.notes.join(' ')).toContain('some of the jobs only');
  });

  test('with other numbers of accelerators keep the hours of all', () => {
    const fewer = next.replace(TRES, 'gres/gpu:a100=4');
    expect(one(HEADER, JOB, fewer)).toMatchObject({ acceleratorCount: null, acceleratorHours: { value: 24 } });
  });

  test('of other names are other runs; those that never ran are none', () => {
    const pending = '4713|wren|PENDING|0|||Unknown|Unknown';
    const runs = read([HEADER, JOB, next.replace('wren', 'robin'), pending].join('\n'));
    expect(runs.map(({ name, parts }) => [name, parts.length])).toEqual([
      ['wren', 0],
      ['robin', 0],
    ]);
  });

  test('a job that still runs is told', () => {
    expect(one(HEADER, JOB.replace('COMPLETED', 'RUNNING')).notes.join(' ')).toContain('4711 was still running');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', '\n \n', 'is empty'],
    ['NUL', `${HEADER}\n\0`, 'NUL'],
    ['no header', JOB, 'no header'],
    ['a header alone', HEADER, 'no job that ran'],
    ['no job', `${HEADER.replace('JobID|', '')}\n${JOB.slice(5)}\n${BATCH.slice(11)}`, 'no `JobID`'],
    ['JSON cut off', '{"jobs": [{"job_id": 4711, "ti', 'not valid JSON'],
    ['other JSON', '{"a": 1}', 'no list `jobs`'],
    [
      'JSON of wrong types',
      '{"jobs": [1, null, {"job_id": "x", "time": [], "tres": 5, "steps": {}}]}',
      'no job that ran',
    ],
  ])('%s', (_, text, message) => {
    expect(read(text)).toMatchObject([
      { readable: false, problems: [{ kind: 'unreadable', message: expect.stringContaining(message) }] },
    ]);
  });

  test.each([
    [JOB.replace('|7200|', '|-7200|'), 'ElapsedRaw', 'out-of-range'],
    [JOB.replace('|7200|', '|1e300|'), 'ElapsedRaw', 'out-of-range'],
    [JOB.replace('|7200|', '|soon|'), 'ElapsedRaw', 'field-type'],
    [JOB.replace('|72000000|', '|-5|'), 'ConsumedEnergyRaw', 'out-of-range'],
    [JOB.replace('|72000000|', '|NaN|'), 'ConsumedEnergyRaw', 'field-type'],
    [JOB.replace('gres/gpu=8', 'gres/gpu=-8'), 'AllocTRES', 'out-of-range'],
  ])('%s', (line, key, kind) => {
    expect(one(HEADER, line).problems).toMatchObject([
      { kind, message: expect.stringContaining(`\`${key}\``), location: { file: 'sacct.txt', line: 2 } },
    ]);
  });

  test('cut off after any character it never throws', () => {
    const text = [HEADER, JOB, BATCH, STEP].join('\n');
    for (let length = 0; length <= text.length; length++) {
      for (const run of read(text.slice(0, length))) {
        expect(run.readable || run.problems.length > 0).toBe(true);
        expect(run.durationHours?.value ?? 0).toBeLessThanOrEqual(2);
      }
    }
  });
});

test('the files that it takes', () => {
  for (const path of ['sacct.txt', 'logs/sacct_4711.csv', 'wren-sacct.json', 'sacct.out']) {
    expect(formatsOf(path)).toContain('slurm');
  }
  for (const path of ['sacctmgr.txt', 'slurm-4711.out', 'sacct.py']) expect(formatsOf(path)).not.toContain('slurm');
});
