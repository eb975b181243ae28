import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { detached, faultOf, linesOf } from '../text/lines.ts';
import { clip } from '../text/words.ts';
import { fileProblem } from '../values/figure.ts';
import { Numbers } from '../values/numbers.ts';

/** The samples of one accelerator, in the order of the file. */
export interface Device {
  readonly name: string | null;
  readonly line: number;
  /** Milliseconds; empty where the log has no time. */
  readonly times: Numbers;
  /** One for each time; NaN where it could not be read. */
  readonly watts: Numbers;
  /** Its power cap. */
  limit: number | null;
}

export interface Samples {
  readonly path: string;
  readonly devices: ReadonlyMap<string, Device>;
  readonly problems: readonly RunProblem[];
}

type Role = 'timestamp' | 'power' | 'limit' | 'name' | 'index' | 'uuid' | 'other';

const FIX =
  'Write it with `nvidia-smi --query-gpu=timestamp,index,name,power.draw --format=csv -l 1`, as one file per machine.';

/** More power than any single accelerator has, by far: what is more was not written by nvidia-smi. */
const MOST_WATTS = 100_000;

/** Accelerators of one file. */
const MOST_DEVICES = 1024;

const ROLES: Readonly<Record<string, Role>> = {
  timestamp: 'timestamp',
  'power.draw': 'power',
  'power.draw.average': 'power',
  'power.draw.instant': 'power',
  'power.limit': 'limit',
  'enforced.power.limit': 'limit',
  name: 'name',
  gpu_name: 'name',
  index: 'index',
  uuid: 'uuid',
  gpu_uuid: 'uuid',
  'pci.bus_id': 'uuid',
  gpu_bus_id: 'uuid',
  serial: 'uuid',
  gpu_serial: 'uuid',
};

/** Whether a text is a log of nvidia-smi with power in it, with a header or with units. */
export function isSmi(text: string): boolean {
  const [first = ''] = text.slice(0, 4096).trimStart().split('\n', 1);
  const cells = cellsOf(first.replace(/^\ufeff/, ''));
  return rolesOfHeader(cells)?.includes('power') ?? (rolesOfRow(cells).includes('power') && isSample(cells));
}

function isSample(cells: readonly string[]): boolean {
  return rolesOfRow(cells).includes('timestamp');
}

/** Reads one file; null when it is none of nvidia-smi. */
export function readSamples({ path, text }: RunFile): Samples | RunProblem {
  const fault = faultOf(text);
  if (fault) return fileProblem(path, fault.message, FIX, fault.line);
  const log = new Log(path);
  for (const [line, written] of linesOf(text)) {
    if (written.trim() !== '') log.take(cellsOf(written), line);
  }
  return log.end();
}

class Log {
  private readonly path: string;
  private roles: readonly Role[] | null = null;
  private readonly devices = new Map<string, Device>();
  private refused: { line: number; count: number } | null = null;
  private impossible: { line: number; written: string } | null = null;
  private last = 0;
  /** The line on which there are more accelerators than one machine has. */
  private tooMany: number | null = null;

  constructor(path: string) {
    this.path = path;
  }

  take(cells: readonly string[], line: number): void {
    this.last = line;
    const header = this.roles === null || isColumn(cells[0]) ? rolesOfHeader(cells) : null;
    if (header) this.roles = header;
    else this.sample(cells, line);
  }

  private sample(cells: readonly string[], line: number): void {
    this.roles ??= rolesOfRow(cells);
    const { roles } = this;
    const at = (role: Role) => roles.indexOf(role);
    const time = at('timestamp') < 0 ? null : timeOf(cells[at('timestamp')] ?? '');
    const written = cells[at('power')] ?? '';
    const watts = wattsOf(written);
    if (cells.length !== roles.length || Number.isNaN(time) || watts === null) {
      this.refused ??= { line, count: 0 };
      this.refused.count++;
      return;
    }
    if (watts < 0 || watts > MOST_WATTS) this.impossible ??= { line, written };
    const id = cells[at('uuid')] ?? cells[at('index')] ?? '';
    let device = this.devices.get(id);
    if (!device) {
      if (this.devices.size >= MOST_DEVICES) {
        this.tooMany ??= line;
        return;
      }
      const name = detached(cells[at('name')] ?? null);
      device = { name, line, times: new Numbers(), watts: new Numbers(), limit: null };
      this.devices.set(detached(id), device);
    }
    if (time !== null) device.times.push(time);
    device.watts.push(watts < 0 || watts > MOST_WATTS ? Number.NaN : watts);
    device.limit ??= wattsOf(cells[at('limit')] ?? '') || null;
  }

