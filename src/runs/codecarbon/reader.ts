import type { RunFile, RunReader } from '../formats.ts';
import { blankRun, type RunPart, type Sourced, type TrainingRun } from '../run.ts';
import { firstCells, numberIn } from '../text/table.ts';
import { clip, shown } from '../text/words.ts';
import { onLine, total, unreadableRun } from '../values/figure.ts';
import { localTime } from '../values/instant.ts';
import { clockSeconds } from '../values/stretches.ts';
import { isCodecarbonHeader } from './columns.ts';
import { energyOf } from './energy.ts';
import { type Job, type Training, trainingsOf } from './jobs.ts';
import { readSessions, type Session } from './sessions.ts';

/**
 * CodeCarbon's `emissions*.csv` of all versions (seven layouts, 0.0.9 to 3.3.0), and the files of its tasks.
 * `emissions_rate` is not read: it was g/s to 2.1.4 and is kg/s. Nor is `gpu_power`: to 3.1.1 it was the last sample.
 */
export const codecarbonReader: RunReader = {
  recognises: (text) => isCodecarbonHeader(firstCells(text)),
  read: readCodecarbon,
};

function readCodecarbon(files: readonly RunFile[]): TrainingRun[] {
  const read = files.map(readSessions).filter((file) => file !== null);
  const runs: TrainingRun[] = [];
  const told = new Set<string>();
  const trainings = trainingsOf(read);
  for (const training of trainings) {
    const ofIt = read.filter(({ path }) => training.files.includes(path));
    const fresh = ofIt.filter(({ path }) => !told.has(path));
    for (const { path } of ofIt) told.add(path);
    const run = runOf(training, trainings.filter(({ project }) => project === training.project).length > 1);
    runs.push({
      ...run,
      notes: [...run.notes, ...ofIt.flatMap(({ notes }) => notes)],
      problems: fresh.flatMap(({ problems }) => problems),
    });
  }
  for (const { path, problems } of read) {
    if (!told.has(path) && problems.length > 0) runs.push(unreadableRun(path, 'codecarbon', ...problems));
  }
  return runs;
}

function runOf({ project, jobs, files }: Training, oneOfSeveral: boolean): TrainingRun {
  const sessions = jobs.map(({ counts }) => counts);
  const main = sessions.reduce((a, b) => (b.duration > a.duration ? b : a));
  const notes = [...jobNotes(jobs)];
  const energy = energyOf(sessions);
  const emissions = total(sessions.map(({ kg }) => kg));
  const source = <T>(value: T, key: string): Sourced<T> => onLine(value, main.file, key, main.line);
  return {
    ...blankRun(main.file, 'codecarbon'),
    sources: [main.file, ...files.filter((file) => file !== main.file)].map((file) => ({ file, format: 'codecarbon' })),
    name: nameOf(project, main.file, oneOfSeveral),
    ...timesOf(sessions, main),
    ...acceleratorsOf(sessions, main, notes),
    pue: main.pue === 1 ? null : source(main.pue, 'pue'),
    wue: positive(main, 'wue'),
    ...placeOf(main, notes),
    energies: energy ? [energy] : [],
    reportedEmissionsKg: emissions === null ? null : source(emissions, 'emissions'),
    parts: jobs.length > 1 ? jobs.map(partOf) : [],
    notes,
  };
}

/** The project's name says nothing where the user set none; the file's may. */
function nameOf(project: string, file: string, oneOfSeveral: boolean): string | null {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.csv$/i, '');
  if (project === 'codecarbon') return stem === 'emissions' ? null : stem;
  return oneOfSeveral ? `${project} (${stem})` : project;
}

/** Clock time of all sessions: what ran at the same time counts once. */
function timesOf(sessions: readonly Session[], main: Session): Partial<TrainingRun> {
  const hours = clockSeconds(sessions.map(({ duration, end }) => ({ seconds: duration, end }))) / 3600;
  const ended = sessions.filter(({ end }) => end !== null).map(({ end, duration }) => [end! - duration * 1000, end!]);
  const text = (time: number | undefined, key: string) => {
    const written = time === undefined || !Number.isFinite(time) ? null : localTime(time);
    return written === null ? null : onLine(written, main.file, key, main.line);
  };
  const starts = ended.map(([start]) => start!);
  const ends = ended.map(([, end]) => end!);
  return {
    durationHours: hours > 0 ? onLine(hours, main.file, 'duration', main.line) : null,
    startedAt: text(starts.length > 0 ? starts.reduce((a, b) => Math.min(a, b)) : undefined, 'timestamp'),
    endedAt: text(ends.length > 0 ? ends.reduce((a, b) => Math.max(a, b)) : undefined, 'timestamp'),
  };
}

