import { claimsOf } from '../claims/read.ts';
import { findAccelerators } from '../impact/accelerators.ts';
import { noOptions } from './options.ts';
import { cardRule, quote } from './rule.ts';
import { placeOf } from './run/told.ts';

export const runHardware = cardRule({
  id: 'run-hardware',
  title: 'The card names the accelerators that the run used, and how many',
  why: 'Energy follows from the hardware, and variants of one name differ by hundreds of watts.',
  fix: 'Correct the hardware of the card, or name the run that it belongs to.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    if (!run) return;
    const { hardware, acceleratorCounts } = claimsOf(card);
    const model = run.acceleratorModel;
    const used = namesOf(model?.value ?? '');
    const claims = hardware.filter(({ value }) => namesOf(value).size > 0);
    const [first] = claims;
    if (model && first && used.size > 0 && !claims.some(({ value }) => isOneOf(value, used))) {
      const message = `The card says ${quote(around(first.value))}, and ${placeOf(model)} ${quote(model.value)}.`;
      yield { message, location: first.location };
      return;
    }
    const count = run.acceleratorCount;
    const [counted] = acceleratorCounts;
    if (!count || !isOfAll(count) || !counted || acceleratorCounts.some(({ value }) => value === count.value)) return;
    yield {
      message: `The card says ${quote(counted.written)}, and ${placeOf(count)} ${count.value}.`,
      fix: 'Correct the number of accelerators of the card, or name the run that it belongs to.',
      location: counted.location,
      key: 'number',
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

function isOneOf(text: string, names: ReadonlySet<string>): boolean {
  return [...namesOf(text)].some((name) => names.has(name));
}

/** Accounting knows the accelerators of all machines, and an author does; other tools see those of one machine. */
function isOfAll({ file, key }: { readonly file: string; readonly key: string }): boolean {
  return key === 'AllocTRES' || /(?:^|\/)training-run\.(?:ya?ml|json)$/.test(file);
}

/** The words around the first accelerator that a long text names. */
function around(text: string): string {
  const words = text.trim().split(/\s+/);
  const named = (length: number) => namesOf(words.slice(0, length).join(' ')).size > 0;
  let [short, long] = [0, words.length];
  while (long - short > 1) {
    const middle = (short + long) >> 1;
    if (named(middle)) long = middle;
    else short = middle;
  }
  const from = text.trim().length <= 60 ? 0 : Math.max(0, long - 6);
  return `${from > 0 ? '…' : ''}${words.slice(from).join(' ')}`;
}
