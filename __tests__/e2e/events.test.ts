import { describe, expect, test } from '@jest/globals';
import {
  dependabotPullRequest,
  mergeGroup,
  payloadProblems,
  pullRequest,
  pullRequestTarget,
  push,
  schedule,
  workflowDispatch,
  workflowRun,
} from './fake-github/events.ts';

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);
const merge = 'c'.repeat(40);

describe('payloads that the schema of webhooks knows', () => {
  test.each([
    ['pull request', pullRequest({ base, head })],
    ['new commits', pullRequest({ base, head, action: 'synchronize' })],
    ['another base', pullRequest({ base, head, action: 'edited' })],
    ['reopened', pullRequest({ base, head, action: 'reopened' })],
    ['ready for review', pullRequest({ base, head, action: 'ready_for_review' })],
    ['closed', pullRequest({ base, head, action: 'closed' })],
    ['from a fork', pullRequest({ base, head, headRepo: 'mallory/models' })],
    ['from a fork that is deleted', pullRequest({ base, head, headRepo: null })],
    ['draft', pullRequest({ base, head, draft: true })],
    ['by Dependabot', dependabotPullRequest({ base, head })],
    ['push', push({ before: base, after: head })],
    ['merge group', mergeGroup({ base, head })],
    ['by hand', workflowDispatch({ sha: head, inputs: { preset: 'strict' } })],
    ['after another workflow', workflowRun({ base, head, headRepo: 'mallory/models' })],
  ])('%s', (_, event) => {
    expect(payloadProblems(event.name, event.payload)).toEqual([]);
    expect(event.payload).toMatchObject({ repository: { full_name: 'octo/models', owner: { login: 'octo' } } });
  });
});

test('a pull request of the same repository', () => {
  const { payload, context } = pullRequest({ base, head, merge });
  const repo = { id: 4200, full_name: 'octo/models' };
  expect(payload).toMatchObject({
    number: 7,
    pull_request: { number: 7, draft: false, base: { ref: 'main', sha: base, repo }, head: { sha: head, repo } },
  });
  expect(context).toMatchObject({ ref: 'refs/pull/7/merge', sha: merge, head_ref: 'feature', base_ref: 'main' });
});

test('a fork is another repository, and its author is a stranger', () => {
  const { payload, context } = pullRequest({ base, head, headRepo: 'mallory/models' });
  expect(payload).toMatchObject({
    pull_request: {
      user: { login: 'mallory' },
      head: { label: 'mallory:feature', repo: { id: 4201, full_name: 'mallory/models', fork: true } },
    },
  });
  expect(context.actor).toBe('mallory');
});

test('a deleted fork has no repository', () => {
  const { payload } = pullRequest({ base, head, headRepo: null });
  expect(payload).toMatchObject({ pull_request: { head: { label: 'mallory:feature', repo: null } } });
});

test('Dependabot is a bot', () => {
  const { payload, context } = dependabotPullRequest({ base, head });
  expect(payload).toMatchObject({ pull_request: { user: { login: 'dependabot[bot]', type: 'Bot' } } });
  expect(context.actor).toBe('dependabot[bot]');
});

test('pull_request_target runs on the base', () => {
  const target = pullRequestTarget({ base, head, headRepo: 'mallory/models' });
  expect(target).toMatchObject({ name: 'pull_request_target', context: { ref: 'refs/heads/main', sha: base } });
  expect(payloadProblems('pull_request', target.payload)).toEqual([]);
});

test('a schedule has three keys and is no webhook', () => {
  const { payload } = schedule({ sha: head });
  expect(Object.keys(payload)).toEqual(['schedule', 'repository', 'workflow']);
  expect(payloadProblems('schedule', payload)).toEqual(['no schema for schedule ']);
});

test('a run after a fork names no pull request', () => {
  const { payload, context } = workflowRun({ base, head, headRepo: 'mallory/models' });
  expect(payload).toMatchObject({
    workflow_run: { head_sha: head, pull_requests: [], head_repository: { full_name: 'mallory/models' } },
  });
  expect(context).toMatchObject({ ref: 'refs/heads/main', sha: base });
});
