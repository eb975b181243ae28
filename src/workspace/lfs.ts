import type { FileReading, Tree } from './tree.ts';

/** A pointer is a few short lines; longer files are read for what they hold. */
const MAX_POINTER = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\n/;

/** Whether a text is what Git LFS keeps in git in place of a file (its specification, version 1). */
export function isLfsPointer(text: string): boolean {
  return POINTER.test(text);
}

/** Why a file is not read of which git holds a pointer alone, with what to do; null for any other file. */
export function lfsProblem(tree: Tree, path: string): Exclude<FileReading, { text: string }> | null {
  const file = tree.read(path, MAX_POINTER);
  if (!('text' in file) || !isLfsPointer(file.text)) return null;
  const fix = tree.checkedOut
    ? 'Check it out with `lfs: true` of actions/checkout, or run `git lfs pull`.'
    : 'Keep the file in git itself: what Git LFS stores is not there when the head of a pull request is only read.';
  return { problem: 'The file is a Git LFS pointer, and what it points to is not here.', fix };
}
