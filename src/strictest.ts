import { compareFindings, counts, type Finding } from './finding.ts';
import { type CardVerdict, countFindings, type Verdict, worst } from './verdict.ts';

const RANK = { error: 0, warning: 1, note: 2 } as const;

/**
 * The verdict by several policies, all of which must be kept: what any of them finds is found, at the worst severity;
 * what one of them excuses, the others do not.
 */
export function strictest(verdicts: readonly Verdict[]): Verdict {
  const [first, ...others] = verdicts as [Verdict, ...Verdict[]];
  if (others.length === 0) return first;
  const findings = [...united(verdicts.flatMap((verdict) => verdict.findings)).values()].sort(compareFindings);
  const cards = new Map<string, CardVerdict>();
  for (const each of verdicts.flatMap((verdict) => verdict.cards)) {
    const { id } = each.card;
    const conclusion = worst([each.conclusion, cards.get(id)?.conclusion ?? 'pass']);
    cards.set(id, { ...each, conclusion, findings: findings.filter((finding) => finding.card === id) });
  }
  const last = verdicts.at(-1) as Verdict;
  const sorted = [...cards.values()].sort((a, b) => (a.card.id < b.card.id ? -1 : 1));
  const found = Math.max(...verdicts.map((verdict) => verdict.cards.length + (verdict.change?.unaffected ?? 0)));
  const fixed = [...united(verdicts.flatMap(({ change }) => change?.fixed ?? [])).values()];
  return {
    ...last,
    conclusion: worst(verdicts.map(({ conclusion }) => conclusion)),
    policy: {
      source: verdicts.map(({ policy }) => policy.source).join(', '),
      revision: last.policy.revision,
      presets: [...new Set(verdicts.flatMap(({ policy }) => policy.presets))],
    },
    cards: sorted,
    findings,
    counts: { cards: sorted.length, ...countFindings(findings) },
    change: last.change && {
      ...last.change,
      fixed: fixed.filter((finding) => !findings.some((each) => keyOf(each) === keyOf(finding))),
      unaffected: found - sorted.length,
    },
  };
}

function united(findings: readonly Finding[]): Map<string, Finding> {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const known = found.get(keyOf(finding));
    if (!known || isWorse(finding, known)) found.set(keyOf(finding), finding);
  }
  return found;
}

function isWorse(a: Finding, b: Finding): boolean {
  return counts(a) === counts(b) ? RANK[a.severity] < RANK[b.severity] : counts(a);
}

function keyOf({ rule, card, location, message }: Finding): string {
  return JSON.stringify([rule, card, location.file, location.line, location.column, message]);
}
