import type { Figure, Impact, Intensity } from '../impact/impact.ts';
import { fixed } from '../numbers.ts';

export type Quantity = 'energy' | 'mass';

/** Units from large to small with their size in kWh or kg. */
const UNITS: Record<Quantity, readonly (readonly [unit: string, size: number])[]> = {
  energy: [
    ['GWh', 1e6],
    ['MWh', 1e3],
    ['kWh', 1],
    ['Wh', 1e-3],
  ],
  mass: [
    ['kt', 1e6],
    ['t', 1e3],
    ['kg', 1],
    ['g', 1e-3],
  ],
};

/** What each grade of evidence means to a reader, in a word and in a phrase. */
export const GRADES: Record<Impact['grade'], readonly [word: string, phrase: string]> = {
  A: ['metered', 'metered for the whole facility'],
  B: ['metered', 'metered at the machine'],
  C: ['measured', 'measured by a meter that the run does not describe'],
  D: ['estimated', 'estimated, with every input known'],
  E: ['assumed', 'estimated, with an input assumed'],
  F: ['unknown', 'unknown, or the inputs contradict each other'],
};

/** A number as the tables print it: a fixed count of digits, but two significant ones where those would show 0. */
export function decimals(value: number, digits: number): string {
  const text = fixed(value, digits);
  if (value === 0 || /[1-9]/.test(text) || !Number.isFinite(value)) return text;
  return value.toPrecision(2);
}

/** An amount in kWh or kg in the unit that suits it, as `0.40 kWh`, `4.0 Wh` or `1,240 t`. */
export function amount(value: number, quantity: Quantity): string {
  const [unit, size] = unitFor(value, quantity);
  return `${scaled(value, size)} ${unit}`;
}

/** The bounds of a figure, as `0.30–0.70`, in the unit that `amount` gives its value; null when nothing bounds it. */
export function range({ value, low, high }: Figure, quantity: Quantity): string | null {
  if (low === null || high === null) return null;
  const [, size] = unitFor(value ?? high, quantity);
  return `${scaled(low, size)}–${scaled(high, size)}`;
}

/** The bounds of a figure as the tables print them, in kWh or kg. */
export function plainRange({ low, high }: Figure, unit: string): string | null {
  return low === null || high === null ? null : `${decimals(low, 2)}–${decimals(high, 2)} ${unit}`;
}

export function intensityText({ gPerKwh, basis, region, year }: Intensity): string {
  const figure = `${Number(gPerKwh.toPrecision(12))} gCO2/kWh`;
  if (basis === 'stated') return figure;
  return `${figure} (${[region, year].filter((part) => part !== null).join(', ')})`;
}

/** The unit that suits a value, and how many kWh or kg it is. */
export function unitFor(value: number, quantity: Quantity): readonly [string, number] {
  const units = UNITS[quantity];
  const base = units.find(([, size]) => size === 1)!;
  // 0.16 kg reads as well as 160 g, and is what the tables print.
  if (value === 0 || (Math.abs(value) >= 0.1 && Math.abs(value) < 1)) return base;
  return units.find(([, size]) => Math.abs(value) >= size) ?? units.at(-1)!;
}

function scaled(value: number, size: number): string {
  const number = value / size;
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return number === 0 ? '0' : decimals(number, digits).replace(/\B(?<!\..*)(?=(\d{3})+(?!\d))/g, ',');
}
