import type { RunFile, RunReader } from '../formats.ts';
import { blankRun, type MeasuredEnergy, type RunPart, type TrainingRun } from '../run.ts';
import { faultOf } from '../text/lines.ts';
import { sentences, shown } from '../text/words.ts';
import { fileProblem, onLine, total, unreadableRun } from '../values/figure.ts';
import { localTime } from '../values/instant.ts';
import { clockSeconds } from '../values/stretches.ts';
import { Session } from './log.ts';

/**
 * The two logs of carbontracker: `*_carbontracker.log` (power of each epoch, without PUE) and
 * `*_carbontracker_output.log` (actual and predicted consumption, with PUE; emissions in grams).
 */
export const carbontrackerReader: RunReader = {
  recognises: (text) => /\bcarbontracker version |\bCarbonTracker: |\b(?:Actual|Predicted) consumption\b/.test(text),
  read: readLogs,
};

const FIX = 'Remove it, or let the training run to its end.';

/** What a session comes to. */
interface Result {
  readonly session: Session;
  readonly file: string;
  readonly line: number;
  readonly seconds: number | null;
  readonly kg: number | null;
  /** With the PUE that carbontracker multiplies with. */
  readonly withPue: MeasuredEnergy | null;
  /** Without it, from the power of the epochs. */
  readonly plain: MeasuredEnergy | null;
}

function readLogs(files: readonly RunFile[]): TrainingRun[] {
  const sessions = new Map<string, Session>();
  const unreadable: TrainingRun[] = [];
  for (const file of files) {
    const { path } = file;
    const fault = faultOf(file.text);
    if (fault) {
      unreadable.push(unreadableRun(path, 'carbontracker', fileProblem(path, fault.message, FIX, fault.line)));
      continue;
    }
    const id = path.replace(/carbontracker(?:_output)?\.log$/i, '');
    const session = sessions.get(id) ?? new Session(id);
    sessions.set(id, session);
    session.read(file);
  }
  const results: Result[] = [];
  for (const session of sessions.values()) {
    const result = resultOf(session);
    if (result) results.push(result);
    else unreadable.push(unreadableRun(session.files[0]!, 'carbontracker', ...problemsOf(session)));
  }
  return results.length > 0 ? [runOf(results), ...unreadable] : unreadable;
}

function problemsOf({ files, problems }: Session): TrainingRun['problems'] {
  return problems.length > 0
    ? problems
    : [fileProblem(files[0]!, 'carbontracker measured no epoch in this file.', FIX)];
}

function resultOf(session: Session): Result | null {
  const { actual, predicted, epochs, interrupted } = session;
  const whole = !predicted || interrupted || actual?.epochs === null || actual?.epochs === predicted.epochs;
  const block = actual && whole ? actual : (predicted ?? actual);
  const place = block ?? epochs.first;
  if (!place) return null;
  const extrapolated = block?.predicted === true;
  const withPue = block && block.kwh !== null ? withPueOf(session, block.kwh, block) : null;
  const seconds = block?.seconds ?? (extrapolated ? null : epochs.seconds);
  return {
    session,
    file: place.file,
    line: place.line,
    seconds: seconds || null,
    kg: block && block.grams !== null ? block.grams / 1000 : null,
    withPue: withPue && withPue.value > 0 ? withPue : null,
    plain: extrapolated ? null : plainOf(session),
  };
}

function withPueOf(session: Session, kwh: number, block: NonNullable<Session['actual']>): MeasuredEnergy {
  const { pue, actual } = session;
  const lacks = lacksAccelerators(session);
  const caveat = sentences(
    block.predicted &&
      `carbontracker measured ${actual?.epochs ?? 'some'} of ${block.epochs} epochs and took the others to be alike.`,
    pue === null && 'carbontracker multiplied it with a PUE of its own, from 1.55 to 1.67 by version.',
    pue !== null && `carbontracker multiplied it with ${pue}, a mean PUE of the world's data centres.`,
    lacks && 'carbontracker found no power of the accelerators.',
  );
  return {
    ...onLine(kwh, block.file, 'Energy', block.line),
    // With a PUE of unknown size in it, nobody can tell what it covers.
    scope: pue === null ? null : 'components',
    includedPue: pue,
    caveat,
    ...(lacks ? { lacksAccelerators: true } : {}),
  };
}

function plainOf(session: Session): MeasuredEnergy | null {
  const { epochs } = session;
  const { first, joules, blind, count } = epochs;
  if (!first || joules <= 0) return null;
  const lacks = lacksAccelerators(session);
  const caveat = sentences(
    blind > 0 && `For ${blind} of ${count} epochs a power is missing.`,
    lacks && 'carbontracker found no power of the accelerators.',
  );
  const value = onLine(joules / 3.6e6, first.file, 'Average power usage (W)', first.line);
  return { ...value, scope: 'components', includedPue: null, caveat, ...(lacks ? { lacksAccelerators: true } : {}) };
}

