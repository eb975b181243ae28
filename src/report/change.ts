import { counts } from '../finding.ts';
import type { Verdict } from '../verdict.ts';
import { plural } from './words.ts';

// What a change did, in sentences that logs, comments and summaries share.

/** What a change did to the findings, in a sentence; empty when nothing was compared. */
export function changed({ findings, change }: Verdict): string {
  if (!change) return '';
  const open = findings.filter(counts);
  const fresh = open.filter(({ remains }) => !remains).length;
  const parts = [
    ...(open.length > 0 ? [`${fresh} new`, `${open.length - fresh} remaining`] : []),
    ...(change.fixed.length > 0 ? [`${change.fixed.length} fixed`] : []),
  ];
  const since = change.revision === null ? 'the base revision' : `\`${change.revision.slice(0, 7)}\``;
  const left = change.unaffected > 0 ? ` ${plural(change.unaffected, 'card')} not affected.` : '';
  return parts.length === 0 ? left.trim() : `Against ${since}: ${parts.join(', ')}.${left}`;
}

/** What the policy that a change proposes would say, in a sentence; empty when it proposes none. */
export function previewed({ preview }: Verdict): string {
  if (!preview) return '';
  const { conclusion, counts: number } = preview;
  const numbers = [plural(number.error, 'error'), plural(number.warning, 'warning'), plural(number.note, 'note')];
  const path = `\`${preview.path.slice(-160).replaceAll('`', "'")}\``;
  return `This change alters ${path}, which does not hold yet; by it the verdict would be ${conclusion}, with ${numbers.join(', ')}.`;
}
