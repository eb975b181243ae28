import { renderCards, renderComment, renderSummary, runGate, toReport } from './gate.ts';

/** What the action drives: the gate and the notations of its verdict. The one place where they are wired. */
export const engine = { runGate, renderCards, toReport, renderComment, renderSummary };

export type Engine = typeof engine;
