import type { Location } from './source/location.ts';

/** The sternest first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Rules can be switched off; findings never are `off`. */
export type RuleSeverity = Severity | 'off';

/** From those that find nothing to those that fail most. */
export const MILDEST_FIRST: readonly RuleSeverity[] = ['off', 'note', 'warning', 'error'];

/** Text that may replace what stands at a finding's location, where a fix is mechanical. */
export interface Suggestion {
  readonly replacement: string;
}

/** One thing that a rule found: what is wrong, why it matters, what to do. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  readonly why: string;
  /** What to do. */
  readonly fix: string;
  readonly location: Location;
  /** Path of the card that it concerns, null when it concerns the repository. */
  readonly card: string | null;
  readonly suggestion: Suggestion | null;
  /** The reason of the waiver that covers it, null when none does. */
  readonly waived: string | null;
  /** False when the baseline has it, so that it does not count. */
  readonly isNew: boolean;
  /** True when the base revision has it too. It counts all the same. */
  readonly remains?: boolean;
  /** What it is about, in words that stay when its message counts anew; absent when the message says it best. */
  readonly key?: string;
  /** How much there is of what must not get less, such as statements; absent where nothing is counted. */
  readonly level?: number;
}

/** A finding counts when it is neither waived nor known from before. */
export function counts({ waived, isNew }: Finding): boolean {
  return waived === null && isNew;
}

/** Errors before warnings before notes, then by place. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