  end(): Samples | RunProblem {
    const { path, devices } = this;
    if (!this.roles?.includes('power')) {
      return fileProblem(path, 'No column of the file can be told to be `power.draw`.', FIX);
    }
    if (devices.size === 0) return fileProblem(path, 'The file holds no sample.', FIX);
    if (this.tooMany !== null) {
      const message = `The file names more than ${MOST_DEVICES} accelerators, which no machine has.`;
      return fileProblem(path, message, FIX, this.tooMany);
    }
    if (this.roles.includes('timestamp') && !this.roles.some((role) => role === 'index' || role === 'uuid')) {
      const [only] = devices.values();
      if (only && areSeveral(only.times)) {
        return fileProblem(path, 'The file holds several accelerators but does not say which sample is whose.', FIX);
      }
    }
    return { path, devices, problems: this.problems() };
  }

  private problems(): RunProblem[] {
    const problems: RunProblem[] = [];
    const { refused, impossible, path } = this;
    // A log that is stopped ends in the middle of a line, as a rule.
    if (refused && !(refused.count === 1 && refused.line === this.last)) {
      const others = refused.count > 1 ? `, nor are ${refused.count - 1} others` : '';
      const fix = 'Remove the lines, and see whether an accelerator was lost there.';
      problems.push(fileProblem(path, `This line is no sample of nvidia-smi${others}.`, fix, refused.line));
    }
    if (impossible) {
      const message = `\`power.draw\` must be a power in watts that an accelerator can draw, but is "${clip(impossible.written)}".`;
      const fix = 'Remove the line.';
      problems.push({ ...fileProblem(path, message, fix, impossible.line), kind: 'out-of-range' });
    }
    return problems;
  }
}

function cellsOf(line: string): string[] {
  return line.split(',', 100).map((cell) => cell.trim());
}

function isColumn(cell = ''): boolean {
  return cell.length < 40 && Object.hasOwn(ROLES, nameOf(cell));
}

/** The name of a column without its unit. */
function nameOf(cell: string): string {
  const unit = cell.endsWith(']') ? cell.lastIndexOf('[') : -1;
  return (unit < 0 ? cell : cell.slice(0, unit)).trim().toLowerCase();
}

/** The roles of columns by their names, `power.draw [W]` or `power.draw`; null when it is no header. */
function rolesOfHeader(cells: readonly string[]): Role[] | null {
  const names = cells.map(nameOf);
  if (!names.some((name) => Object.hasOwn(ROLES, name))) return null;
  const roles = names.map((name): Role => (Object.hasOwn(ROLES, name) ? ROLES[name]! : 'other'));
  return roles;
}

/** The roles of columns by what is in a row, for a log without a header; power only where it has its unit. */
function rolesOfRow(cells: readonly string[]): Role[] {
  const powers = cells.filter((cell) => /^[\d.]+ W$/.test(cell));
  const numbers = cells.filter((cell) => /^\d+$/.test(cell));
  return cells.map((cell): Role => {
    if (!Number.isNaN(timeOf(cell))) return 'timestamp';
    if (powers.length === 1 && cell === powers[0]) return 'power';
    if (/^GPU-[0-9a-f-]{36}$/.test(cell)) return 'uuid';
    if (numbers.length === 1 && cell === numbers[0]) return 'index';
    return /^(?:NVIDIA|Tesla|Quadro|GeForce|A\d+|H\d+)\b/.test(cell) ? 'name' : 'other';
  });
}

/** `2026/03/01 10:00:00.123`, as milliseconds; NaN for anything else. */
function timeOf(cell: string): number {
  const match = /^(\d{4})[/-](\d\d)[/-](\d\d)[ T](\d\d):(\d\d):(\d\d)(\.\d{1,6})?$/.exec(cell);
  if (!match) return Number.NaN;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second) + Number(match[7] ?? 0) * 1000;
}

/** Watts with or without the unit; NaN where nvidia-smi had none; null for what is no power. */
function wattsOf(cell: string): number | null {
  const match = /^(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(?: W)?$/.exec(cell);
  if (match) return Number(match[1]);
  return /^\[?(?:n\/a|not supported|unknown error|gpu is lost|insufficient permissions|nan|-?inf(?:inity)?)\]?$/i.test(
    cell,
  )
    ? Number.NaN
    : null;
}

/** Whether samples come in bursts, as those of several devices do. */
function areSeveral(times: Numbers): boolean {
  const gaps = Array.from({ length: Math.min(1000, times.length - 1) }, (_, at) => times.at(at + 1) - times.at(at));
  const longest = gaps.reduce((a, b) => Math.max(a, b), 0);
  return gaps.filter((gap) => gap < longest / 20).length > gaps.length / 4;
}
