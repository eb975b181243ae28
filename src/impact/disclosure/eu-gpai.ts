import type { TrainingRun } from '../../runs/run.ts';
import type { Impact } from '../impact.ts';
import { briefly } from '../words.ts';
import { boundaryText, hardwareText, oneLine, operationsOf, significant, statedAcceleratorHours } from './common.ts';
import type { Disclosure } from './disclosure.ts';

const UNKNOWN = 'not known';

/**
 * The rows of the EU's Model Documentation Form for general-purpose AI models (Code of Practice, 10 July 2025) on
 * computation and energy, as Markdown: MWh and FLOPs with two significant figures, training time, and how both were
 * found. The form defines no boundary, so the rows state one. They go to the AI Office and national authorities, not to
 * downstream providers.
 */
export const euGpai: Disclosure = ({ run, impact }) => {
  const rows = [
    ...timeRows(run),
    ...operationRows(run),
    ['Amount of energy used for training (MWh)', energyText(impact)],
    ['Boundary of the energy', impact.energyKwh.value === null ? UNKNOWN : boundaryText(impact)],
    ['Energy measurement methodology', methodology(run, impact)],
    ['Benchmarked amount of computation used for inference (FLOPs)', `${UNKNOWN}: a training run does not tell`],
  ];
  return [
    `### ${escaped(oneLine(impact.name))}: energy and computation of training`,
    '',
    '| Item of the Model Documentation Form | Entry |',
    '|---|---|',
    ...rows.map(([item = '', entry = '']) => `| ${item} | ${escaped(entry)} |`),
    '',
    'A documentation aid, not legal advice; check it against the form before you file it.',
    '',
  ].join('\n');
};

function energyText({ energyKwh: { value, low, high, missing } }: Impact): string {
  if (value === null) return `N/A: ${missing.join(', ')} not known`;
  const mwh = (kwh: number) => significant(kwh / 1000, 2);
  if (low === null || high === null) return mwh(value);
  return `${mwh(value)} (best estimate at the facility's meter: ${mwh(low)} to ${mwh(high)})`;
}

function timeRows(run: TrainingRun): string[][] {
  const hours = run.durationHours?.value ?? null;
  const days = hours === null ? null : hours / 24;
  const devices = statedAcceleratorHours(run);
  return [
    ['Training time, wall clock (days)', days === null ? UNKNOWN : significant(days, 2)],
    ['Training time, range', days === null ? UNKNOWN : rangeOf(days)],
    ['Training time, hardware (accelerator-days)', devices === null ? UNKNOWN : significant(devices / 24, 2)],
  ];
}

/** The ranges of the form, by months of 30.4 days. */
function rangeOf(days: number): string {
  const months = days / 30.4;
  if (months < 1) return 'less than 1 month';
  if (months <= 3) return '1 to 3 months';
  return months <= 6 ? '3 to 6 months' : 'more than 6 months';
}

function operationRows(run: TrainingRun): string[][] {
  const operations = operationsOf(run);
  const power = operations === null ? 0 : Math.floor(Math.log10(operations.value));
  return [
    [
      'Amount of computation used for training (FLOPs)',
      operations === null ? UNKNOWN : operations.value.toExponential(1).replace('e+', ' × 10^'),
    ],
    ['Amount of computation, order of magnitude', operations === null ? UNKNOWN : `10^${power}`],
    [
      'Computation measurement methodology',
      operations === null
        ? UNKNOWN
        : operations.estimated
          ? 'Estimated as 6 × parameters × training tokens; recomputation and discarded runs are not included.'
          : 'As the training run reports it; discarded runs are not included unless it says so.',
    ],
  ];
}

/** What, how, within what boundary and how sure, in about a hundred words; of an unknown energy, what is lacking. */
function methodology(run: TrainingRun, impact: Impact): string {
  const { energyKwh, method, boundary, grade } = impact;
  const hardware = hardwareText(run);
  const known = energyKwh.value !== null;
  return [
    known && method === 'declared' ? 'The energy is what somebody declared; no run bears it out.' : METHODS[method],
    hardware === null ? '' : `The hardware was ${hardware}.`,
    known ? '' : `To measure or estimate it, this is lacking: ${energyKwh.missing.join(', ')}.`,
    known && method !== 'declared' ? `Boundary: ${boundary.replace(/^L\d(?: × PUE)?: /, '')}.` : '',
    known && method !== 'declared' ? overheadText(run, impact) : '',
    energyKwh.low === null || energyKwh.high === null
      ? ''
      : method === 'measured-facility'
        ? "The range is that of the facility's meter."
        : `The range is that of the best estimate for the whole facility: accelerators, the rest of the machines and the overhead of the data centre; factors that were not measured have published intervals, combined as independent log-normal ones.`,
    `The evidence is graded ${grade} on a scale from A, metered at the facility, to F, unknown.`,
    'Only this training run is counted: experiments, failed runs, data preparation, evaluation, the manufacture of the hardware and inference are not.',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The PUE that the run states, and whether the figure contains it. */
function overheadText(run: TrainingRun, { method, boundary }: Impact): string {
  if (method === 'measured-facility')
    return 'The meter saw the overhead of the data centre, so no factor is applied for it.';
  const usual = method === 'calibrated' || method === 'flops';
  if (!run.pue) {
    const assumed = usual ? ', so the usual one of such a place is applied' : '';
    return `No power usage effectiveness is stated by the training run${assumed}.`;
  }
  const applied = usual || boundary.includes('PUE');
  return `The power usage effectiveness that the training run states is ${briefly(run.pue.value)}${applied ? '' : '; it is not applied'}.`;
}

const METHODS: Readonly<Record<Impact['method'], string>> = {
  'measured-facility': "The energy was metered for the whole facility's share of the training run.",
  'measured-node': 'The energy was metered at the supply of the machines.',
  'measured-device': "The energy was measured by the devices' own sensors or by software that sums them.",
  'measured-unstated': 'The energy was measured; what the meter covered is not stated.',
  utilisation: 'The energy was estimated as accelerator-hours × rated power × stated mean utilisation.',
  nameplate: 'The energy was estimated as accelerator-hours × rated power, each accelerator at its full rated power.',
  calibrated:
    'The energy was estimated as accelerator-hours × rated power × usual load × factor for the rest of the machine × power usage effectiveness.',
  flops: "The energy was estimated from the computation used, at the usual share of the accelerators' peak.",
  declared: 'The energy is not known.',
  unknown: 'The energy is not known.',
};

/** Text in a cell of a Markdown table: nothing in it is markup. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, (char) => (char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`));
}
