import { attributions } from '../impact/attributions.ts';
import type { Comparison, Figure, Impact, ImpactInput } from '../impact/impact.ts';
import type { Surface } from './escape.ts';
import {
  decimals,
  GRADES,
  intensityText,
  isOutside,
  type Quantity,
  range,
  rangeWithUnit,
  roughly,
  told,
} from './figures.ts';
import { render } from './template.ts';

/** One input and where it was read: a place with its address, or a note in its stead. */
export interface InputRow {
  readonly label: string;
  readonly value: string;
  readonly from: string;
  readonly url: string | null;
  readonly note: string;
}

export interface ImpactRenderOptions {
  readonly comparison?: Comparison | null;
  /** What the figures rest on, for a table; none stands where nobody would follow it. */
  readonly inputs?: readonly InputRow[];
  readonly surface?: Surface;
  /** Level of the report's own heading. */
  readonly level?: 2 | 3 | 4;
}

const UNKNOWN = 'unknown';

/** How the note of an input begins that the figures do without. */
const UNUSED = 'not used: ';

/**
 * The impact report as Markdown, row by row as `generate_report` of the seed prints it. What else is known (ranges,
 * evidence, method, boundary, sources) follows those rows. What is unknown is called so, and its inputs are named.
 */
export function renderImpact(impact: Impact, options: ImpactRenderOptions = {}): string {
  const { comparison = null, inputs = [], surface = 'file', level = 2 } = options;
  return render('impact', { ...impactView(impact, comparison), inputs, ...headings(level) }, surface);
}

/** The rows of a comparison for a table: name, kWh, kg. */
export function comparisonRows(comparison: Comparison): { name: string; energy: string; emissions: string }[] {
  return comparison.rows.map(({ name, energyKwh, emissionsKg }) => ({
    name,
    energy: energyKwh.value === null ? UNKNOWN : decimals(energyKwh.value, 2),
    emissions: emissionsKg.value === null ? UNKNOWN : decimals(emissionsKg.value, 2),
  }));
}

/** Equivalents that are known, as `1.3 km`, with the digits that the seed's report has for them. */
function knownEquivalents(impact: Impact): { label: string; value: string }[] {
  return impact.equivalents.flatMap(({ label, unit, value, digits }) =>
    value === null ? [] : [{ label, value: `${decimals(value, digits)} ${unit}` }],
  );
}

/** Equivalents that are known, each in a phrase: "1.3 km driving", "40 smartphone charges". */
export function equivalentPhrases(impact: Impact): string[] {
  return impact.equivalents.flatMap(({ label, unit, value, digits }) => {
    if (value === null) return [];
    const name = label.replace(/^Equivalent /, '').replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
    const number = roughly(value, digits);
    return [name.includes(unit.toLowerCase()) ? `${number} ${name}` : `${number} ${unit} ${name}`];
  });
}

/** The labels of the inputs without which a figure is unknown, with their keys: "GPU TDP (`gpu_tdp_watts`)". */
export function missingInputs(impact: Impact): { label: string; key: string }[] {
  const keys = new Set([...impact.energyKwh.missing, ...impact.emissionsKg.missing]);
  return [...keys].map((key) => ({ label: impact.inputs.find(({ name }) => name === key)?.label ?? '', key }));
}

/** The best estimate by boundary, for a table; the headline's own level is told by its boundary. */
export function levelRows(impact: Impact): { label: string; energy: string; emissions: string }[] {
  return impact.levels.map(({ level, label, energyKwh, emissionsKg }) => ({
    label: `${level} ${label}`,
    energy: withRange(energyKwh, 'energy'),
    emissions: withRange(emissionsKg, 'mass'),
  }));
}

/** What stands beside the figures: label, amount with range, how it was found. */
export function lineRows(impact: Impact): { label: string; value: string; text: string }[] {
  return impact.lines.flatMap(({ label, figure, unit, text, basis, source, year }) => {
    if (figure.value === null) return [];
    const from = basis === 'stated' ? '' : ` Factor: ${source}${year === null ? '' : `, ${year}`}.`;
    return [{ label, value: withRange(figure, unit === 'L' ? 'volume' : 'mass'), text: `${text}${from}` }];
  });
}

/** The comparison at equal work; null where there is none. */
export function equalWorkView(comparison: Comparison | null) {
  const work = comparison?.equalWork;
  if (!work) return null;
  return {
    by: work.by === 'throughput' ? 'the stated throughput' : 'the operations and the usual share of the peak (MFU)',
    rows: work.rows.map(({ name, hours, energyKwh, emissionsKg }) => ({
      name,
      hours: hours === null ? UNKNOWN : decimals(hours, 2),
      energy: withRange(energyKwh, 'energy'),
      emissions: withRange(emissionsKg, 'mass'),
    })),
  };
}

/** What the same energy would emit elsewhere, as a sentence; empty where there is nothing to tell. */
export function elsewhereText({ elsewhere }: Impact): string {
  if (!elsewhere) return '';
  const { id, provider, intensity, emissionsKg } = elsewhere;
  const where = `In ${id}, the cleanest of ${provider}'s regions by the mean of its grid`;
  return `${where}, the best estimate of the energy would emit ${withRange(emissionsKg, 'mass')} CO2e: ${intensityText(intensity)}.`;
}

