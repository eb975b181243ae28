import { describe, expect, test } from '@jest/globals';
import { compareRuns, formatComparisonRow, formatHardwareComparison } from '../../src/impact/index.ts';
import { COMPARISON, runOf, SPARK } from './runs.ts';

describe('the comparison of the notebook', () => {
  const comparison = compareRuns(runOf(COMPARISON));

  test('prints the notebook’s table byte for byte', () => {
    expect(formatHardwareComparison(comparison.rows)).toBe(
      [
        'Hardware                       Energy (kWh)    CO2 (kg)       ',
        '------------------------------------------------------------',
        'DGX Spark (Local)              0.40            0.16           ',
        'Cloud A100                     0.96            0.38           ',
        'Cloud H100                     0.84            0.34           ',
      ].join('\n'),
    );
  });

  test('is not called fair, for nobody states equal work', () => {
    expect(comparison.fair).toBe(false);
    expect(comparison.reason).toBe(
      'Hours are stated per option; whether they do equal work is not known, so this is not a fair comparison unless ' +
        'each option trains the same model to the same point.',
    );
  });
});

test('equal hours are no equal work', () => {
  const { fair, reason } = compareRuns(runOf({ ...SPARK, alternatives: [{ ...SPARK, gpu_tdp_watts: 400 }] }));
  expect(fair).toBe(false);
  expect(reason).toContain('same hours');
});

test('other grids and boundaries are pointed out', () => {
  const { pue: _, ...bare } = SPARK;
  const { reason } = compareRuns(runOf({ ...SPARK, alternatives: [{ ...bare, grid_carbon_intensity: 30 }] }));
  expect(reason).toContain('different carbon intensity');
  expect(reason).toContain('count different things');
});

test('one option is no comparison', () => {
  expect(compareRuns(runOf(SPARK))).toMatchObject({ fair: true, reason: null, rows: [{}] });
});

describe('a row', () => {
  const figure = (value: number | null) => ({ value, low: null, high: null, missing: [] });
  // The right column is what Python 3 prints for the notebook's format string.
  test.each([
    ['x', 0.125, 2.5, 'x                              0.12            2.50           '],
    ['Ünïcödé 🤖', 1e6, 0.005, 'Ünïcödé 🤖                      1000000.00      0.01           '],
    [
      'a name that is longer than thirty characters',
      1,
      1,
      'a name that is longer than thirty characters 1.00            1.00           ',
    ],
  ])('%s', (name, energy, carbon, line) => {
    expect(formatComparisonRow({ name, energyKwh: figure(energy), emissionsKg: figure(carbon) })).toBe(line);
  });

  test('of unknown figures says unknown, and a name cannot break out of its line', () => {
    const row = { name: 'a\r\nb\u202ec', energyKwh: figure(null), emissionsKg: figure(null) };
    expect(formatComparisonRow(row)).toBe('a b c                          unknown         unknown        ');
  });
});

describe('equal work', () => {
  const throughput = {
    ...COMPARISON,
    throughput: 100,
    alternatives: COMPARISON.alternatives.map((option, i) => ({ ...option, throughput: [400, 800][i] })),
  };

  test('by throughput changes the hours, not the rows', () => {
    const { rows, fair, equalWork } = compareRuns(runOf(throughput));
    expect(rows).toEqual(compareRuns(runOf(COMPARISON)).rows);
    expect(fair).toBe(false);
    expect(equalWork?.by).toBe('throughput');
    expect(equalWork?.rows.map(({ name, hours }) => [name, hours])).toEqual([
      ['DGX Spark (Local)', 4],
      ['Cloud A100', 1],
      ['Cloud H100', 0.5],
    ]);
    expect(equalWork?.rows.map(({ energyKwh }) => energyKwh.value)).toEqual([0.4, 0.48, 0.42]);
  });

  test('by throughput is fair when the rows do the same work already', () => {
    const options = throughput.alternatives.map((option, i) => ({ ...option, throughput: [200, 400][i] }));
    expect(compareRuns(runOf({ ...throughput, alternatives: options }))).toMatchObject({ fair: true, equalWork: null });
  });

  test('by throughput scales what was measured with the hours', () => {
    const measured = { ...throughput, alternatives: [{ ...throughput.alternatives[0], energy_kwh: 2 }] };
    expect(compareRuns(runOf(measured)).equalWork?.rows[1]?.energyKwh.value).toBe(1);
  });

  test('by operations has hours of the peak and a wide range', () => {
    const a100 = {
      ...SPARK,
      gpu_model: 'NVIDIA A100-SXM4-80GB',
      gpu_tdp_watts: 400,
      gpu_count: 8,
      training_flops: 1e20,
    };
    const h100 = { ...a100, gpu_model: 'NVIDIA H100 80GB HBM3', gpu_tdp_watts: 700 };
    const equal = compareRuns(runOf({ ...a100, alternatives: [h100] })).equalWork;
    expect(equal?.by).toBe('flops');
    const [first, second] = equal?.rows ?? [];
    // 1e20 ÷ (312e12 × 0.32 × 3600 × 8)
    expect(first?.hours).toBeCloseTo(34.77786680911681, 8);
    expect((first?.hours as number) / (second?.hours as number)).toBeCloseTo(989 / 312, 10);
    expect(second?.energyKwh.value as number).toBeLessThan(first?.energyKwh.value as number);
    expect((first?.energyKwh.high as number) / (first?.energyKwh.low as number)).toBeGreaterThan(3);
  });

  test('is not told where an option has neither', () => {
    const [, ...others] = throughput.alternatives;
    const { throughput: _, ...bare } = throughput.alternatives[0]!;
    expect(compareRuns(runOf({ ...throughput, alternatives: [bare, ...others] })).equalWork).toBeNull();
  });
});
