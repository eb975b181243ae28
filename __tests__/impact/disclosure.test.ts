import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DISCLOSURES, type DisclosureName } from '../../src/impact/disclosure/disclosure.ts';
import { assessImpact } from '../../src/impact/index.ts';
import { DISCLOSED } from './disclosed.ts';
import { runOf } from './runs.ts';

const CONTEXT = { version: '1.2.3', now: '2026-11-22T10:11:12.345Z' };
const FIELDS = {
  name: 'chat-70b',
  training_hours: 720,
  gpu_count: 512,
  gpu_model: 'NVIDIA H100 80GB HBM3',
  gpu_tdp_watts: 700,
  pue: 1.1,
  region: 'swedencentral',
  training_flops: 2.34e23,
  training_tokens: 1.5e12,
  parameters: 26e9,
  base_model: 'org/base',
  datasets: ['org/corpus'],
  started_at: '2026-01-02T03:04:05Z',
};

function disclosed(name: DisclosureName, fields: Record<string, unknown> = FIELDS): string {
  const run = runOf(fields);
  return DISCLOSURES[name]({ run, impact: assessImpact(run) }, CONTEXT);
}

/** 720 h × 512 × 700 W × 1.1 */
const KWH = 283_852.8;
const KG = (KWH * 35.89) / 1000;

