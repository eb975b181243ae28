import { describe, expect, test } from '@jest/globals';
import { assessImpact, attributions } from '../../src/impact/index.ts';
import { fixed } from '../../src/numbers.ts';
import { readNativeRun } from '../../src/runs/native/reader.ts';
import { blankRun, type Sourced } from '../../src/runs/run.ts';
import { runOf, SPARK } from './runs.ts';

const sourced = <T>(value: T): Sourced<T> => ({ value, file: 'train_results.json', key: 'x', location: null });
const assess = (fields: Record<string, unknown>, options = {}) => assessImpact(runOf(fields), options);

describe('the training of the notebook', () => {
  const impact = assess(SPARK);

  test('costs what the notebook says, to the digit', () => {
    expect(fixed(impact.energyKwh.value!, 2)).toBe('0.40');
    expect(fixed(impact.emissionsKg.value!, 2)).toBe('0.16');
    expect(
      impact.equivalents.map(({ label, value, digits, unit }) => [label, `${fixed(value!, digits)} ${unit}`]),
    ).toEqual([
      ['Trees to offset (1 year)', '0.01 trees'],
      ['Equivalent driving', '1.3 km'],
      ['Smartphone charges', '40 charges'],
    ]);
  });

  test('says how, within what boundary and how sure', () => {
    expect(impact).toMatchObject({
      name: '1x NVIDIA GB10 (DGX Spark)',
      method: 'nameplate',
      grade: 'D',
      boundary: 'L1 × PUE: accelerators, with facility overhead (PUE 1.0)',
      level: 'L1',
      intensity: { gPerKwh: 400, basis: 'stated', source: 'stated by the run', year: null, region: null },
    });
    expect(impact.methodText).toContain('hours × accelerators × TDP ÷ 1000 × PUE');
    expect(impact.calculation).toEqual([
      '4 h × 1 × 100 W ÷ 1000 × 1.0 = 0.4 kWh',
      '0.4 kWh × 400 gCO2/kWh ÷ 1000 = 0.16 kg CO2e',
    ]);
    expect(impact.rangeText).toContain('= 0.32 kWh');
    expect(impact.rangeText).not.toContain('lies');
    expect(impact.tighten).toContain('energy_kwh');
    expect(attributions(impact)).toEqual([]);
  });

  test('has a range that holds it', () => {
    // Python: 0.32 exp(∓sqrt(Σ ln²)) with load 0.8 [0.4, 1] and host 1 [1, 1.7]; intensity 400 [320, 480].
    expect(impact.energyKwh.low).toBeCloseTo(0.16, 10);
    expect(impact.energyKwh.high).toBeCloseTo(0.5690448408882683, 10);
    expect(impact.emissionsKg.low).toBeCloseTo(0.06179672076436981, 10);
    expect(impact.emissionsKg.high).toBeCloseTo(0.2341242302142525, 10);
  });
});

describe('the nameplate formula', () => {
  // Every column right of the inputs is what Python 3 prints for the notebook's formula: kWh, kg, trees, km, charges.
  test.each([
    [4.0, 1, 100, 1.0, 400, 0.4, 0.16, 0.007272727272727273, 1.3333333333333333, 40.0],
    [2.0, 1, 400, 1.2, 400, 0.96, 0.384, 0.017454545454545455, 3.2, 96.0],
    [1.0, 1, 700, 1.2, 400, 0.84, 0.336, 0.015272727272727273, 2.8, 84.0],
    [
      82432, 1, 400, 1.1, 385, 36270.08000000001, 13963.980800000003, 634.7264000000001, 116366.50666666668,
      3627008.000000001,
    ],
    [
      0.1, 3, 333.3, 1.1, 412.72, 0.10998900000000003, 0.04539466008000002, 0.0020633936400000006, 0.37828883400000013,
      10.998900000000003,
    ],
    [1720320, 1, 400, 1.1, 385, 756940.8, 291422.208, 13246.464, 2428518.4, 75694080.0],
    [72.5, 8, 700, 1.58, 23.19, 641.48, 14.8759212, 0.6761782363636364, 123.96601000000001, 64148.0],
    [
      36.7, 64, 560, 1.09, 35.89, 1433.7075200000002, 51.4557628928, 2.338898313309091, 428.79802410666673,
      143370.75200000004,
    ],
    [1e-9, 1, 0.5, 1, 0, 5e-13, 0, 0, 0, 5e-11],
  ])('%d h × %d × %d W, PUE %d, %d g/kWh', (hours, count, watts, pue, grams, ...expected) => {
    const impact = assess({
      training_hours: hours,
      gpu_count: count,
      gpu_tdp_watts: watts,
      pue,
      grid_carbon_intensity: grams,
    });
    const figures = [impact.energyKwh, impact.emissionsKg];
    expect([...figures, ...impact.equivalents].map(({ value }) => value)).toEqual(expected);
    for (const { low, high } of figures) expect(low!).toBeLessThanOrEqual(high!);
  });
});

