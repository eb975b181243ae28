import type { Client } from './client.ts';

/** A comment of ours. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** A thread of the review that a comment of ours began. */
export interface Thread {
  /** Global ids of the thread and of its first comment. */
  readonly id: string;
  readonly commentId: string;
  readonly body: string;
  readonly hasReplies: boolean;
  readonly isResolved: boolean;
  readonly mayResolve: boolean;
}

/** A pull request as it is now, with our comments and threads on it, oldest first. */
export interface PullRequestNow {
  readonly headSha: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly locked: boolean;
  readonly comments: readonly Comment[];
  readonly threads: readonly Thread[];
}

/** What to look for: the start of the body of our comments, and of our comments in the review. */
export interface Markers {
  readonly comment: string;
  /** Null asks for no threads. */
  readonly review: string | null;
}

// `fullDatabaseId`, since ids have outgrown the 32 bits of `databaseId`.
const QUERY = `query (
  $owner: String!, $repo: String!, $number: Int!
  $comments: Boolean!, $after: String, $threads: Boolean!, $afterThread: String
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      locked
      comments(first: 100, after: $after) @include(if: $comments) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body viewerDidAuthor }
      }
      reviewThreads(first: 100, after: $afterThread) @include(if: $threads) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          viewerCanResolve
          comments(first: 1) { totalCount nodes { id body viewerDidAuthor } }
        }
      }
    }
  }
}`;

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly (T | null)[] | null;
}

interface Answer {
  readonly repository: {
    readonly pullRequest:
      | (Pick<PullRequestNow, 'state' | 'locked'> & {
          readonly headRefOid: string;
          readonly comments?: Page<CommentNode>;
          readonly reviewThreads?: Page<ThreadNode>;
        })
      | null;
  } | null;
}

interface CommentNode {
  readonly fullDatabaseId: string | number | null;
  readonly url: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

interface ThreadNode {
  readonly id: string;
  readonly isResolved: boolean;
  readonly viewerCanResolve: boolean;
  readonly comments: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly body: string;
      readonly viewerDidAuthor: boolean;
    } | null)[];
  };
}

/**
 * Reads the pull request and, of all pages of its comments and review threads, those that this token wrote and that
 * start with a marker. Both come in the same calls, one for each hundred of what there is more of. Only GraphQL tells
 * who the token is: `viewerDidAuthor` (https://docs.github.com/graphql, IssueComment).
 *
 * @throws GraphqlResponseError or RequestError of octokit
 */
export async function readPullRequest(client: Client, number: number, markers: Markers): Promise<PullRequestNow> {
  const comments: Comment[] = [];
  const threads: Thread[] = [];
  const more: { comments: boolean; after?: string; threads: boolean; afterThread?: string } = {
    comments: true,
    threads: markers.review !== null,
  };
  while (true) {
    const answer: Answer = await client.graphql<Answer>(QUERY, { ...client.repository, number, ...more });
    const pull = answer.repository?.pullRequest;
    if (!pull) throw Object.assign(new Error('the pull request was not found'), { status: 404 });
    comments.push(...(pull.comments?.nodes ?? []).flatMap((node) => ownComment(node, markers.comment)));
    threads.push(...(pull.reviewThreads?.nodes ?? []).flatMap((node) => ownThread(node, markers.review ?? '')));
    more.after = nextOf(pull.comments);
    more.comments = more.after !== undefined;
    more.afterThread = nextOf(pull.reviewThreads);
    more.threads = more.afterThread !== undefined;
    if (!more.comments && !more.threads) {
      comments.sort((a, b) => a.id - b.id);
      return { headSha: pull.headRefOid, state: pull.state, locked: pull.locked, comments, threads };
    }
  }
}

function nextOf(page: Page<unknown> | undefined): string | undefined {
  return page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? undefined) : undefined;
}

function ownComment(node: CommentNode | null, marker: string): Comment[] {
  if (!node?.viewerDidAuthor || !node.body.startsWith(marker) || node.fullDatabaseId === null) return [];
  return [{ id: Number(node.fullDatabaseId), url: node.url, body: node.body }];
}

function ownThread(node: ThreadNode | null, marker: string): Thread[] {
  const first = node?.comments.nodes[0];
  if (!node || !first?.viewerDidAuthor || !first.body.startsWith(marker)) return [];
  return [
    {
      id: node.id,
      commentId: first.id,
      body: first.body,
      hasReplies: node.comments.totalCount > 1,
      isResolved: node.isResolved,
      mayResolve: node.viewerCanResolve,
    },
  ];
}
