import type { Finding } from '../src/finding.ts';
import type { Impact } from '../src/impact/impact.ts';
import { type CardVerdict, conclude, countFindings, type Verdict } from '../src/verdict.ts';

/** A finding for tests; what a test is about it says itself. */
export function finding(part: Partial<Finding> = {}): Finding {
  return {
    rule: 'minimum-statements',
    severity: 'error',
    message: 'Limitations has 3 statements.',
    why: 'Five are required.',
    fix: 'Add 2 limitations.',
    location: { file: 'models/a/model-card.yaml', line: 12, column: 3, endLine: 12, endColumn: 9 },
    card: 'models/a/model-card.yaml',
    suggestion: null,
    waived: null,
    isNew: true,
    ...part,
  };
}

/** A verdict over these findings and cards. */
export function verdict(findings: readonly Finding[] = [], cards: readonly CardVerdict[] = []): Verdict {
  return {
    conclusion: conclude(findings),
    policy: { source: 'built-in', revision: null, presets: ['recommended'] },
    cards,
    findings,
    counts: { cards: cards.length, ...countFindings(findings) },
    head: null,
    baseline: null,
    change: null,
    preview: null,
  };
}

/** A card of which only the impact matters; null figures are unknown. */
export function cardWith(path: string, energyKwh: number | null, emissionsKg: number | null): CardVerdict {
  const figure = (value: number | null) => ({ value, low: null, high: null, missing: [] });
  const impact = { energyKwh: figure(energyKwh), emissionsKg: figure(emissionsKg) } as unknown as Impact;
  return {
    card: { path },
    run: null,
    impact,
    baseImpact: null,
    conclusion: 'pass',
    findings: [],
  } as unknown as CardVerdict;
}
