import type { Sourced, TrainingRun } from '../runs/run.ts';
import { assessImpact } from './assess.ts';
import type { EqualWork, Impact } from './impact.ts';
import type { ImpactOptions } from './options.ts';
import { hoursOfFlops, workloadOf } from './workload.ts';

/** Works that differ by less are the same. */
const SAME = 0.02;

/** Whether every run states throughput and hours, and their products agree. */
export function sameWork(runs: readonly TrainingRun[]): boolean {
  const works = runs.map(({ throughput, durationHours }) =>
    throughput && durationHours ? throughput.value * durationHours.value : Number.NaN,
  );
  const [first = Number.NaN] = works;
  return works.every((work) => Math.abs(work / first - 1) <= SAME);
}

/**
 * Every option at the work of the first: by the throughput that all state, else by the operations of the training and
 * the peak of each option's accelerators, at one and the same interval of MFU. Null when neither is known.
 *
 * @param impacts those of the runs, for their names
 */
export function atEqualWork(
  runs: readonly TrainingRun[],
  impacts: readonly Impact[],
  options: ImpactOptions,
): EqualWork | null {
  return byThroughput(runs, impacts, options) ?? byFlops(runs, impacts, options);
}

function byThroughput(
  runs: readonly TrainingRun[],
  impacts: readonly Impact[],
  options: ImpactOptions,
): EqualWork | null {
  const [first] = runs;
  if (!first?.throughput || !first.durationHours || !runs.every(({ throughput }) => throughput)) return null;
  const work = first.throughput.value * first.durationHours.value;
  const rows = runs.map((run, i) => {
    const hours = work / (run.throughput as Sourced<number>).value;
    const impact = assessImpact(lasting(run, hours, first.durationHours as Sourced<number>), options);
    return { name: nameAt(impacts, i), hours, energyKwh: impact.energyKwh, emissionsKg: impact.emissionsKg };
  });
  return { by: 'throughput', rows };
}

/** The run as if it had lasted so many hours: what was summed over its hours grows with them. */
function lasting(run: TrainingRun, hours: number, like: Sourced<number>): TrainingRun {
  const stated = run.durationHours;
  const grown = <T extends Sourced<number>>(each: T, ratio: number): T => ({ ...each, value: each.value * ratio });
  const ratio = stated ? hours / stated.value : null;
  return {
    ...run,
    durationHours: { ...(stated ?? like), value: hours },
    acceleratorHours: ratio === null || !run.acceleratorHours ? null : grown(run.acceleratorHours, ratio),
    energies: ratio === null ? [] : run.energies.map((energy) => grown(energy, ratio)),
    alternatives: [],
  };
}

/** Measured energy is left aside: it is of other work. */
function byFlops(runs: readonly TrainingRun[], impacts: readonly Impact[], options: ImpactOptions): EqualWork | null {
  const flops = runs[0]?.flops?.value;
  if (!flops) return null;
  const each = runs.map((run) => {
    const workload = workloadOf(run);
    const peaks = workload.candidates.flatMap(({ denseTflops }) => (denseTflops === null ? [] : [denseTflops]));
    return { run, workload, peaks };
  });
  if (each.some(({ peaks }) => peaks.length === 0)) return null;
  const rows = each.map(({ run, workload, peaks }, i) => {
    const hours = hoursOfFlops(flops, peaks);
    const bare = { ...run, energies: [], acceleratorWatts: null, alternatives: [] };
    const impact = assessImpact(bare, options, { ...workload, hours: { ...hours, basis: 'stated' } });
    const count = run.acceleratorCount?.value ?? null;
    const { energyKwh, emissionsKg } = impact;
    return { name: nameAt(impacts, i), hours: count === null ? null : hours.best / count, energyKwh, emissionsKg };
  });
  return { by: 'flops', rows };
}

function nameAt(impacts: readonly Impact[], i: number): string {
  return impacts[i]?.name ?? `Option ${i + 1}`;
}
