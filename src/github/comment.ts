import type { CommentMode } from '../inputs.ts';
import type { Client } from './client.ts';
import { type Comment, type PullRequestNow, readPullRequest } from './comment-list.ts';
import { commentMarker, type RunStamp, readStamp, stampedBody } from './comment-stamp.ts';
import type { PullRequestTarget } from './event.ts';
import { refusal } from './refusal.ts';

/** The comment as it should be. */
export interface WantedComment {
  /** Tells apart the comments of several workflows, jobs and steps; see `commentKey`. */
  readonly key: string;
  /** What the reader sees. It may begin with the marker of the key or leave that to us. */
  readonly markdown: string;
  /** Whether the gate fails. In the mode `failures` only a failure makes a new comment. */
  readonly failing: boolean;
  /** Whether the pull request changes what there is to say. In the mode `changes` only that makes a new comment. */
  readonly news: boolean;
  readonly mode: CommentMode;
  readonly run: RunStamp;
}

export interface CommentResult {
  readonly action: 'created' | 'updated' | 'unchanged' | 'skipped' | 'refused';
  /** Address of our comment where there is one. */
  readonly url: string | null;
  /** Why, as a sentence without its full stop. */
  readonly reason: string;
  /** What the user must know and do, when a permission is missing; may have several lines. */
  readonly notice: string | null;
}

/**
 * Brings the one comment of this key on a pull request up to date. Ours is a comment that this very token wrote and
 * whose body starts with the marker: a marker that someone else pasted counts for nothing.
 *
 * Calls: one per hundred comments of the pull request, none more when nothing changed; one to update; two to create,
 * since two runs that create at the same time must see each other. Of duplicates the oldest stays.
 *
 * @param read gives the pull request as it is, where it was read already
 * @throws whatever GitHub or the network failed with, where that is not an answer about permission or state
 */
export async function syncComment(
  client: Client,
  target: PullRequestTarget,
  wanted: WantedComment,
  read: () => Promise<PullRequestNow> = () =>
    readPullRequest(client, target.number, { comment: commentMarker(wanted.key), review: null }),
): Promise<CommentResult> {
  if (wanted.mode === 'never') return result('skipped', null, 'comments are switched off');
  if (target.state !== 'open') return result('refused', null, 'the pull request is closed');
  try {
    return await sync(client, target, wanted, await read());
  } catch (error) {
    const refused = refusal(error, target);
    if (!refused) throw error;
    return { action: 'refused', url: null, ...refused };
  }
}

async function sync(
  client: Client,
  target: PullRequestTarget,
  wanted: WantedComment,
  pull: PullRequestNow,
): Promise<CommentResult> {
  const marker = commentMarker(wanted.key);
  if (pull.state !== 'OPEN') return result('refused', null, 'the pull request is closed');
  if (pull.locked) return result('refused', null, 'the conversation of the pull request is locked');
  if (pull.headSha !== target.headSha) {
    return result('skipped', pull.comments[0]?.url ?? null, 'superseded: the pull request has newer commits');
  }

  const [ours, ...duplicates] = pull.comments;
  const body = stampedBody(marker, wanted.markdown, wanted.run);
  if (ours) {
    await removeAll(client, duplicates);
    return update(client, ours, body, wanted.run);
  }
  if (wanted.mode === 'failures' && !wanted.failing) {
    return result('skipped', null, 'there is no failure to comment on');
  }
  if (wanted.mode === 'changes' && !wanted.news) {
    return result('skipped', null, 'there is no change to comment on');
  }
  return create(client, target, marker, body, wanted.run);
}

async function update(client: Client, ours: Comment, body: string, run: RunStamp): Promise<CommentResult> {
  const there = readStamp(ours.body);
  if (there && isNewer(there, run)) return result('skipped', ours.url, 'superseded: a newer run has commented');
  if (there && there.sha256 === readStamp(body)?.sha256) return result('unchanged', ours.url, 'nothing changed');
  const { data } = await client.rest.issues.updateComment({ ...client.repository, comment_id: ours.id, body });
  return result('updated', data.html_url, 'the verdict changed');
}

async function create(
  client: Client,
  target: PullRequestTarget,
  marker: string,
  body: string,
  run: RunStamp,
): Promise<CommentResult> {
  const at = { ...client.repository, issue_number: target.number };
  const { data } = await client.rest.issues.createComment({ ...at, body });
  const created: CommentResult = result('created', data.html_url, 'there was no comment yet');

  const { comments } = await readPullRequest(client, target.number, { comment: marker, review: null });
  const [first, ...later] = comments;
  if (!first) return created;
  await removeAll(client, later);
  // Another run may have been quicker: its comment stays, and says what the newer of the two runs has to say.
  return first.id === data.id ? created : update(client, first, body, run);
}

/** Another run may be removing the same ones, so that one is gone already is no failure. */
async function removeAll(client: Client, comments: readonly Comment[]): Promise<void> {
  for (const { id } of comments) {
    try {
      await client.rest.issues.deleteComment({ ...client.repository, comment_id: id });
    } catch (error) {
      if ((error as { status?: unknown }).status !== 404) throw error;
    }
  }
}

export function isNewer(a: RunStamp, b: RunStamp): boolean {
  return a.id === b.id ? a.attempt > b.attempt : a.id > b.id;
}

function result(action: CommentResult['action'], url: string | null, reason: string): CommentResult {
  return { action, url, reason, notice: null };
}
