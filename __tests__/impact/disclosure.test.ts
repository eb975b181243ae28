import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { DISCLOSURES, type DisclosureName } from '../../src/impact/disclosure/disclosure.ts';
import { assessImpact } from '../../src/impact/index.ts';
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
const KWH = 283_852.80000000005;
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
    emissions: Number((KG * 1000).toPrecision(12)),
    training_type: 'fine-tuning',
    geographical_location: 'swedencentral',
    hardware_used: '512 × H100 "x": y # z',
  });
  expect(emissions.source).toContain('L1 × PUE');
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
