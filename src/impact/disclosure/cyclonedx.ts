import type { Figure } from '../impact.ts';
import { boundaryText, oneLine, significant, sourceText, tidy, toJson } from './common.ts';
import type { Disclosure } from './disclosure.ts';

/**
 * A CycloneDX 1.6 ML-BOM of one component, with the energy (kWh) and emissions (tCO2eq) of its training as
 * `energyConsumptions`. The schema demands a provider and its energy source, which no run states: `unknown`. Emissions
 * without energy have no place in it and become a property.
 */
export const cyclonedx: Disclosure = ({ run, impact }, { version, now }) => {
  const { energyKwh, emissionsKg } = impact;
  const kwh = energyKwh.value === null ? null : { value: tidy(energyKwh.value), unit: 'kWh' };
  const tonnes = emissionsKg.value === null ? null : tidy(emissionsKg.value / 1000);
  const provider = { name: run.provider ? oneLine(run.provider.value) : 'unknown' };
  const properties = [
    ['method', impact.method],
    ['boundary', boundaryText(impact)],
    ['grade', impact.grade],
    ['source', sourceText({ run, impact }, version)],
    ...rangeOf('energy-kwh-range', energyKwh),
    ...rangeOf('emissions-kg-range', emissionsKg),
    ...(emissionsKg.missing.length > 0 ? [['missing', emissionsKg.missing.join(', ')]] : []),
    ...(kwh === null && tonnes !== null ? [['emissions-tco2eq', String(tonnes)]] : []),
  ].map(([name, value]) => ({ name: `model-card-gate:${name}`, value }));
  const consumption = kwh && {
    activity: run.baseModel ? 'fine-tuning' : 'training',
    energyProviders: [{ organization: provider, energySource: 'unknown', energyProvided: kwh }],
    activityEnergyCost: kwh,
    ...(tonnes !== null && { co2CostEquivalent: { value: tonnes, unit: 'tCO2eq' } }),
    properties,
  };
  return toJson({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      timestamp: now,
      tools: { components: [{ type: 'application', name: 'model-card-gate', version }] },
    },
    components: [
      {
        type: 'machine-learning-model',
        name: oneLine(impact.name) || 'unnamed',
        modelCard: {
          considerations: {
            environmentalConsiderations: consumption ? { energyConsumptions: [consumption] } : { properties },
          },
        },
      },
    ],
  });
};

/** The bounds of the best estimate at the facility, with two significant figures. */
function rangeOf(name: string, { low, high }: Figure): string[][] {
  return low === null || high === null ? [] : [[name, `${significant(low, 2)}..${significant(high, 2)}`]];
}
