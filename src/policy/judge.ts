import { compareFindings, type Finding, SEVERITIES, type Severity } from '../finding.ts';
import { demandsOf, type Requirement } from '../rules/options.ts';
import type { Violation } from '../rules/rule.ts';
import { secretsIn, withoutSecrets } from '../source/secrets.ts';
import type { RuleSetting } from './policy.ts';

function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b;
}

function suggestionOf({ suggestion }: Violation): Finding['suggestion'] {
  return suggestion === undefined || secretsIn(suggestion).length > 0 ? null : { replacement: suggestion };
}

/**
 * What the rules find, each at the severity that the policy sets.
 *
 * @param card the card that it is about, null for the repository
 * @param check runs one rule
 */
export function findingsOf(
  settings: ReadonlyMap<string, RuleSetting>,
  card: string | null,
  check: (setting: RuleSetting) => Iterable<Violation>,
): Finding[] {
  const findings: Finding[] = [];
  for (const setting of settings.values()) {
    const { rule, severity } = setting;
    if (severity === 'off') continue;
    for (const violation of check(setting)) {
      const own = violation.severity ?? severity;
      findings.push({
        rule: rule.id,
        severity: violation.atMost ? milder(own, violation.atMost) : own,
        // Messages quote the card, and reports print them where everyone can read.
        message: withoutSecrets(violation.message),
        why: withoutSecrets(violation.why ?? rule.why),
        fix: withoutSecrets(violation.fix ?? rule.fix),
        location: violation.location,
        card,
        suggestion: suggestionOf(violation),
        waived: null,
        isNew: true,
        ...(violation.key !== undefined && { key: withoutSecrets(violation.key) }),
        ...(violation.level !== undefined && { level: violation.level }),
      });
    }
  }
  return findings.sort(compareFindings);
}

/**
 * The sections that `required-section` asks for at least as severely as another rule is set. What it asks for more
 * mildly is no excuse for that rule to be silent. A choice between several sections requires none of them.
 */
export function requiredSections(settings: ReadonlyMap<string, RuleSetting>, by: RuleSetting): string[] {
  const setting = settings.get('required-section');
  if (!setting || setting.severity === 'off' || by.severity === 'off') return [];
  const { severity } = setting;
  const least = SEVERITIES.indexOf(by.severity);
  const { sections } = setting.options as { sections: readonly Requirement[] };
  return demandsOf(sections)
    .filter(({ atMost }) => SEVERITIES.indexOf(atMost ? milder(severity, atMost) : severity) <= least)
    .flatMap((demand) => (demand.sections.length === 1 ? demand.sections : []));
}
