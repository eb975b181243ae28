import { compareFindings, counts, type Finding, type Severity } from '../finding.ts';
import type { Location } from '../source/location.ts';
import { type Diff, linesOf } from '../source/patch.ts';
import type { Verdict } from '../verdict.ts';
import { ruleUrl } from '../version.ts';
import { plainLine, visible } from './log.ts';

/** What GitHub shows of one step; what is above it, GitHub drops in silence. */
export interface AnnotationLimits {
  /** How many annotations of each level. */
  readonly perLevel: Readonly<Record<Severity, number>>;
  /** How many characters of a message. */
  readonly message: number;
}

/** The runner's own limits (ExecutionContext.cs of actions/runner). */
export const ANNOTATION_LIMITS: AnnotationLimits = {
  perLevel: { error: 10, warning: 10, note: 10 },
  message: 4096,
};

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Whether a limit cuts, so that it matters which annotations come first. */
export function isCut(verdict: Verdict, limits: AnnotationLimits = ANNOTATION_LIMITS): boolean {
  const open = verdict.findings.filter(counts);
  return SEVERITIES.some((level) => open.filter(({ severity }) => severity === level).length > limits.perLevel[level]);
}

/**
 * The findings as workflow commands, `::error file=…,line=…,title=…::message`, one line each: errors first, none that are
 * waived or known from before. Where a limit cuts, a plain line says how many are shown of how many.
 *
 * @param diff what the pull request changes, where it is known: of one severity, findings on its lines come first
 */
export function annotations(
  verdict: Verdict,
  limits: AnnotationLimits = ANNOTATION_LIMITS,
  diff: Diff = new Map(),
): string[] {
  const open = verdict.findings.filter(counts);
  const lines: string[] = [];
  const cuts: string[] = [];
  for (const severity of SEVERITIES) {
    const all = open.filter((finding) => finding.severity === severity).sort(byRank(diff));
    const most = limits.perLevel[severity];
    for (const { location, rule, message, why, fix } of all.slice(0, most)) {
      const text = [message, why, fix, ruleUrl(rule)].filter((part) => part.trim() !== '').join('\n');
      lines.push(issueCommand(severity, { location, title: `Model card: ${rule}`, message: text }, limits.message));
    }
    if (all.length > most) {
      cuts.push(`Annotations: showing ${most} of ${all.length} findings of severity ${severity}.`);
    }
  }
  return [...lines, ...cuts];
}

/** Findings on lines that the change adds, then those beside them, then in the files that it touches, then the rest. */
function byRank(diff: Diff): (a: Finding, b: Finding) => number {
  const rank = ({ location, remains }: Finding): number => {
    const hunks = diff.get(location.file);
    const [line] = (hunks && linesOf(hunks, location.line, location.line)) ?? [];
    // Where nobody tells which lines changed, this one may have.
    const nearness = hunks === undefined ? 3 : line?.added ? 0 : line || hunks === null ? 1 : 2;
    return nearness * 2 + (remains ? 1 : 0);
  };
  return (a, b) => rank(a) - rank(b) || compareFindings(a, b);
}

/** More lines than anybody reads in a log. */
const MOST_LINES = 500;

/** Every finding in one text, waived and known ones too: what annotations cannot hold. `group` makes them safe. */
export function findingLines(verdict: Verdict): string[] {
  const lines = verdict.findings.slice(0, MOST_LINES).map((finding) => {
    const { location, severity, rule, message, fix } = finding;
    const place = `${location.file}:${location.line}:${location.column}`;
    const standing = finding.waived !== null ? ` (waived: ${finding.waived})` : finding.isNew ? '' : ' (known before)';
    return `${severity} ${place} ${rule}: ${message} ${fix}${standing}`;
  });
  const left = verdict.findings.length - lines.length;
  return left > 0 ? [...lines, `… and ${left} more; the JSON report lists them all.`] : lines;
}

/**
 * One workflow command that makes an annotation. Everything in it is escaped: no text can end the command or begin
 * another. Columns are left out when the place spans lines, since GitHub drops them there.
 */
export function issueCommand(
  severity: Severity,
  issue: { readonly location: Location | null; readonly title: string; readonly message: string },
  most: number = ANNOTATION_LIMITS.message,
): string {
  const properties = [...place(issue.location), ['title', issue.title]]
    .map(([name, value]) => `${name}=${escapeProperty(visible(String(value)).replace(/\n/g, ' '))}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${escapeData(cut(visible(issue.message), most))}`;
}

/** A foldable part of the log; nothing in it is a command. */
export function group(title: string, lines: readonly string[]): string[] {
  return [`::group::${escapeData(plainLine(title))}`, ...lines.map(plainLine), '::endgroup::'];
}

function place(location: Location | null): [string, string | number][] {
  if (!location?.file) return [];
  const { file, line, endLine, column, endColumn } = location;
  const lines: [string, string | number][] = [
    ['file', file],
    ['line', line],
    ['endLine', endLine],
  ];
  return line === endLine ? [...lines, ['col', column], ['endColumn', endColumn]] : lines;
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
