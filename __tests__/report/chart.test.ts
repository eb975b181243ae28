import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/impact/impact.ts';
import { comparisonChart } from '../../src/report/chart.ts';
import { HOSTILE, mixtures } from '../render/hostile.ts';

const figure = (value: number | null) => ({ value, low: null, high: null, missing: [] });

function chart(...rows: [name: string, kg: number | null, kwh?: number | null][]): string | null {
  const comparison: Comparison = {
    rows: rows.map(([name, kg, kwh = kg]) => ({ name, emissionsKg: figure(kg), energyKwh: figure(kwh) })),
    fair: true,
    reason: null,
    equalWork: null,
  };
  return comparisonChart(comparison);
}

describe('a chart', () => {
  test('has a bar for each option, in the unit of the longest', () => {
    expect(chart(['Local', 160], ['Cloud A100', 1384])?.split('\n')).toEqual([
      '```mermaid',
      expect.stringMatching(/^%%\{init: \{.*\}\}%%$/),
      'xychart-beta horizontal',
      '    x-axis ["Local", "Cloud A100"]',
      '    y-axis "t CO2e" 0 --> 1.522',
      '    bar [0.16, 1.384]',
      '```',
    ]);
  });

  test('shows energy where emissions are not known of as many', () => {
    expect(chart(['a', null, 2], ['b', 1, 3])).toContain('y-axis "kWh" 0 --> 3.3');
  });

  test('leaves out what is unknown, and never draws it as 0', () => {
    expect(chart(['a', 1], ['b', null], ['c', 2])).toContain('x-axis ["a", "c"]');
  });

  test.each([
    ['one option', [['a', 1]]],
    [
      'one that is known',
      [
        ['a', 1],
        ['b', null],
      ],
    ],
    [
      'nothing but zeros',
      [
        ['a', 0],
        ['b', 0],
      ],
    ],
    [
      'numbers that nobody trains with',
      [
        ['a', 1],
        ['b', 1e300],
      ],
    ],
  ] as [string, [string, number | null][]][])('of %s is none', (_, rows) => {
    expect(chart(...rows)).toBeNull();
  });

  test('names each bar once and briefly', () => {
    const long = 'An accelerator with a very long name';
    expect(chart([long, 1], [long, 2], ['', 3])).toContain(
      'x-axis ["An accelerator with a v…", "An accelerator with… (2)", "(3)"]',
    );
  });

  test('is drawn of no more than eight', () => {
    const rows = Array.from({ length: 30 }, (_, index): [string, number] => [`n${index}`, index]);
    expect(chart(...rows)?.match(/"n\d+"/g)).toHaveLength(8);
  });

  test.each([...HOSTILE, ...mixtures(60)].map((text) => [text]))(
    'has the same lines whatever a name is: %j',
    (text) => {
      const drawn = chart([text, 1], ['b', 2])!;
      expect(drawn.split('\n')).toHaveLength(7);
      expect(drawn).toMatch(/\n {4}x-axis \["[\p{L}\p{N} ().,+/…-]*", "b[^"]*"\]\n/u);
    },
  );

  test('has no exponents', () => {
    expect(chart(['a', 1e-9], ['b', 5e6])).toContain('bar [0, 5]');
  });
});
