import { messageOf, UserError } from '../errors.ts';

/** Everything that a workflow may have to grant. */
export const PERMISSIONS_YAML = `permissions:
  contents: read
  pull-requests: write`;

/**
 * What the user is told when GitHub does not give what a judgement needs.
 *
 * @param what what was asked for, as in "the commit abc1234"
 * @param error what octokit threw
 */
export function unreadable(what: string, error: unknown): UserError {
  if ((error as { status?: unknown }).status === 401) {
    return new UserError(
      `GitHub does not accept the token, so it does not give ${what}.`,
      'Leave `github-token` at its default, or give one that is valid.',
    );
  }
  if (isDenied(error)) {
    return new UserError(`GitHub does not give ${what} to the token.`, `Add this to the job:\n${PERMISSIONS_YAML}`);
  }
  const ranOut = (error as { name?: unknown }).name === 'AbortError';
  const why = ranOut ? 'it did not answer in time' : reasonOf(error);
  return new UserError(`GitHub could not be asked for ${what}: ${why}.`, 'Run the job again.');
}

/**
 * Why a call failed, as part of a sentence. Octokit takes the body of an answer for its message, which may be a whole
 * page; and an answer of another shape than GitHub documents is found out by who reads it.
 */
export function reasonOf(error: unknown): string {
  const { status, response } = error as { status?: unknown; response?: unknown };
  const text = messageOf(error).split('\n')[0]?.trim() ?? '';
  if (response !== undefined && typeof status === 'number' && (text === '' || /^<|^Unknown error/.test(text))) {
    return `GitHub answered with status ${status}`;
  }
  const isMisread = error instanceof TypeError || error instanceof SyntaxError || (error as Error).name === 'ZodError';
  return isMisread ? "GitHub's answer was not understood" : text.slice(0, 300).replace(/\.$/, '');
}

/** Whether GitHub says that the token may not, or that there is nothing; GraphQL says it in a good answer. */
export function isDenied(error: unknown): boolean {
  const { status, errors } = error as { status?: unknown; errors?: readonly { type?: string }[] };
  const types = (errors ?? []).map(({ type }) => type);
  if (isRateLimit(error)) return false;
  return [401, 403, 404].includes(Number(status)) || types.includes('FORBIDDEN') || types.includes('NOT_FOUND');
}

/** Whether an answer of 403 or 429 is about how often, not about who. */
export function isRateLimit(error: unknown): boolean {
  const { response } = error as { response?: { headers?: Record<string, string | undefined> } };
  const headers = response?.headers ?? {};
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
}
