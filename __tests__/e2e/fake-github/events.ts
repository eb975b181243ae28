import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { JsonObject } from './json.ts';

/** What starts a workflow: the payload, and what GitHub says about it in the `github` context. */
export interface ActionEvent {
  readonly name: string;
  readonly payload: JsonObject;
  readonly context: EventContext;
}

export interface EventContext {
  readonly repository: string;
  readonly ref: string;
  readonly sha: string;
  readonly actor: string;
  /** Only for pull requests; empty otherwise. */
  readonly base_ref: string;
  readonly head_ref: string;
}

interface RepositoryPayload extends JsonObject {
  id: number;
  name: string;
  full_name: string;
  fork: boolean;
  owner: { login: string };
}

interface PullEnd {
  label: string;
  ref: string;
  sha: string;
  user: { login: string };
  repo: RepositoryPayload | null;
}

interface PullPayload extends JsonObject {
  action: string;
  number: number;
  repository: RepositoryPayload;
  sender: { login: string; type: string };
  pull_request: { number: number; draft: boolean; user: { login: string; type: string }; base: PullEnd; head: PullEnd };
}

type Payload = JsonObject & { repository: RepositoryPayload };

const load = createRequire(import.meta.url);

/** GitHub's recorded payloads and the community's schema of them. */
const examples: { name: string; examples: JsonObject[] }[] = load('@octokit/webhooks-examples');
const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, logger: false });
formats.default(ajv);
ajv.addSchema(load('@octokit/webhooks-schemas'), 'webhooks');

