import type { Impact } from '../../impact/impact.ts';
import type { TrainingRun } from '../../runs/run.ts';
import type { Rule, Violation } from '../rule.ts';
import type { CardSubject } from '../subject.ts';

/** A run that could be the card's, with its impact. */
export interface Rival {
  readonly run: TrainingRun;
  readonly impact: Impact | null;
}

/** What each rule that compares card and run needs of a run; one that has nothing of it bears no witness. */
const WITNESS: Readonly<Record<string, (rival: Rival) => boolean>> = {
  'run-base-model': ({ run }) => run.baseModel !== null,
  'run-dataset': ({ run }) => run.datasets.length > 0,
  'run-duration': ({ run }) => run.durationHours !== null,
  'run-emissions': ({ run, impact }) => run.reportedEmissionsKg !== null || isKnown(impact?.emissionsKg),
  'run-energy': ({ run, impact }) => run.energies.length > 0 || isKnown(impact?.energyKwh),
  'run-hardware': ({ run }) => run.acceleratorModel !== null || run.acceleratorCount !== null,
  'run-hyperparameter': ({ run }) => run.hyperparameters.size > 0,
  'run-location': ({ run }) => run.region !== null,
  'run-metric': ({ run }) => run.metrics.size > 0,
};

function isKnown(figure: Impact['energyKwh'] | undefined): boolean {
  return (figure?.value ?? null) !== null;
}

/** How a policy sets a rule, as far as it matters here. */
interface Setting {
  readonly rule: Rule;
  readonly severity: string;
  readonly options: unknown;
}

/**
 * What a card says that none of several possible runs bears out, by the ids of rules. A rule speaks when the card
 * contradicts every candidate that has something to compare; and where no candidate agrees with the card in
 * everything, those rules speak that the best-fitting one breaks. So a further candidate silences nothing unless the
 * whole card fits it.
 *
 * @param settings of all rules; those that do not compare, or are off, are passed over
 * @param rivals the candidates; fewer than two have nothing to be told apart
 */
export function compareRivals(
  settings: readonly Setting[],
  subject: CardSubject,
  rivals: readonly Rival[],
): Map<string, readonly Violation[]> {
  if (subject.run !== null || rivals.length < 2) return new Map();
  const broken = rivals.map((rival) => ({ rival, rules: violationsOf(settings, subject, rival) }));
  const fits = [...broken].sort((a, b) => numberOf(a.rules) - numberOf(b.rules));
  const isWrong = fits.every(({ rules }) => rules.size > 0);
  const found = new Map<string, readonly Violation[]>();
  for (const [id, hasSay] of Object.entries(WITNESS)) {
    const witnesses = fits.filter(({ rival }) => hasSay(rival));
    const speaks = witnesses.length > 0 && witnesses.every(({ rules }) => rules.has(id));
    const best = speaks ? witnesses[0] : isWrong ? fits[0] : undefined;
    const violations = best?.rules.get(id);
    if (best && violations)
      found.set(
        id,
        violations.map((one) => amongSeveral(one, best.rival.run, rivals.length)),
      );
  }
  return found;
}

function violationsOf(settings: readonly Setting[], subject: CardSubject, rival: Rival): Map<string, Violation[]> {
  const rules = new Map<string, Violation[]>();
  for (const { rule, severity, options } of settings) {
    if (rule.scope !== 'card' || severity === 'off' || !WITNESS[rule.id]) continue;
    const violations = [...rule.check({ ...subject, ...rival, runCandidates: [] }, options)];
    if (violations.length > 0) rules.set(rule.id, violations);
  }
  return rules;
}

function numberOf(rules: ReadonlyMap<string, readonly Violation[]>): number {
  return [...rules.values()].reduce((sum, violations) => sum + violations.length, 0);
}

function amongSeveral({ suggestion: _, ...violation }: Violation, { path }: TrainingRun, number: number): Violation {
  const message = `${violation.message.replace(/\.$/, '')}; of the ${number} runs that could be the card's, \`${path}\` fits it best.`;
  return { ...violation, message };
}
