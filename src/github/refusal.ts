import type { PullRequestTarget } from './event.ts';

/** Why GitHub does not let us comment, and what the user can do about it. */
export interface Refusal {
  readonly reason: string;
  readonly notice: string | null;
}

/** What the workflow must grant for a comment. */
export const PERMISSIONS_YAML = `permissions:
  contents: read
  pull-requests: write`;

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

function permissionNotice({ isFork, actor }: PullRequestTarget, what: string): string {
  const missing = `The ${what} was not posted: the token lacks the permission \`pull-requests: write\`.`;
  if (isFork || actor === 'dependabot[bot]') {
    const origin = isFork ? 'from forks' : 'of Dependabot';
    return `${missing} GitHub gives pull requests ${origin} a read-only token, whatever the workflow grants. ${STANDS}`;
  }
  return `${missing} ${STANDS} Add this to the job:\n${PERMISSIONS_YAML}`;
}

function notFoundNotice(what: string): string {
  const missing = `The ${what} was not posted: GitHub does not find the pull request or what we wrote there.`;
  return `${missing} ${STANDS} Should the repository be private, the job needs this:\n${PERMISSIONS_YAML}`;
}

/** The HTTP status of a refusal, of GraphQL's errors too, whose HTTP status is 200. */
function statusOf(error: unknown): number | null {
  const { status, response, errors } = error as {
    status?: unknown;
    response?: { headers?: Record<string, string | undefined> };
    errors?: readonly { type?: string }[];
  };
  const types = (errors ?? []).map(({ type }) => type);
  if (types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) return 403;
  if (types.includes('NOT_FOUND')) return 404;
  if (typeof status !== 'number') return null;
  const headers = response?.headers ?? {};
  const isRateLimit = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  return status === 403 && isRateLimit ? null : status;
}
