import { isPresent, substantive } from '../cards/card.ts';
import type { UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import type { Figure, Impact } from '../impact/impact.ts';
import { withoutSecrets } from '../source/secrets.ts';
import type { CardVerdict, Verdict } from '../verdict.ts';
import { ruleUrl, VERSION } from '../version.ts';
import type { FigureEntry, ImpactEntry, Report } from './schema.ts';

const TOOL = { name: 'model-card-gate', version: VERSION } as const;

/** The JSON report of a verdict, see `schemas/report.schema.json`. */
export function toReport(verdict: Verdict): Report {
  return {
    schemaVersion: 1,
    tool: TOOL,
    conclusion: verdict.conclusion,
    policy: { ...verdict.policy, presets: [...verdict.policy.presets] },
    cards: verdict.cards.map((card) => cardEntry(card, verdict.change !== null)),
    findings: verdict.findings.map(findingEntry),
    counts: { ...verdict.counts },
    baseline: verdict.baseline && { path: verdict.baseline.path, fixed: verdict.baseline.fixed },
    head: verdict.head,
    base: verdict.change && {
      revision: verdict.change.revision,
      fixed: verdict.change.fixed.map(findingEntry),
      unaffected: verdict.change.unaffected,
    },
    preview: verdict.preview && { ...verdict.preview, counts: { ...verdict.preview.counts } },
  };
}

/** The JSON report of an execution that could not judge. */
export function errorReport(error: Pick<UserError, 'message' | 'fix' | 'location'>): Report {
  return {
    schemaVersion: 1,
    tool: TOOL,
    conclusion: 'error',
    policy: { source: 'unknown', revision: null, presets: [] },
    cards: [],
    findings: [],
    counts: { cards: 0, error: 0, warning: 0, note: 0, waived: 0, known: 0 },
    baseline: null,
    head: null,
    base: null,
    preview: null,
    problem: {
      message: error.message,
      fix: error.fix,
      path: error.location?.file ?? null,
      line: error.location?.line ?? null,
    },
  };
}

function cardEntry(
  { card, run, impact, baseImpact, conclusion }: CardVerdict,
  isCompared: boolean,
): Report['cards'][number] {
  return {
    path: card.path,
    format: card.format,
    name: card.name === null ? null : withoutSecrets(card.name),
    conclusion,
    run: run?.path ?? null,
    sections: [...card.sections.values()].map((section) => ({
      id: section.id,
      title: section.title,
      present: isPresent(section),
      statements: substantive(section).length,
      line: section.location.line,
      matched: section.matched.map((title) => withoutSecrets(title)),
    })),
    impact: impact ? impactEntry(impact) : null,
    base: isCompared ? { impact: baseImpact ? impactEntry(baseImpact) : null } : null,
  };
}

/** One impact as the report prints it. */
export function impactEntry(impact: Impact): ImpactEntry {
  const { name, method, methodText, grade, boundary } = impact;
  return {
    name,
    energyKwh: figureEntry(impact.energyKwh),
    emissionsKg: figureEntry(impact.emissionsKg),
    method,
    methodText,
    grade,
    boundary,
    intensity: { ...impact.intensity },
    equivalents: impact.equivalents.map(({ id, value, unit, source, year }) => ({ id, value, unit, source, year })),
    inputs: impact.inputs.map(({ name, value, unit, file, key, line, note }) => ({
      name,
      value,
      unit,
      file,
      key,
      line,
      note,
    })),
    alternatives: impact.alternatives.map((a) => ({
      name: a.name,
      energyKwh: figureEntry(a.energyKwh),
      emissionsKg: figureEntry(a.emissionsKg),
    })),
  };
}

function figureEntry({ value, low, high, missing }: Figure): FigureEntry {
  return { value, low, high, ...(missing.length > 0 && { missing: [...missing] }) };
}

function findingEntry(finding: Finding): Report['findings'][number] {
  const { file, line, column, endLine, endColumn } = finding.location;
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    why: finding.why,
    fix: finding.fix,
    url: ruleUrl(finding.rule),
    path: file,
    line,
    column,
    endLine,
    endColumn,
    card: finding.card,
    suggestion: finding.suggestion?.replacement ?? null,
    waived: finding.waived,
    new: finding.isNew && !finding.remains,
    known: !finding.isNew,
  };
}
