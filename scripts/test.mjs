// The whole suite: types, lint, generated files, dist up to date, then jest on the committed bundle.
// usage: node scripts/test.mjs   (every step runs, the status is that of the worst)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'model-card-gate-'));
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;

/** Whether a fresh build equals dist/, file by file. */
function distIsCurrent() {
  const fresh = join(scratch, 'dist');
  if (!node('scripts/build.mjs', fresh)) return false;
  const dist = join(root, 'dist');
  const names = new Set([...readdirSync(fresh), ...readdirSync(dist)]);
  const differing = [...names].filter((name) => {
    try {
      return !readFileSync(join(fresh, name)).equals(readFileSync(join(dist, name)));
    } catch {
      return true;
    }
  });
  if (differing.length > 0) console.error(`dist/ is out of date, run \`npm run build\`: ${differing.join(', ')}`);
  return differing.length === 0;
}

const report = join(scratch, 'jest.json');
const steps = {
  types: () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'),
  lint: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  'templates up to date': () => node('scripts/generate.mjs', '--check'),
  'documents up to date': () => node('scripts/docs.mjs', '--check'),
  'dist up to date': distIsCurrent,
  jest: () =>
    node(
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      '--json',
      `--outputFile=${report}`,
    ),
};

const failed = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n── ${name}`);
  if (!step()) failed.push(name);
}
const counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
try {
  Object.assign(counts, JSON.parse(readFileSync(report, 'utf8')));
} catch {
  // jest did not get as far as a report; its step has failed
}
rmSync(scratch, { recursive: true, force: true });
const others = Object.keys(steps).length - 1;
const othersFailed = failed.filter((name) => name !== 'jest').length;
const brokenSuites = failed.includes('jest') && counts.numFailedTests === 0 ? 1 : 0;
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
const passed = counts.numPassedTests + others - othersFailed;
const skipped = counts.numPendingTests > 0 ? `, ${counts.numPendingTests} skipped` : '';
console.log(`\n${passed} passed, ${counts.numFailedTests + othersFailed + brokenSuites} failed${skipped}`);
process.exitCode = failed.length > 0 ? 1 : 0;
