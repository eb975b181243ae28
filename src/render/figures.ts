import type { Figure, Impact, Intensity } from '../impact/impact.ts';
import { fixed } from '../numbers.ts';

export type Quantity = 'energy' | 'mass' | 'volume';

/** Units from large to small with their size in kWh, kg or litres. */
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
  volume: [
    ['m³', 1e3],
    ['L', 1],
    ['mL', 1e-3],
  ],
};

/** What each grade of evidence means to a reader, in a word and in a phrase. */
export const GRADES: Record<Impact['grade'], readonly [word: string, phrase: string]> = {
  A: ['metered', 'metered for the whole facility'],
  B: ['metered', 'metered at the machine'],
  C: ['measured', "measured by the devices' own sensors, or by a meter that the run does not describe"],
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

/** An amount in kWh, kg or litres in the unit that suits it, as `0.40 kWh`, `4.0 Wh` or `1,240 t`. */
export function amount(value: number, quantity: Quantity): string {
  const [unit, size] = unitFor(value, quantity);
  return `${scaled(value, size)} ${unit}`;
}

/** The range says how exact a figure is: above this ratio of its bounds a third digit means nothing. */
const WIDE = 1.1;

/** A figure in the unit that suits it, with two significant digits where its range allows no more; null if unknown. */
export function told({ value, low, high }: Figure, quantity: Quantity): string | null {
  if (value === null) return null;
  const wide = low !== null && high !== null && high > WIDE * low;
  if (!wide) return amount(value, quantity);
  const [unit, size] = unitFor(value, quantity);
  return `${two(value / size)} ${unit}`;
}

/** The bounds of a figure, as `0.30–0.70`, in the unit that `told` gives its value; null when nothing bounds it. */
export function range({ value, low, high }: Figure, quantity: Quantity): string | null {
  if (low === null || high === null) return null;
  const [, size] = unitFor(value ?? high, quantity);
  const shown = high > WIDE * low ? two : (number: number) => scaled(number, 1);
  return `${shown(low / size)}–${shown(high / size)}`;
}

/** The bounds of a figure; where it lies outside of them, as what was measured of a part does, with what they are of. */
export function spread(figure: Figure, quantity: Quantity): string | null {
  const bounds = range(figure, quantity);
  return bounds !== null && isOutside(figure) ? `facility ${bounds}` : bounds;
}

/** Whether the bounds, which are those of the whole facility, leave a figure out. */
export function isOutside({ value, low, high }: Figure): boolean {
  return value !== null && low !== null && high !== null && (value < low || value > high);
}

/** The bounds of a figure with the unit that suits the upper one, as `0.30–0.70 kWh`. */
export function rangeWithUnit({ low, high }: Figure, quantity: Quantity): string | null {
  if (low === null || high === null) return null;
  const [unit] = unitFor(high, quantity);
  return `${range({ value: high, low, high, missing: [] }, quantity)} ${unit}`;
}

/**
 * A number of an equivalent: so many digits after the point, and never more than two significant ones, for the factors
 * behind equivalents are that rough even where the figure is not.
 */
export function roughly(value: number, digits: number): string {
  const text = decimals(value, digits);
  return text.replace(/^-?[0.]*|\./g, '').length <= 2 ? text : two(value);
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

/** Two significant digits, with commas between thousands. */
function two(number: number): string {
  const rounded = Number(number.toPrecision(2));
  if (rounded === 0) return '0';
  const size = Math.abs(rounded);
  if (size >= 10) return grouped(rounded.toFixed(0));
  return size >= 1 ? rounded.toFixed(1) : number.toPrecision(2);
}

function grouped(text: string): string {
  return text.replace(/\B(?<!\..*)(?=(\d{3})+(?!\d))/g, ',');
}

function scaled(value: number, size: number): string {
  const number = value / size;
  const digits = Math.abs(number) >= 100 ? 0 : Math.abs(number) >= 10 ? 1 : 2;
  return number === 0 ? '0' : grouped(decimals(number, digits));
}
