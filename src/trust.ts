import { messageOf, UserError } from './errors.ts';
import type { Client } from './github/client.ts';
import type { Target } from './github/event.ts';
import { isDenied, unreadable } from './github/unreadable.ts';
import { type PolicyText, policyFiles } from './load.ts';
import type { Logger } from './logger.ts';
import type { Elsewhere } from './policy/elsewhere.ts';
import { alone, type Revision, type Revisions } from './revisions.ts';
import { isLikelyRead } from './workspace/discovery.ts';
import { gitBlobs } from './workspace/git.ts';
import { hasWhole, mergeBaseOf, revisionTree } from './workspace/revision.ts';
import { SUBMODULE, snapshotTree } from './workspace/snapshot.ts';
import type { Tree } from './workspace/tree.ts';
import { isVendored } from './workspace/vendored.ts';

export interface TrustOptions {
  /** Absolute path of the checkout. */
  readonly root: string;
  /** `api` reads nothing of the checkout. */
  readonly source: 'checkout' | 'api';
  readonly token: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly logger: Logger;
}

/** Events whose head is a proposal: it is judged by the policy of the branch that it is for. */
const PROPOSALS: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group', 'workflow_run'];

/** Texts that are fetched before anybody asked for them are no larger. */
const MAX_GUESS = 512 * 1024;

/**
 * Decides what a run judges, by whose policy, and what it compares with. On a pull request that is the head commit, the
 * tip of the base branch, and the merge base; on a merge group its two commits; else what is checked out, by its own
 * policy. A commit that the clone does not have is read through GitHub's API.
 *
 * @returns undefined for the checkout by its own policy
 * @throws UserError when a commit cannot be read: nothing is ever judged by another one instead
 */
export async function revisionsOf(target: Target, options: TrustOptions): Promise<Revisions | undefined> {
  const reader = readerOf(options);
  if ('number' in target) {
    const tip = await reader.tipOf(target.baseRef, target.baseSha);
    return proposal(reader, target.headSha, tip, options.logger);
  }
  if (target.kind === 'merge_group') return proposal(reader, target.headSha, target.baseSha, options.logger);
  if (target.kind === 'other' && target.reason !== null && PROPOSALS.includes(target.name)) {
    const why = `${target.reason.replace(/^./, (first) => first.toUpperCase())}.`;
    throw new UserError(`Nobody knows whose policy holds. ${why}`, 'Please report it with the payload of the event.');
  }
  if (options.source === 'checkout') return undefined;
  if (target.sha === null)
    throw new UserError('The run has no commit that could be judged.', 'Use `source: checkout`.');
  const revision = await reader.revision(target.sha);
  return { ...alone(revision.tree), head: revision, trusted: revision };
}

async function proposal(reader: Reader, head: string, tip: string, logger: Logger): Promise<Revisions> {
  const fork = await reader.mergeBaseOf(tip, head);
  const commits = [...new Set([head, tip, fork])];
  const revisions = new Map(await Promise.all(commits.map(async (sha) => [sha, await reader.revision(sha)] as const)));
  const of = (commit: string) => revisions.get(commit) as Revision;
  const short = (commit: string) => commit.slice(0, 7);
  logger.info(`Judged is ${short(head)}, by the policy of ${short(tip)}; it is compared with ${short(fork)}.`);
  return { head: of(head), trusted: of(tip), before: of(fork), onlyChanged: true };
}

interface Reader {
  revision(commit: string): Promise<Revision>;
  /** The tip of a branch; what the event says when nobody knows better. */
  tipOf(branch: string, event: string): Promise<string>;
  /** What a proposal is compared with: the merge base, the tip where there are several. */
  mergeBaseOf(tip: string, head: string): Promise<string>;
}

