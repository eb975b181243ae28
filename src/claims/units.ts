import { MASSES_ABROAD, TIMES_ABROAD } from './languages.ts';

/** What may stand between a number and its unit: "7.0M hours". */
export const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};

/** Names of units in small letters, each with its factor to the unit of its kind; a plural in s is understood. */
export type Units = Readonly<Record<string, number>>;

/** To kWh. */
export const ENERGY: Units = {
  wh: 1e-3,
  kwh: 1,
  'kw h': 1,
  'kilowatt hours': 1,
  'kilowatt-hours': 1,
  mwh: 1e3,
  'megawatt hours': 1e3,
  'megawatt-hours': 1e3,
  gwh: 1e6,
  kj: 1 / 3600,
  mj: 1 / 3.6,
  gj: 1 / 0.0036,
};

/** To hours. */
export const TIME: Units = {
  s: 1 / 3600,
  sec: 1 / 3600,
  second: 1 / 3600,
  min: 1 / 60,
  mins: 1 / 60,
  minute: 1 / 60,
  h: 1,
  hr: 1,
  hrs: 1,
  hour: 1,
  day: 24,
  week: 168,
  ...TIMES_ABROAD,
};

/** To W. */
export const POWER: Units = { w: 1, watt: 1, kw: 1e3, kilowatt: 1e3 };

/** To kg. */
export const MASS: Units = {
  mg: 1e-6,
  g: 1e-3,
  gram: 1e-3,
  gramme: 1e-3,
  kg: 1,
  kilo: 1,
  kilogram: 1,
  t: 1e3,
  ton: 1e3,
  tonne: 1e3,
  'metric ton': 1e3,
  'metric tonne': 1e3,
  kt: 1e6,
  // The international pound.
  lb: 0.45359237,
  pound: 0.45359237,
  ...MASSES_ABROAD,
};
