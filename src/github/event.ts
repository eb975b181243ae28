import * as z from 'zod';

/** A pull request as the event describes it, or as GitHub does where the event is about a run for it. */
export interface PullRequestTarget {
  readonly kind: 'pull_request' | 'pull_request_target' | 'workflow_run';
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseRef: string;
  /** `owner/name` of the repository that the branch is in; null when that was deleted. */
  readonly headRepoFullName: string | null;
  /** True too when the fork was deleted. */
  readonly isFork: boolean;
  readonly isDraft: boolean;
  readonly state: 'open' | 'closed';
  /** Who started the run; null when nothing says it. */
  readonly actor: string | null;
}

/** What a run of the action is about. */
export type Target =
  | PullRequestTarget
  | { readonly kind: 'merge_group'; readonly baseSha: string; readonly headSha: string }
  | { readonly kind: 'push'; readonly sha: string; readonly ref: string }
  /** Any other event. `reason` says why a known event was not understood. */
  | { readonly kind: 'other'; readonly name: string; readonly sha: string | null; readonly reason: string | null };

/** A run for a pull request that is over, and that this run comes after. */
export interface FinishedRun {
  readonly kind: 'finished_run';
  readonly headSha: string;
  /** `owner:branch`; null when the fork was deleted. */
  readonly headLabel: string | null;
  readonly actor: string | null;
}

const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i);
const Repository = z.object({ id: z.number().nullish(), full_name: z.string() });
const Person = z.object({ login: z.string() });

// Only what is used, and only that must be right: GitHub adds and drops fields.
const Pull = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  draft: z.boolean().nullish(),
  head: z.object({ sha: Sha, repo: Repository.nullish() }),
  base: z.object({ sha: Sha, ref: z.string(), repo: Repository }),
});
const PullRequestPayload = z.object({ pull_request: Pull, sender: Person.nullish() });
const WorkflowRunPayload = z.object({
  workflow_run: z.object({
    event: z.string(),
    head_sha: Sha,
    head_branch: z.string().nullish(),
    head_repository: z.object({ owner: Person }).nullish(),
    actor: Person.nullish(),
  }),
});
const MergeGroupPayload = z.object({ merge_group: z.object({ base_sha: Sha, head_sha: Sha }) });
const PushPayload = z.object({ ref: z.string(), after: Sha });

/**
 * Tells what a run is about. It never throws: an event that it does not know, or whose payload is not as GitHub
 * documents it, is `other`.
 *
 * @param name the event, `GITHUB_EVENT_NAME`
 * @param payload the parsed file at `GITHUB_EVENT_PATH`, of any shape
 * @param env the environment of the runner
 */
export function targetOf(
  name: string,
  payload: unknown,
  env: Readonly<Record<string, string | undefined>>,
): Target | FinishedRun {
  const sha = Sha.safeParse(env.GITHUB_SHA).data ?? null;
  const other = (problem: z.ZodError | null): Target => ({
    kind: 'other',
    name,
    sha,
    reason: problem && `the payload of ${name} was not understood: ${explain(problem)}`,
  });
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { data, error } = PullRequestPayload.safeParse(payload);
      return data ? pullTarget(name, data.pull_request, env.GITHUB_ACTOR || data.sender?.login) : other(error);
    }
    case 'merge_group': {
      const { data, error } = MergeGroupPayload.safeParse(payload);
      if (!data) return other(error);
      return { kind: name, baseSha: data.merge_group.base_sha, headSha: data.merge_group.head_sha };
    }
    case 'push': {
      const { data, error } = PushPayload.safeParse(payload);
      return data ? { kind: name, sha: sha ?? data.after, ref: data.ref } : other(error);
    }
    case 'workflow_run': {
      const { data, error } = WorkflowRunPayload.safeParse(payload);
      if (!data) return other(error);
      const { event, head_sha: headSha, head_branch: branch, head_repository: fork, actor } = data.workflow_run;
      if (event !== 'pull_request') return other(null);
      const headLabel = fork && branch ? `${fork.owner.login}:${branch}` : null;
      return { kind: 'finished_run', headSha, headLabel, actor: actor?.login ?? null };
    }
    default:
      return other(null);
  }
}

/**
 * Reads a pull request as GitHub's API gives it.
 *
 * @throws ZodError when it is not as GitHub documents it
 */
export function readPull(pull: unknown, actor: string | null): PullRequestTarget {
  return pullTarget('workflow_run', Pull.parse(pull), actor);
}

function pullTarget(
  kind: PullRequestTarget['kind'],
  pull: z.output<typeof Pull>,
  actor: string | null | undefined,
): PullRequestTarget {
  return {
    kind,
    number: pull.number,
    headSha: pull.head.sha,
    baseSha: pull.base.sha,
    baseRef: pull.base.ref,
    headRepoFullName: pull.head.repo?.full_name ?? null,
    isFork: !sameRepository(pull.head.repo, pull.base.repo),
    isDraft: pull.draft ?? false,
    state: pull.state,
    actor: actor || null,
  };
}

/** Repositories are renamed, so their ids tell; a payload without ids is told by names. */
function sameRepository(a: z.output<typeof Repository> | null | undefined, b: z.output<typeof Repository>): boolean {
  if (!a) return false;
  if (a.id != null && b.id != null) return a.id === b.id;
  return a.full_name.toLowerCase() === b.full_name.toLowerCase();
}

function explain(error: z.ZodError): string {
  const issue = error.issues[0]!;
  return `${issue.path.join('.') || 'payload'}: ${issue.message}`;
}
