import { describe, expect, test } from '@jest/globals';
import { assessImpact } from '../../src/impact/index.ts';
import type { EnergyScope, MeasuredEnergy, TrainingRun } from '../../src/runs/run.ts';
import { runOf } from './runs.ts';

const NODE = {
  training_hours: 10,
  gpu_count: 8,
  gpu_model: 'NVIDIA H100 80GB HBM3',
  gpu_tdp_watts: 700,
  pue: 1.2,
  grid_carbon_intensity: 100,
};

const energy = (value: number, scope: EnergyScope | null, includedPue: number | null = null): MeasuredEnergy => ({
  value,
  scope,
  includedPue,
  caveat: null,
  file: 'meter.csv',
  key: 'energy',
  location: null,
});

const metered = (fields: Record<string, unknown>, ...energies: MeasuredEnergy[]): TrainingRun => ({
  ...runOf(fields),
  energies,
});

describe('what was measured', () => {
  test.each([
    ['facility', 'measured-facility', 'A', 'L3', 80],
    ['machine', 'measured-node', 'B', 'L2', 96],
    ['components', 'measured-device', 'C', 'L1', 96],
    ['accelerators', 'measured-device', 'C', 'L1', 96],
  ] as const)('of the %s is %s, and the stated PUE counts once', (scope, method, grade, level, kwh) => {
    const impact = assessImpact(metered({ ...NODE, training_hours: 20 }, energy(80, scope)));
    expect(impact).toMatchObject({ method, grade, level });
    expect(impact.energyKwh.value).toBe(kwh);
    expect(impact.boundary.startsWith(level)).toBe(true);
  });

  test('and includes a PUE gets no other one', () => {
    const impact = assessImpact(metered(NODE, energy(96, 'components', 1.2)));
    expect(impact.energyKwh.value).toBe(96);
    expect(impact.boundary).toContain('PUE 1.2');
    const other = assessImpact(metered({ ...NODE, pue: 1.5 }, energy(96, 'components', 1.2)));
    expect(other.energyKwh).toEqual(impact.energyKwh);
  });

  test('without a stated PUE is printed as it is, below its range, and says so', () => {
    const { pue: _, ...fields } = NODE;
    const impact = assessImpact(metered(fields, energy(45, 'accelerators')));
    expect(impact.energyKwh.value).toBe(45);
    expect(impact.energyKwh.low).toBeGreaterThan(45);
    expect(impact.rangeText).toContain('lies below it');
    expect(impact.boundary).toBe('L1: accelerators, without facility overhead, as measured');
  });

  test('of the widest scope wins, the others are listed as not used', () => {
    const impact = assessImpact(metered(NODE, energy(45, 'accelerators'), energy(77, 'machine'), energy(50, null)));
    expect(impact.method).toBe('measured-node');
    const listed = impact.inputs.filter(({ name }) => name === 'energy_kwh');
    expect(listed.map(({ value, note }) => [value, note?.includes('not used')])).toEqual([
      [45, true],
      [77, false],
      [50, true],
    ]);
  });

  test('has a range that is narrower the more the meter saw', () => {
    const widths = (['facility', 'machine', 'accelerators', null] as const).map((scope) => {
      const { low, high } = assessImpact(metered({ ...NODE, pue: null }, energy(80, scope))).energyKwh;
      return (high as number) / (low as number);
    });
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
  });

  test('as mean watts counts over the accelerator-hours', () => {
    const impact = assessImpact(runOf({ ...NODE, gpu_watts: 560 }));
    expect(impact).toMatchObject({ method: 'measured-device', grade: 'C' });
    expect(impact.energyKwh.value).toBe(44.8 * 1.2);
    expect(impact.levels.map(({ level }) => level)).toEqual(['L1', 'L2', 'L3']);
    expect(impact.levels[0]?.energyKwh.value).toBe(44.8);
  });

  test('as mean watts is none over hours that are only estimated', () => {
    const { training_hours: _, ...fields } = NODE;
    expect(assessImpact(runOf({ ...fields, gpu_watts: 560, training_flops: 1e21 }))).toMatchObject({
      method: 'flops',
      grade: 'E',
    });
  });

  test('beyond what the accelerators can draw contradicts the run', () => {
    expect(assessImpact(metered(NODE, energy(75, 'accelerators'))).grade).toBe('F');
    expect(assessImpact(metered(NODE, energy(75, 'machine'))).grade).toBe('B');
    expect(assessImpact(runOf({ ...NODE, gpu_watts: 3 })).grade).toBe('F');
  });

  test('carries the caveat of its source', () => {
    const impact = assessImpact(metered(NODE, { ...energy(75, 'machine'), caveat: 'The job shared its node.' }));
    expect(impact.methodText).toContain('The job shared its node.');
  });
});

