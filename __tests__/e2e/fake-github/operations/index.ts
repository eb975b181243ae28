import type { Handlers } from './call.ts';
import { checks } from './checks.ts';
import { codeScanning } from './code-scanning.ts';
import { comments } from './comments.ts';
import { compare } from './compare.ts';
import { contents } from './contents.ts';
import { pulls } from './pulls.ts';
import { reviewComments } from './review-comments.ts';
import { reviews } from './reviews.ts';

/** Every operation that the fake answers. */
export const operations: Handlers = {
  ...comments,
  ...pulls,
  ...reviews,
  ...reviewComments,
  ...checks,
  ...contents,
  ...compare,
  ...codeScanning,
};
