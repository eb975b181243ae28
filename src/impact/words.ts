/** A number in a sentence: three significant digits. */
export function briefly(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** The second half of every method's formula. */
export const EMISSIONS = 'emissions are energy × grid intensity ÷ 1000';

/** A PUE as it is usually written: with at least one digit after the point. */
export function shownPue(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}

/** An energy in a sentence, in the unit that suits it: "0.32 kWh", "386 MWh". */
export function energyText(kwh: number): string {
  if (kwh >= 1e6) return `${briefly(kwh / 1e6)} GWh`;
  return kwh >= 1e3 ? `${briefly(kwh / 1e3)} MWh` : `${briefly(kwh)} kWh`;
}
