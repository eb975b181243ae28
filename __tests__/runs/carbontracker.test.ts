import { describe, expect, test } from '@jest/globals';
import { carbontrackerReader } from '../../src/runs/carbontracker/reader.ts';
import { formatsOf } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { runFile } from './files.ts';

const ID = '4711_2026-03-01T100000Z_';
const PUE =
  '2026-03-01 10:00:00 - Only predicted and actual consumptions are multiplied by a PUE coefficient of 1.58 (A survey).';
const FOUND =
  'The following components were found: GPU with device(s) NVIDIA L40S, NVIDIA L40S. CPU with device(s) cpu:0.';
const PLACE =
  '2026-03-01 12:00:00 - Carbon intensities (gCO2/kWh) fetched every 900 s at detected location Aarhus, Midtjylland, DK: [100, 110]';

/** The standard log: two epochs of an hour at 2 × 250 W and 100 W, 1.2 kWh in all. */
const STANDARD = [
  '2026-03-01 10:00:00 - carbontracker version 2.3.1',
  PUE,
  `2026-03-01 10:00:00 - ${FOUND}`,
  '2026-03-01 10:00:00 - Monitoring thread started.',
  ...[1, 2].flatMap((epoch) => [
    `2026-03-01 1${epoch}:00:00 - Epoch ${epoch}:`,
    `2026-03-01 1${epoch}:00:00 - Duration: 1:00:00.00`,
    `2026-03-01 1${epoch}:00:00 - Average power usage (W) for gpu: [250.0 250.0]`,
    `2026-03-01 1${epoch}:00:00 - Average power usage (W) for cpu: [100.0]`,
  ]),
  PLACE,
  '2026-03-01 12:00:00 - Monitoring thread ended.',
].join('\n');

function block(kind: string, epochs: string, time: string, kwh: string, grams: string): string {
  return [
    '2026-03-01 12:00:00 - CarbonTracker: ',
    `${kind} consumption${epochs}:`,
    `\tTime:\t${time}`,
    `\tEnergy:\t${kwh} kWh`,
    `\tCO2eq:\t${grams} g`,
    '\tThis is equivalent to:',
    '\t1.850000 km travelled by car',
  ].join('\n');
}

const ACTUAL = block('Actual', ' for 2 epoch(s)', '2:00:00', '1.896000', '199.080000');
const PREDICTED = block('Predicted', ' for 2 epoch(s)', '2:00:30', '1.900000', '200.000000');

function read(...files: [string, string][]): readonly TrainingRun[] {
  return carbontrackerReader.read(files.map(([path, text]) => runFile(path, text)));
}

const standard = (text: string, id = ID): [string, string] => [`logs/${id}carbontracker.log`, text];
const output = (text: string, id = ID): [string, string] => [`logs/${id}carbontracker_output.log`, text];

describe('the two logs', () => {
  test('of one process are one run', () => {
    const runs = read(standard(STANDARD), output(`${PREDICTED}\n${ACTUAL}\n`));
    expect(runs).toMatchObject([
      {
        problems: [],
        notes: [],
        durationHours: { value: 2 },
        acceleratorCount: { value: 2 },
        acceleratorModel: { value: 'NVIDIA L40S' },
        acceleratorWatts: { value: 250 },
        region: { value: 'Aarhus, Midtjylland, DK' },
        reportedEmissionsKg: { value: 0.19908 },
        energies: [
          // Of 1.2 kWh: 1.2 × 1.58 = 1.896. The PUE is the world's and no evidence, so the plain one goes first.
          { value: 1.2, scope: 'components', includedPue: null, caveat: null },
          { value: 1.896, scope: 'components', includedPue: 1.58, location: { line: 9 } },
        ],
        startedAt: { value: '2026-03-01T10:00:00' },
        endedAt: { value: '2026-03-01T12:00:00' },
        sources: [{ format: 'carbontracker' }, { format: 'carbontracker' }],
      },
    ]);
    expect(runs[0]?.energies[1]?.caveat).toContain('multiplied it with 1.58');
  });

  test('the standard log alone has no PUE in it', () => {
    expect(read(standard(STANDARD))).toMatchObject([
      { energies: [{ value: 1.2, scope: 'components' }], reportedEmissionsKg: null, durationHours: { value: 2 } },
    ]);
  });

  test('the output log alone does not say which PUE', () => {
    const [run] = read(output(ACTUAL.replaceAll('\n', '\r\n')));
    expect(run?.energies).toMatchObject([{ value: 1.896, scope: null, includedPue: null }]);
    expect(run?.energies[0]?.caveat).toContain('from 1.55 to 1.67');
    expect(carbontrackerReader.recognises(ACTUAL)).toBe(true);
    expect(carbontrackerReader.recognises(STANDARD)).toBe(true);
  });

  test('a run in one stretch, and one line for the prefix and the heading', () => {
    const text = block('Actual', '', '2:00:00', '1.9', '200').replace('CarbonTracker: \n', 'CarbonTracker: ');
    expect(read(output(text))).toMatchObject([{ energies: [{ value: 1.9 }], durationHours: { value: 2 } }]);
  });
});

