type Value = string | number | boolean;

/** Settings whose words tools and authors choose from one small vocabulary. */
const WORDED: readonly string[] = ['optimizer', 'lrschedulertype'];

/**
 * Whether a text says the value of a setting; null where it says neither that nor another one: "linear warm-up" is no
 * learning rate, and what is unknown is no contradiction.
 *
 * @param name of the setting, as `settingName` gives it
 * @param all every value that would be right, such as the epochs planned and the epochs made
 */
export function saysSetting(name: string, written: string, all: readonly Value[]): boolean | null {
  const said = all.map((actual) => says(name, written, actual)).filter((one) => one !== null);
  return said.length === 0 ? null : said.some(Boolean);
}

function says(name: string, written: string, actual: Value): boolean | null {
  const text = normal(written);
  if (typeof actual === 'number') return saysNumber(name, text, actual);
  if (typeof actual === 'boolean') {
    const word = /^(?:true|yes|on|1|false|no|off|0)\b/.exec(text)?.[0];
    return word === undefined ? null : /^(?:true|yes|on|1)$/.test(word) === actual;
  }
  const other = normal(actual);
  if (text === other) return true;
  const number = Number(other);
  if (other !== '' && Number.isFinite(number)) return saysNumber(name, text, number);
  if (!WORDED.includes(name)) return null;
  const words = (value: string) => value.match(/[a-z]{3,}/g) ?? [];
  const given = words(text);
  if (given.length === 0) return null;
  // Older versions wrote "Adam" where they used AdamW; "adamw" of `adamw_torch_fused` and of "AdamW 8bit" is one.
  return words(other).some((word) => given.some((one) => one.startsWith(word) || word.startsWith(one)));
}

/** "2e-5", "2 × 10⁻⁵", "0.00002", "0,00002"; lists and ranges that hold the value say it too. */
function saysNumber(name: string, text: string, actual: number): boolean | null {
  const numbers = Array.from(text.matchAll(NUMBER), ([digits]) => digits);
  if (numbers.length === 0) return null;
  const readings = numbers.flatMap(readingsOf);
  if (readings.some(({ value, step }) => isNear(name, value, step, actual))) return true;
  const [from, to] = readings;
  return numbers.length === 2 && from && to && RANGE.test(text)
    ? actual >= Math.min(from.value, to.value) && actual <= Math.max(from.value, to.value)
    : false;
}

const NUMBER = /(?<![\p{L}\d.,])-?\d{1,15}(?:[,_.]\d{1,15})*(?:e[-+]?\d{1,3})?/gu;
const RANGE = /\d\s?(?:-|–|—|to|\.\.)\s?-?\d/;

function isNear(name: string, value: number, step: number, actual: number): boolean {
  if (Math.abs(value - actual) <= 0.5000001 * step) return true;
  // A run of three epochs ends at 2.98 when the last batch is not full.
  if (name === 'numtrainepochs') return Math.abs(value - actual) <= 0.05 * actual && value < actual + 0.5;
  // The batch of all devices and accumulated steps is a multiple of that of one device.
  return /batchsize$/.test(name) && actual > 0 && value > actual && Number.isInteger(value / actual);
}

function readingsOf(digits: string): { value: number; step: number }[] {
  const [mantissa = '', exponent = '0'] = digits.split('e');
  const readings = [mantissa.replace(/[,_]/g, '')];
  // "0,0002" is a decimal comma, "1,000" may be either.
  if (/^-?\d{1,15},\d{1,15}$/.test(mantissa)) readings.push(mantissa.replace(',', '.'));
  return readings.flatMap((reading) => {
    const value = Number(`${reading}e${exponent}`);
    const decimals = reading.split('.')[1]?.length ?? 0;
    return Number.isFinite(value) ? [{ value, step: 10 ** (Number(exponent) - decimals) }] : [];
  });
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Small letters, plain minus signs, and powers of ten as `e`. */
function normal(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[−⁻]/g, '-')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (digit) => String(SUPERSCRIPTS.indexOf(digit)))
    .replace(/\$|\\,/g, '')
    .replace(/\s?(?:×|·|\*|\\times|\\cdot|x)\s?10\s?\^?\s?\{?\s?(-?\d{1,3})\}?/g, 'e$1')
    .replace(/(?<![\d.])10\s?\^\s?\{?(-?\d{1,3})\}?/g, '1e$1')
    .replace(/(?<![\d.])10(-\d{1,3})(?![\d.])/g, '1e$1');
}
