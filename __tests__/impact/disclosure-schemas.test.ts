import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { DISCLOSURES } from '../../src/impact/disclosure/disclosure.ts';
import { assessImpact } from '../../src/impact/index.ts';
import { HOSTILE } from '../render/hostile.ts';
import { DISCLOSED } from './disclosed.ts';
import { runOf } from './runs.ts';

const CONTEXT = { version: '1.2.3', now: '2026-11-22T10:11:12.345Z' };

// CycloneDX/specification@349314a, Apache-2.0, and Boavizta/BoAmps@3bfefec, CC BY 4.0, without their descriptions.
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/schemas/${name}.json`, import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
(formats as unknown as (instance: Ajv) => void)(ajv);
for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, true);
// Licences and signatures, which our BOM has none of.
for (const other of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
  ajv.addSchema({ $id: `http://cyclonedx.org/schema/${other}`, definitions: { signature: {} } });
}
const isBom = ajv.compile(read('cyclonedx-1.6'));
// Draft 4 in name alone: but for `id` they use nothing that draft 7 reads otherwise.
const boamps = (name: string) => {
  const { id, $schema: _, ...schema } = read(`boamps-${name}`);
  return { ...schema, $id: id };
};
for (const name of ['algorithm', 'dataset', 'hardware', 'measure']) ajv.addSchema(boamps(name));
const isReport = ajv.compile(boamps('report'));

const hostile = HOSTILE.map((text, i): [string, Record<string, unknown>] => [
  `hostile text ${i}`,
  {
    ...DISCLOSED.nameplate,
    name: text,
    gpu_model: text,
    region: text,
    provider: text,
    base_model: text,
    datasets: [text],
  },
]);

describe.each([...Object.entries(DISCLOSED), ...hostile])('of the run %s', (_, fields) => {
  const texts = Object.fromEntries(
    Object.entries(DISCLOSURES).map(([name, disclose]) => {
      const run = runOf(fields);
      return [name, disclose({ run, impact: assessImpact(run) }, CONTEXT)];
    }),
  );

  test('the BOM satisfies the schema of CycloneDX 1.6', () => {
    isBom(JSON.parse(texts.cyclonedx as string));
    expect(isBom.errors).toBeNull();
  });

  test('the report satisfies the schema of BoAmps, but for what nobody knows, which it names', () => {
    const report = JSON.parse(texts.boamps as string);
    isReport(report);
    const lacking = (isReport.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
    const noCount = !('gpu_count' in fields);
    const noEnergy = report.measures.length === 0;
    expect(lacking.sort()).toEqual([
      ...(noCount ? ['/infrastructure/components minItems'] : []),
      ...(noEnergy ? ['/measures minItems'] : []),
    ]);
    expect(/not known, but the schema demands it/.test(report.task.taskDescription)).toBe(noCount || noEnergy);
  });

  test('no form has a figure that is no number', () => {
    for (const text of Object.values(texts)) expect(text).not.toMatch(/\b(?:NaN|Infinity|undefined)\b/);
  });
});

test('the schemas refuse what they should', () => {
  const run = runOf(DISCLOSED.nameplate);
  const disclosed = { run, impact: assessImpact(run) };
  const bom = JSON.parse(DISCLOSURES.cyclonedx(disclosed, CONTEXT));
  const { environmentalConsiderations: told } = bom.components[0].modelCard.considerations;
  told.energyConsumptions[0].activityEnergyCost.unit = 'MWh';
  expect(isBom(bom)).toBe(false);
  const report = JSON.parse(DISCLOSURES.boamps(disclosed, CONTEXT));
  expect(isReport({ ...report, measures: [{ measurementMethod: 'x' }] })).toBe(false);
  expect(isReport({ ...report, infrastructure: { infraType: 'cloud', components: [] } })).toBe(false);
});
