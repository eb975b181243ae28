import type { Location } from '../source/location.ts';

/** A value of a training run and where it was read. */
export interface Sourced<T> {
  readonly value: T;
  readonly file: string;
  /** The key or column, as the file spells it; nested keys joined with `.`. */
  readonly key: string;
  readonly location: Location | null;
}

/** Something about a run file that a rule turns into a finding. */
export interface RunProblem {
  readonly kind: 'unreadable' | 'unknown-key' | 'field-type' | 'out-of-range' | 'duplicate-key';
  readonly message: string;
  readonly fix: string;
  readonly location: Location;
  readonly suggestion?: string;
}

/**
 * What training left behind. Every value is null or empty when no file states it: unknown is never zero.
 * Units: hours, watts, kWh, g CO2e per kWh.
 */
export interface TrainingRun {
  /** The file it was read from, `/`-separated, relative to the working directory. */
  readonly path: string;
  /** The label in a comparison. */
  readonly name: string | null;
  readonly durationHours: Sourced<number> | null;
  readonly acceleratorCount: Sourced<number> | null;
  readonly acceleratorModel: Sourced<string> | null;
  /** Thermal design power of one accelerator. */
  readonly acceleratorTdpWatts: Sourced<number> | null;
  /** Power usage effectiveness of the data centre (ISO/IEC 30134-2), at least 1. */
  readonly pue: Sourced<number> | null;
  readonly carbonIntensity: Sourced<number> | null;
  readonly region: Sourced<string> | null;
  readonly provider: Sourced<string> | null;
  /** Energy that was measured, not estimated. */
  readonly measuredEnergyKwh: Sourced<number> | null;
  readonly reductionMeasures: readonly Sourced<string>[];
  readonly alternatives: readonly TrainingRun[];
  readonly hyperparameters: ReadonlyMap<string, Sourced<string | number | boolean>>;
  readonly metrics: ReadonlyMap<string, Sourced<number>>;
  readonly datasets: readonly Sourced<string>[];
  /** ISO 8601 date or date-time. */
  readonly startedAt: Sourced<string> | null;
  readonly problems: readonly RunProblem[];
  /** False when the file could not be read as a run at all. */
  readonly readable: boolean;
}
