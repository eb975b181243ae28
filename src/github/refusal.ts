import { REPOSITORY_URL } from '../version.ts';
import type { PullRequestTarget } from './event.ts';
import { isRateLimit, PERMISSIONS_YAML } from './unreadable.ts';

/** Why GitHub does not let us comment, and what the user can do about it. */
export interface Refusal {
  readonly reason: string;
  readonly notice: string | null;
}

const SECOND_STAGE = `${REPOSITORY_URL}#pull-requests-from-forks`;
const STANDS = 'The verdict, the annotations and the job summary stand.';

/**
 * Reads an error of octokit as a refusal, of a `comment` or a `review`. Anything that may pass by itself is none: rate limits, 5xx, lost
 * connections, the deadline.
 */
export function refusal(error: unknown, target: PullRequestTarget, what = 'comment'): Refusal | null {
  switch (statusOf(error)) {
    case 401:
      return {
        reason: 'GitHub does not accept the token',
        notice: `The ${what} was not posted: GitHub does not accept the \`github-token\`. ${STANDS}`,
      };
    case 403:
      return { reason: 'the token may not write to the pull request', notice: permissionNotice(target, what) };
    case 404:
      return { reason: 'the token does not see the pull request, or it is gone', notice: notFoundNotice(what) };
    case 410:
      return { reason: 'comments are disabled in this repository', notice: null };
    default:
      return null;
  }
}

function permissionNotice({ kind, isFork, actor }: PullRequestTarget, what: string): string {
  const missing = `The ${what} was not posted: the token lacks the permission \`pull-requests: write\`.`;
  if (isFork && kind === 'pull_request') {
    const why = 'GitHub gives pull requests from forks a read-only token, whatever the workflow grants.';
    return `${missing} ${why} ${STANDS} A second workflow can post it: ${SECOND_STAGE}`;
  }
  // Other than a fork's, Dependabot's token has what the workflow grants; it is read-only when that grants nothing.
  const dependabot =
    actor === 'dependabot[bot]' ? ' Pull requests of Dependabot get a read-only token by default.' : '';
  return `${missing}${dependabot} ${STANDS} Add this to the job:\n${PERMISSIONS_YAML}`;
}

function notFoundNotice(what: string): string {
  const missing = `The ${what} was not posted: GitHub does not find the pull request or what we wrote there.`;
  return `${missing} ${STANDS} Should the repository be private, the job needs this:\n${PERMISSIONS_YAML}`;
}

/** The HTTP status of a refusal, of GraphQL's errors too, whose HTTP status is 200. */
function statusOf(error: unknown): number | null {
  const { status, errors } = error as { status?: unknown; errors?: readonly { type?: string }[] };
  const types = (errors ?? []).map(({ type }) => type);
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 403;
  if (types.includes('NOT_FOUND')) return 404;
  if (typeof status !== 'number') return null;
  return status === 403 && isRateLimit(error) ? null : status;
}
