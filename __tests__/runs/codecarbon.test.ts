import { describe, expect, test } from '@jest/globals';
import { codecarbonReader } from '../../src/runs/codecarbon/reader.ts';
import { formatsOf } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { processorTime } from '../cost.ts';
import { runFile } from './files.ts';

/** A session of two hours on eight GPUs, as every version would write it. */
const VALUES: Readonly<Record<string, string>> = {
  task_name: 'train',
  timestamp: '2026-03-01T12:00:00',
  experiment_id: '5b0fa12a-3dd7-45bb-9766-cc326314d9f1',
  project_name: 'wren',
  run_id: 'run-a',
  duration: '7200.0',
  emissions: '2.5',
  emissions_rate: '0.0003472',
  cpu_power: '61.5',
  gpu_power: '0.0',
  ram_power: '20.0',
  cpu_energy: '0.2',
  gpu_energy: '4.8',
  ram_energy: '0.04',
  energy_consumed: '5.04',
  water_consumed: '0.0',
  country_name: 'Norway',
  country_iso_code: 'NOR',
  region: 'oslo county',
  cloud_provider: '',
  cloud_region: '',
  os: 'Linux-6.8.0-x86_64-with-glibc2.39',
  python_version: '3.12.3',
  codecarbon_version: '3.2.4',
  cpu_count: '96',
  cpu_model: 'AMD EPYC 9654 96-Core Processor',
  gpu_count: '8',
  gpu_model: '8 x NVIDIA H100 80GB HBM3',
  longitude: '10.75',
  latitude: '59.91',
  ram_total_size: '755.5',
  tracking_mode: 'machine',
  cpu_utilization_percent: '11.2',
  gpu_utilization_percent: '88.0',
  ram_utilization_percent: '7.5',
  ram_used_gb: '56.1',
  on_cloud: 'N',
  pue: '1.0',
  wue: '0.0',
};

const V1 =
  'timestamp,experiment_id,project_name,duration,emissions,energy_consumed,country_name,country_iso_code,region,' +
  'on_cloud,cloud_provider,cloud_region';
const V2 =
  'timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,' +
  'gpu_energy,ram_energy,energy_consumed,country_name,country_iso_code,region,cloud_provider,cloud_region,os,' +
  'python_version,cpu_count,cpu_model,gpu_count,gpu_model,longitude,latitude,ram_total_size,tracking_mode,on_cloud';
const V22 = V2.replace('python_version,', 'python_version,codecarbon_version,');
const V223 = `${V22},pue`;
const V27 = V223.replace('run_id,', 'run_id,experiment_id,');
const V308 = `${V27.replace('energy_consumed,', 'energy_consumed,water_consumed,')},wue`;
const V321 = V308.replace(
  'tracking_mode,',
  'tracking_mode,cpu_utilization_percent,gpu_utilization_percent,ram_utilization_percent,ram_used_gb,',
);
const V09 = V1.replace('timestamp,experiment_id', 'experiment_id,timestamp');
const TASKS = `task_name,${V321.replace('experiment_id,', '').replace(',pue,wue', '')}`;

type Values = Record<string, string | null>;

/** A row under a header; null leaves the cell out, as CodeCarbon 3.2.9 does. */
function row(header: string, values: Values = {}): string {
  const cells = header.split(',').map((name) => (Object.hasOwn(values, name) ? values[name] : (VALUES[name] ?? '')));
  return cells.filter((cell) => cell !== null).join(',');
}

function file(header: string, ...rows: Values[]): string {
  return `${[header, ...rows.map((values) => row(header, values))].join('\n')}\n`;
}

function read(...texts: [string, string][]): readonly TrainingRun[] {
  return codecarbonReader.read(texts.map(([path, text]) => runFile(path, text)));
}

