import { describe, expect, test } from '@jest/globals';
import { boampsReader } from '../../src/runs/boamps.ts';
import { formatsOf } from '../../src/runs/formats.ts';
import type { TrainingRun } from '../../src/runs/run.ts';
import { runFile } from './files.ts';

const MEASURE = {
  measurementMethod: 'codecarbon',
  version: '3.2.4',
  cpuTrackingMode: 'constant',
  powerConsumption: 2.5,
  measurementDuration: 7200,
  measurementDateTime: '2026-03-01 12:00:00',
};
const GPU = { componentName: '2 x NVIDIA L40S', componentType: 'gpu', nbComponent: 2, memorySize: 48 };
const CPU = { componentName: 'AMD EPYC 9354', componentType: 'cpu', nbComponent: 32 };

/** A report of version 1.1. */
function report(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    header: { formatVersion: '1.1', publisher: { projectName: 'wren', confidentialityLevel: 'public' } },
    task: {
      taskStage: 'finetuning',
      taskFamily: 'chatbot',
      algorithms: [{ foundationModelUri: 'https://huggingface.co/birds/finch-8b', parametersNumber: 8 }],
      dataset: [{ dataUsage: 'input', dataType: 'token' }],
    },
    measures: [MEASURE],
    infrastructure: { infraType: 'publicCloud', cloudProvider: 'ovh', components: [CPU, GPU] },
    environment: { country: 'france', latitude: 50.7, longitude: 3.2, powerSourceCarbonIntensity: 44 },
    ...changes,
  };
}

function read(text: string): readonly TrainingRun[] {
  return boampsReader.read([runFile('boamps_report_a.json', text)]);
}

function one(changes: Record<string, unknown> = {}): TrainingRun {
  const runs = read(JSON.stringify(report(changes), null, 2));
  expect(runs).toHaveLength(1);
  return runs[0]!;
}

const LINES = JSON.stringify(report(), null, 2).split('\n');
const LINE = LINES.findIndex((line) => line.includes('"powerConsumption"')) + 1;

test('a report of version 1.1, in kWh', () => {
  expect(boampsReader.recognises(`\ufeff${JSON.stringify(report())}`)).toBe(true);
  expect(one()).toMatchObject({
    problems: [],
    notes: [],
    name: 'wren',
    durationHours: { value: 2, key: 'measures.0.measurementDuration' },
    acceleratorCount: { value: 2 },
    acceleratorModel: { value: 'NVIDIA L40S', key: 'infrastructure.components.1.componentName' },
    energies: [
      {
        value: 2.5,
        key: 'measures.0.powerConsumption',
        scope: 'components',
        includedPue: null,
        caveat: 'The power of the processor was taken as constant, not measured.',
        location: { line: LINE },
      },
    ],
    region: { value: 'france' },
    provider: { value: 'ovh' },
    coordinates: { value: { latitude: 50.7, longitude: 3.2 } },
    carbonIntensity: { value: 44 },
    parameters: { value: 8e9 },
    baseModel: { value: 'birds/finch-8b' },
    // CodeCarbon writes when it ended; the schema asks for when it began.
    startedAt: null,
    endedAt: { value: '2026-03-01T12:00:00' },
  });
});

test.each([
  ['kWh', 2.5, 2.5],
  ['Wh', 2500, 2.5],
  ['MWh', 0.0025, 2.5],
  ['MJoule', 9, 2.5],
  ['kJoule', 9000, 2.5],
  ['BTU', 3412.1416331279, 1],
])('a report of version 1.0, in %s', (unit, powerConsumption, kwh) => {
  expect(one({ measures: [{ ...MEASURE, unit, powerConsumption }] }).energies[0]?.value).toBeCloseTo(kwh, 9);
});

test('floating-point operations are no energy, and an unknown unit is told', () => {
  expect(one({ measures: [{ ...MEASURE, unit: 'petaFLOPS' }] })).toMatchObject({ energies: [], problems: [] });
  expect(one({ measures: [{ ...MEASURE, unit: 'W' }] })).toMatchObject({
    energies: [],
    problems: [{ kind: 'field-type', message: expect.stringContaining('"W"') }],
  });
});

