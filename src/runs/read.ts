import { startOf } from '../source/location.ts';
import { startOfText, TextError } from '../source/long-text.ts';
import { formatsOf, infoOf, RUN_FORMAT_IDS, type RunFile, type RunReader } from './formats.ts';
import { mergeRuns } from './merge.ts';
import { projectFolder } from './output-folder.ts';
import type { IgnoredFile, RunFormat, RunProblem, TrainingRun } from './run.ts';
import { lineOf } from './text/lines.ts';

/** What a set of files tells about training. */
export interface RunReading {
  /** One per training. */
  readonly runs: readonly TrainingRun[];
  /** Files that looked like a run's and said nothing about one. */
  readonly ignored: readonly IgnoredFile[];
  /** What kept files from being read to their end; nothing of them counts. */
  readonly problems: readonly RunProblem[];
}

/**
 * Reads the runs that a set of files tells of. Files of several formats that describe one training are merged into one
 * run; several trainings stay apart. A training-run file is the author's own word: beside one, formats that hold
 * several trainings are left aside.
 *
 * @param otherwise the format of a file of which neither name nor text tells it; null to ignore such a file
 */
export async function readRuns(files: readonly RunFile[], otherwise: RunFormat | null = null): Promise<RunReading> {
  const found: TrainingRun[] = [];
  const ignored: IgnoredFile[] = [];
  const problems: RunProblem[] = [];
  for (const [format, homes] of await byFormat(files, otherwise)) {
    const { read } = await readerOf(format);
    for (const home of homes.values()) {
      const { runs, group } = readGroup(read, home, problems);
      for (const run of runs) found.push(run);
      const used = new Set(runs.flatMap(({ sources }) => sources.map(({ file }) => file)));
      const title = titleOf(format);
      const none = title.endsWith(' file') ? `is no ${title}` : `holds no ${title}`;
      const why = runs.length > 0 ? 'says nothing that the files beside it do not' : none;
      ignored.push(...group.filter(({ path }) => !used.has(path)).map(({ path }) => ({ file: path, why })));
    }
  }
  return { runs: together(found, ignored), ignored, problems };
}

/** Reads files together. One that turns out to be no text is left out and told, and the others are read anew. */
function readGroup(
  read: RunReader['read'],
  files: readonly RunFile[],
  problems: RunProblem[],
): { readonly runs: readonly TrainingRun[]; readonly group: readonly RunFile[] } {
  let group = files.map((file) => ({ file, watched: watch(file) }));
  for (;;) {
    try {
      return { runs: read(group.map(({ watched }) => watched)), group: group.map(({ file }) => file) };
    } catch (error) {
      if (!(error instanceof UnreadFile)) throw error;
      problems.push(error.problem);
      group = group.filter(({ file }) => file.path !== error.problem.location.file);
    }
  }
}

/** A fault of a text with the file that it is in. */
class UnreadFile extends Error {
  readonly problem: RunProblem;

  constructor(file: string, { message, fix, line }: TextError) {
    super(message);
    const location = line === null ? startOf(file) : lineOf(file, line);
    this.problem = { kind: 'unreadable', message, fix, location };
  }
}

/** The same file, whose text tells which one it is when it fails. */
function watch({ path, text }: RunFile): RunFile {
  function* pieces(): Generator<string> {
    try {
      yield* text.pieces();
    } catch (error) {
      throw error instanceof TextError ? new UnreadFile(path, error) : error;
    }
  }
  return { path, text: { pieces } };
}

/** The files of each format by the home that they share. */
async function byFormat(
  files: readonly RunFile[],
  otherwise: RunFormat | null,
): Promise<Map<RunFormat, Map<string, RunFile[]>>> {
  const formats = new Map<RunFormat, Map<string, RunFile[]>>();
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const format = (await formatOf(file)) ?? otherwise;
    if (!format) continue; // Neither name nor text promises a run.
    const home = infoOf(format).home(file.path);
    const homes = formats.get(format) ?? new Map<string, RunFile[]>();
    homes.set(home, [...(homes.get(home) ?? []), file]);
    formats.set(format, homes);
  }
  return formats;
}

/** By the name; where that leaves a choice, or none, by the text. */
async function formatOf({ path, text }: RunFile): Promise<RunFormat | null> {
  const named = formatsOf(path);
  if (named.length === 1) return named[0] as RunFormat;
  const start = marksOf(text);
  const candidates = named.length > 0 ? named : RUN_FORMAT_IDS;
  for (const format of candidates) {
    if ((await readerOf(format)).recognises(start)) return format;
  }
  return named[0] ?? null;
}

/** What formats are told by. What is no text has no marks, and whoever reads it to its end says so. */
function marksOf(text: RunFile['text']): string {
  try {
    return startOfText(text, 64 * 1024);
  } catch (error) {
    if (error instanceof TextError) return '';
    throw error;
  }
}

function readerOf(format: RunFormat): Promise<RunReader> {
  return infoOf(format).load();
}

function titleOf(format: RunFormat): string {
  return infoOf(format).title;
}

/**
 * The runs of folders that do not stand in each other are of different trainings; the others, and those of `outputs` and
 * `logs` beside each other, may be of one.
 */
function together(runs: readonly TrainingRun[], ignored: IgnoredFile[]): TrainingRun[] {
  const clusters: TrainingRun[][] = [];
  for (const run of runs) {
    const near = clusters.filter((cluster) => cluster.some((other) => areNear(projectOf(run), projectOf(other))));
    for (const cluster of near) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push([...near.flat(), run]);
  }
  return clusters.flatMap((cluster) => trainingsOf(cluster, ignored));
}

function trainingsOf(runs: readonly TrainingRun[], ignored: IgnoredFile[]): TrainingRun[] {
  const ofFormat = (format: RunFormat) => runs.filter((run) => run.format === format);
  const several = (run: TrainingRun) => ofFormat(run.format).length > 1;
  if (!runs.some(several)) return [mergeRuns(runs)];
  const [native, ...more] = ofFormat('native');
  if (native && more.length === 0) {
    const aside = runs.filter(several).flatMap(({ sources }) => sources);
    ignored.push(...aside.map(({ file }) => ({ file, why: 'is one of several runs beside a training-run file' })));
    return [mergeRuns(runs.filter((run) => !several(run)))];
  }
  const homes = new Map<string, TrainingRun[]>();
  for (const run of runs) homes.set(homeOf(run), [...(homes.get(homeOf(run)) ?? []), run]);
  return [...homes.values()].flatMap((group) => {
    const alone = group.every((run) => group.filter(({ format }) => format === run.format).length === 1);
    return alone ? [mergeRuns(group)] : group;
  });
}

/** Whether one of two folders is the other or holds it. */
function areNear(a: string, b: string): boolean {
  const holds = (folder: string, inner: string) => folder === '' || inner === folder || inner.startsWith(`${folder}/`);
  return holds(a, b) || holds(b, a);
}

function homeOf({ format, path }: TrainingRun): string {
  return infoOf(format).home(path);
}

function projectOf(run: TrainingRun): string {
  return projectFolder(homeOf(run));
}