describe('actual and predicted', () => {
  const part = block('Actual', ' for 1 epoch(s)', '1:00:00', '0.9', '95');
  const all = block('Predicted', ' for 100 epoch(s)', '100:00:00', '90', '9500');

  test('where a part was measured, the prediction stands for all of it and says so', () => {
    const [run] = read(output(`${all}\n${part}`), standard(STANDARD));
    expect(run).toMatchObject({ durationHours: { value: 100 }, reportedEmissionsKg: { value: 9.5 } });
    expect(run?.energies).toMatchObject([{ value: 90, scope: 'components' }]);
    expect(run?.energies[0]?.caveat).toContain('measured 1 of 100 epochs');
    expect(read(output(all))[0]?.energies).toMatchObject([{ value: 90 }]);
  });

  test('where training stopped early, what was measured is all of it', () => {
    const stopped = `${STANDARD}\n2026-03-01 12:00:00 - Training was interrupted before all 100 epochs were monitored.`;
    const [run] = read(output(`${all}\n${part}`), standard(stopped));
    expect(run).toMatchObject({ durationHours: { value: 1 }, energies: [{ value: 1.2 }, { value: 0.9 }] });
    expect(run?.notes.join(' ')).toContain('stopped before all epochs');
  });
});

describe('power', () => {
  test('of many devices goes over several lines', () => {
    const text = STANDARD.replaceAll('[250.0 250.0]', '[ 125. 125.\n  125. 125.]');
    expect(read(standard(text))[0]?.energies).toMatchObject([{ value: 1.2 }]);
  });

  test('that is missing is told', () => {
    const some = STANDARD.replace('for cpu: [100.0]', 'for cpu: None');
    expect(read(standard(some))[0]?.energies).toMatchObject([{ caveat: 'For 1 of 2 epochs a power is missing.' }]);
    const none = STANDARD.replaceAll('[250.0 250.0]', 'None');
    expect(read(standard(none))[0]).toMatchObject({
      acceleratorWatts: null,
      energies: [{ value: 0.2, lacksAccelerators: true }],
    });
  });
});

test('several processes are summed, and each is kept', () => {
  const later = (text: string) => text.replaceAll('2026-03-01', '2026-03-02');
  const id = '4712_2026-03-02T100000Z_';
  const [run, ...others] = read(
    standard(STANDARD),
    output(ACTUAL),
    standard(later(STANDARD), id),
    output(later(ACTUAL), id),
  );
  expect(others).toEqual([]);
  expect(run).toMatchObject({
    durationHours: { value: 4 },
    energies: [{ value: 2.4 }, { value: 3.792, includedPue: 1.58 }],
    reportedEmissionsKg: { value: 0.39816 },
    parts: [{ id: '4711_2026-03-01T100000Z', energy: { value: 1.896 } }, { durationHours: { value: 2 } }],
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', ' \n', 'is empty'],
    ['NUL', `${STANDARD}\0`, 'NUL'],
    ['nothing measured', STANDARD.slice(0, STANDARD.indexOf('Epoch 1')), 'no epoch'],
  ])('%s', (_, text, message) => {
    expect(read(standard(text))).toMatchObject([
      {
        readable: false,
        problems: [{ message: expect.stringContaining(message), location: { file: `logs/${ID}carbontracker.log` } }],
      },
    ]);
  });

  test.each([
    ['1.896000', '-1', 'Energy', 'out-of-range'],
    ['1.896000', '1e300', 'Energy', 'out-of-range'],
    ['1.896000', 'inf', 'Energy', 'field-type'],
    ['199.080000', 'nan', 'CO2eq', 'field-type'],
    ['Time:\t2:00:00', 'Time:\t-2:00:00', 'Time', 'field-type'],
  ])('%s as %s', (was, is, key, kind) => {
    const [run] = read(output(ACTUAL.replace(was, is)));
    expect(run?.problems).toMatchObject([{ kind, message: expect.stringContaining(`\`${key}\``) }]);
  });

  test('cut off after any character it never throws', () => {
    const text = `${STANDARD}\n${PREDICTED}\n${ACTUAL}`;
    for (let length = 0; length <= text.length; length++) {
      for (const run of read(standard(text.slice(0, length)))) {
        expect(run.readable || run.problems.length > 0).toBe(true);
      }
    }
  });
});

test('the files that it takes', () => {
  for (const [path] of [standard(''), output('')]) expect(formatsOf(path)).toEqual(['carbontracker']);
  expect(formatsOf(`logs/${ID}carbontracker_err.log`)).toEqual([]);
});
