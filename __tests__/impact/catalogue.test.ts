import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findAccelerators, platformOf } from '../../src/impact/accelerators.ts';
import { COUNTRIES, ZONES } from '../../src/impact/catalogue.ts';
import { findPlace } from '../../src/impact/index.ts';
import type { Place } from '../../src/impact/place.ts';
import { spreadOf } from '../../src/impact/spread.ts';
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
    ['Korea, Republic of', 'South Korea', 415.65, 2024],
    ['us-central1', 'us-central1 (Iowa)', 412.72, 2024],
    ['US-Central1', 'us-central1 (Iowa)', 412.72, 2024],
    ['us-central1-b', 'us-central1 (Iowa)', 412.72, 2024],
    ['us-central1 (Iowa)', 'us-central1 (Iowa)', 412.72, 2024],
    ['Google data center in Iowa', 'us-central1 (Iowa)', 412.72, 2024],
    ['eu-north-1', 'Sweden (for eu-north-1)', 35.89, 2024],
    ['swedencentral', 'Sweden (for swedencentral)', 35.89, 2024],
    ['West Europe', 'Netherlands (for westeurope)', 252.7, 2024],
    ['SE-SE3', 'Sweden (for SE-SE3)', 35.89, 2024],
    ['EU', 'European Union', 213.02, 2024],
  ])('%j is %s', (text, name, gPerKwh, year) => {
    expect(findPlace(text)).toMatchObject({ name, gPerKwh, year });
  });

  test.each([
    ['Iowa', 'US-IA', 287.65],
    ['US-IA', 'US-IA', 287.65],
    ['Des Moines, IA, USA', 'US-IA', 287.65],
    ['Georgia, USA', 'US-GA', 325.43],
    ['Washington, USA', 'US-WA', 120.92],
    ['Washington, D.C.', 'US-DC', 179.17],
    ['Quebec', 'CA-QC', 1.9],
    ['Québec, Canada', 'CA-QC', 1.9],
    ['Montreal, Canada', 'CA-QC', 1.9],
    ['New South Wales', 'AU-NSW', 640],
    ['Zhejiang, China', 'CN-ZJ', 497.4],
    ['US-CAL-CISO', 'CAMX', 195.04],
    ['US-TEX-ERCO', 'ERCT', 334.13],
    ['eastus', 'US-VA', 244.76],
    ['Azure East US 2', 'US-VA', 244.76],
    ['US-West 2', 'US-OR', 165.54],
    ['AWS (us-west-2)', 'US-OR', 165.54],
    ['us-west-2a', 'US-OR', 165.54],
    ['Frontier (Oak Ridge, Tennessee)', 'US-TN', 299.9],
    ['Perlmutter', 'US-CA', 179.06],
    ['OCI us-ashburn-1', 'US-VA', 244.76],
  ])('%j lies in the zone %s', (text, id, gPerKwh) => {
    expect(findPlace(text)).toMatchObject({ kind: 'zone', id, gPerKwh });
  });

  test('us-east-1 has the grid of Google’s region at the same place, and is AWS’s', () => {
    expect(findPlace('us-east-1')).toMatchObject({ kind: 'zone', id: 'us-east4', gPerKwh: 323.05, provider: 'aws' });
  });

  test.each([
    ['Jean Zay', 'FR'],
    ['Jean Zay, IDRIS, France', 'FR'],
    ['LUMI (Finland)', 'FI'],
    ['LUMI supercomputer', 'FI'],
    ['MareNostrum, Spain', 'ES'],
    ['Leonardo (CINECA)', 'IT'],
    ['Frankfurt', 'DE'],
    ['Paris, France', 'FR'],
    ['Europe (Netherlands)', 'NL'],
    ['France (57g CO2eq/kWh)', 'FR'],
    ['northamerica_northeast', 'CA'],
    ['US-east', 'US'],
    ['us-east-1 and us-west-2', 'US'],
    ['Oregon and Iowa', 'US'],
    ['US-XYZ', 'US'],
    ['Georgia', 'GE'],
    ['Munich, DE', 'DE'],
  ])('%j lies in the country %s', (text, iso2) => {
    expect(findPlace(text)).toMatchObject({ kind: 'country', iso2 });
  });

  test.each([
    '',
    ' ',
    ',',
    'Narnia',
    'CAF',
    'Central African Republic',
    'toString',
    '__proto__',
    'ZZ',
    'us-central9',
    'Germany and France',
    'Boston, MA',
    'Atlanta, GA',
    'on-premises',
  ])('%j is not known', (text) => expect(findPlace(text)).toBeNull());

  test('of Google is its region, in the figure of the year', () => {
    expect(findPlace('Oregon', { provider: 'gcp' })).toMatchObject({ id: 'us-west1', gPerKwh: 79.23 });
    expect(findPlace('us-central1', { year: 2020 })).toMatchObject({ gPerKwh: 454, year: 2020 });
    expect(findPlace('us-central1', { year: 2015 })).toMatchObject({ gPerKwh: 479, year: 2019 });
    expect(findPlace('us-central1', { year: 2030 })).toMatchObject({ gPerKwh: 412.72, year: 2024 });
    expect(findPlace('europe-north2', { year: 2020 })).toMatchObject({ gPerKwh: 2.73, year: 2024 });
  });

  test('is found in hostile text without delay', () => {
    const start = performance.now();
    for (const piece of ['a,', 'us-', '(', ' in ', '-', '1 ', 'é']) findPlace(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('the range of a place', () => {
  const spread = (text: string, year: number | null = null) => spreadOf(findPlace(text, { year }) as Place, year);

  test('holds nine in ten zones of a country of several grids, and is wider than any of theirs', () => {
    for (const iso2 of ['US', 'CA', 'AU', 'CN']) {
      const { low, high } = spread(iso2);
      const zones = ZONES.filter(([id, , country]) => country === iso2 && id.startsWith(`${iso2}-`));
      const inside = zones.filter(([, , , grams]) => grams >= low && grams <= high);
      expect(inside.length / zones.length).toBeGreaterThanOrEqual(0.9);
      const wider = inside.filter(([id]) => {
        const zone = spread(id);
        return zone.high - zone.low >= high - low;
      });
      expect(wider.map(([id]) => id)).toEqual([]);
    }
  });

  test('holds the figures that others have for the same grid', () => {
    for (const [id, , , grams, peers] of ZONES) {
      const { low, high } = spread(id);
      expect(grams).toBeGreaterThan(low);
      expect(grams).toBeLessThan(high);
      for (const peer of peers) {
        const place = findPlace(peer);
        expect(place).not.toBeNull();
        expect(place?.gPerKwh).toBeGreaterThanOrEqual(low);
        expect(place?.gPerKwh).toBeLessThanOrEqual(high);
      }
    }
  });

  test('holds the last years of a cloud region unless the run has a date', () => {
    expect(spread('us-central1')).toEqual({ low: 412.72 * 0.9, high: 412.72 * 1.25 + 35 });
    expect(spread('europe-west3').high).toBe(413);
    expect(spread('europe-west3', 2024).high).toBeLessThan(413);
    // France in 2022: 71 in Google's Paris.
    expect(spread('France')).toEqual({ low: 16.3, high: 71 });
  });

  test('is the world’s for several countries', () => {
    expect(spread('EU')).toMatchObject({ low: 30, high: 800 });
  });
});

describe('the names of places', () => {
  const { grids, clouds, places } = tables['zones.json'] as Record<string, string[][]>;

  test.each([...(grids ?? []), ...(clouds ?? []), ...(places ?? [])])('%j has the figure of %j', (name, figure) => {
    const found = findPlace(name as string);
    expect(found).not.toBeNull();
    expect([found?.id, found?.iso2]).toContain(findPlace(figure as string)?.id);
  });
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
    ['RTX3080Ti', ['NVIDIA RTX 3080 Ti']],
    ['TITAN RTX', ['NVIDIA RTX Titan']],
    ['RTX PRO 6000', ['NVIDIA RTX PRO 6000 WS', 'NVIDIA RTX PRO 6000 Max-Q']],
    ['TPUv5e', ['Google TPU v5e chip']],
    ['TPU v5e', ['Google TPU v5e chip']],
    ['AWS Inferentia2', ['AWS Inferentia2']],
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
