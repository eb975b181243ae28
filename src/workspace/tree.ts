import type { LongText } from '../source/long-text.ts';

/** Why a file cannot be read, and what to do about it. */
export interface FileProblem {
  readonly problem: string;
  readonly fix: string;
}

/** What reading a file gives: its text, or why it cannot be read. */
export type FileReading = { readonly text: string } | FileProblem;

/** The same for a file that may be long: its text has not been read yet. */
export type FileOpening = { readonly text: LongText; readonly bytes: number } | FileProblem;

/** The files of a repository, from the working directory or from a revision. Paths are relative and `/`-separated. */
export interface Tree {
  /** Every file that is not ignored and not vendored, sorted. */
  paths(): readonly string[];
  /** The same for one folder, which may lie outside of the tree when the user names it. */
  pathsBelow(folder: string): readonly string[];
  /** What stands at a path. */
  kind(path: string): 'file' | 'folder' | 'absent';
  /** Reads a text file of at most `maxBytes`; links that leave the tree and files that are no UTF-8 are refused. */
  read(path: string, maxBytes: number): FileReading;
  /**
   * A text file to be read piece by piece, by the rules of `read`: a larger one is refused before anything of it is
   * read. What only reading tells, such as another encoding, the text says when its pieces are asked for.
   */
  open(path: string, maxBytes: number): FileOpening;
  /**
   * The git id of the file at a path, so that two trees can be compared without reading it; null for anything else. Of
   * a symbolic link it is `link ` and the id of its target's name.
   */
  id(path: string): string | null;
  /** Whether files were checked out, so that filters may have put something else in place of what git keeps. */
  readonly checkedOut?: true;
  /** Every file, vendored ones too. */
  everything(): readonly string[];
  /**
   * Brings contents that were asked for and were not here, from a place that takes time. True when there were any: what
   * was made of the tree is to be made again. Trees that have everything here lack it.
   */
  load?(): Promise<boolean>;
}

/** A tree in which some paths are not there. */
export function without(tree: Tree, paths: readonly string[]): Tree {
  const isOut = (path: string) => paths.includes(path);
  const rest = (list: readonly string[]) => list.filter((path) => !isOut(path));
  return {
    ...tree,
    paths: () => rest(tree.paths()),
    pathsBelow: (folder) => rest(tree.pathsBelow(folder)),
    everything: () => rest(tree.everything()),
    kind: (path) => (isOut(path) ? 'absent' : tree.kind(path)),
    id: (path) => (isOut(path) ? null : tree.id(path)),
  };
}
