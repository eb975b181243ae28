import type { Logger } from '../logger.ts';
import type { Client } from './client.ts';
import { type FinishedRun, type PullRequestTarget, readPull } from './event.ts';
import { unreadable } from './unreadable.ts';

/** Why a run that follows another one has nothing to judge, as a sentence without its full stop. */
export interface Nothing {
  readonly nothing: string;
}

/** More pull requests than anybody opens for one commit. */
const MOST = 5;

/**
 * Finds the open pull requests that a finished run may have been for, by its head commit: for a fork, the event names
 * none. There is one for each branch that the commit is proposed for, mostly a single one; every one of them had a run of
 * its own. A head that moved on since is found by nobody, so that nothing is said about an outdated commit.
 *
 * Calls: one; two where the fork is gone or its branch has another name by now.
 *
 * @throws UserError when GitHub cannot be asked
 */
export async function pullRequestsAfter(
  run: FinishedRun,
  options: {
    readonly token: string;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly logger: Logger;
  },
): Promise<readonly PullRequestTarget[] | Nothing> {
  const commit = run.headSha.slice(0, 7);
  let found: readonly PullRequestTarget[];
  try {
    const { connect } = await import('./client.ts');
    const client = await connect(options);
    found = await client.within(openPulls(client, run));
  } catch (error) {
    throw unreadable(`the pull request of ${commit}`, error);
  }
  if (found.length === 0) return { nothing: `no open pull request has the head ${commit}: it moved on, or was closed` };
  if (found.length <= MOST) return found;
  return {
    nothing: `${found.length} pull requests have the same head ${commit}, and more than ${MOST} are not judged`,
  };
}

async function openPulls(client: Client, run: FinishedRun): Promise<PullRequestTarget[]> {
  const { repository, rest } = client;
  const ofRun = (pulls: readonly unknown[]) =>
    pulls
      .map((pull) => readPull(pull, run.actor))
      .filter(({ headSha, state }) => headSha === run.headSha && state === 'open');
  if (run.headLabel !== null) {
    const { data } = await rest.pulls.list({ ...repository, state: 'open', head: run.headLabel, per_page: 100 });
    const found = ofRun(data);
    if (found.length > 0) return found;
  }
  // This list alone would not do: whether it has commits that only a fork holds, GitHub does not say.
  const asked = { ...repository, commit_sha: run.headSha, per_page: 100 };
  try {
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit(asked);
    return ofRun(data);
  } catch (error) {
    // What GitHub answers for a commit that the repository does not have any more.
    if ((error as { status?: unknown }).status === 422) return [];
    throw error;
  }
}
