import { describe, expect, test } from '@jest/globals';
import { assessImpact } from '../../src/impact/index.ts';
import { readRuns } from '../../src/runs/read.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { runFile } from './files.ts';

/** 10 h × 8 × 700 W = 56 kWh, × PUE 1.2 = 67.2 kWh; at 100 g/kWh 6.72 kg. */
const NATIVE = `training_hours: 10
gpu_count: 8
gpu_model: NVIDIA H100 80GB HBM3
gpu_tdp_watts: 700
pue: 1.2
grid_carbon_intensity: 100
`;

/** One row of CodeCarbon 2.x. */
function codecarbon(cells: Readonly<Record<string, string | number>>): string {
  const row = {
    timestamp: '2026-03-01T20:00:00',
    project_name: 'codecarbon',
    run_id: 'a1',
    duration: 36_000,
    emissions: 5,
    energy_consumed: 50,
    cpu_energy: 6,
    gpu_energy: 40,
    ram_energy: 4,
    gpu_count: 8,
    gpu_model: '8 x NVIDIA H100 80GB HBM3',
    pue: 1.0,
    ...cells,
  };
  return `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
}

/** Eight accelerators that draw a constant power for some seconds. */
function nvidiaSmi(watts: number, seconds: number): string {
  const lines = ['timestamp, index, name, power.draw [W]'];
  for (let second = 0; second <= seconds; second += 60) {
    const time = new Date(Date.UTC(2026, 2, 1, 10, 0, second)).toISOString().slice(0, 19).replace('T', ' ');
    for (let gpu = 0; gpu < 8; gpu++) {
      lines.push(`${time.replaceAll('-', '/')}.000, ${gpu}, NVIDIA H100 80GB HBM3, ${watts.toFixed(2)} W`);
    }
  }
  return lines.join('\n');
}

async function merged(files: Readonly<Record<string, string>>): Promise<TrainingRun> {
  const { runs } = await readRuns(Object.entries(files).map(([path, text]) => runFile(path, text)));
  expect(runs).toHaveLength(1);
  return runs[0] as TrainingRun;
}

const checksOf = (run: TrainingRun) =>
  run.crossChecks.map(({ quantity, used, other }) => [quantity, used.value, other.value]);

describe('a training-run file, CodeCarbon and the Trainer', () => {
  test('state hours: the author has most say, what differs by more than a twentieth is a cross-check', async () => {
    const run = await merged({
      'training-run.yaml': NATIVE,
      // 10.2 h agree with 10 h, 9 h do not.
      'emissions.csv': codecarbon({ duration: 36_720 }),
      'train_results.json': '{ "train_runtime": 32400.0, "train_loss": 0.4 }',
    });
    expect(run.durationHours).toMatchObject({ value: 10, file: 'training-run.yaml' });
    expect(checksOf(run)).toEqual([['duration', 10, 9]]);
  });

  test('the measured energy beats the nameplate, times the PUE of the author: 50 × 1.2 = 60 kWh', async () => {
    const run = await merged({ 'training-run.yaml': NATIVE, 'emissions.csv': codecarbon({}) });
    const impact = assessImpact(run);
    expect(impact).toMatchObject({ method: 'measured-device', grade: 'C', level: 'L1' });
    expect(impact.energyKwh.value).toBe(60);
    expect(impact.emissionsKg.value).toBe(6);
    expect(checksOf(run)).toEqual([]);
  });

  test('a PUE that CodeCarbon applied counts once: 50 × 1.1 = 55 kWh, not 66', async () => {
    const cells = { pue: 1.1, energy_consumed: 55, gpu_energy: 44, cpu_energy: 6.6, ram_energy: 4.4 };
    const run = await merged({ 'training-run.yaml': NATIVE, 'emissions.csv': codecarbon(cells) });
    const impact = assessImpact(run);
    // Software metered it, and nobody the facility: no A, and no range of ±2 %.
    expect(impact).toMatchObject({ method: 'measured-device', grade: 'C', energyKwh: { value: 55 } });
    expect(impact.boundary).toContain('with facility overhead (PUE 1.1)');
    expect(impact.inputs.find(({ name }) => name === 'pue')).toMatchObject({
      value: 1.2,
      note: 'not applied: the measured energy contains PUE 1.1',
    });
    // 50 × 0.9 and 50 × 1.15 by the meter, of which the rest of the machine may add half, × 1.1.
    expect(impact.energyKwh.low).toBeLessThan(55);
    expect(impact.energyKwh.high).toBeGreaterThan(55 * 1.15);
  });

  test('a machine’s meter beats CodeCarbon, whatever PUE that applied', async () => {
    const run = await merged({
      'training-run.yaml': `${NATIVE}energy_kwh: 65\nenergy_boundary: machine\n`,
      'emissions.csv': codecarbon({ pue: 1.1, energy_consumed: 55 }),
    });
    // 65 × 1.2
    expect(assessImpact(run)).toMatchObject({ method: 'measured-node', grade: 'B', energyKwh: { value: 78 } });
  });
});

describe('a meter that saw nothing of the accelerators', () => {
  const BLIND = codecarbon({ energy_consumed: 5, gpu_energy: 0, cpu_energy: 3, ram_energy: 2, emissions: 0.5 });

  test('never beats an estimate that has them in it: 67.2 kWh, not 5 or 6', async () => {
    const run = await merged({ 'training-run.yaml': NATIVE, 'emissions.csv': BLIND });
    const impact = assessImpact(run);
    expect(impact).toMatchObject({ method: 'nameplate', energyKwh: { value: 67.2 } });
    expect(impact.inputs.find(({ name }) => name === 'energy_kwh')).toMatchObject({
      value: 5,
      note: expect.stringContaining('not used: it leaves the accelerators out'),
    });
  });

  test('is not the energy of the training where nothing else is known, nor are its emissions', async () => {
    // Hours and count are in the row; no model, so no power.
    const cells = { energy_consumed: 5, gpu_energy: 0, emissions: 0.5, gpu_model: '' };
    const impact = assessImpact(await merged({ 'emissions.csv': codecarbon(cells) }));
    expect(impact).toMatchObject({ method: 'unknown', grade: 'F' });
    expect(impact.energyKwh).toMatchObject({ value: null, missing: ['gpu_tdp_watts'] });
    expect(impact.emissionsKg.value).toBeNull();
    expect(impact.methodText).toContain('it leaves the accelerators out');
  });

  test('gives way to one that did: 8 × 350 W × 1 h = 2.8 kWh, × 1.2 = 3.36 kWh', async () => {
    const run = await merged({
      'training-run.yaml': NATIVE.replace('10', '1'),
      'emissions.csv': BLIND.replace('36000', '3600'),
      'nvidia-smi.csv': nvidiaSmi(350, 3600),
    });
    expect(run.energies.map(({ scope }) => scope)).toEqual(['accelerators', 'components']);
    const { energyKwh, method } = assessImpact(run);
    expect(method).toBe('measured-device');
    expect(energyKwh.value).toBeCloseTo(3.36, 10);
  });

  test('in one of two sessions leaves the mean power to the other: 40 kWh in 10 h × 8 = 500 W', async () => {
    const seen = codecarbon({ project_name: 'p' });
    const blind = codecarbon({ project_name: 'p', run_id: 'b2', timestamp: '2026-03-02T20:00:00', gpu_energy: 0 });
    const run = await merged({ 'emissions.csv': `${seen}${blind.split('\n')[1]}\n` });
    expect(run.acceleratorWatts?.value).toBe(500);
  });
});

describe('accelerator-hours', () => {
  /** 5 h × 8 + 5 h × 4 = 60. */
  const SACCT = `JobID|JobName|State|ElapsedRaw|AllocTRES
1|train|COMPLETED|18000|gres/gpu=8
2|train|COMPLETED|18000|gres/gpu=4
`;

  test('of Slurm’s jobs give way to hours × accelerators of the author: 80, so 67.2 kWh', async () => {
    const run = await merged({ 'training-run.yaml': NATIVE, 'sacct.txt': SACCT });
    expect(run.acceleratorHours).toBeNull();
    expect(checksOf(run)).toEqual([['accelerator-hours', 80, 60]]);
    expect(assessImpact(run)).toMatchObject({ energyKwh: { value: 67.2 }, grade: 'D' });
  });

  test('of Slurm’s jobs side by side are those of both: 2 × 5 h × 8 = 80 in 5 h of the clock, so 80 × 700 W = 56 kWh', async () => {
    const parallel = `JobID|JobName|State|ElapsedRaw|AllocTRES|End
1|train|COMPLETED|18000|gres/gpu=8|2026-03-01T15:00:00
2|train|COMPLETED|18000|gres/gpu=8|2026-03-01T15:00:00
`;
    const run = await merged({ 'sacct.txt': parallel, 'training-run.yaml': 'gpu_tdp_watts: 700\n' });
    expect(run).toMatchObject({ durationHours: { value: 5 }, acceleratorCount: null, acceleratorHours: { value: 80 } });
    expect(assessImpact(run).energyKwh.value).toBeCloseTo(56, 10);
    const resumed = await merged({
      'sacct.txt': parallel.replace('T15', 'T09'),
      'training-run.yaml': 'gpu_tdp_watts: 700\n',
    });
    expect(resumed).toMatchObject({
      durationHours: { value: 10 },
      acceleratorCount: { value: 8 },
      acceleratorHours: null,
    });
    expect(assessImpact(resumed).energyKwh.value).toBeCloseTo(56, 10);
  });

  test('of CodeCarbon’s sessions side by side are those of both: 2 × 10 h × 8 = 160', async () => {
    const row = codecarbon({ project_name: 'p' });
    const other = codecarbon({ project_name: 'p', run_id: 'b2', gpu_energy: 40.5 }).split('\n')[1] as string;
    const run = await merged({ 'emissions.csv': `${row}${other.replace('8 x NVIDIA H100', '8 x NVIDIA H200')}\n` });
    expect(run).toMatchObject({
      durationHours: { value: 10 },
      acceleratorCount: null,
      acceleratorHours: { value: 160 },
    });
    // 80.5 kWh ÷ 160 h
    expect(run.acceleratorWatts?.value).toBeCloseTo(503.125, 10);
  });

  test('of Slurm’s jobs count where the author states the hours alone: 60 × 700 W × 1.2 = 50.4 kWh', async () => {
    const run = await merged({ 'training-run.yaml': NATIVE.replace('gpu_count: 8\n', ''), 'sacct.txt': SACCT });
    expect(run.acceleratorHours?.value).toBe(60);
    expect(assessImpact(run).energyKwh.value).toBeCloseTo(50.4, 10);
  });
});

test('a meter that saw less than one within its scope contradicts it', async () => {
  const files = { 'emissions.csv': codecarbon({}), 'training-run.yaml': NATIVE };
  const with30 = `${NATIVE}energy_kwh: 30\nenergy_boundary: facility\n`;
  const impact = assessImpact(await merged({ ...files, 'training-run.yaml': with30 }));
  // 30 kWh × 1.02 at the facility are less than 50 kWh × 0.9 of its components.
  expect(impact.grade).toBe('F');
  expect(impact.methodText).toContain('The measurements contradict each other');
  const with60 = with30.replace('energy_kwh: 30', 'energy_kwh: 60');
  expect(assessImpact(await merged({ ...files, 'training-run.yaml': with60 })).grade).toBe('A');
});

describe('a training that was resumed, of which the Trainer tells the last part', () => {
  const losses = [8, 4, 2, 1, 1, 1, 1, 1, 1, 1].map((loss, index) => ({ loss, step: 10 * (index + 1) }));
  // The losses of the last four tenths are 4 × 1 × 10 = 40, and 40 ÷ 100 steps = 0.4.
  const state = JSON.stringify({
    global_step: 100,
    total_flos: 1e20,
    log_history: [...losses, { step: 100, train_loss: 0.4, train_runtime: 3600 }],
  });
  const bare = NATIVE.replace('training_hours: 10\n', '');

  test('takes its hours from the operations, which count what was before: never those of the part', async () => {
    const run = await merged({ 'training-run.yaml': bare, 'trainer_state.json': state });
    expect(run.durationHours).toMatchObject({ value: 1, isPart: true });
    const impact = assessImpact(run);
    expect(impact.method).toBe('flops');
    expect(impact.notes).toEqual([expect.stringContaining('covers about 40 % of the steps')]);
    expect(impact.inputs[0]).toMatchObject({ value: 1, note: 'not used: it covers a part of the training only' });
  });

  test('is of unknown energy without them, not of that of the part', async () => {
    const run = await merged({
      'training-run.yaml': bare,
      'trainer_state.json': state.replace('100000000000000000000', '0'),
    });
    expect(assessImpact(run)).toMatchObject({
      method: 'unknown',
      energyKwh: { value: null, missing: ['training_hours'] },
    });
  });

  test('has the hours that the author states', async () => {
    const run = await merged({ 'training-run.yaml': NATIVE, 'trainer_state.json': state });
    expect(assessImpact(run)).toMatchObject({ method: 'nameplate', energyKwh: { value: 67.2 } });
  });
});
