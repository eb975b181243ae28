import { folderOf } from './discovery.ts';
import type { Tree } from './tree.ts';
import { isVendored } from './vendored.ts';

/** A card that an earlier revision has and a later one has not. */
export interface RemovedCard {
  readonly path: string;
  /**
   * `deleted` or moved away from a folder that stays; `hidden` in a folder that is not searched; `unlisted` when the file
   * stands there and is no card any more; `linked` when a symbolic link took its place.
   */
  readonly how: 'deleted' | 'hidden' | 'unlisted' | 'linked';
  /** Where it was hidden. */
  readonly to?: string;
}

/** Whether the same stands at a path of two trees. */
export function isSame(before: Tree, now: Tree, path: string): boolean {
  const [was, is] = [before.id(path), now.id(path)];
  if (was === is) return was !== null || before.kind(path) === now.kind(path);
  return was !== null && is !== null && isPointerTo(before, now, path);
}

/** Git keeps a pointer in place of a large file, and a working directory the file; they differ only by their ids. */
function isPointerTo(before: Tree, now: Tree, path: string): boolean {
  const texts = [before, now].map((tree) => tree.read(path, 1024));
  const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n/;
  // Both pointers, or neither: their ids have told that they differ.
  return texts.filter((file) => 'text' in file && pointer.test(file.text)).length === 1;
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
  const stays = new Set(cardsNow);
  return cardsBefore.flatMap((path): RemovedCard[] => {
    if (stays.has(path)) {
      const becameLink = !before.id(path)?.startsWith('link ') && now.id(path)?.startsWith('link ');
      return becameLink ? [{ path, how: 'linked' }] : [];
    }
    if (now.kind(path) !== 'absent') return [{ path, how: 'unlisted' }];
    const folder = folderOf(path);
    if (folder === '' || now.kind(folder) !== 'absent') return [{ path, how: 'deleted' }];
    const to = hiddenCopy(before, now, folder);
    return to === null ? [] : [{ path, how: 'hidden', to }];
  });
}

/** A file of a folder that went, where nobody looks for cards. */
function hiddenCopy(before: Tree, now: Tree, folder: string): string | null {
  const vendored = now.everything().filter(isVendored);
  if (vendored.length === 0) return null;
  const gone = new Set(before.pathsBelow(folder).map((path) => before.id(path)));
  return vendored.find((path) => before.id(path) === null && gone.has(now.id(path))) ?? null;
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
