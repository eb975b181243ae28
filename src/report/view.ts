import type { Card } from '../cards/card.ts';
import { counts, type Finding, type Severity } from '../finding.ts';
import type { Comparison, Figure, Impact, ImpactInput } from '../impact/impact.ts';
import { powerOfTen } from '../numbers.ts';
import { clip } from '../render/escape.ts';
import { amount, GRADES, type Quantity, spread, told } from '../render/figures.ts';
import {
  comparisonRows,
  elsewhereText,
  equalWorkView,
  equivalentPhrases,
  type InputRow,
  levelRows,
  lineRows,
  missingInputs,
  notesOf,
  sourcesOf,
} from '../render/impact.ts';
import type { CardVerdict, Conclusion, Verdict } from '../verdict.ts';
import { comparisonChart } from './chart.ts';
import { plural } from './words.ts';

/** Where the words of a report lead. */
export interface Links {
  /** The address of a line of a file at the judged revision; null when there is none. */
  blob(path: string, line: number): string | null;
  /** The address of a rule's documentation. */
  rule(ruleId: string): string;
  /** The address of the job summary. */
  summary?: string;
}

export const ICONS: Record<Conclusion | Severity, string> = {
  pass: '✅',
  warn: '⚠️',
  fail: '❌',
  error: '❌',
  warning: '⚠️',
  note: 'ℹ️',
};

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Code points that a reader is shown of one value. */
const LIMIT = { name: 80, path: 160, sentence: 500, text: 200 };

/** The findings that count, in the order to mend them: of one severity, those that the change brought come first. */
export function openFindings(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, remains }: Finding) => SEVERITIES.indexOf(severity) * 2 + (remains ? 1 : 0);
  return findings.filter(counts).sort((a, b) => rank(a) - rank(b));
}

/** The verdict in one line. */
export function headline(verdict: Verdict): string {
  const { cards, conclusion } = verdict;
  const found = counted(openFindings(verdict.findings));
  if (conclusion === 'error') return found ? `not judged, ${found}` : 'not judged';
  if (conclusion === 'fail') {
    const failing = cards.filter((each) => each.conclusion === 'fail' || each.conclusion === 'error').length;
    if (cards.length === 0) return `${found || 'failed'}, no card found`;
    if (failing === 0) return found || 'failed';
    return `${found || 'failed'} in ${cards.length === 1 ? '1 card' : `${failing} of ${plural(cards.length, 'card')}`}`;
  }
  const left = verdict.change?.unaffected ?? 0;
  if (cards.length === 0 && left > 0 && !found) return `no card is affected by this change, ${left} found`;
  if (cards.length === 0) return found || 'no card to judge';
  const passes = cards.length === 1 ? '1 card passes' : `all ${cards.length} cards pass`;
  return found ? `${passes} with ${found}` : passes;
}

/** "2 errors, 1 warning and 3 notes"; empty when there are none. */
export function counted(findings: readonly Finding[]): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  });
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** What does not count, in a sentence; empty when everything does. */
export function uncounted(verdict: Verdict): string {
  const waived = verdict.findings.filter((each) => each.waived !== null).length;
  const known = verdict.findings.filter((each) => each.waived === null && !each.isNew).length;
  const parts = [
    ...(waived > 0 ? [`${plural(waived, 'finding')} waived`] : []),
    ...(known > 0 ? [`${plural(known, 'finding')} known from before`] : []),
  ];
  const fixed = verdict.baseline?.fixed ?? 0;
  return [
    ...(parts.length > 0 ? [`Not counted: ${parts.join(', ')}.`] : []),
    ...(fixed > 0 ? [`${plural(fixed, 'finding')} of the baseline ${fixed === 1 ? 'is' : 'are'} fixed.`] : []),
  ].join(' ');
}

/** Findings under the card that they concern, worst card first; those of the repository come first of all. */
export function groupFindings(findings: readonly Finding[]): { path: string | null; findings: Finding[] }[] {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.card);
    if (group) group.push(finding);
    else groups.set(finding.card, [finding]);
  }
  const list = [...groups].map(([path, each]) => ({ path, findings: each }));
  return [...list.filter(({ path }) => path === null), ...list.filter(({ path }) => path !== null)];
}

export function findingView(finding: Finding, links: Links) {
  const { file, line } = finding.location;
  const shown =
    finding.card === file || finding.card?.startsWith(`${file}#`) ? file.slice(file.lastIndexOf('/') + 1) : file;
  return {
    icon: ICONS[finding.severity],
    severity: finding.severity,
    message: clip(finding.message, LIMIT.sentence),
    why: clip(finding.why, LIMIT.sentence),
    fix: clip(finding.fix, LIMIT.sentence),
    rule: clip(finding.rule, LIMIT.name),
    ruleUrl: links.rule(finding.rule),
    where: `${clipPath(shown)}:${line}`,
    // Below the name of the card its line is enough, unbroken in a narrow column.
    place: finding.card === file ? `line\u00a0${line}` : `${clipPath(shown)}:${line}`,
    url: links.blob(file, line),
    waived: finding.waived === null ? '' : clip(finding.waived, LIMIT.text),
  };
}

export function cardTitle({ name, path }: Card): string {
  return name === null || name.trim() === '' ? clipPath(path) : clip(name, LIMIT.name);
}

/** The end of a path says more than its start. */
export function clipPath(path: string): string {
  const points = [...path];
  return points.length <= LIMIT.path ? path : `…${points.slice(1 - LIMIT.path).join('')}`;
}

