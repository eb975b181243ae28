import * as z from 'zod';
import { briefly } from '../impact/words.ts';
import { startOf } from '../source/location.ts';
import { cardChangeRule } from './rule.ts';

const options = z.strictObject({
  growth: z.number().min(1).describe('Factor by which energy or emissions may grow.'),
});

export const impactGrew = cardChangeRule<z.infer<typeof options>>({
  id: 'impact-grew',
  title: 'The impact of training does not grow unnoticed',
  why: 'What a change costs in energy and carbon is part of what a reviewer accepts.',
  fix: 'Check the figures of the run, train with less, or let a reviewer accept it.',
  severity: 'note',
  options,
  defaults: { growth: 1.1 },
  *check({ impact, before, run, card }, { growth }) {
    const [earlier, now] = [before.run, run];
    if (earlier && now && earlier.path !== now.path) {
      yield {
        message: `The training run is that of \`${now.path}\` now, and was that of \`${earlier.path}\`.`,
        why: 'Another run has other figures, and what the card was compared with before counts no more.',
        fix: 'Check that this run trained the model.',
        location: startOf(now.path),
        key: 'another run',
        atMost: 'note',
      };
    }
    if (!before.impact) return;
    const { value: was } = before.impact.energyKwh;
    if (was !== null && (impact?.energyKwh.value ?? null) === null) {
      yield {
        message: `The energy of training was ${briefly(was)} kWh and is unknown now: nobody can say whether it grew.`,
        location: startOf(run?.path ?? card.path),
        fix: 'Restore what the training run stated, or let a reviewer accept that it is gone.',
        key: 'unknown',
      };
    }
    if (!impact) return;
    const figures = [
      ['energy', 'kWh', before.impact.energyKwh.value, impact.energyKwh.value],
      ['emissions', 'kg CO2e', before.impact.emissionsKg.value, impact.emissionsKg.value],
    ] as const;
    const grown = figures.flatMap(([name, unit, from, to]) =>
      from === null || to === null || to <= from * growth
        ? []
        : [{ name, text: `${name} from ${briefly(from)} to ${briefly(to)} ${unit}` }],
    );
    if (grown.length === 0) return;
    const message = `Training costs more than before: ${grown.map(({ text }) => text).join(', ')}.`;
    yield { message, location: startOf(run?.path ?? card.path), key: grown.map(({ name }) => name).join(' and ') };
  },
  examples: {
    bad: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ head/model-card.yaml + complete/model-card.yaml
model_version: "1.5.0"
@ head/training-run.yaml + complete/training-run.yaml
energy_kwh: 80`,
    },
    good: {
      of: 'change',
      text: `@ base/model-card.yaml = complete/model-card.yaml
@ base/training-run.yaml = complete/training-run.yaml
@ head/training-run.yaml + complete/training-run.yaml
energy_kwh: 54`,
    },
  },
});
