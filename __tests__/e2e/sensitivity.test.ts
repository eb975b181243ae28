import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Exchange } from './fake-github/exchange.ts';
import { type GitFixture, startGitHub, WRITE_TOKEN } from './fake-github/fixture.ts';
import { OpenApi } from './fake-github/openapi.ts';
import { makeSampleRepository } from './fake-github/sample-repository.ts';
import { basePathOf, documentFile, type FakeGitHub } from './fake-github/server.ts';

const DOCUMENT = 'api.github.com';

/** A value of another type than this one. */
function ofAnotherType(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return 'text';
  if (typeof value === 'string') return 7;
  return value === null ? [] : 5;
}

interface Mutation {
  readonly how: 'drop' | 'type';
  readonly where: string;
  readonly noticed: boolean;
}

/** Drops every key and changes the type of every value, one at a time, and asks the judge about each. */
function mutate(value: unknown, isNoticed: () => boolean, at = ''): Mutation[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => {
    const where = `${at}/${key}`;
    const kept = holder[key];
    const mutations: Mutation[] = [];
    holder[key] = ofAnotherType(kept);
    mutations.push({ how: 'type', where, noticed: isNoticed() });
    if (!Array.isArray(value)) {
      delete holder[key];
      mutations.push({ how: 'drop', where, noticed: isNoticed() });
    }
    holder[key] = kept;
    return [...mutations, ...mutate(kept, isNoticed, where)];
  });
}

describe("answers that differ from GitHub's document", () => {
  let repository: GitFixture;
  let github: FakeGitHub;

  beforeAll(async () => {
    repository = makeSampleRepository();
    github = await startGitHub({ repository });
    process.env.GITHUB_API_URL = github.apiUrl;
    process.env.NO_PROXY = '127.0.0.1';
    const { getOctokit } = await import('@actions/github');
    const api = getOctokit(WRITE_TOKEN).rest;
    const at = { owner: 'octo', repo: 'models' };
    const pull = { ...at, pull_number: 7 };
    const comments = [{ path: 'models/a/README.md', line: 5, body: 'b' }];
    await api.issues.createComment({ ...at, issue_number: 7, body: 'x' });
    await api.pulls.listFiles(pull);
    await api.pulls.createReview({ ...pull, event: 'COMMENT', body: 'x', comments });
    await api.pulls.listReviewComments(pull);
    await api.checks.create({ ...at, name: 'n', head_sha: repository.headSha, conclusion: 'success' });
    await api.repos.getContent({ ...at, path: 'README.md' });
    const basehead = `${repository.baseSha}...${repository.headSha}`;
    await api.repos.compareCommitsWithBasehead({ ...at, basehead });
  });

  afterAll(async () => {
    await github.close();
    repository.remove();
  });

  test('are noticed', () => {
    expect(github.violations).toEqual([]);
    const openApi = new OpenApi(documentFile(DOCUMENT), basePathOf(DOCUMENT));
    const mutations = github.log.flatMap(({ method, path, status, reply }: Exchange) => {
      const match = openApi.match(method, path);
      if (!match) throw new Error(`no operation for ${method} ${path}`);
      return mutate(reply, () => openApi.checkResponse(match, status, 'application/json', reply).length > 0);
    });
    const missed = mutations.filter(({ noticed }) => !noticed);
    expect(mutations.length).toBeGreaterThan(600);
    expect(missed.filter(({ how }) => how === 'type')).toEqual([]);
    expect(1 - missed.length / mutations.length).toBeGreaterThanOrEqual(0.93);
  });
});
