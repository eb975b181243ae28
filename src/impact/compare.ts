import { fixed } from '../numbers.ts';
import type { TrainingRun } from '../runs/run.ts';
import { assessImpact } from './assess.ts';
import { atEqualWork, sameWork } from './equal-work.ts';
import type { Comparison, ComparisonRow, Figure, Impact } from './impact.ts';
import type { ImpactOptions } from './options.ts';

/**
 * Puts a run and its alternatives side by side, in the order of the file and at the hours that each states. It is fair
 * when each states its throughput and all do the same work; else `equalWork` has every option at the work of the first,
 * where throughput or operations tell it, and `reason` says what the rows do not.
 */
export function compareRuns(run: TrainingRun, options: ImpactOptions = {}): Comparison {
  const impact = assessImpact(run, options);
  const impacts = [impact, ...impact.alternatives];
  const rows = impacts.map(rowOf);
  const runs = [run, ...run.alternatives];
  if (rows.length < 2) return { rows, fair: true, equalWork: null, reason: null };
  const boundaries = boundariesDiffer(impacts);
  if (sameWork(runs)) return { rows, fair: true, equalWork: null, reason: boundaries.join(' ') || null };
  const equalWork = atEqualWork(runs, impacts, options);
  return { rows, fair: false, equalWork, reason: [unfairness(runs), ...boundaries].join(' ') };
}

export function rowOf({ name, energyKwh, emissionsKg }: Impact): ComparisonRow {
  return { name, energyKwh, emissionsKg };
}

function unfairness(runs: readonly TrainingRun[]): string {
  const hours = new Set(runs.map(({ durationHours }) => durationHours?.value ?? null));
  return hours.size === 1 && !hours.has(null)
    ? 'All options are given the same hours, in which faster hardware does more work; whether they do equal work ' +
        'is not known, so this is not a fair comparison unless each option trains the same model to the same point.'
    : 'Hours are stated per option; whether they do equal work is not known, so this is not a fair comparison ' +
        'unless each option trains the same model to the same point.';
}

function boundariesDiffer(impacts: readonly Impact[]): string[] {
  const different = (key: (impact: Impact) => unknown) => new Set(impacts.map(key)).size > 1;
  return [
    ...(different(({ intensity }) => intensity.gPerKwh)
      ? ['The options run on grids of different carbon intensity.']
      : []),
    ...(different(({ boundary }) => boundary.replace(/ \(.*/, ''))
      ? ['The options count different things: facility overhead or measured energy in some but not in all.']
      : []),
  ];
}

const HEADER = `${'Hardware'.padEnd(30)} ${'Energy (kWh)'.padEnd(15)} ${'CO2 (kg)'.padEnd(15)}`;

/**
 * The comparison as a plain-text table with a header, a rule and one line per row; lines end in `\n` but for the last.
 * Energy in kWh, emissions in kg, two digits; what is not known reads `unknown`.
 */
export function formatHardwareComparison(rows: readonly ComparisonRow[]): string {
  return [HEADER, '-'.repeat(60), ...rows.map(formatComparisonRow)].join('\n');
}

/** One line of the table: `f"{name:<30} {energy:<15.2f} {carbon:<15.2f}"` in Python. */
export function formatComparisonRow({ name, energyKwh, emissionsKg }: ComparisonRow): string {
  return `${padded(oneLine(name), 30)} ${padded(figure(energyKwh), 15)} ${padded(figure(emissionsKg), 15)}`;
}

function figure({ value }: Figure): string {
  return value === null ? 'unknown' : fixed(value, 2);
}

/** Python pads by code points. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}

/** Line breaks, control and bidirectional characters of a name must not break the table. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
