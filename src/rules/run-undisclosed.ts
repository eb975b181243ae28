import { isPresent } from '../cards/card.ts';
import { claimsOf } from '../claims/read.ts';
import { noOptions } from './options.ts';
import { cardRule } from './rule.ts';
import { placeOf, shown } from './run/told.ts';

export const runUndisclosed = cardRule({
  id: 'run-undisclosed',
  title: 'The card tells what the run measured',
  why: 'The figures are there; a reader of the card alone does not get them.',
  fix: 'Add them to a section on the environmental impact.',
  severity: 'note',
  options: noOptions,
  defaults: {},
  *check({ card, run }) {
    // The gate renders a native card with the impact of its run.
    if (!run || !card.readable || card.format === 'structured') return;
    const { energies, emissions } = claimsOf(card);
    const [energy] = run.energies;
    const reported = run.reportedEmissionsKg;
    // Either of the two tells a reader most of it.
    if (energies.length > 0 || emissions.length > 0) return;
    const missing = [
      energy ? `${shown(energy.value)} kWh of ${placeOf(energy)}` : '',
      reported ? `${shown(reported.value)} kg CO2e of ${placeOf(reported)}` : '',
    ].filter(Boolean);
    if (missing.length === 0) return;
    const section = card.sections.get('environmental-impact');
    const location = section && isPresent(section) ? section.location : card.placeFor('environmental-impact');
    yield { message: `The card gives neither energy nor emissions; the run has ${missing.join(' and ')}.`, location };
  },
  examples: {
    bad: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

Trained on four accelerators of the university.
@ training-run.yaml = complete/training-run.yaml`,
    },
    good: {
      of: 'tree',
      text: `@ MODEL_CARD.md
## Environmental Impact

Training took 52.4 kWh and emitted 19.9 kg CO2eq.
@ training-run.yaml = complete/training-run.yaml`,
    },
  },
});
