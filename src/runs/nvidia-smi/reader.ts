import type { RunFile, RunReader } from '../formats.ts';
import { blankRun, type MeasuredEnergy, type TrainingRun } from '../run.ts';
import { clip, sentences, shown } from '../text/words.ts';
import { onLine, unreadableRun } from '../values/figure.ts';
import { localTime } from '../values/instant.ts';
import { isProblem } from '../values/problems.ts';
import { clockSeconds } from '../values/stretches.ts';
import { type Device, isSmi, readSamples, type Samples } from './samples.ts';

/**
 * The log of `nvidia-smi --query-gpu=timestamp,index,name,power.draw,… --format=csv[,noheader][,nounits] -l`: power is
 * integrated over time by the trapezoidal rule. Files of one folder are machines or stretches of one training.
 */
export const nvidiaSmiReader: RunReader = { recognises: isSmi, read: readSmi };

/** What the samples of a device come to. */
interface Integral {
  readonly joules: number;
  /** Seconds that samples cover, and seconds of gaps between them, which count for nothing. */
  readonly seconds: number;
  readonly gaps: number;
  /** The usual time between samples, in seconds. */
  readonly step: number;
}

/** All samples of one file. */
interface Log {
  readonly samples: Samples;
  readonly devices: readonly Device[];
  readonly integrals: readonly Integral[];
  /** Seconds from the first sample to the last. */
  readonly seconds: number;
  readonly end: number | null;
}

function readSmi(files: readonly RunFile[]): TrainingRun[] {
  const logs: Log[] = [];
  const unreadable: TrainingRun[] = [];
  for (const file of files) {
    const samples = readSamples(file);
    if (!isProblem(samples)) logs.push(logOf(samples));
    else if (/nvidia/i.test(file.path.slice(file.path.lastIndexOf('/') + 1))) {
      unreadable.push(unreadableRun(file.path, 'nvidia-smi', samples));
    }
  }
  return logs.length > 0 ? [runOf(logs), ...unreadable] : unreadable;
}

function logOf(samples: Samples): Log {
  const devices = [...samples.devices.values()];
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { times } of devices) {
    for (const time of times) {
      if (time < start) start = time;
      if (time > end) end = time;
    }
  }
  const timed = end >= start;
  return {
    samples,
    devices,
    integrals: devices.map(integrate),
    seconds: timed ? (end - start) / 1000 : 0,
    end: timed ? end : null,
  };
}

/** Between samples ten times further apart than usual, and a minute, nothing was logged: a gap, which is left out. */
function integrate({ times, watts }: Device): Integral {
  const count = Math.max(0, times.length - 1);
  const steps = new Float64Array(count).map((_, at) => times.at(at + 1) - times.at(at)).sort();
  const step = steps[Math.floor(count / 2)] ?? 0;
  const longest = Math.max(10 * step, 60_000);
  let [joules, covered, gaps] = [0, 0, 0];
  let before = -1;
  for (let at = 0; at < times.length; at++) {
    const power = watts.at(at);
    if (Number.isNaN(power)) continue;
    const passed = before < 0 ? 0 : times.at(at) - times.at(before);
    if (passed > longest) {
      gaps += passed;
    } else if (passed > 0) {
      joules += ((power + watts.at(before)) / 2) * (passed / 1000);
      covered += passed;
    }
    before = at;
  }
  return { joules, seconds: covered / 1000, gaps: gaps / 1000, step: step / 1000 };
}

