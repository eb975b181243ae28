import type { Comparison } from '../impact/impact.ts';
import { codeBlock } from '../render/escape.ts';
import { type Quantity, unitFor } from '../render/figures.ts';

/** In a colour that is seen on light and dark alike. */
const COLOURS = { xyChart: { plotColorPalette: '#2da44e', backgroundColor: 'transparent' } };

/** More bars than this are no glance. */
const MOST_BARS = 8;

/** No training run comes near it, and no number below it needs an exponent. */
const LARGEST = 1e15;

/** Characters of a name that fit beside a bar. */
const LONGEST_NAME = 24;

/**
 * A comparison as a bar chart in Mermaid, which GitHub draws
 * (https://mermaid.js.org/syntax/xyChart.html): emissions, or energy where too few emissions are known. The table says
 * the same in numbers.
 *
 * @returns null when fewer than two options are known
 */
export function comparisonChart({ rows }: Comparison): string | null {
  const known = (figure: 'energyKwh' | 'emissionsKg') =>
    rows.flatMap((row) => (row[figure].value === null ? [] : [{ name: row.name, value: row[figure].value }]));
  const emissions = known('emissionsKg');
  const energy = known('energyKwh');
  const [bars, quantity, what]: [typeof energy, Quantity, string] =
    emissions.length >= 2 && emissions.length >= energy.length ? [emissions, 'mass', 'CO2e'] : [energy, 'energy', ''];
  const shown = bars.slice(0, MOST_BARS);
  const top = Math.max(0, ...shown.map(({ value }) => value));
  if (shown.length < 2 || top === 0 || top > LARGEST) return null;
  const [unit, size] = unitFor(top, quantity);
  return codeBlock(
    [
      `%%{init: ${JSON.stringify(look(shown.length))}}%%`,
      'xychart-beta horizontal',
      `    x-axis [${names(shown.map(({ name }) => name)).join(', ')}]`,
      `    y-axis "${`${unit} ${what}`.trim()}" 0 --> ${number((top / size) * 1.1)}`,
      `    bar [${shown.map(({ value }) => number(value / size)).join(', ')}]`,
    ].join('\n'),
    'mermaid',
  );
}

/** As high as its bars need. */
function look(bars: number) {
  // Where the page has another font than Mermaid measures, names are cut without the padding.
  const xyChart = { width: 600, height: 60 + 32 * bars, xAxis: { labelPadding: 14 } };
  return { xyChart, themeVariables: COLOURS };
}

/** Names in quotes that Mermaid reads as text whatever they hold; each of them once, since equal ones share a bar. */
function names(given: readonly string[]): string[] {
  const seen = new Set<string>();
  return given.map((name, index) => {
    const letters = [
      ...name
        .replace(/[^\p{L}\p{N} ().,+/-]+/gu, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    ];
    const short = (most: number) =>
      letters.length > most
        ? `${letters
            .slice(0, most - 1)
            .join('')
            .trim()}…`
        : letters.join('');
    const number = `(${index + 1})`;
    const isOwn = letters.length > 0 && !seen.has(short(LONGEST_NAME));
    const own = isOwn ? short(LONGEST_NAME) : `${short(LONGEST_NAME - number.length - 1)} ${number}`.trim();
    seen.add(own);
    return `"${own}"`;
  });
}

/** A number as Mermaid reads it: without an exponent. */
function number(value: number): string {
  return String(Number(value.toFixed(3)));
}
