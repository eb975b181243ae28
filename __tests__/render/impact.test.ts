import { describe, expect, test } from '@jest/globals';
import MarkdownIt from 'markdown-it';
import type { Impact } from '../../src/impact/impact.ts';
import { amount, decimals, range, rangeWithUnit, roughly, spread, told } from '../../src/render/figures.ts';
import { renderImpact } from '../../src/render/impact.ts';
import { sparkImpact, unknownImpact } from '../fixtures/impacts.ts';
import { hardware } from '../fixtures/verdicts.ts';
import { HOSTILE } from './hostile.ts';

const lines = (impact: Impact) => renderImpact(impact).split('\n');

test("the notebook's report, line by line", () => {
  const measures = [
    'Used efficient hardware (DGX Spark)',
    'Applied QLoRA for memory efficiency',
    'Fine-tuning uses ~1000x less compute than pre-training.',
  ];
  const text = lines({ ...sparkImpact, reductionMeasures: measures });
  const expected = [
    '## Environmental Impact',
    '### Training Configuration',
    '| Metric | Value |',
    '|--------|-------|',
    '| Training Duration | 4.0 hours |',
    '| GPU(s) Used | 1x NVIDIA GB10 (DGX Spark) |',
    '| GPU TDP | 100W |',
    '| Data Center PUE | 1.0 |',
    '| Grid Carbon Intensity | 400 gCO2/kWh |',
    '### Energy Consumption',
    '| Total Energy | 0.40 kWh |',
    '| CO2 Emissions | 0.16 kg |',
    '### Equivalents',
    '| Comparison | Value |',
    '|------------|-------|',
    '| Trees to offset (1 year) | 0.01 trees |',
    '| Equivalent driving | 1.3 km |',
    '| Smartphone charges | 40 charges |',
    '### Carbon Reduction Measures',
    ...measures.map((measure) => `- ${measure}`),
    '### Note',
  ];
  const places = expected.map((line) => text.indexOf(line));
  expect(expected.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('claims stand only where the run states them', () => {
  expect(renderImpact(sparkImpact)).not.toMatch(/Reduction Measures|efficient hardware|significantly lower|1000x/);
});

describe('what is unknown', () => {
  const text = lines(unknownImpact);

  test('is called so and never 0', () => {
    expect(text).toContain('| Training Duration | unknown |');
    expect(text).toContain('| GPU TDP | unknown |');
    expect(text).toContain('| Total Energy | unknown |');
    expect(text).toContain('| CO2 Emissions | unknown |');
    expect(text.join('\n')).not.toMatch(/Equivalents|Range|\| 0/);
  });

  test('has its inputs named', () => {
    expect(text).toContain('- **Missing:** Training Duration (`training_hours`), GPU TDP (`gpu_tdp_watts`)');
  });

  test('is told from what was looked up or assumed', () => {
    expect(text).toContain('| Data Center PUE | 1.0 (not stated) |');
    expect(text).toContain('| Grid Carbon Intensity | 36 gCO2/kWh (Sweden, 2024) |');
    expect(text).toContain('  - Data by Ember, CC BY 4.0.');
  });
});

test('a small figure is not printed as none', () => {
  const small = { value: 0.0004, low: 0.0002, high: 0.0009, missing: [] };
  const text = lines({ ...sparkImpact, energyKwh: small, emissionsKg: { ...small, value: 0 } });
  expect(text).toContain('| Total Energy | 0.00040 kWh |');
  expect(text).toContain('| CO2 Emissions | 0.00 kg |');
  expect(text).toContain('| Energy Range | 0.20–0.90 Wh |');
});

test('a comparison comes with what makes it unfair', () => {
  const text = renderImpact(sparkImpact, { comparison: hardware });
  expect(text).toContain('| Hardware | Energy (kWh) | CO2 (kg) |\n');
  expect(text).toContain(
    '| DGX Spark (Local) | 0.40 | 0.16 |\n| Cloud A100 | 0.96 | 0.38 |\n| Cloud H100 | 0.84 | 0.34 |\n\nHours are stated',
  );
});

test.each([
  [0.4, 'energy', '0.40 kWh'],
  [0.004, 'energy', '4.00 Wh'],
  [1234.5, 'energy', '1.23 MWh'],
  [0, 'energy', '0 kWh'],
  [12.34, 'energy', '12.3 kWh'],
  [0.16, 'mass', '0.16 kg'],
  [0.016, 'mass', '16.0 g'],
  [11_390_000, 'mass', '11.4 kt'],
  [493_200, 'mass', '493 t'],
  [0.0000012, 'mass', '0.0012 g'],
  [5e12, 'energy', '5,000,000 GWh'],
] as const)('%d of %s is %s', (value, quantity, text) => {
  expect(amount(value, quantity)).toBe(text);
});

test('bounds are in the unit of the value', () => {
  expect(range({ value: 0.016, low: 0.01, high: 0.2, missing: [] }, 'mass')).toBe('10–200');
  expect(range({ value: 1, low: null, high: 2, missing: [] }, 'mass')).toBeNull();
});

test.each([
  [283_852.8, 232_000, 495_000, 'energy', '280 MWh', '230–500', '230–500 MWh'],
  [0.4, 0.2, 0.569, 'energy', '0.40 kWh', '0.20–0.57', '0.20–0.57 kWh'],
  [15.521, 15.2, 15.8, 'energy', '15.5 kWh', '15.2–15.8', '15.2–15.8 kWh'],
  [996, 500, 9960, 'mass', '1,000 kg', '500–10,000', '0.50–10 t'],
  [0.12, 0, 3, 'mass', '0.12 kg', '0–3.0', '0–3.0 kg'],
  [52_632, 3352, 974_000, 'volume', '53 m³', '3.4–970', '3.4–970 m³'],
] as const)('%d (%d to %d) of %s is %s (%s)', (value, low, high, quantity, text, bounds, unit) => {
  const figure = { value, low, high, missing: [] };
  expect([told(figure, quantity), range(figure, quantity), rangeWithUnit(figure, quantity)]).toEqual([
    text,
    bounds,
    unit,
  ]);
});

test.each([
  [0.16 / 22, 2, '0.01'], // The three of the notebook, to the digit.
  [160 / 120, 1, '1.3'],
  [40, 0, '40'],
  [1.24, 2, '1.2'],
  [12.34, 2, '12'],
  [101.57, 0, '100'],
  [227, 1, '230'],
  [463.07, 2, '460'],
  [0.104, 2, '0.10'],
  [9.96, 1, '10'],
  [0.96, 0, '1'],
  [0.0012, 2, '0.0012'],
  [0, 2, '0.00'],
  [84_895.6, 1, '85,000'],
  [28_385_280, 0, '28,000,000'],
])('an equivalent of %d has two significant digits at most', (value, digits, text) => {
  expect(roughly(value, digits)).toBe(text);
});

test('levels, lines beside the figures and the comparison at equal work are told', () => {
  const figure = { value: 2400, low: 800, high: 4000, missing: [] };
  const line = {
    id: 'embodied-emissions' as const,
    label: 'Manufacture of the hardware (L4)',
    unit: 'kg' as const,
    figure,
    text: '80,000 accelerator-hours × 0.03 kg CO2e per hour.',
    basis: 'catalogue' as const,
    source: 'A paper',
    year: 2025,
  };
  const rows = hardware.rows.map((row) => ({ ...row, hours: 0.5 }));
  const comparison = { ...hardware, equalWork: { by: 'throughput' as const, rows } };
  const text = renderImpact({ ...sparkImpact, lines: [line] }, { comparison });
  expect(text).toContain('| L3 facility | 0.32 kWh (0.30–0.70) | 0.13 kg (0.10–0.40) |');
  expect(text).toContain('| Manufacture of the hardware (L4) | 2.4 t (0.80–4.0) | ');
  expect(text).toContain('Factor: A paper, 2025.');
  expect(text).toContain('At the work of the first option, by the stated throughput:');
  expect(text).toContain('| Cloud H100 | 0.50 | 0.84 kWh | 0.34 kg |');
});

test('two significant digits only where the fixed ones would show 0', () => {
  expect([decimals(0.4, 2), decimals(0.004, 2), decimals(0, 2), decimals(0.04, 1), decimals(-0.001, 2)]).toEqual([
    '0.40',
    '0.0040',
    '0.00',
    '0.040',
    '-0.0010',
  ]);
});

test('hostile text changes no structure', () => {
  const reader = new MarkdownIt({ html: true });
  const structure = (text: string) => {
    const filled = JSON.parse(JSON.stringify({ ...sparkImpact, reductionMeasures: ['m'] }), (key, value) =>
      typeof value === 'string' && !['name', 'id', 'basis', 'grade', 'method', 'key'].includes(key)
        ? `x ${text} x`
        : value,
    );
    const comparison = { ...hardware, rows: hardware.rows.map((row) => ({ ...row, name: `x ${text} x` })) };
    const tokens = reader.parse(renderImpact(filled, { comparison, surface: 'thread' }), {});
    const inline = tokens
      .flatMap(({ children }) => children ?? [])
      .filter(({ type }) => /html|link|image|em_open/.test(type));
    return [...tokens.filter(({ type }) => /open|html|fence|code_block/.test(type)), ...inline].map(({ type }) => type);
  };
  const expected = structure('plain');
  for (const text of HOSTILE) if (!text.includes('\n')) expect([text, structure(text)]).toEqual([text, expected]);
});

test('bounds that leave a figure out say what they are of', () => {
  const measured = { value: 0.5273, low: 0.5352, high: 1.0556, missing: [] };
  expect(spread(measured, 'energy')).toBe('facility 0.54–1.1');
  expect(spread({ ...measured, value: 0.7 }, 'energy')).toBe('0.54–1.1');
  expect(spread({ ...measured, low: null, high: null }, 'energy')).toBeNull();
  const text = renderImpact({ ...sparkImpact, energyKwh: measured });
  expect(text).toContain('| Energy Range | 0.54–1.1 kWh for the whole facility |');
  expect(renderImpact(sparkImpact)).toContain('| Energy Range | 0.30–0.70 kWh |');
});

test('inputs that were not needed are told in one note, absent ones in none', () => {
  const note = 'not used: the energy was measured';
  const inputs = sparkImpact.inputs.map((input) =>
    input.name === 'gpu_tdp_watts' ? { ...input, value: null, file: null, note } : { ...input, note },
  );
  const notes = lines({ ...sparkImpact, inputs }).filter((line) => line.includes('not used'));
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^- Training Duration, GPU\(s\) Used.*: not used, as the energy was measured$/);
  expect(notes[0]).not.toContain('GPU TDP');
});

test('the report has the digits of the seed, whatever the size', () => {
  const equivalents = sparkImpact.equivalents.map((each) => ({ ...each, value: (each.value as number) * 1234.5 }));
  const text = renderImpact({ ...sparkImpact, equivalents });
  expect(text).toContain('| Trees to offset (1 year) | 8.98 trees |');
  expect(text).toContain('| Equivalent driving | 1646.0 km |');
  expect(text).toContain('| Smartphone charges | 49380 charges |');
});
