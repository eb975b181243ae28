/** A stretch of time in which something ran. */
export interface Stretch {
  readonly seconds: number;
  /** When it ended, in milliseconds; null when that is not known. */
  readonly end: number | null;
}

/** Clock time in seconds of all stretches: what ran at the same time counts once, where the times are known. */
export function clockSeconds(stretches: readonly Stretch[]): number {
  const total = stretches.reduce((sum, { seconds }) => sum + seconds, 0);
  const intervals: [number, number][] = [];
  for (const { seconds, end } of stretches) {
    if (end === null) return total;
    intervals.push([end - seconds * 1000, end]);
  }
  const covered = coverage(intervals) / 1000;
  // Time stamps are whole seconds: where nothing overlaps, the durations are truer.
  return Math.abs(covered - total) <= stretches.length + 1 ? total : covered;
}

/** How much of the time line intervals cover. */
function coverage(intervals: [number, number][]): number {
  let covered = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [start, end] of intervals.sort((a, b) => a[0] - b[0])) {
    if (end <= until) continue;
    covered += end - Math.max(start, until);
    until = end;
  }
  return covered;
}
