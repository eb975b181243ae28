import { type Glob, glob } from '../glob.ts';
import { type Location, startOf } from '../source/location.ts';
import type { Tree } from './tree.ts';

/** File names that are model cards wherever they stand. */
const CARD_NAME =
  /^(?:model[-_]card\.(?:ya?ml|json)|(?:[Mm][Oo][Dd][Ee][Ll][-_]?[Cc][Aa][Rr][Dd])\.(?:md|MD|markdown))$/;
/** A file name that is a model card when its text is one. */
const README = /^readme\.(?:md|markdown)$/i;
/** Larger ones are not looked into. */
const MAX_README = 512 * 1024;
/** File names that are training runs. */
const RUN_NAMES = ['training-run.yaml', 'training-run.yml', 'training-run.json'];

/** A pattern of the policy that may name cards. */
export interface Scope extends Glob {
  readonly pattern: string;
  readonly location: Location;
}

export interface Discovery {
  /** Paths of cards, sorted, each once. */
  readonly cards: readonly string[];
  /** What was asked for and matched no card. */
  readonly unmatched: readonly { readonly pattern: string; readonly location: Location; readonly scope: boolean }[];
  /** The one folder that was searched, empty for the whole tree. */
  readonly searched: string;
}

/** Tells whether the file at a path is a card. */
export type CardTest = (path: string) => boolean;

const never: CardTest = () => false;

/**
 * Tells READMEs that are cards by their text; each is read once.
 *
 * @param looksLikeCard judges the text
 */
export function readmeTest(tree: Tree, looksLikeCard: (text: string) => boolean): CardTest {
  const known = new Map<string, boolean>();
  return (path) => {
    if (!README.test(baseName(path))) return false;
    const before = known.get(path);
    if (before !== undefined) return before;
    const file = tree.read(path, MAX_README);
    const isCard = 'text' in file && looksLikeCard(file.text);
    known.set(path, isCard);
    return isCard;
  };
}

/**
 * Finds the cards. Without paths: every file with a card's name, every README that is a card, and every file that a
 * file pattern of the policy matches. A path that is a file is a card whatever its name; a folder is searched; anything
 * else is a glob.
 */
export function findCards(
  tree: Tree,
  asked: readonly string[],
  scopes: readonly Scope[],
  isCardReadme: CardTest = never,
): Discovery {
  if (asked.length === 0) {
    const cards = cardsBelow(tree, '', scopes, isCardReadme);
    const unmatched = scopes
      .filter((scope) => !cards.some(scope.matches))
      .map(({ pattern, location, namesFiles }) => ({ pattern, location, scope: !namesFiles }));
    return { cards, unmatched, searched: '' };
  }
  const cards = new Set<string>();
  const unmatched: Discovery['unmatched'][number][] = [];
  const folders: string[] = [];
  for (const given of asked) {
    const path = cleanPath(given);
    const kind = tree.kind(path);
    let found: readonly string[];
    if (kind === 'file') found = [path];
    else if (kind === 'folder') {
      folders.push(path === '.' ? '' : path);
      found = cardsBelow(tree, path === '.' ? '' : path, scopes, isCardReadme);
    } else {
      const asGlob = glob(path);
      found = asGlob ? cardsBelow(tree, '', [...scopes, asGlob], isCardReadme).filter(asGlob.matches) : [];
    }
    for (const card of found) cards.add(card);
    if (found.length === 0 && (kind !== 'folder' || asked.length > 1)) {
      unmatched.push({ pattern: given, location: startOf(path), scope: false });
    }
  }
  return { cards: [...cards].sort(), unmatched, searched: folders.length === 1 ? (folders[0] as string) : '' };
}

/**
 * The cards of a folder: by their name, by patterns that name files, and READMEs by their text. Git lists files that were deleted and not yet
 * committed too; those are no cards any more.
 */
function cardsBelow(tree: Tree, folder: string, scopes: readonly Glob[], isCardReadme: CardTest): string[] {
  const isCard = (path: string) =>
    CARD_NAME.test(baseName(path)) ||
    (!RUN_NAMES.includes(baseName(path)) && scopes.some((scope) => scope.namesFiles && scope.matches(path)));
  return tree.pathsBelow(folder).filter((path) => (isCard(path) && tree.kind(path) === 'file') || isCardReadme(path));
}

/**
 * The run files that could be a card's: those beside it, else those of the closest folder above it that has any, when
 * that folder holds no other card.
 */
export function findRuns(tree: Tree, card: string, scopes: readonly Scope[], isCardReadme: CardTest = never): string[] {
  const runsOf = (folder: string) =>
    RUN_NAMES.map((name) => (folder ? `${folder}/${name}` : name)).filter((path) => tree.kind(path) === 'file');
  const home = folderOf(card);
  const beside = runsOf(home);
  if (beside.length > 0 || card.startsWith('../')) return beside;
  for (let folder = home; folder !== ''; ) {
    folder = folderOf(folder);
    const runs = runsOf(folder);
    if (runs.length === 0) continue;
    const shared = cardsBelow(tree, folder, scopes, isCardReadme).some((path) => path !== card);
    return shared ? [] : runs;
  }
  return [];
}

/** The run files of a folder that the user named. */
export function runsIn(tree: Tree, folder: string): string[] {
  return tree.pathsBelow(folder).filter((path) => RUN_NAMES.includes(baseName(path)));
}

/** Whether a gate reads a file by its name alone, so that it can be fetched before anybody asks. */
export function isLikelyRead(path: string): boolean {
  const name = baseName(path);
  return CARD_NAME.test(name) || README.test(name) || RUN_NAMES.includes(name);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '' : path.slice(0, cut);
}

/** Without `./` in front and `/` behind. */
function cleanPath(path: string): string {
  const cleaned = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  return cleaned === '' ? '.' : cleaned;
}
