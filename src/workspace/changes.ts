import { baseName, folderOf } from '../source/path.ts';
import { isLfsPointer } from './lfs.ts';
import { freshPaths, homesAfter, isBelow, isOfAnyFolder, isWeights } from './moves.ts';
import type { Tree } from './tree.ts';
import { isVendored } from './vendored.ts';

/** A card that an earlier revision has and a later one has not. */
export interface RemovedCard {
  readonly path: string;
  /** Its id, where its file holds several. */
  readonly id?: string;
  /**
   * `deleted` or moved away from a folder that stays; `dropped` from a file that holds others too; `left` behind by a
   * model that moved; `hidden` in a folder that is not searched; `submodule` where the model is in another repository
   * now; `unlisted` when the file stands there and is no card any more; `linked` when a symbolic link took its place;
   * `eased` when it moved with its model to where the policy demands less.
   */
  readonly how: 'deleted' | 'dropped' | 'left' | 'hidden' | 'submodule' | 'unlisted' | 'linked' | 'eased';
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

/** Cards that are gone, and cards that moved with their model. */
export interface Departures {
  /** Those that are gone although their model is not: it is there as long as its folder is. */
  readonly removed: readonly RemovedCard[];
  /** Where the others went that are still there, by the path that they had. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * Tells what became of cards that are not where they were.
 *
 * @param cardsBefore paths of the cards of `before`
 * @param cardsNow paths of the cards of `now`
 */
export function departures(
  before: Tree,
  now: Tree,
  cardsBefore: readonly string[],
  cardsNow: readonly string[],
): Departures {
  const [were, stays] = [new Set(cardsBefore), new Set(cardsNow)];
  const moved = new Map<string, string>();
  let seen: Fresh | undefined;
  const removed = cardsBefore.flatMap((path): RemovedCard[] => {
    if (stays.has(path)) {
      const becameLink = !before.id(path)?.startsWith('link ') && now.id(path)?.startsWith('link ');
      return becameLink ? [{ path, how: 'linked' }] : [];
    }
    if (now.kind(path) !== 'absent') return [{ path, how: 'unlisted' }];
    seen ??= { all: new Set(now.everything()), fresh: freshPaths(before, now) };
    const folder = folderOf(path);
    const submodule = above(folder).find((each) => seen?.all.has(each) && now.kind(each) === 'folder');
    if (submodule !== undefined) return [{ path, how: 'submodule', to: submodule }];
    // With nothing but the card in it, a folder is no model that could have gone.
    const copies = seen.fresh.byId.get(before.id(path) ?? '') ?? [];
    const copy = copies.find((file) => stays.has(file));
    const isAlone = before.pathsBelow(folder).every((file) => were.has(file));
    if (folder === '' || now.kind(folder) !== 'absent' || (isAlone && copy === undefined)) {
      return [{ path, how: 'deleted' }];
    }
    const homes = homesAfter(before, now, folder, seen.fresh, were);
    const gone = hiddenFrom(before, path, homes, seen) ?? leftBy(before, path, homes, seen, cardsBefore, cardsNow);
    if (gone !== null) return [gone];
    const next =
      copy ?? cardsNow.find((card) => !were.has(card) && homes.some(({ folder }) => folder === folderOf(card)));
    if (next !== undefined) moved.set(path, next);
    return [];
  });
  return { removed, moved };
}

interface Fresh {
  /** Every path of the later tree. */
  readonly all: ReadonlySet<string>;
  readonly fresh: ReturnType<typeof freshPaths>;
}

type Homes = ReturnType<typeof homesAfter>;

/** The model went where no card is looked for. */
function hiddenFrom(before: Tree, path: string, homes: Homes, { fresh }: Fresh): RemovedCard | null {
  const files = before.pathsBelow(folderOf(path)).flatMap((file) => fresh.byId.get(before.id(file) ?? '') ?? []);
  const name = baseName(path);
  const to =
    files.find(isVendored) ??
    homes.find(({ file }) => isVendored(file))?.file ??
    fresh.byName.get(name)?.find((file) => isVendored(file) && !isOfAnyFolder(name));
  return to === undefined ? null : { path, how: 'hidden', to };
}

/** The model went where no card is. */
function leftBy(
  before: Tree,
  path: string,
  homes: Homes,
  { fresh }: Fresh,
  cardsBefore: readonly string[],
  cardsNow: readonly string[],
): RemovedCard | null {
  const folder = folderOf(path);
  // A card that stood above the model all along is about something else.
  const aboutOthers = new Set(cardsBefore.map(folderOf).filter((home) => home !== folder && isBelow(folder, home)));
  const covering = new Set(cardsNow.map(folderOf).filter((home) => !aboutOthers.has(home)));
  const files = before.pathsBelow(folder).filter(isWeights);
  const weights = files.flatMap((file) => fresh.byId.get(before.id(file) ?? '') ?? []);
  const isBare = (file: string) => !above(folderOf(file)).some((home) => covering.has(home));
  const to = weights.find(isBare) ?? homes.map(({ file }) => file).find(isBare);
  return to === undefined ? null : { path, how: 'left', to };
}

/** A folder and those above it, up to the root. */
function above(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== ''; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
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
