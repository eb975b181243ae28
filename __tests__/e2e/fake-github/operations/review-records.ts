import { commentableLines, type Side } from '../diff.ts';
import type { Pull, Review, ReviewComment, ReviewState } from '../records.ts';
import type { Call } from './call.ts';

export interface ReviewRequest {
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly body?: string;
  readonly commit_id?: string;
  readonly comments?: readonly CommentRequest[];
}

export interface CommentRequest {
  readonly path: string;
  readonly body: string;
  readonly commit_id?: string;
  readonly position?: number;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side;
  readonly subject_type?: 'line' | 'file';
}

/** Where a comment stands in the diff. */
export type Anchor = Pick<ReviewComment, 'hunk' | 'line' | 'startLine' | 'side' | 'startSide' | 'position' | 'subject'>;

/** The place that a comment names, or what GitHub has against it. */
export function resolveAnchor({ repository }: Call, pull: Pull, comment: CommentRequest): Anchor | string[] {
  const file = repository.git.changes(pull.base, pull.head).find(({ filename }) => filename === comment.path);
  if (!file) return ['Path could not be resolved'];
  const { side = 'RIGHT', start_line: startLine } = comment;
  const hunk = file.patch ?? '';
  if (comment.subject_type === 'file') {
    return { hunk, line: null, startLine: null, side, startSide: null, position: 1, subject: 'file' };
  }
  const lines = commentableLines(file.patch);
  const wanted = [...lines[side]].find(([line, { position }]) =>
    comment.position === undefined ? line === comment.line : position === comment.position,
  );
  const problems: string[] = [];
  if (!wanted) problems.push('Pull request review thread line must be part of the diff');
  const startSide = comment.start_side ?? side;
  if (startLine !== undefined) {
    if (wanted && startLine >= wanted[0]) {
      problems.push('Pull request review thread start line must precede the end line.');
    } else if (!wanted || lines[startSide].get(startLine)?.hunk !== wanted[1].hunk) {
      problems.push('Pull request review thread start line must be part of the same hunk as the line.');
    }
  }
  if (!wanted) problems.push("Pull request review thread diff hunk can't be blank");
  if (!wanted || problems.length > 0) return problems;
  const [line, { position }] = wanted;
  const start = startLine === undefined ? { startLine: null, startSide: null } : { startLine, startSide };
  return { hunk, line, side, position, subject: 'line', ...start };
}

const STATE: Record<string, ReviewState> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** Stores a review without its comments. */
export function addReview({ store, token }: Call, pull: Pull, { event, body, commit_id }: ReviewRequest): Review {
  const review: Review = {
    id: store.nextId(),
    repo: pull.repo,
    number: pull.number,
    login: token.login,
    body: body ?? '',
    commit: commit_id ?? pull.head,
    state: STATE[event ?? ''] ?? 'PENDING',
    submittedAt: event ? store.now() : null,
  };
  store.reviews.set(review.id, review);
  return review;
}

/** Stores a comment of a review. */
export function addReviewComment(
  { store }: Call,
  review: Review,
  { path, body }: CommentRequest,
  anchor: Anchor,
): ReviewComment {
  const at = store.now();
  const { id: reviewId, repo, number, login, commit } = review;
  const written = { review: reviewId, repo, number, login, commit, createdAt: at, updatedAt: at };
  const comment: ReviewComment = { id: store.nextId(), ...written, path, body, ...anchor, inReplyTo: null };
  store.reviewComments.set(comment.id, comment);
  return comment;
}
