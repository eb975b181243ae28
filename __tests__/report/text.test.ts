import { describe, expect, test } from '@jest/globals';
import { impactLine } from '../../src/report/text.ts';
import { sparkImpact, unknownImpact } from '../fixtures/impacts.ts';

describe('the impact in a line', () => {
  const declared = { ...unknownImpact, emissionsKg: { value: 0.9, low: null, high: null, missing: [] } };

  test('has range, method and grade', () => {
    expect(impactLine(sparkImpact)).toMatch(
      /^0\.40 kWh \(0\.30–0\.70\) · 0\.16 kg CO2e \(0\.10–0\.40\) · nameplate, grade D · L1/,
    );
  });

  test('says what a run lacks', () => {
    expect(impactLine(unknownImpact)).toBe('unknown: the run lacks training_hours, gpu_tdp_watts');
    expect(impactLine(declared)).toBe(
      'energy unknown: the run lacks training_hours, gpu_tdp_watts · 0.90 kg CO2e as declared, grade F',
    );
  });

  test('and nothing of a run that is not there', () => {
    expect(impactLine(declared, false)).toBe(
      'energy unknown: no training run · 0.90 kg CO2e as declared by the card, grade F',
    );
  });
});
