import type { Pull, Review } from '../records.ts';
import { invalid, notFound, ok, type Reply, unprocessable } from '../reply.ts';
import { type Call, type Handlers, named } from './call.ts';
import { pullOf } from './pulls.ts';
import {
  type Anchor,
  addReview,
  addReviewComment,
  type CommentRequest,
  type ReviewRequest,
  resolveAnchor,
} from './review-records.ts';

/** Reviews of a pull request. */
export const reviews: Handlers = {
  'pulls/list-reviews': (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    const all = [...call.store.reviews.values()];
    const found = all.filter(({ repo, number }) => repo === pull.repo && number === pull.number);
    return call.page(found.map((review) => call.wire.review(review)));
  },

  'pulls/get-review': (call) => {
    const review = named<Review>(call.store.reviews, call, 'review_id');
    return review ? ok(call.wire.review(review)) : notFound();
  },

  // One comment that does not fit loses the whole review.
  'pulls/create-review': (call) => {
    const pull = pullOf(call);
    if (!pull) return notFound();
    const request = (call.body ?? {}) as ReviewRequest;
    const refusal = refuseReview(call, pull, request);
    if (refusal) return refusal;
    const anchors: [CommentRequest, Anchor][] = [];
    for (const comment of request.comments ?? []) {
      const anchor = resolveAnchor(call, pull, comment);
      if (Array.isArray(anchor)) return unprocessable(sentence(anchor));
      anchors.push([comment, anchor]);
    }
    const review = addReview(call, pull, request);
    for (const [comment, anchor] of anchors) addReviewComment(call, review, comment, anchor);
    return ok(call.wire.review(review));
  },

  'pulls/dismiss-review': (call) => {
    const review = named<Review>(call.store.reviews, call, 'review_id');
    if (!review) return notFound();
    if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
      return invalid('PullRequestReview', 'state', 'Can not dismiss a commented pull request review');
    }
    review.state = 'DISMISSED';
    return ok(call.wire.review(review));
  },
};

function refuseReview({ store, token }: Call, pull: Pull, { event, body, comments }: ReviewRequest): Reply | undefined {
  const isEmpty = !body && !comments?.length;
  if (isEmpty && (event === 'COMMENT' || event === 'REQUEST_CHANGES')) {
    return unprocessable('Can not submit an empty review');
  }
  if (event !== undefined && event !== 'COMMENT' && token.login === pull.author) {
    const act = event === 'APPROVE' ? 'approve' : 'request changes on';
    return unprocessable(`Can not ${act} your own pull request`);
  }
  if (event === 'APPROVE' && token.login === 'github-actions[bot]' && !store.actionsMayApprove) {
    return unprocessable('GitHub Actions is not permitted to approve pull requests.');
  }
  return undefined;
}

/** Puts errors together as GitHub does: "a, b, and c". */
function sentence(errors: readonly string[]): string {
  if (errors.length < 3) return errors.join(' and ');
  return `${errors.slice(0, -1).join(', ')}, and ${errors.at(-1)}`;
}
