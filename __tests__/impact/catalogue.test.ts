import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findAccelerators, platformOf } from '../../src/impact/accelerators.ts';
import { COUNTRIES } from '../../src/impact/catalogue.ts';
import { findPlace } from '../../src/impact/index.ts';
import { auditSources } from './audit.ts';

const folder = new URL('../../src/impact/catalogue/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const sources = read('sources.json').rows;
const tables = Object.fromEntries(files.filter((name) => name !== 'sources.json').map((name) => [name, read(name)]));

describe('the catalogue', () => {
  test('has a source with year, licence and a recent date for each row, today', () => {
    expect(auditSources(tables, sources)).toEqual([]);
  });

  test('grows stale 18 months after it was read', () => {
    expect(auditSources(tables, sources, new Date('2028-05-20'))).toEqual([]);
    expect(auditSources(tables, sources, new Date('2028-05-23')).length).toBeGreaterThan(200);
  });

  const good = { title: 'T', url: 'https://example.org', year: 2024, licence: 'CC0', retrieved: '2026-11-22' };
  const today = new Date('2026-11-22');
  test.each([
    [['x', 1, 'other'], good, 'no source'],
    [['x', 1], good, 'no source'],
    [['x', 1, 's'], { ...good, title: '' }, 'no title'],
    [['x', 1, 's'], { ...good, year: undefined }, 'no year'],
    [['x', 1, 's'], { ...good, licence: '' }, 'no licence'],
    [['x', 1, 's'], { ...good, retrieved: undefined }, 'no retrieved'],
    [['x', 1, 's'], { ...good, retrieved: 'last year' }, 'no retrieved'],
    [['x', 1, 's'], { ...good, retrieved: '2025-05-01' }, 'stale'],
    [['x', 1, 's'], { ...good, retrieved: '2026-12-01' }, 'in the future'],
    [['x', 1, 's'], { ...good, url: null }, 'no url'],
  ])('a row %j with source %j is refused', (row, source, why) => {
    expect(auditSources({ t: { rows: [row] } }, { s: source }, today)).toEqual([expect.stringContaining(why)]);
  });

  test('leaves out the Central African Republic, whose 0 means missing, and holds no other 0', () => {
    expect(COUNTRIES.find(([, iso3]) => iso3 === 'CAF')).toBeUndefined();
    expect(COUNTRIES.filter(([, , , grams]) => !(grams > 0))).toEqual([]);
    expect(COUNTRIES).toHaveLength(208);
  });

  test('names countries as Unicode does, by unique codes', () => {
    for (const [iso2, iso3, name, , year] of COUNTRIES) {
      expect(iso2).toMatch(/^[A-Z]{2}$/);
      expect(iso3).toMatch(/^[A-Z]{3}$/);
      expect(name).not.toBe(iso2);
      expect([2022, 2023, 2024]).toContain(year);
    }
    for (const column of [0, 1, 2]) expect(new Set(COUNTRIES.map((row) => row[column])).size).toBe(208);
  });
});

describe('the calibration', () => {
  const tables: Record<string, [string, string, number | null, number, number][]> = read('calibration.json');

  test('has no best value outside of its interval', () => {
    const rows = Object.entries(tables).flatMap(([name, list]) => (name === 'columns' ? [] : list));
    expect(rows.length).toBeGreaterThan(40);
    expect(
      rows.filter(([, , best, low, high]) => low > high || (best !== null && (best < low || best > high))),
    ).toEqual([]);
  });

  test('has the interval of MFU from its table: least, median and most', () => {
    const shares: number[] = read('mfu.json').rows.map((row: number[]) => row[5]);
    shares.sort((a, b) => a - b);
    const [row] = tables.mfu ?? [];
    const shown = [shares[0], shares[shares.length >> 1], shares.at(-1)].map((share) => Number(share?.toFixed(2)));
    expect(shown).toEqual([row?.[3], row?.[2], row?.[4]]);
  });

  test('keeps rated powers apart by name: no two rows of one name', () => {
    const names: string[] = read('accelerators.json').rows.map(([vendor, model]: string[]) => `${vendor} ${model}`);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('a place', () => {
  test.each([
    ['DE', 'Germany', 342.06, 2024],
    ['deu', 'Germany', 342.06, 2024],
    ['Germany', 'Germany', 342.06, 2024],
    [' united  states ', 'United States', 383.55, 2024],
    ['USA', 'United States', 383.55, 2024],
    ['UK', 'United Kingdom', 215.79, 2024],
    ["Cote d'Ivoire", 'Côte d’Ivoire', 393.53, 2023],
    ['São Tomé & Príncipe', 'São Tomé & Príncipe', 555.56, 2022],
    ['Türkiye', 'Türkiye', 469.7, 2024],
    ['Turkey', 'Türkiye', 469.7, 2024],
    ['Montreal, Canada', 'Canada', 184.99, 2024],
    ['Korea, Republic of', 'South Korea', 415.65, 2024],
    ['us-central1', 'us-central1 (Iowa)', 412.72, 2024],
    ['US-Central1', 'us-central1 (Iowa)', 412.72, 2024],
    ['eu-north-1', 'Sweden (for eu-north-1)', 35.89, 2024],
    ['swedencentral', 'Sweden (for swedencentral)', 35.89, 2024],
    ['West Europe', 'Netherlands (for westeurope)', 252.7, 2024],
    ['SE-SE3', 'Sweden (for SE-SE3)', 35.89, 2024],
    ['US-CAL-CISO', 'United States (for US-CAL-CISO)', 383.55, 2024],
    ['EU', 'European Union', 213.02, 2024],
  ])('%j is %s', (text, name, gPerKwh, year) => {
    expect(findPlace(text)).toMatchObject({ name, gPerKwh, year });
  });

  test.each(['', ' ', ',', 'Narnia', 'CAF', 'Central African Republic', 'toString', '__proto__', 'ZZ', 'us-central9'])(
    '%j is not known',
    (text) => expect(findPlace(text)).toBeNull(),
  );
});

describe('an accelerator', () => {
  const names = (model: string) => findAccelerators(model).map(({ name }) => name);

  test.each([
    ['NVIDIA A100-SXM4-80GB', ['NVIDIA A100 SXM4 80GB']],
    ['NVIDIA A100 80GB PCIe', ['NVIDIA A100 PCIe 80GB']],
    ['NVIDIA H100 80GB HBM3', ['NVIDIA H100 SXM5 80GB']],
    ['NVIDIA H100 PCIe', ['NVIDIA H100 PCIe 80GB']],
    ['Tesla V100-SXM2-16GB', ['NVIDIA V100 SXM2 16/32GB']],
    ['8 x NVIDIA A100 40 GB', ['NVIDIA A100 PCIe 40GB', 'NVIDIA A100 SXM4 40GB']],
    ['NVIDIA GB10 (DGX Spark)', ['NVIDIA GB10 (DGX Spark)']],
    ['NVIDIA GeForce RTX 4090', ['NVIDIA RTX 4090']],
    ['NVIDIA L40S', ['NVIDIA L40S']],
    ['NVIDIA L40', ['NVIDIA L40']],
    ['H20', ['NVIDIA H20']],
    ['H200', ['NVIDIA H200 SXM']],
    ['NVIDIA H200 NVL', ['NVIDIA H200 NVL']],
    ['NVIDIA GeForce RTX 3080 Ti', ['NVIDIA RTX 3080 Ti']],
    ['NVIDIA GeForce RTX 4090 Laptop GPU', ['NVIDIA RTX 4090 Mobile']],
    ['AMD Instinct MI250X', ['AMD MI250X', 'AMD MI250X die (GCD)']],
    ['AMD Instinct MI250X GCD', ['AMD MI250X die (GCD)']],
    ['Apple M3 Max', ['Apple M3 Max']],
    ['TPU v5e', ['Google TPU v5e chip']],
    ['AWS Trainium2', ['AWS Trainium2']],
    ['Xeon', []],
    ['', []],
  ])('%j may be %j', (model, found) => expect(names(model)).toEqual(found));

  test('of several variants is told by its power', () => {
    expect(platformOf(findAccelerators('A100 40GB (Cloud)'), 400)).toBe('sxm');
    expect(platformOf(findAccelerators('A100 40GB (Cloud)'), 250)).toBe('pcie');
    expect(platformOf(findAccelerators('A100 40GB (Cloud)'), null)).toBeNull();
    expect(platformOf([], 400)).toBeNull();
  });
});
