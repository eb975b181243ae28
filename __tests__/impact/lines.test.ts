import { expect, test } from '@jest/globals';
import { assessImpact } from '../../src/impact/index.ts';
import { runOf } from './runs.ts';

const NODE = {
  training_hours: 10,
  gpu_count: 8,
  gpu_model: 'NVIDIA H100 80GB HBM3',
  gpu_tdp_watts: 700,
  pue: 1.2,
  grid_carbon_intensity: 100,
};
const line = (fields: Record<string, unknown>, id: string) =>
  assessImpact(runOf({ ...NODE, ...fields })).lines.find((each) => each.id === id);

test('market-based emissions stand only on a factor that the run states, beside the headline', () => {
  expect(line({}, 'market-emissions')).toBeUndefined();
  const impact = assessImpact(runOf({ ...NODE, market_carbon_intensity: 0 }));
  expect(impact.lines.find(({ id }) => id === 'market-emissions')?.figure.value).toBe(0);
  expect(impact.emissionsKg.value).toBe(assessImpact(runOf(NODE)).emissionsKg.value);
  expect(line({ market_carbon_intensity: 20 }, 'market-emissions')?.figure.value).toBeCloseTo(67.2 * 0.02, 12);
});

test('manufacture is the catalogue’s for servers, the run’s where it states one, and none for a desk', () => {
  expect(line({}, 'embodied-emissions')).toMatchObject({ basis: 'catalogue', figure: { value: 80 * 0.03 } });
  const stated = line({ embodied_kg_per_gpu_hour: 0.013 }, 'embodied-emissions');
  expect(stated).toMatchObject({ basis: 'stated', figure: { value: 80 * 0.013 } });
  expect(line({ gpu_model: 'DGX Spark', gpu_tdp_watts: 100, gpu_count: 1 }, 'embodied-emissions')).toBeUndefined();
});

test('water is that of the machines, without the facility’s overhead', () => {
  expect(line({}, 'water')).toBeUndefined();
  // 56 kWh × 0.8 × 1.7 × 0.5 L/kWh, whatever the PUE
  expect(line({ wue: 0.5 }, 'water')?.figure.value).toBeCloseTo(56 * 0.8 * 1.7 * 0.5, 10);
  expect(line({ wue: 0.5, pue: 2 }, 'water')?.figure.value).toBeCloseTo(56 * 0.8 * 1.7 * 0.5, 10);
  expect(line({ region: 'eu-north-1' }, 'water')).toMatchObject({ basis: 'catalogue', unit: 'L' });
});
