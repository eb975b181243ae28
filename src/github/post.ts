import type { CommentMode } from '../inputs.ts';
import type { Logger } from '../logger.ts';
import { type CommentResult, syncComment } from './comment.ts';
import { commentKey, markerText } from './comment-stamp.ts';
import type { PullRequestTarget } from './event.ts';

export interface Post {
  /** Text of the input `comment-key`. */
  readonly key: string;
  readonly token: string;
  readonly mode: CommentMode;
  readonly failing: boolean;
  /** Writes what the reader sees; `marker`, in an HTML comment, is to be its first line. */
  readonly markdown: (marker: string) => string;
}

/**
 * Posts the comment of this run on a pull request, within the deadline for reporting. The network code is loaded only
 * when there is something to post.
 *
 * @throws whatever GitHub or the network failed with, or DeadlineError
 */
export async function postComment(
  target: PullRequestTarget,
  { key: extra, token, mode, failing, markdown }: Post,
  env: Readonly<Record<string, string | undefined>>,
  logger: Logger,
): Promise<CommentResult> {
  if (mode === 'never') return { action: 'skipped', url: null, reason: 'comments are switched off', notice: null };
  if (token === '') return { action: 'refused', url: null, reason: 'there is no token', notice: null };
  const key = commentKey(env, extra);
  const run = {
    id: Number(env.GITHUB_RUN_ID) || 0,
    attempt: Number(env.GITHUB_RUN_ATTEMPT) || 0,
    headSha: target.headSha,
  };
  const wanted = { key, markdown: markdown(markerText(key)), failing, mode, run };
  const { connect } = await import('./client.ts');
  const client = await connect({ token, env, logger });
  return client.within(syncComment(client, target, wanted));
}