/** One row of the table of impacts. */
export function impactRow({ card, impact, baseImpact = null }: CardVerdict & { impact: Impact }) {
  const { energyKwh, emissionsKg } = impact;
  const missing = missingInputs(impact).slice(0, 8);
  return {
    model: cardTitle(card),
    known: energyKwh.value !== null,
    energy: told(energyKwh, 'energy') ?? '',
    energyRange: spread(energyKwh, 'energy') ?? '',
    energyChange: change(energyKwh, baseImpact?.energyKwh, 'energy'),
    emissionsKnown: emissionsKg.value !== null,
    emissions: told(emissionsKg, 'mass') ?? '',
    emissionsRange: spread(emissionsKg, 'mass') ?? '',
    emissionsChange: change(emissionsKg, baseImpact?.emissionsKg, 'mass'),
    missing: missing.map(({ key }) => clip(key, LIMIT.name)),
    grade: `${impact.grade} (${impact.grade === 'F' && energyKwh.value !== null ? 'contradicted' : GRADES[impact.grade][0]})`,
    covers: clip(coverage(impact), LIMIT.name),
    equivalents: clip(equivalentPhrases(impact).slice(0, 6).join(' · '), LIMIT.sentence),
  };
}

/** What the headline covers, in plain words; the name of its level stands in the details. */
function coverage({ boundary }: Impact): string {
  return boundary.replace(/^L\d(?: × PUE)?: /, '').replace(/, (?:as measured|estimated)$/, '');
}

/** What became of a figure, as `▲ 12% from 0.36 kWh`; empty when either is unknown. */
function change({ value }: Figure, before: Figure | undefined, quantity: Quantity): string {
  if (value === null || before?.value == null) return '';
  const was = `from ${amount(before.value, quantity)}`;
  const share = before.value === 0 ? null : value / before.value - 1;
  if (value === before.value || (share !== null && Math.abs(share) < 0.0005)) return 'as before';
  const sign = value > before.value ? '▲' : '▼';
  if (share === null || share > 9) return `${sign} ${was}`;
  const percent = Math.abs(share) < 0.1 ? (Math.abs(share) * 100).toFixed(1) : (Math.abs(share) * 100).toFixed(0);
  return `${sign} ${percent}% ${was}`;
}

/** How an impact was computed: method, inputs with their places, sources. */
export function impactDetails({ card, impact }: CardVerdict & { impact: Impact }, links: Links) {
  return {
    model: cardTitle(card),
    method: clip(impact.methodText, 2 * LIMIT.sentence),
    calculation: impact.calculation.join('; '),
    rangeText: clip(impact.rangeText ?? '', LIMIT.sentence),
    boundary: clip(impact.boundary, LIMIT.sentence),
    grade: `${impact.grade}: ${GRADES[impact.grade][1]}`,
    tighten: clip(impact.tighten ?? '', LIMIT.sentence),
    elsewhere: clip(elsewhereText(impact), LIMIT.sentence),
    inputs: inputRows(impact, links.blob),
    levels: levelRows(impact).map(clipValues),
    lines: lineRows(impact).map(clipValues),
    notes: notesOf(impact)
      .slice(0, 10)
      .map((note) => clip(note, LIMIT.sentence)),
    measures: impact.reductionMeasures.slice(0, 10).map((measure) => clip(measure, LIMIT.text)),
    sources: sourcesOf(impact)
      .slice(0, 10)
      .map((source) => clip(source, LIMIT.sentence)),
  };
}

export function comparisonView(card: Card, comparison: Comparison) {
  const equal = equalWorkView(comparison);
  return {
    model: cardTitle(card),
    chart: comparisonChart(comparison) ?? '',
    rows: comparisonRows(comparison).slice(0, 12).map(clipValues),
    equalBy: equal?.by ?? '',
    equalRows: (equal?.rows ?? []).slice(0, 12).map(clipValues),
    left: Math.max(0, comparison.rows.length - 12),
    fairness: clip(comparison.reason ?? '', 2 * LIMIT.sentence),
  };
}

/** Which policy judged, as `policy.yml` at `abc1234` (recommended). */
export function policyView({ policy }: Verdict) {
  return {
    source: clipPath(policy.source),
    builtIn: policy.source === 'built-in',
    revision: policy.revision === null ? '' : policy.revision.slice(0, 7),
    presets: policy.presets
      .map((preset) => clip(preset, LIMIT.name))
      .slice(0, 10)
      .join(', '),
  };
}

/** Every input of an impact with the place where it was read, or how it is known otherwise. */
export function inputRows({ inputs }: Impact, blob: Links['blob']): InputRow[] {
  return inputs.slice(0, MOST_INPUTS).map((input) => inputRow(input, blob));
}

const MOST_INPUTS = 20;

function inputRow({ label, value, unit, file, line, note }: ImpactInput, blob: Links['blob']): InputRow {
  const known = typeof value === 'number' ? inputNumber(value) : value;
  const shown = known === null ? 'unknown' : unit === null ? known : `${known} ${unit}`;
  return {
    label: clip(label, LIMIT.name),
    value: clip(shown, LIMIT.text),
    from: file === null ? '' : `${clipPath(file)}${line === null ? '' : `:${line}`}`,
    url: file === null ? null : blob(file, line ?? 1),
    note: file === null ? clip(note ?? '', LIMIT.text) : '',
  };
}

/** A number as its file has it, but for digits that only a conversion brought, and for those that nobody counts. */
function inputNumber(value: number): string {
  return Math.abs(value) >= 1e12 && Number.isFinite(value)
    ? powerOfTen(value, 8)
    : String(Number(value.toPrecision(8)));
}

function clipValues<T extends Readonly<Record<string, string>>>(view: T): T {
  return Object.fromEntries(Object.entries(view).map(([key, value]) => [key, clip(value, LIMIT.text)])) as T;
}
