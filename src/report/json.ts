import { isPresent, substantive } from '../cards/card.ts';
import type { Mistake, UserError } from '../errors.ts';
import type { Finding } from '../finding.ts';
import { attributions } from '../impact/attributions.ts';
import type { Figure, Impact } from '../impact/impact.ts';
import { withoutSecrets } from '../source/secrets.ts';
import type { CardVerdict, Verdict } from '../verdict.ts';
import { ruleUrl, VERSION } from '../version.ts';
import type { FigureEntry, ImpactEntry, Report } from './schema.ts';

const TOOL = { name: 'model-card-gate', version: VERSION } as const;

/** The JSON report of a verdict, see `schemas/report.schema.json`. */
export function toReport(verdict: Verdict): Report {
  return maskedCopy({
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
  });
}

/** Texts by which a file is found again; they stay as they are. */
const PLACES: readonly string[] = ['path', 'file', 'card', 'run', 'url'];

/** The same value with every secret in its texts masked. */
export function maskedCopy<T>(value: T): T {
  if (typeof value === 'string') return withoutSecrets(value) as T;
  if (Array.isArray(value)) return value.map(maskedCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, PLACES.includes(key) ? each : maskedCopy(each)]);
  return Object.fromEntries(entries) as T;
}

/** The JSON report of an execution that could not judge. */
export function errorReport(error: Mistake & Partial<Pick<UserError, 'others'>>): Report {
  const others = (error.others ?? []).map(mistakeEntry);
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
    problem: maskedCopy({ ...mistakeEntry(error), ...(others.length > 0 && { others }) }),
  };
}

function mistakeEntry({ message, fix, location }: Mistake) {
  return { message, fix, path: location?.file ?? null, line: location?.line ?? null };
}

function cardEntry(
  { card, run, impact, baseImpact, conclusion }: CardVerdict,
  isCompared: boolean,
): Report['cards'][number] {
  return {
    path: card.path,
    ...(card.id !== card.path && { id: card.id }),
    format: card.format,
    name: card.name,
    conclusion,
    run: run?.path ?? null,
    runFiles: (run?.sources ?? []).map(({ file, format }) => ({ path: file, format })),
    ignoredRunFiles: (run?.ignored ?? []).map(({ file, why }) => ({ path: file, why })),
    runNotes: [...(run?.notes ?? [])],
    sections: [...card.sections.values()].map((section) => ({
      id: section.id,
      title: section.title,
      present: isPresent(section),
      statements: substantive(section).length,
      line: section.location.line,
      matched: [...section.matched],
    })),
    impact: impact ? impactEntry(impact) : null,
    base: isCompared ? { impact: baseImpact ? impactEntry(baseImpact) : null } : null,
  };
}

/** One impact as the report prints it. */
export function impactEntry(impact: Impact): ImpactEntry {
  const { name, method, methodText, rangeText, grade, boundary, level, tighten } = impact;
  return {
    name,
    energyKwh: figureEntry(impact.energyKwh),
    emissionsKg: figureEntry(impact.emissionsKg),
    method,
    methodText,
    calculation: [...impact.calculation],
    rangeText,
    grade,
    boundary,
    level,
    levels: impact.levels.map(({ level, label, energyKwh, emissionsKg }) => ({
      level,
      label,
      energyKwh: figureEntry(energyKwh),
      emissionsKg: figureEntry(emissionsKg),
    })),
    lines: impact.lines.map(({ id, unit, figure, text, basis, source, year }) => ({
      id,
      unit,
      figure: figureEntry(figure),
      text,
      basis,
      source,
      year,
    })),
    tighten,
    attributions: attributions(impact),
    intensity: { ...impact.intensity },
    elsewhere: impact.elsewhere && { ...impact.elsewhere, emissionsKg: figureEntry(impact.elsewhere.emissionsKg) },
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