describe('the EU’s documentation form', () => {
  const text = disclosed('eu-gpai');
  const entry = (item: string, from = text) =>
    from
      .split('\n')
      .find((line) => line.startsWith(`| ${item}`))
      ?.split(' | ')[1] ?? '';

  test('has energy in MWh and FLOPs with two significant figures, and time', () => {
    expect(entry('Amount of energy used for training (MWh)')).toMatch(/^280 \(best estimate .*: 190 to 500\)/);
    expect(entry('Amount of computation used for training (FLOPs)')).toBe('2.3 × 10^23 |');
    expect(entry('Amount of computation, order of magnitude')).toBe('10^23 |');
    expect(entry('Training time, wall clock')).toBe('30 |');
    expect(entry('Training time, range')).toBe('less than 1 month |');
    expect(entry('Training time, hardware')).toBe('15000 |');
    expect(entry('Boundary of the energy')).toContain('L1 × PUE');
  });

  test.each([
    ['nameplate', {}],
    ['measured', { energy_kwh: 300_000, energy_boundary: 'facility' }],
    ['flops', { training_hours: null }],
    ['unstated', { energy_kwh: 300_000, pue: null }],
  ])('says in about a hundred words how %s energy was found', (_, fields) => {
    const words = entry('Energy measurement methodology', disclosed('eu-gpai', { ...FIELDS, ...fields })).split(/\s+/);
    expect(words.length).toBeGreaterThan(65);
    expect(words.length).toBeLessThan(135);
  });

  test('says what is not known, and estimates operations only from parameters and tokens', () => {
    const bare = disclosed('eu-gpai', { name: 'x', gpu_count: 1 });
    expect(entry('Amount of energy', bare)).toContain('N/A: training\\_hours, gpu\\_tdp\\_watts not known');
    expect(entry('Amount of computation used', bare)).toBe('not known |');
    const { training_flops: _, ...fields } = FIELDS;
    expect(entry('Amount of computation used', disclosed('eu-gpai', fields))).toBe('2.3 × 10^23 |');
    expect(entry('Computation measurement', disclosed('eu-gpai', fields))).toContain(
      '6 × parameters × training tokens',
    );
  });

  test('cannot be broken by a name', () => {
    const text = disclosed('eu-gpai', { ...FIELDS, name: 'a|b\n# <img> [x](y)', gpu_model: 'H100 | SXM\n|' });
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toHaveLength(1);
    expect(text).not.toContain('<img>');
    for (const line of text.split('\n').filter((each) => each.startsWith('|'))) {
      expect(line.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(3);
    }
  });
});

test('SCI for AI is operational and embodied carbon per token, FLOP and 10^9 parameters', () => {
  const sci = JSON.parse(disclosed('sci'));
  const total = KG * 1000 + 720 * 512 * 30;
  expect(sci.operational.value).toBeCloseTo(KG * 1000, 4);
  expect(sci.embodied).toMatchObject({ value: expect.closeTo(720 * 512 * 30, 4), basis: 'catalogue' });
  expect(sci.total.value).toBeCloseTo(total, 4);
  expect(sci.intensity.map(({ unit }: { unit: string }) => unit)).toEqual([
    'gCO2e per training token',
    'gCO2e per FLOP',
    'gCO2e per 10^9 parameters',
  ]);
  expect(sci.intensity[0].value).toBeCloseTo(total / 1.5e12, 18);
  expect(sci.intensity[2].value).toBeCloseTo(total / 26, 4);
  const unknown = JSON.parse(disclosed('sci', { name: 'x' }));
  expect(unknown.total.value).toBeNull();
  expect(unknown.intensity.map(({ value }: { value: unknown }) => value)).toEqual([null, null, null]);
});

test('Hugging Face front matter is YAML with grams', () => {
  const text = disclosed('hugging-face', { ...FIELDS, gpu_model: 'H100 "x": y\u2028# z' });
  const { co2_eq_emissions: emissions } = parse(text.replaceAll('---\n', ''));
  expect(emissions).toMatchObject({
    emissions: 10_000_000,
    training_type: 'fine-tuning',
    geographical_location: 'swedencentral',
    hardware_used: '512 × H100 "x": y # z',
  });
  expect(emissions.source).toContain('L1 × PUE');
  expect(text).toContain('emissions: 10000000 # grams of CO2e');
  expect(parse(disclosed('hugging-face', { name: 'x' }).replaceAll('---\n', ''))).toBeNull();
});

test('CycloneDX has kWh and tonnes, and emissions alone only as a property', () => {
  const bom = JSON.parse(disclosed('cyclonedx'));
  const { environmentalConsiderations: told } = bom.components[0].modelCard.considerations;
  expect(told.energyConsumptions).toHaveLength(1);
  expect(told.energyConsumptions[0]).toMatchObject({
    activity: 'fine-tuning',
    activityEnergyCost: { value: KWH, unit: 'kWh' },
    co2CostEquivalent: { value: expect.closeTo(KG / 1000, 10), unit: 'tCO2eq' },
    energyProviders: [{ energySource: 'unknown', organization: { name: 'unknown' } }],
  });
  const declared = JSON.parse(disclosed('cyclonedx', { emissions_kg: 12 }));
  const { environmentalConsiderations: alone } = declared.components[0].modelCard.considerations;
  expect(alone.energyConsumptions).toBeUndefined();
  expect(alone.properties).toContainEqual({ name: 'model-card-gate:emissions-tco2eq', value: '0.012' });
});

test('BoAmps has kWh and seconds', () => {
  const report = JSON.parse(disclosed('boamps'));
  expect(report).toMatchObject({
    header: { reportDatetime: '2026-11-22 10:11:12' },
    task: { taskStage: 'finetuning', algorithms: [{ parametersNumber: 26 }], dataset: [{ dataQuantity: 1.5e12 }] },
    measures: [{ powerConsumption: KWH, measurementDuration: 2_592_000, measurementDateTime: '2026-01-02 03:04:05' }],
    infrastructure: { infraType: 'publicCloud', cloudProvider: 'azure', components: [{ nbComponent: 512 }] },
    environment: { powerSourceCarbonIntensity: 35.89 },
    quality: 'low',
  });
  expect(JSON.parse(disclosed('boamps', { name: 'x' })).measures).toEqual([]);
});

describe('nothing is invented', () => {
  const of = (name: DisclosureName, key: keyof typeof DISCLOSED) => disclosed(name, DISCLOSED[key]);

  test('about a provider that nobody knows, or that is several', () => {
    expect(JSON.parse(of('boamps', 'nowhere')).infrastructure.infraType).toBe('other');
    const { infrastructure } = JSON.parse(of('boamps', 'providers'));
    expect(infrastructure.infraType).toBe('publicCloud');
    expect(infrastructure.cloudProvider).toBeUndefined();
  });

  test('about a place that is not in the catalogue', () => {
    expect(JSON.parse(of('boamps', 'narnia')).environment).toEqual({ country: 'unknown', location: 'Narnia' });
    const run = {
      ...runOf({ ...DISCLOSED.device, region: null }),
      coordinates: { value: { latitude: 48.7, longitude: 2.2 }, file: 'x', key: 'y', location: null },
    };
    const report = JSON.parse(DISCLOSURES.boamps({ run, impact: assessImpact(run) }, CONTEXT));
    expect(report.environment).toEqual({
      country: 'France',
      latitude: 48.7,
      longitude: 2.2,
      powerSourceCarbonIntensity: 44.18,
    });
  });

  test('about the boundary and the grid of emissions that somebody declared', () => {
    const text = of('hugging-face', 'declared');
    expect(text).toContain('emissions: 12000 # grams');
    expect(text).toContain('not stated: what somebody declared, emissions as run.json declares them');
    expect(text).not.toMatch(/World|location-based/);
  });

  test('about an energy that is not known', () => {
    for (const key of ['declared', 'unknown'] as const) {
      const text = of('eu-gpai', key);
      expect(text).toContain('| Boundary of the energy | not known |');
      expect(text).toContain('this is lacking: training\\_hours');
      expect(text).not.toContain('accelerators, without');
    }
    expect(JSON.parse(of('boamps', 'unknown')).quality).toBeUndefined();
  });

  test('by a PUE that is stated but not applied', () => {
    expect(of('eu-gpai', 'unstated')).toContain('that the training run states is 1.1; it is not applied.');
    expect(of('eu-gpai', 'facility')).toContain('no factor is applied for it');
    expect(of('eu-gpai', 'node')).toContain('that the training run states is 1.1.');
    expect(of('eu-gpai', 'flops')).toContain('so the usual one of such a place is applied');
  });

  test('by lines beside the headline', () => {
    const { market_carbon_intensity: _, wue: _w, embodied_kg_per_gpu_hour: _e, ...fields } = DISCLOSED.lines;
    for (const name of ['eu-gpai', 'hugging-face', 'cyclonedx', 'boamps'] as const) {
      expect(of(name, 'lines')).toBe(disclosed(name, fields));
    }
  });
});

test('BoAmps has the start of the run in UTC', () => {
  const report = JSON.parse(disclosed('boamps', DISCLOSED.device));
  expect(report.measures[0].measurementDateTime).toBe('2026-01-02 01:04:05');
  expect(
    JSON.parse(disclosed('boamps', { ...DISCLOSED.device, started_at: '2026-01-02' })).measures[0],
  ).not.toHaveProperty('measurementDateTime');
});

test('SCI for AI says that its units are gross and what it leaves out', () => {
  const sci = JSON.parse(disclosed('sci', DISCLOSED.device));
  expect(sci.normalisation).toBe('gross');
  expect(sci.excludes).toEqual(
    expect.arrayContaining(['the machines around the accelerators', 'the overhead of the data centre']),
  );
});
