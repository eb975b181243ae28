import { describe, expect, test } from '@jest/globals';
import {
  implausibleCompute,
  implausibleEnergy,
  implausibleIntensity,
  isNearlyFree,
  ratedWatts,
} from '../../src/impact/plausible.ts';

describe('energy in accelerator-hours', () => {
  test.each([52.4, 57.6, 20, 100])('of %d kWh in 144 h of 400 W is possible', (kwh) => {
    expect(implausibleEnergy(kwh, 144, 400)).toBeNull();
  });

  test.each<[number, object, string | null, number]>([
    [52_400, {}, 'Wh were taken for kWh', 1e-3],
    [0.0524, {}, 'MWh were taken for kWh', 1e3],
    [1.5, { count: 16 }, 'the hours are those of all accelerators already', 1],
    [900, { count: 8 }, 'the hours are those of the clock', 1],
    [2e9, {}, null, 1],
  ])('of %d kWh is not, %j', (kwh, options, slip, factor) => {
    const wrong = implausibleEnergy(kwh, 144, 400, options);
    expect(wrong?.what).toMatch(/ W per accelerator, where one of 400 W draws 40 to /);
    if (slip === null) expect(wrong?.slip).toBeNull();
    else expect(wrong?.slip).toContain(slip);
    expect(wrong?.factor).toBe(factor);
  });

  test('of a meter on the accelerators alone has a narrower range', () => {
    expect(implausibleEnergy(100, 144, 400)).toBeNull();
    expect(implausibleEnergy(100, 144, 400, { acceleratorsOnly: true })).not.toBeNull();
  });
});

describe('emissions of an energy', () => {
  test.each([0.005, 0.057, 0.38, 1.4])('at %d kg per kWh are possible', (intensity) => {
    expect(implausibleIntensity(1000 * intensity, 1000)).toBeNull();
  });

  test.each<[number, string, number]>([
    [0.38, 'kg were taken for g, or Wh for kWh', 1e3],
    [380_000, 'g were taken for kg, or MWh for kWh', 1e-3],
    [0.00038, 't were taken for g', 1e6],
  ])('of %d kg for 1000 kWh are not: %s', (kg, slip, factor) => {
    expect(implausibleIntensity(kg, 1000)).toMatchObject({ slip, factor });
  });

  test('of Llama 3.3 are impossible, and no simple slip explains them', () => {
    expect(implausibleIntensity(12_900, 4_900_000, { rated: true })).toMatchObject({ slip: null, factor: 1 });
  });

  test('from water power alone may be lower', () => {
    expect(isNearlyFree('Québec, Canada')).toBe(true);
    expect(isNearlyFree('Ontario, Canada')).toBe(false);
    expect(implausibleIntensity(3.94, 1000, { nearlyFree: true })).toBeNull();
    expect(implausibleIntensity(0.1, 1000, { nearlyFree: true })).not.toBeNull();
  });

  test('of rated energy may be higher by load, machine and facility', () => {
    expect(implausibleIntensity(1800, 1000)).not.toBeNull();
    expect(implausibleIntensity(1800, 1000, { rated: true })).toBeNull();
  });
});

describe('operations in accelerator-hours', () => {
  const day = (share: number) => share * 312e12 * 3600 * 24;

  test.each([0.011, 0.3, 0.64])('at %d of the peak are possible', (share) => {
    expect(implausibleCompute(day(share), 24, [312])).toBeNull();
  });

  test.each<[number, boolean]>([
    [0.005, true],
    [0.7, false],
    [3, false],
  ])('at %d of the peak are not', (share, isLow) => {
    expect(implausibleCompute(day(share), 24, [312])).toMatchObject({ isLow });
  });

  test('of an adapter are a third fewer than the Trainer counts', () => {
    expect(implausibleCompute(day(0.9), 24, [312], true)).toBeNull();
    expect(implausibleCompute(day(1.1), 24, [312], true)).not.toBeNull();
  });

  test('are judged by the variant that makes them possible', () => {
    expect(implausibleCompute(day(0.9), 24, [312, 989])).toBeNull();
  });
});

test('the rated power of a name is known where its variants share it', () => {
  expect(ratedWatts('NVIDIA A100-SXM4-80GB')).toBe(400);
  expect(ratedWatts('A100')).toBeNull();
  expect(ratedWatts('Xeon')).toBeNull();
});
