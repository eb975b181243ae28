import type { Side } from './diff.ts';
import type { GitRepository } from './git-repository.ts';
import type { JsonObject } from './json.ts';
import type { Permissions } from './permissions.ts';

/** Who asks, and what they may do. */
export interface Token {
  readonly login: string;
  readonly permissions: Permissions;
  /** Repositories that it sees when they are private; all when nothing is said. */
  readonly repositories?: readonly string[];
}

/** Whether a repository is there for a token. */
export function sees({ repositories }: Token, { isPrivate, fullName }: Repository): boolean {
  return !isPrivate || repositories === undefined || repositories.includes(fullName);
}

export interface Repository {
  readonly id: number;
  /** `owner/name`. */
  readonly fullName: string;
  readonly git: GitRepository;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
}

export interface Pull {
  readonly id: number;
  readonly repo: string;
  readonly number: number;
  /** Commit of the base branch. */
  base: string;
  /** Commit of the head branch. */
  head: string;
  baseRef: string;
  headRef: string;
  /** Null when the fork is deleted. */
  headRepo: string | null;
  title: string;
  body: string | null;
  author: string;
  draft: boolean;
  state: 'open' | 'closed';
  locked: boolean;
  readonly createdAt: string;
}

/** A comment in the conversation of a pull request. */
export interface Comment {
  readonly id: number;
  readonly repo: string;
  readonly number: number;
  readonly login: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Why it is hidden, null when it is not. */
  minimized: string | null;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'PENDING' | 'DISMISSED';

export interface Review {
  readonly id: number;
  readonly repo: string;
  readonly number: number;
  readonly login: string;
  readonly body: string;
  readonly commit: string;
  state: ReviewState;
  readonly submittedAt: string | null;
}

/** A comment at a line, or at a whole file, of a pull request's diff. */
export interface ReviewComment {
  readonly id: number;
  readonly repo: string;
  readonly number: number;
  readonly review: number;
  readonly login: string;
  body: string;
  readonly commit: string;
  readonly path: string;
  readonly hunk: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly side: Side;
  readonly startSide: Side | null;
  readonly position: number;
  readonly subject: 'line' | 'file';
  readonly createdAt: string;
  updatedAt: string;
}

export interface CheckRun {
  readonly id: number;
  readonly repo: string;
  readonly headSha: string;
  readonly name: string;
  readonly externalId: string;
  readonly detailsUrl: string | null;
  status: string;
  conclusion: string | null;
  readonly startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  readonly annotations: JsonObject[];
}

export interface CommitStatus {
  readonly id: number;
  readonly repo: string;
  readonly sha: string;
  readonly login: string;
  readonly state: string;
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly createdAt: string;
}

export interface SarifUpload {
  readonly id: string;
  readonly repo: string;
  readonly commitSha: string;
  readonly ref: string;
  readonly sarif: JsonObject;
  readonly problems: readonly string[];
}
