import { styleText } from 'node:util';
import { substantive } from '../cards/card.ts';
import type { SectionId } from '../cards/sections.ts';
import { counts, type Finding, type Severity } from '../finding.ts';
import type { Figure, Impact } from '../impact/impact.ts';
import { spread, told } from '../render/figures.ts';
import { infoOf } from '../runs/formats.ts';
import type { TrainingRun } from '../runs/run.ts';
import type { CardVerdict, Conclusion, Verdict } from '../verdict.ts';
import { ruleUrl } from '../version.ts';
import { changed, previewed } from './change.ts';
import { codeFrame } from './code-frame.ts';
import { visibleLine } from './log.ts';
import { plural } from './words.ts';

/** Styles a text for a terminal, or leaves it as it is. */
export type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** The painter for an output: colours only where they are wanted. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

export interface TextOptions {
  readonly paint: Paint;
  /** The lines of a file, for the excerpt below a finding; null when it may not be read. */
  readonly source: (path: string) => readonly string[] | null;
}

const STYLE: Record<Severity, Parameters<typeof styleText>[0]> = { error: 'red', warning: 'yellow', note: 'blue' };

const MARKS: Record<Conclusion, readonly [mark: string, style: Parameters<typeof styleText>[0]]> = {
  pass: ['✔', 'green'],
  warn: ['⚠', 'yellow'],
  fail: ['✖', 'red'],
  error: ['✖', 'red'],
};

/** The sections whose counts a reader wants to see at a glance. */
const COUNTED: readonly (readonly [id: SectionId, one: string, many: string])[] = [
  ['limitations', 'limitation', 'limitations'],
  ['safety-evaluation', 'safety evaluation', 'safety evaluations'],
  ['bias', 'bias', 'biases'],
  ['ethical-considerations', 'ethical consideration', 'ethical considerations'],
];

/** More findings than anybody reads in a terminal. */
const MOST = 200;