describe('what the run does not state', () => {
  test.each([
    [{ name: 'x' }, ['training_hours', 'gpu_count', 'gpu_tdp_watts']],
    [{ gpu_count: 1, gpu_tdp_watts: 400 }, ['training_hours']],
    [{ training_hours: 1, gpu_tdp_watts: 400 }, ['gpu_count']],
    [{ training_hours: 1, gpu_count: 1 }, ['gpu_tdp_watts']],
  ])('%j leaves the figures unknown, not 0', (fields, missing) => {
    const unknown = { value: null, low: null, high: null, missing };
    const impact = assess(fields);
    expect(impact).toMatchObject({ energyKwh: unknown, emissionsKg: unknown, method: 'unknown', grade: 'F' });
    expect(impact.equivalents.map(({ value }) => value)).toEqual([null, null, null]);
    for (const key of missing) expect(impact.tighten).toContain(`\`${key}\``);
  });

  test('a PUE that is absent counts as 1.0, and the boundary says so', () => {
    const { pue: _, ...fields } = SPARK;
    const impact = assess({ ...fields, training_hours: 10 });
    expect(impact.energyKwh.value).toBe(1);
    expect(impact.boundary).toBe('L1: accelerators, without facility overhead');
    expect(impact.grade).toBe('E');
    expect(impact.inputs.find(({ name }) => name === 'pue')).toMatchObject({ value: 1, key: null, line: null });
  });

  test('a place that is absent takes the figure of the world with a wide range', () => {
    const { grid_carbon_intensity: _, ...fields } = SPARK;
    const impact = assess(fields);
    expect(impact.intensity).toMatchObject({
      gPerKwh: 472.94,
      low: 30,
      high: 800,
      basis: 'world',
      region: 'World (location unknown)',
      year: 2024,
    });
    expect(impact.grade).toBe('E');
    expect(impact.tighten).toContain('`region`');
    expect(impact.emissionsKg.value).toBe((0.4 * 472.94) / 1000);
    expect(attributions(impact)).toEqual([expect.stringContaining('CC BY 4.0')]);
    const nowhere = assess({ ...fields, region: 'Narnia' });
    expect(nowhere.intensity.basis).toBe('world');
    expect(nowhere.methodText).toContain('not in the catalogue');
    expect(nowhere.inputs.find(({ name }) => name === 'region')).toMatchObject({ note: 'not in the catalogue' });
  });

  test('a file that cannot be read has no figures', () => {
    const impact = assessImpact(readNativeRun('- nothing', 'bad.yaml'));
    expect(impact).toMatchObject({ name: 'bad.yaml', energyKwh: { value: null }, method: 'unknown', grade: 'F' });
  });
});

