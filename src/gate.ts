// Types only, until the gate is here: every function throws.
import type { Severity } from './finding.ts';
import type { Links } from './github/links.ts';
import type { Logger } from './logger.ts';
import type { Verdict } from './verdict.ts';

export interface GateOptions {
  readonly root: string;
  readonly paths: readonly string[];
  readonly run: string | null;
  readonly policy: string | null;
  readonly preset: string | null;
  readonly failOn: Severity | null;
  readonly logger: Logger;
}

/** @throws UserError for what cannot be judged */
export function runGate(_options: GateOptions): Verdict {
  throw new Error('The gate is not wired yet');
}

/** The Markdown of every card by its path. */
export function renderCards(_verdict: Verdict): Map<string, string> {
  throw new Error('The gate is not wired yet');
}

/** The JSON report. */
export function toReport(_verdict: Verdict, _version: string): object {
  throw new Error('The report is not wired yet');
}

export function renderComment(_verdict: Verdict, _options: { marker: string; links: Links }): string {
  throw new Error('The comment is not wired yet');
}

export function renderSummary(
  _verdict: Verdict,
  _options: { links: Links; renderedCards: ReadonlyMap<string, string>; maxBytes?: number },
): string {
  throw new Error('The summary is not wired yet');
}
