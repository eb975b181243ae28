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