describe('measured energy', () => {
  const measured = { ...SPARK, pue: 1.5, energy_kwh: 0.5 };

  test('beats the estimate, without PUE, and its range says that the meter is not described', () => {
    const impact = assess(measured);
    expect(impact.energyKwh).toMatchObject({ value: 0.5, missing: [] });
    // 0.5 × 0.95, and 0.5 exp(sqrt(ln²1.05 + ln²(1.5 × 1.7))): the meter may see the whole facility, or the chip alone,
    // with the stated PUE and up to the most of such a machine around it.
    expect(impact.energyKwh.low).toBeCloseTo(0.475, 12);
    expect(impact.energyKwh.high).toBeCloseTo(1.276621089065105, 12);
    expect(impact.emissionsKg.value).toBe(0.2);
    expect(impact).toMatchObject({ method: 'measured-unstated', grade: 'C', level: null });
    expect(impact.methodText).toContain('PUE is not applied');
    expect(impact.tighten).toContain('`energy_boundary`');
  });

  test('needs no other input', () => {
    const impact = assess({ energy_kwh: 12, region: 'NO' });
    expect(impact.energyKwh.value).toBe(12);
    expect(impact.emissionsKg.value).toBe((12 * 30.75) / 1000);
    expect(assess({ energy_kwh: 12 }).grade).toBe('D');
  });

  test.each([
    ['a thousand times too much', 400],
    ['a thousand times too little', 0.0004],
  ])('that is %s contradicts the run', (_, energy_kwh) => {
    const impact = assess({ ...measured, energy_kwh });
    expect(impact.grade).toBe('F');
    expect(impact.methodText).toContain('contradicts');
  });
});

describe('the range of the calibrated estimate', () => {
  // Bounds from Python with the intervals of the catalogue.
  const NODE = {
    training_hours: 10,
    gpu_count: 8,
    gpu_model: 'NVIDIA H100 SXM5 80GB',
    gpu_tdp_watts: 700,
    provider: 'on-premises',
  };

  test('reaches from little load to machine and facility in full', () => {
    // 56 × 0.8 [0.4, 1] × 1.7 [1.4, 1.9] × 1.55 [1.2, 1.8]; intensity 472.94 [30, 800].
    const impact = assess(NODE);
    expect(impact.energyKwh.value).toBe(56);
    expect(impact.energyKwh.low).toBeCloseTo(54.98830183272025, 8);
    expect(impact.energyKwh.high).toBeCloseTo(157.87779893409987, 8);
    expect(impact.emissionsKg.low).toBeCloseTo(3.1920708324790485, 8);
    expect(impact.emissionsKg.high).toBeCloseTo(101.7980986830542, 8);
    expect(impact.rangeText).not.toContain('lies below');
  });

  test('lies above a headline without host and facility where the load is stated', () => {
    // 56 × 0.8 = 44.8, and × 1.7 × 1.55 with the load at ±10 %.
    const impact = assess({ ...NODE, gpu_utilization: 0.8 });
    expect(impact.energyKwh.value).toBeCloseTo(44.8, 10);
    expect(impact.energyKwh.low).toBeCloseTo(84.18439268473277, 8);
    expect(impact.energyKwh.high).toBeCloseTo(145.53424784362522, 8);
    expect(impact.rangeText).toContain('lies below it');
  });

  test('lies below the rated power of a TPU', () => {
    const impact = assess({
      training_hours: 100,
      gpu_count: 8,
      gpu_model: 'TPU v3',
      gpu_tdp_watts: 450,
      pue: 1.1,
      region: 'USA',
    });
    expect(impact.energyKwh.value).toBe(396.00000000000006);
    expect(impact.energyKwh.low).toBeCloseTo(199.232, 8);
    expect(impact.energyKwh.high).toBeCloseTo(298.848, 8);
    // 249.04 kWh × 383.55 g, with 67 to 792.4 g for the grids of the country, in quadrature.
    const kg = 0.24904 * 383.55;
    const down = Math.hypot(Math.log(249.04 / 199.232), Math.log(383.55 / 67));
    const up = Math.hypot(Math.log(298.848 / 249.04), Math.log(792.4 / 383.55));
    expect(impact.emissionsKg.low).toBeCloseTo(kg * Math.exp(-down), 1);
    expect(impact.emissionsKg.high).toBeCloseTo(kg * Math.exp(up), 1);
    expect(impact.rangeText).toContain('lies above it');
  });

  test('is widest for hardware that nobody knows, and knows the provider by its region', () => {
    const impact = assess({
      training_hours: 5,
      gpu_count: 2,
      gpu_model: 'Frobnicator 9000',
      gpu_tdp_watts: 300,
      region: 'us-central1',
    });
    expect(impact.energyKwh.low).toBeCloseTo(1.6203459678018837, 10);
    expect(impact.energyKwh.high).toBeCloseTo(5.304854536588443, 10);
    expect(impact.emissionsKg.low).toBeCloseTo(0.6637860031397799, 10);
    expect(impact.emissionsKg.high).toBeCloseTo(2.384979465386061, 10);
    expect(attributions(impact)).toEqual([expect.stringContaining('region-carbon-info')]);
  });

  test('can be the headline itself', () => {
    const impact = assess(SPARK, { method: 'calibrated' });
    expect(impact).toMatchObject({ method: 'calibrated', energyKwh: { value: 0.32000000000000006 } });
  });
});

