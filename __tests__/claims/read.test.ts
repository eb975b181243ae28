import { describe, expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import type { Claims } from '../../src/claims/claim.ts';
import { claimsOf } from '../../src/claims/read.ts';

async function read(text: string, path = 'MODEL_CARD.md'): Promise<Claims> {
  const [card] = (await cardReader([path])).read(text, path) as [Card];
  return claimsOf(card);
}

type Numbers = 'energies' | 'emissions' | 'hours' | 'acceleratorHours' | 'acceleratorCounts' | 'pues' | 'intensities';
const IMPACT = '# A model\n\n## Environmental Impact\n\n';

describe('lines', () => {
  test.each<[string, Numbers, number[]]>([
    ['- **Hours used:** 36', 'hours', [36]],
    ['- Hours used: 10-12 h', 'hours', [12]],
    ['| Training time | 75 minutes |\n| --- | --- |\n| Hardware | T4 |', 'hours', [1.25]],
    ['Training took 36 hours.', 'hours', [36]],
    ['Training took 5 minutes per epoch.', 'hours', []],
    ['Trained on 680,000 hours of labelled audio.', 'hours', []],
    ['The base model was trained for 300 hours.', 'hours', []],
    ['Training used 144 GPU-hours.', 'acceleratorHours', [144]],
    ['Trained on 8 x A100 GPUs.', 'acceleratorCounts', [8]],
    ['Trained in 576 GPU-hours.', 'acceleratorCounts', []],
    ['Training used 52.4 kWh.', 'energies', [52.4]],
    ['The grid gives 0.432 kgCO2eq/kWh.', 'energies', []],
    ['The grid gives 0.432 kgCO2eq/kWh.', 'intensities', [432]],
    ['The grid gives 57 gCO2eq/kWh.', 'intensities', [57]],
    ['Training emitted 19.9 kg CO2eq.', 'emissions', [19.9]],
    ['Training emitted 19.9 KgCO$_2$.', 'emissions', [19.9]],
    ['Training emitted 19.9 kg CO<sub>2</sub>.', 'emissions', [19.9]],
    ['- CO2 emissions: 0.00333', 'emissions', [0.00333]],
    ['- Carbon emitted (t CO2eq): 2.5', 'emissions', [2500]],
    ['Training saved 12 kg of CO2.', 'emissions', []],
    ['Inference takes 3 g CO2 per query.', 'emissions', []],
    ['That is 5 kg CO2 per capita.', 'emissions', []],
    ['The data centre has a PUE of 1.1.', 'pues', [1.1]],
    ['PUE: 1,12', 'pues', [1.12]],
    ['Power usage effectiveness (PUE): 112 %', 'pues', [1.12]],
    ['PUE of 0.2', 'pues', [0.2]],
    ['The PUE 2023 survey', 'pues', []],
  ])('%j', async (line, key, expected) => {
    expect((await read(`${IMPACT}${line}\n`))[key].map(({ value }) => Number(value.toPrecision(9)))).toEqual(expected);
  });

  test('code and comments claim nothing', async () => {
    const claims = await read(`${IMPACT}\`\`\`\nTraining used 52.4 kWh.\n\`\`\`\n\n<!-- It emitted 5 kg CO2. -->\n`);
    expect([...claims.energies, ...claims.emissions]).toEqual([]);
  });

  test('a claim stands on its line', async () => {
    const { energies } = await read(`${IMPACT}Some words.\n\n- Energy: 52.4 kWh\n`);
    expect(energies[0]?.location).toMatchObject({ file: 'MODEL_CARD.md', line: 7, endLine: 7 });
  });

  test('whether a unit is written is known', async () => {
    const { emissions } = await read(
      `---\nco2_eq_emissions: 5600\n---\n${IMPACT}- Carbon emitted: 5.6\n- CO2: 5.6 kg\n`,
    );
    expect(emissions.map(({ unit, value }) => [unit, value])).toEqual([
      ['metadata', 5.6],
      ['unstated', 5.6],
      ['written', 5.6],
    ]);
  });
});

test('the metadata of the Hub is in grams and names hardware and place', async () => {
  const map =
    'co2_eq_emissions:\n  emissions: 5600.5\n  geographical_location: Berlin, Germany\n  hardware_used: 1 A100\n';
  const { emissions, places, hardware } = await read(`---\n${map}---\n# A\n`);
  expect(emissions[0]).toMatchObject({ value: 5.6005, written: '5600.5 g', unit: 'metadata' });
  expect(places[0]?.value).toBe('Berlin, Germany');
  expect(hardware[0]?.value).toBe('1 A100');
});

describe('tables', () => {
  const table = (
    rows: string,
    head = '| Model | Time (GPU hours) | Power (W) | Emissions (tCO2eq) | Market-based (tCO2eq) |',
  ) => `# A\n\n${head}\n${head.replace(/[^|]+/g, '---')}\n${rows}\n`;

  test('give hours, power, energy and emissions of each row', async () => {
    const { footprints, acceleratorHours, emissions } = await read(
      table('| A 7B | 184320 | 400 | 31.22 | 0 |\n| **Total** | 3.3M | | 539 | 0 |'),
    );
    expect(footprints).toMatchObject([
      { subject: 'A 7B', acceleratorHours: { value: 184320 }, watts: { value: 400 }, emissionsKg: { value: 31220 } },
      { subject: 'Total', acceleratorHours: { value: 3.3e6 }, watts: null, emissionsKg: { value: 539000 } },
    ]);
    expect(acceleratorHours).toHaveLength(2);
    expect(emissions).toHaveLength(2);
  });

  test('of a fine-tune that quote the base model are not of its training', async () => {
    const base = '---\nbase_model: acme/Orca-7B-Instruct\n---\n';
    const { footprints, acceleratorHours } = await read(base + table('| Orca 7B | 184320 | 400 | 31.22 | 0 |'));
    expect(footprints).toMatchObject([{ isBase: true }]);
    expect(acceleratorHours).toEqual([]);
  });

  test('with one column about work are about something else', async () => {
    expect((await read('# A\n\n| Model | GPU hours |\n|---|---|\n| A | 12 |\n')).footprints).toEqual([]);
  });
});

test('a native card claims in its fields', async () => {
  const card = 'model_name: A\ntraining_hardware: 4 x A100, 36 hours of training\n';
  const { hardware, acceleratorCounts, hours } = await read(card, 'model-card.yaml');
  expect(hardware[0]?.value).toContain('4 x A100');
  expect(acceleratorCounts[0]?.value).toBe(4);
  expect(hours[0]?.value).toBe(36);
});
