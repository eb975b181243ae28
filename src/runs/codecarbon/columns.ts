import { isNumber } from '../text/table.ts';
import { type Column, realign } from './realign.ts';

/** What CodeCarbon calls clouds (`codecarbon/core/cloud.py`). */
const CLOUDS = ['aws', 'gcp', 'azure', 'ovh', 'scaleway'];

const share = (cell: string) => isNumber(cell) && Number(cell) >= 0 && Number(cell) <= 100;
const amount = (cell: string) => isNumber(cell) && Number(cell) >= 0;
const whole = (cell: string) => /^\d+(?:\.0)?$/.test(cell);
const within = (limit: number) => (cell: string) => isNumber(cell) && Math.abs(Number(cell)) <= limit;
const blankOr = (takes: (cell: string) => boolean) => (cell: string) => cell === '' || takes(cell);

/** What the columns of CodeCarbon 3.2.9 and 3.3.0 hold; those that may be None when it writes them are left out. */
const KINDS: Readonly<Record<string, Column['takes']>> = {
  timestamp: (cell) => /^\d{4}-\d{2}-\d{2}[T ]/.test(cell),
  project_name: (cell) => cell !== '',
  run_id: (cell) => cell !== '' && !isNumber(cell),
  experiment_id: (cell) => cell !== '' && !isNumber(cell),
  duration: amount,
  emissions: amount,
  emissions_rate: amount,
  cpu_power: amount,
  gpu_power: amount,
  ram_power: amount,
  cpu_energy: amount,
  gpu_energy: amount,
  ram_energy: amount,
  energy_consumed: amount,
  water_consumed: amount,
  country_name: blankOr((cell) => /^\p{L}[\p{L}\p{M} .,'’()-]+$/u.test(cell) && !isCode(cell) && !isCloud(cell)),
  country_iso_code: blankOr(isCode),
  region: blankOr((cell) => /^\p{L}[^\d]*$/u.test(cell) && !isCode(cell) && !isCloud(cell) && !isSystem(cell)),
  cloud_provider: blankOr(isCloud),
  cloud_region: blankOr((cell) => /^[a-z][a-z0-9-]+$/.test(cell) && !isCloud(cell)),
  os: isSystem,
  python_version: (cell) => /^\d+\.\d+\.\d+\S*$/.test(cell),
  codecarbon_version: (cell) => /^\d+\.\d+\.\d+\S*$/.test(cell),
  cpu_count: whole,
  cpu_model: blankOr((cell) => /\p{L}/u.test(cell) && !/^\d+ x /.test(cell)),
  gpu_count: whole,
  gpu_model: blankOr((cell) => /^\d+ x |^Apple /.test(cell)),
  longitude: within(180),
  latitude: within(90),
  ram_total_size: (cell) => amount(cell) && Number(cell) > 0,
  tracking_mode: (cell) => cell === 'machine' || cell === 'process',
  cpu_utilization_percent: share,
  gpu_utilization_percent: share,
  ram_utilization_percent: share,
  ram_used_gb: amount,
  on_cloud: (cell) => cell === 'Y' || cell === 'N',
  pue: amount,
  wue: amount,
};

const MAY_BE_NONE = new Set([
  'country_name',
  'country_iso_code',
  'region',
  'cloud_provider',
  'cloud_region',
  'codecarbon_version',
  'cpu_count',
  'cpu_model',
  'ram_total_size',
]);

/** Columns that CodeCarbon has either both or not at all. */
const PAIRS: Readonly<Record<string, string>> = { gpu_count: 'gpu_model', longitude: 'latitude' };

function isCode(cell: string): boolean {
  return /^[A-Z]{3}$/.test(cell);
}

function isCloud(cell: string): boolean {
  return CLOUDS.includes(cell.toLowerCase());
}

function isSystem(cell: string): boolean {
  return /^(?:Linux|macOS|Darwin|Windows|FreeBSD|CYGWIN)\b/i.test(cell);
}

/** Whether the first line of a text is a header of CodeCarbon, whole or cut off. */
export function isCodecarbonHeader(header: readonly string[]): boolean {
  const names = new Set(header);
  if (names.has('energy_consumed') && names.has('duration') && names.has('emissions')) return true;
  const known = header.slice(0, -1);
  return (
    /^(?:timestamp|experiment_id|task_name)$/.test(header[0] ?? '') &&
    known.length > 1 &&
    known.every((name) => Object.hasOwn(KINDS, name) || name === 'task_name') &&
    Object.keys(KINDS).some((name) => name.startsWith(header.at(-1) ?? ''))
  );
}

/**
 * Puts the cells of a row that CodeCarbon 3.2.9 or 3.3.0 appended under its header: they leave out what is None, so
 * the rest stands too far left (mlco2/codecarbon#1304). Null when it cannot be told which cells those are.
 */
export function realignRow(cells: readonly string[], header: readonly string[]): string[] | null {
  let columns = COLUMNS.get(header);
  if (!columns) {
    columns = columnsOf(header);
    COLUMNS.set(header, columns);
  }
  return realign(cells, columns);
}

/** The columns of headers, since all rows of a file have the same. */
const COLUMNS = new WeakMap<readonly string[], readonly Column[]>();

function columnsOf(header: readonly string[]): Column[] {
  return header.map((name, at): Column => {
    const takes = Object.hasOwn(KINDS, name) ? KINDS[name]! : () => true;
    if (PAIRS[name] === header[at + 1] && header[at + 1] !== undefined) return { takes, droppable: 2 };
    return { takes, droppable: MAY_BE_NONE.has(name) ? 1 : 0 };
  });
}
