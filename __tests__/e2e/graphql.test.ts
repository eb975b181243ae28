import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { FORK_TOKEN, type GitFixture, makeRepository, startGitHub, WRITE_TOKEN } from './fake-github/fixture.ts';
import { asObject, type JsonObject } from './fake-github/json.ts';
import type { Comment } from './fake-github/records.ts';
import type { DocumentName, FakeGitHub } from './fake-github/server.ts';

const READ_ONLY = 'ghs_contents';

let repository: GitFixture;
let github: FakeGitHub;

async function start(document: DocumentName = 'api.github.com', isPrivate = false): Promise<void> {
  const permissions = { contents: 'read' } as const;
  const tokens = { [READ_ONLY]: { login: 'github-actions[bot]', permissions } };
  github = await startGitHub({ repository, document, isPrivate, tokens });
}

beforeEach(async () => {
  repository = makeRepository({ base: { 'README.md': '# demo\n' }, head: { 'README.md': '# changed\n' } });
  await start();
});

afterEach(async () => {
  await github.close();
  repository.remove();
});

async function ask(query: string, variables: JsonObject = {}, token = WRITE_TOKEN): Promise<JsonObject> {
  const headers = { authorization: `bearer ${token}`, 'content-type': 'application/json', 'user-agent': 'test' };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(github.graphqlUrl, { method: 'POST', headers, body });
  return (await response.json()) as JsonObject;
}

const plant = (login: string, body: string): Comment =>
  github.plantComment({ repo: 'octo/models', number: 7, login, body });

const comments = (fields: string, slice = 'first: 100') =>
  `query { repository(owner: "octo", name: "models") { pullRequest(number: 7) { comments(${slice}) { ${fields} } } } }`;

const commentsOf = (json: JsonObject): unknown =>
  ['data', 'repository', 'pullRequest', 'comments'].reduce<unknown>((node, key) => asObject(node)?.[key], json);

const BODIES = 'nodes { body } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe('comments of a pull request', () => {
  test('have an author, and know whether the asking token wrote them', async () => {
    plant('github-actions[bot]', 'ours');
    plant('mallory', 'theirs');
    const fields =
      'nodes { id databaseId body url isMinimized viewerDidAuthor author { __typename login } createdAt updatedAt }';
    const { nodes } = commentsOf(await ask(comments(fields))) as { nodes: unknown };
    expect(nodes).toEqual([
      expect.objectContaining({
        body: 'ours',
        viewerDidAuthor: true,
        isMinimized: false,
        author: { __typename: 'Bot', login: 'github-actions' },
        url: expect.stringMatching(/^https:\/\/github\.com\/octo\/models\/pull\/7#issuecomment-\d+$/),
      }),
      expect.objectContaining({
        body: 'theirs',
        viewerDidAuthor: false,
        author: { __typename: 'User', login: 'mallory' },
      }),
    ]);
    expect(github.violations).toEqual([]);
  });

  test('come in pages, forwards and backwards', async () => {
    for (let number = 1; number <= 5; number++) plant('octocat', `${number}`);
    const page = async (slice: string) => {
      const { nodes, pageInfo } = commentsOf(await ask(comments(BODIES, slice))) as {
        nodes: { body: string }[];
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      };
      return { bodies: nodes.map(({ body }) => body).join(''), ...pageInfo };
    };
    const first = await page('first: 2');
    expect(first).toMatchObject({ bodies: '12', hasNextPage: true, hasPreviousPage: false });
    const second = await page(`first: 3, after: "${first.endCursor}"`);
    expect(second).toMatchObject({ bodies: '345', hasNextPage: false, hasPreviousPage: true });
    const last = await page('last: 2');
    expect(last).toMatchObject({ bodies: '45', hasNextPage: false, hasPreviousPage: true });
    expect(await page(`last: 9, before: "${last.startCursor}"`)).toMatchObject({ bodies: '123' });
    expect(github.violations).toEqual([]);
  });

  test('cannot be asked without a page size, nor with one above a hundred', async () => {
    expect(await ask(comments('totalCount', 'after: null'))).toMatchObject({
      errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }],
    });
    expect(await ask(comments('totalCount', 'first: 101'))).toMatchObject({
      errors: [{ type: 'EXCESSIVE_PAGINATION' }],
    });
    expect(github.violations).toHaveLength(2);
  });

  test('are the same on GitHub Enterprise Server', async () => {
    await github.close();
    await start('ghes-3.17');
    plant('octocat', 'hello');
    expect(github.graphqlUrl).toMatch(/\/api\/graphql$/);
    expect(commentsOf(await ask(comments('totalCount')))).toEqual({ totalCount: 1 });
    expect(github.violations).toEqual([]);
  });
});