describe('what was not measured', () => {
  test('counts at the stated utilisation', () => {
    const impact = assessImpact(runOf({ ...NODE, gpu_utilization: 0.5 }));
    expect(impact.method).toBe('utilisation');
    expect(impact.energyKwh.value).toBe(56 * 1.2 * 0.5);
    const usual = assessImpact(runOf(NODE)).energyKwh;
    expect((impact.energyKwh.high as number) / (impact.energyKwh.low as number)).toBeLessThan(
      (usual.high as number) / (usual.low as number),
    );
  });

  test('counts accelerator-hours in place of hours × count', () => {
    const { training_hours: _, gpu_count: __, ...fields } = NODE;
    const impact = assessImpact(runOf({ ...fields, gpu_hours: 80 }));
    expect(impact.method).toBe('nameplate');
    expect(impact.energyKwh.value).toBe(56 * 1.2);
    expect(impact.methodText).toContain('accelerator-hours × TDP');
    expect(impact.calculation[0]).toBe('80 h × 700 W ÷ 1000 × 1.2 = 67.2 kWh');
  });

  test('contradicts itself when accelerator-hours were multiplied twice', () => {
    const impact = assessImpact(runOf({ ...NODE, gpu_hours: 640 }));
    expect(impact.grade).toBe('F');
    expect(impact.methodText).toContain('640 accelerator-hours are not 10 hours × 8 accelerators');
  });

  test('takes the power from the catalogue, as a default that is said', () => {
    const { gpu_tdp_watts: _, ...fields } = NODE;
    const impact = assessImpact(runOf(fields));
    expect(impact).toMatchObject({ method: 'nameplate', grade: 'E' });
    expect(impact.energyKwh.value).toBe(56 * 1.2);
    expect(impact.methodText).toContain('does not state the TDP');
    expect(impact.inputs[3]).toMatchObject({ value: 700, file: null, note: expect.stringContaining('not stated') });
  });

  test('spans the variants of a name that does not tell, and counts the most powerful', () => {
    const { gpu_tdp_watts: _, ...fields } = NODE;
    const known = assessImpact(runOf({ ...NODE, gpu_utilization: 0.8 })).energyKwh;
    const { energyKwh, tighten, methodText } = assessImpact(
      runOf({ ...fields, gpu_model: 'H100', gpu_utilization: 0.8 }),
    );
    expect(energyKwh.value).toBe(known.value);
    expect(energyKwh.low as number).toBeLessThan(known.low as number);
    expect(methodText).toContain('does not tell the variant');
    expect(tighten).toContain('350 W for NVIDIA H100 PCIe');
  });

  test('is unknown for a chip whose vendor publishes no power', () => {
    const impact = assessImpact(runOf({ training_hours: 1, gpu_count: 4, gpu_model: 'TPU v5e' }));
    expect(impact.energyKwh.value).toBeNull();
    expect(impact.tighten).toContain('Google publishes no power');
  });

  test('is found from the operations where the hours are not known', () => {
    const { training_hours: _, ...fields } = NODE;
    const impact = assessImpact(runOf({ ...fields, training_flops: 1e21 }));
    expect(impact).toMatchObject({ method: 'flops', grade: 'E', level: 'L3' });
    // 1e21 ÷ (989e12 × 0.32 × 3600) accelerator-hours × 700 W × 0.8 × 1.7 × 1.2 ÷ 1000
    expect(impact.energyKwh.value).toBeCloseTo(1002.69632625548, 8);
    expect((impact.energyKwh.high as number) / (impact.energyKwh.low as number)).toBeGreaterThan(3);
    expect(impact.tighten).toContain('`gpu_hours`');
  });

  test.each([
    ['AMD Instinct MI250X', 'dies (GCDs)'],
    ['AMD MI250X GCD', null],
    ['TPU v3-8', 'cores'],
    ['NVIDIA H100 SXM', null],
  ])('says what a count of %s counts', (gpu_model, note) => {
    const { inputs } = assessImpact(runOf({ ...NODE, gpu_model }));
    const found = inputs.find(({ name }) => name === 'gpu_model')?.note ?? null;
    if (note === null) expect(found).toBeNull();
    else expect(found).toContain(note);
  });

  test('is declared where only somebody’s emissions are known, and bears an F', () => {
    const impact = assessImpact(runOf({ emissions_kg: 12 }));
    expect(impact).toMatchObject({ method: 'declared', grade: 'F', energyKwh: { value: null } });
    expect(impact.emissionsKg).toMatchObject({ value: 12, low: null, high: null, missing: [] });
    expect(assessImpact(runOf({ ...NODE, emissions_kg: 12 })).emissionsKg.value).toBe((56 * 1.2 * 100) / 1000);
  });
});
