import { EQUIVALENTS, SOURCES, yearOf } from './catalogue.ts';
import type { Equivalent } from './impact.ts';
import type { EquivalentSet } from './options.ts';

/**
 * What energy (kWh) and emissions (kg CO2e) would be in other currencies; unknown stays null.
 */
export function equivalentsOf(
  amounts: { readonly energyKwh: number | null; readonly emissionsKg: number | null },
  set: EquivalentSet,
): Equivalent[] {
  return EQUIVALENTS[set].map(([id, label, unit, digits, of, scale, divisor, basis, standing, sourceId]) => {
    const amount = amounts[of];
    const source = SOURCES[sourceId];
    const doubt = standing === 'verified' ? '' : `; ${standing}`;
    return {
      id,
      label,
      unit,
      value: amount === null ? null : (amount * scale) / divisor,
      source: `${source.title} (${divisor} ${basis}${doubt})`,
      year: yearOf(source),
      digits,
    };
  });
}
