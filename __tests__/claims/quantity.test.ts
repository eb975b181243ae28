import { describe, expect, test } from '@jest/globals';
import {
  acceleratorHoursIn,
  energiesIn,
  massesInKg,
  numberAtStart,
  powersIn,
  type Quantity,
  timesIn,
  unitOfHeading,
} from '../../src/claims/quantity.ts';

const values = (found: readonly Quantity[]) => found.map(({ value }) => Number(value.toPrecision(9)));

describe('an energy in kWh', () => {
  test.each<[string, number[]]>([
    ['15.5 kWh', [15.5]],
    ['15.5kWh', [15.5]],
    ['420 Wh', [0.42]],
    ['1.2 MWh', [1200]],
    ['3 GWh', [3e6]],
    ['131 megawatt-hours', [131e3]],
    ['36 MJ', [10]],
    ['1,234 kWh', [1234]],
    ['1,234,567.5 kWh', [1234567.5]],
    ['7 000 kWh', [7000]],
    ['7\u202f000 kWh', [7000]],
    ['15,5 kWh', [15.5]],
    ['0,123 kWh', [0.123]],
    ['1.234,5 kWh', [1234.5]],
    ['1.234.567 kWh', [1234567]],
    ['2e3 kWh', [2000]],
    ['4.3 million kWh', [4.3e6]],
    ['10 kWh and 20 kWh', [10, 20]],
    ['kWh', []],
    ['v1.5 kWhat', []],
    ['5 kWh/day', []],
  ])('%j', (text, expected) => expect(values(energiesIn(text))).toEqual(expected));
});

describe('emissions in kg', () => {
  test.each<[string, number[]]>([
    ['5.6 KgCO2', [5.6]],
    ['5.6 kg of CO2eq', [5.6]],
    ['5600 g', [5.6]],
    ['5600 gCO2e', [5.6]],
    ['12.9 tCO2eq', [12900]],
    ['12.9 tons', [12900]],
    ['11,390 metric tons of CO2', [11390e3]],
    ['0,33 kg CO2', [0.33]],
    ['3 gpus', []],
    ['5 things', []],
  ])('%j', (text, expected) => expect(values(massesInKg(text))).toEqual(expected));
});

describe('a time in hours', () => {
  test.each<[string, number[]]>([
    ['36 hours', [36]],
    ['36h', [36]],
    ['90 minutes', [1.5]],
    ['3 days', [72]],
    ['2 weeks', [336]],
    ['7200 s', [2]],
    ['1h 30m', [1.5]],
    ['2 days and 3 hours', [51]],
    ['1 hour, 30 minutes', [1.5]],
    ['1:30:00', [1.5]],
    ['1 day, 2:00:00', [26]],
    ['12 hours, 12 hours', [12, 12]],
    ['1.5k hours', [1500]],
    ['at 10:30', []],
    ['16kHz', []],
    ['3 samples', []],
  ])('%j', (text, expected) => expect(values(timesIn(text))).toEqual(expected));
});

test.each<[string, number, number]>([
  ['10-12 h', 10, 12],
  ['10–12 hours', 10, 12],
  ['10 to 12 hours', 10, 12],
  ['10h – 12h', 10, 12],
  ['between 10 and 12 hours', 10, 12],
])('%j is a range', (text, low, value) => expect(timesIn(text).at(-1)).toMatchObject({ low, value }));

test('a model name and a year are no lower end', () => {
  expect(timesIn('on A100-40 12 hours')[0]).not.toHaveProperty('low');
  expect(timesIn('in 2024 - 12 hours')[0]).not.toHaveProperty('low');
});

describe('accelerator-hours', () => {
  test.each<[string, number[]]>([
    ['7.0M GPU hours', [7e6]],
    ['1400 A100-hours', [1400]],
    ['1,400 A100 80GB GPU-hours', [1400]],
    ['20 GPU-days', [480]],
    ['2 GPU years', [17520]],
    ['184320 GPU h', [184320]],
    ['64 GPUs for 12 hours', []],
    ['12 hours', []],
  ])('%j', (text, expected) => expect(values(acceleratorHoursIn(text))).toEqual(expected));
});

test('a power in W', () => {
  expect(values(powersIn('400 W, 0.7 kW and 350 watts'))).toEqual([400, 700, 350]);
});

test('the last digit that is written tells how exact a figure is', () => {
  const step = (text: string) => massesInKg(text)[0]?.step;
  expect(step('5.6 kg')).toBeCloseTo(0.1);
  expect(step('5.60 kg')).toBeCloseTo(0.01);
  expect(step('5600 g')).toBeCloseTo(0.001);
  expect(step('0,33 kg')).toBeCloseTo(0.01);
  expect(acceleratorHoursIn('7.0M GPU hours')[0]?.step).toBeCloseTo(1e5);
});

test.each<[string, number | null]>([
  ['16', 16],
  ['~ 16 or so', 16],
  ['7.0M', 7e6],
  ['87 %', 87],
  ['2e-5', 2e-5],
  ['16GB', null],
  ['three', null],
  ['', null],
])('a text that begins with a number: %j', (text, value) => expect(numberAtStart(text)?.value ?? null).toBe(value));

test.each<[string, 'energy' | 'mass', number | null]>([
  ['Emissions (tons CO2eq)', 'mass', 1000],
  ['Carbon emitted (tCO2eq)', 'mass', 1000],
  ['CO2 (kg)', 'mass', 1],
  ['gCO2e', 'mass', 0.001],
  ['Energy (MWh)', 'energy', 1000],
  ['Emissions', 'mass', null],
])('the unit of the heading %j', (heading, kind, factor) => {
  expect(unitOfHeading(heading, kind)?.factor ?? null).toBe(factor);
});
