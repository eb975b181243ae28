/**
 * A computed quantity. `value` is null when it is unknown; `missing` then names the inputs that would make it known.
 * `low` and `high` bound the best estimate; they are null when nothing bounds it.
 */
export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly missing: readonly string[];
}

/** How the energy was found, best evidence first. */
export type EnergyMethod = 'measured' | 'nameplate' | 'calibrated' | 'declared' | 'unknown';

/** Grid carbon intensity, in g CO2e per kWh, with where it comes from. */
export interface Intensity {
  readonly gPerKwh: number;
  readonly low: number;
  readonly high: number;
  /** `stated` by the run, `region` looked up, `world` because nothing is known of the place. */
  readonly basis: 'stated' | 'region' | 'world';
  readonly source: string;
  readonly year: number | null;
  /** What the figure is for: a country, a cloud region, or "World" — null when the run stated the figure alone. */
  readonly region: string | null;
  /** The credit that the licence of the source asks for; null when it asks for none. */
  readonly attribution: string | null;
}

/** What the same amount would be in another currency. */
export interface Equivalent {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly source: string;
  readonly year: number | null;
  /** Digits after the point that the reader sees. */
  readonly digits: number;
}

/** One input of the calculation and where it was read; `value` null when it is absent. */
export interface ImpactInput {
  readonly name: string;
  readonly label: string;
  readonly value: number | string | null;
  readonly unit: string | null;
  /** Where it was read; null when it is absent or a default, `note` then says which. */
  readonly file: string | null;
  readonly key: string | null;
  readonly line: number | null;
  readonly note: string | null;
}

/** Energy and emissions of a run. */
export interface Impact {
  /** The run's label, else its accelerators. */
  readonly name: string;
  readonly energyKwh: Figure;
  readonly emissionsKg: Figure;
  readonly method: EnergyMethod;
  /** The method in one sentence with its formula. */
  readonly methodText: string;
  /** Evidence grade: A metered facility … E defaults, F contradictory or unknown. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /** What the energy covers, e.g. `accelerators, without facility overhead`. */
  readonly boundary: string;
  readonly intensity: Intensity;
  readonly equivalents: readonly Equivalent[];
  readonly inputs: readonly ImpactInput[];
  readonly reductionMeasures: readonly string[];
  /** What would narrow the range most, as a sentence; null when nothing would. */
  readonly tighten: string | null;
  readonly alternatives: readonly Impact[];
}

/** One option of a comparison. */
export interface ComparisonRow {
  readonly name: string;
  readonly energyKwh: Figure;
  readonly emissionsKg: Figure;
}

/** Options for the same training, side by side: the run itself first, then its alternatives. */
export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  /** Whether the options are known to do equal work. */
  readonly fair: boolean;
  /** Why the comparison is not fair, as sentences; null when it is. */
  readonly reason: string | null;
}
