import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
// @ts-expect-error a script without types
import { readTable, runFields, scopeOf, scoreRow } from '../../bench/footprints.mjs';
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

test('OLMo’s figure without the host is far below the best estimate, in the range by its lowest loads alone', () => {
  const run = runOf({ training_hours: 85_000, gpu_count: 8, gpu_model: 'H100 SXM', gpu_tdp_watts: 700, pue: 1.2 });
  const { energyKwh, levels } = assessImpact(run);
  // 680,000 h × 700 W × 1.2 = 571 MWh at the rated power; × 0.8 × 1.7 = 777 MWh with the host.
  expect(energyKwh.value).toBeCloseTo(571_200, 6);
  expect(levels.find(({ level }) => level === 'L3')?.energyKwh.value).toBeCloseTo(776_832, 6);
  expect(energyKwh.low).toBeLessThan(459_000);
});

test('one accelerator of an SXM node may have to carry its share of the whole node', () => {
  const of = (model: string) => {
    const run = runOf({ training_hours: 10, gpu_count: 1, gpu_model: model, gpu_tdp_watts: 400, pue: 1 });
    return assessImpact(run).energyKwh.high as number;
  };
  // 4 × 0.8 × 1.25 exp(√(ln² 1.25 + ln² (1.9 ÷ 1.25))), and with 1.5 ÷ 1.25.
  expect(of('A100-SXM4-80GB')).toBeCloseTo(6.42858, 4);
  expect(of('Tesla V100-PCIE-32GB')).toBeCloseTo(5.33586, 4);
});

interface Score {
  readonly row: Readonly<Record<string, string>>;
  readonly arith: boolean;
  readonly reportedKwh: number | null;
  readonly simple: number | null;
  readonly best: { readonly value: number } | null;
  readonly energyInside: boolean | null;
  readonly emissionsInside: boolean | null;
  readonly impliedKgPerKwh: number | null;
}

describe('the table of published footprints', () => {
  const table = new URL('../../bench/published-footprints.tsv', import.meta.url);
  const scores: Score[] = readTable(readFileSync(table, 'utf8')).map((row: Record<string, string>) => {
    const stated = Object.entries(runFields(row)).filter(([, value]) => value !== null);
    const run = runOf(Object.fromEntries(stated));
    return scoreRow(row, assessImpact(run), assessImpact(run, { method: 'calibrated' }));
  });
  const measured = scores.filter(({ row, best }) => row.evidence_class === 'measured' && best);

  test('has a source for each row', () => {
    expect(scores).toHaveLength(37);
    expect(scores.filter(({ row }) => !row.source).map(({ row }) => row.id)).toEqual([]);
  });

  test('agrees with what is arithmetic, and lies inside the range where it is not', () => {
    const off = scores.filter(
      ({ energyInside, emissionsInside }) => energyInside === false || emissionsInside === false,
    );
    expect(off.map(({ row }) => row.id)).toEqual([]);
    expect(measured).toHaveLength(11);
  });

  test('is met better by the calibrated estimate than by the rated power', () => {
    const error = (of: (score: Score) => number) =>
      measured.reduce((sum, score) => sum + Math.abs(Math.log(of(score) / (score.reportedKwh as number))), 0);
    expect(error(({ best }) => best?.value as number)).toBeLessThan(0.6 * error(({ simple }) => simple as number));
  });

  test('holds one figure that cannot be', () => {
    const odd = scores.filter(({ arith, impliedKgPerKwh: kg }) => arith && kg !== null && (kg < 0.005 || kg > 1.5));
    expect(odd.map(({ row }) => row.id)).toEqual(['meta-Llama 3.3 70B']);
  });
});

test.each([
  ['GPU only, before PUE', 'L1', false],
  ['GPU x PUE', 'L1', true],
  ['accelerators', 'L1', false],
  ['whole node, 1 h', 'L2', false],
  ['node x PUE', 'L2', true],
  ['GPU+CPU+RAM measured/modelled', 'L2', false],
  ['facility (system x PUE)', 'L2', true],
  ['life cycle', 'L2', true],
  ['GPUs only, excluding PUE', 'L1', false],
  ['GPU TDP incl. PUE', 'L1', true],
  ['GPUs × 1.1 PUE', 'L1', true],
  ['cluster with cooling', 'L2', true],
  ['program', null, false],
  ['', null, false],
])('the scope %j is %s', (text, level, pue) => expect(scopeOf(text)).toEqual({ level, pue }));
