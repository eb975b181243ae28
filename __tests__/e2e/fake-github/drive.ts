import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FORK_TOKEN, type GitFixture, PULL_NUMBER, startGitHub, WRITE_TOKEN } from './fixture.ts';
import { makeSampleRepository } from './sample-repository.ts';
import type { DocumentName, FakeGitHub } from './server.ts';

type Octokit = ReturnType<typeof import('@actions/github')['getOctokit']>;

const AT = { owner: 'octo', repo: 'models' };
const PULL = { ...AT, pull_number: PULL_NUMBER };
const ISSUE = { ...AT, issue_number: PULL_NUMBER };
/** Files of the sample repository's pull request, besides the bulk. */
const FILES = 4;
const BULK = 120;

/**
 * Drives the fake with the client that actions use. That client reads GITHUB_API_URL once, when it is imported, so
 * a test file can drive one server only.
 */
export function describeDrive(document: DocumentName): void {
  describe(`the client of @actions/github against ${document}`, () => {
    let repository: GitFixture;
    let github: FakeGitHub;
    let connect: (token: string) => Octokit;
    let kit: Octokit;
    let api: Octokit['rest'];

    beforeAll(async () => {
      repository = makeSampleRepository({ bulk: BULK });
      github = await startGitHub({ repository, document });
      process.env.GITHUB_API_URL = github.apiUrl;
      process.env.GITHUB_GRAPHQL_URL = github.graphqlUrl;
      process.env.NO_PROXY = '127.0.0.1';
      ({ getOctokit: connect } = await import('@actions/github'));
      kit = connect(WRITE_TOKEN);
      api = kit.rest;
    });

    afterAll(async () => {
      await github.close();
      repository.remove();
    });

    const expectNoViolations = () => expect(github.violations.splice(0)).toEqual([]);
    const takeProblems = () => github.violations.splice(0).flatMap(({ problems }) => problems);

    test('comments are created, listed, updated and deleted', async () => {
      const { data: comment, status } = await api.issues.createComment({ ...ISSUE, body: '<!-- marker -->hello' });
      expect([status, comment.user?.login, comment.user?.type]).toEqual([201, 'github-actions[bot]', 'Bot']);
      for (let number = 0; number < 34; number++) await api.issues.createComment({ ...ISSUE, body: `noise ${number}` });
      expect(await kit.paginate(api.issues.listComments, ISSUE)).toHaveLength(35);
      const at = { ...AT, comment_id: comment.id };
      expect((await api.issues.updateComment({ ...at, body: 'new' })).data.body).toBe('new');
      expect((await api.issues.deleteComment(at)).status).toBe(204);
      await expect(api.issues.getComment(at)).rejects.toMatchObject({ status: 404 });
      expectNoViolations();
    });

    test('a comment is neither blank nor too long, nor goes to a locked pull request', async () => {
      await api.issues.createComment({ ...ISSUE, body: 'x'.repeat(65_536) });
      const long = api.issues.createComment({ ...ISSUE, body: 'x'.repeat(65_537) });
      await expect(long).rejects.toThrow(/Body is too long/);
      await expect(api.issues.createComment({ ...ISSUE, body: ' \n' })).rejects.toThrow(/can't be blank/);
      const pull = github.pull('octo/models', PULL_NUMBER);
      if (pull) pull.locked = true;
      await expect(api.issues.createComment({ ...ISSUE, body: 'x' })).rejects.toMatchObject({ status: 403 });
      if (pull) pull.locked = false;
      expectNoViolations();
    });

    test('a planted comment belongs to whom it was planted for', async () => {
      const { id } = github.plantComment({ repo: 'octo/models', number: 7, login: 'mallory', body: 'mine' });
      const { data } = await api.issues.getComment({ ...AT, comment_id: id });
      expect([data.user?.login, data.user?.type, data.body]).toEqual(['mallory', 'User', 'mine']);
      expectNoViolations();
    });

    test('files of a pull request: pages, renames, binary without patch, odd names', async () => {
      const before = github.log.length;
      const files = await kit.paginate(api.pulls.listFiles, { ...PULL, per_page: 100 });
      expect(files).toHaveLength(FILES + BULK);
      expect(github.log.slice(before).map(({ query }) => query.get('page'))).toEqual([null, '2']);
      expect(github.log.at(-1)?.path).toMatch(/\/repositories\/4200\/pulls\/7\/files$/);
      const byName = new Map(files.map((file) => [file.filename, file]));
      expect(byName.get('new/name.md')).toMatchObject({ status: 'renamed', previous_filename: 'old/name.md' });
      expect(byName.get('models/a/model.safetensors')?.patch).toBeUndefined();
      expect(byName.get('models/b/MODEL CARD ü.md')?.status).toBe('added');
      expect(byName.get('models/a/README.md')?.patch).toMatch(/^@@ -2,7 \+2,7 @@/);
      expectNoViolations();
    });

    test('the pull request itself, in lists and by its commit', async () => {
      const { data: pull } = await api.pulls.get(PULL);
      expect(pull.head.sha).toBe(repository.headSha);
      expect(pull.base.repo.id).toBe(pull.head.repo?.id);
      expect(pull.changed_files).toBe(FILES + BULK);
      expect((await api.pulls.list({ ...AT, head: 'octo:feature' })).data).toHaveLength(1);
      expect((await api.pulls.list({ ...AT, state: 'closed' })).data).toHaveLength(0);
      const commit = { ...AT, commit_sha: repository.headSha };
      const found = await api.repos.listPullRequestsAssociatedWithCommit(commit);
      expect(found.data.map(({ number }) => number)).toEqual([7]);
      const base = await api.repos.listPullRequestsAssociatedWithCommit({ ...AT, commit_sha: repository.baseSha });
      expect(base.data).toEqual([]);
      expect((await api.repos.get(AT)).data.default_branch).toBe('main');
      expectNoViolations();
    });

    test('a pull request from a fork, and from one that is gone', async () => {
      const { baseSha: base, headSha: head } = repository;
      const common = { repo: 'octo/models', base, head, author: 'mallory' };
      github.openPull({ ...common, number: 8, headRepo: 'mallory/models' });
      github.openPull({ ...common, number: 9, headRepo: null });
      expect((await api.pulls.get({ ...AT, pull_number: 8 })).data.head.repo?.full_name).toBe('mallory/models');
      expect((await api.pulls.get({ ...AT, pull_number: 9 })).data.head.repo).toBeNull();
      github.pulls.delete('octo/models#8');
      github.pulls.delete('octo/models#9');
      expectNoViolations();
    });

    test('a review comments on lines of the diff', async () => {
      const path = 'models/a/README.md';
      const { data: review } = await api.pulls.createReview({
        ...PULL,
        commit_id: repository.headSha,
        event: 'REQUEST_CHANGES',
        body: 'card',
        comments: [
          { path, line: 5, side: 'RIGHT', body: 'no' },
          { path, start_line: 29, line: 31, side: 'RIGHT', start_side: 'RIGHT', body: '```suggestion\nx\n```' },
        ],
      });
      expect(review.state).toBe('CHANGES_REQUESTED');
      const comments = await kit.paginate(api.pulls.listReviewComments, PULL);
      expect(comments.map(({ start_line, line }) => [start_line, line])).toEqual([
        [null, 5],
        [29, 31],
      ]);
      const dismissed = await api.pulls.dismissReview({ ...PULL, review_id: review.id, message: 'fixed' });
      expect(dismissed.data.state).toBe('DISMISSED');
      expectNoViolations();
    });

    test('a single review comment, at a line and at a file', async () => {
      const path = 'models/a/README.md';
      const at = { ...PULL, path, commit_id: repository.headSha };
      const { data: comment } = await api.pulls.createReviewComment({ ...at, line: 31, side: 'RIGHT', body: 'b' });
      await api.pulls.createReviewComment({ ...at, subject_type: 'file', body: 'whole file' });
      const one = { ...AT, comment_id: comment.id };
      expect((await api.pulls.updateReviewComment({ ...one, body: 'c' })).data.body).toBe('c');
      expect((await api.pulls.deleteReviewComment(one)).status).toBe(204);
      await expect(api.pulls.getReviewComment(one)).rejects.toMatchObject({ status: 404 });
      expectNoViolations();
    });

    test.each([
      ['a line outside the diff', { path: 'models/a/README.md', line: 20 }, /line must be part of the diff/],
      ['a line of a binary file', { path: 'models/a/model.safetensors', line: 1 }, /must be part of the diff/],
      ['a file outside the diff', { path: 'README.md', line: 1 }, /Path could not be resolved/],
      ['a range over hunks', { path: 'models/a/README.md', start_line: 5, line: 31 }, /part of the same hunk/],
      ['a range of one line', { path: 'models/a/README.md', start_line: 31, line: 31 }, /must precede the end line/],
    ])('a review is refused for %s', async (_, comment, message) => {
      const reviews = github.reviews.size;
      const comments = [
        { path: 'models/a/README.md', line: 5, body: 'good' },
        { ...comment, body: 'bad' },
      ];
      await expect(api.pulls.createReview({ ...PULL, event: 'COMMENT', comments })).rejects.toThrow(message);
      expect(github.reviews.size).toBe(reviews);
      expectNoViolations();
    });

    test('a review is not empty, and Actions approve nothing', async () => {
      await expect(api.pulls.createReview({ ...PULL, event: 'COMMENT' })).rejects.toThrow(/empty review/);
      await expect(api.pulls.createReview({ ...PULL, event: 'APPROVE' })).rejects.toThrow(/not permitted to approve/);
      expectNoViolations();
    });

    test('a check run takes fifty annotations a request, and more by updates', async () => {
      const one = { path: 'README.md', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'm' } as const;
      const output = (count: number) => ({ title: 't', summary: 's', annotations: Array(count).fill(one) });
      const head = { ...AT, name: 'model cards', head_sha: repository.headSha };
      const { data: run } = await api.checks.create({ ...head, conclusion: 'failure', output: output(50) });
      const update = await api.checks.update({ ...AT, check_run_id: run.id, output: output(7) });
      expect(update.data.output.annotations_count).toBe(57);
      const listed = await api.checks.listForRef({ ...AT, ref: repository.headSha, check_name: 'model cards' });
      expect([listed.data.total_count, listed.data.check_runs[0]?.conclusion]).toEqual([1, 'failure']);
      expectNoViolations();
      await expect(api.checks.create({ ...head, output: output(51) })).rejects.toMatchObject({ status: 422 });
      expect(takeProblems()[0]).toMatch(/annotations must NOT have more than 50 items/);
    });

    test('contents: file, directory, links, raw, and what is not there', async () => {
      const at = (path: string) => ({ ...AT, path, ref: repository.headSha });
      const { data: file } = await api.repos.getContent(at('models/b/MODEL CARD ü.md'));
      expect(file).toMatchObject({ type: 'file', encoding: 'base64' });
      expect(Buffer.from((file as { content: string }).content, 'base64').toString()).toMatch(/license: mit/);
      expect((await api.repos.getContent(at('models'))).data).toHaveLength(2);
      expect((await api.repos.getContent(at('link.md'))).data).toMatchObject({ type: 'file', size: 7 });
      const outside = await api.repos.getContent(at('outside.md'));
      expect(outside.data).toMatchObject({ type: 'symlink', target: '../../etc/passwd' });
      const raw = await api.repos.getContent({ ...at('README.md'), mediaType: { format: 'raw' } });
      expect(raw.data).toBe('# demo\n');
      await expect(api.repos.getContent(at('nope'))).rejects.toMatchObject({ status: 404 });
      const onMain = { ...AT, path: 'models/b/MODEL CARD ü.md' };
      await expect(api.repos.getContent(onMain)).rejects.toMatchObject({ status: 404 });
      expectNoViolations();
    });

    test('comparison, tree and blob', async () => {
      const basehead = `${repository.baseSha}...${repository.headSha}`;
      const { data: comparison } = await api.repos.compareCommitsWithBasehead({ ...AT, basehead });
      expect(comparison).toMatchObject({ status: 'ahead', ahead_by: 1, behind_by: 0 });
      expect(comparison.files).toHaveLength(FILES + BULK);
      const { data: tree } = await api.git.getTree({ ...AT, tree_sha: repository.headSha, recursive: 'true' });
      const entry = tree.tree.find(({ path }) => path === 'README.md');
      const { data: blob } = await api.git.getBlob({ ...AT, file_sha: entry?.sha ?? '' });
      expect(Buffer.from(blob.content, 'base64').toString()).toBe('# demo\n');
      expectNoViolations();
    });

    test('SARIF is uploaded and processed; statuses are set', async () => {
      const pack = (text: string) => gzipSync(text).toString('base64');
      const at = { ...AT, commit_sha: repository.headSha, ref: 'refs/pull/7/merge' };
      const upload = (text: string) => api.codeScanning.uploadSarif({ ...at, sarif: pack(text) });
      const process = async (text: string) => {
        const { data } = await upload(text);
        return (await api.codeScanning.getSarif({ ...AT, sarif_id: data.id ?? '' })).data.processing_status;
      };
      expect(await process('{"version":"2.1.0","runs":[]}')).toBe('complete');
      expect(await process('{"version":"1.0"}')).toBe('failed');
      await expect(upload('not JSON')).rejects.toMatchObject({ status: 400 });
      const { data: status } = await api.repos.createCommitStatus({ ...AT, sha: repository.headSha, state: 'success' });
      expect(status.creator?.login).toBe('github-actions[bot]');
      expectNoViolations();
    });

    test("a fork's token reads and does not write", async () => {
      const fork = connect(FORK_TOKEN).rest;
      await fork.pulls.listFiles(PULL);
      await expect(fork.issues.createComment({ ...ISSUE, body: 'x' })).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('Resource not accessible by integration'),
        response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
      });
      const run = { ...AT, name: 'n', head_sha: repository.headSha };
      await expect(fork.checks.create(run)).rejects.toMatchObject({ status: 403 });
      await expect(connect('unknown').rest.pulls.listFiles(PULL)).rejects.toMatchObject({ status: 401 });
      expectNoViolations();
    });

    test('typing errors, wrong types and unknown paths are violations', async () => {
      const comments = [{ path: 'README.md', line: '5', sid: 'RIGHT', body: 'x' }] as never;
      const review = api.pulls.createReview({ ...PULL, event: 'COMMENT', body: 'x', comments });
      await expect(review).rejects.toMatchObject({ status: 422 });
      expect(takeProblems()).toEqual([
        'body/comments/0/line must be integer {"type":"integer"}',
        'body/comments/0/sid is not a property that GitHub declares',
      ]);
      await expect(api.pulls.listFiles({ ...PULL, per_page: 200 })).rejects.toMatchObject({ status: 422 });
      expect(takeProblems()).toEqual(['query parameter per_page="200" outside 1..100']);
      const unknown = kit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/file', PULL);
      await expect(unknown).rejects.toMatchObject({ status: 404 });
      expect(takeProblems()).toEqual([expect.stringMatching(/^no such operation/)]);
    });

    test('faults: a rate limit, and connections that break before and after', async () => {
      const limit = { message: 'You have exceeded a secondary rate limit' };
      const headers = { 'retry-after': '1' };
      github.faults.push({ when: 'issues/create-comment', status: 403, headers, body: limit });
      await expect(api.issues.createComment({ ...ISSUE, body: 'x' })).rejects.toMatchObject({
        status: 403,
        response: { headers: { 'retry-after': '1' } },
      });
      github.faults.push({ when: ({ path }) => path.endsWith('/files'), times: 2, drop: 'before' });
      await expect(api.pulls.listFiles(PULL)).rejects.toThrow();
      await expect(api.pulls.listFiles(PULL)).rejects.toThrow();
      const comments = github.comments.size;
      github.faults.push({ when: 'issues/create-comment', drop: 'after' });
      await expect(api.issues.createComment({ ...ISSUE, body: 'written' })).rejects.toThrow();
      expect(github.comments.size).toBe(comments + 1);
      github.faults.push({ when: 'pulls/list-files', delayMs: 1 });
      await api.pulls.listFiles(PULL);
      expect(github.faults.map(({ times }) => times)).toEqual([0, 0, 0, 0]);
      expectNoViolations();
    });

    test('GraphQL is reached by the same client', async () => {
      expect(await kit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
      expectNoViolations();
    });
  });
}