describe('the inputs', () => {
  test('name their key, file and line', () => {
    const { inputs } = assess({ ...SPARK, region: 'DE', provider: 'local' });
    expect(inputs.map(({ name, value, unit, key, line }) => [name, value, unit, key, line])).toEqual([
      ['training_hours', 4, 'hours', 'training_hours', 2],
      ['gpu_count', 1, null, 'gpu_count', 3],
      ['gpu_model', 'NVIDIA GB10 (DGX Spark)', null, 'gpu_model', 4],
      ['gpu_tdp_watts', 100, 'W', 'gpu_tdp_watts', 5],
      ['pue', 1, null, 'pue', 7],
      ['grid_carbon_intensity', 400, 'gCO2/kWh', 'grid_carbon_intensity', 6],
      ['region', 'DE', null, 'region', 8],
      ['provider', 'local', null, 'provider', 9],
    ]);
    expect(inputs[3]?.note).toBe('the catalogue has 140 W for NVIDIA GB10 (DGX Spark)');
    expect(inputs[6]?.note).toBe('not used: the run states the intensity');
  });

  test('that are absent are unknown', () => {
    const { inputs } = assess({ region: 'FR' });
    expect(inputs[0]).toMatchObject({ value: null, file: null, key: null, line: null, note: 'not stated' });
    expect(inputs[5]).toMatchObject({
      value: 44.18,
      file: null,
      note: expect.stringMatching(/^France: Ember.*, 20\d\d$/),
    });
  });
});

test('credits stand for the power that the catalogue gave, not for the one that the run states', () => {
  const run = { training_hours: 1, gpu_count: 1, gpu_model: 'Apple M3 Max', grid_carbon_intensity: 100 };
  expect(attributions(assess(run))).toEqual([expect.stringContaining('@huggingface/tasks')]);
  expect(attributions(assess({ ...run, gpu_tdp_watts: 78 }))).toEqual([]);
});

test('equivalents of the EU and the US have their own sources', () => {
  const eu = assess(SPARK, { equivalents: 'eu' }).equivalents;
  expect(eu.map(({ id, year }) => [id, year])).toEqual([
    ['household-days', 2023],
    ['new-car-km', 2023],
    ['budget-days', 2020],
  ]);
  expect(eu[0]?.value).toBeCloseTo((0.4 * 365) / 3600, 12);
  const us = assess(SPARK, { equivalents: 'us' }).equivalents;
  expect(us.map(({ unit }) => unit)).toEqual(['days', 'miles', 'charges']);
  expect(us[1]?.value).toBeCloseTo(160 / 393, 12);
});

