import type { FileProblem, FileReading } from './tree.ts';

const LINK_FIX = 'Put the file itself here.';

const PROBLEMS = {
  leaves: ['The file is a symbolic link that leaves the repository.', LINK_FIX],
  above: ['The path leads out of the repository by a symbolic link.', LINK_FIX],
  nothing: ['The file is a symbolic link to nothing.', LINK_FIX],
  loop: ['The file is a symbolic link to itself.', LINK_FIX],
  absent: ['The file does not exist.', 'Correct the path.'],
  folder: ['The path is not a file.', 'Name a file.'],
  encoding: ['The file is not UTF-8 text.', 'Save it as UTF-8.'],
  unknown: ['The file is not in this clone.', 'Fetch the whole commit, without `filter`.'],
} as const;

/** Why a file is not read, with what to do; `maxBytes` for what is too large. */
export function fileProblem(why: keyof typeof PROBLEMS): FileProblem;
export function fileProblem(why: 'large', maxBytes: number): FileProblem;
export function fileProblem(why: keyof typeof PROBLEMS | 'large', maxBytes = 0): FileProblem {
  if (why === 'large') {
    const limit = `${maxBytes / 1024 / 1024} MiB`;
    return { problem: `The file is larger than ${limit}.`, fix: 'Keep data out of it; link to it instead.' };
  }
  const [problem, fix] = PROBLEMS[why];
  return { problem, fix };
}

/** Bytes as text. */
export function decode(bytes: Uint8Array): FileReading {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return fileProblem('encoding');
  }
}
