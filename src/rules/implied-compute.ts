import { claimsOf } from '../claims/read.ts';
import { findAccelerators } from '../impact/accelerators.ts';
import { implausibleCompute } from '../impact/plausible.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { inHours, locationOf, placeOf, shown } from './run/told.ts';
import type { CardSubject } from './subject.ts';

export const impliedCompute = cardRule({
  id: 'implied-compute',
  title: 'Operations, hours and accelerators fit together',
  why: 'No training uses more than about two thirds of what accelerators can do, and few less than a hundredth.',
  fix: 'Check the hours, the number of accelerators, and the operations; those of the Trainer count what was frozen too.',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    if (!run?.flops || run.durationHours?.isPart) return;
    const accelerators = acceleratorsOf(card, run);
    const peaks = accelerators?.peaks.flatMap((peak) => peak ?? []) ?? [];
    if (!accelerators || peaks.length === 0 || peaks.length < accelerators.peaks.length) return;
    const hours = run.acceleratorHours ?? run.durationHours;
    if (!hours || hours.value <= 0) return;
    const count = run.acceleratorHours ? 1 : (accelerators.count ?? 1);
    const isAdapter = run.hyperparameters.has('peft_type');
    const wrong = implausibleCompute(run.flops.value, hours.value * count, peaks, isAdapter);
    // More accelerators than one would bring a high share down, so without their number nothing is known.
    if (!wrong || (!wrong.isLow && !run.acceleratorHours && accelerators.count === null)) return;
    yield {
      message:
        `${shown(run.flops.value)} operations of ${placeOf(run.flops)} in the ` +
        `${inHours(hours.value, run.acceleratorHours ? 'accelerator-hour' : 'hour')} of ${placeOf(hours)}` +
        `${count > 1 ? ` on ${count} accelerators` : ''} are ${wrong.what}.`,
      location: locationOf(hours),
      // Small models and slow data leave accelerators idle.
      ...(wrong.isLow && { atMost: 'note' as const }),
    };
  },
  examples: {
    bad: { of: 'run', text: 'training_flops: 5.0e22' },
    good: { of: 'run', text: 'training_flops: 5.0e19' },
  },
});

/** The accelerators that the run states, else those of the card where it names one kind. */
function acceleratorsOf(card: CardSubject['card'], run: NonNullable<CardSubject['run']>) {
  const peaksOf = (name: string) => findAccelerators(name).map(({ denseTflops }) => denseTflops);
  if (run.acceleratorModel) {
    return { peaks: peaksOf(run.acceleratorModel.value), count: run.acceleratorCount?.value ?? null };
  }
  const { hardware, acceleratorCounts } = claimsOf(card);
  const named = hardware.filter(({ value }) => findAccelerators(value).length > 0);
  const kinds = new Set(named.map(({ value }) => findAccelerators(value)[0]?.name.split(' ').slice(0, 2).join(' ')));
  const [first] = named;
  if (!first || kinds.size > 1) return null;
  const counts = new Set(acceleratorCounts.map(({ value }) => value));
  const [count = null] = counts.size === 1 ? counts : [];
  return { peaks: peaksOf(first.value), count: run.acceleratorCount?.value ?? count };
}
