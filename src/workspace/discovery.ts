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

/**
 * Tells cards by their name, by the file patterns of a policy, and a README by its text.
 *
 * @param looksLikeCard judges the text of a README
 */
export function cardTest(tree: Tree, scopes: readonly Scope[], looksLikeCard: (text: string) => boolean): CardTest {
  const readmes = new Map<string, boolean>();
  const isCardReadme = (path: string): boolean => {
    const known = readmes.get(path);
    if (known !== undefined) return known;
    const file = tree.read(path, MAX_README);
    const isCard = 'text' in file && looksLikeCard(file.text);
    readmes.set(path, isCard);
    return isCard;
  };
  return (path) => {
    const name = baseName(path);
    const named =
      CARD_NAME.test(name) ||
      (!RUN_NAMES.includes(name) && scopes.some((scope) => scope.namesFiles && scope.matches(path)));
    // Git lists files that were deleted and not yet committed too; those are no cards any more.
    return named ? tree.kind(path) === 'file' : README.test(name) && isCardReadme(path);
  };
}

/**
 * Finds the cards. Without paths: every file that is a card. A path that is a file is a card whatever its name; a
 * folder is searched; anything else is a glob.
 */
export function findCards(tree: Tree, asked: readonly string[], scopes: readonly Scope[], isCard: CardTest): Discovery {
  if (asked.length === 0) {
    const cards = tree.paths().filter(isCard);
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
      found = tree.pathsBelow(path === '.' ? '' : path).filter(isCard);
    } else {
      const asGlob = glob(path);
      found = asGlob
        ? tree.paths().filter((p) => asGlob.matches(p) && (isCard(p) || isFileMatch(tree, p, asGlob)))
        : [];
    }
    for (const card of found) cards.add(card);
    if (found.length === 0 && (kind !== 'folder' || asked.length > 1)) {
      unmatched.push({ pattern: given, location: startOf(path), scope: false });
    }
  }
  return { cards: [...cards].sort(), unmatched, searched: folders.length === 1 ? (folders[0] as string) : '' };
}

/**
 * The run files that could be a card's: those beside it, else those of the closest folder above it that has any, when
 * that folder holds no other card.
 */
export function findRuns(tree: Tree, card: string, isCard: CardTest): string[] {
  const runsOf = (folder: string) =>
    RUN_NAMES.map((name) => (folder ? `${folder}/${name}` : name)).filter((path) => tree.kind(path) === 'file');
  const home = folderOf(card);
  const beside = runsOf(home);
  if (beside.length > 0 || card.startsWith('../')) return beside;
  for (let folder = home; folder !== ''; ) {
    folder = folderOf(folder);
    const runs = runsOf(folder);
    if (runs.length === 0) continue;
    const shared = tree.pathsBelow(folder).some((path) => path !== card && isCard(path));
    return shared ? [] : runs;
  }
  return [];
}

/** The run files of a folder that the user named. */
export function runsIn(tree: Tree, folder: string): string[] {
  return tree.pathsBelow(folder).filter((path) => RUN_NAMES.includes(baseName(path)));
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  return cut < 0 ? '' : path.slice(0, cut);
}

/** A glob that names files makes cards of what it matches, whatever their names; runs stay runs. */
function isFileMatch(tree: Tree, path: string, { namesFiles }: Glob): boolean {
  return namesFiles && !RUN_NAMES.includes(baseName(path)) && tree.kind(path) === 'file';
}

/** Without `./` in front and `/` behind. */
function cleanPath(path: string): string {
  const cleaned = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  return cleaned === '' ? '.' : cleaned;
}
