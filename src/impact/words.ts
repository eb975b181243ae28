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
  if (kwh >= 1e3) return `${briefly(kwh / 1e3)} MWh`;
  return kwh > 0 && kwh < 0.1 ? `${briefly(kwh * 1e3)} Wh` : `${briefly(kwh)} kWh`;
}

/** A number that a calculation ends with: four significant digits, with commas between thousands. */
export function countable(value: number): string {
  return grouped(value, 4);
}

/** A number that a calculation goes on from: with so many digits that a reader's calculator ends where it does. */
export function carried(value: number): string {
  return grouped(value, 6);
}

function grouped(value: number, digits: number): string {
  const [whole = '', ...rest] = String(Number(value.toPrecision(digits))).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
}

/** The emissions of an energy as a calculation: "8 kWh × 400 gCO2/kWh ÷ 1000 = 3.2 kg CO2e". */
export function emissionsCalculation(kwh: number, gPerKwh: number, kg: number): string {
  return `${carried(kwh)} kWh × ${carried(gPerKwh)} gCO2/kWh ÷ 1000 = ${countable(kg)} kg CO2e`;
}
