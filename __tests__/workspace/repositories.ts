import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder with files for one test; `[Symbol.dispose]` removes it. */
export interface Folder {
  readonly path: string;
  /** Writes files, each with its own path as text. */
  readonly write: (...paths: string[]) => void;
  readonly git: (...args: string[]) => void;
  readonly remove: () => void;
}

export function newFolder(...paths: string[]): Folder {
  const path = mkdtempSync(join(tmpdir(), 'model-card-gate-'));
  const folder: Folder = {
    path,
    write(...names) {
      for (const name of names) {
        mkdirSync(dirname(join(path, name)), { recursive: true });
        writeFileSync(join(path, name), `model_name: ${JSON.stringify(name)}\n`);
      }
    },
    git(...args) {
      const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
      execFileSync('git', [...identity, ...args], { cwd: path, stdio: 'pipe' });
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
  folder.write(...paths);
  return folder;
}

/** The same as a git repository with everything committed. */
export function newRepository(...paths: string[]): Folder {
  const folder = newFolder(...paths);
  folder.git('init', '--quiet');
  folder.git('add', '--all', '--force');
  folder.git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
  return folder;
}
