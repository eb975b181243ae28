import { startOfText } from '../../source/long-text.ts';
import type { RunFile } from '../formats.ts';
import type { RunProblem } from '../run.ts';
import { objectOf, readJsonFile, readMachineJson } from '../text/json.ts';
import { faultOf, linesOf } from '../text/lines.ts';
import { type Device, devicesOf, SystemSeries } from '../values/device-power.ts';
import { fileProblem } from '../values/figure.ts';
import { isProblem } from '../values/problems.ts';

/** Keys of the machine that are kept; the rest of a record is not about power. */
const KEY =
  /^(?:system[./])?gpu\.(\d{1,4})\.(powerWatts|powerPercent|gpu|enforcedPowerLimitWatts)(?:\/l:([\w.:-]{1,100}))?$/;

/** A file with more lines that cannot be read is something else. */
const MAX_WRONG = 1000;

type Values = Readonly<Record<string, unknown>>;

/** Series of accelerators in one file. */
const MAX_SERIES = 20_000;

const KINDS: Readonly<Record<string, keyof Device>> = {
  powerWatts: 'watts',
  powerPercent: 'share',
  gpu: 'busy',
  enforcedPowerLimitWatts: 'cap',
};

/**
 * The accelerators in the system metrics of a run: `wandb-events.jsonl`, which old versions kept, or an export of them
 * as one record a line or a list of records. Keys are `gpu.0.powerWatts`, in exports after `system.`, and of several
 * machines with a label behind (`/l:node-1`).
 */
export function devicesIn(file: RunFile, problems: RunProblem[]): Device[] {
  const series = new Map<string, SystemSeries>();
  let isLarger = false;
  readRecords(file, problems, (record) => {
    const time = timeOf(record);
    if (time === null) return;
    for (const [name, value] of Object.entries(record)) {
      if (typeof value !== 'number' || !KEY.test(name)) continue;
      let known = series.get(name);
      if (!known) {
        if (series.size >= MAX_SERIES) {
          isLarger = true;
          continue;
        }
        known = new SystemSeries(file.path, name);
        series.set(name, known);
      }
      known.add(time, value);
    }
  });
  if (isLarger) {
    const message = `The file holds more than ${MAX_SERIES} series of accelerators, which no job has; it is left out.`;
    problems.push(fileProblem(file.path, message, 'Export the system metrics anew, or remove the file.'));
    return [];
  }
  return devicesOf([...series.values()], (name) => {
    const [, index, what = '', node = ''] = KEY.exec(name) ?? [];
    const kind = KINDS[what];
    return index === undefined || kind === undefined ? null : { id: `${node}/${index}`, kind };
  });
}

/** Milliseconds, on a clock of the record's own where it has no other. */
function timeOf(record: Values): number | null {
  const { _timestamp: timestamp, _runtime: runtime } = record;
  if (typeof timestamp === 'number' && timestamp > 0) return timestamp * 1000;
  return typeof runtime === 'number' && runtime >= 0 ? runtime * 1000 + 1 : null;
}

function readRecords(file: RunFile, problems: RunProblem[], take: (record: Values) => void): void {
  const fault = faultOf(file.text);
  if (fault) {
    problems.push(
      fileProblem(file.path, fault.message, 'Export the system metrics anew, or remove the file.', fault.line),
    );
    return;
  }
  if (/^\ufeff?\s*\[/.test(startOfText(file.text, 1000))) {
    const json = readJsonFile(file, []);
    const stopped = isProblem(json) ? json : json.each([], ['*'], (item) => take(objectOf(item) ?? {}));
    if (stopped) problems.push(stopped);
    return;
  }
  let wrong = 0;
  for (const [line, record] of linesOf(file.text)) {
    if (record.trim() === '') continue;
    const json = readMachineJson(record, file.path);
    const object = isProblem(json) ? null : objectOf(json.value);
    if (object) take(object);
    else if (++wrong > MAX_WRONG) return;
    else if (wrong === 1) {
      const message = 'A line of the system metrics is not a JSON map; lines like it are left out.';
      problems.push(fileProblem(file.path, message, 'Export the system metrics anew, or remove the line.', line));
    }
  }
}
