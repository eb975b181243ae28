import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { messageOf, UserError } from '../errors.ts';

/** Whether `--output` means standard output. */
export function isStdout(output: string | undefined): output is '-' | undefined {
  return output === undefined || output === '-';
}

/** Writes a result to the file that `--output` names. @throws UserError that says why it cannot be written */
export function writeResult(output: string, text: string): void {
  try {
    writeFileSync(output, text);
  } catch (error) {
    const [why, fix] = reasonOf(error, output);
    throw new UserError(`${output} cannot be written: ${why}.`, fix);
  }
}

function reasonOf(error: unknown, output: string): [why: string, fix: string] {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return [`there is no folder ${dirname(output)}`, 'Make the folder, or name another file.'];
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
