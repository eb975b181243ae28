import type { Card } from './cards/card.ts';
import { UserError } from './errors.ts';
import { chooseRun } from './runs/choose.ts';
import { formatsOf, infoOf, type RunFile, rankOf } from './runs/formats.ts';
import { readRuns } from './runs/read.ts';
import { blankRun, type RunFormat, type RunProblem, type TrainingRun } from './runs/run.ts';
import { startOf } from './source/location.ts';
import { MAX_BYTES } from './source/problem.ts';
import type { CardTest, Scope } from './workspace/discovery.ts';
import { lfsProblem } from './workspace/lfs.ts';
import { runFilesBelow, runFinder } from './workspace/run-files.ts';
import type { Tree } from './workspace/tree.ts';

/** Larger run files are refused by name: 64 MiB. */
export const MAX_RUN_BYTES = 64 * 1024 * 1024;

/** All files of a run together, in bytes; a small repository can hold one large file under many names. */
const MAX_ALL = 2 * MAX_RUN_BYTES;

/** A folder of experiments is no run; beyond this many trainings none is read. */
const MAX_TRAININGS = 50;

/** The run of a card, and where there are several the files of which each could be it. */
export interface CardRun {
  readonly run: TrainingRun | null;
  readonly candidates: readonly string[];
}

export type RunLoader = (card: Card, scopes: readonly Scope[], isCardReadme: CardTest) => Promise<CardRun>;

/**
 * Loads the training runs of cards.
 *
 * @param given a file or folder that the user named for all cards; null for what stands beside each card
 * @throws UserError (the loader) when a named run is not there, or does not tell which of several is meant
 */
export function runLoader(tree: Tree, given: string | null): RunLoader {
  if (given !== null) {
    let reading: Promise<readonly TrainingRun[]> | undefined;
    return async (card) => {
      reading ??= namedRuns(tree, given);
      const runs = await reading;
      const run = chooseRun(runs, card);
      if (run) return { run, candidates: [] };
      throw severalRuns(given, runs);
    };
  }
  const find = runFinder(tree);
  return async (card, scopes, isCardReadme) => {
    for (const paths of find(card.path, scopes, isCardReadme)) {
      const homes = trainingsOf(paths);
      if (homes.length > MAX_TRAININGS) return { run: null, candidates: homes };
      const runs = await readAll(tree, paths);
      if (runs.length === 0) continue;
      // Beside a file of several cards, nobody can tell whose a single run is.
      const run = card.id === card.path || runs.length > 1 ? chooseRun(runs, card) : null;
      return { run, candidates: run ? [] : runs.map(({ path }) => path) };
    }
    return { run: null, candidates: [] };
  };
}

/**
 * The runs that a file or folder holds, at least one.
 *
 * @throws UserError when it is not there or holds none
 */
export async function namedRuns(tree: Tree, given: string): Promise<readonly TrainingRun[]> {
  const path = given.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '') || '.';
  const kind = tree.kind(path);
  if (kind === 'absent') throw new UserError(`The training run ${given} does not exist.`, 'Correct the path.');
  if (kind === 'file') await refuseCard(tree, path);
  const paths = kind === 'folder' ? runFilesBelow(tree, path === '.' ? '' : path) : [path];
  const runs = await readAll(tree, paths, kind === 'folder' ? null : 'native');
  if (runs.length > 0) return runs;
  const what = kind === 'folder' ? 'The folder' : 'The file';
  const isOffline =
    kind === 'folder' && tree.pathsBelow(path === '.' ? '' : path).some((one) => one.endsWith('.wandb'));
  throw new UserError(
    `${what} ${given} holds no training run.`,
    isOffline
      ? 'An offline run of Weights & Biases is one binary file: sync it, and commit its `wandb-summary.json`, or state the figures in a `training-run.yaml`.'
      : 'Name a run file or its folder; docs/training-runs.md lists what is read.',
  );
}

/** @throws UserError when a file that no run's name has is a card, as who confuses the two would name it */
async function refuseCard(tree: Tree, path: string): Promise<void> {
  if (formatsOf(path).length > 0 || !/\.(?:ya?ml|json|md|markdown|mdown|mkd|mdx)$/i.test(path)) return;
  const file = tree.read(path, MAX_BYTES);
  const what = 'text' in file ? (await import('./card-as-run.ts')).insteadOfRun(file.text, path) : null;
  if (what === null) return;
  throw new UserError(
    `${path} is ${what}, not a training run.`,
    "Name what the training left behind, such as its `emissions.csv` or `training-run.yaml`, or a folder; `check` finds a card's run by itself.",
  );
}

/** A file that cannot be read is a problem of the run, so that it is told; alone it is an unreadable run. */
async function readAll(
  tree: Tree,
  paths: readonly string[],
  otherwise: RunFormat | null = null,
): Promise<readonly TrainingRun[]> {
  const files: RunFile[] = [];
  const problems: RunProblem[] = [];
  let left = MAX_ALL;
  // Those with most say first, so that nothing pushes them out.
  for (const path of [...paths].sort((a, b) => sayOf(a) - sayOf(b))) {
    if (tree.kind(path) !== 'file') continue; // Git lists files that were deleted and not yet committed.
    const file = lfsProblem(tree, path) ?? tree.open(path, MAX_RUN_BYTES);
    if ('text' in file) files.push({ path, text: file.text });
    // What only might be a run need not be told.
    else if (formatsOf(path).length > 0 || paths.length === 1)
      problems.push({ kind: 'unreadable', message: file.problem, fix: file.fix, location: startOf(path) });
    left -= 'text' in file ? file.bytes : 0;
    if (left < 0) {
      files.pop();
      const message = `The run files are larger than ${MAX_ALL / 1024 / 1024} MiB together; none is read from this one on.`;
      const fix = 'Keep those of one training beside the card.';
      problems.push({ kind: 'unreadable', message, fix, location: startOf(path) });
      break;
    }
  }
  const { runs, ignored, problems: unread } = await readRuns(files, otherwise);
  problems.push(...unread);
  const [first, ...others] = runs;
  if (first) return [{ ...first, ignored, problems: [...first.problems, ...problems] }, ...others];
  const [problem] = problems;
  if (!problem) return [];
  const { file } = problem.location;
  return [{ ...blankRun(file, formatsOf(file)[0] ?? 'native'), problems, readable: false }];
}

function sayOf(path: string): number {
  const [format] = formatsOf(path);
  return format ? rankOf(format) : Number.MAX_SAFE_INTEGER;
}

/** One path for each training that a set of files could hold. */
function trainingsOf(paths: readonly string[]): string[] {
  const homes = new Map<string, string>();
  for (const path of paths) {
    const format = formatsOf(path)[0] as RunFormat;
    const key = `${format} ${infoOf(format).home(path)}`;
    if (!homes.has(key)) homes.set(key, path);
  }
  return [...homes.values()];
}

function severalRuns(given: string, runs: readonly TrainingRun[]): UserError {
  const paths = [...new Set(runs.map(({ path }) => path))];
  const [only, other] = paths;
  if (only !== undefined && other === undefined) {
    return new UserError(
      `${only} holds ${runs.length} training runs, and nothing tells which of them the card is about.`,
      'State its figures in a training-run.yaml beside the card, or leave the rows of the other runs out.',
    );
  }
  const names = paths.length > 5 ? `${paths.slice(0, 5).join(', ')} and ${paths.length - 5} more` : paths.join(', ');
  return new UserError(`The folder ${given} holds ${runs.length} training runs: ${names}.`, 'Name one run file.');
}
