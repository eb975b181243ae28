import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { TextError } from '../source/long-text.ts';
import { decodedText, PIECE } from './decoding.ts';
import { decode, fileProblem } from './reading.ts';
import type { FileOpening, FileProblem, FileReading } from './tree.ts';

/** Reads a text file below a folder, or one that the user named elsewhere. */
export function readText(root: string, path: string, maxBytes: number): FileReading {
  return attempt(root, path, () => {
    const file = confined(root, path, maxBytes);
    return 'problem' in file ? file : decode(readFileSync(resolve(root, path)));
  });
}

/** The same file, to be read piece by piece. It is looked at anew each time, so that nobody can put another there. */
export function openText(root: string, path: string, maxBytes: number): FileOpening {
  return attempt(root, path, () => {
    const file = confined(root, path, maxBytes);
    if ('problem' in file) return file;
    return { text: decodedText(() => bytesOf(root, path, maxBytes)), bytes: file.size };
  });
}

/**
 * The bytes of a file in pieces, each of which is good until the next one is asked for.
 *
 * @throws TextError for a file that is no longer what it was, or grew beyond the limit
 */
function* bytesOf(root: string, path: string, maxBytes: number): Generator<Uint8Array> {
  const file = or(attempt(root, path, () => confined(root, path, maxBytes)));
  const { descriptor } = or(
    attempt(root, path, () => ({ descriptor: openSync(realpathSync(resolve(root, path)), READ_ONLY) })),
  );
  try {
    const { dev, ino, size } = fstatSync(descriptor);
    if (dev !== file.dev || ino !== file.ino) throw changed();
    if (size > maxBytes) or(fileProblem('large', maxBytes));
    const buffer = Buffer.allocUnsafe(Math.min(PIECE, size + 1));
    let left = maxBytes;
    for (;;) {
      const { count } = or(attempt(root, path, () => ({ count: readSync(descriptor, buffer) })));
      if (count === 0) return;
      left -= count;
      // A file may grow while it is read.
      if (left < 0) or(fileProblem('large', maxBytes));
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** A pipe that was put in the place of a file must not be waited for, nor a link be followed. */
const READ_ONLY = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that lies where it seems to lie and is not too large. */
function confined(root: string, path: string, maxBytes: number): Stats | FileProblem {
  const absolute = resolve(root, path);
  if (lstatSync(absolute).isSymbolicLink() && !isInside(realpathSync(root), realpathSync(absolute))) {
    return fileProblem('leaves');
  }
  // A folder above the file may be the link.
  if (isInside(root, absolute) && !isInside(realpathSync(root), realpathSync(absolute))) return fileProblem('above');
  const stat = statSync(absolute);
  if (!stat.isFile()) return fileProblem('folder');
  return stat.size > maxBytes ? fileProblem('large', maxBytes) : stat;
}

/** What the system says against it, as a sentence. */
function attempt<T extends object>(root: string, path: string, act: () => T): T | FileProblem {
  try {
    return act();
  } catch (error) {
    if (error instanceof TextError) return { problem: error.message, fix: error.fix };
    const code = (error as NodeJS.ErrnoException).code;
    const absolute = resolve(root, path);
    if (code === 'ENOENT' && lstatSync(absolute, { throwIfNoEntry: false })) return fileProblem('nothing');
    if (code === 'ENOENT') return fileProblem('absent');
    if (code === 'ELOOP') return fileProblem('loop');
    return { problem: `The file cannot be read (${code ?? String(error)}).`, fix: 'Check its permissions.' };
  }
}

function or<T extends object>(found: T | FileProblem): T {
  if ('problem' in found) throw new TextError(found.problem, found.fix);
  return found;
}

function changed(): TextError {
  return new TextError('The file was replaced while it was read.', 'Run the check again.');
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