/** A figure with its unit and, in brackets, its range. */
function withRange(figure: Figure, quantity: Quantity): string {
  const bounds = range(figure, quantity);
  return `${told(figure, quantity) ?? UNKNOWN}${bounds === null ? '' : ` (${bounds})`}`;
}

/** Who is to be credited and where the figures come from, each once. */
export function sourcesOf(impact: Impact): string[] {
  const { basis, source, year } = impact.intensity;
  const there = impact.elsewhere?.intensity;
  const cited = [
    ...(basis === 'stated' ? [] : [{ source, year }]),
    ...(there ? [{ source: there.source, year: there.year }] : []),
    ...impact.equivalents.filter(({ value }) => value !== null),
  ].map((each) => (each.year === null ? each.source : `${each.source}, ${each.year}`));
  return [...new Set([...cited, ...attributions(impact)])];
}

/** What was assumed or noted about inputs and their sources, without a point: "Data Center PUE: not stated; …". */
export function notesOf(impact: Impact): string[] {
  const missing = new Set(missingInputs(impact).map(({ key }) => key));
  const labels = new Map<string, string[]>();
  for (const { name, label, note, value } of impact.inputs) {
    if (note === null || missing.has(name)) continue;
    const unused = note.startsWith(UNUSED);
    if (unused && value === null) continue; // What is absent and not needed is no news.
    const text = unused ? `not used, as ${note.slice(UNUSED.length)}` : note;
    labels.set(text, [...(labels.get(text) ?? []), label]);
  }
  const ofInputs = [...labels].map(([note, of]) => `${of.join(', ')}: ${note}`);
  return [...ofInputs, ...impact.notes.map((note) => note.replace(/\.$/, ''))];
}

function impactView(impact: Impact, comparison: Comparison | null) {
  const compared = comparison !== null && comparison.rows.length > 1 ? comparison : null;
  return {
    configuration: configuration(impact),
    energy: figure(impact.energyKwh, 'kWh', 'energy'),
    emissions: figure(impact.emissionsKg, 'kg', 'mass'),
    energyRange: bounds(impact.energyKwh, 'energy'),
    emissionsRange: bounds(impact.emissionsKg, 'mass'),
    levels: levelRows(impact),
    lines: lineRows(impact),
    equalWork: equalWorkView(compared),
    grade: `${impact.grade}: ${GRADES[impact.grade][1]}`,
    equivalents: knownEquivalents(impact),
    compared: compared === null ? [] : comparisonRows(compared),
    fairness: compared?.reason ?? '',
    measures: impact.reductionMeasures.filter((measure) => measure.trim() !== ''),
    missing: missingInputs(impact),
    method: impact.methodText,
    calculation: impact.calculation.join('; '),
    rangeText: impact.rangeText ?? '',
    boundary: impact.boundary,
    tighten: impact.tighten ?? '',
    elsewhere: elsewhereText(impact),
    notes: notesOf(impact),
    sources: sourcesOf(impact),
  };
}

/** The range with its unit, and what it is of where it leaves the headline out. */
function bounds(figure: Figure, quantity: Quantity): string {
  const text = rangeWithUnit(figure, quantity) ?? '';
  return text !== '' && isOutside(figure) ? `${text} for the whole facility` : text;
}

function configuration(impact: Impact): { label: string; value: string }[] {
  const input = (name: string): ImpactInput | undefined => impact.inputs.find((each) => each.name === name);
  const hours = input('training_hours')?.value ?? null;
  const product = input('gpu_hours')?.value ?? null;
  const power = input('gpu_tdp_watts');
  const tdp = power?.value ?? null;
  return [
    {
      label: 'Training Duration',
      value: hours === null ? UNKNOWN : `${typeof hours === 'number' ? decimals(hours, 1) : hours} hours`,
    },
    ...(typeof product === 'number' ? [{ label: 'Accelerator-Hours', value: `${decimals(product, 1)} hours` }] : []),
    { label: 'GPU(s) Used', value: accelerators(input('gpu_count')?.value, input('gpu_model')?.value) },
    { label: 'GPU TDP', value: tdp === null ? UNKNOWN : `${tdp}W${power?.file === null ? ' (not stated)' : ''}` },
    { label: 'Data Center PUE', value: pue(input('pue')) },
    { label: 'Grid Carbon Intensity', value: intensityText(impact.intensity) },
  ];
}

function accelerators(count: number | string | null = null, model: number | string | null = null): string {
  if (count === null && model === null) return UNKNOWN;
  if (count === null) return `unknown number of ${model}`;
  return `${count}x ${model ?? 'unknown model'}`;
}

/** As Python prints a float: with at least one digit after the point. */
function pue(input: ImpactInput | undefined): string {
  if (input === undefined || input.value === null) return UNKNOWN;
  const value = Number.isInteger(input.value) ? `${input.value}.0` : String(input.value);
  return input.file === null ? `${value} (not stated)` : value;
}

/** As the seed prints it; from a thousand on also in the unit that suits it. */
function figure(each: Figure, unit: string, quantity: Quantity): string {
  if (each.value === null) return UNKNOWN;
  const text = `${decimals(each.value, 2)} ${unit}`;
  return each.value < 1000 ? text : `${text} (${told(each, quantity)})`;
}

function headings(level: 2 | 3 | 4): { h: string; sub: string } {
  return { h: '#'.repeat(level), sub: '#'.repeat(level + 1) };
}
