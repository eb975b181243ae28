import { MILDEST_FIRST, type RuleSeverity } from '../finding.ts';
import { type Demand, demandsOf, type Requirement } from '../rules/options.ts';
import type { RuleSetting } from './policy.ts';

/**
 * Whether one place of a policy demands less than another: a rule that is milder there, fewer statements, or a section
 * that is not asked for. Other options are not compared, since more of them may be either.
 */
export function demandsLess(there: ReadonlyMap<string, RuleSetting>, here: ReadonlyMap<string, RuleSetting>): boolean {
  return [...there].some(([id, was]) => {
    const is = here.get(id);
    if (was.severity === 'off') return false;
    if (!is || rank(is.severity) < rank(was.severity)) return true;
    if (id === 'minimum-statements') return isFewer(numbers(was), numbers(is));
    return id === 'required-section' && !covers(demands(is), demands(was));
  });
}

/** Null where nothing holds a finding down, so that it is as severe as its rule. */
function rank(severity: RuleSeverity | null): number {
  return severity === null ? MILDEST_FIRST.length : MILDEST_FIRST.indexOf(severity);
}

function numbers({ options }: RuleSetting): Readonly<Record<string, number>> {
  return options as Readonly<Record<string, number>>;
}

function isFewer(was: Readonly<Record<string, number>>, is: Readonly<Record<string, number>>): boolean {
  return Object.entries(was).some(([section, least]) => (is[section] ?? 0) < least);
}

function demands({ options }: RuleSetting): readonly Demand[] {
  return demandsOf((options as { sections: readonly Requirement[] }).sections);
}

function covers(is: readonly Demand[], was: readonly Demand[]): boolean {
  return was.every((one) =>
    is.some(
      (other) =>
        other.sections.every((section) => one.sections.includes(section)) && rank(other.atMost) >= rank(one.atMost),
    ),
  );
}
