import { expect, test } from '@jest/globals';
import { assessImpact } from '../../src/impact/index.ts';
import { runOf } from './runs.ts';

/** The left side of a calculation as a calculator takes it: its numbers, without units and what stands in brackets. */
function product(side: string): number {
  let plain = side;
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(/\([^()]*\)/g, '');
  }
  const [first = '', ...rest] = plain
    .replaceAll(',', '')
    .replaceAll('gCO2/kWh', '')
    .split(/(?=[×÷])/);
  const numberIn = (text: string) => Number(/\d[\d.]*(?:e[+-]?\d+)?/.exec(text)?.[0] ?? Number.NaN);
  return rest.reduce(
    (all, part) => (part.startsWith('×') ? all * numberIn(part) : all / numberIn(part)),
    numberIn(first),
  );
}

const HOURS = { training_hours: 9540.2 / 3600, gpu_count: 3, region: 'Germany' };

test.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
  ['a stated power', { ...HOURS, gpu_tdp_watts: 318.3959, pue: 1.1234 }],
  ['a power of the catalogue', { ...HOURS, gpu_model: 'NVIDIA A100' }],
  ['a stated utilisation', { ...HOURS, gpu_model: 'NVIDIA T4', gpu_utilization: 0.23456 }],
  ['a system', { ...HOURS, gpu_model: 'TPU v4' }],
  ['operations', { training_flops: 1.2345e20, gpu_model: 'H100 SXM', region: 'Germany' }, { method: 'calibrated' }],
  ['operations of systems', { training_flops: 1.2345e20, gpu_model: 'TPU v4', region: 'Germany' }],
  ['a measured energy', { ...HOURS, energy_kwh: 1.01573, energy_boundary: 'components', pue: 1.2 }],
  ['a measured power', { ...HOURS, gpu_watts: 318.3959168793292, gpu_model: 'NVIDIA A100' }],
])('whoever computes again what %s takes ends at the same figure', (_, fields, options = {}) => {
  const { calculation, rangeText } = assessImpact(runOf(fields), options);
  const best = /facility: (.*? = [\d.,]+ kWh)/.exec(rangeText ?? '')?.slice(1) ?? [];
  const lines = [...calculation, ...best];
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    const [left = '', right = ''] = line.split(' = ');
    const figure = Number(/[\d.,]+/.exec(right)?.[0].replaceAll(',', ''));
    expect([line, Math.abs(product(left) / figure - 1) < 0.0005]).toEqual([line, true]);
  }
});
