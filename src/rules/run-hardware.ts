import { claimsOf } from '../claims/read.ts';
import { findAccelerators } from '../impact/accelerators.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';
import { placeOf } from './run/told.ts';

export const runHardware = cardRule({
  id: 'run-hardware',
  title: 'The card names the accelerators that the run used',
  why: 'Energy follows from the hardware, and variants of one name differ by hundreds of watts.',
  fix: 'Correct the hardware of the card, or name the run that it belongs to.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    const model = run?.acceleratorModel;
    if (!model) return;
    const used = namesOf(model.value);
    if (used.size === 0) return;
    const claims = claimsOf(card).hardware.filter(({ value }) => namesOf(value).size > 0);
    const [first] = claims;
    if (!first || claims.some(({ value }) => [...namesOf(value)].some((name) => used.has(name)))) return;
    yield {
      message: `The card says ${quote(first.written)}, and ${placeOf(model)} ${quote(model.value)}.`,
      location: first.location,
    };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Hardware type:** 4 x Tesla T4
- **Carbon emitted:** 19.9 kg CO2eq
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

- **Hardware type:** 4 x A100
- **Carbon emitted:** 19.9 kg CO2eq
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});

function namesOf(text: string): Set<string> {
  return new Set(findAccelerators(text).map(({ name }) => name));
}
