import { existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { messageOf, UserError } from '../errors.ts';

/** Where the files of one execution are. */
export interface OutputFiles {
  /** Path of the JSON report. */
  readonly report: string;
  /** Path of the folder with the rendered cards; each keeps its place in the tree and adds `.md` to its name. */
  readonly renderedCards: string;
}

/**
 * Writes the JSON report and the rendered cards into a new folder of their own.
 *
 * @param parent an existing folder, such as the runner's temporary one
 * @param cards Markdown by the path of the card, `/`-separated; `..` and absolute paths stay inside the folder
 */
export function writeOutputFiles(parent: string, report: object, cards: ReadonlyMap<string, string>): OutputFiles {
  const folder = mkdtempSync(join(parent, 'model-card-gate-'));
  const files = { report: join(folder, 'report.json'), renderedCards: join(folder, 'cards') };
  writeFileSync(files.report, `${JSON.stringify(report, null, 2)}\n`);
  mkdirSync(files.renderedCards);
  for (const [path, markdown] of cards) {
    const file = join(files.renderedCards, ...confined(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdown);
  }
  return files;
}

/** Writes a file of ours below a folder, with the folders above it. @throws UserError when it cannot be written */
export function writeInto(root: string, path: string, text: string): void {
  const file = join(root, path);
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new UserError(`${path} is a symbolic link, so it is not written.`, 'Put a file there.');
  }
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  } catch (error) {
    throw unwritten(path, error);
  }
}

/** Writes a result to the file that a user named, wherever it is. @throws UserError that says why it cannot be written */
export function writeResult(output: string, text: string): void {
  try {
    writeFileSync(output, text);
  } catch (error) {
    throw unwritten(output, error);
  }
}

function unwritten(path: string, error: unknown): UserError {
  const [why, fix] = reasonOf(error, path);
  return new UserError(`${path} cannot be written: ${why}.`, fix);
}

function reasonOf(error: unknown, path: string): [why: string, fix: string] {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return [`there is no folder ${dirname(path)}`, 'Make the folder, or name another file.'];
    case 'EISDIR':
      return ['it is a folder', 'Name a file in it.'];
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return ['the file or its folder is read-only', 'Change its permissions, or name another file.'];
    default:
      return [messageOf(error), 'Name another file.'];
  }
}

/**
 * Writes a file that a workflow named into one of the folders that it may write to, symbolic links followed.
 *
 * @param roots absolute paths of folders; a relative path is relative to the first
 * @param path ends with `.sarif` or `.json`, so that no slip writes over a card
 * @returns the absolute path
 * @throws UserError when it is elsewhere, a symbolic link, or cannot be written
 */
export function writeNamed(roots: readonly string[], path: string, text: string): string {
  const file = resolve(roots[0] ?? '', path);
  if (!/\.(?:sarif|json)$/i.test(file)) {
    throw new UserError(`${path} ends with neither \`.sarif\` nor \`.json\`.`, 'Name another file.');
  }
  const root = roots.find((each) => existsSync(each) && inside(realpathSync(each), nearest(dirname(file))));
  if (root === undefined) throw new UserError(`${path} is outside the workspace.`, 'Name a file in it.');
  writeInto(dirname(file), file.slice(dirname(file).length), text);
  return file;
}

function inside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The real path of a folder that is to be made, by the part of it that exists. */
function nearest(folder: string): string {
  if (existsSync(folder) || dirname(folder) === folder) return realpathSync(folder);
  return join(nearest(dirname(folder)), folder.slice(dirname(folder).length));
}

function confined(path: string): string[] {
  const names = `${path}.md`.split(/[/\\]/).filter((name) => name !== '' && name !== '.');
  return names.map((name) => (name === '..' ? '_' : name.replace(/[\0:]/g, '_')));
}
