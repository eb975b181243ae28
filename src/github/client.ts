import { randomUUID } from 'node:crypto';
import type { Logger } from '../logger.ts';
import { VERSION } from '../version.ts';

/** All reporting to GitHub together takes no longer. */
export const REPORTING_DEADLINE_MS = 60_000;

const RETRIES = 2;
const API_VERSION = '2022-11-28';

type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** The one way to GitHub, for one repository. */
export interface Client {
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly rest: Octokit['rest'];
  /** Runs a GraphQL query. It throws GitHub's errors as `GraphqlResponseError`. */
  readonly graphql: <T>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;
  /**
   * Waits for work that uses this client, until the deadline.
   *
   * @throws DeadlineError when the time of the client has run out; the work is abandoned and its requests are aborted
   */
  readonly within: <T>(work: Promise<T>) => Promise<T>;
}

export interface ClientOptions {
  readonly token: string;
  /** The runner's environment: `GITHUB_REPOSITORY`, `GITHUB_API_URL`, `GITHUB_GRAPHQL_URL`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
  /** Time that all work with the client may take, counted from now. */
  readonly deadlineMs?: number;
  /** Whether writes keep the distance of a second that GitHub asks for; on by default, tests switch it off. */
  readonly paced?: boolean;
}

/** The time for reporting has run out. */
export class DeadlineError extends Error {
  // By this name octokit knows that a request was aborted, and does not try it again.
  override readonly name = 'AbortError';

  constructor(deadlineMs: number) {
    super(`GitHub did not take the report within ${Math.round(deadlineMs / 1000)} s, so it was given up`);
  }
}

/**
 * Makes the client. Requests that fail with 5xx or lose their connection are tried twice more; a rate limit is waited
 * for once, when the wait fits into the deadline. Proxies of the environment (`https_proxy`, `no_proxy`) are used.
 *
 * The network code is loaded here and not before. `@actions/github` reads `GITHUB_API_URL` when it is imported, to
 * choose the proxy.
 *
 * @throws Error when `GITHUB_REPOSITORY` is not `owner/name`
 */
export async function connect({
  token,
  env,
  logger,
  deadlineMs = REPORTING_DEADLINE_MS,
  paced = true,
}: ClientOptions): Promise<Client> {
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !repo) throw new Error('GITHUB_REPOSITORY does not name a repository as owner/name');

  const end = Date.now() + deadlineMs;
  const timeout = new AbortController();
  setTimeout(() => timeout.abort(new DeadlineError(deadlineMs)), deadlineMs).unref();

  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const waitOnce = (retryAfter: number, _request: unknown, _octokit: unknown, attempts: number): boolean => {
    const worthIt = attempts === 0 && Date.now() + retryAfter * 1000 < end;
    logger.info(`GitHub's rate limit is reached; ${worthIt ? `trying again in ${retryAfter} s` : 'not waiting'}.`);
    return worthIt;
  };
  const make = (): Octokit => {
    const octokit = getOctokit(
      token,
      {
        baseUrl: env.GITHUB_API_URL || 'https://api.github.com',
        userAgent: `model-card-gate/${VERSION}`,
        // 429 is left to the throttling plugin: two plugins that retry would multiply.
        retry: { retries: RETRIES, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        throttle: { enabled: paced, id: randomUUID(), onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce },
      },
      retry,
      throttling,
    );
    octokit.hook.before('request', (options) => {
      options.headers['x-github-api-version'] = API_VERSION;
      options.request.signal = timeout.signal;
    });
    return octokit;
  };
  const octokit = make();

  return {
    repository: { owner, repo },
    rest: octokit.rest,
    graphql: (query, variables) => {
      // The plugin takes every query of GraphQL for a write and would keep a second between them; GitHub asks for that
      // between mutations. What only reads has a queue of its own.
      const { graphql } = query.trimStart().startsWith('mutation') ? octokit : make();
      return graphql({ query, ...variables, ...(env.GITHUB_GRAPHQL_URL && { url: env.GITHUB_GRAPHQL_URL }) });
    },
    within: (work) => before(timeout.signal, work),
  };
}

async function before<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const ranOut = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([ranOut, work]);
}
