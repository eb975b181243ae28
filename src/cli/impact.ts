import { UserError } from '../errors.ts';
import type { Comparison, Figure, Impact } from '../impact/impact.ts';
import {
  assessImpact,
  attributions,
  compareRuns,
  EQUIVALENT_SETS,
  formatHardwareComparison,
  IMPACT_METHODS,
  type ImpactOptions,
} from '../impact/index.ts';
import { namedRuns } from '../load-runs.ts';
import { decimals, type Quantity, roughly, spread, told } from '../render/figures.ts';
import { elsewhereText, renderImpact } from '../render/impact.ts';
import { impactEntry, maskedCopy } from '../report/json.ts';
import { visibleLine } from '../report/log.ts';
import { impactLine, runLines } from '../report/text.ts';
import { inputRows } from '../report/view.ts';
import type { TrainingRun } from '../runs/run.ts';
import { VERSION } from '../version.ts';
import { workingTree } from '../workspace/working-tree.ts';
import type { Invocation, Outcome } from './command.ts';
import { choice } from './options.ts';

const DISCLOSED = ['eu-gpai', 'sci', 'hugging-face', 'cyclonedx', 'boamps'] as const;
type DisclosedFormat = (typeof DISCLOSED)[number];
const FORMATS = ['text', 'markdown', 'json', ...DISCLOSED] as const;

/** `impact`: energy and emissions of runs. Problems of a run file go to standard error as warnings. */
export async function impact({ root, arguments: paths, values, logger }: Invocation): Promise<Outcome> {
  const format = choice('format', values.format, FORMATS, 'text');
  const options: ImpactOptions = {
    method: choice('method', values.method, IMPACT_METHODS, 'nameplate'),
    equivalents: choice('equivalents', values.equivalents, EQUIVALENT_SETS, 'classic'),
  };
  const runs = await readRuns(root, paths);
  for (const run of runs) {
    for (const { location, message, fix } of run.problems) {
      logger.warning(`${location.file}:${location.line}:${location.column}: ${message} ${fix}`);
    }
    if (!run.readable) throw new UserError(`${run.path} is not a training run.`, 'See the warnings above.');
  }
  if (isDisclosed(format)) return disclose(runs, format, options, values.compare === true);
  if (values.compare) return compare(runs as [TrainingRun, ...TrainingRun[]], format, options);
  const impacts = runs.map((run) => ({ run, impact: assessImpact(run, options) }));
  if (format === 'json') {
    return ok(json(impacts.map(({ run, impact }) => ({ run: run.path, ...impactEntry(impact) }))));
  }
  if (format === 'markdown')
    return ok(impacts.map(({ impact }) => renderImpact(impact, { inputs: inputRows(impact, () => null) })).join('\n'));
  return ok(impacts.map(({ run, impact }) => textOf(run, impact)).join('\n'));
}

function compare(
  [first, ...others]: readonly [TrainingRun, ...TrainingRun[]],
  format: string,
  options: ImpactOptions,
): Outcome {
  const alternatives = [...first.alternatives, ...others.flatMap((run) => [named(run, options), ...run.alternatives])];
  const comparison = compareRuns({ ...first, alternatives }, options);
  if (format === 'json') return ok(json(comparison));
  if (format === 'markdown') return ok(renderImpact(assessImpact(first, options), { comparison }));
  const table = formatHardwareComparison(comparison.rows);
  const note = comparison.reason ? `\nNote: ${comparison.reason}\n` : '';
  return ok(`${table}\n${note}${equalWorkText(comparison)}`);
}

/** A run without a name goes by its accelerators, else by its path. */
function named(run: TrainingRun, options: ImpactOptions): TrainingRun {
  return { ...run, name: assessImpact(run, options).name };
}

function equalWorkText({ equalWork }: Comparison): string {
  if (!equalWork) return '';
  const rows = equalWork.rows.map(({ name, hours, energyKwh, emissionsKg }) => {
    const time = hours === null ? 'hours unknown' : `${decimals(hours, 2)} h`;
    const figures = [
      time,
      shown(energyKwh, 'energy') ?? 'energy unknown',
      shown(emissionsKg, 'mass') ?? 'CO2e unknown',
    ];
    return `  ${visibleLine(name)}: ${figures.join(' · ')}\n`;
  });
  const by =
    equalWork.by === 'throughput' ? 'the stated throughput' : 'the operations and the usual share of the peak (MFU)';
  return `\nAt the work of the first option, by ${by}:\n${rows.join('')}`;
}

function textOf(run: TrainingRun, impact: Impact): string {
  const equivalents = impact.equivalents.flatMap(({ value, label, unit, digits }) =>
    value === null ? [] : [`  ${label}: ${roughly(value, digits)} ${unit}`],
  );
  const beside = impact.lines.flatMap(({ label, figure, unit }) => {
    const text = shown(figure, unit === 'L' ? 'volume' : 'mass');
    return text === null ? [] : [`  ${label}, not in the figures above: ${text}`];
  });
  return [
    visibleLine(run.path),
    ...(impact.name === run.path ? [] : [`  ${visibleLine(impact.name)}`]),
    // Of one file alone, its path says it all.
    ...(run.sources.length > 1 || run.notes.length > 0 ? runLines(run) : []),
    `  ${impactLine(impact)}`,
    ...equivalents,
    ...beside,
    `  ${visibleLine(impact.methodText)}`,
    ...impact.calculation.map((line) => `    ${line}`),
    ...(impact.rangeText === null ? [] : [`  Range: ${visibleLine(impact.rangeText)}`]),
    ...(impact.tighten === null ? [] : [`  To narrow the range: ${visibleLine(impact.tighten)}`]),
    ...(impact.elsewhere === null ? [] : [`  Elsewhere: ${visibleLine(elsewhereText(impact))}`]),
    ...attributions(impact).map((credit) => `  ${visibleLine(credit)}`),
    '',
  ].join('\n');
}

/** A figure with its unit and range; null when it is unknown. */
function shown(figure: Figure, quantity: Quantity): string | null {
  const text = told(figure, quantity);
  if (text === null) return null;
  const bounds = spread(figure, quantity);
  return `${text}${quantity === 'mass' ? ' CO2e' : ''}${bounds === null ? '' : ` (${bounds})`}`;
}

function isDisclosed(format: string): format is DisclosedFormat {
  return (DISCLOSED as readonly string[]).includes(format);
}

/** One run in somebody's form; the texts of several would not be one document. */
async function disclose(
  runs: readonly TrainingRun[],
  format: DisclosedFormat,
  options: ImpactOptions,
  compared: boolean,
): Promise<Outcome> {
  const [run, another] = runs;
  if (compared) throw new UserError(`--compare has no format ${format}.`, 'Use text, markdown or json.');
  if (!run || another) {
    throw new UserError(`--format ${format} is for one run, but there are ${runs.length}.`, 'Name one run file.');
  }
  const { DISCLOSURES } = await import('../impact/disclosure/disclosure.ts');
  const context = { version: VERSION, now: new Date().toISOString() };
  return ok(DISCLOSURES[format]({ run, impact: assessImpact(run, options) }, context));
}

function json(value: unknown): string {
  return `${JSON.stringify(maskedCopy(value), null, 2)}\n`;
}

function ok(text: string): Outcome {
  return { text, status: 0 };
}

async function readRuns(root: string, paths: readonly string[]): Promise<TrainingRun[]> {
  const tree = workingTree(root);
  const runs: TrainingRun[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) runs.push(...(await namedRuns(tree, path)));
  return runs;
}
