import type { Suppression } from '../cards/suppressions.ts';
import type { Finding } from '../finding.ts';
import { RULES } from '../rules/index.ts';
import { NEVER_SUPPRESSIBLE } from '../rules/rule.ts';
import type { SuppressionUse, WaiverUse } from '../rules/subject.ts';
import { nearest } from '../source/nearest.ts';
import type { Waiver } from './policy.ts';

const IDS: readonly string[] = RULES.map((rule) => rule.id);

/** Findings of which some no longer count, and what became of that which excepts them. */
export interface Excepted<Use> {
  readonly findings: readonly Finding[];
  readonly uses: readonly Use[];
}

/**
 * Waives findings as comments in their card ask for. A comment counts only for a rule that the policy lets cards
 * suppress, and only with a reason.
 */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  suppressible: readonly string[],
): Excepted<SuppressionUse> {
  const used = new Set<Suppression>();
  const allowed = ({ rule }: Suppression) => suppressible.includes(rule) && !NEVER_SUPPRESSIBLE.includes(rule);
  const active = suppressions.filter((each) => each.reason !== '' && allowed(each));
  const result = findings.map((finding) => {
    const { location } = finding;
    const by = active.filter(
      (each) =>
        each.rule === finding.rule && each.location.file === location.file && each.lines.includes(location.line),
    );
    for (const each of by) used.add(each);
    return by[0] ? { ...finding, waived: by[0].reason } : finding;
  });
  const uses = suppressions.map((each) => {
    const known = IDS.includes(each.rule);
    const meant = known || each.rule === '' || each.rule.length > 64 ? null : nearest(each.rule, IDS);
    return { ...each, used: used.has(each), allowed: allowed(each), known, meant };
  });
  return { findings: result, uses };
}

/**
 * Waives findings as the policy says.
 *
 * @param today the day, `YYYY-MM-DD`, after whose end a waiver no longer holds
 * @param everything whether all cards were judged, so that a waiver without a finding is known to be unused
 * @param paths the files of cards by their ids: a name of a file may read like the id of a card in another
 */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  everything: boolean,
  paths: ReadonlyMap<string, string> = new Map(),
): Excepted<WaiverUse> {
  const used = new Set<Waiver>();
  const holding = waivers.filter(({ until }) => until >= today);
  const result = findings.map((finding) => {
    const by = holding.filter(
      ({ rule, covers }) => rule === finding.rule && covers(finding.card, paths.get(finding.card ?? '')),
    );
    for (const each of by) used.add(each);
    return by[0] ? { ...finding, waived: by[0].reason } : finding;
  });
  const uses = waivers.map((waiver) => ({
    ...waiver,
    expired: waiver.until < today,
    used: used.has(waiver) ? true : everything ? false : null,
  }));
  return { findings: result, uses };
}
