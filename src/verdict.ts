import type { Card } from './cards/card.ts';
import { counts, type Finding, SEVERITIES, type Severity } from './finding.ts';
import type { Comparison, Impact } from './impact/impact.ts';
import type { TrainingRun } from './runs/run.ts';

/** `error` means that the gate could not judge. */
export type Conclusion = 'pass' | 'warn' | 'fail' | 'error';

/** One card with what was found about it. */
export interface CardVerdict {
  readonly card: Card;
  readonly run: TrainingRun | null;
  readonly impact: Impact | null;
  /** The run beside its alternatives, where it has any. */
  readonly comparison: Comparison | null;
  /** The impact of its run before the change; null when nothing is known of it, or nothing was compared. */
  readonly baseImpact: Impact | null;
  readonly conclusion: Conclusion;
  readonly findings: readonly Finding[];
}

/** Which policy judged, and where it was read. */
export interface PolicyOrigin {
  /** Path of the policy file, or `built-in`. */
  readonly source: string;
  readonly revision: string | null;
  readonly presets: readonly string[];
}

/** All findings, cards and impacts of one execution and its conclusion. */
export interface Verdict {
  readonly conclusion: Conclusion;
  readonly policy: PolicyOrigin;
  /** The commit that was judged; null for the working directory. */
  readonly head: string | null;
  readonly cards: readonly CardVerdict[];
  /** Findings of all cards and of the repository, ordered by severity, then by place. */
  readonly findings: readonly Finding[];
  /** Findings that count, by severity; then those that were waived, and those that the baseline has. */
  readonly counts: Readonly<Record<'cards' | Severity | 'waived' | 'known', number>>;
  /** The baseline that it was compared with; null when there is none. */
  readonly baseline: BaselineUse | null;
  /** What it was compared with; null when there was nothing to compare with. */
  readonly change: ChangeUse | null;
  /** What the policy that the change proposes would say; null when it proposes none that can be read. */
  readonly preview: Preview | null;
}

/** The earlier revision, and what became of its findings. */
export interface ChangeUse {
  /** Its commit. */
  readonly revision: string | null;
  /** Findings that it has and that are gone. */
  readonly fixed: readonly Finding[];
  /** Cards that were found and not judged, since the change does not affect them. */
  readonly unaffected: number;
}

/** The verdict by a policy that does not hold yet. */
export interface Preview {
  /** The file that changes. */
  readonly path: string;
  readonly conclusion: Conclusion;
  readonly counts: Verdict['counts'];
}

export interface BaselineUse {
  readonly path: string;
  /** Findings that it has and that are gone. */
  readonly fixed: number;
  /** The text that the file should have from now on, when an update was asked for. */
  readonly update: string | null;
}

/** How many findings count and how many do not. */
export function countFindings(findings: readonly Finding[]): Omit<Verdict['counts'], 'cards'> {
  const open = findings.filter(counts);
  const number = (severity: Severity) => open.filter((f) => f.severity === severity).length;
  return {
    error: number('error'),
    warning: number('warning'),
    note: number('note'),
    waived: findings.filter((f) => f.waived !== null).length,
    known: findings.filter((f) => f.waived === null && !f.isNew).length,
  };
}

const MILDEST_FIRST: readonly Conclusion[] = ['pass', 'warn', 'fail', 'error'];

/** The worst of some conclusions. */
export function worst(conclusions: readonly Conclusion[]): Conclusion {
  return MILDEST_FIRST[Math.max(0, ...conclusions.map((each) => MILDEST_FIRST.indexOf(each)))] as Conclusion;
}

/** Sorts the worst behind the others. */
export function compareConclusions(a: Conclusion, b: Conclusion): number {
  return MILDEST_FIRST.indexOf(a) - MILDEST_FIRST.indexOf(b);
}

/** Of several lowest severities that fail, the one by which most fails: the mildest. */
export function sternest(failOn: readonly Severity[]): Severity {
  return SEVERITIES[Math.max(0, ...failOn.map((each) => SEVERITIES.indexOf(each)))] as Severity;
}

/** Findings that were waived or known before do not count. */
export function conclude(findings: readonly Finding[], failOn: Severity = 'error'): Conclusion {
  const open = findings.filter(counts);
  const fails = open.some(
    (f) => f.severity === 'error' || (failOn !== 'error' && f.severity === 'warning') || failOn === 'note',
  );
  if (fails) return 'fail';
  return open.some((f) => f.severity === 'warning') ? 'warn' : 'pass';
}

/** Whether there is something to tell that was not so before: findings, mended findings, another impact. */
export function hasNews({ findings, cards, change }: Verdict): boolean {
  const isFigureNew = ({ impact, baseImpact }: CardVerdict) =>
    impact?.energyKwh.value !== baseImpact?.energyKwh.value ||
    impact?.emissionsKg.value !== baseImpact?.emissionsKg.value;
  if (findings.some((finding) => counts(finding) && !finding.remains)) return true;
  return Boolean(change) && (change!.fixed.length > 0 || cards.some(isFigureNew));
}
