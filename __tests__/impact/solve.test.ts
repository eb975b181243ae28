import { describe, expect, test } from '@jest/globals';
import { solveFactor } from '../../src/impact/solve.ts';

/** Emissions as a card writes them, with the weight of their last digit. */
const solve = (tonnes: number, hours: number, watts: number, step: number) =>
  solveFactor(tonnes * 1000, (hours * watts) / 1000, step / tonnes);

describe('the factor that a figure hides', () => {
  test.each([
    [31.22, 184320],
    [62.44, 368640],
    [291.42, 1720320],
  ])('of Llama 2, %d t for %d h, is 1.1 × 0.385', (tonnes, hours) => {
    const { factor, assumption } = solve(tonnes, hours, 400, 0.01);
    expect(factor).toBeCloseTo(0.4235, 3);
    expect(assumption).toMatchObject({ pue: 1.1, intensity: 0.385 });
  });

  test('of BLOOM is the grid of France without PUE', () => {
    expect(solve(24.69, 1082990, 400, 0.01).assumption).toMatchObject({ pue: 1, intensity: 0.057 });
  });

  test('of a card from the ML CO2 calculator is its example', () => {
    expect(solve(0.1944, 1500, 300, 0.0001).assumption).toMatchObject({ pue: 1, intensity: 0.432 });
  });

  test.each([
    ['fits no pair that anybody used', 1354, 5e6, 700, 1],
    ['is no grid at all', 12.9, 7e6, 700, 0.1],
    ['is rounded so far that several pairs fit', 2, 11_500, 400, 1],
  ])('is not named where it %s', (_, tonnes, hours, watts, step) => {
    const { factor, assumption } = solve(tonnes, hours, watts, step);
    expect(factor).toBeCloseTo((tonnes * 1e6) / (hours * watts), 9);
    expect(assumption).toBeNull();
  });
});
