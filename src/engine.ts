import { runGate } from './gate.ts';
import { renderCards } from './render/cards.ts';
import { renderComment } from './report/comment.ts';
import { errorReport, toReport } from './report/json.ts';
import { renderSummary } from './report/summary.ts';
import { policyElsewhere, revisionsOf } from './trust.ts';

/** What the action drives: the gate and the notations of its verdict. The one place where they are wired. */
export const engine = {
  runGate,
  revisionsOf,
  policyElsewhere,
  renderCards,
  toReport,
  errorReport,
  renderComment,
  renderSummary,
};

export type Engine = typeof engine;
