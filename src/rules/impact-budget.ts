import * as z from 'zod';
import { claimsOf } from '../claims/read.ts';
import { startOf } from '../source/location.ts';
import { cardRule } from './rule.ts';
import { shown } from './run/told.ts';
import type { CardSubject } from './subject.ts';

const options = z.strictObject({
  'energy-kwh': z.number().gt(0).describe('Most energy that the training of one model may take, in kWh.').optional(),
  'emissions-kg': z.number().gt(0).describe('Most emissions that it may cause, in kg of CO2e.').optional(),
});

export const impactBudget = cardRule<z.infer<typeof options>>({
  id: 'impact-budget',
  title: 'Training stays within its budget',
  why: 'The organisation has said what training one model may cost.',
  fix: 'Train with less, or ask those who set the budget.',
  severity: 'warning',
  options,
  defaults: {},
  *check(subject, budget) {
    for (const [key, quantity, unit] of QUANTITIES) {
      const most = budget[key];
      if (most === undefined || !subject.card.readable) continue;
      const spent = spentOf(subject, quantity);
      const location = startOf(subject.run?.path ?? subject.card.path);
      if (spent === null) {
        yield {
          message: `The budget of ${shown(most)} ${unit} cannot be checked: the ${quantity} of training ${quantity === 'energy' ? 'is' : 'are'} unknown.`,
          location,
          fix: 'Add a training run, or state its missing inputs.',
          severity: 'warning',
          key: `${key} unknown`,
        };
      } else if (spent > most) {
        const times = spent / most >= 1.1 ? `, ${(spent / most).toPrecision(2)} times as much` : '';
        yield {
          message: `Training took ${shown(spent)} ${unit}, and the budget is ${shown(most)} ${unit}${times}.`,
          location,
          key,
        };
      }
    }
  },
  examples: {
    bad: { of: 'policy', text: 'budgets: { emissions-kg: 10 }' },
    good: { of: 'policy', text: 'budgets: { emissions-kg: 50, energy-kwh: 100 }' },
  },
});

const QUANTITIES = [
  ['energy-kwh', 'energy', 'kWh'],
  ['emissions-kg', 'emissions', 'kg CO2e'],
] as const;

/** By the run, else by the most that the card admits to. */
function spentOf({ card, impact }: CardSubject, quantity: 'energy' | 'emissions'): number | null {
  const computed = quantity === 'energy' ? impact?.energyKwh.value : impact?.emissionsKg.value;
  if (computed !== undefined && computed !== null) return computed;
  const { energies, emissions } = claimsOf(card);
  const claims = quantity === 'energy' ? energies : emissions.filter(({ unit }) => unit !== 'unstated');
  return claims.length === 0 ? null : claims.reduce((most, { value }) => Math.max(most, value), 0);
}
