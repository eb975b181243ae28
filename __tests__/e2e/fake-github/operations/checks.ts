import type { JsonObject } from '../json.ts';
import type { CheckRun } from '../records.ts';
import { failure, invalid, notFound, ok, type Reply } from '../reply.ts';
import { type Call, type Handlers, named } from './call.ts';

interface CheckRunRequest {
  readonly name: string;
  readonly head_sha: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly started_at?: string;
  readonly completed_at?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary: string;
    readonly text?: string;
    readonly annotations?: readonly JsonObject[];
  };
}

/** Check runs and commit statuses. */
export const checks: Handlers = {
  'checks/create': (call) => {
    const { store, repository } = call;
    const request = call.body as CheckRunRequest;
    if (repository.git.commitSha(request.head_sha) === undefined) {
      return failure(422, `No commit found for SHA: ${request.head_sha}`);
    }
    const run: CheckRun = {
      id: store.nextId(),
      repo: repository.fullName,
      headSha: request.head_sha,
      name: request.name,
      externalId: request.external_id ?? '',
      detailsUrl: request.details_url ?? null,
      status: 'queued',
      conclusion: null,
      startedAt: request.started_at ?? store.now(),
      completedAt: null,
      output: { title: null, summary: null, text: null },
      annotations: [],
    };
    return apply(call, run, request, 201);
  },

  'checks/update': (call) => {
    const run = named<CheckRun>(call.store.checkRuns, call, 'check_run_id');
    return run ? apply(call, run, call.body as CheckRunRequest, 200) : notFound();
  },

  'checks/get': (call) => {
    const run = named<CheckRun>(call.store.checkRuns, call, 'check_run_id');
    return run ? ok(call.wire.checkRun(run)) : notFound();
  },

  'checks/list-for-ref': ({ store, wire, repository, args, query, page }) => {
    const sha = repository.git.commitSha(String(args.ref));
    if (sha === undefined) return failure(422, `No commit found for SHA: ${args.ref}`);
    const found = [...store.checkRuns.values()].filter(
      (run) =>
        run.repo === repository.fullName &&
        run.headSha === sha &&
        (query.check_name === undefined || run.name === query.check_name) &&
        (query.status === undefined || run.status === query.status),
    );
    const runs = page(found.map((run) => wire.checkRun(run)));
    return { ...runs, json: { total_count: found.length, check_runs: runs.json } };
  },

  'repos/create-commit-status': ({ store, wire, repository, token, args, body }) => {
    const request = body as { state: string; context?: string; description?: string; target_url?: string };
    const status = {
      id: store.nextId(),
      repo: repository.fullName,
      sha: String(args.sha),
      login: token.login,
      state: request.state,
      context: request.context ?? 'default',
      description: request.description ?? null,
      targetUrl: request.target_url ?? null,
      createdAt: store.now(),
    };
    store.statuses.push(status);
    return { status: 201, json: wire.status(status) };
  },
};

function apply({ store, wire }: Call, run: CheckRun, request: CheckRunRequest, status: number): Reply {
  const { output, conclusion } = request;
  if (request.status === 'completed' && !conclusion && !run.conclusion) {
    return invalid('CheckRun', 'conclusion', 'conclusion is required when status is completed', 'custom');
  }
  if (conclusion) {
    run.status = 'completed';
    run.conclusion = conclusion;
    run.completedAt = request.completed_at ?? store.now();
  } else if (request.status) run.status = request.status;
  if (output) {
    // Annotations add up over updates; everything else is replaced.
    run.annotations.push(...(output.annotations ?? []));
    run.output = { title: output.title ?? null, summary: output.summary, text: output.text ?? null };
  }
  store.checkRuns.set(run.id, run);
  return { status, json: wire.checkRun(run) };
}
