import { folderOf } from './discovery.ts';
import { isLfsPointer } from './lfs.ts';
import type { Tree } from './tree.ts';
import { isVendored } from './vendored.ts';

/** A card that an earlier revision has and a later one has not. */
export interface RemovedCard {
  readonly path: string;
  /** Its id, where its file holds several. */
  readonly id?: string;
  /**
   * `deleted` or moved away from a folder that stays; `dropped` from a file that holds others too; `left` behind by a model that moved; `hidden` in a folder that is not
   * searched; `unlisted` when the file stands there and is no card any more; `linked` when a symbolic link took its place.
   */
  readonly how: 'deleted' | 'dropped' | 'left' | 'hidden' | 'unlisted' | 'linked';
  /** A file of its model, where it went. */
  readonly to?: string;
}

/** Nothing that is longer is read. */
const MAX_READ = 64 * 1024 * 1024;

/** Whether the same stands at a path of two trees, symbolic links followed. */
export function isSame(before: Tree, now: Tree, path: string): boolean {
  const [was, is] = [before.id(path), now.id(path)];
  if (was !== is) return was !== null && is !== null && isPointerTo(before, now, path);
  if (was !== null && !was.startsWith('link ')) return true;
  // The same link, or the same path through one, may lead to something else.
  if (before.kind(path) !== now.kind(path)) return false;
  return before.kind(path) !== 'file' || contentOf(before, path) === contentOf(now, path);
}

function contentOf(tree: Tree, path: string): string {
  const file = tree.read(path, MAX_READ);
  return 'text' in file ? file.text : file.problem;
}

/** Git keeps a pointer in place of a large file, and a working directory the file; they differ only by their ids. */
function isPointerTo(before: Tree, now: Tree, path: string): boolean {
  if (before.checkedOut === now.checkedOut) return false;
  const texts = [before, now].map((tree) => tree.read(path, 1024));
  // Both pointers, or neither: their ids have told that they differ.
  return texts.filter((file) => 'text' in file && isLfsPointer(file.text)).length === 1;
}

/**
 * Cards that are gone although their model is not: it is there as long as its folder is.
 *
 * @param cardsBefore paths of the cards of `before`
 * @param cardsNow paths of the cards of `now`
 */
export function removedCards(
  before: Tree,
  now: Tree,
  cardsBefore: readonly string[],
  cardsNow: readonly string[],
): RemovedCard[] {
  const [were, stays] = [new Set(cardsBefore), new Set(cardsNow)];
  const homes = new Set(cardsNow.map(folderOf));
  let copies: ReadonlyMap<string, readonly string[]> | undefined;
  return cardsBefore.flatMap((path): RemovedCard[] => {
    if (stays.has(path)) {
      const becameLink = !before.id(path)?.startsWith('link ') && now.id(path)?.startsWith('link ');
      return becameLink ? [{ path, how: 'linked' }] : [];
    }
    if (now.kind(path) !== 'absent') return [{ path, how: 'unlisted' }];
    const folder = folderOf(path);
    copies ??= newFiles(before, now);
    // With nothing but the card in it, a folder is no model that could have gone.
    const moved = copies.get(before.id(path) ?? '') ?? [];
    const isAlone = before.pathsBelow(folder).every((file) => were.has(file));
    if (folder === '' || now.kind(folder) !== 'absent' || (isAlone && !moved.some((file) => stays.has(file)))) {
      return [{ path, how: 'deleted' }];
    }
    const files = before.pathsBelow(folder).flatMap((file) => copies?.get(before.id(file) ?? '') ?? []);
    const hidden = files.find(isVendored);
    if (hidden !== undefined) return [{ path, how: 'hidden', to: hidden }];
    const left = files.find((file) => WEIGHTS.test(file) && !hasCardAbove(file, homes));
    return left === undefined ? [] : [{ path, how: 'left', to: left }];
  });
}

/** Files that hold the parameters of a model. */
const WEIGHTS =
  /\.(?:safetensors|bin|pth?|ckpt|onnx|gguf|ggml|h5|hdf5|keras|pkl|pickle|joblib|npz|tflite|pb|mlmodel|pmml|msgpack|model)$/i;

function hasCardAbove(path: string, homes: ReadonlySet<string>): boolean {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    if (homes.has(folder)) return true;
    if (folder === '') return false;
  }
}

/** Paths that only the later tree has, by the id of what stands there. */
function newFiles(before: Tree, now: Tree): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of now.everything()) {
    if (before.id(path) !== null) continue;
    const id = now.id(path) ?? '';
    const paths = found.get(id);
    if (paths) paths.push(path);
    else found.set(id, [path]);
  }
  return found;
}

/**
 * The files that belong to a card and differ between two trees: those in its folder and below, without the folders of
 * other cards.
 *
 * @param wanted leaves out files before they are compared, which takes long for large ones
 */
export function changedBeside(
  before: Tree,
  now: Tree,
  card: string,
  cards: readonly string[],
  wanted: (path: string) => boolean,
): string[] {
  const home = folderOf(card);
  const others = cards.map(folderOf).filter((folder) => folder !== home && isBelow(folder, home));
  const paths = new Set([...before.pathsBelow(home), ...now.pathsBelow(home)]);
  return [...paths].filter(
    (path) =>
      path !== card && wanted(path) && !others.some((folder) => isBelow(path, folder)) && !isSame(before, now, path),
  );
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}
