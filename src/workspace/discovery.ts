import { type Glob, glob } from '../glob.ts';
import { formatsOf } from '../runs/formats.ts';
import { type Location, startOf } from '../source/location.ts';
import { baseName } from '../source/path.ts';
import type { Tree } from './tree.ts';

/** File names that are model cards wherever they stand. */
const CARD_NAME =
  /^(?:model[-_]card\.(?:ya?ml|json)|(?:[Mm][Oo][Dd][Ee][Ll][-_]?[Cc][Aa][Rr][Dd])\.(?:md|MD|markdown))$/;
/** A file name that is a model card when its text is one. */
const README = /^readme\.(?:md|markdown)$/i;
/** Larger ones are not looked into. */
const MAX_README = 512 * 1024;

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
export function cardsBelow(tree: Tree, folder: string, scopes: readonly Glob[], isCardReadme: CardTest): string[] {
  const isCard = (path: string) =>
    CARD_NAME.test(baseName(path)) ||
    (formatsOf(path).length === 0 && scopes.some((scope) => scope.namesFiles && scope.matches(path)));
  return tree.pathsBelow(folder).filter((path) => (isCard(path) && tree.kind(path) === 'file') || isCardReadme(path));
}

/** Whether a gate reads a file by its name alone, so that it can be fetched before anybody asks. */
export function isLikelyRead(path: string): boolean {
  const name = baseName(path);
  return CARD_NAME.test(name) || README.test(name) || formatsOf(path).length > 0;
}

/** Without `./` in front and `/` behind. */
function cleanPath(path: string): string {
  const cleaned = path.replace(/^(?:\.\/+)+/, '').replace(/\/+$/, '');
  return cleaned === '' ? '.' : cleaned;
}
