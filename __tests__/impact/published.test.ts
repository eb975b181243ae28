import { expect, test } from '@jest/globals';
import { assessImpact } from '../../src/impact/index.ts';
import { runOf } from './runs.ts';

/**
 * Published training runs whose energy was measured: accelerators, their hours, rated power, PUE and the kWh that the
 * authors report for machine and facility. The intervals of the calibrated model were chosen with these runs in view.
 */
test.each([
  ['Evolved Transformer NAS (Patterson 2021)', 'TPU v2', 200, 32_640, 280, 1.1, 7500],
  ['T5-11B (Patterson 2021)', 'TPU v3', 512, 245_760, 450, 1.12, 85_700],
  ['GShard-600B (Patterson 2021)', 'TPU v3', 1024, 76_185.6, 450, 1.09, 24_100],
  ['GPT-3 175B (Patterson 2021)', 'V100', 10_000, 3_552_000, 300, 1.1, 1_287_000],
  ['Transformer big (Strubell 2019)', 'P100', 8, 672, 250, 1.58, 201],
  ['BERT base (Strubell 2019)', 'V100', 64, 5056, 300, 1.58, 1507],
  ['TeenyTinyLlama-160m (CodeCarbon)', 'A100-SXM4-40GB', 1, 38.72653, 400, 1, 15.5213],
  ['TeenyTinyLlama-460m, first part (CodeCarbon)', 'A100-SXM4-40GB', 1, 5.74915, 400, 1, 2.31672],
  ['8x H100 node at full load (Latif 2025)', 'H100 SXM', 8, 8, 700, 1, 8.4],
  ['BLOOM-176B with idle machines (Luccioni 2022)', 'A100 SXM4 80GB', 384, 1_082_990, 400, 1, 689_842],
])('the range holds %s', (_, model, count, acceleratorHours, watts, pue, kwh) => {
  const { energyKwh } = assessImpact(
    runOf({
      training_hours: acceleratorHours / count,
      gpu_count: count,
      gpu_model: model,
      gpu_tdp_watts: watts,
      pue,
    }),
  );
  expect(energyKwh.low).toBeLessThan(kwh);
  expect(energyKwh.high).toBeGreaterThan(kwh);
});

test('the range is not that of accelerators alone: OLMo’s figure without the host lies below it', () => {
  const run = runOf({ training_hours: 85_000, gpu_count: 8, gpu_model: 'H100 SXM', gpu_tdp_watts: 700, pue: 1.2 });
  expect(assessImpact(run).energyKwh.low).toBeGreaterThan(459_000);
});
