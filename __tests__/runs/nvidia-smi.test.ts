import { describe, expect, test } from '@jest/globals';
import { formatsOf } from '../../src/runs/formats.ts';
import { nvidiaSmiReader } from '../../src/runs/nvidia-smi/reader.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { runFile } from './files.ts';

const HEADER = 'timestamp, index, name, power.draw [W], utilization.gpu [%]';

/** A line as nvidia-smi writes it, `seconds` after ten o'clock. */
function line(seconds: number, index: number, watts: string, name = 'NVIDIA A100-SXM4-80GB'): string {
  const time = new Date(Date.UTC(2026, 2, 1, 10, 0, 0) + seconds * 1000 + index);
  const written = time.toISOString().replace('T', ' ').replaceAll('-', '/').replace('Z', '');
  return `${written}, ${index}, ${name}, ${watts} W, 97 %`;
}

function read(text: string, path = 'nvidia-smi.csv'): readonly TrainingRun[] {
  return nvidiaSmiReader.read([runFile(path, text)]);
}

function one(...lines: string[]): TrainingRun {
  const runs = read(`${lines.join('\n')}\n`);
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

/** Two devices for an hour, one sample a second: 300 W, and from 0 to 200 W. */
const HOUR = Array.from({ length: 3601 }, (_, second) => [
  line(second, 0, '300.00'),
  line(second, 1, ((second / 3600) * 200).toFixed(6)),
]).flat();

describe('power over time', () => {
  test.each([
    ['a header and units', (text: string) => text],
    ['no units', (text: string) => text.replaceAll(' W,', ',').replaceAll(' %', '')],
    ['no units in the header either', (text: string) => text.replace(' [W]', '').replace(' [%]', '')],
    ['no header', (text: string) => text.slice(text.indexOf('\n') + 1)],
    ['a mark and Windows lines', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['a header in the middle', (text: string) => text.replace('\n2026/03/01 10:10:00.000', `\n${HEADER}$&`)],
  ])('with %s', (_, change) => {
    const text = change([HEADER, ...HOUR].join('\n'));
    expect(nvidiaSmiReader.recognises(text)).toBe(true);
    const run = one(text);
    expect(run).toMatchObject({
      problems: [],
      notes: [],
      acceleratorCount: { value: 2 },
      acceleratorModel: { value: 'NVIDIA A100-SXM4-80GB' },
      startedAt: { value: '2026-03-01T10:00:00' },
      endedAt: { value: '2026-03-01T11:00:00' },
      energies: [{ scope: 'accelerators', includedPue: null, caveat: null }],
    });
    expect(run.energies[0]?.value).toBeCloseTo(0.4, 6);
    expect(run.durationHours?.value).toBeCloseTo(1, 5);
    expect(run.acceleratorWatts?.value).toBeCloseTo(200, 3);
  });

  test('what could not be sampled is bridged; a long gap is left out and told', () => {
    const lines = [0, 1, 2, 3, 4, 5].map((second) => line(second, 0, '360.00'));
    lines[2] = lines[2]!.replace('360.00 W', '[N/A]');
    lines.push(line(7205, 0, '360.00'), line(7206, 0, '360.00'));
    const run = one(HEADER, ...lines);
    expect(run.energies[0]?.value).toBeCloseTo((360 * 6) / 3.6e6, 12);
    expect(run.energies[0]?.caveat).toContain('gaps of 2 h');
    expect(run.durationHours?.value).toBeCloseTo(7206 / 3600, 6);
  });

  test('a clock that was set back takes nothing away', () => {
    const run = one(HEADER, ...[0, 1, 2, 1, 2, 3].map((second) => line(second, 0, '360.00')));
    expect(run.energies[0]?.value).toBeCloseTo((360 * 4) / 3.6e6, 12);
  });

  test('samples far apart are told', () => {
    expect(one(HEADER, line(0, 0, '100'), line(60, 0, '100'), line(120, 0, '100')).energies[0]?.caveat).toContain(
      '60 s',
    );
  });

  test.each(['[N/A]', 'N/A', '[Not Supported]', '[Unknown Error]', 'NaN', 'inf'])('power that is all %s', (power) => {
    const lines = [0, 1, 2].map((second) => line(second, 0, '1').replace('1 W', power));
    const run = one(HEADER, ...lines);
    expect(run).toMatchObject({ energies: [], acceleratorWatts: null, acceleratorCount: { value: 1 }, problems: [] });
    expect(run.notes.join(' ')).toContain('could not read the power');
  });

  test('power caps, buses and other models', () => {
    const run = one(
      'timestamp, pci.bus_id, name, power.draw [W], power.limit [W]',
      '2026/03/01 10:00:00.000, 00000000:07:00.0, NVIDIA A100-SXM4-80GB, 250.00 W, 300.00 W',
      '2026/03/01 10:00:00.001, 00000000:0F:00.0, Tesla T4, 70.00 W, 300.00 W',
    );
    expect(run).toMatchObject({
      acceleratorCount: { value: 2 },
      acceleratorModel: null,
      acceleratorTdpWatts: { value: 300, key: 'power.limit' },
    });
    expect(run.notes.join(' ')).toContain('several models');
  });

  test('without times it tells power alone', () => {
    const run = one('index, power.draw [W]', '0, 100.00 W', '0, 300.00 W');
    expect(run).toMatchObject({ energies: [], durationHours: null, acceleratorWatts: { value: 200 } });
    expect(run.notes.join(' ')).toContain('has no times');
  });

  test('without an index one accelerator is read and several are refused', () => {
    const strip = (text: string) => text.replace(/, [01],/, ',');
    const single = HOUR.filter((_, at) => at % 2 === 0).map(strip);
    expect(one(strip(HEADER.replace('index', '0')), ...single)).toMatchObject({ acceleratorCount: { value: 1 } });
    expect(one(strip(HEADER.replace('index', '0')), ...HOUR.map(strip))).toMatchObject({
      readable: false,
      problems: [{ message: expect.stringContaining('does not say which') }],
    });
  });
});

describe('several files', () => {
  const first = [HEADER, line(0, 0, '360'), line(10, 0, '360')].join('\n');

  test('at the same time are machines', () => {
    const runs = nvidiaSmiReader.read([runFile('nvidia-smi-a.csv', first), runFile('nvidia-smi-b.csv', first)]);
    expect(runs).toMatchObject([{ acceleratorCount: { value: 2 }, durationHours: { value: 10 / 3600 } }]);
    expect(runs[0]?.energies[0]?.value).toBeCloseTo(7200 / 3.6e6, 12);
  });

  test('one after the other are stretches', () => {
    const later = [HEADER, line(5000, 0, '360'), line(5010, 0, '360')].join('\n');
    const runs = nvidiaSmiReader.read([runFile('nvidia-smi-a.csv', first), runFile('nvidia-smi-b.csv', later)]);
    expect(runs).toMatchObject([{ acceleratorCount: { value: 1 }, durationHours: { value: 20 / 3600 } }]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['empty', '', 'is empty'],
    ['NUL', `${HEADER}\n\0`, 'NUL'],
    ['neither header nor units', '2026/03/01 10:00:00.000, 0, 300.00, 97', 'can be told to be'],
    ['a header alone', HEADER, 'no sample'],
    ['no power', 'timestamp, index\n2026/03/01 10:00:00.000, 0', 'can be told to be'],
  ])('%s', (_, text, message) => {
    expect(read(text)).toMatchObject([{ readable: false, problems: [{ message: expect.stringContaining(message) }] }]);
  });

  test('a table of something else is no run unless it is called nvidia-smi', () => {
    expect(read('a,b\n1,2\n', 'gpu_stats.csv')).toEqual([]);
    expect(read('a,b\n1,2\n')).toMatchObject([{ readable: false }]);
  });

  test('lines that are no samples are told; one that was cut off at the end is not', () => {
    const lost = 'Unable to determine the device handle for GPU 0000:07:00.0: GPU is lost.';
    const run = one(HEADER, line(0, 0, '100'), lost, lost, line(1, 0, '100'));
    expect(run.problems).toMatchObject([{ location: { line: 3 }, message: expect.stringContaining('1 others') }]);
    expect(read([HEADER, line(0, 0, '100'), line(1, 0, '100').slice(0, 30)].join('\n'))[0]?.problems).toEqual([]);
  });

  test.each(['-5', '1e300', '9999999'])('power of %s watts is told and does not count', (watts) => {
    const run = one(HEADER, line(0, 0, '100'), line(1, 0, watts), line(2, 0, '100'));
    expect(run.problems).toMatchObject([{ kind: 'out-of-range', location: { file: 'nvidia-smi.csv', line: 3 } }]);
    expect(run.energies[0]?.value).toBeCloseTo(200 / 3.6e6, 12);
  });

  test('cut off after any character it never throws', () => {
    const text = [HEADER, ...HOUR.slice(0, 6)].join('\n');
    for (let length = 0; length <= text.length; length++) {
      for (const run of read(text.slice(0, length))) expect(run.readable || run.problems.length > 0).toBe(true);
    }
  });
});

test('the files that it takes', () => {
  for (const path of ['nvidia-smi.csv', 'logs/nvidia_smi_node0.log', 'gpu_power.csv', 'gpu-usage.csv', 'gpulog.csv']) {
    expect(formatsOf(path)).toContain('nvidia-smi');
  }
  for (const path of ['gpu.csv', 'nvidia-smi.py', 'gpu_poor.csv']) expect(formatsOf(path)).not.toContain('nvidia-smi');
});
