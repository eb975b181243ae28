import { findAccelerators } from '../impact/accelerators.ts';
import {
  PART_BEFORE_ABROAD,
  PART_BEHIND_ABROAD,
  TIME_LABEL_ABROAD,
  TIMES_ABROAD,
  TIMES_UNSPACED,
  TOOK_ABROAD,
} from './languages.ts';
import type { ClaimLine } from './lines.ts';
import { textBehind } from './lines.ts';
import { acceleratorHoursIn, hoursPer, numberAtStart, type Quantity, timesIn } from './quantity.ts';

/** Shorter times in a sentence on training are of clips, steps and saves: three minutes. */
const SHORTEST = 0.05;

const LABEL =
  /\b(?:hours used|training (?:time|duration|hours|runtime)|train(?:ed|ing)? for|wall[- ]?(?:clock|time)|duration|(?:train_)?runtime|compute time|how much time)\b/i;

/** Times in hours, of the clock or of all accelerators together. */
export function hoursIn(line: ClaimLine): readonly Quantity[] {
  const { label, text, aboutTraining } = line;
  if (LABEL.test(label) || TIME_LABEL_ABROAD.test(label)) {
    const found = wholeTimes(text.slice(label.length));
    if (found.length > 0 || timesIn(text).length > 0) return found;
    const unit = /train_runtime/i.test(label) ? 's' : unitOf(label);
    const factor = hoursPer(unit);
    const number = factor === null ? null : numberAtStart(textBehind(line));
    return number && factor !== null ? [scaled(number, factor, unit)] : [];
  }
  if (aboutTraining && TOOK_ABROAD.test(text)) return wholeTimes(text).filter(({ value }) => value >= SHORTEST);
  return aboutTraining && /\btrain|\bcomput|\bfine-?tun/i.test(text)
    ? wholeTimes(text).filter(({ value, unit }) => value >= SHORTEST && !isAbroad(unit))
    : [];
}

/** In a sentence the hours of other languages are as often those of recordings. */
function isAbroad(unit: string): boolean {
  return unit in TIMES_UNSPACED || unit in TIMES_ABROAD || unit.replace(/s$/, '') in TIMES_ABROAD;
}

const ACCELERATOR_HOURS = /\b(?:gpu|tpu|accelerator|chip|device|[a-z]\d{2,3})s?[-\s](hours|days)\b/i;

/** Hours of all accelerators together: "1,825 GPU hours", "GPU-days: 20". */
export function acceleratorHours(line: ClaimLine): readonly Quantity[] {
  const found = acceleratorHoursIn(line.text);
  if (found.length > 0) return found;
  const unit = ACCELERATOR_HOURS.exec(line.label)?.[1]?.toLowerCase();
  const number = unit === undefined ? null : numberAtStart(textBehind(line));
  return number ? [scaled(number, unit === 'days' ? 24 : 1, `accelerator-${unit}`)] : [];
}

/** A number whose unit stands in the label. */
function scaled(number: Quantity, factor: number, unit: string): Quantity {
  const written = `${number.written} ${unit}`;
  return { ...number, value: number.value * factor, step: number.step * factor, written, unit: 'h' };
}

/** "hours" of "Training time (hours)", "Hours used" and "Training time in hours". */
function unitOf(label: string): string {
  return (
    /(?:[([（]|\bin\s|,\s)\s?(\p{L}{1,10})[)\]）]?$/iu.exec(label)?.[1] ??
    /(?<!\p{L})(hours?|days|stunden|heures|horas|ore)(?!\p{L})|(小时)$/iu.exec(label)?.[0] ??
    ''
  );
}

/** What makes a time that of a part, of data, or of what the model predicts. */
const PART_BEFORE =
  /\b(?:(?:each|one|every|an)\s(?:epoch|step|fold|iteration|checkpoint|trial)\b[^.;(]{0,40}|(?:next|last|past|previous|every|first)\s|(?:forecasts?|horizons?|windows?|intervals?|predict\w*)\b[^.;]{0,30})$/i;
const PART_AFTER =
  /^\s?(?:\/|per\b|each\b|an?\s(?:epoch|step)|(?:ahead|horizon|forecasts?|windows?|intervals?|lags?|history|faster|slower|less|more|longer|shorter|earlier|later|ago)\b|(?:of\s)?(?:\w+\s){0,2}(?:audio|speech|video|recordings?|data|footage|clips?)\b)/i;
/** "90 hours of training"; those of anything else are of data. */
const OF = /^\s?of\s(?:the\s|total\s|continuous\s|\w+\s)?(?:train|fine-?tun|comput|wall|gpu|tpu|processing|run)/i;

function wholeTimes(text: string): readonly Quantity[] {
  return timesIn(text).filter(({ index, written }) => {
    const after = text.slice(index + written.length, index + written.length + 40);
    const before = text.slice(Math.max(0, index - 40), index);
    if (PART_BEFORE_ABROAD.test(before) || PART_BEHIND_ABROAD.test(after)) return false;
    if (PART_AFTER.test(after) || PART_BEFORE.test(text.slice(Math.max(0, index - 60), index))) return false;
    return !/^\s?of\s/i.test(after) || OF.test(after) || findAccelerators(after).length > 0;
  });
}
