import { formatsOf } from '../runs/formats.ts';
import { projectFolder } from '../runs/output-folder.ts';
import { folderOf } from '../source/path.ts';
import { type CardTest, cardsBelow, type Scope } from './discovery.ts';
import type { Tree } from './tree.ts';

/** Folders in which tools keep their runs; what they hold belongs to the folder that they stand in. */
const TOOL_FOLDER = /^(?:mlruns|wandb|dvclive|checkpoint-\d+|last-checkpoint)$/;

/**
 * Tells which files a card's training could have left, nearest first: a set of files for each folder that has any. A
 * set further away is looked at only when a nearer one holds no run after all.
 */
export type RunFinder = (card: string, scopes: readonly Scope[], isCardReadme: CardTest) => Iterable<readonly string[]>;

/**
 * Finds the run files of cards: those beside a card, then those of each folder above it up to the first that holds
 * another card, and after each of these what stands in folders of output there, where the card is the only one. The tree
 * is looked through once.
 */
export function runFinder(tree: Tree): RunFinder {
  let byFolder: ReadonlyMap<string, readonly string[]> | undefined;
  let outputFolders: ReadonlyMap<string, readonly string[]> | undefined;
  return function* (card, scopes, isCardReadme) {
    const home = folderOf(card);
    if (card.startsWith('../')) {
      yield byHome(tree.pathsBelow(home)).get(home) ?? [];
      return;
    }
    byFolder ??= byHome(tree.paths());
    outputFolders ??= outputsOf(byFolder);
    for (let folder = home; ; folder = folderOf(folder)) {
      const files = (byFolder.get(folder) ?? []).filter((path) => path !== card);
      const isShared = () => cardsBelow(tree, folder, scopes, isCardReadme).some((other) => other !== card);
      const outputs = outputFolders.get(folder) ?? [];
      if (folder !== home && files.length + outputs.length > 0 && isShared()) return;
      if (files.length > 0) yield files;
      if (outputs.length > 0 && !isShared()) yield outputs;
      if (folder === '') return;
    }
  };
}

/** What stands in `outputs`, `logs` and their like, by the folder that these stand in. */
function outputsOf(byFolder: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const outputs = new Map<string, string[]>();
  for (const [home, files] of byFolder) {
    const parent = projectFolder(home);
    if (parent !== home) outputs.set(parent, [...(outputs.get(parent) ?? []), ...files]);
  }
  return outputs;
}

/** Files of other names are looked into up to this number. */
const MAX_UNNAMED = 200;

/** The run files below a folder that the user named: by their name, and those that may be one by their text. */
export function runFilesBelow(tree: Tree, folder: string): string[] {
  const paths = tree.pathsBelow(folder);
  const unnamed = paths.filter((path) => !isRunFile(path) && /\.(?:json|csv|log|txt|ya?ml)$/i.test(path));
  return [...paths.filter(isRunFile), ...unnamed.slice(0, MAX_UNNAMED)];
}

/** Git lists files that were deleted and not yet committed too; whoever reads one finds out. */
function byHome(paths: readonly string[]): Map<string, string[]> {
  const homes = new Map<string, string[]>();
  for (const path of paths) {
    if (!isRunFile(path)) continue;
    const home = homeOf(path);
    const files = homes.get(home);
    if (files) files.push(path);
    else homes.set(home, [path]);
  }
  return homes;
}

function isRunFile(path: string): boolean {
  return formatsOf(path).length > 0;
}

function homeOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const tool = folders.findIndex((name) => TOOL_FOLDER.test(name));
  return (tool < 0 ? folders : folders.slice(0, tool)).join('/');
}
