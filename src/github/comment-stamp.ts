import { createHash } from 'node:crypto';
import * as z from 'zod';

/** Which run wrote a comment, and for which commit. */
export interface RunStamp {
  readonly id: number;
  readonly attempt: number;
  readonly headSha: string;
}

interface Stamp extends RunStamp {
  /** Digest of what the reader sees. */
  readonly sha256: string;
}

const Stored = z.object({
  run: z.int().nonnegative(),
  attempt: z.int().nonnegative(),
  head: z.string(),
  sha256: z.string(),
});

const STAMP = /^<!-- data:v1 (\{[^\n]*\}) -->$/;
const RUN_LINK = /\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g;

/**
 * The key of a comment: workflow, job and what tells steps or matrix jobs apart, readable and safe inside an HTML
 * comment. A digest of the exact names keeps keys apart that read the same.
 *
 * @param extra the input `comment-key`: by default the matrix as JSON, `null` without one
 */
export function commentKey(env: Readonly<Record<string, string | undefined>>, extra: string): string {
  const parts = [env.GITHUB_WORKFLOW ?? '', env.GITHUB_JOB ?? '', extra === 'null' ? '' : extra];
  const readable = parts
    .join(' ')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${readable}.${digest(JSON.stringify(parts)).slice(0, 8)}`;
}

/** What the first line of our comments says, without the HTML comment around it. */
export function markerText(key: string): string {
  return `model-card-gate:${key.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/-{2,}/g, '-')}`;
}

/** The first line of our comments. */
export function commentMarker(key: string): string {
  return `<!-- ${markerText(key)} -->`;
}

/**
 * The body of a comment: the marker, a hidden line that says which run wrote it, and the Markdown. The digest in that
 * line leaves the head commit and the run aside: where all else is equal, links to the older ones show the same.
 */
export function stampedBody(marker: string, markdown: string, run: RunStamp): string {
  const text = (markdown.startsWith(marker) ? markdown.slice(marker.length) : markdown).trim();
  const lasting = text.replaceAll(run.headSha, 'HEAD').replace(RUN_LINK, '/actions/runs/RUN');
  const stamp = JSON.stringify({ run: run.id, attempt: run.attempt, head: run.headSha, sha256: digest(lasting) });
  return `${marker}\n<!-- data:v1 ${stamp} -->\n\n${text}\n`;
}

/** What the second line of one of our comments says; null when it is not there or was tampered with. */
export function readStamp(body: string): Stamp | null {
  const json = STAMP.exec(body.split(/\r?\n/, 2)[1] ?? '')?.[1];
  if (!json) return null;
  try {
    const { run, attempt, head, sha256 } = Stored.parse(JSON.parse(json));
    return { id: run, attempt, headSha: head, sha256 };
  } catch {
    return null;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
