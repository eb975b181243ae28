import type { EmissionsClaim } from '../claims/claim.ts';
import { claimsOf } from '../claims/read.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { agrees, MASS_UNITS, slip, sumOf, within, written } from './run/agree.ts';
import { placeOf, shown, valuesOf } from './run/told.ts';
import type { CardSubject } from './subject.ts';

export const runEmissions = cardRule({
  id: 'run-emissions',
  title: 'The card gives the emissions that the run left behind',
  why: 'The Hub counts in grams, most tools in kilograms: a figure that was copied without its unit is wrong by 1000.',
  fix: 'Correct the figure of the card, with its unit; the metadata of the Hub is in grams.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check(subject) {
    const { emissions, footprints } = claimsOf(subject.card);
    const [first] = emissions;
    const sums = sumOf(footprints.map(({ emissionsKg }) => emissionsKg));
    const all = [...emissions, ...sums.map((sum): EmissionsClaim => ({ ...sum, unit: 'written' }))];
    if (!first || !subject.run || all.some((claim) => isOfRun(claim, subject))) return;
    const [reported] = valuesOf(subject.run, 'emissions', subject.run.reportedEmissionsKg);
    const impact = subject.impact?.emissionsKg;
    const actual = reported?.value ?? impact?.value ?? null;
    if (actual === null) return;
    const said = reported
      ? `${placeOf(reported)} holds ${shown(actual)} kg`
      : `the run's ${shown(actual)} kg (${shown(impact?.low ?? actual)} to ${shown(impact?.high ?? actual)}) is computed`;
    const wrong = slip(first.value, actual, MASS_UNITS, 'kg');
    const claimed = first.unit === 'unstated' ? `${first.written} without a unit` : written(first, 'kg');
    const grams = String(Number((actual * 1000).toPrecision(4)));
    yield {
      message: `The card says ${claimed}, and ${said}${wrong ? `: ${wrong}` : ''}.`,
      location: first.location,
      ...(first.unit === 'metadata' && {
        fix: `Write \`${grams}\`, in grams, if this run trained the model.`,
        // A slip of a thousand leaves no doubt about what was meant.
        ...(wrong && reported && /^[\d.]+ g$/.test(first.written) && { suggestion: grams }),
      }),
      ...(first.unit !== 'metadata' && wrong && { fix: `Write ${shown(actual)} kg CO2e.` }),
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Carbon emitted:** 19.9 g CO2eq
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Carbon emitted:** 19.9 kg CO2eq
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});

/** Whether a claim is what a tool reported for the run or what follows from its energy and grid. */
function isOfRun(claim: EmissionsClaim, { run, impact }: CardSubject): boolean {
  if (!run) return false;
  const reported = valuesOf(run, 'emissions', run.reportedEmissionsKg);
  // Without a unit nobody knows whether the card means g, kg or t.
  const meant = claim.unit === 'unstated' ? [1, 1e-3, 1e3] : [1];
  const claims = meant.map((factor) => ({ ...claim, value: claim.value * factor, step: claim.step * factor }));
  if (claims.some((one) => run.energies[0]?.lacksAccelerators && one.value > (reported[0]?.value ?? 0))) return true;
  const parts = run.parts.map((part) => part.reportedEmissionsKg).filter((part) => part !== null);
  if ([...reported, ...parts].some(({ value }) => claims.some((one) => agrees(one, value)))) return true;
  if (!impact || impact.emissionsKg.value === null) return reported.length === 0;
  const { value, low, high } = impact.emissionsKg;
  if (claims.some((one) => agrees(one, value))) return true;
  if (run.energies.length > 0) {
    // The energy is measured, so the grid alone is in doubt, and whether the facility is counted.
    const { intensity } = impact;
    return run.energies.some((energy) => {
      const most = energy.value * (energy.includedPue === null ? (run.pue?.value ?? 1) : 1);
      return claims.some((one) => within(one, (energy.value * intensity.low) / 1000, (most * intensity.high) / 1000));
    });
  }
  return low === null || high === null || claims.some((one) => within(one, low, high));
}
