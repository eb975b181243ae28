import type { Location } from '../source/location.ts';

/** What wrote a file of a run. */
export type RunFormat =
  | 'native'
  | 'huggingface'
  | 'peft'
  | 'codecarbon'
  | 'mlflow'
  | 'wandb'
  | 'slurm'
  | 'zeus'
  | 'nvidia-smi'
  | 'carbontracker'
  | 'eco2ai'
  | 'boamps'
  | 'dvclive'
  | 'lm-eval';

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
 * What a meter saw, from the narrowest to the widest: accelerators alone; accelerators with some other components of
 * the machine, as software meters sum them; the whole machine, at its supply; the facility around it.
 */
export type EnergyScope = 'accelerators' | 'components' | 'machine' | 'facility';

/** A time in hours. */
export interface Duration extends Sourced<number> {
  /** True when the source covers a part of the training only: what came before a resumption is missing. */
  readonly isPart?: true;
}

const SCOPES: readonly (EnergyScope | null)[] = ['facility', 'machine', 'components', 'accelerators', null];

/**
 * Orders measured energies by what they are worth: from the widest scope, which needs the fewest assumptions, to those
 * that state none, and last those that lack the accelerators.
 */
export function byEvidence(a: MeasuredEnergy, b: MeasuredEnergy): number {
  const lacks = ({ lacksAccelerators }: MeasuredEnergy) => Number(lacksAccelerators ?? false);
  return lacks(a) - lacks(b) || SCOPES.indexOf(a.scope) - SCOPES.indexOf(b.scope);
}

/** Energy in kWh that something measured or that a tool summed from what it measured. */
export interface MeasuredEnergy extends Sourced<number> {
  /** What it covers; null when the source does not say. */
  readonly scope: EnergyScope | null;
  /** The PUE that the value already contains; null when it contains none or the source does not say. */
  readonly includedPue: number | null;
  /** A weakness of this measurement, as a sentence; null when none is known. */
  readonly caveat: string | null;
  /** True when accelerators trained of which the meter saw nothing: the value is not the training's energy. */
  readonly lacksAccelerators?: boolean;
}

/** One of several stretches that were measured on their own and make up a run: a resumed job, a tracked session. */
export interface RunPart {
  /** The id that the tool gave it, or null. */
  readonly id: string | null;
  readonly durationHours: Sourced<number> | null;
  readonly energy: MeasuredEnergy | null;
  readonly reportedEmissionsKg: Sourced<number> | null;
}

/** A value of a metric: the run's final one, that of the best checkpoint, or the last that was logged. */
export interface MetricValue extends Sourced<number> {
  readonly role: 'final' | 'best' | 'last' | 'first' | 'logged';
}

/** A file that a run was read from. */
export interface RunSource {
  readonly file: string;
  readonly format: RunFormat;
}

/** A file that was looked into and not used. */
export interface IgnoredFile {
  readonly file: string;
  /** As it reads after the file's name: "is no CodeCarbon file". */
  readonly why: string;
}

/** Two sources of one run that state a quantity differently; the first one was used. */
export interface CrossCheck {
  readonly quantity: 'duration' | 'energy' | 'accelerators' | 'accelerator-hours' | 'emissions';
  readonly unit: 'h' | 'kWh' | 'kg' | null;
  readonly used: Sourced<number | string>;
  readonly other: Sourced<number | string>;
}

/**
 * What training left behind. Every value is null or empty when no file states it: unknown is never zero.
 * Units: hours, watts, kWh, kg CO2e, g CO2e per kWh.
 */
