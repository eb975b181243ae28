/** A power in watts that was sampled at a time in milliseconds: the mean since the sample before. */
export interface PowerSample {
  readonly time: number;
  readonly watts: number;
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
export function integrate(samples: readonly PowerSample[], startMs: number | null): Integral | null {
  const known = samples
    .filter(({ watts, time }) => watts >= 0 && watts <= MAX_WATTS && time > 0 && time < LAST)
    .sort((a, b) => a.time - b.time);
  const [first] = known;
  if (!first || known.length < 2) return null;
  const steps = known.slice(1).map((sample, index) => sample.time - (known[index] as PowerSample).time);
  const usual = [...steps].sort((a, b) => a - b)[steps.length >> 1] as number;
  const before = startMs === null || startMs > first.time ? 0 : Math.min(usual, first.time - startMs);
  let joules = (first.watts * before) / 1000;
  let ms = before;
  let gapMs = 0;
  for (const [index, step] of steps.entries()) {
    if (step > GAP * usual) gapMs += step;
    else {
      joules += ((known[index + 1] as PowerSample).watts * step) / 1000;
      ms += step;
    }
  }
  return ms > 0 ? { kWh: joules / 3.6e6, hours: ms / 3.6e6, gapHours: gapMs / 3.6e6 } : null;
}
