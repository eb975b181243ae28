import type { Location } from '../source/location.ts';

/** Something that a card says of its training, and where. */
export interface Claim<T = number> {
  readonly value: T;
  /** The lower end of a range, of which `value` is the upper one. */
  readonly low?: number;
  /** The weight of the last digit that is written, in the unit of `value`; 0 for what is no number. */
  readonly step: number;
  /** As the card writes it, unit included. */
  readonly written: string;
  readonly location: Location;
}

/** Emissions in kg CO2e. */
export interface EmissionsClaim extends Claim {
  /** How the unit is known: it is written, it is the grams of the Hub's metadata, or nobody says it and kg is a guess. */
  readonly unit: 'written' | 'metadata' | 'unstated';
}

/** A row of a table, or a sentence, that gives work and what it cost together. */
export interface Footprint {
  /** What the row is about: a model, a phase. */
  readonly subject: string;
  /** True for the base model of the card's one, whose training was somebody else's. */
  readonly isBase: boolean;
  readonly acceleratorHours: Claim | null;
  /** Rated or drawn, of one accelerator. */
  readonly watts: Claim | null;
  readonly energyKwh: Claim | null;
  readonly emissionsKg: Claim | null;
  readonly location: Location;
}

/** What a card says of the training of its model. A card may describe several models, so there may be several of each. */
export interface Claims {
  readonly energies: readonly Claim[];
  readonly emissions: readonly EmissionsClaim[];
  /** Times in hours; whether of the clock or of all accelerators together a card seldom says. */
  readonly hours: readonly Claim[];
  readonly acceleratorHours: readonly Claim[];
  readonly hardware: readonly Claim<string>[];
  readonly acceleratorCounts: readonly Claim[];
  /** Rated power of one accelerator, in W. */
  readonly ratedWatts: readonly Claim[];
  readonly places: readonly Claim<string>[];
  /** Who runs the machines. */
  readonly providers: readonly Claim<string>[];
  /** Power usage effectiveness. */
  readonly pues: readonly Claim[];
  /** Grid intensity in g CO2e per kWh. */
  readonly intensities: readonly Claim[];
  readonly footprints: readonly Footprint[];
}
