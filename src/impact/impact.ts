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

/**
 * How the energy was found, best evidence first: measured at the facility, the machine, its devices, or by a meter that
 * the run does not describe; rated power at a stated utilisation or in full; our best estimate; from operations;
 * `declared` when only emissions are known, as somebody else computed them.
 */
export const ENERGY_METHODS = [
  'measured-facility',
  'measured-node',
  'measured-device',
  'measured-unstated',
  'utilisation',
  'nameplate',
  'calibrated',
  'flops',
  'declared',
  'unknown',
] as const;
export type EnergyMethod = (typeof ENERGY_METHODS)[number];

/** The best estimate within one boundary: L1 accelerators, L2 the machine, L3 the facility. */
export interface LevelFigures {
  readonly level: 'L1' | 'L2' | 'L3';
  readonly label: string;
  readonly energyKwh: Figure;
  readonly emissionsKg: Figure;
}

/** A figure beside the headline that is never part of it nor taken from it. */
export interface ImpactLine {
  readonly id: 'market-emissions' | 'embodied-emissions' | 'water';
  readonly label: string;
  readonly unit: 'kg' | 'L';
  readonly figure: Figure;
  /** How it was found, as a sentence. */
  readonly text: string;
  /** Whether the run states the factor, or the catalogue gave it. */
  readonly basis: 'stated' | 'catalogue';
  /** Where the factor comes from. */
  readonly source: string;
  readonly year: number | null;
}

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

/** The best estimate of the energy on another grid. */
export interface Elsewhere {
  /** The cloud region, as its provider calls it. */
  readonly id: string;
  readonly provider: string;
  readonly intensity: Intensity;
  readonly emissionsKg: Figure;
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
  /** The headline's calculations with their numbers, for a reader to repeat; none where nothing was computed. */
  readonly calculation: readonly string[];
  /** Where the range comes from, and why the headline lies outside of it where it does; null without a range. */
  readonly rangeText: string | null;
  /** Evidence grade: A metered facility … E defaults, F contradictory or unknown. */
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  /** What the headline covers, e.g. `L1: accelerators, without facility overhead`; L4 is the life cycle. */
  readonly boundary: string;
  /** The innermost level that the headline covers, whatever PUE is applied; null when nobody says. */
  readonly level: 'L1' | 'L2' | 'L3' | null;
  /** The best estimate by boundary, those levels that the evidence reaches. */
  readonly levels: readonly LevelFigures[];
  /** Market-based emissions, manufacture and water, where they can be computed. */
  readonly lines: readonly ImpactLine[];
  readonly intensity: Intensity;
  /** In the region of the same cloud whose grid emits least; null where there is none to tell. */
  readonly elsewhere: Elsewhere | null;
  readonly equivalents: readonly Equivalent[];
  readonly inputs: readonly ImpactInput[];
  /** What a reader of the figures should know of their sources, as sentences. */
  readonly notes: readonly string[];
  readonly reductionMeasures: readonly string[];
  /** What would narrow the range most, as a sentence; null when nothing would. */
  readonly tighten: string | null;
  readonly alternatives: readonly Impact[];
  /** The credits that the licences of what was looked up ask for, but for the intensity's. */
  readonly credits: readonly string[];
}

/** One option of a comparison. */
export interface ComparisonRow {
  readonly name: string;
  readonly energyKwh: Figure;
  readonly emissionsKg: Figure;
}

/** Every option at the work of the first, in the order of the rows. */
export interface EqualWork {
  /** What tells the work: a throughput of every option, or the operations of the training and an MFU. */
  readonly by: 'throughput' | 'flops';
  readonly rows: readonly (ComparisonRow & { readonly hours: number | null })[];
}

/** Options for the same training, side by side: the run itself first, then its alternatives. */
export interface Comparison {
  readonly rows: readonly ComparisonRow[];
  /** Whether the options are known to do equal work. */
  readonly fair: boolean;
  /** Null when nothing tells what an option would take for the same work, or when the rows do the same work. */
  readonly equalWork: EqualWork | null;
  /** Why the comparison is not fair, or how it was made so, as sentences; null when there is nothing to compare. */
  readonly reason: string | null;
}
