import { notFound, ok } from '../reply.ts';
import { SITE } from '../wire.ts';
import type { Handlers } from './call.ts';
import { changedFilesJson } from './pulls.ts';

const MOST_COMMITS = 250;
const MOST_FILES = 300;

/** The comparison of two commits. */
export const compare: Handlers = {
  'repos/compare-commits-with-basehead': (call) => {
    const { git, fullName } = call.repository;
    const basehead = String(call.args.basehead);
    const [base, head] = basehead.split('...').map((ref) => git.commitSha(ref));
    if (base === undefined || head === undefined) return notFound();
    const commit = (sha: string) => call.wire.commit(fullName, git.commit(sha));
    const ahead = git.commitsBetween(base, head);
    const behind = git.commitsBetween(head, base).length;
    const page = Number(call.query.page ?? 1);
    const size = Number(call.query.per_page ?? MOST_COMMITS);
    const listed = ahead.slice((page - 1) * size, page * size);
    const html = `${SITE}/${fullName}/compare/${basehead}`;
    return ok({
      url: call.wire.url(fullName, `/compare/${basehead}`),
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commit(base),
      merge_base_commit: commit(git.mergeBase(base, head)),
      status: relation(ahead.length, behind),
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: listed.map((one) => call.wire.commit(fullName, one)),
      // GitHub lists them on the first page alone.
      files: page > 1 ? [] : changedFilesJson(call, base, head).slice(0, MOST_FILES),
    });
  },
};

function relation(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}
