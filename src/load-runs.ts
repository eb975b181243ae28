import type { Card } from './cards/card.ts';
import { UserError } from './errors.ts';
import { chooseRun } from './runs/choose.ts';
import { formatsOf, infoOf, type RunFile, rankOf } from './runs/formats.ts';
import { readRuns } from './runs/read.ts';
import { blankRun, type RunChoice, type RunFormat, type RunProblem, type TrainingRun } from './runs/run.ts';
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

/** The run of a card, and where there are several what each of them could be. */
export interface CardRun {
  readonly run: TrainingRun | null;
  /** The files of the runs of which each could be the card's; empty when one was taken. */
  readonly candidates: readonly string[];
  /** The runs of the candidates, in their order; empty where they are too many to be read. */
  readonly rivals: readonly TrainingRun[];
  /** Why one of several was taken; null where there was nothing to choose. */
  readonly choice: RunChoice | null;
}

/** The run files of a card before a change. */
export interface EarlierRun {
  readonly files: ReadonlySet<string>;
  /** Whether they told what training cost; only then a nearer file does not take their place. */
  readonly isMeasured: boolean;
}

export type RunLoader = (
  card: Card,
  scopes: readonly Scope[],
  isCardReadme: CardTest,
  earlier?: EarlierRun,
) => Promise<CardRun>;

const NONE: CardRun = { run: null, candidates: [], rivals: [], choice: null };

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
      if (run) return { ...NONE, run };
      throw severalRuns(given, runs);
    };
  }
  const find = runFinder(tree);
  return async (card, scopes, isCardReadme, earlier) => {
    const sets = find(card.path, scopes, isCardReadme);
    const kept = earlier ? await keptRun(tree, card, earlier, sets) : null;
    if (kept) return kept;
    for (const paths of earlier ? find(card.path, scopes, isCardReadme) : sets) {
      const homes = trainingsOf(paths);
      if (homes.length > MAX_TRAININGS) return { ...NONE, candidates: homes };
      const runs = await readAll(tree, paths);
      if (runs.length > 0) return oneOf(runs, card);
    }
    return NONE;
  };
}

/** The run of several that the card is about, or all of them. */
function oneOf(runs: readonly TrainingRun[], card: Card): CardRun {
  // Beside a file of several cards, nobody can tell whose a single run is.
  const run = card.id === card.path || runs.length > 1 ? chooseRun(runs, card) : null;
  if (!run) return { ...NONE, candidates: runs.map(({ path }) => path), rivals: runs };
  const others = [...new Set(runs.map(({ path }) => path))].filter((path) => path !== run.path);
  return { ...NONE, run, choice: others.length > 0 ? { by: 'name', others } : null };
}

/**
 * The run that a card had before a change, as long as its files stand: a change that adds files cannot put another one
 * in its place, however well that fits. Null when the change adds none, or leaves nothing of the earlier one.
 */
async function keptRun(
  tree: Tree,
  card: Card,
  { files, isMeasured }: EarlierRun,
  sets: Iterable<readonly string[]>,
): Promise<CardRun | null> {
  const nearer: string[] = [];
  for (const paths of sets) {
    if (!paths.some((path) => files.has(path) && tree.kind(path) === 'file')) {
      if (!isMeasured) return null;
      nearer.push(...trainingsOf(paths));
      continue;
    }
    const isCrowded = trainingsOf(paths).length > MAX_TRAININGS;
    const runs = await readAll(tree, isCrowded ? paths.filter((path) => files.has(path)) : paths, null, files);
    const own = runs.filter(({ readable, sources }) => readable && sources.some(({ file }) => files.has(file)));
    const others = [...nearer, ...(isCrowded ? trainingsOf(paths) : runs.map(({ path }) => path))].filter(
      (path) => !own.some(({ sources }) => sources.some(({ file }) => file === path)),
    );
    if (own.length === 0 || others.length === 0) return null;
    const usual = isCrowded || nearer.length > 0 ? NONE : oneOf(runs, card);
    if (usual.run && own.includes(usual.run)) return usual;
    const chosen = oneOf(own, card);
    if (chosen.run) return { ...chosen, choice: { by: 'earlier', others } };
    return { ...chosen, candidates: [...chosen.candidates, ...others] };
  }
  return null;
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
  first: ReadonlySet<string> = new Set(),
): Promise<readonly TrainingRun[]> {
  const files: RunFile[] = [];
  const problems: RunProblem[] = [];
  let left = MAX_ALL;
  // Those with most say first, so that nothing pushes them out.
  const order = (a: string, b: string) => Number(first.has(b)) - Number(first.has(a)) || sayOf(a) - sayOf(b);
  for (const path of [...paths].sort(order)) {
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
  const [best, ...others] = runs;
  if (best) return [{ ...best, ignored, problems: [...best.problems, ...problems] }, ...others];
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