function one(text: string, path = 'emissions.csv'): TrainingRun {
  const runs = read([path, text]);
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

describe('layouts', () => {
  test.each([
    ['0.0.9', V09, 12],
    ['1.0.0', V1, 12],
    ['2.0.0', V2, 29],
    ['2.2.0', V22, 30],
    ['2.2.3', V223, 31],
    ['2.7.0', V27, 32],
    ['3.0.8', V308, 34],
    ['3.2.1', V321, 38],
    ['a task', TASKS, 36],
  ])('of %s', (_, header, columns) => {
    expect(header.split(',')).toHaveLength(columns);
    const text = file(header, {});
    const run = one(text);
    expect(codecarbonReader.recognises(text)).toBe(true);
    expect(run).toMatchObject({
      readable: true,
      problems: [],
      name: 'wren',
      durationHours: { value: 2, key: 'duration', location: { line: 2 } },
      energies: [{ value: 5.04, scope: 'components', includedPue: null, key: 'energy_consumed' }],
      reportedEmissionsKg: { value: 2.5 },
      region: { value: 'Norway', key: 'country_name' },
      startedAt: { value: '2026-03-01T10:00:00' },
      endedAt: { value: '2026-03-01T12:00:00' },
      pue: null,
      wue: null,
    });
    if (columns > 12) {
      expect(run).toMatchObject({
        acceleratorCount: { value: 8 },
        acceleratorModel: { value: 'NVIDIA H100 80GB HBM3' },
        coordinates: { value: { latitude: 59.91, longitude: 10.75 } },
      });
      // gpu_energy over time, not gpu_power, which is 0 here.
      expect(run.acceleratorWatts?.value).toBeCloseTo(300, 9);
    }
  });

  test('one that lost columns is read by its names', () => {
    const header = V321.replace('longitude,latitude,', '').replace('region,', '');
    expect(one(file(header, {}))).toMatchObject({ coordinates: null, acceleratorCount: { value: 8 }, problems: [] });
  });

  test('a byte order mark, Windows line ends, semicolons and blank lines', () => {
    const text = `\ufeff${file(V27, {}).replaceAll(',', ';').replaceAll('\n', '\r\n\r\n')}`;
    expect(one(text)).toMatchObject({ problems: [], energies: [{ value: 5.04 }] });
  });
});

describe('rows without the cells that were None', () => {
  test.each([
    ['offline, without a place', { region: null, longitude: null, latitude: null }],
    ['no GPU', { gpu_count: null, gpu_model: null }],
    ['no GPU and no place', { gpu_count: null, gpu_model: null, longitude: null, latitude: null, region: null }],
    ['no processor', { cpu_model: null }],
  ])('%s', (_, gone) => {
    const run = one(file(V321, { run_id: 'first', duration: '1' }, gone));
    expect(run.problems).toEqual([]);
    expect(run.notes.join(' ')).toContain('(from line 3) were put back under their columns');
    const blank: Values = Object.fromEntries(Object.keys(gone).map((name) => [name, '']));
    const whole = one(file(V321, { run_id: 'first', duration: '1' }, blank));
    const told = (notes: readonly string[]) => notes.filter((note) => !note.includes('put back'));
    expect({ ...run, notes: told(run.notes) }).toEqual({ ...whole, notes: told(whole.notes) });
  });

  test('the state is kept where it tells the grid', () => {
    const iowa = { country_name: 'United States', country_iso_code: 'USA', region: 'iowa' };
    expect(one(file(V321, iowa))).toMatchObject({
      region: { value: 'iowa, United States', key: 'country_name' },
    });
  });

  test('a cloud keeps its region', () => {
    const cloud = { cloud_provider: 'aws', cloud_region: 'eu-west-1', on_cloud: 'Y', region: null };
    expect(one(file(V321, cloud))).toMatchObject({
      region: { value: 'eu-west-1', key: 'cloud_region' },
      provider: { value: 'aws' },
    });
  });

  test('what fits in several ways is refused with its line', () => {
    // A single place name could be the country or the region.
    const run = one(file(V321, {}, { run_id: 'b', country_name: null, country_iso_code: null, region: 'oslo' }));
    expect(run.problems).toEqual([
      expect.objectContaining({
        kind: 'unreadable',
        message: expect.stringContaining('36 cells under 38 column names'),
        fix: expect.stringContaining('3.2.9 and 3.3.0'),
        location: expect.objectContaining({ file: 'emissions.csv', line: 3 }),
      }),
    ]);
    expect(run).toMatchObject({ readable: true, energies: [{ value: 5.04 }] });
  });

  test('where the longest row of a run was cut off, the one before counts', () => {
    const cut = row(V321, { duration: '9000' }).split(',').slice(0, 25).join(',');
    expect(one(`${file(V321, { duration: '3600', energy_consumed: '2' }, {})}${cut}`)).toMatchObject({
      energies: [{ value: 5.04 }],
      problems: [{ location: { line: 4 } }],
    });
  });

  test('a figure is never left out, and a row that was cut off is not filled up', () => {
    const cut = one(`${V321}\n${row(V321).split(',').slice(0, 20).join(',')}`);
    expect(cut).toMatchObject({ readable: false, energies: [], problems: [{ location: { line: 2 } }] });
    expect(one(file(V321, { gpu_energy: null }))).toMatchObject({ readable: false, energies: [] });
    expect(one(`${V321}\n${row(V321)},1,2\n`)).toMatchObject({ readable: false, energies: [] });
  });
});

describe('sessions', () => {
  test('rows of one run are cumulative: the longest counts', () => {
    const early: Values = {
      duration: '3600',
      energy_consumed: '2.5',
      emissions: '1.2',
      timestamp: '2026-03-01T11:00:00',
    };
    for (const rows of [[early, {}] as Values[], [{}, early], [early, {}, { duration: 'nan' }]]) {
      const run = one(file(V27, ...rows));
      expect(run).toMatchObject({ energies: [{ value: 5.04 }], durationHours: { value: 2 }, parts: [], problems: [] });
      expect(run.notes.join(' ')).toContain('only the longest of each run counts');
    }
  });

  test('several runs of a project are summed, and each is kept', () => {
    const later = { run_id: 'run-b', timestamp: '2026-03-02T12:00:00', energy_consumed: '1', emissions: '0.5' };
    const run = one(file(V27, {}, later));
    expect(run.energies[0]?.value).toBeCloseTo(6.04, 12);
    expect(run).toMatchObject({
      durationHours: { value: 4 },
      acceleratorCount: { value: 8 },
      acceleratorHours: null,
      reportedEmissionsKg: { value: 3 },
      startedAt: { value: '2026-03-01T10:00:00' },
      endedAt: { value: '2026-03-02T12:00:00' },
      parts: [
        { id: 'run-a', energy: { value: 5.04 }, durationHours: { value: 2 }, reportedEmissionsKg: { value: 2.5 } },
        { id: 'run-b', energy: { value: 1, location: { line: 3 } }, reportedEmissionsKg: { value: 0.5 } },
      ],
    });
    expect(run.notes).toContain('The figures are the sum of 2 tracked sessions: 5.04 kWh in 2 h, 1 kWh in 2 h.');
  });

  test('before 2.0 the experiment is the run, from 2.7 it is not', () => {
    expect(one(file(V1, {}, { duration: '8000', energy_consumed: '6' })).energies[0]?.value).toBe(6);
    expect(one(file(V27, {}, { run_id: 'b', timestamp: '2026-03-03T00:00:00' })).energies[0]?.value).toBe(10.08);
  });

  test('projects are runs of their own, as are files with names of their own', () => {
    const projects = read(['emissions.csv', file(V27, {}, { project_name: 'robin', run_id: 'b' })]);
    expect(projects.map(({ name }) => name)).toEqual(['wren', 'robin']);
    const files = read(
      ['emissions-160m.csv', file(V27, { project_name: 'codecarbon' })],
      ['emissions-460m.csv', file(V27, { project_name: 'codecarbon', run_id: 'b', gpu_energy: '9.9' })],
    );
    expect(files.map(({ name, path }) => [name, path])).toEqual([
      ['emissions-160m', 'emissions-160m.csv'],
      ['emissions-460m', 'emissions-460m.csv'],
    ]);
  });

  test('the same run in two files counts once', () => {
    const runs = read(['emissions.csv', file(V27, {})], ['emissions_copy.csv', file(V27, {})]);
    expect(runs).toMatchObject([{ energies: [{ value: 5.04 }] }]);
  });

  test('sessions at the same time on other machines add energy and devices, not hours', () => {
    const run = one(file(V27, {}, { run_id: 'b', gpu_energy: '3.1', gpu_count: '4', gpu_model: '4 x NVIDIA A10' }));
    expect(run).toMatchObject({
      durationHours: { value: 2 },
      acceleratorCount: null,
      acceleratorHours: { value: 24 },
      energies: [{ value: 10.08 }],
    });
  });

  test('a header in the middle, as of files that were joined, is followed', () => {
    const text = file(V223, {}) + file(V321, { run_id: 'b', timestamp: '2026-03-05T00:00:00' });
    expect(one(text)).toMatchObject({ problems: [], energies: [{ value: 10.08 }] });
  });
});

describe('ranks of one job', () => {
  test('by the name of the file', () => {
    const runs = read(
      ['emissions_rank0.csv', file(V27, { gpu_energy: '4.81' })],
      ['emissions_rank1.csv', file(V27, { run_id: 'b', duration: '7260', timestamp: '2026-03-01T12:01:00' })],
      ['emissions_rank2.csv', file(V27, { run_id: 'c', duration: '7100' })],
    );
    expect(runs).toMatchObject([
      {
        path: 'emissions_rank1.csv',
        energies: [{ value: 5.04, file: 'emissions_rank1.csv' }],
        parts: [],
        sources: [{ file: 'emissions_rank1.csv' }, { file: 'emissions_rank0.csv' }, { file: 'emissions_rank2.csv' }],
      },
    ]);
    expect(runs[0]?.notes.join(' ')).toContain('3 processes of the same job each measured the whole machine');
  });

  test('by the same energy of the same GPUs at the same time', () => {
    const runs = read(['emissions_0.csv', file(V27, {})], ['emissions_1.csv', file(V27, { run_id: 'b' })]);
    expect(runs).toMatchObject([{ energies: [{ value: 5.04 }], acceleratorCount: { value: 8 } }]);
    expect(one(file(V27, {}, { run_id: 'b' }))).toMatchObject({ energies: [{ value: 5.04 }], parts: [] });
  });

  test('resumed: each job counts once', () => {
    const next = { timestamp: '2026-03-02T12:00:00', gpu_energy: '2', energy_consumed: '2.2' };
    const runs = read(
      ['emissions_0.csv', file(V27, {}, { ...next, run_id: 'c' })],
      ['emissions_1.csv', file(V27, { run_id: 'b' }, { ...next, run_id: 'd', duration: '7201' })],
    );
    expect(runs).toHaveLength(1);
    expect(runs[0]?.energies[0]?.value).toBeCloseTo(7.24, 12);
    expect(runs[0]?.parts).toHaveLength(2);
  });

  test('ranks that may have measured other GPUs are told', () => {
    const runs = read(
      ['emissions_rank0.csv', file(V27, {})],
      ['emissions_rank1.csv', file(V27, { run_id: 'b', gpu_energy: '3' })],
    );
    expect(runs[0]?.notes.join(' ')).toContain('differ by more than a tenth');
  });

  test('ranks one after the other are sessions', () => {
    const runs = read(
      ['emissions_rank0.csv', file(V27, {})],
      ['emissions_rank1.csv', file(V27, { run_id: 'b', timestamp: '2026-03-02T12:00:00' })],
    );
    expect(runs).toMatchObject([{ energies: [{ value: 10.08 }] }]);
  });
});

describe('tasks', () => {
  const tasks = file(
    TASKS,
    { task_name: 'load', duration: '600', energy_consumed: '0.04', gpu_energy: '0', emissions: '0.02' },
    { duration: '6600', energy_consumed: '5', emissions: '2.48' },
  );

  test('are parts of a run, and summed', () => {
    const run = one(tasks, 'emissions_base_run-a.csv');
    expect(run).toMatchObject({ durationHours: { value: 2 }, reportedEmissionsKg: { value: 2.5 }, name: 'wren' });
    expect(run.energies[0]?.value).toBeCloseTo(5.04, 12);
  });

  test("give way to the run's own row", () => {
    const runs = read(['emissions.csv', file(V321, { energy_consumed: '5.1' })], ['emissions_base_run-a.csv', tasks]);
    expect(runs).toMatchObject([{ path: 'emissions.csv', energies: [{ value: 5.1 }] }]);
  });
});

describe('PUE', () => {
  test('other than 1 is in the energies, and not in the power of a device', () => {
    const run = one(file(V27, { pue: '1.2', energy_consumed: '6.048', gpu_energy: '5.76' }));
    expect(run).toMatchObject({
      pue: { value: 1.2, key: 'pue' },
      energies: [{ value: 6.048, scope: 'components', includedPue: 1.2 }],
    });
    expect(run.acceleratorWatts?.value).toBeCloseTo(300, 9);
  });

  test('that differs between sessions is divided out', () => {
    const later = { run_id: 'b', timestamp: '2026-03-02T12:00:00', pue: '1.5', energy_consumed: '3' };
    const [energy] = one(file(V27, {}, later)).energies;
    expect(energy).toMatchObject({ scope: 'components', includedPue: null });
    expect(energy?.value).toBeCloseTo(7.04, 12);
    expect(energy?.caveat).toContain('divided out');
  });

  test('below 1 is a problem', () => {
    expect(one(file(V27, { pue: '0.5' }))).toMatchObject({
      pue: null,
      problems: [{ kind: 'out-of-range', location: { line: 2 } }],
      energies: [{ value: 5.04 }],
    });
  });
});

describe('weaknesses', () => {
  const caveat = (header: string, values: Values) => one(file(header, values)).energies[0]?.caveat ?? '';

  test('a GPU that was not measured', () => {
    const values = { gpu_energy: '0', energy_consumed: '0.24' };
    expect(caveat(V27, values)).toContain('measured no energy of it');
    expect(one(file(V27, values))).toMatchObject({ acceleratorWatts: null, energies: [{ lacksAccelerators: true }] });
    expect(one(file(V27, {})).energies[0]).not.toHaveProperty('lacksAccelerators');
  });

  test('a processor that was not measured', () => {
    expect(caveat(V223, { cpu_power: '42.5', cpu_energy: '0.085', codecarbon_version: '2.3.2' })).toContain('42.5 W');
    expect(caveat(V223, { cpu_power: '100', cpu_energy: '0.2', codecarbon_version: '2.3.2' })).toContain('100 W');
    // From 3.1.2 the column is the mean, so that it equals the mean says nothing.
    expect(caveat(V308, { cpu_power: '100', cpu_energy: '0.2', codecarbon_version: '3.1.2' })).toBe('');
    expect(caveat(V308, { cpu_power: '42.5', cpu_energy: '0.085', codecarbon_version: '3.1.2' })).toContain('42.5 W');
    expect(caveat(V223, { cpu_power: '61.5' })).toBe('');
  });

  test('memory that is guessed, and old versions', () => {
    expect(caveat(V27, { ram_energy: '0.8' })).toContain('16 % of it is memory');
    expect(caveat(V1, {})).toContain('1.x and older misread');
  });

  test('a place that is the default after a failed look-up', () => {
    const run = one(
      file(V27, { country_name: 'Canada', country_iso_code: 'CAN', longitude: '-71.2', latitude: '46.8' }),
    );
    expect(run).toMatchObject({ region: null, coordinates: null });
    expect(run.notes.join(' ')).toContain('which is its default');
  });
});

describe('hardware', () => {
  test('no GPU is no accelerator', () => {
    for (const values of [
      { gpu_count: '', gpu_model: '', gpu_energy: '0' },
      { gpu_count: '0', gpu_model: '', gpu_energy: '0' },
    ]) {
      const run = one(file(V321, values));
      expect(run).toMatchObject({ acceleratorCount: null, acceleratorModel: null, acceleratorWatts: null });
      expect(run.notes.join(' ')).toContain('AMD EPYC 9654');
      expect(run.energies[0]?.lacksAccelerators).toBeUndefined();
    }
  });

  test('several models, Apple, and a count in the name alone', () => {
    expect(one(file(V27, { gpu_model: '4 x NVIDIA A1004 x Tesla T4' }))).toMatchObject({
      acceleratorCount: { value: 8 },
      acceleratorModel: null,
    });
    expect(one(file(V27, { gpu_model: 'Apple M3 Max', gpu_count: '1' })).acceleratorModel?.value).toBe('Apple M3 Max');
    expect(one(file(V27, { gpu_count: '' })).acceleratorCount?.value).toBe(8);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', '', 'is empty'],
    ['NUL', `${V27}\n\0\n`, 'NUL'],
    ['UTF-16 read as UTF-8', `\ufffd\ufffdt\0i\0m\0e\0`, 'NUL'],
    ['a header alone', `${V27}\n`, 'no row'],
    ['a header cut off', 'timestamp,project_name,run_i', 'no row'],
    ['a row of commas', `${V27}\n${','.repeat(2_000_000)}`, 'too long'],
    ['an open quote', `${V27}\n"${row(V27)}\n`, 'quote'],
  ])('%s', (_, text, message) => {
    const run = one(text, 'runs/emissions.csv');
    expect(run).toMatchObject({ readable: false, energies: [] });
    expect(run.problems).toEqual([
      expect.objectContaining({
        kind: 'unreadable',
        message: expect.stringContaining(message),
        location: expect.objectContaining({ file: 'runs/emissions.csv' }),
      }),
    ]);
  });

  test.each([
    ['duration', '-5', 'out-of-range'],
    ['energy_consumed', '1e300', 'out-of-range'],
    ['energy_consumed', '9'.repeat(310), 'out-of-range'],
    ['energy_consumed', 'NaN', 'field-type'],
    ['emissions', 'Infinity', 'field-type'],
    ['duration', 'two hours', 'field-type'],
  ])('%s of %s is named with its line', (column, value, kind) => {
    const run = one(file(V27, { [column]: value }));
    expect(run.problems).toEqual([
      expect.objectContaining({
        kind,
        message: expect.stringContaining(column),
        location: expect.objectContaining({ line: 2 }),
      }),
    ]);
    for (const energy of run.energies) expect(energy.value).toBe(5.04);
    expect(run.durationHours?.value ?? 2).toBe(2);
  });

  test('a table of something else is no run', () => {
    expect(read(['emissions_by_country.csv', 'country,year,co2\nNorway,2020,41\n'])).toEqual([]);
    expect(read(['emissions.csv', 'timestamp,emissions\n2026-03-01,41\n'])).toEqual([]);
    for (const header of ['country,year,co2', 'timestamp,power.draw [W]', 'timestamp,index,emissions']) {
      expect(codecarbonReader.recognises(`${header}\n`)).toBe(false);
    }
  });

  test('cut off after any character it never throws, and what it tells is true or a problem', () => {
    const text = file(V321, {}, { region: null, longitude: null, latitude: null, run_id: 'b', project_name: 'robin' });
    for (let length = 0; length <= text.length; length++) {
      for (const run of read(['emissions.csv', text.slice(0, length)])) {
        if (run.energies.length === 0) expect(run.problems.length).toBeGreaterThan(0);
        else expect(run.energies[0]?.value).toBe(5.04);
      }
    }
  });
});

test('the files that it takes', () => {
  for (const path of ['emissions.csv', 'a/emissions-160m.csv', 'emissions_rank0.csv', 'emissions_base_1f.csv']) {
    expect(formatsOf(path)).toEqual(['codecarbon']);
  }
  for (const path of ['emission.csv', 'emissions.csv.bak', 'my-emissions.csv', 'emissions.json']) {
    expect(formatsOf(path)).not.toContain('codecarbon');
  }
});

test('many sessions do not take time that grows with their square', () => {
  const start = processorTime();
  const rows = Array.from({ length: 20_000 }, (_, at) => ({
    run_id: `r${at}`,
    gpu_energy: String(4 + (at % 977) / 100),
  }));
  expect(one(file(V27, ...rows)).parts.length).toBeGreaterThan(10);
  expect(processorTime() - start).toBeLessThan(20_000);
});
