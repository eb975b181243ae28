import type { Client } from './client.ts';

/** A comment of ours. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** A pull request as it is now, with our comments on it, oldest first. */
export interface PullRequestNow {
  readonly headSha: string;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly locked: boolean;
  readonly comments: readonly Comment[];
}

// `fullDatabaseId`, since ids have outgrown the 32 bits of `databaseId`.
const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      state
      locked
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId url body viewerDidAuthor }
      }
    }
  }
}`;

interface Answer {
  readonly repository: {
    readonly pullRequest: {
      readonly headRefOid: string;
      readonly state: PullRequestNow['state'];
      readonly locked: boolean;
      readonly comments: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        readonly nodes: readonly (Node | null)[] | null;
      };
    } | null;
  } | null;
}

interface Node {
  readonly fullDatabaseId: string | number | null;
  readonly url: string;
  readonly body: string;
  readonly viewerDidAuthor: boolean;
}

/**
 * Reads the pull request and, of all pages of its comments, those that this token wrote and that start with the
 * marker. Only GraphQL tells who the token is: `viewerDidAuthor` (https://docs.github.com/graphql, IssueComment).
 *
 * @throws GraphqlResponseError or RequestError of octokit
 */
export async function listOwnComments(client: Client, number: number, marker: string): Promise<PullRequestNow> {
  const comments: Comment[] = [];
  let after: string | undefined;
  while (true) {
    const answer: Answer = await client.graphql<Answer>(QUERY, { ...client.repository, number, after });
    const pull = answer.repository?.pullRequest;
    if (!pull) throw Object.assign(new Error('the pull request was not found'), { status: 404 });
    for (const node of pull.comments.nodes ?? []) {
      if (node?.viewerDidAuthor && node.body.startsWith(marker) && node.fullDatabaseId !== null) {
        comments.push({ id: Number(node.fullDatabaseId), url: node.url, body: node.body });
      }
    }
    after = pull.comments.pageInfo.endCursor ?? undefined;
    if (!pull.comments.pageInfo.hasNextPage || !after) {
      comments.sort((a, b) => a.id - b.id);
      return { headSha: pull.headRefOid, state: pull.state, locked: pull.locked, comments };
    }
  }
}
