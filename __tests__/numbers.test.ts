import { describe, expect, test } from '@jest/globals';
import { fixed, percent, powerOfTen } from '../src/numbers.ts';

describe('fixed', () => {
  // The right column is what Python 3 prints for format(x, f'.{digits}f').
  test.each([
    [0.125, 2, '0.12'],
    [0.375, 2, '0.38'],
    [0.5, 0, '0'],
    [1.5, 0, '2'],
    [2.5, 0, '2'],
    [40.5, 0, '40'],
    [-2.5, 0, '-2'],
    [2.675, 2, '2.67'],
    [1.005, 2, '1.00'],
    [0.16, 2, '0.16'],
    [1e22, 2, '1e+22'],
    [0, 2, '0.00'],
  ])('%d with %d digits is %s', (value, digits, text) => {
    expect(fixed(value, digits)).toBe(text);
  });
});

test.each([
  [5e19, 4, '5.0 × 10¹⁹'],
  [1.2345e17, 4, '1.235 × 10¹⁷'],
  [999_960_000_000_000, 4, '1.0 × 10¹⁵'],
])('%d to %d digits is %s', (value, digits, text) => {
  expect(powerOfTen(value, digits)).toBe(text);
});

test('percent has two digits', () => {
  expect(percent(0.58)).toBe('58.00%');
  expect(percent(0.04)).toBe('4.00%');
  expect(percent(0.97)).toBe('97.00%');
});
