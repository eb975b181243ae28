import type { Location } from '../../source/location.ts';

/** One value of a metric, wherever the card gives it. */
export interface Figure {
  /** As `nameOf` gives it. */
  readonly metric: string;
  /** What the metadata calls the type of the metric, as `nameOf` gives it; elsewhere the metric. */
  readonly type: string;
  /** The data set, as `nameOf` gives it; empty when the card names none beside the value. */
  readonly dataset: string;
  /** What else tells it from other values: split, configuration, the heading above. */
  readonly setting: string;
  readonly value: number;
  /** The value as it is written. */
  readonly written: string;
  /** True where a percent sign stands beside the value or its label. */
  readonly percent: boolean;
  readonly location: Location;
  /** Where it stands: values of one place are written in one way. */
  readonly place: string;
  /** The column of values below each other, where its rows are metrics. */
  readonly column?: number;
  /** False where rows are other models, steps of a training or anything else that makes values differ. */
  readonly comparable: boolean;
  /** True for a value that the Hub's evaluation added: another run than the author's. */
  readonly byHub?: true;
}

/** The number of a cell that holds one and nothing else but markup, a percent sign and a spread. */
export function valueIn(text: string): { value: number; written: string; percent: boolean } | null {
  const match = /^(-?\d{1,9}(?:\.\d{1,9})?)\s?(%?)(?:\s?(?:±|\+\/-|\+-).{1,16})?$/.exec(text);
  return match ? { value: Number(match[1]), written: text, percent: match[2] === '%' } : null;
}

/** Whether two values may be one, rounded differently or one of them as a percentage. */
export function agree(a: Figure, b: Figure): boolean {
  return [1, 100, 0.01].some((factor) => {
    const step = Math.max(lastDigit(a.written) * factor, lastDigit(b.written));
    return Math.abs(a.value * factor - b.value) <= step * 1.000001;
  });
}

/** The weight of the last digit that is written. */
function lastDigit(written: string): number {
  const decimals = /\.(\d+)/.exec(written)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** Figures by a key, in the order in which the keys come first. */
export function grouped(figures: readonly Figure[], keyOf: (figure: Figure) => string): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return groups;
}
