import { MASSES_UNSPACED, TIMES_UNSPACED } from './languages.ts';
import { ENERGY, MASS, POWER, SCALES, TIME, type Units } from './units.ts';

/** An amount that a text gives, in the unit of its kind, and how exactly it is written. */
export interface Quantity {
  readonly value: number;
  /** The lower end where a range is written, such as "10–12 h"; `value` is its upper end. */
  readonly low?: number;
  /** The weight of the last digit that is written, in the same unit: 0.1 for "5.6 kg" in kg, 100000 for "7.0M". */
  readonly step: number;
  /** The number and its unit as they are written. */
  readonly written: string;
  /** The unit as it is written, in small letters; empty where there is none. */
  readonly unit: string;
  readonly index: number;
}

// Groups of digits are few: a long row of them would be read again from each one. "7,000,000.5" and "7 000 000"; "7.000.000,5"; "0,33" and "15,5"; "8.1" and "2e-5".
const NUMBER = [
  String.raw`(?<![\w.,/])(\d{1,3}(?:[,\u00a0\u202f _’']\d{3}){1,5}(?![\d,])(?:\.\d{1,9})?`,
  String.raw`\d{1,3}(?:\.\d{3}){1,5},\d{1,9}`,
  String.raw`\d{1,3}(?:\.\d{3}){2,5}(?![\d.])`,
  String.raw`0,\d{1,9}|\d{1,12},\d{1,2}(?![\d,])`,
  String.raw`\d{1,15}(?:\.\d{1,15})?(?:[eE][-+]?\d{1,3})?)`,
].join('|');
const SCALE = String.raw`(?:\s?(k|m|b|thousand|million|billion)(?![a-zµ]))?`;

/** What stands in front of every unit. */
const BEFORE_UNIT = String.raw`\d(?:\s?(?:k|m|b|thousand|million|billion))?\s{0,2}-?`;
/** Letters that a form with the flag `u` takes for an s and a k, and one without it does not. */
const FOLDED = '[\u017f\u212a]';

/** A form of quantities, with what no text that holds one is without: forms take long to compile, and most texts have none. */
interface Form {
  readonly needs: RegExp;
  readonly form: RegExp;
}

function pattern(units: Units, end: string): Form {
  const names = Object.keys(units)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/ /g, '\\s?'))
    .join('|');
  return {
    needs: new RegExp(`${BEFORE_UNIT}(?:${names})|${FOLDED}`, 'i'),
    form: new RegExp(`${NUMBER}${SCALE}\\s{0,2}-?(${names})s?${end}`, 'giu'),
  };
}

const ENERGY_PATTERN = pattern(ENERGY, '(?![\\p{L}\\d/])');
const TIME_PATTERN = pattern(TIME, '(?![\\p{L}\\d/])');
const TIME_UNSPACED_PATTERN = pattern(TIMES_UNSPACED, '');
const POWER_PATTERN = pattern(POWER, '(?![\\p{L}\\d/])');
// "KgCO2", "kg of CO2eq", "tCO2e", "kg CO$_2$eq".
const MASS_PATTERN = pattern(MASS, '(?=\\s{0,2}(?:of\\s)?(?:carbon|co|eq|[的の]|二氧化碳|[^\\p{L}\\d/]|$))');
const MASS_UNSPACED_PATTERN = pattern(MASSES_UNSPACED, '');

function found(text: string, { needs, form }: Form, units: Units): Quantity[] {
  if (!needs.test(text)) return [];
  return Array.from(text.matchAll(form), (match): Quantity => {
    const [, digits = '', scale = '', unit = ''] = match;
    const name = unit.toLowerCase().replace(/\s+/g, ' ');
    const factor = (SCALES[scale.toLowerCase()] ?? 1) * (units[name] ?? units[name.replace(/s$/, '')] ?? Number.NaN);
    return quantityOf(text, match, digits, factor, name);
  }).filter(({ value }) => Number.isFinite(value));
}

/** What a match says, with the lower end that may stand before it: "10–12 h", "between 10 and 12 h". */
function quantityOf(text: string, match: RegExpExecArray, digits: string, factor: number, unit: string): Quantity {
  const value = numberOf(digits) * factor;
  const step = lastDigit(digits) * factor;
  const before = text.slice(Math.max(0, match.index - 32), match.index);
  const [range, lower] =
    /(?<![\w.,/-])(\d{1,9}(?:\.\d{1,9})?)\s?[a-z%]{0,6}\s?(?:[-–—~]|to)\s?$/i.exec(before) ??
    /\bbetween\s(\d{1,9}(?:\.\d{1,9})?)\s?[a-z]{0,6}\sand\s$/i.exec(before) ??
    [];
  const low = lower === undefined ? Number.NaN : Number(lower) * factor;
  if (!(low < value)) return { value, step, written: match[0], unit, index: match.index };
  return { value, low, step, written: `${range}${match[0]}`.trim(), unit, index: match.index - (range ?? '').length };
}

