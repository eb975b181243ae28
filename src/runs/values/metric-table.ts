import type { MetricValue, Sourced } from '../run.ts';

/** More metrics than anybody compares; what a file has beyond them is left out. */
export const MAX_METRICS = 2000;

/** More values of one metric than anybody compares. */
const MAX_VALUES = 250;

/** The values of metrics by name, without repetitions. */
export class MetricTable {
  readonly values = new Map<string, MetricValue[]>();

  /** Whether no further metric finds a place, so that looking for one is a waste. */
  get full(): boolean {
    return this.values.size >= MAX_METRICS;
  }

  /** The same value of the same role is kept once, whichever file says it again. */
  add(name: string, { value, file, key, location }: Sourced<number>, role: MetricValue['role']): void {
    const known = this.values.get(name);
    if (!known && this.full) return;
    const values = known ?? [];
    this.values.set(name, values);
    if (values.length >= MAX_VALUES || values.some((other) => other.role === role && other.value === value)) return;
    values.push({ value, file, key, location, role });
  }
}
