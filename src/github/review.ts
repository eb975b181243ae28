import type { ReviewDraft, ReviewPlan } from '../report/review.ts';
import type { Client } from './client.ts';
import type { PullRequestNow, Thread } from './comment-list.ts';
import type { PullRequestTarget } from './event.ts';
import { applyChanges, type Change } from './review-changes.ts';

/** The review as it should be. */
export interface WantedReview {
  /** What the bodies of its comments start with; the id of the comment follows, then ` -->`. */
  readonly marker: string;
  readonly plan: ReviewPlan;
}

export interface ReviewResult {
  readonly posted: number;
  /** Comments that GitHub refused, one by one. */
  readonly refused: number;
  readonly removed: number;
  readonly settled: number;
}

/** Reviews that may be tried to find the comments that GitHub refuses. */
const MOST_TRIES = 16;

/** What a comment says, whose finding is gone and that somebody answered. */
const SETTLED = '✅ This does not count any more: it is mended, waived or known from before.';

/**
 * Brings our comments on the diff of a pull request up to date, and posts none that is there already. A comment whose
 * finding is gone is deleted when nobody answered it; else it says so, and its thread is resolved where the token may.
 *
 * @param readAgain reads the pull request anew: after a lost answer, what was posted is not posted again
 *
 * Calls: none when nothing changed; one review for all new comments, one for each new comment on a file, and one for
 * everything else together.
 *
 * @throws whatever GitHub or the network failed with, where that is not about a single comment
 */
export async function syncReview(
  client: Client,
  target: PullRequestTarget,
  pull: PullRequestNow,
  { marker, plan }: WantedReview,
  readAgain: () => Promise<PullRequestNow>,
): Promise<ReviewResult> {
  const there = new Map<string, Thread>();
  const changes: Change[] = [];
  for (const thread of pull.threads) {
    const id = idOf(thread, marker);
    if (id === null) continue;
    if (plan.due.has(id) && !there.has(id)) there.set(id, thread);
    else if (thread.hasReplies) {
      changes.push({ kind: 'edit', thread, body: `<!-- ${marker}-settled:${id} -->\n${SETTLED}` });
      if (!thread.isResolved && thread.mayResolve) changes.push({ kind: 'resolve', thread });
    } else changes.push({ kind: 'delete', thread });
  }
  for (const draft of plan.files) {
    const thread = there.get(draft.id);
    if (thread && textOf(thread.body) !== textOf(draft.body)) changes.push({ kind: 'edit', thread, body: draft.body });
  }
  const poster = new Poster(client, target, plan);
  try {
    await poster.postMissing(new Set(there.keys()));
  } catch (error) {
    if (!mayBeDone(error)) throw error;
    const { threads } = await readAgain();
    await poster.postMissing(new Set(threads.flatMap((thread) => idOf(thread, marker) ?? [])));
  }
  await applyChanges(client, changes);
  return {
    posted: poster.posted,
    refused: poster.refused,
    removed: changes.filter(({ kind }) => kind === 'delete').length,
    settled: changes.filter(({ kind, thread }) => kind === 'edit' && thread.hasReplies).length,
  };
}

/** The id in the marker of a comment of ours; null when its marker is another. */
function idOf({ body }: Thread, marker: string): string | null {
  const line = body.split(/\r?\n/, 1)[0] as string;
  const [start, end] = [`<!-- ${marker}:`, ' -->'];
  return line.startsWith(start) && line.endsWith(end) ? line.slice(start.length, -end.length) : null;
}

/** An answer that was lost, or an error of GitHub's own, does not tell whether the work was done. */
function mayBeDone(error: unknown): boolean {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' && status >= 500;
}

function textOf(body: string): string {
  return body.replace(/\r\n/g, '\n').trim();
}

class Poster {
  readonly #client: Client;
  readonly #target: PullRequestTarget;
  readonly #plan: ReviewPlan;
  #tries = 0;
  posted = 0;
  refused = 0;

  constructor(client: Client, target: PullRequestTarget, plan: ReviewPlan) {
    this.#client = client;
    this.#target = target;
    this.#plan = plan;
  }

  /** Posts what the plan asks for and what is not there yet. */
  async postMissing(there: ReadonlySet<string>): Promise<void> {
    const missing = ({ id }: ReviewDraft) => !there.has(id);
    await this.#post(this.#plan.inline.filter(missing));
    for (const draft of this.#plan.files.filter(missing)) await this.#postOnFile(draft);
  }

  /** Posts comments in one review. When GitHub refuses it for one of them, the halves are tried, down to that one. */
  async #post(drafts: readonly ReviewDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    if (this.#tries++ >= MOST_TRIES) {
      this.refused += drafts.length;
      return;
    }
    try {
      await this.#review(drafts);
      this.posted += drafts.length;
    } catch (error) {
      if ((error as { status?: unknown }).status !== 422) throw error;
      if (drafts.length === 1) this.refused++;
      else {
        const middle = Math.ceil(drafts.length / 2);
        await this.#post(drafts.slice(0, middle));
        await this.#post(drafts.slice(middle));
      }
    }
  }

  async #review(drafts: readonly ReviewDraft[]): Promise<void> {
    const { left } = this.#plan;
    const first = this.posted === 0 && left > 0;
    await this.#client.rest.pulls.createReview({
      ...this.#client.repository,
      pull_number: this.#target.number,
      commit_id: this.#target.headSha,
      event: 'COMMENT',
      ...(first && { body: `${left} more ${left === 1 ? 'finding is' : 'findings are'} in the comment alone.` }),
      comments: drafts.map(({ path, lines, body }) => ({ path, body, ...placeOf(lines) })),
      // A review whose answer was lost may be there, and would be there twice.
      request: { retries: 0 },
    });
  }

  /** A review cannot hold comments on whole files, so each is a call of its own. */
  async #postOnFile({ path, body }: ReviewDraft): Promise<void> {
    try {
      await this.#client.rest.pulls.createReviewComment({
        ...this.#client.repository,
        pull_number: this.#target.number,
        commit_id: this.#target.headSha,
        path,
        body,
        subject_type: 'file',
        request: { retries: 0 },
      });
      this.posted++;
    } catch (error) {
      if ((error as { status?: unknown }).status !== 422) throw error;
      this.refused++;
    }
  }
}

function placeOf(lines: ReviewDraft['lines']) {
  if (lines === null) return {};
  const { from, to } = lines;
  return { line: to, side: 'RIGHT', ...(from < to && { start_line: from, start_side: 'RIGHT' }) };
}
