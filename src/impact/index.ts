export { assessImpact, type ImpactOptions } from './assess.ts';
export { attributions } from './attributions.ts';
export { compareRuns, formatComparisonRow, formatHardwareComparison } from './compare.ts';
export { emissionsKg, nameplateKwh } from './energy.ts';
export { intensityOf } from './intensity.ts';
export { findPlace } from './place.ts';
