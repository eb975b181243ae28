import { describe, expect, test } from '@jest/globals';
import { compareRuns } from '../../src/impact/compare.ts';
import { DISCLOSURES } from '../../src/impact/disclosure/disclosure.ts';
import type { Figure, Impact } from '../../src/impact/impact.ts';
import { assessImpact, formatHardwareComparison } from '../../src/impact/index.ts';
import { mergeRuns } from '../../src/runs/merge.ts';
import { runOf } from './runs.ts';

type Fields = Record<string, unknown>;

/** A generator with a seed (mulberry32), so that a failure can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const MODELS = ['NVIDIA H100', 'NVIDIA A100-SXM4-80GB', 'A100', 'TPU v4', 'GB10', 'MI250X', 'GeForce RTX 4090', 'Foo'];
const REGIONS = ['DE', 'US', 'us-central1', 'europe-north1', 'eu-north-1', 'Poland', 'Narnia', 'CA-QC'];
const PROVIDERS = ['Google', 'AWS', 'on-premises', 'desk', 'Acme'];
const SCOPES = ['accelerators', 'components', 'machine', 'facility'];

/** Fields of a run, each of them stated or not. */
function fieldsOf(seed: number): Fields {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const maybe = (share: number, value: () => unknown) => (random() < share ? value() : null);
  const scale = (low: number, high: number) => low * (high / low) ** random();
  const hours = scale(0.001, 5000);
  const count = pick([1, 2, 8, 512, 16_384]);
  const kwh = (hours * count * scale(120, 350)) / 1000;
  const fields = {
    name: maybe(0.5, () => `run ${seed}`),
    training_hours: maybe(0.8, () => hours),
    gpu_count: maybe(0.8, () => count),
    gpu_hours: maybe(0.2, () => hours * count),
    gpu_model: maybe(0.8, () => pick(MODELS)),
    gpu_tdp_watts: maybe(0.5, () => pick([100, 300, 400, 700])),
    gpu_watts: maybe(0.1, () => scale(80, 300)),
    gpu_utilization: maybe(0.2, () => scale(0.3, 1)),
    pue: maybe(0.5, () => 1 + random()),
    grid_carbon_intensity: maybe(0.3, () => scale(10, 900)),
    region: maybe(0.6, () => pick(REGIONS)),
    provider: maybe(0.4, () => pick(PROVIDERS)),
    energy_kwh: maybe(0.4, () => kwh),
    energy_boundary: null as unknown,
    market_carbon_intensity: maybe(0.2, () => scale(1, 500)),
    wue: maybe(0.2, () => scale(0.1, 2)),
    embodied_kg_per_gpu_hour: maybe(0.2, () => scale(0.01, 0.05)),
    emissions_kg: maybe(0.1, () => kwh * 0.4),
    training_flops: maybe(0.3, () => scale(1e15, 1e25)),
    training_tokens: maybe(0.3, () => scale(1e6, 1e13)),
    parameters: maybe(0.3, () => scale(1e6, 1e12)),
    throughput: maybe(0.3, () => scale(1, 1e6)),
    started_at: maybe(0.3, () => '2023-05-06T07:08:09Z'),
  };
  if (fields.energy_kwh !== null) fields.energy_boundary = maybe(0.7, () => pick(SCOPES));
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

const RUNS = Array.from({ length: 600 }, (_, seed) => fieldsOf(seed)).filter(
  (fields) => Object.keys(fields).length > 0,
);
const METHODS = ['nameplate', 'calibrated'] as const;
const CONTEXT = { version: '1.2.3', now: '2026-11-22T10:11:12.345Z' };

function figuresOf({ energyKwh, emissionsKg, levels, lines }: Impact): Figure[] {
  return [
    energyKwh,
    emissionsKg,
    ...levels.flatMap((l) => [l.energyKwh, l.emissionsKg]),
    ...lines.map((l) => l.figure),
  ];
}

/** The logarithm of the range of the emissions; null without one. */
function widthOf({ emissionsKg: { low, high } }: Impact): number | null {
  return low === null || high === null ? null : Math.log(high / low);
}

describe('of any run', () => {
  test('low is not above high, levels grow outwards and hold their best, and nothing known is 0', () => {
    for (const fields of RUNS) {
      for (const method of METHODS) {
        const impact = assessImpact(runOf(fields), { method });
        for (const { value, low, high } of figuresOf(impact)) {
          if (value !== null) expect(value).toBeGreaterThan(0);
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          expect(low === null).toBe(high === null);
        }
        for (const { energyKwh: e, emissionsKg: c } of impact.levels) {
          for (const { value, low, high } of [e, c]) {
            expect(low as number).toBeLessThanOrEqual((value as number) * (1 + 1e-12));
            expect(high as number).toBeGreaterThanOrEqual((value as number) * (1 - 1e-12));
          }
        }
        const bests = impact.levels.map(({ energyKwh }) => energyKwh.value as number);
        bests.forEach((best, i) => expect(best).toBeGreaterThanOrEqual((bests[i - 1] ?? 0) * (1 - 1e-12)));
        if (impact.energyKwh.value === null) expect(impact.energyKwh.missing.length).toBeGreaterThan(0);
      }
    }
  });

  test('twice the hours and the energy are twice the energy and emissions', () => {
    for (const fields of RUNS) {
      const doubled = Object.fromEntries(
        Object.entries(fields).map(([key, value]) =>
          /^(?:training_hours|gpu_hours|energy_kwh|emissions_kg|training_flops)$/.test(key)
            ? [key, (value as number) * 2]
            : [key, value],
        ),
      );
      const [once, twice] = [assessImpact(runOf(fields)), assessImpact(runOf(doubled))];
      expect(twice.grade).toBe(once.grade);
      figuresOf(once).forEach((figure, i) => {
        for (const key of ['value', 'low', 'high'] as const) {
          const one = figure[key];
          const other = figuresOf(twice)[i]?.[key] ?? null;
          if (one === null) expect(other).toBeNull();
          else expect((other as number) / one).toBeCloseTo(2, 9);
        }
      });
    }
  });

  test('a PUE counts once at most, and never in what a facility metered', () => {
    for (const fields of RUNS.filter(({ pue }) => pue)) {
      const { pue: _, ...without } = fields;
      const [impact, bare] = [assessImpact(runOf(fields)), assessImpact(runOf(without))];
      if (impact.energyKwh.value === null || bare.energyKwh.value === null) continue;
      const ratio = impact.energyKwh.value / bare.energyKwh.value;
      if (/^measured-(?:facility|unstated)$/.test(impact.method)) expect(ratio).toBe(1);
      else if (impact.level === 'L3') expect(impact.levels.at(-1)?.energyKwh.value).toBe(impact.energyKwh.value);
      else expect(ratio).toBeCloseTo(fields.pue as number, 9);
    }
  });

  test('whatever single field is removed, nothing throws and nothing prints what is no number', () => {
    for (const fields of RUNS.slice(0, 150)) {
      for (const key of Object.keys(fields)) {
        const { [key]: _, ...rest } = fields;
        if (Object.keys(rest).length === 0) continue;
        const run = runOf(rest);
        const comparison = compareRuns({ ...run, alternatives: [runOf(fields)] });
        const impact = assessImpact(run);
        const texts = Object.values(DISCLOSURES).map((disclose) => disclose({ run, impact }, CONTEXT));
        for (const text of [...texts, JSON.stringify(impact), formatHardwareComparison(comparison.rows)]) {
          expect(text).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/);
        }
      }
    }
  });

  test('another source of it never lowers the evidence', () => {
    const order = (impact: Impact) => 'ABCDEF'.indexOf(impact.grade);
    for (const fields of RUNS.filter(({ energy_kwh: kwh }) => kwh).slice(0, 200)) {
      const { energy_kwh: _, energy_boundary: _b, ...estimated } = fields;
      if (Object.keys(estimated).length === 0) continue;
      const best = assessImpact(runOf(fields));
      const merged = assessImpact(mergeRuns([runOf(fields), { ...runOf(estimated), path: 'other.json' }]));
      expect(order(merged)).toBeLessThanOrEqual(order(best));
    }
  });
});

