import { readFileSync } from 'node:fs';

/** The text of a file below the working directory, for excerpts; null when it is not there. */
export function sourceOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
