import { createHash } from 'node:crypto';
import type { Finding } from '../finding.ts';
import { aboutOf } from '../policy/baseline.ts';

/**
 * A name for each finding that stays when lines move: rule, card and what it is about, as the baseline tells findings
 * apart, with an ordinal for equal ones in the order of their places. In the form of the line hashes of code scanning,
 * `39fa2ee980eb94b0:1` (https://github.com/github/codeql-action/blob/main/src/fingerprints.ts).
 */
export function fingerprints(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const byPlace = [...findings].sort(
    (a, b) =>
      (a.location.file < b.location.file ? -1 : a.location.file > b.location.file ? 1 : 0) ||
      a.location.line - b.location.line ||
      a.location.column - b.location.column,
  );
  const seen = new Map<string, number>();
  return new Map(
    byPlace.map((finding) => {
      const hash = digest(JSON.stringify([finding.rule, finding.card, aboutOf(finding)]));
      const ordinal = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, ordinal);
      return [finding, `${hash}:${ordinal}`];
    }),
  );
}

/** Sixteen hexadecimal digits that stand for a text. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
