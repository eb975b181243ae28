import type { ChangedFile } from '../diff.ts';
import type { JsonObject } from '../json.ts';
import type { Pull } from '../records.ts';
import { notFound, ok, type Reply } from '../reply.ts';
import { encodePath, SITE } from '../wire.ts';
import { pullJson, repositoryJson } from '../wire-repository.ts';
import type { Call, Handlers } from './call.ts';

/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;

/** The pull request that the path names. */
export function pullOf({ store, repository, args }: Call): Pull | undefined {
  return store.pull(repository.fullName, Number(args.pull_number));
}

/** The changed files between two commits, in the form of the REST API. */
export function changedFilesJson({ wire, repository }: Call, base: string, head: string): JsonObject[] {
  return repository.git.changes(base, head).map((file: ChangedFile) => {
    const path = encodePath(file.filename);
    return {
      ...file,
      blob_url: `${SITE}/${repository.fullName}/blob/${head}/${path}`,
      raw_url: `${SITE}/${repository.fullName}/raw/${head}/${path}`,
      contents_url: wire.url(repository.fullName, `/contents/${path}?ref=${head}`),
    };
  });
}

function listed({ wire, store, repository }: Call, pull: Pull): JsonObject {
  // A fork that the test gave no repository of its own looks like the base repository.
  const fork = pull.headRepo && { ...repository, ...store.repositories.get(pull.headRepo), fullName: pull.headRepo };
  return pullJson(wire, pull, repository, fork || null);
}

/** The document forgets that a deleted fork is null. */
const isUndeclared = ({ headRepo }: Pull): boolean => headRepo === null;

function pageOf(call: Call, pulls: readonly Pull[]): Reply {
  return { ...call.page(pulls.map((pull) => listed(call, pull))), undeclared: pulls.some(isUndeclared) };
}

/** Past so many lines GitHub lists files without their patches, and as if nothing had changed in them. */
function withoutLatePatches(files: readonly JsonObject[], most: number): JsonObject[] {
  let lines = 0;
  return files.map((file) => {
    lines += Number(file.changes);
    if (lines <= most) return file;
    const { patch: _, ...rest } = file;
    return { ...rest, additions: 0, deletions: 0, changes: 0 };
  });
}

/** Pull requests and their files. */
export const pulls: Handlers = {
  'repos/get': ({ wire, repository }) => ok(repositoryJson(wire, repository)),

  'pulls/list': (call) => {
    const { state, head } = call.query;
    const found = [...call.store.pulls.values()].filter(
      (pull) =>
        pull.repo === call.repository.fullName &&
        (state === 'all' || pull.state === (state ?? 'open')) &&
        (head === undefined || head === `${(pull.headRepo ?? pull.author).split('/')[0]}:${pull.headRef}`),
    );
    return pageOf(call, found);
  },

  'pulls/get': (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    const { git, fullName } = call.repository;
    const files = git.changes(pull.base, pull.head);
    const sum = (key: 'additions' | 'deletions') => files.reduce((total, file) => total + file[key], 0);
    const json = {
      ...listed(call, pull),
      merged: false,
      mergeable: true,
      rebaseable: true,
      mergeable_state: 'clean',
      merged_by: null,
      comments: call.store.commentsOf(fullName, pull.number).length,
      review_comments: [...call.store.reviewComments.values()].filter(({ number }) => number === pull.number).length,
      maintainer_can_modify: false,
      commits: git.commitsBetween(pull.base, pull.head).length,
      additions: sum('additions'),
      deletions: sum('deletions'),
      changed_files: files.length,
    };
    return { ...ok(json), undeclared: isUndeclared(pull) };
  },

  'pulls/list-files': (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    const files = changedFilesJson(call, pull.base, pull.head).slice(0, MOST_FILES);
    return call.page(withoutLatePatches(files, call.store.longestPatches));
  },

  'repos/list-pull-requests-associated-with-commit': (call) => {
    const { git, fullName } = call.repository;
    const sha = git.commitSha(String(call.args.commit_sha));
    if (sha === undefined) return notFound();
    const found = [...call.store.pulls.values()].filter(
      ({ repo, base, head }) => repo === fullName && git.contains(head, sha) && !git.contains(base, sha),
    );
    return pageOf(call, found);
  },
};
