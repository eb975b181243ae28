import type { ReviewComment } from '../records.ts';
import { invalid, notFound, ok } from '../reply.ts';
import { type Handlers, named } from './call.ts';
import { pullOf } from './pulls.ts';
import { addReview, addReviewComment, type CommentRequest, resolveAnchor } from './review-records.ts';

/** Comments at lines of a pull request's diff. */
export const reviewComments: Handlers = {
  'pulls/list-review-comments': (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    const all = [...call.store.reviewComments.values()];
    const found = all.filter(({ repo, number }) => repo === pull.repo && number === pull.number);
    return call.page(found.map((comment) => call.wire.reviewComment(comment)));
  },

  'pulls/create-review-comment': (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    const request = call.body as CommentRequest;
    const anchor = resolveAnchor(call, pull, request);
    if (Array.isArray(anchor)) {
      return invalid('PullRequestReviewComment', 'pull_request_review_thread.line', anchor.join(', '), 'custom');
    }
    const review = addReview(call, pull, { event: 'COMMENT', commit_id: request.commit_id });
    const json = call.wire.reviewComment(addReviewComment(call, review, request, anchor));
    return { status: 201, json, headers: { location: String(json.url) } };
  },

  'pulls/get-review-comment': (call) => {
    const comment = named<ReviewComment>(call.store.reviewComments, call, 'comment_id');
    return comment ? ok(call.wire.reviewComment(comment)) : notFound();
  },

  'pulls/update-review-comment': (call) => {
    const comment = named<ReviewComment>(call.store.reviewComments, call, 'comment_id');
    if (!comment) return notFound();
    comment.body = (call.body as { body: string }).body;
    comment.updatedAt = call.store.now();
    return ok(call.wire.reviewComment(comment));
  },

  'pulls/delete-review-comment': (call) => {
    const comment = named<ReviewComment>(call.store.reviewComments, call, 'comment_id');
    if (!comment) return notFound();
    call.store.reviewComments.delete(comment.id);
    return { status: 204 };
  },
};
