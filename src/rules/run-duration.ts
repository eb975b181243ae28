import { claimsOf } from '../claims/read.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { agrees, sumOf } from './run/agree.ts';
import { inHours, placeOf, shown, valuesOf } from './run/told.ts';

/** Set-up, evaluation and saving belong to the hours of some and not of others. */
const TOLERANCE = 0.25;

export const runDuration = cardRule({
  id: 'run-duration',
  title: 'The card gives the hours that the run took',
  why: 'Hours are what every estimate of energy starts from; those of another run make all of them wrong.',
  fix: 'Correct the hours of the card and say whether they are of the clock or of all accelerators together.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    const { hours, acceleratorHours, acceleratorCounts, footprints } = claimsOf(card);
    const durations = run ? valuesOf(run, 'duration', run.durationHours) : [];
    const claims = [...hours, ...acceleratorHours];
    const [claim] = claims;
    const [used] = durations;
    if (!run || !claim || !used) return;
    const counts = run.acceleratorCount ? [run.acceleratorCount.value] : acceleratorCounts.map(({ value }) => value);
    const actual = durations.flatMap(({ value }) => [value, ...counts.map((count) => value * count)]);
    if (run.acceleratorHours) actual.push(run.acceleratorHours.value);
    const sums = sumOf(footprints.map((row) => row.acceleratorHours));
    if ([...claims, ...sums].some((one) => actual.some((value) => agrees(one, value, TOLERANCE)))) return;
    // Hours of all accelerators, or of the part before a resumption, that no file tells of.
    const longest = Math.max(...claims.map(({ value }) => value));
    if (longest > used.value && (run.durationHours?.isPart || (counts.length === 0 && longest > 1.75 * used.value)))
      return;
    const count = run.acceleratorCount?.value ?? 1;
    const twice = count > 1 && durations.some(({ value }) => agrees(claim, value * count * count, TOLERANCE));
    const said = /h|day|min|\bs\b|sec|week/i.test(claim.written) ? claim.written : `${claim.written} hours`;
    yield {
      message:
        `The card says ${said}, and ${placeOf(used)} ${inHours(used.value, 'hour')}` +
        `${count > 1 ? ` on ${count} accelerators, ${shown(used.value * count)} in all` : ''}` +
        `${twice ? ': the accelerators are multiplied twice' : ''}.`,
      ...(count > 1 && {
        fix: `Write ${inHours(used.value, 'hour')} of the clock, or ${inHours(used.value * count, 'accelerator-hour')}, and say which.`,
      }),
      location: claim.location,
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Hardware type:** 4 x A100 SXM4 80GB
- **Hours used:** 576
- **Carbon emitted:** 19.9 kg CO2eq
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Hardware type:** 4 x A100 SXM4 80GB
- **Hours used:** 144
- **Carbon emitted:** 19.9 kg CO2eq
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});
