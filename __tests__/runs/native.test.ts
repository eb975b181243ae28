import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as z from 'zod';
import { readNativeRun } from '../../src/runs/native/reader.ts';
import { NATIVE_KEYS, nativeRunSchema, WHAT } from '../../src/runs/native/schema.ts';

const FULL = `name: Support assistant
training_hours: 4.0
gpu_count: 1
gpu_model: NVIDIA GB10 (DGX Spark)
gpu_tdp_watts: 100
grid_carbon_intensity: 400
pue: 1.0
region: DE
provider: on-premises
energy_kwh: 0.38
reduction_measures:
  - Trained at night
hyperparameters: { lr: 2e-4, optimizer: AdamW, steps: 1_000, bf16: true, seed: null }
metrics: { accuracy: 0.9, tokens: 24_700_000, bleu: null }
datasets: [squad]
started_at: 2026-03-01T09:30:00Z
alternatives:
  - name: Cloud A100
    training_hours: 2
    gpu_count: 1
`;

/** What each problem says, as `line:column kind message`. */
function problemsOf(text: string, file = 'run.yaml'): string[] {
  return readNativeRun(text, file).problems.map(
    ({ location, kind, message }) => `${location.line}:${location.column} ${kind} ${message}`,
  );
}

describe('a run in the native format', () => {
  const run = readNativeRun(FULL, 'runs/run.yaml');

  test('is read whole', () => {
    expect(run.problems).toEqual([]);
    expect(run).toMatchObject({ readable: true, path: 'runs/run.yaml', name: 'Support assistant' });
    expect(run.durationHours).toEqual({
      value: 4,
      file: 'runs/run.yaml',
      key: 'training_hours',
      location: { file: 'runs/run.yaml', line: 2, column: 17, endLine: 2, endColumn: 20 },
    });
    expect([run.acceleratorCount, run.acceleratorTdpWatts, run.carbonIntensity, run.pue].map((v) => v?.value)).toEqual([
      1, 100, 400, 1,
    ]);
    expect([run.acceleratorModel, run.region, run.provider, run.startedAt].map((v) => v?.value)).toEqual([
      'NVIDIA GB10 (DGX Spark)',
      'DE',
      'on-premises',
      '2026-03-01T09:30:00Z',
    ]);
    expect(run.energies).toMatchObject([{ value: 0.38, key: 'energy_kwh', scope: null }]);
    expect(run.reductionMeasures).toMatchObject([{ value: 'Trained at night', key: 'reduction_measures.0' }]);
    expect(run.datasets.map(({ value }) => value)).toEqual(['squad']);
  });

  test('keeps names of hyper-parameters and metrics, and reads grouped digits as the number they mean', () => {
    expect([...run.hyperparameters].map(([name, { value }]) => [name, value])).toEqual([
      ['lr', 0.0002],
      ['optimizer', 'AdamW'],
      ['steps', 1000],
      ['bf16', true],
    ]);
    expect([...run.metrics].map(([name, values]) => [name, values[0]?.value, values[0]?.key])).toEqual([
      ['accuracy', 0.9, 'metrics.accuracy'],
      ['tokens', 24_700_000, 'metrics.tokens'],
    ]);
    expect(readNativeRun('training_hours: 1_000', 'run.yaml').durationHours?.value).toBe(1000);
  });

  test('has alternatives with keys of their own', () => {
    expect(run.alternatives).toHaveLength(1);
    expect(run.alternatives[0]).toMatchObject({
      name: 'Cloud A100',
      durationHours: { value: 2, key: 'alternatives.0.training_hours', location: { line: 19 } },
      acceleratorTdpWatts: null,
      alternatives: [],
    });
  });

  test('is the same in JSON', () => {
    const json = readNativeRun('{\n  "training_hours": 4.0,\n  "gpu_count": 0\n}', 'run.json');
    expect(json.durationHours).toMatchObject({ value: 4, location: { line: 2 } });
    expect(json.acceleratorCount).toBeNull();
    expect(json.problems).toMatchObject([{ kind: 'out-of-range', location: { line: 3, column: 16 } }]);
  });

  test('takes null and blank text as unknown without complaint', () => {
    const blank = readNativeRun('training_hours:\npue: null\ngpu_model: ""\nmetrics:\ndatasets:\n', 'run.yaml');
    expect(blank).toMatchObject({
      readable: true,
      problems: [],
      durationHours: null,
      pue: null,
      acceleratorModel: null,
    });
  });
});