/** What the schema of webhooks has against a payload. */
export function payloadProblems(event: string, payload: JsonObject): string[] {
  const definition = encodeURIComponent(`${event}$${payload.action ?? 'event'}`);
  const check = ajv.getSchema(`webhooks#/definitions/${definition}`);
  if (!check) return [`no schema for ${event} ${payload.action ?? ''}`];
  return check(payload) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

export interface PullRequestOptions {
  readonly base: string;
  readonly head: string;
  /** The merge commit, which is GITHUB_SHA on `pull_request`. */
  readonly merge?: string;
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'edited' | 'ready_for_review' | 'closed';
  readonly repo?: string;
  readonly number?: number;
  /** Another repository makes it a pull request from a fork, null one whose fork is deleted. */
  readonly headRepo?: string | null;
  readonly draft?: boolean;
  readonly author?: string;
}

const REPOSITORY_ID = 4200;

export function pullRequest(options: PullRequestOptions): ActionEvent {
  const { repo = 'octo/models', number = 7, head, merge = head } = options;
  const context = { ref: `refs/pull/${number}/merge`, sha: merge, base_ref: 'main', head_ref: 'feature' };
  const payload = pullPayload(options);
  return { name: 'pull_request', payload, context: { repository: repo, actor: payload.sender.login, ...context } };
}

/** The same payload as `pull_request`, but the workflow, the commit and the ref are those of the default branch. */
export function pullRequestTarget(options: PullRequestOptions): ActionEvent {
  const event = pullRequest(options);
  const context = { ...event.context, ref: 'refs/heads/main', sha: options.base };
  return { ...event, name: 'pull_request_target', context };
}

/** A pull request of Dependabot's, whose token only reads. */
export function dependabotPullRequest(options: Omit<PullRequestOptions, 'author'>): ActionEvent {
  return pullRequest({ ...options, author: 'dependabot[bot]' });
}

export function push({ before, after, ref = 'refs/heads/main', repo = 'octo/models' }: PushOptions): ActionEvent {
  const payload = { ...example<Payload>('push', repo), ref, before, after };
  return { name: 'push', payload, context: plainContext(repo, ref, after) };
}

export interface PushOptions {
  readonly before: string;
  readonly after: string;
  readonly ref?: string;
  readonly repo?: string;
}

export function mergeGroup({ base, head, repo = 'octo/models' }: CommitsOptions): ActionEvent {
  const payload = example<Payload & { merge_group: JsonObject }>('merge_group', repo);
  const ref = `refs/heads/gh-readonly-queue/main/pr-7-${base}`;
  Object.assign(payload.merge_group, { base_ref: 'refs/heads/main', base_sha: base, head_ref: ref, head_sha: head });
  return { name: 'merge_group', payload, context: plainContext(repo, ref, head) };
}

export interface CommitsOptions {
  readonly base: string;
  readonly head: string;
  readonly repo?: string;
}

export function workflowDispatch({ sha, inputs = {}, repo = 'octo/models' }: DispatchOptions): ActionEvent {
  const ref = 'refs/heads/main';
  const payload = { ...example<Payload>('workflow_dispatch', repo), ref, inputs };
  return { name: 'workflow_dispatch', payload, context: plainContext(repo, ref, sha) };
}

export interface DispatchOptions {
  readonly sha: string;
  readonly inputs?: JsonObject;
  readonly repo?: string;
}

/** Not a webhook: a runner gives it these three keys, and no schema describes them. */
export function schedule({ sha, cron = '0 3 * * 1', repo = 'octo/models' }: ScheduleOptions): ActionEvent {
  const { repository } = example<Payload>('push', repo);
  const payload = { schedule: cron, repository, workflow: '.github/workflows/ci.yml' };
  return { name: 'schedule', payload, context: plainContext(repo, 'refs/heads/main', sha) };
}

export interface ScheduleOptions {
  readonly sha: string;
  readonly cron?: string;
  readonly repo?: string;
}

/** A run that follows another, such as one for a pull request from a fork; `pull_requests` is empty for those. */
export function workflowRun({ base, head, headRepo, repo = 'octo/models' }: WorkflowRunOptions): ActionEvent {
  const payload = example<Payload & { workflow_run: JsonObject }>('workflow_run', repo, 'completed');
  const run = {
    event: 'pull_request',
    head_sha: head,
    head_branch: 'feature',
    pull_requests: [],
    conclusion: 'success',
    repository: renamed(payload.workflow_run.repository as RepositoryPayload, repo),
    head_repository: renamed(payload.workflow_run.head_repository as RepositoryPayload, headRepo ?? repo),
  };
  Object.assign(payload.workflow_run, run);
  return { name: 'workflow_run', payload, context: plainContext(repo, 'refs/heads/main', base) };
}

export interface WorkflowRunOptions extends CommitsOptions {
  readonly headRepo?: string;
}

function pullPayload(options: PullRequestOptions): PullPayload {
  const { base, head, action = 'opened', repo = 'octo/models', number = 7, draft = false } = options;
  const { headRepo = repo, author = headRepo === repo ? 'octocat' : 'mallory' } = options;
  const payload = pullExample(action, repo);
  const pull = payload.pull_request;
  payload.number = number;
  const user = { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' };
  Object.assign(payload.sender, user);
  Object.assign(pull.user, user);
  Object.assign(pull, { number, draft });
  const headOwner = headRepo?.split('/')[0] ?? author;
  Object.assign(pull.base, { label: `${repo.split('/')[0]}:main`, ref: 'main', sha: base, repo: payload.repository });
  Object.assign(pull.head, { label: `${headOwner}:feature`, ref: 'feature', sha: head });
  pull.head.user.login = headOwner;
  if (headRepo === null) pull.head.repo = null;
  else if (headRepo === repo) pull.head.repo = payload.repository;
  else pull.head.repo = { ...renamed(payload.repository, headRepo), id: REPOSITORY_ID + 1, fork: true };
  return payload;
}

function pullExample(action: string, repo: string): PullPayload {
  // No edit is recorded, so one is made of an opening.
  if (action !== 'edited') return example<PullPayload>('pull_request', repo, action);
  const changes = { base: { ref: { from: 'old' }, sha: { from: '0'.repeat(40) } } };
  return { ...example<PullPayload>('pull_request', repo, 'opened'), action, changes };
}

/** A recorded payload that passes the schema, as if it came from our repository. */
function example<T extends Payload>(name: string, repo: string, action?: string): T {
  const all = examples.find((one) => one.name === name)?.examples ?? [];
  const fits = (one: JsonObject) => action === undefined || one.action === action;
  const found = all.find((one) => fits(one) && payloadProblems(name, one).length === 0);
  if (!found) throw new Error(`no example of ${name} ${action ?? ''}`);
  const payload = structuredClone(found) as T;
  payload.repository = renamed(payload.repository, repo);
  return payload;
}

/** A repository under another name, with its addresses. */
function renamed(repository: RepositoryPayload, fullName: string): RepositoryPayload {
  const [owner, name] = fullName.split('/');
  const text = JSON.stringify(repository)
    .replaceAll(repository.full_name, fullName)
    .replaceAll(`"name":"${repository.name}"`, `"name":"${name}"`)
    .replaceAll(`"login":"${repository.owner.login}"`, `"login":"${owner}"`);
  return { ...JSON.parse(text), id: REPOSITORY_ID };
}

function plainContext(repository: string, ref: string, sha: string): EventContext {
  return { repository, ref, sha, actor: 'octocat', base_ref: '', head_ref: '' };
}
