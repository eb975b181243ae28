import type { Finding } from './finding.ts';
import { loadBaseline } from './load.ts';
import { BASELINE_PATH, baselineText, compareWithBaseline, type Judged, nextBaseline } from './policy/baseline.ts';
import type { BaselineUse } from './verdict.ts';
import type { Tree } from './workspace/tree.ts';

/**
 * Tells what is new from what the baseline has.
 *
 * @param tree where the baseline is; null when no baseline excuses anything
 * @param use `update` also says what it should hold from now on
 * @throws UserError when the baseline cannot be read
 */
export function compareWithKnown(
  findings: readonly Finding[],
  tree: Tree | null,
  use: 'use' | 'update' | 'ignore',
  judged: Judged,
): { findings: readonly Finding[]; baseline: BaselineUse | null } {
  const before = use === 'ignore' || tree === null ? null : loadBaseline(tree);
  if (use !== 'update') {
    if (before === null) return { findings, baseline: null };
    const compared = compareWithBaseline(findings, before, judged);
    return { findings: compared.findings, baseline: { path: BASELINE_PATH, fixed: compared.fixed, update: null } };
  }
  const { fixed } = compareWithBaseline(findings, before ?? [], judged);
  const next = nextBaseline(findings, before ?? [], judged);
  const known = compareWithBaseline(findings, next, judged).findings;
  return { findings: known, baseline: { path: BASELINE_PATH, fixed, update: baselineText(next) } };
}