describe('to follow the advice', () => {
  /** What the advice asks for, as far as it can be done to these fields. */
  function followed(sentence: string, fields: Fields): Fields | null {
    const {
      training_hours: hours = 10,
      gpu_count: count = 8,
      gpu_hours: product,
      energy_kwh: kwh,
    } = fields as Record<string, number>;
    const energy = kwh ?? (((product ?? hours * count) as number) * 250) / 1000;
    const without = (...keys: string[]) =>
      Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
    if (sentence.startsWith('State `training_hours`')) return { ...fields, training_hours: 10, gpu_count: 8 };
    if (sentence.startsWith('State `gpu_tdp_watts`')) {
      const watts = Number(/one of (\d+) W/.exec(sentence)?.[1]);
      return Number.isNaN(watts) ? null : { ...fields, gpu_tdp_watts: watts };
    }
    if (sentence.startsWith('Measure the energy')) {
      return { ...without('gpu_watts'), energy_kwh: energy, energy_boundary: 'accelerators' };
    }
    if (sentence.startsWith('Meter the whole')) return { ...fields, energy_kwh: energy, energy_boundary: 'machine' };
    if (sentence.startsWith('State `pue`')) return { ...fields, pue: 1.3 };
    if (sentence.startsWith('State `energy_boundary`')) return { ...fields, energy_boundary: 'accelerators' };
    if (sentence.startsWith('State `grid_carbon_intensity`')) return { ...fields, grid_carbon_intensity: 300 };
    return null;
  }

  test('narrows the range, and to the end of it leaves nothing to do', () => {
    const seen = new Map<string, number>();
    for (const fields of RUNS) {
      for (let now = fields, steps = 0; ; steps++) {
        expect(steps).toBeLessThan(8);
        const impact = assessImpact(runOf(now));
        const width = widthOf(impact);
        if (impact.tighten === null || width === null) break;
        const next = followed(impact.tighten, now);
        if (next === null) throw new Error(`Nobody can follow: ${impact.tighten}`);
        const then = widthOf(assessImpact(runOf(next)));
        if (!(then !== null && then < width))
          throw new Error(`${impact.tighten} ${width} ${then} ${JSON.stringify(now)}`);
        const kind = impact.tighten.slice(0, 20);
        seen.set(kind, (seen.get(kind) ?? 0) + 1);
        now = next;
      }
    }
    expect(seen.size).toBeGreaterThanOrEqual(7);
  });
});
