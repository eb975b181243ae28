import { runGate } from './gate.ts';
import { pullRequestsAfter } from './github/second-stage.ts';
import { renderCards } from './render/cards.ts';
import { renderComment } from './report/comment.ts';
import { errorReport, toReport } from './report/json.ts';
import type { planReview as plan } from './report/review.ts';
import type { toSarif as write } from './report/sarif.ts';
import { renderSummary } from './report/summary.ts';
import { policyElsewhere, revisionsOf } from './trust.ts';

/** What the action drives: the gate and the notations of its verdict. The one place where they are wired. */
export const engine = {
  runGate,
  revisionsOf,
  policyElsewhere,
  pullRequestsAfter,
  renderCards,
  toReport,
  errorReport,
  renderComment,
  renderSummary,
  // Only a pull request has a review.
  planReview: async (...args: Parameters<typeof plan>) => (await import('./report/review.ts')).planReview(...args),
  // With the documentation of every rule: loaded by who asks for it.
  toSarif: async (...args: Parameters<typeof write>) => (await import('./report/sarif.ts')).toSarif(...args),
};

export type Engine = typeof engine;