/** Energies in a text, in kWh. */
export function energiesIn(text: string): Quantity[] {
  return found(text, ENERGY_PATTERN, ENERGY);
}

/** "1:30:05" and "1 day, 2:03:04", as clocks and Python write durations; "1h 30m". */
const CLOCK = /(?<![\w:.])(?:(\d{1,4})\sdays?,?\s)?(\d{1,4}):([0-5]\d):([0-5]\d)(?:\.\d{1,6})?(?![\w:])/gi;
const SHORT =
  /(?<![\w.])(?:(\d{1,4})\s?d\s?)?(\d{1,5})\s?h\s?(\d{1,2})\s?m(?:in)?(?:\s?(\d{1,2})\s?s)?(?![\p{L}\d])/giu;
/** "1d 4h", "2h30". */
const DAYS = /(?<![\w.])(\d{1,4})\s?d\s?(\d{1,2})\s?h(?![\p{L}\d]|\s?\d)/giu;
const MINUTES = /(?<![\w.])()(\d{1,4})h([0-5]\d)(?![\p{L}\d])/giu;
/** "two weeks", "one day". */
const IN_WORDS =
  /(?<![\w-])(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(minute|hour|day|week)s?(?![\p{L}\d-])/giu;
/** "half an hour", "an hour and a half", "half a day". */
const HALVES = /(?<![\w-])(?:(half)\san?|an?)\s(hour|day|week)(\sand\sa\shalf)?(?![\p{L}\d-])/giu;
const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Times in a text, in hours. "2 days and 3 hours", "1h 30m" and "1:30:05" are one time each. */
export function timesIn(text: string): Quantity[] {
  const clocks = [CLOCK, SHORT, DAYS, MINUTES].flatMap((form) =>
    Array.from(text.matchAll(form), (match): Quantity => {
      const [written, days = '0', hours, minutes, seconds] = match;
      const value = Number(days) * 24 + Number(hours) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600;
      return { value, step: seconds ? 1 / 3600 : minutes ? 1 / 60 : 1, written, unit: 'h', index: match.index };
    }),
  );
  for (const { 0: written, 1: number = '', 2: unit = '', index } of text.matchAll(IN_WORDS)) {
    const step = hoursOf(unit.toLowerCase());
    clocks.push({ value: (WORDS.indexOf(number.toLowerCase()) + 1) * step, step, written, unit: 'h', index });
  }
  for (const { 0: written, 1: before, 2: unit = '', 3: behind, index } of text.matchAll(HALVES)) {
    if (before === undefined && behind === undefined) continue;
    const step = hoursOf(unit.toLowerCase()) / 2;
    clocks.push({ value: before === undefined ? 3 * step : step, step, written, unit: 'h', index });
  }
  const sums: Quantity[] = [];
  const unspaced = found(text, TIME_UNSPACED_PATTERN, TIMES_UNSPACED);
  const times = found(text, TIME_PATTERN, TIME);
  for (const time of unspaced.length === 0 ? times : [...times, ...unspaced].sort((a, b) => a.index - b.index)) {
    if (clocks.some(({ index, written }) => time.index >= index && time.index < index + written.length)) continue;
    const last = sums.at(-1);
    const between = last ? text.slice(last.index + last.written.length, time.index) : '';
    // Parts of one time follow each other and get finer.
    if (
      last &&
      time.low === undefined &&
      hoursOf(time.unit) < hoursOf(last.unit) &&
      /^,?\s{0,2}(?:(?:and|und|et|y|e)\s)?$/.test(between)
    ) {
      const written = text.slice(last.index, time.index + time.written.length);
      sums[sums.length - 1] = { ...time, value: last.value + time.value, written, index: last.index };
    } else sums.push(time);
  }
  return [...clocks, ...sums].sort((a, b) => a.index - b.index);
}

function hoursOf(unit: string): number {
  return TIME[unit] ?? TIME[unit.replace(/s$/, '')] ?? TIMES_UNSPACED[unit] ?? 0;
}

/** How many hours a unit of time is: 24 for "days"; null for what is none. */
export function hoursPer(unit: string): number | null {
  return hoursOf(unit.toLowerCase()) || null;
}

/** Powers in a text, in W. */
export function powersIn(text: string): Quantity[] {
  return found(text, POWER_PATTERN, POWER);
}

/** Masses in a text, in kg. */
export function massesInKg(text: string): Quantity[] {
  return [...found(text, MASS_PATTERN, MASS), ...found(text, MASS_UNSPACED_PATTERN, MASSES_UNSPACED)];
}

const ACCELERATOR_HOURS = new RegExp(
  // The memory of "32GB and 600 GPU hours" is no number of hours.
  `${NUMBER}${SCALE}\\s?-?(?:(?!and\\s|or\\s|[mgt]i?b\\s|\\d{1,9}\\s)[\\w-]{1,20}\\s){0,3}?(?:[\\w-]{1,12}-)?` +
    '(?:gpu|tpu|accelerator|chip|device|[a-z]{1,2}\\d{1,4}[a-z]?)s?[-\\s·]{1,2}(hours?|hrs?|h|days?|years?)(?![a-z])',
  'giu',
);

/** "2,000 hours of A100 GPU time", "300 hours of GPU compute". */
const HOURS_OF_TIME = new RegExp(
  `${NUMBER}${SCALE}\\s?-?(hours|hrs|days)\\sof\\s(?:[\\w-]{1,20}\\s){0,3}?(?:gpu|tpu|accelerator|[a-z]{1,2}\\d{1,4}[a-z]?)\\s(?:time|compute)(?![\\p{L}\\d])`,
  'giu',
);
const TIME_OF = /\s(?:time|compute)(?![\p{L}\d])/iu;

const HOURS_OF =
  /(?:gpu|tpu|accelerator|chip|device|[a-z]{1,2}\d{1,4}[a-z]?)s?[-\s·]{1,2}(?:hours?|hrs?|h|days?|years?)(?![a-z])|[\u017f\u212a]/i;

/** Hours of accelerators in a text: "7.0M GPU hours", "1400 A100-hours", "20 GPU-days". */
export function acceleratorHoursIn(text: string): Quantity[] {
  const forms = [...(HOURS_OF.test(text) ? [ACCELERATOR_HOURS] : []), ...(TIME_OF.test(text) ? [HOURS_OF_TIME] : [])];
  const matches = forms.flatMap((form) => [...text.matchAll(form)]);
  return matches.map((match): Quantity => {
    const [, digits = '', scale = '', unit = ''] = match;
    const factor = (SCALES[scale.toLowerCase()] ?? 1) * (/^d/i.test(unit) ? 24 : /^y/i.test(unit) ? 8760 : 1);
    return quantityOf(text, match, digits, factor, 'h');
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

/** A number as people write it: thousands apart by comma, point or space, decimals after a point or a comma. */
function numberOf(digits: string): number {
  return Number(plainDigits(digits));
}

function plainDigits(digits: string): string {
  if (/^(?:0|\d{1,12}),\d{1,2}$|^0,\d+$|^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits)) {
    return digits.replaceAll('.', '').replace(',', '.');
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(digits)) return digits.replaceAll('.', '');
  return digits.replace(/[,\u00a0\u202f _’']/g, '');
}

function lastDigit(digits: string): number {
  const [, decimals = '', exponent = '0'] = /(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(plainDigits(digits)) ?? [];
  return 10 ** (Number(exponent) - decimals.length);
}

/** Factors by which a value is converted to the unit of its kind, by the unit that a heading names. */
const HEADED: readonly (readonly [RegExp, Units])[] = [
  [/\b(gwh|mwh|kwh|wh)\b/i, ENERGY],
  [/\b(kg|kilograms?|tonnes?|tons?|t|mg|g|grams?|lbs?|pounds?)\b(?=\s{0,2}(?:of\s)?(?:co|carbon|eq|\)|\]|,|$))/i, MASS],
];

/** The factor to kWh or kg of a unit that a heading names, such as "Emissions (tons CO2eq)"; null without one. */
export function unitOfHeading(heading: string, kind: 'energy' | 'mass'): { factor: number; unit: string } | null {
  const [form, units] = HEADED[kind === 'energy' ? 0 : 1] as readonly [RegExp, Units];
  const unit = form.exec(heading.replace(/(k?g|t)(?=co)/gi, '$1 '))?.[1];
  const name = unit?.toLowerCase() ?? '';
  const factor = units[name] ?? units[name.replace(/s$/, '')];
  return unit && factor !== undefined ? { factor, unit } : null;
}
