import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { objectOf, readMachineJson } from '../text/json.ts';
import { linesOf } from '../text/lines.ts';
import { lineOf } from '../text/table.ts';
import { type Device, devicesOf, type SystemSeries } from '../values/device-power.ts';
import { isProblem } from '../values/problems.ts';

/** Keys of the machine that are kept; the rest of a record is not about power. */
const KEY =
  /^(?:system[./])?gpu\.(\d{1,4})\.(powerWatts|powerPercent|gpu|enforcedPowerLimitWatts)(?:\/l:([\w.:-]{1,100}))?$/;

/** A file with more lines that cannot be read is something else. */
const MAX_WRONG = 1000;

const KINDS: Readonly<Record<string, keyof Device>> = {
  powerWatts: 'watts',
  powerPercent: 'share',
  gpu: 'busy',
  enforcedPowerLimitWatts: 'cap',
};

interface Growing extends SystemSeries {
  readonly points: { time: number; value: number }[];
}

/**
 * The accelerators in the system metrics of a run: `wandb-events.jsonl`, which old versions kept, or an export of them
 * as one record a line or a list of records. Keys are `gpu.0.powerWatts`, in exports after `system.`, and of several
 * machines with a label behind (`/l:node-1`).
 */
export function devicesIn({ path, text }: RunFile, problems: RunProblem[]): Device[] {
  const series = new Map<string, Growing>();
  for (const record of recordsIn(path, text, problems)) {
    const time = timeOf(record);
    if (time === null) continue;
    for (const [name, value] of Object.entries(record)) {
      if (typeof value !== 'number' || !KEY.test(name)) continue;
      const points = series.get(name)?.points ?? [];
      if (points.length === 0) series.set(name, { file: path, name, points });
      points.push({ time, value });
    }
  }
  return devicesOf([...series.values()], (name) => {
    const [, index, what = '', node = ''] = KEY.exec(name) ?? [];
    const kind = KINDS[what];
    return index === undefined || kind === undefined ? null : { id: `${node}/${index}`, kind };
  });
}

/** Milliseconds, on a clock of the record's own where it has no other. */
function timeOf(record: Readonly<Record<string, unknown>>): number | null {
  const { _timestamp: timestamp, _runtime: runtime } = record;
  if (typeof timestamp === 'number' && timestamp > 0) return timestamp * 1000;
  return typeof runtime === 'number' && runtime >= 0 ? runtime * 1000 + 1 : null;
}

function* recordsIn(path: string, text: string, problems: RunProblem[]): Iterable<Readonly<Record<string, unknown>>> {
  if (
    text
      .replace(/^\ufeff/, '')
      .trimStart()
      .startsWith('[')
  ) {
    const json = readMachineJson(text, path);
    if (isProblem(json)) problems.push(json);
    else for (const item of Array.isArray(json.value) ? json.value : []) yield objectOf(item) ?? {};
    return;
  }
  let wrong = 0;
  for (const [line, record] of linesOf(text)) {
    if (record.trim() === '') continue;
    const json = readMachineJson(record, path);
    const object = isProblem(json) ? null : objectOf(json.value);
    if (object) yield object;
    else if (++wrong > MAX_WRONG) return;
    else if (wrong === 1) {
      const message = 'A line of the system metrics is not a JSON map; lines like it are left out.';
      const fix = 'Export the system metrics anew, or remove the line.';
      problems.push({ kind: 'unreadable', message, fix, location: lineOf(path, line) });
    }
  }
}
