import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { targetOf } from '../../src/github/event.ts';

// biome-ignore lint/suspicious/noExplicitAny: recorded payloads, which the tests bend out of shape
type Json = any;

interface Examples {
  name: string;
  examples: Record<string, Json>[];
}

const require = createRequire(import.meta.url);
const webhooks = require('@octokit/webhooks-examples') as Examples[];
const examplesOf = (name: string) => webhooks.find((event) => event.name === name)!.examples;
const SHA = 'f'.repeat(40);
const env = { GITHUB_SHA: SHA, GITHUB_ACTOR: 'octocat' };
const pullRequest = () => structuredClone(examplesOf('pull_request').find(({ action }) => action === 'opened')!);

describe('pull_request', () => {
  test.each(examplesOf('pull_request').map((payload) => [payload.action, payload]))('%s', (_action, payload) => {
    const { number, state, draft, head, base } = payload.pull_request;
    expect(targetOf('pull_request', payload, env)).toEqual({
      kind: 'pull_request',
      number,
      headSha: head.sha,
      baseSha: base.sha,
      baseRef: base.ref,
      headRepoFullName: head.repo.full_name,
      isFork: false,
      isDraft: draft,
      state,
      actor: 'octocat',
    });
  });

  test('from a fork', () => {
    const payload = pullRequest();
    payload.pull_request.head.repo = { ...payload.pull_request.head.repo, id: 99, full_name: 'mallory/models' };
    expect(targetOf('pull_request', payload, env)).toMatchObject({ isFork: true, headRepoFullName: 'mallory/models' });
  });

  test('from a fork that was deleted', () => {
    const payload = pullRequest();
    payload.pull_request.head.repo = null;
    expect(targetOf('pull_request', payload, env)).toMatchObject({ isFork: true, headRepoFullName: null });
  });

  test('from a repository that was renamed since is no fork', () => {
    const payload = pullRequest();
    payload.pull_request.head.repo.full_name = 'octo/renamed';
    expect(targetOf('pull_request', payload, env)).toMatchObject({ isFork: false });
  });

  test('on the target of a pull request', () => {
    const target = targetOf('pull_request_target', pullRequest(), {});
    expect(target).toMatchObject({ kind: 'pull_request_target', actor: pullRequest().sender.login });
  });
});

test.each(examplesOf('merge_group').map((payload) => [payload.action, payload]))('merge_group %s', (_, payload) => {
  const { base_sha, head_sha } = payload.merge_group;
  expect(targetOf('merge_group', payload, env)).toEqual({ kind: 'merge_group', baseSha: base_sha, headSha: head_sha });
});

test.each(examplesOf('push').map((payload) => [payload.ref, payload]))('push to %s', (ref, payload) => {
  expect(targetOf('push', payload, env)).toEqual({ kind: 'push', sha: SHA, ref });
  expect(targetOf('push', payload, {})).toEqual({ kind: 'push', sha: payload.after, ref });
});

test.each(['workflow_dispatch', 'schedule', 'release', 'issue_comment', ''])('%j is other', (name) => {
  const payload = webhooks.find((event) => event.name === name)?.examples[0] ?? null;
  expect(targetOf(name, payload, env)).toEqual({ kind: 'other', name, sha: SHA, reason: null });
});

describe('workflow_run', () => {
  const run = (change: Json) => {
    const payload = structuredClone(examplesOf('workflow_run')[0]!);
    Object.assign(payload.workflow_run, { event: 'pull_request', head_sha: SHA, head_branch: 'fix', ...change });
    return targetOf('workflow_run', payload, env);
  };

  test('after a pull request is about the head of that', () => {
    const fork = { owner: { login: 'mallory' } };
    expect(run({ head_repository: fork, actor: { login: 'mallory' } })).toEqual({
      kind: 'finished_run',
      headSha: SHA,
      headLabel: 'mallory:fix',
      actor: 'mallory',
    });
  });

  test('knows no branch where the fork was deleted', () => {
    expect(run({ head_repository: null })).toMatchObject({ kind: 'finished_run', headLabel: null });
  });

  test('after anything else is other', () => {
    expect(run({ event: 'push' })).toEqual({ kind: 'other', name: 'workflow_run', sha: SHA, reason: null });
  });

  test('without a head is not understood', () => {
    expect(run({ head_sha: 'main' })).toMatchObject({ kind: 'other', reason: expect.stringContaining('head_sha') });
  });
});

describe('a payload that is not as documented', () => {
  const broken = (change: (pull: Json) => void) => {
    const payload = pullRequest();
    change(payload.pull_request);
    return payload;
  };

  test.each([
    ['nothing', null],
    ['text', 'pull_request'],
    ['a list', []],
    ['no pull request', {}],
    ['a number that is text', broken((pull) => (pull.number = '7'))],
    ['a commit that is no commit', broken((pull) => (pull.head.sha = '$(id)'))],
    ['no base', broken((pull) => delete pull.base)],
    ['an unknown state', broken((pull) => (pull.state = 'ajar'))],
  ])('%s makes a pull request other, with the reason', (_, payload) => {
    const target = targetOf('pull_request', payload, env);
    expect(target).toMatchObject({ kind: 'other', name: 'pull_request', sha: SHA });
    expect(target).toHaveProperty(
      'reason',
      expect.stringMatching(/^the payload of pull_request was not understood: \S/),
    );
  });

  test('the commit of the environment is checked as well', () => {
    expect(targetOf('push', {}, { GITHUB_SHA: '::error::x' })).toMatchObject({ kind: 'other', sha: null });
  });
});
