import { expect, test } from '@jest/globals';
import type { Card } from '../../src/cards/card.ts';
import { cardReader } from '../../src/cards/read.ts';
import { declaredRun } from '../../src/claims/declared.ts';
import { assessImpact } from '../../src/impact/index.ts';

const reader = await cardReader(['MODEL_CARD.md']);
const declared = (text: string) => declaredRun(reader.read(text, 'MODEL_CARD.md')[0] as Card);

test('energy and emissions that agree in metadata and text are what the card declares', () => {
  const run = declared(
    '---\nlicense: mit\nco2_eq_emissions: { emissions: 5600, geographical_location: Germany }\n---\n# M\n\n' +
      '## Environmental impact\n\n- Energy: 15.5 kWh\n- Emissions: 5.6 kg CO2eq\n',
  );
  expect(run?.declaredEnergyKwh).toMatchObject({ value: 15.5, file: 'MODEL_CARD.md', location: { line: 9 } });
  expect(run?.reportedEmissionsKg).toMatchObject({ value: 5.6 });
  const impact = assessImpact(run!);
  expect(impact).toMatchObject({ method: 'declared', grade: 'F', energyKwh: { value: 15.5, low: null, high: null } });
  expect(impact.emissionsKg.value).toBe(5.6);
  expect(impact.methodText).toContain('MODEL_CARD.md declares');
});

test('energy alone gives emissions by the grid of the place', () => {
  const run = declared('# M\n\n## Environmental impact\n\n- Energy: 20 kWh\n- Compute region: Norway\n');
  expect(assessImpact(run!).intensity).toMatchObject({ basis: 'region', region: 'Norway' });
  expect(assessImpact(run!).emissionsKg.value).toBeCloseTo((20 * assessImpact(run!).intensity.gPerKwh) / 1000, 10);
});

test.each([
  ['- Compute region: us-central1 (Iowa)', 'us-central1 (Iowa)'],
  ['- **Cloud Provider:** GCP\n- **Compute Region:** Iowa', 'us-central1 (Iowa)'],
  ['- **Cloud Provider:** AWS\n- **Compute Region:** US-West 2 (288g CO2eq/kWh)', 'Oregon (for us-west-2)'],
  ['- **Cloud Provider:** N/A (Jean Zay cluster)', 'France (for jean zay)'],
  ['- Country: Canada\n- Region: Quebec', 'Quebec'],
  ['The model was trained on the LUMI supercomputer.', 'Finland (for lumi)'],
  ['- Country: Germany\n- Region: us-east-1', 'World (location unknown)'],
])('%j tells the grid', (text, region) => {
  const run = declared(`# M\n\n## Environmental impact\n\n- Energy: 20 kWh\n${text}\n`);
  expect(assessImpact(run!).intensity.region).toBe(region);
});

test('accelerator-hours on named hardware are computed from', () => {
  const run = declared(
    '# M\n\n## Environmental impact\n\n- Hardware: A100-SXM4-80GB\n- Training took 1,000 GPU hours.\n',
  );
  expect(assessImpact(run!)).toMatchObject({ method: 'nameplate', energyKwh: { value: 400 } });
});

test('figures of several trainings, or none, declare nothing', () => {
  expect(declared('# M\n\n## Environmental impact\n\n- Small: 3 kWh\n- Large: 90 kWh\n')).toBeNull();
  expect(declared('# M\n\n## Limitations\n\n- Knows no poems\n')).toBeNull();
  expect(declared('# M\n\n## Environmental impact\n\n- CO2 emissions: 0.3\n')).toBeNull();
});