/** The verdict for a terminal: each finding with the line it is about, then each card in two lines, then the verdict. */
export function renderText(verdict: Verdict, options: TextOptions): string {
  const open = verdict.findings.filter(counts);
  const left = open.length - MOST;
  const said = new Set<string>();
  const blocks = [
    ...open.slice(0, MOST).map((finding) => findingBlock(finding, options, said)),
    ...(left > 0 ? [`… and ${left} more findings; --format json lists them all.`] : []),
    ...verdict.cards.map((card) => cardBlock(card, options.paint)),
    ...uncountedBlock(verdict, options.paint),
    ...changeBlock(verdict, options.paint),
    verdictLine(verdict, options.paint),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The verdict in a few plain lines, one a card and one in all, for a log. */
export function verdictLines(verdict: Verdict): string[] {
  const paint = painter(false);
  const change = changeBlock(verdict, paint).flatMap((block) => block.split('\n'));
  return [
    ...verdict.cards.flatMap((card) => cardBlock(card, paint).split('\n')),
    ...change,
    verdictLine(verdict, paint),
  ];
}

/** Why a rule matters, and where it is documented, is said at the first of its findings that says so. */
function findingBlock(finding: Finding, { paint, source }: TextOptions, said: Set<string>): string {
  const { location, severity, rule } = finding;
  const place = visibleLine(`${location.file}:${location.line}:${location.column}`);
  const lines = source(location.file);
  const first = (key: string, line: string) => (said.size < said.add(key).size ? [line] : []);
  return [
    `${paint('bold', place)}  ${paint(STYLE[severity], severity)}  ${paint('dim', rule)}`,
    `  ${visibleLine(finding.message)}`,
    ...(lines === null ? [] : codeFrame(lines, location).map((line) => `  ${paint('dim', line)}`)),
    ...first(`why ${rule} ${finding.why}`, `  ${paint('dim', 'why')}  ${visibleLine(finding.why)}`),
    `  ${paint('cyan', 'fix')}  ${visibleLine(finding.fix)}`,
    ...first(`rule ${rule}`, `  ${paint('dim', ruleUrl(rule))}`),
  ].join('\n');
}

function cardBlock({ card, run, impact, conclusion }: CardVerdict, paint: Paint): string {
  const [mark, style] = MARKS[conclusion];
  const title = `${paint(style, mark)} ${paint('bold', visibleLine(card.id))}${card.name ? `  ${visibleLine(card.name)}` : ''}`;
  if (!card.readable) return `${title}\n  not read`;
  const counts = COUNTED.map(([id, one, many]) => {
    const number = substantive(card.sections.get(id)).length;
    return `${number} ${number === 1 ? one : many}`;
  }).join(', ');
  return [
    title,
    `  content  ${counts}`,
    `  impact   ${impact ? impactLine(impact, run !== null) : run ? 'unknown: the training run cannot be read' : 'unknown: no training run'}`,
  ]
    .concat(run ? runLines(run) : [])
    .join('\n');
}

/** More notes on a run than anybody reads. */
const MOST_NOTES = 5;

/** The files of a run and what wrote them; then those that were looked into for nothing, and what is to be known. */
export function runLines({ path, sources, ignored, notes }: TrainingRun): string[] {
  const files = [...new Set(sources.map(({ format }) => format))].map((format) => {
    const own = sources.filter((source) => source.format === format).map(({ file }) => visibleLine(file));
    return format === 'native' ? own.join(', ') : `${own.join(', ')} (${infoOf(format).title})`;
  });
  return [
    `  run      ${(files.length > 0 ? files : [visibleLine(path)]).join(', ')}`,
    ...ignored.map(({ file, why }) => `  not used ${visibleLine(file)}: ${why}`),
    ...notes.slice(0, MOST_NOTES).map((note) => `  note     ${visibleLine(note)}`),
  ];
}

/**
 * Energy and emissions in one line, with range, method and grade; what is missing when they are unknown.
 *
 * @param hasRun whether there is a run that could lack anything; without one the card alone declares figures
 */
export function impactLine(impact: Impact, hasRun = true): string {
  const { energyKwh: energy, emissionsKg: emissions, method, grade, boundary } = impact;
  const mass = told(emissions, 'mass');
  const carbon = mass === null ? 'emissions unknown' : `${mass} CO2e${span(emissions, 'mass')}`;
  if (energy.value === null) {
    const lacks = hasRun ? `unknown: the run lacks ${energy.missing.join(', ')}` : 'unknown: no training run';
    const declared = `${carbon} as declared${hasRun ? '' : ' by the card'}, grade ${grade}`;
    return mass === null ? lacks : `energy ${lacks} · ${declared}`;
  }
  return [
    `${told(energy, 'energy')}${span(energy, 'energy')}`,
    carbon,
    `${method}, grade ${grade}`,
    visibleLine(boundary),
  ].join(' · ');
}

function span(figure: Figure, quantity: 'energy' | 'mass'): string {
  const bounds = spread(figure, quantity);
  return bounds === null ? '' : ` (${bounds})`;
}

/** Each waived finding in a line with its reason; those of the baseline as a number. */
function uncountedBlock({ findings, baseline, counts: numbers }: Verdict, paint: Paint): string[] {
  const waived = findings.flatMap(({ waived, location, rule, message }) => {
    if (waived === null) return [];
    const place = visibleLine(`${location.file}:${location.line}:${location.column}`);
    return [`  waived  ${place}  ${rule}  ${visibleLine(message)} Reason: ${visibleLine(waived)}`];
  });
  const { path, fixed } = baseline ?? { path: '', fixed: 0 };
  const known = numbers.known > 0 ? [`  known   ${plural(numbers.known, 'finding')} of ${path}`] : [];
  const gone = fixed > 0 ? [`  fixed   ${plural(fixed, 'finding')} of ${path}; --update-baseline forgets them`] : [];
  const lines = [...waived, ...known, ...gone];
  return lines.length === 0 ? [] : [['Not counted', ...lines].map((line) => paint('dim', line)).join('\n')];
}

/** What the change did, and what its policy would say. */
function changeBlock(verdict: Verdict, paint: Paint): string[] {
  const lines = [changed(verdict), previewed(verdict)].filter((line) => line !== '');
  return lines.length === 0 ? [] : [lines.map((line) => paint('dim', visibleLine(line))).join('\n')];
}

function verdictLine({ conclusion, counts: number, policy }: Verdict, paint: Paint): string {
  const [mark, style] = MARKS[conclusion];
  const numbers = [
    plural(number.cards, 'card'),
    plural(number.error, 'error'),
    plural(number.warning, 'warning'),
    plural(number.note, 'note'),
    ...(number.waived > 0 ? [`${number.waived} waived`] : []),
    ...(number.known > 0 ? [`${number.known} known`] : []),
  ].join(', ');
  const at = policy.revision === null ? '' : ` at ${policy.revision.slice(0, 7)}`;
  const source = policy.source === 'built-in' ? `preset ${policy.presets.join(', ')}` : `${policy.source}${at}`;
  return `${paint(style, paint('bold', `${mark} ${conclusion}`))}  ${numbers}  ${paint('dim', `(${visibleLine(source)})`)}`;
}
