import { MAX_BYTES } from '../source/problem.ts';
import type { Tree } from '../workspace/tree.ts';
import { workingTree } from '../workspace/working-tree.ts';

/**
 * Reads the lines of files for the excerpts below findings, each file once. A file that the gate refuses to read has
 * no excerpt either.
 */
export function excerptSource(root: string): (path: string) => readonly string[] | null {
  const tree = workingTree(root);
  const known = new Map<string, readonly string[] | null>();
  return (path) => {
    let lines = known.get(path);
    if (lines === undefined) {
      lines = textOf(tree, path)?.split(/\r?\n/) ?? null;
      known.set(path, lines);
    }
    return lines;
  };
}

/** The text of a file, or null when it is not there or may not be read. */
export function textOf(tree: Tree, path: string): string | null {
  const file = tree.read(path, MAX_BYTES);
  return 'text' in file ? file.text : null;
}