describe('hostile values', () => {
  test.each([
    { ...SPARK, training_hours: 1e308, gpu_count: 9007199254740991 },
    { ...SPARK, training_hours: 1e308, grid_carbon_intensity: 1e308 },
    { energy_kwh: 1e308, grid_carbon_intensity: 1e308 },
    { ...SPARK, pue: 1e308, gpu_tdp_watts: 1e300 },
    { ...SPARK, training_hours: 5e-324, gpu_tdp_watts: 5e-324 },
    { ...SPARK, grid_carbon_intensity: 0 },
    { ...SPARK, region: '__proto__', grid_carbon_intensity: null },
    { ...SPARK, region: 'constructor', gpu_model: '__proto__', grid_carbon_intensity: null },
    { ...SPARK, gpu_hours: 1e308, gpu_tdp_watts: 1e308, wue: 1e308, embodied_kg_per_gpu_hour: 1e308 },
    { gpu_model: 'H100', training_flops: 5e-324, market_carbon_intensity: 1e308, emissions_kg: 1e308 },
    {
      gpu_model: 'H100',
      training_flops: 1e308,
      gpu_count: 9007199254740991,
      parameters: 1e308,
      training_tokens: 1e308,
    },
    { ...SPARK, gpu_watts: 1e308, gpu_hours: 1e308, energy_boundary: 'machine' },
    { ...SPARK, energy_kwh: 1e308, energy_boundary: 'accelerators', pue: 1e308 },
    { ...SPARK, energy_kwh: 5e-324, energy_boundary: 'components', gpu_utilization: 5e-324 },
    { ...SPARK, gpu_model: '('.repeat(50_000), region: ','.repeat(50_000), grid_carbon_intensity: null },
  ])('give a number or nothing, case %#', (fields) => {
    const { energyKwh, emissionsKg, equivalents, levels, lines } = assess(fields);
    const figures = [
      energyKwh,
      emissionsKg,
      ...levels.flatMap((level) => [level.energyKwh, level.emissionsKg]),
      ...lines.map(({ figure }) => figure),
    ];
    for (const { value, low, high } of figures) {
      for (const number of [value, low, high]) expect(number === null || Number.isFinite(number)).toBe(true);
      if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
    }
    for (const { value } of equivalents) expect(value).not.toBeNaN();
  });
});

describe('what a reader computes again', () => {
  const run = { energy_kwh: 1.0157, energy_boundary: 'components', region: 'Germany', emissions_kg: 0.419 };

  test('ends at the same four digits', () => {
    const { calculation, emissionsKg } = assess(run);
    const [line = ''] = calculation;
    const [, kwh, grams, kg] = /^([\d.]+) kWh × ([\d.]+) gCO2\/kWh ÷ 1000 = ([\d.]+) kg CO2e$/.exec(line) ?? [];
    expect(Number(((Number(kwh) * Number(grams)) / 1000).toPrecision(4))).toBe(Number(kg));
    expect(Number(kg)).toBe(Number(emissionsKg.value?.toPrecision(4)));
  });

  test('and learns why a tool reports other emissions', () => {
    const noteOf = (fields: Record<string, unknown>) =>
      assess(fields).inputs.find(({ name }) => name === 'emissions_kg')?.note;
    expect(noteOf(run)).toBe('not used: emissions are energy × grid intensity; these would be of 413 gCO2/kWh');
    expect(noteOf({ ...SPARK, emissions_kg: 0.2 })).toBeNull();
  });
});

describe('what would narrow the range', () => {
  const ofTrainer = { ...blankRun('train_results.json', 'huggingface'), durationHours: sourced(2.65) };

  test('is stated beside what another tool left behind', () => {
    expect(assessImpact(ofTrainer).tighten).toBe(
      'State `gpu_count` and `gpu_tdp_watts` in a `training-run.yaml`. The name of the accelerators as `gpu_model` does for `gpu_tdp_watts` where the catalogue knows them.',
    );
  });

  test('and in the file of the native format where there is one', () => {
    expect(assess({ training_hours: 4, gpu_count: 1, gpu_model: 'unheard of' }).tighten).toBe(
      'State `gpu_tdp_watts`. The catalogue does not know the model.',
    );
  });
});