function lacksAccelerators({ devices, epochs }: Session): boolean {
  return devices.has('gpu') && epochs.count > 0 && epochs.gpuEpochs === 0;
}

function runOf(results: readonly Result[]): TrainingRun {
  const main = results.reduce((a, b) => ((b.seconds ?? 0) > (a.seconds ?? 0) ? b : a));
  const source = <T>(value: T, key: string) => onLine(value, main.file, key, main.line);
  const seconds = clockSeconds(results.map(({ seconds, session }) => ({ seconds: seconds ?? 0, end: session.end })));
  const gpus = main.session.devices.get('gpu') ?? [];
  const models = new Set(gpus);
  const kg = total(results.map((result) => result.kg));
  const watts = gpuWatts(results, gpus.length);
  // A PUE of the world's mean is no evidence: what was measured without it counts first.
  const energies = [sum(results.map(({ plain }) => plain)), sum(results.map(({ withPue }) => withPue))];
  const starts = results.map(({ session }) => session.start).filter((time) => time !== null);
  const ends = results.map(({ session }) => session.end).filter((time) => time !== null);
  const start = starts.length > 0 ? localTime(starts.reduce((a, b) => Math.min(a, b))) : null;
  const end = ends.length > 0 ? localTime(ends.reduce((a, b) => Math.max(a, b))) : null;
  return {
    ...blankRun(main.file, 'carbontracker'),
    sources: [main.file, ...results.flatMap(({ session }) => session.files).filter((file) => file !== main.file)].map(
      (file) => ({ file, format: 'carbontracker' }),
    ),
    durationHours: seconds > 0 ? source(seconds / 3600, 'Time') : null,
    acceleratorCount: gpus.length > 0 ? source(gpus.length, 'The following components were found') : null,
    acceleratorModel: models.size === 1 ? source(gpus[0]!, 'The following components were found') : null,
    acceleratorWatts: watts === null ? null : source(watts, 'Average power usage (W)'),
    region: main.session.place === null ? null : source(main.session.place, 'detected location'),
    energies: energies.filter((energy) => energy !== null),
    reportedEmissionsKg: kg === null ? null : source(kg, 'CO2eq'),
    startedAt: start === null ? null : source(start, 'time'),
    endedAt: end === null ? null : source(end, 'time'),
    parts: results.length > 1 ? results.map(partOf) : [],
    notes: [...notesOf(results)],
    problems: results.flatMap(({ session }) => session.problems),
  };
}

function sum(energies: readonly (MeasuredEnergy | null)[]): MeasuredEnergy | null {
  const kwh = total(energies.map((energy) => energy?.value ?? null));
  const [first] = energies;
  if (kwh === null || !first) return null;
  const lacks = energies.some((energy) => energy?.lacksAccelerators);
  const same = energies.every((energy) => energy?.includedPue === first.includedPue);
  const caveats = new Set(energies.map((energy) => energy?.caveat ?? null));
  return {
    ...first,
    value: kwh,
    scope: same ? first.scope : null,
    includedPue: same ? first.includedPue : null,
    caveat: sentences(...[...caveats].slice(0, 3)),
    ...(lacks ? { lacksAccelerators: true } : {}),
  };
}

function gpuWatts(results: readonly Result[], count: number): number | null {
  let [joules, seconds] = [0, 0];
  for (const { session } of results) {
    joules += session.epochs.gpuJoules;
    seconds += session.epochs.gpuSeconds;
  }
  return joules > 0 && count > 0 ? joules / seconds / count : null;
}

function partOf({ session, file, line, seconds, withPue, plain, kg }: Result): RunPart {
  return {
    id: session.id.slice(session.id.lastIndexOf('/') + 1).replace(/_$/, '') || null,
    durationHours: seconds === null ? null : onLine(seconds / 3600, file, 'Time', line),
    // What carbontracker prints, and so what a card states.
    energy: withPue ?? plain,
    reportedEmissionsKg: kg === null ? null : onLine(kg, file, 'CO2eq', line),
  };
}

function* notesOf(results: readonly Result[]): Generator<string> {
  if (results.length > 1) {
    const each = results.slice(0, 5).map(({ seconds }) => (seconds === null ? '?' : `${shown(seconds / 3600)} h`));
    if (results.length > 5) each.push(`${results.length - 5} more`);
    yield `The figures are the sum of ${results.length} sessions that carbontracker logged: ${each.join(', ')}.`;
  }
  if (results.some(({ session }) => session.interrupted)) {
    yield 'Training stopped before all epochs that carbontracker was told of.';
  }
}
