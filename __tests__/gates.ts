import { type GateOptions, runGate } from '../src/gate.ts';
import type { Verdict } from '../src/verdict.ts';

const silent = { debug: () => undefined, info: () => undefined, warning: () => undefined };

/** The gate on a folder, as it runs without any option but those given. */
export function gate(root: string, options: Partial<GateOptions> = {}): Promise<Verdict> {
  return runGate({
    root,
    paths: [],
    run: null,
    policy: null,
    preset: null,
    policyWins: false,
    failOn: null,
    baseline: 'use',
    today: '2026-06-15',
    logger: silent,
    ...options,
  });
}
