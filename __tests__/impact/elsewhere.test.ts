import { expect, test } from '@jest/globals';
import { assessImpact } from '../../src/impact/index.ts';
import { elsewhereText } from '../../src/render/impact.ts';
import { readNativeRun } from '../../src/runs/native/reader.ts';

const impactIn = (...lines: string[]) =>
  assessImpact(
    readNativeRun(['training_hours: 32', 'gpu_count: 1', 'gpu_tdp_watts: 250', ...lines].join('\n'), 'run.yaml'),
  );

test.each<[string, string, string]>([
  ['us-central1', 'Google Cloud', 'europe-north2'],
  ['us-east-1', 'AWS', 'ca-central-1'],
  ['westeurope', 'Azure', 'canadaeast'],
])('a run in %s is told of the cleanest region of %s', (region, provider, id) => {
  const { elsewhere, levels, emissionsKg } = impactIn(`region: ${region}`);
  const kwh = levels.find(({ level }) => level === 'L3')?.energyKwh.value as number;
  expect(elsewhere).toMatchObject({ id, provider, intensity: { basis: 'region', source: expect.any(String) } });
  expect(elsewhere?.emissionsKg.value).toBeCloseTo((kwh * (elsewhere?.intensity.gPerKwh as number)) / 1000, 12);
  expect(elsewhere?.emissionsKg.high).toBeLessThan(emissionsKg.low as number);
});

test.each([
  ['the cleanest region itself', 'region: europe-north2'],
  ['a grid that is hardly dirtier', 'region: eu-north-1'],
  ['a country', 'region: Germany'],
  ['a place that nobody knows', 'region: the cellar'],
  ['a stated intensity', 'region: us-central1\ngrid_carbon_intensity: 400'],
])('%s has none', (_, line) => {
  const impact = impactIn(line);
  expect(impact.elsewhere).toBeNull();
  expect(elsewhereText(impact)).toBe('');
});

test('is told in a sentence with its grid', () => {
  expect(elsewhereText(impactIn('region: us-central1'))).toMatch(
    /^In europe-north2, the cleanest of Google Cloud's regions by the mean of its grid, the best estimate of the energy would emit \d+ g \(\d+–\d+\) CO2e: [\d.]+ gCO2\/kWh \(europe-north2 \(Stockholm\), \d{4}\)\.$/,
  );
});

test('an unknown energy has none', () => {
  expect(assessImpact(readNativeRun('training_hours: 32\nregion: us-central1', 'run.yaml')).elsewhere).toBeNull();
});
