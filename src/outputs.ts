import type { Impact } from './impact/impact.ts';
import type { Verdict } from './verdict.ts';

/** Every output of the action with its description: action.yml and the README are tested against it. */
export const OUTPUTS = {
  conclusion:
    '`pass`, `warn`, `fail`, `error`, or `skipped` where a run follows another one whose pull request has moved on.',
  cards: 'Number of cards that were judged.',
  errors: 'Number of findings with severity error.',
  warnings: 'Number of findings with severity warning.',
  'energy-kwh': 'Training energy of all cards together in kWh; empty when any is unknown.',
  'emissions-kg': 'Training emissions of all cards together in kg CO2e; empty when any is unknown.',
  report: 'Path of the JSON report.',
  sarif: 'Path of the SARIF file; empty when none was asked for.',
  'rendered-cards': 'Path of the folder with the rendered Markdown cards.',
  'comment-url': 'Address of the pull-request comment; empty when there is none.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/**
 * A value for every output, so that nothing that a step prints can plant one that was forgotten. Paths and addresses
 * are empty: they are known after the verdict. Without a verdict, because the gate could not judge, the conclusion is
 * `error` and nothing was counted.
 */
export function outputsOf(verdict: Verdict | null): Record<OutputName, string> {
  const count = (key: 'cards' | 'error' | 'warning') => (verdict ? String(verdict.counts[key]) : '');
  return {
    conclusion: verdict?.conclusion ?? 'error',
    cards: count('cards'),
    errors: count('error'),
    warnings: count('warning'),
    'energy-kwh': total(verdict, (impact) => impact.energyKwh.value),
    'emissions-kg': total(verdict, (impact) => impact.emissionsKg.value),
    report: '',
    sarif: '',
    'rendered-cards': '',
    'comment-url': '',
  };
}

/** What is set where there is nothing to judge any more. */
export function skippedOutputs(): Record<OutputName, string> {
  return { ...outputsOf(null), conclusion: 'skipped' };
}

/** The sum over all cards, with 12 significant digits; empty when there is no card or the figure of one is unknown. */
function total(verdict: Verdict | null, figure: (impact: Impact) => number | null): string {
  const values = verdict?.cards.map(({ impact }) => (impact ? figure(impact) : null)) ?? [];
  if (values.length === 0 || values.includes(null)) return '';
  const sum = values.reduce<number>((subtotal, value) => subtotal + (value ?? 0), 0);
  return String(Number(sum.toPrecision(12)));
}
