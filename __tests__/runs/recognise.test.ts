import { expect, test } from '@jest/globals';
import { RUN_FORMATS } from '../../src/runs/formats.ts';
import { processorTime } from '../cost.ts';
import { runFile } from './files.ts';

/** The first lines of a file of each format that is known by its text, whatever it is called. */
const STARTS: Readonly<Record<string, string>> = {
  codecarbon: 'timestamp,project_name,run_id,duration,emissions,emissions_rate,energy_consumed,country_name\n',
  slurm: 'JobID|JobName|State|ElapsedRaw|AllocTRES\n4711|wren|COMPLETED|7200|gres/gpu=8\n',
  'nvidia-smi': 'timestamp, index, name, power.draw [W]\n2026/03/01 10:00:00.000, 0, Tesla T4, 70.00 W\n',
  zeus: 'start_time,window_name,elapsed_time,gpu0_energy\n1772359200.0,epoch,60.0,15000\n',
  carbontracker: '2026-03-01 10:00:00 - carbontracker version 2.3.1\n',
  eco2ai: 'id,project_name,epoch,start_time,duration(s),power_consumption(kWh),CO2_emissions(kg)\n',
  boamps: '{"task": {}, "measures": [{"measurementMethod": "codecarbon", "powerConsumption": 2.5}]}',
};

test.each(Object.entries(STARTS))('a %s file is known by its text, as that alone', async (format, text) => {
  const known: string[] = [];
  for (const [id, info] of Object.entries(RUN_FORMATS)) {
    if ((await info.load()).recognises(text)) known.push(id);
  }
  expect(known).toEqual([format]);
});

test.each(Object.keys(STARTS))('no text makes the %s reader throw or wait', async (format) => {
  const info = Object.entries(RUN_FORMATS).find(([id]) => id === format)![1];
  const reader = await info.load();
  const start = STARTS[format]!;
  const texts = ['\ufffd', '\ufeff', '"', ',', '|', '{', '[', '(', ' ', '\n', '-', '9', 'e', '\u2028', '😀'].flatMap(
    (unit) => [unit.repeat(100_000), start + unit.repeat(100_000), start.repeat(100) + unit],
  );
  const before = processorTime();
  for (const text of [...texts, start.replaceAll(/\d/g, '9'.repeat(400)), start.replaceAll(/[,|:]/g, '$&-')]) {
    reader.recognises(text);
    for (const run of reader.read([runFile('a.csv', text)])) {
      expect(run.readable || run.problems.length > 0).toBe(true);
      for (const { value } of run.energies) expect(Number.isFinite(value) && value > 0).toBe(true);
      for (const { message, fix, location } of run.problems) {
        expect([message.length < 500, fix !== '', location.file]).toEqual([true, true, 'a.csv']);
      }
    }
  }
  expect(processorTime() - before).toBeLessThan(20_000);
});