describe('mutations', () => {
  const mutate = (name: string, input: JsonObject, fields: string, token = WRITE_TOKEN) => {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input!`;
    return ask(`mutation($input: ${type}) { ${name}(input: $input) { ${fields} } }`, { input }, token);
  };

  test('hide and show a comment', async () => {
    const comment = plant('github-actions[bot]', 'old');
    const subjectId = `IC_${comment.id}`;
    const hidden = await mutate(
      'minimizeComment',
      { subjectId, classifier: 'OUTDATED' },
      'minimizedComment { isMinimized minimizedReason }',
    );
    expect(hidden).toEqual({
      data: { minimizeComment: { minimizedComment: { isMinimized: true, minimizedReason: 'outdated' } } },
    });
    await mutate('unminimizeComment', { subjectId }, 'unminimizedComment { isMinimized }');
    expect(comment.minimized).toBeNull();
    expect(github.violations).toEqual([]);
  });

  test('change and delete a comment', async () => {
    const id = `IC_${plant('github-actions[bot]', 'old').id}`;
    expect(await mutate('updateIssueComment', { id, body: 'new' }, 'issueComment { body }')).toEqual({
      data: { updateIssueComment: { issueComment: { body: 'new' } } },
    });
    await mutate('deleteIssueComment', { id }, 'clientMutationId');
    expect(github.comments.size).toBe(0);
    expect(await mutate('deleteIssueComment', { id }, 'clientMutationId')).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
    expect(github.violations).toEqual([]);
  });

  test("are forbidden to a fork's token", async () => {
    const subjectId = `IC_${plant('octocat', 'x').id}`;
    const input = { subjectId, classifier: 'SPAM' };
    expect(await mutate('minimizeComment', input, 'clientMutationId', FORK_TOKEN)).toMatchObject({
      data: { minimizeComment: null },
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration', path: ['minimizeComment'] }],
    });
    expect(github.violations).toEqual([]);
  });
});

describe('threads of a review', () => {
  const THREADS =
    'reviewThreads(first: 10) { totalCount nodes { id isResolved path line comments(first: 1) { totalCount nodes { id body viewerDidAuthor } } } }';
  const threads = async () => {
    const json = await ask(
      `query { repository(owner: "octo", name: "models") { pullRequest(number: 7) { ${THREADS} } } }`,
    );
    return ['data', 'repository', 'pullRequest', 'reviewThreads'].reduce<unknown>(
      (node, key) => asObject(node)?.[key],
      json,
    );
  };
  const written = (login: string) =>
    github.plantReviewComment({ repo: 'octo/models', number: 7, login, body: 'x', path: 'README.md', line: 1 });

  test('begin with a comment and count its answers', async () => {
    const first = written('github-actions[bot]');
    github.plantReply(first, { login: 'octocat', body: 'y' });
    written('mallory');
    expect(await threads()).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          id: `PRRT_${first.id}`,
          isResolved: false,
          path: 'README.md',
          line: 1,
          comments: { totalCount: 2, nodes: [{ id: `PRRC_${first.id}`, viewerDidAuthor: true }] },
        },
        { comments: { totalCount: 1, nodes: [{ viewerDidAuthor: false }] } },
      ],
    });
    expect(github.violations).toEqual([]);
  });

  test('are changed, deleted, and resolved by who may write contents too', async () => {
    const { id } = written('github-actions[bot]');
    const mutation = (field: string) => ask(`mutation { ${field} { clientMutationId } }`);
    await mutation(`updatePullRequestReviewComment(input: { pullRequestReviewCommentId: "PRRC_${id}", body: "z" })`);
    expect(github.reviewComments.get(id)?.body).toBe('z');
    expect(await mutation(`resolveReviewThread(input: { threadId: "PRRT_${id}" })`)).toMatchObject({
      errors: [{ type: 'FORBIDDEN' }],
    });
    await mutation(`deletePullRequestReviewComment(input: { id: "PRRC_${id}" })`);
    expect(await threads()).toMatchObject({ totalCount: 0 });
    expect(await mutation(`deletePullRequestReviewComment(input: { id: "PRRC_${id}" })`)).toMatchObject({
      errors: [{ type: 'NOT_FOUND' }],
    });
    expect(github.violations).toEqual([]);
  });
});

describe('permissions', () => {
  test('reading a private conversation needs pull requests or issues', async () => {
    await github.close();
    await start('api.github.com', true);
    expect(await ask(comments('totalCount'), {}, READ_ONLY)).toMatchObject({
      data: { repository: { pullRequest: null } },
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
    expect(commentsOf(await ask(comments('totalCount'), {}, FORK_TOKEN))).toEqual({ totalCount: 0 });
    expect(github.violations).toEqual([]);
  });

  test('the viewer is who holds the token, and nobody is without one', async () => {
    expect(await ask('{ viewer { login } }')).toEqual({ data: { viewer: { login: 'github-actions[bot]' } } });
    expect(await ask('{ viewer { login } }', {}, 'unknown')).toMatchObject({ message: 'Bad credentials' });
    expect(github.violations).toEqual([]);
  });
});

describe('queries', () => {
  test.each([
    ['a field that GitHub does not have', '{ viewer { logn } }', /Cannot query field "logn" on type "User"/],
    ['a syntax error', '{ viewer { login }', /Syntax Error/],
    ['a missing argument', '{ repository(owner: "octo") { id } }', /argument "name" of type "String!" is required/],
    [
      'a variable without a value',
      'query($n: Int!) { repository(owner: "o", name: "m") { issue(number: $n) { id } } }',
      /\$n/,
    ],
  ])('%s is a violation', async (_, query, message) => {
    expect(await ask(query)).toMatchObject({ errors: [{ message: expect.stringMatching(message) }] });
    expect(github.violations).toMatchObject([{ side: 'request', operation: 'graphql' }]);
  });

  test('what does not exist is an answer and no violation', async () => {
    const query = 'query($name: String!) { repository(owner: "octo", name: $name) { pullRequest(number: 99) { id } } }';
    const notFound = (message: RegExp) => ({
      errors: [{ type: 'NOT_FOUND', message: expect.stringMatching(message) }],
    });
    expect(await ask(query, { name: 'none' })).toMatchObject(notFound(/Repository with the name 'octo\/none'/));
    expect(await ask(query, { name: 'models' })).toMatchObject(notFound(/PullRequest with the number of 99/));
    expect(github.violations).toEqual([]);
  });

  test('a field that only GitHub has is a violation of the fake', async () => {
    await ask('{ viewer { bio } }');
    expect(github.violations).toMatchObject([{ side: 'fake', problems: ['User.bio is not implemented'] }]);
  });

  test('faults hit them as well', async () => {
    github.faults.push({ when: 'graphql', status: 502 });
    expect(await ask('{ viewer { login } }')).toMatchObject({ status: '502' });
    expect(await ask('{ viewer { login } }')).toMatchObject({ data: {} });
  });
});
