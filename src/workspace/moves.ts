import { formatsOf } from '../runs/formats.ts';
import { baseName } from '../source/path.ts';
import type { Tree } from './tree.ts';

/** Files that hold the parameters of a model. */
const WEIGHTS =
  /\.(?:safetensors|bin|pth?|ckpt|onnx|gguf|ggml|h5|hdf5|keras|pkl|pickle|joblib|npz|tflite|pb|mlmodel|pmml|msgpack|model)$/i;

/** Files that stand in many folders, so that two of one name, or with one content, say nothing. */
const OF_ANY_FOLDER = /^(?:readme|licen[cs]e|copying|notice|changelog|__init__|makefile|requirements)(?:\.\w+)?$|^\./i;

export function isWeights(path: string): boolean {
  return WEIGHTS.test(path);
}

/** Whether files of that name stand in many folders. */
export function isOfAnyFolder(name: string): boolean {
  return OF_ANY_FOLDER.test(name);
}

export function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** Paths that only the later of two trees has, by the id of what stands there and by its name. */
export interface FreshPaths {
  readonly byId: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
}

export function freshPaths(before: Tree, now: Tree): FreshPaths {
  const [byId, byName] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const add = (map: Map<string, string[]>, key: string, path: string) => {
    const paths = map.get(key);
    if (paths) paths.push(path);
    else map.set(key, [path]);
  };
  for (const path of now.everything()) {
    if (before.id(path) !== null) continue;
    add(byId, now.id(path) ?? '', path);
    add(byName, baseName(path), path);
  }
  return { byId, byName };
}

/** A folder in which a model stands now, and a file that shows it. */
export interface Home {
  readonly folder: string;
  readonly file: string;
}

/**
 * The folders in which a model may stand now that its own is gone: those that have got at least half of its files, under
 * the same names below it. A training run or weights may have changed on the way, other files not.
 *
 * @param cards the cards of the earlier tree, which are no files of the model
 */
export function homesAfter(
  before: Tree,
  now: Tree,
  folder: string,
  { byName }: FreshPaths,
  cards: ReadonlySet<string>,
): Home[] {
  const files = before.pathsBelow(folder).filter((path) => !cards.has(path) && !isOfAnyFolder(baseName(path)));
  const found = new Map<string, { count: number; file: string }>();
  for (const path of files) {
    const name = path.slice(folder.length + 1);
    const isTelling = isWeights(path) || formatsOf(path).length > 0;
    for (const file of byName.get(baseName(path)) ?? []) {
      if (file !== name && !file.endsWith(`/${name}`)) continue;
      if (!isTelling && now.id(file) !== before.id(path)) continue;
      const home = file.slice(0, Math.max(0, file.length - name.length - 1));
      const there = found.get(home);
      if (there) there.count++;
      else found.set(home, { count: 1, file });
    }
  }
  return [...found]
    .filter(([, { count }]) => count * 2 >= files.length)
    .map(([home, { file }]) => ({ folder: home, file }));
}
