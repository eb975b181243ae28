import type { Figure } from '../impact.ts';
import { boundaryText, oneLine, operationsOf, sourceText, tidy, toJson } from './common.ts';
import type { Disclosure } from './disclosure.ts';

/**
 * The Software Carbon Intensity of training, (operational + embodied) ÷ R, by the functional units that SCI for AI gives
 * providers: training token, FLOP and 10^9 parameters (ISO/IEC 21031:2024; Green-Software-Foundation/sci-ai). It is
 * location-based and without offsets, and says what of the provider's boundary (6.2, 7.2) it leaves out. What is unknown is null, never 0.
 */
export const sci: Disclosure = ({ run, impact }, { version }) => {
  const operational = impact.emissionsKg;
  // A factor without a figure adds nothing, and the sum must not say that it did.
  const embodied = impact.lines.find(({ id, figure }) => id === 'embodied-emissions' && figure.value !== null) ?? null;
  const total = operational.value === null ? null : operational.value + (embodied?.figure.value ?? 0);
  const operations = operationsOf(run);
  const units = [
    { unit: 'training token', amount: run.trainedTokens?.value ?? null, estimated: false },
    { unit: 'FLOP', amount: operations?.value ?? null, estimated: operations?.estimated ?? false },
    { unit: '10^9 parameters', amount: run.parameters ? run.parameters.value / 1e9 : null, estimated: false },
  ];
  return toJson({
    standard: 'ISO/IEC 21031:2024, SCI for AI',
    name: oneLine(impact.name),
    stage: run.baseModel ? 'fine-tuning' : 'training',
    operational: { unit: 'gCO2e', ...grams(operational), method: impact.method, boundary: boundaryText(impact) },
    embodied: embodied && { unit: 'gCO2e', ...grams(embodied.figure), basis: embodied.basis, source: embodied.source },
    total: {
      unit: 'gCO2e',
      value: total === null ? null : tidy(total * 1000),
      includes: embodied ? ['operational', 'embodied'] : ['operational'],
    },
    intensity: units.map(({ unit, amount, estimated }) => ({
      unit: `gCO2e per ${unit}`,
      value: total === null || amount === null ? null : tidy((total * 1000) / amount),
      amount,
      estimated,
    })),
    // SCI for AI, 8.2.2: whether the units are gross or effective must be said; runs state them gross.
    normalisation: 'gross',
    source: sourceText({ run, impact }, version),
    excludes: [
      ...(embodied ? [] : ['embodied emissions, for which no factor is known']),
      'experiments, failed runs and early stops, unless the run counts them',
      'data collection and preparation, evaluation, deployment and retirement',
      ...(impact.level === 'L1' ? ['the machines around the accelerators'] : []),
      ...(/without facility overhead/.test(impact.boundary) ? ['the overhead of the data centre'] : []),
    ],
  });
};

function grams({ value, low, high }: Figure): { value: number | null; low: number | null; high: number | null } {
  const times = (kg: number | null) => (kg === null ? null : tidy(kg * 1000));
  return { value: times(value), low: times(low), high: times(high) };
}