test('several measures of a task are not added; the widest comes first', () => {
  const wattmeter = {
    measurementMethod: 'wattmeter',
    powerConsumption: 3.4,
    measurementDateTime: '2026-03-01 10:00:00',
  };
  const run = one({ measures: [{ ...MEASURE, measurementMethod: 'other' }, MEASURE, wattmeter] });
  expect(run.energies.map(({ value, scope }) => [value, scope])).toEqual([
    [3.4, 'machine'],
    [2.5, 'components'],
    [2.5, null],
  ]);
  expect(one({ measures: [wattmeter] })).toMatchObject({ startedAt: { value: '2026-03-01T10:00:00' }, endedAt: null });
});

test('accelerators', () => {
  const components = (...list: unknown[]) => one({ infrastructure: { components: list } });
  expect(components(CPU)).toMatchObject({ acceleratorCount: null, acceleratorModel: null });
  const parts = { componentType: 'GPU', nbComponent: 4, manufacturer: 'NVIDIA', series: 'A10', share: 0.5 };
  const shared = components(parts);
  expect(shared).toMatchObject({ acceleratorCount: { value: 4 }, acceleratorModel: { value: 'NVIDIA A10' } });
  expect(shared.notes.join(' ')).toContain('50 % of the accelerators');
  expect(components(parts, GPU)).toMatchObject({ acceleratorCount: { value: 6 }, acceleratorModel: null });
});

test('answering requests is no training', () => {
  const stage = (taskStage: string) => read(JSON.stringify(report({ task: { taskStage } })));
  expect(stage('inference')).toEqual([]);
  expect(stage('rag')).toEqual([]);
  expect(stage('training+inference')).toHaveLength(1);
});

describe('what cannot be read', () => {
  test.each([
    ['empty', '', 'is empty'],
    ['NUL', '{"measures": [\0]}', 'NUL'],
    ['cut off', '{"measures": [{"powerCons', 'cut off'],
    ['no measures', '{"measures": {}}', 'no list `measures`'],
    ['not a map', '[1]', 'no list `measures`'],
    ['nothing in it', '{"measures": [1, null, []], "infrastructure": {"components": [null, 3]}}', 'neither an energy'],
  ])('%s', (_, text, message) => {
    expect(read(text)).toMatchObject([{ readable: false, problems: [{ message: expect.stringContaining(message) }] }]);
  });

  test.each([
    ['powerConsumption', -1, 'out-of-range'],
    ['powerConsumption', 1e300, 'out-of-range'],
    ['powerConsumption', 'much', 'field-type'],
    ['powerConsumption', [1], 'field-type'],
    ['measurementDuration', true, 'field-type'],
    ['measurementDuration', -7200, 'out-of-range'],
  ])('%s of %j', (key, value, kind) => {
    expect(one({ measures: [{ ...MEASURE, [key]: value }] }).problems).toMatchObject([
      { kind, message: expect.stringContaining(`\`measures.0.${key}\``), location: { file: 'boamps_report_a.json' } },
    ]);
  });

  test('what is not finite is unknown', () => {
    const text = JSON.stringify(report()).replace('2.5', 'NaN').replace('7200', 'Infinity');
    expect(read(text)).toMatchObject([{ readable: true, energies: [], durationHours: null, problems: [] }]);
  });

  test('cut off after any character it never throws', () => {
    const text = JSON.stringify(report());
    for (let length = 0; length <= text.length; length++) {
      for (const run of read(text.slice(0, length))) expect(run.readable || run.problems.length > 0).toBe(true);
    }
  });
});

test('the files that it takes', () => {
  for (const path of ['boamps_report_1f.json', 'a/boamps.json', 'energy-report-llm.json']) {
    expect(formatsOf(path)).toEqual(['boamps']);
  }
  expect(formatsOf('report.json')).toEqual([]);
});