export interface TrainingRun {
  /** The file it was read from, `/`-separated, relative to the working directory; of several the one with most say. */
  readonly path: string;
  readonly format: RunFormat;
  /** Every file that it was read from, those with most say first. */
  readonly sources: readonly RunSource[];
  /** The label in a comparison. */
  readonly name: string | null;
  /** Wall-clock time. */
  readonly durationHours: Duration | null;
  /** Accelerators that trained at the same time, over all machines. */
  readonly acceleratorCount: Sourced<number> | null;
  readonly acceleratorModel: Sourced<string> | null;
  /** Hours × accelerators where the source states the product alone. */
  readonly acceleratorHours: Sourced<number> | null;
  /** Thermal design power of one accelerator, or its power cap. */
  readonly acceleratorTdpWatts: Sourced<number> | null;
  /** Mean power of one accelerator, measured. */
  readonly acceleratorWatts: Sourced<number> | null;
  /** Mean share of its rated power that an accelerator drew, 0 to 1. */
  readonly utilisation: Sourced<number> | null;
  /** Power usage effectiveness of the data centre (ISO/IEC 30134-2), at least 1. */
  readonly pue: Sourced<number> | null;
  readonly carbonIntensity: Sourced<number> | null;
  /** Of the electricity that was contracted for (GHG Protocol Scope 2, market-based). */
  readonly marketIntensity: Sourced<number> | null;
  /** Water on site, in litres per kWh of the machines' energy (ISO/IEC 30134-9). */
  readonly wue: Sourced<number> | null;
  /** Manufacture, in kg CO2e per accelerator and hour. */
  readonly embodiedKgPerHour: Sourced<number> | null;
  readonly region: Sourced<string> | null;
  readonly provider: Sourced<string> | null;
  readonly coordinates: Sourced<{ readonly latitude: number; readonly longitude: number }> | null;
  /** Measured, not estimated; the best evidence first, see `byEvidence`. */
  readonly energies: readonly MeasuredEnergy[];
  /** What a tool computed: a cross-check, and the figure only where the energy is not known. */
  readonly reportedEmissionsKg: Sourced<number> | null;
  /** What somebody says that it took and nothing bears out; used where nothing else is known. */
  readonly declaredEnergyKwh: Sourced<number> | null;
  /** Floating-point operations of the whole training. */
  readonly flops: Sourced<number> | null;
  readonly trainedTokens: Sourced<number> | null;
  /** Number of weights. */
  readonly parameters: Sourced<number> | null;
  /** Work per second in one unit for all options of a comparison, e.g. tokens or samples. */
  readonly throughput: Sourced<number> | null;
  readonly reductionMeasures: readonly Sourced<string>[];
  readonly alternatives: readonly TrainingRun[];
  readonly hyperparameters: ReadonlyMap<string, Sourced<string | number | boolean>>;
  /** Every value of a metric by its name in the source. */
  readonly metrics: ReadonlyMap<string, readonly MetricValue[]>;
  readonly datasets: readonly Sourced<string>[];
  /** The model that was fine-tuned. */
  readonly baseModel: Sourced<string> | null;
  /**
   * The last part of a path on the training machine, where the source names the fine-tuned model by that alone. It may
   * agree with a name, but where it does not, nothing is known.
   */
  readonly localBaseModel: Sourced<string> | null;
  /** ISO 8601 date or date-time. */
  readonly startedAt: Sourced<string> | null;
  readonly endedAt: Sourced<string> | null;
  /** The parts that the figures of the run are the sum of, where there are several; a card may state those of one. */
  readonly parts: readonly RunPart[];
  readonly crossChecks: readonly CrossCheck[];
  /** What a reader of the figures should know of the source, as sentences. */
  readonly notes: readonly string[];
  readonly ignored: readonly IgnoredFile[];
  readonly problems: readonly RunProblem[];
  /** False when the file could not be read as a run at all. */
  readonly readable: boolean;
}

/** Why one of several runs was taken. */
export interface RunChoice {
  /** Its name or path has words of the card that the others have not; or it was the card's before the change. */
  readonly by: 'name' | 'earlier';
  /** The files of the others. */
  readonly others: readonly string[];
}

/** A run of which nothing is known yet but its file. */
export function blankRun(path: string, format: RunFormat): TrainingRun {
  return {
    path,
    format,
    sources: [{ file: path, format }],
    name: null,
    durationHours: null,
    acceleratorCount: null,
    acceleratorModel: null,
    acceleratorHours: null,
    acceleratorTdpWatts: null,
    acceleratorWatts: null,
    utilisation: null,
    pue: null,
    carbonIntensity: null,
    marketIntensity: null,
    wue: null,
    embodiedKgPerHour: null,
    region: null,
    provider: null,
    coordinates: null,
    energies: [],
    reportedEmissionsKg: null,
    declaredEnergyKwh: null,
    flops: null,
    trainedTokens: null,
    parameters: null,
    throughput: null,
    reductionMeasures: [],
    alternatives: [],
    hyperparameters: new Map(),
    metrics: new Map(),
    datasets: [],
    baseModel: null,
    localBaseModel: null,
    startedAt: null,
    endedAt: null,
    parts: [],
    crossChecks: [],
    notes: [],
    ignored: [],
    problems: [],
    readable: true,
  };
}
