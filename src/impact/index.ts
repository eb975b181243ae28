export { assessImpact } from './assess.ts';
export { attributions } from './attributions.ts';
export { compareRuns, formatComparisonRow, formatHardwareComparison } from './compare.ts';
export { emissionsKg, nameplateKwh } from './energy.ts';
export { intensityOf } from './intensity.ts';
export { EQUIVALENT_SETS, IMPACT_METHODS, type ImpactOptions } from './options.ts';
export { findPlace } from './place.ts';