function runOf(logs: readonly Log[]): TrainingRun {
  const devices = logs.flatMap((log) => log.devices);
  const file = logs[0]!.samples.path;
  const line = devices[0]?.line ?? 1;
  const source = <T>(value: T, key: string) => onLine(value, file, key, line);
  const seconds = clockSeconds(logs);
  const names = new Set(devices.map(({ name }) => name));
  const limits = new Set(devices.map(({ limit }) => limit));
  const [name] = names;
  const [limit] = limits;
  const watts = meanWatts(logs);
  const energy = energyOf(logs, file, line);
  const time = (of: (log: Log) => number, pick: (a: number, b: number) => number) => {
    const known = logs.filter(({ end }) => end !== null).map(of);
    const text = known.length > 0 ? localTime(known.reduce(pick)) : null;
    return text === null ? null : source(text, 'timestamp');
  };
  return {
    ...blankRun(file, 'nvidia-smi'),
    sources: logs.map(({ samples }) => ({ file: samples.path, format: 'nvidia-smi' })),
    durationHours: seconds > 0 ? source(seconds / 3600, 'timestamp') : null,
    acceleratorCount: source(mostAtOnce(logs), 'index'),
    acceleratorModel: names.size === 1 && name ? source(name, 'name') : null,
    acceleratorTdpWatts: limits.size === 1 && limit ? source(limit, 'power.limit') : null,
    acceleratorWatts: watts === null ? null : source(watts, 'power.draw'),
    energies: energy ? [energy] : [],
    startedAt: time(({ end, seconds: long }) => end! - long * 1000, Math.min),
    endedAt: time(({ end }) => end!, Math.max),
    notes: [...notesOf(logs, names, energy)],
    problems: logs.flatMap(({ samples }) => samples.problems),
  };
}

/** The accelerators of all logs that run when the most of them do: other machines, not a log that was resumed. */
function mostAtOnce(logs: readonly Log[]): number {
  let most = 0;
  for (const at of logs) {
    let count = 0;
    for (const log of logs) {
      const runs = at.end === null || log.end === null || (log.end >= at.end && log.end - log.seconds * 1000 < at.end);
      if (runs) count += log.devices.length;
    }
    most = Math.max(most, count);
  }
  return most;
}

/** Over the time that samples cover; without times, over the samples. */
function meanWatts(logs: readonly Log[]): number | null {
  const integrals = logs.flatMap((log) => log.integrals);
  const seconds = integrals.reduce((sum, integral) => sum + integral.seconds, 0);
  if (seconds > 0) return integrals.reduce((sum, { joules }) => sum + joules, 0) / seconds || null;
  let [sum, count] = [0, 0];
  for (const { watts } of logs.flatMap((log) => log.devices)) {
    for (const power of watts) {
      if (Number.isNaN(power)) continue;
      sum += power;
      count++;
    }
  }
  return sum > 0 ? sum / count : null;
}

function energyOf(logs: readonly Log[], file: string, line: number): MeasuredEnergy | null {
  const integrals = logs.flatMap((log) => log.integrals);
  const joules = integrals.reduce((sum, integral) => sum + integral.joules, 0);
  if (joules <= 0) return null;
  const gaps = integrals.reduce((most, integral) => Math.max(most, integral.gaps), 0);
  const step = integrals.reduce((most, integral) => Math.max(most, integral.step), 0);
  const blind = integrals.filter((integral) => integral.joules === 0).length;
  const caveat = sentences(
    gaps > 0 && `The log has gaps of ${shown(gaps / 3600)} h, whose energy is not in it.`,
    step > 30 && `It has one sample in ${shown(step)} s, which misses what happens in between.`,
    blind > 0 && `For ${blind} of ${integrals.length} accelerators it has no power.`,
  );
  const value = onLine(joules / 3.6e6, file, 'power.draw', line);
  return { ...value, scope: 'accelerators', includedPue: null, caveat };
}

function* notesOf(
  logs: readonly Log[],
  names: ReadonlySet<string | null>,
  energy: MeasuredEnergy | null,
): Generator<string> {
  if (names.size > 1)
    yield `The log holds accelerators of several models: ${[...names]
      .slice(0, 5)
      .map((name) => clip(name ?? '?'))
      .join(', ')}.`;
  if (logs.every(({ end }) => end === null)) {
    yield 'The log has no times, so it tells the power of the accelerators but not their energy.';
  } else if (energy === null) {
    yield 'nvidia-smi could not read the power of these accelerators.';
  }
  if (logs.length > 1) yield `The figures are the sum of ${logs.length} logs of nvidia-smi.`;
}
