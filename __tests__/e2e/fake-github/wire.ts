import { createHash } from 'node:crypto';
import type { Commit } from './git-repository.ts';
import type { JsonObject } from './json.ts';
import type { CheckRun, Comment, CommitStatus, Review, ReviewComment } from './records.ts';

export const SITE = 'https://github.com';

/** A path inside a URL: everything encoded but the slashes. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Writes records in the form of the REST API. Its URLs start with the address of the API. */
export class Wire {
  readonly #api: string;

  constructor(api: string) {
    this.#api = api;
  }

  /** The API's URL of something in a repository. */
  url(repo: string, path: string): string {
    return `${this.#api}/repos/${repo}${path}`;
  }

  user(login: string): JsonObject {
    const isBot = login.endsWith('[bot]');
    const id = Number.parseInt(createHash('sha1').update(login).digest('hex').slice(0, 7), 16);
    const url = `${this.#api}/users/${encodeURIComponent(login)}`;
    return {
      login,
      id,
      node_id: Buffer.from(`04:User${id}`).toString('base64'),
      avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
      gravatar_id: '',
      url,
      html_url: isBot ? `${SITE}/apps/${login.replace('[bot]', '')}` : `${SITE}/${login}`,
      followers_url: `${url}/followers`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/gist_id}`,
      starred_url: `${url}/starred{/owner}{/repo}`,
      subscriptions_url: `${url}/subscriptions`,
      organizations_url: `${url}/orgs`,
      repos_url: `${url}/repos`,
      events_url: `${url}/events{/privacy}`,
      received_events_url: `${url}/received_events`,
      type: isBot ? 'Bot' : 'User',
      site_admin: false,
    };
  }

  comment({ id, repo, number, login, body, createdAt, updatedAt }: Comment): JsonObject {
    const url = this.url(repo, `/issues/comments/${id}`);
    const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
    return {
      id,
      node_id: commentNodeId(id),
      url,
      html_url: commentUrl(repo, number, id),
      issue_url: this.url(repo, `/issues/${number}`),
      user: this.user(login),
      created_at: createdAt,
      updated_at: updatedAt,
      author_association: 'NONE',
      body,
      performed_via_github_app: null,
      reactions: { url: `${url}/reactions`, total_count: 0, ...none },
    };
  }

  review({ id, repo, number, login, body, commit, state, submittedAt }: Review): JsonObject {
    const html = `${SITE}/${repo}/pull/${number}#pullrequestreview-${id}`;
    const pull = this.url(repo, `/pulls/${number}`);
    return {
      id,
      node_id: `PRR_${id}`,
      user: this.user(login),
      body,
      state,
      html_url: html,
      pull_request_url: pull,
      author_association: 'NONE',
      _links: { html: { href: html }, pull_request: { href: pull } },
      ...(submittedAt !== null && { submitted_at: submittedAt }),
      commit_id: commit,
    };
  }

  reviewComment(comment: ReviewComment): JsonObject {
    const { id, repo, number, line, startLine, position } = comment;
    const url = this.url(repo, `/pulls/comments/${id}`);
    const html = `${SITE}/${repo}/pull/${number}#discussion_r${id}`;
    const pull = this.url(repo, `/pulls/${number}`);
    return {
      url,
      pull_request_review_id: comment.review,
      id,
      node_id: `PRRC_${id}`,
      diff_hunk: comment.hunk,
      path: comment.path,
      commit_id: comment.commit,
      original_commit_id: comment.commit,
      user: this.user(comment.login),
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      html_url: html,
      pull_request_url: pull,
      author_association: 'NONE',
      _links: { self: { href: url }, html: { href: html }, pull_request: { href: pull } },
      start_line: startLine,
      original_start_line: startLine,
      start_side: comment.startSide,
      // A comment at a whole file has no line at all.
      ...(line !== null && { line, original_line: line }),
      side: comment.side,
      position,
      original_position: position,
      subject_type: comment.subject,
      ...(comment.inReplyTo !== null && { in_reply_to_id: comment.inReplyTo }),
    };
  }

  checkRun(run: CheckRun): JsonObject {
    const url = this.url(run.repo, `/check-runs/${run.id}`);
    const html = `${SITE}/${run.repo}/runs/${run.id}`;
    const count = run.annotations.length;
    return {
      id: run.id,
      node_id: `CR_${run.id}`,
      head_sha: run.headSha,
      name: run.name,
      external_id: run.externalId,
      url,
      html_url: html,
      details_url: run.detailsUrl ?? html,
      status: run.status,
      conclusion: run.conclusion,
      started_at: run.startedAt,
      completed_at: run.completedAt,
      output: { ...run.output, annotations_count: count, annotations_url: `${url}/annotations` },
      check_suite: { id: 5 },
      app: null,
      pull_requests: [],
    };
  }

  status(status: CommitStatus): JsonObject {
    return {
      url: this.url(status.repo, `/statuses/${status.sha}`),
      avatar_url: null,
      id: status.id,
      node_id: `SC_${status.id}`,
      state: status.state,
      description: status.description,
      target_url: status.targetUrl,
      context: status.context,
      created_at: status.createdAt,
      updated_at: status.createdAt,
      creator: this.user(status.login),
    };
  }

  commit(repo: string, commit: Commit): JsonObject {
    const url = this.url(repo, `/commits/${commit.sha}`);
    const author = { name: commit.name, email: commit.email, date: commit.date };
    const html = (sha: string) => `${SITE}/${repo}/commit/${sha}`;
    return {
      sha: commit.sha,
      node_id: `C_${commit.sha}`,
      url,
      html_url: html(commit.sha),
      comments_url: `${url}/comments`,
      author: null,
      committer: null,
      parents: commit.parents.map((sha) => ({ sha, url: this.url(repo, `/commits/${sha}`), html_url: html(sha) })),
      commit: {
        url: this.url(repo, `/git/commits/${commit.sha}`),
        author,
        committer: author,
        message: commit.message,
        comment_count: 0,
        tree: { sha: commit.tree, url: this.url(repo, `/git/trees/${commit.tree}`) },
        verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
      },
    };
  }
}

export const commentNodeId = (id: number): string => `IC_${id}`;

export function commentUrl(repo: string, number: number, id: number): string {
  return `${SITE}/${repo}/pull/${number}#issuecomment-${id}`;
}
