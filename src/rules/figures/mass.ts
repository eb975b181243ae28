/** An amount of CO2eq as a text gives it. */
export interface Mass {
  readonly grams: number;
  /** As it is written, with its unit. */
  readonly written: string;
  readonly unit: 'g' | 'kg' | 't';
  readonly index: number;
}

const UNITS: Readonly<Record<string, readonly ['g' | 'kg' | 't', number]>> = {
  g: ['g', 1],
  gram: ['g', 1],
  grams: ['g', 1],
  grammes: ['g', 1],
  kg: ['kg', 1e3],
  kgs: ['kg', 1e3],
  kilo: ['kg', 1e3],
  kilogram: ['kg', 1e3],
  kilograms: ['kg', 1e3],
  t: ['t', 1e6],
  ton: ['t', 1e6],
  tons: ['t', 1e6],
  tonne: ['t', 1e6],
  tonnes: ['t', 1e6],
};

const AMOUNT =
  /(?<![\w.,/])(\d{1,3}(?:[ ,_]\d{3})+(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)\s{0,2}(metric tons|metric tonnes|kilograms?|kilo|kgs?|grammes|grams?|g|tonnes?|tons?|t)(?=\s{0,2}(?:of\s{1,2})?(?:CO|carbon)|\b(?!\/))/gi;

/** The amounts in a text that are followed by a unit of mass. */
export function massesIn(text: string): Mass[] {
  return Array.from(text.matchAll(AMOUNT), (match): Mass => {
    const [written, digits = '', unit = ''] = match;
    const [name, grams] = UNITS[unit.toLowerCase().replace('metric ', '')] ?? ['g', 1];
    return { grams: Number(digits.replace(/[ ,_]/g, '')) * grams, written, unit: name, index: match.index };
  });
}

/** The grams of a text that is an amount with its unit and little else, or null. */
export function gramsIn(text: string): number | null {
  const [mass, other] = massesIn(text);
  return mass && !other && mass.index === 0 && text.length < mass.written.length + 12
    ? Number(mass.grams.toPrecision(12))
    : null;
}
