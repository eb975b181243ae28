/** How the energy of a run that did not measure it becomes a headline; the first is the default. */
export const IMPACT_METHODS = ['nameplate', 'calibrated'] as const;

/** The sets of equivalents: the seed's, which is the default, and those of two places with current figures. */
export const EQUIVALENT_SETS = ['classic', 'eu', 'us'] as const;

export type EquivalentSet = (typeof EQUIVALENT_SETS)[number];

export interface ImpactOptions {
  readonly equivalents?: EquivalentSet;
  readonly method?: (typeof IMPACT_METHODS)[number];
}
