import { GitRepository } from './git-repository.ts';
import type {
  CheckRun,
  Comment,
  CommitStatus,
  Pull,
  Repository,
  Review,
  ReviewComment,
  SarifUpload,
  Token,
} from './records.ts';

export interface RepositoryOptions {
  /** Folder of the git repository. */
  readonly dir: string;
  readonly isPrivate?: boolean;
  readonly defaultBranch?: string;
}

/** What a pull request is opened with; `base` and `head` are commits. */
export type PullOptions = Pick<Pull, 'repo' | 'number' | 'base' | 'head'> & Partial<Omit<Pull, 'id' | 'createdAt'>>;

/** Every new thing is a second younger than the last. */
const FIRST_SECOND = Date.parse('2026-01-01T00:00:00Z');

/** What GitHub remembers: repositories, tokens and everything that was written through the API. */
export class Store {
  readonly repositories = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  readonly pulls = new Map<string, Pull>();
  readonly comments = new Map<number, Comment>();
  readonly reviews = new Map<number, Review>();
  readonly reviewComments = new Map<number, ReviewComment>();
  /** Threads of a review that are resolved, by their first comment. */
  readonly resolvedThreads = new Set<number>();
  readonly checkRuns = new Map<number, CheckRun>();
  readonly statuses: CommitStatus[] = [];
  readonly sarifUploads = new Map<string, SarifUpload>();
  /** Whether GITHUB_TOKEN may approve pull requests, a setting of the repository. */
  actionsMayApprove = false;
  /** Where a listing of a tree is cut. */
  longestTree = 100_000;
  /** After how many lines of patches a page of changed files has no more of them. */
  longestPatches = Number.POSITIVE_INFINITY;
  #lastId = 1000;
  #seconds = 0;

  addRepository(fullName: string, { dir, isPrivate = false, defaultBranch = 'main' }: RepositoryOptions): Repository {
    const id = 4200 + this.repositories.size;
    const repository = { id, fullName, git: new GitRepository(dir), isPrivate, defaultBranch };
    this.repositories.set(fullName, repository);
    return repository;
  }

  /** Opens a pull request; unnamed things are those of a plain one from a branch of the same repository. */
  openPull(options: PullOptions): Pull {
    const pull: Pull = {
      baseRef: 'main',
      headRef: 'feature',
      headRepo: options.repo,
      title: 'A pull request',
      body: null,
      author: 'octocat',
      draft: false,
      state: 'open',
      locked: false,
      ...options,
      id: this.nextId(),
      createdAt: this.now(),
    };
    this.pulls.set(`${pull.repo}#${pull.number}`, pull);
    return pull;
  }

  pull(repo: string, number: number): Pull | undefined {
    return this.pulls.get(`${repo}#${number}`);
  }

  /** Writes a comment as anyone, past the API. */
  plantComment({ repo, number, login, body }: Pick<Comment, 'repo' | 'number' | 'login' | 'body'>): Comment {
    const at = this.now();
    const comment = { id: this.nextId(), repo, number, login, body, createdAt: at, updatedAt: at, minimized: null };
    this.comments.set(comment.id, comment);
    return comment;
  }

  /** The conversation of a pull request, oldest comment first. */
  commentsOf(repo: string, number: number): Comment[] {
    return [...this.comments.values()].filter((comment) => comment.repo === repo && comment.number === number);
  }

  /** Comments at the diff of a pull request, oldest first. */
  reviewCommentsOf(repo: string, number: number): ReviewComment[] {
    return [...this.reviewComments.values()].filter((comment) => comment.repo === repo && comment.number === number);
  }

  /** Answers a comment of a review as anyone, past the API. */
  plantReply(to: ReviewComment, { login, body }: Pick<ReviewComment, 'login' | 'body'>): ReviewComment {
    const at = this.now();
    const reply = { ...to, id: this.nextId(), login, body, inReplyTo: to.id, createdAt: at, updatedAt: at };
    this.reviewComments.set(reply.id, reply);
    return reply;
  }

  /** Writes a comment at a line of the diff as anyone, past the API. */
  plantReviewComment(
    written: Pick<ReviewComment, 'repo' | 'number' | 'login' | 'body' | 'path' | 'line'>,
  ): ReviewComment {
    const pull = this.pull(written.repo, written.number);
    if (!pull) throw new Error(`no pull request ${written.repo}#${written.number}`);
    const at = this.now();
    const review: Review = {
      id: this.nextId(),
      repo: pull.repo,
      number: pull.number,
      login: written.login,
      body: '',
      commit: pull.head,
      state: 'COMMENTED',
      submittedAt: at,
    };
    this.reviews.set(review.id, review);
    const comment: ReviewComment = {
      ...written,
      id: this.nextId(),
      review: review.id,
      commit: pull.head,
      hunk: '@@ -0,0 +1 @@',
      startLine: null,
      side: 'RIGHT',
      startSide: null,
      position: 1,
      subject: written.line === null ? 'file' : 'line',
      inReplyTo: null,
      createdAt: at,
      updatedAt: at,
    };
    this.reviewComments.set(comment.id, comment);
    return comment;
  }

  nextId(): number {
    return ++this.#lastId;
  }

  now(): string {
    return new Date(FIRST_SECOND + ++this.#seconds * 1000).toISOString().replace('.000Z', 'Z');
  }
}
