import type { Client } from './client.ts';
import type { Thread } from './comment-list.ts';

/** What is to become of a thread of ours. */
export type Change =
  | { readonly kind: 'delete' | 'resolve'; readonly thread: Thread }
  | { readonly kind: 'edit'; readonly thread: Thread; readonly body: string };

/**
 * Carries out all changes in one call. Deleting what is gone already is no failure, since another run may be doing the
 * same. Neither is a thread that the token may not resolve: GitHub wants `contents: write` for that, which a gate should
 * not have (https://github.com/github/gh-aw/issues/35726).
 *
 * @throws GraphqlResponseError or RequestError of octokit
 */
export async function applyChanges(client: Client, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return;
  const variables: Record<string, string> = {};
  const fields = changes.map((change, index) => {
    const [id, body] = [`id${index}`, `body${index}`];
    variables[id] = change.kind === 'resolve' ? change.thread.id : change.thread.commentId;
    if (change.kind === 'edit') variables[body] = change.body;
    const call = {
      delete: `deletePullRequestReviewComment(input: { id: $${id} })`,
      resolve: `resolveReviewThread(input: { threadId: $${id} })`,
      edit: `updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $${id}, body: $${body} })`,
    }[change.kind];
    return `a${index}: ${call} { clientMutationId }`;
  });
  const declared = Object.keys(variables).map((name) => `$${name}: ${name.startsWith('id') ? 'ID!' : 'String!'}`);
  try {
    await client.graphql(`mutation (${declared.join(', ')}) {\n${fields.join('\n')}\n}`, variables);
  } catch (error) {
    const { errors } = error as { errors?: readonly { type?: string; path?: readonly unknown[] }[] };
    const matters = ({ type, path }: { type?: string; path?: readonly unknown[] }): boolean => {
      const change = changes[Number(String(path?.[0]).slice(1))];
      return !(change?.kind === 'resolve' || type === 'NOT_FOUND');
    };
    if (!errors || errors.some(matters)) throw error;
  }
}
