import { describe, expect, test } from '@jest/globals';
import { eco2aiReader } from '../../src/runs/eco2ai.ts';
import { formatsOf } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { runFile } from './files.ts';

const HEADER =
  'id,project_name,experiment_description,epoch,start_time,duration(s),power_consumption(kWh),CO2_emissions(kg),' +
  'CPU_name,GPU_name,OS,region/country,cost';

interface Values {
  readonly id?: string;
  readonly project?: string;
  readonly epoch?: string;
  readonly start?: string;
  readonly seconds?: string;
  readonly kwh?: string;
  readonly kg?: string;
  readonly gpu?: string;
  readonly place?: string;
}

function row(values: Values = {}): string {
  const { id = 'a', project = 'wren', epoch = 'N/A', start = '2026-03-01 10:00:00', seconds = '7200.5' } = values;
  const { kwh = '2.5', kg = '1.1', gpu = 'NVIDIA A100-SXM4-40GB 4 device(s)', place = '(DE/Berlin)' } = values;
  const cpu = '"AMD EPYC 7742/2 device(s), TDP:225.0"';
  return `${id},${project},train,"${epoch}",${start},${seconds},${kwh},${kg},${cpu},${gpu},Linux,${place},N/A`;
}

function read(text: string, path = 'emission.csv'): readonly TrainingRun[] {
  return eco2aiReader.read([runFile(path, text)]);
}

function one(...rows: string[]): TrainingRun {
  const runs = read([HEADER, ...rows].join('\n'));
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

describe('sessions', () => {
  test('one', () => {
    expect(eco2aiReader.recognises(`\ufeff${HEADER}\r\n`)).toBe(true);
    const run = one(row());
    expect(run).toMatchObject({
      problems: [],
      notes: [],
      parts: [],
      name: 'wren',
      durationHours: { value: 7200.5 / 3600, key: 'duration(s)', location: { line: 2 } },
      acceleratorCount: { value: 4 },
      acceleratorModel: { value: 'NVIDIA A100-SXM4-40GB' },
      region: { value: 'DE' },
      energies: [{ value: 2.5, scope: 'components', includedPue: null }],
      reportedEmissionsKg: { value: 1.1 },
      startedAt: { value: '2026-03-01T10:00:00' },
      endedAt: { value: '2026-03-01T12:00:00' },
    });
    expect(run.energies[0]?.caveat).toContain('every accelerator of the machine');
    expect(run.energies[0]?.caveat).toContain('does not write it down');
  });

  test('of epochs are summed by id', () => {
    const run = one(
      row({ epoch: 'epoch: 1, loss: 2.1, ', seconds: '3600' }),
      row({ epoch: 'epoch: 2, loss: 1.9, ', seconds: '3600', start: '2026-03-01 11:00:00', kwh: '0.5', kg: '0.1' }),
    );
    expect(run).toMatchObject({ durationHours: { value: 2 }, energies: [{ value: 3 }], parts: [], notes: [] });
    expect(run.reportedEmissionsKg?.value).toBeCloseTo(1.2, 12);
  });

  test('of one project are summed and kept; of several they are runs of their own', () => {
    const runs = read(
      [HEADER, row(), row({ id: 'b', start: '2026-03-02 10:00:00' }), row({ id: 'c', project: 'robin' })].join('\n'),
    );
    expect(runs).toMatchObject([
      { name: 'wren', energies: [{ value: 5 }], parts: [{ id: 'a', energy: { value: 2.5 } }, { id: 'b' }] },
      { name: 'robin', energies: [{ value: 2.5 }], parts: [] },
    ]);
    expect(runs[0]?.notes.join(' ')).toContain('the sum of 2 sessions that Eco2AI tracked: 2.5 kWh in 2 h');
  });

  test('before there was an id', () => {
    const old = (text: string) => text.replace(/^[^,]*,/, '');
    const later = row({ start: '2026-03-02 10:00:00' });
    const [run] = read([old(HEADER), old(row()), old(later)].join('\n'));
    expect(run).toMatchObject({ energies: [{ value: 5 }], parts: [{ id: null }, { id: null }] });
  });

  test('without a GPU', () => {
    const run = one(row({ gpu: ' 0 device(s)', place: 'Norway', project: 'Deafult project name' }));
    expect(run).toMatchObject({
      acceleratorCount: null,
      acceleratorModel: null,
      region: { value: 'Norway' },
      name: null,
    });
    expect(run.notes).toEqual(['Eco2AI saw no accelerator; the processor was "AMD EPYC 7742".']);
    expect(run.energies[0]?.caveat).not.toContain('accelerator');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', '', 'is empty'],
    ['NUL', `${HEADER}\n\0`, 'NUL'],
    ['a header alone', HEADER, 'measured nothing'],
    ['a row cut off', `${HEADER}\n${row().slice(0, 10)}`, 'as many cells'],
    ['an open quote', `${HEADER}\n"a,b`, 'quote'],
  ])('%s', (_, text, message) => {
    expect(read(text)).toMatchObject([{ readable: false, problems: [{ message: expect.stringContaining(message) }] }]);
  });

  test('a table of something else is no run', () => {
    expect(read('country,co2\nNorway,1\n')).toEqual([]);
    expect(read('country,co2\nNorway,1\n', 'eco2ai.csv')).toMatchObject([{ readable: false }]);
  });

  test.each([
    [{ seconds: '-1' }, 'duration(s)', 'out-of-range'],
    [{ kwh: '1e300' }, 'power_consumption(kWh)', 'out-of-range'],
    [{ kwh: 'nan' }, 'power_consumption(kWh)', 'field-type'],
    [{ kg: 'inf' }, 'CO2_emissions(kg)', 'field-type'],
  ])('%j', (values, key, kind) => {
    expect(one(row(values)).problems).toMatchObject([
      { kind, message: expect.stringContaining(`\`${key}\``), location: { file: 'emission.csv', line: 2 } },
    ]);
  });

  test('cut off after any character it never throws', () => {
    const text = [HEADER, row(), row({ id: 'b' })].join('\n');
    for (let length = 0; length <= text.length; length++) {
      for (const run of read(text.slice(0, length))) expect(run.readable || run.problems.length > 0).toBe(true);
    }
  });
});

test('the files that it takes', () => {
  for (const path of ['emission.csv', 'a/my_emission_file.csv', 'eco2ai.csv'])
    expect(formatsOf(path)).toEqual(['eco2ai']);
  for (const path of ['emissions.csv', 'encoded_emission.csv', 'emission.txt']) {
    expect(formatsOf(path)).not.toContain('eco2ai');
  }
});
