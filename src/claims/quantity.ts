/** An amount that a text gives, in the unit of its kind, and how exactly it is written. */
export interface Quantity {
  readonly value: number;
  /** The weight of the last digit that is written, in the same unit: 0.1 for "5.6 kg" in kg, 100000 for "7.0M". */
  readonly step: number;
  /** The number and its unit as they are written. */
  readonly written: string;
  /** The unit as it is written, in small letters; empty where there is none. */
  readonly unit: string;
  readonly index: number;
}

// Groups of digits are few: a long row of them would be read again from each one.
const NUMBER = String.raw`(?<![\w.,/])(\d{1,3}(?:[,\u00a0\u202f _]\d{3}){1,5}(?:\.\d{1,9})?|\d{1,15}(?:\.\d{1,15})?(?:[eE][-+]?\d{1,3})?)`;
const SCALE = String.raw`(?:\s?(k|m|b|thousand|million|billion)(?![a-zµ]))?`;

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};

type Units = Readonly<Record<string, number>>;

/** To kWh. */
const ENERGY: Units = {
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
const TIME: Units = {
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
};

/** To W. */
const POWER: Units = { w: 1, watt: 1, kw: 1e3, kilowatt: 1e3 };

/** To kg. */
const MASS: Units = {
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
};

function pattern(units: Units, end: string): RegExp {
  const names = Object.keys(units)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/ /g, '\\s?'));
  return new RegExp(`${NUMBER}${SCALE}\\s{0,2}-?(${names.join('|')})s?${end}`, 'giu');
}

const ENERGY_PATTERN = pattern(ENERGY, '(?![\\p{L}\\d/])');
const TIME_PATTERN = pattern(TIME, '(?![\\p{L}\\d/])');
const POWER_PATTERN = pattern(POWER, '(?![\\p{L}\\d/])');
// "KgCO2", "kg of CO2eq", "tCO2e", "kg CO$_2$eq".
const MASS_PATTERN = pattern(MASS, '(?=\\s{0,2}(?:of\\s)?(?:carbon|co|eq|[^\\p{L}\\d/]|$))');

function found(text: string, form: RegExp, units: Units): Quantity[] {
  return Array.from(text.matchAll(form), (match): Quantity => {
    const [written, digits = '', scale = '', unit = ''] = match;
    const name = unit.toLowerCase().replace(/\s+/g, ' ');
    const factor = (SCALES[scale.toLowerCase()] ?? 1) * (units[name] ?? units[name.replace(/s$/, '')] ?? Number.NaN);
    return {
      value: numberOf(digits) * factor,
      step: lastDigit(digits) * factor,
      written,
      unit: name,
      index: match.index,
    };
  }).filter(({ value }) => Number.isFinite(value));
}

/** Energies in a text, in kWh. */
export function energiesIn(text: string): Quantity[] {
  return found(text, ENERGY_PATTERN, ENERGY);
}

/** Times in a text, in hours. */
export function timesIn(text: string): Quantity[] {
  return found(text, TIME_PATTERN, TIME);
}

/** Powers in a text, in W. */
export function powersIn(text: string): Quantity[] {
  return found(text, POWER_PATTERN, POWER);
}

/** Masses in a text, in kg. */
export function massesInKg(text: string): Quantity[] {
  return found(text, MASS_PATTERN, MASS);
}

const ACCELERATOR_HOURS = new RegExp(
  `${NUMBER}${SCALE}\\s?-?(?:[\\w-]{1,20}\\s){0,3}?(?:[\\w-]{1,12}-)?` +
    '(?:gpu|tpu|accelerator|chip|device|[a-z]{1,2}\\d{1,4}[a-z]?)s?[-\\s]{1,2}(hours?|hrs?|h|days?)(?![a-z])',
  'giu',
);

/** Hours of accelerators in a text: "7.0M GPU hours", "1400 A100-hours", "20 GPU-days". */
export function acceleratorHoursIn(text: string): Quantity[] {
  return Array.from(text.matchAll(ACCELERATOR_HOURS), (match): Quantity => {
    const [written, digits = '', scale = '', unit = ''] = match;
    const factor = (SCALES[scale.toLowerCase()] ?? 1) * (/^d/i.test(unit) ? 24 : 1);
    return {
      value: numberOf(digits) * factor,
      step: lastDigit(digits) * factor,
      written,
      unit: 'h',
      index: match.index,
    };
  });
}

const ALONE = new RegExp(`^[\\s~≈<=>|]*${NUMBER}${SCALE}(?:\\s?(%))?(?![\\w.])`, 'iu');

/** The number that a text begins with: the content of a cell or what stands behind a label. */
export function numberAtStart(text: string): Quantity | null {
  const match = ALONE.exec(text.slice(0, 60));
  if (!match) return null;
  const [written, digits = '', scale = ''] = match;
  const factor = SCALES[scale.toLowerCase()] ?? 1;
  return {
    value: numberOf(digits) * factor,
    step: lastDigit(digits) * factor,
    written: written.trim(),
    unit: '',
    index: 0,
  };
}

function numberOf(digits: string): number {
  return Number(digits.replace(/[,\u00a0\u202f _]/g, ''));
}

function lastDigit(digits: string): number {
  const [, decimals = '', exponent = '0'] = /(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(digits) ?? [];
  return 10 ** (Number(exponent) - decimals.length);
}

/** Factors by which a value is converted to the unit of its kind, by the unit that a heading names. */
const HEADED: readonly (readonly [RegExp, Units])[] = [
  [/\b(gwh|mwh|kwh|wh)\b/i, ENERGY],
  [/\b(kg|kilograms?|tonnes?|tons?|t|g|grams?)\b(?=\s{0,2}(?:of\s)?(?:co|carbon|eq|\)|\]|$))/i, MASS],
];

/** The factor to kWh or kg of a unit that a heading names, such as "Emissions (tons CO2eq)"; null without one. */
export function unitOfHeading(heading: string, kind: 'energy' | 'mass'): { factor: number; unit: string } | null {
  const [form, units] = HEADED[kind === 'energy' ? 0 : 1] as readonly [RegExp, Units];
  const unit = form.exec(heading.replace(/(k?g|t)(?=co)/gi, '$1 '))?.[1]?.toLowerCase();
  const factor = unit ? (units[unit] ?? units[unit.replace(/s$/, '')]) : undefined;
  return unit && factor !== undefined ? { factor, unit } : null;
}
