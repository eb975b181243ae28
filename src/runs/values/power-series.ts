import { Numbers } from './numbers.ts';

/** Samples of a quantity, each at a time in milliseconds; a power is the mean in watts since the sample before. */
export class Samples {
  readonly times = new Numbers();
  readonly values = new Numbers();

  add(time: number, value: number): void {
    this.times.push(time);
    this.values.push(value);
  }
}

/** What samples of one device add up to. */
export interface Integral {
  readonly kWh: number;
  readonly hours: number;
  /** Hours between samples so far apart that nobody knows what happened; they count as nothing. */
  readonly gapHours: number;
}

/** More than any one device draws. */
const MAX_WATTS = 20_000;

/** No clock of this century shows more. */
const LAST = Date.UTC(2100, 0);

/** Apart by this many times the usual distance, samples do not belong together. */
const GAP = 10;

/**
 * Energy of one device from samples of its power, in any order. The first sample stands for one usual distance, or for
 * less when the run began later. Null when fewer than two samples can be true.
 */
export function integrate(samples: Samples, startMs: number | null): Integral | null {
  const { times, watts } = knownOf(samples);
  const [first] = times;
  if (first === undefined || times.length < 2) return null;
  const stepAt = (index: number) => (times[index] as number) - (times[index - 1] as number);
  const steps = new Float64Array(times.length - 1).map((_, index) => stepAt(index + 1)).sort();
  const usual = steps[steps.length >> 1] as number;
  const before = startMs === null || startMs > first ? 0 : Math.min(usual, first - startMs);
  let joules = ((watts[0] as number) * before) / 1000;
  let ms = before;
  let gapMs = 0;
  for (let index = 1; index < times.length; index++) {
    const step = stepAt(index);
    if (step > GAP * usual) gapMs += step;
    else {
      joules += ((watts[index] as number) * step) / 1000;
      ms += step;
    }
  }
  return ms > 0 ? { kWh: joules / 3.6e6, hours: ms / 3.6e6, gapHours: gapMs / 3.6e6 } : null;
}

/** The samples that can be true, in the order of their times. */
function knownOf({ times, values }: Samples): { readonly times: Float64Array; readonly watts: Float64Array } {
  const order = new Uint32Array(times.length);
  let count = 0;
  let isSorted = true;
  for (let index = 0; index < times.length; index++) {
    const time = times.at(index);
    const watts = values.at(index);
    if (!(watts >= 0 && watts <= MAX_WATTS && time > 0 && time < LAST)) continue;
    isSorted &&= count === 0 || times.at(order[count - 1] as number) <= time;
    order[count++] = index;
  }
  const known = order.subarray(0, count);
  if (!isSorted) known.sort((a, b) => times.at(a) - times.at(b) || a - b);
  return {
    times: Float64Array.from(known, (index) => times.at(index)),
    watts: Float64Array.from(known, (index) => values.at(index)),
  };
}