describe('a wrong value is unknown, named with its place, and the rest still counts', () => {
  const number = (name: string, what: string, is: string) => `field-type \`${name}\` must be ${what}, but is ${is}.`;
  test.each([
    ['training_hours: four', `1:17 ${number('training_hours', 'a number of hours', 'the text "four"')}`],
    ['training_hours: "4"', `1:17 ${number('training_hours', 'a number of hours', 'the text "4"')}`],
    ['training_hours: 1,5', `1:17 ${number('training_hours', 'a number of hours', 'the text "1,5"')}`],
    ['training_hours: 24_70', `1:17 ${number('training_hours', 'a number of hours', 'the text "24_70"')}`],
    ['training_hours: true', `1:17 ${number('training_hours', 'a number of hours', 'true')}`],
    ['training_hours: [4]', `1:17 ${number('training_hours', 'a number of hours', 'a list')}`],
    ['\ntraining_hours: {h: 4}', `2:17 ${number('training_hours', 'a number of hours', 'a map')}`],
    ['training_hours: -1', '1:17 out-of-range `training_hours` must be more than 0, but is -1.'],
    ['training_hours: .nan', '1:17 out-of-range `training_hours` must be a finite number, but is .nan.'],
    ['training_hours: 1e999', '1:17 out-of-range `training_hours` must be a finite number, but is 1e999.'],
    ['gpu_count: 0', '1:12 out-of-range `gpu_count` must be at least 1, but is 0.'],
    ['gpu_count: 1.5', '1:12 out-of-range `gpu_count` must be a whole number, but is 1.5.'],
    ['gpu_count: -2', '1:12 out-of-range `gpu_count` must be at least 1, but is -2.'],
    ['gpu_tdp_watts: 0', '1:16 out-of-range `gpu_tdp_watts` must be more than 0, but is 0.'],
    ['gpu_tdp_watts: 400W', `1:16 ${number('gpu_tdp_watts', 'a number of watts', 'the text "400W"')}`],
    [
      'grid_carbon_intensity: -.inf',
      '1:24 out-of-range `grid_carbon_intensity` must be a finite number, but is -.inf.',
    ],
    ['grid_carbon_intensity: -4', '1:24 out-of-range `grid_carbon_intensity` must be at least 0, but is -4.'],
    ['pue: 0.99', '1:6 out-of-range `pue` must be at least 1, but is 0.99.'],
    ['energy_kwh: -0.1', '1:13 out-of-range `energy_kwh` must be more than 0, but is -0.1.'],
    ['gpu_model: 4090', `1:12 ${number('gpu_model', 'a text', 'the number 4090')}`],
    ['started_at: yesterday', `1:13 ${number('started_at', 'an ISO 8601 date or date-time', 'the text "yesterday"')}`],
    [
      'started_at: 2026-02-30',
      `1:13 ${number('started_at', 'an ISO 8601 date or date-time', 'the text "2026-02-30"')}`,
    ],
    ['datasets: squad', `1:11 ${number('datasets', 'a list of texts', 'the text "squad"')}`],
    ['datasets:\n  - a\n  - 3', `3:5 ${number('datasets.1', 'a text', 'the number 3')}`],
    ['metrics: 3', `1:10 ${number('metrics', 'a map of names to numbers', 'the number 3')}`],
    ['metrics:\n  f1: high', `2:7 ${number('metrics.f1', 'a number', 'the text "high"')}`],
    ['metrics: {__proto__: {a: 1}}', `1:22 ${number('metrics.__proto__', 'a number', 'a map')}`],
    [
      'hyperparameters: {deep: {a: 1}}',
      `1:25 ${number('hyperparameters.deep', 'a text, a number or true/false', 'a map')}`,
    ],
    ['alternatives: {}', `1:15 ${number('alternatives', 'a list of runs', 'an empty map')}`],
    ['alternatives:\n  - 3', `2:5 ${number('alternatives.0', 'a map of the fields of a run', 'the number 3')}`],
    ['alternatives:\n  - gpu_count: 0', '2:16 out-of-range `alternatives.0.gpu_count` must be at least 1, but is 0.'],
  ])('%j', (text, problem) => {
    expect(problemsOf(`${text}\nname: rest\n`)).toEqual([problem]);
    const run = readNativeRun(`${text}\nname: rest\n`, 'run.yaml');
    expect(run).toMatchObject({ name: 'rest', readable: true, durationHours: null, acceleratorCount: null, pue: null });
    expect([...run.metrics, ...run.hyperparameters]).toEqual([]);
  });

  test.each([
    ['training_hours: "4"', 'Write it without quotes: 4.', '4'],
    ['training_hours: 4 hours', 'Write the number alone, without its unit: 4.', '4'],
    ['gpu_model: 4090', 'Put it in quotes: "4090".', '"4090"'],
    ['training_hours: soon', 'Write a number of hours, or leave `training_hours` out when it is not known.', undefined],
    [
      'training_hours: 1,5',
      'Write a number of hours plainly: a point before decimals, nothing between thousands, no unit; e.g. 1.5.',
      undefined,
    ],
  ])('%j says what to do', (text, fix, suggestion) => {
    expect(readNativeRun(text, 'run.yaml').problems).toMatchObject([{ fix, ...(suggestion && { suggestion }) }]);
  });

  test('problems come in the order of the file', () => {
    const lines = problemsOf('pue: 0\ngpu_count: 0\ntypo: 1\ntraining_hours: x\nenergy_kwh: -1\n');
    expect(lines.map((line) => line.slice(0, 1))).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('an unknown key', () => {
  test.each([
    ['trianing_hours: 4', 'training_hours'],
    ['Training_Hours: 4', 'training_hours'],
    ['gpu_tdp_wats: 4', 'gpu_tdp_watts'],
    ['grid_carbon_intensity_g: 4', 'grid_carbon_intensity'],
    ['colour: blue', undefined],
    ['temperature_of_the_room: 4', undefined],
  ])('%j suggests %s', (text, suggestion) => {
    const [problem, ...others] = readNativeRun(text, 'run.yaml').problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ kind: 'unknown-key', location: { line: 1, column: 1 } });
    expect(problem?.suggestion).toBe(suggestion);
  });

  test('inside an alternative is one too, and so are its alternatives', () => {
    expect(problemsOf('alternatives:\n  - alternatives: []\n    gpu_cuont: 1\n')).toEqual([
      '2:5 unknown-key `alternatives` is not a field of a training run.',
      '3:5 unknown-key `gpu_cuont` is not a field of a training run.',
    ]);
  });

  test('of any length or name is shown in short', () => {
    const [problem] = readNativeRun(`? "${'x'.repeat(5000)}"\n: 1\n`, 'run.yaml').problems;
    expect(problem?.message.length).toBeLessThan(120);
    expect(problemsOf('__proto__: 1')).toEqual(['1:1 unknown-key `__proto__` is not a field of a training run.']);
  });
});

describe('a file that is no run', () => {
  test.each([
    ['', 1],
    ['# nothing\n', 1],
    ['{}', 1],
    ['- 1\n', 1],
    ['four hours', 1],
    ['name: a\n\tb: [', 2],
    ['a: {', 1],
  ])('%j is not readable', (text, line) => {
    const run = readNativeRun(text, 'run.yaml');
    expect(run).toMatchObject({ readable: false, name: null, durationHours: null, path: 'run.yaml' });
    expect(run.problems[0]).toMatchObject({ kind: 'unreadable', location: { file: 'run.yaml', line } });
    expect(run.problems[0]?.fix).not.toBe('');
  });

  test('a key given twice is a problem at the second', () => {
    expect(readNativeRun('pue: 1.1\npue: 1.2\n', 'run.yaml').problems).toMatchObject([
      { kind: 'duplicate-key', location: { line: 2 } },
    ]);
  });
});

describe('the schema', () => {
  const schema = z.toJSONSchema(nativeRunSchema);
  const validate = new Ajv2020({ strict: true, validateFormats: false, allowUnionTypes: true }).compile(schema);

  test('is a JSON Schema that describes every field', () => {
    for (const key of NATIVE_KEYS) expect(schema.properties?.[key]).toHaveProperty('description');
    expect(Object.keys(WHAT)).toEqual(NATIVE_KEYS);
    expect(schema).toMatchObject({ title: 'Training run', additionalProperties: false });
  });

  test.each([
    [{ training_hours: 4, gpu_count: 1, gpu_model: 'A100', gpu_tdp_watts: 400, pue: 1.1 }, true],
    [{ alternatives: [{ name: 'b', gpu_count: 2 }] }, true],
    [{ gpu_count: 0 }, false],
    [{ gpu_count: 1.5 }, false],
    [{ pue: 0.5 }, false],
    [{ gpu_tdp_watts: 0 }, false],
    [{ hours: 1 }, false],
    [{ alternatives: [{ alternatives: [] }] }, false],
    [{ metrics: { a: 'b' } }, false],
  ])('agrees with the reader on %j', (run, valid) => {
    expect(validate(run)).toBe(valid);
    expect(readNativeRun(JSON.stringify(run), 'run.json').problems.length === 0).toBe(valid);
  });
});