/** Reads from the clone what it has, and the rest through the API. The network code is loaded only for that. */
function readerOf({ root, source, token, env, logger }: TrustOptions): Reader {
  const isHere = (commit: string) => source === 'checkout' && hasWhole(root, commit);
  const remote = once(async () => {
    const [{ connect }, api, { remoteMergeBase }] = await Promise.all([
      import('./github/client.ts'),
      import('./github/revision.ts'),
      import('./github/merge-base.ts'),
    ]);
    const client = await connect({ token, env, logger });
    const here = (ids: readonly string[]) => (source === 'checkout' ? gitBlobs(root, ids) : new Map());
    return { client, api, remoteMergeBase, blobs: api.remoteBlobs(client, here) };
  });
  type Remote = Awaited<ReturnType<typeof remote>>;
  const ask = async <T>(what: string, work: (remote: Remote) => Promise<T>): Promise<T> => {
    if (token === '') throw absent(what);
    try {
      const { client } = await remote();
      return await client.within(work(await remote()));
    } catch (error) {
      throw error instanceof UserError ? error : unreadable(what, error);
    }
  };

  const treeOf = async (commit: string): Promise<Tree> => {
    if (isHere(commit)) return revisionTree(root, commit);
    const what = `the commit ${commit.slice(0, 7)}`;
    return ask(what, async ({ client, api, blobs }) => {
      const entries = await api.listRevision(client, commit);
      const likely = entries.filter(
        ({ path, mode, size }) => mode !== SUBMODULE && size <= MAX_GUESS && isWorthFetching(path),
      );
      blobs.want(likely.map(({ id }) => id));
      return snapshotTree(entries, '', { get: blobs.get, load: () => ask(what, () => blobs.load()) });
    });
  };
  return {
    revision: async (commit) => ({ tree: await treeOf(commit), commit }),
    tipOf: async (branch, event) => {
      // Not what the clone calls `origin/<branch>`: a workflow may have cloned the fork, whose branches are a stranger's.
      try {
        const tip = await ask(`the branch ${branch}`, ({ client, api }) => api.tipOf(client, branch));
        if (tip !== null) return tip;
      } catch (error) {
        logger.debug(messageOf(error));
      }
      logger.info(`The tip of ${branch} is not known; its commit ${event.slice(0, 7)} of the event is taken.`);
      return event;
    },
    mergeBaseOf: async (tip, head) => {
      const known = isHere(tip) && isHere(head) ? mergeBaseOf(root, tip, head) : null;
      return known ?? ask('the merge base', ({ client, remoteMergeBase }) => remoteMergeBase(client, tip, head));
    },
  };
}

function isWorthFetching(path: string): boolean {
  return !isVendored(path) && (isLikelyRead(path) || policyFiles.includes(path));
}

/**
 * Reads a policy of another repository.
 * @throws UserError when it is not there for the token
 */
export async function policyElsewhere(
  { repository, path, ref }: Elsewhere,
  { token, env, logger }: Pick<TrustOptions, 'token' | 'env' | 'logger'>,
): Promise<PolicyText> {
  const policy = `${repository}/${path}@${ref}`;
  if (token === '') throw new UserError(`The policy ${policy} needs a token to be read.`, 'Give a `policy-token`.');
  const [{ connect }, { fileAt }] = await Promise.all([import('./github/client.ts'), import('./github/revision.ts')]);
  let file: Awaited<ReturnType<typeof fileAt>> = null;
  try {
    const client: Client = await connect({ token, env: { ...env, GITHUB_REPOSITORY: repository }, logger });
    file = await client.within(fileAt(client, ref, path));
  } catch (error) {
    if (!isDenied(error)) throw unreadable(`the policy ${policy}`, error);
  }
  if (file) return { text: file.text, source: policy, revision: file.commit };
  throw new UserError(
    `The policy ${policy} is not there, or the token does not see it.`,
    `Check the path and the revision; where ${repository} is private, give a \`policy-token\` with \`contents: read\` on it.`,
  );
}

function absent(what: string): UserError {
  return new UserError(
    `The clone does not have all of ${what}, and there is no token to read it with.`,
    'Give `actions/checkout` the input `fetch-depth: 0`, or leave `github-token` at its default.',
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