function acceleratorsOf(sessions: readonly Session[], main: Session, notes: string[]): Partial<TrainingRun> {
  const { count, model } = acceleratorOf(main, notes);
  if (count === null && model === null) return {};
  const source = <T>(value: T, key: string): Sourced<T> => onLine(value, main.file, key, main.line);
  const alike = sessions.every((session) => (acceleratorOf(session, []).count ?? count) === count);
  const seconds = sessions.reduce((sum, { duration }) => sum + duration, 0);
  // Of sessions side by side the clock counts one, and their accelerators are more than those of one.
  const same =
    alike && clockSeconds(sessions.map(({ duration, end }) => ({ seconds: duration, end }))) > 0.95 * seconds;
  const deviceHours = (session: Session) =>
    ((acceleratorOf(session, []).count ?? count ?? 0) * session.duration) / 3600;
  const hoursOf = (list: readonly Session[]) => list.reduce((sum, session) => sum + deviceHours(session), 0);
  const hours = hoursOf(sessions);
  const metered = sessions.filter((session) => (session.gpuKwh ?? 0) > 0);
  const kwh = metered.reduce((sum, { gpuKwh, pue }) => sum + (gpuKwh ?? 0) / pue, 0);
  if (!alike) notes.push('The sessions had different numbers of accelerators; the hours are those of all of them.');
  else if (!same) notes.push('Sessions ran side by side; the accelerator-hours are those of all of them.');
  const watts = (kwh * 1000) / hoursOf(metered);
  return {
    acceleratorCount: count === null || !same ? null : source(count, 'gpu_count'),
    acceleratorHours: same || hours === 0 ? null : source(hours, 'duration'),
    acceleratorModel: model === null ? null : source(model, 'gpu_model'),
    acceleratorWatts: kwh > 0 && Number.isFinite(watts) ? source(watts, 'gpu_energy') : null,
  };
}

/** "8 x NVIDIA A100-SXM4-80GB"; several models follow one another without anything between them. */
function acceleratorOf(session: Session, notes: string[]): { count: number | null; model: string | null } {
  const written = session.text('gpu_model');
  const counted = session.gpuCount !== null && session.gpuCount > 0 ? session.gpuCount : null;
  if (written === null) {
    const cpu = session.text('cpu_model');
    if (counted === null && cpu) notes.push(`CodeCarbon saw no accelerator; the processor was "${clip(cpu)}".`);
    return { count: counted, model: null };
  }
  const parts = /^(\d{1,7}) x (.+)$/.exec(written);
  if (!parts) return { count: counted, model: written };
  if (/\d x /.test(parts[2]!)) {
    notes.push(`CodeCarbon saw accelerators of several models: "${clip(written)}".`);
    return { count: counted, model: null };
  }
  return { count: counted ?? (Number(parts[1]) || null), model: parts[2]!.trim() };
}

/** Countries whose states and provinces have grids of their own. */
const SEVERAL_GRIDS: readonly string[] = ['AUS', 'CAN', 'CHN', 'USA'];

function placeOf(main: Session, notes: string[]): Partial<TrainingRun> {
  const source = <T>(key: string, value: T): Sourced<T> => onLine(value, main.file, key, main.line);
  const latitude = numberIn(main.text('latitude') ?? '');
  const longitude = numberIn(main.text('longitude') ?? '');
  const provider = main.text('cloud_provider');
  const cloudRegion = main.text('cloud_region');
  if (latitude === 46.8 && longitude === -71.2 && main.text('country_iso_code') === 'CAN' && !cloudRegion) {
    notes.push('CodeCarbon did not find where it ran and took Quebec, Canada, which is its default; so it is unknown.');
    return {};
  }
  const keys = cloudRegion ? ['cloud_region'] : ['country_name', 'country_iso_code'];
  const key = keys.find((name) => main.text(name) !== null);
  const country = key === undefined ? null : main.text(key);
  // CodeCarbon looks up the state or province as well: "iowa" of "United States".
  const state =
    !cloudRegion && SEVERAL_GRIDS.includes(main.text('country_iso_code') ?? '') ? main.text('region') : null;
  const known = latitude !== null && longitude !== null && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return {
    region: key === undefined || country === null ? null : source(key, state ? `${state}, ${country}` : country),
    provider: provider ? source('cloud_provider', provider) : null,
    coordinates: known && (latitude !== 0 || longitude !== 0) ? source('latitude', { latitude, longitude }) : null,
  };
}

function partOf({ id, counts }: Job): RunPart {
  const source = (key: string, value: number) => onLine(value, counts.file, key, counts.line);
  return {
    id: id.includes('line ') ? null : id,
    durationHours: counts.duration > 0 ? source('duration', counts.duration / 3600) : null,
    energy: energyOf([counts]),
    reportedEmissionsKg: counts.kg === null ? null : source('emissions', counts.kg),
  };
}

function* jobNotes(jobs: readonly Job[]): Generator<string> {
  const ranks = jobs.reduce((sum, job) => sum + job.ranks.length, 0);
  if (ranks > 0) {
    yield `${ranks + jobs.length} processes of the same job each measured the whole machine; the longest counts, not the sum.`;
  }
  const [first] = jobs;
  const odd = jobs.find(({ counts, ranks }) => ranks.some((rank) => differs(counts.gpuKwh, rank.gpuKwh)));
  if (first && odd) {
    yield 'Their GPU energies differ by more than a tenth: if each measured other GPUs, their sum would be right.';
  }
  if (jobs.length < 2) return;
  const each = jobs
    .slice(0, 5)
    .map(({ counts }) => `${counts.kwh === null ? '?' : shown(counts.kwh)} kWh in ${shown(counts.duration / 3600)} h`);
  if (jobs.length > 5) each.push(`${jobs.length - 5} more`);
  yield `The figures are the sum of ${jobs.length} tracked sessions: ${each.join(', ')}.`;
}

function differs(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(a - b) > 0.1 * Math.max(a, b);
}

function positive(session: Session, key: string): Sourced<number> | null {
  const value = numberIn(session.text(key) ?? '');
  return value !== null && value > 0 ? onLine(value, session.file, key, session.line) : null;
}
