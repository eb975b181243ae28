// Measures the action on a pull request, as a whole process against the tests' GitHub on this machine.
// usage: npm run bench -- action [rounds]     on Node 24, which reads the TypeScript of the tests
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { pullRequest } from '../__tests__/e2e/fake-github/events.ts';
import { checkOutMerge, makeRepository, startGitHub, WRITE_TOKEN } from '../__tests__/e2e/fake-github/fixture.ts';
import { node24 } from '../__tests__/e2e/fake-github/node24-program.ts';
import { runAction } from '../__tests__/e2e/fake-github/run-action.ts';

const actionDir = fileURLToPath(new URL('..', import.meta.url));
const rounds = Number(process.argv[3] ?? 11);
const example = (name) =>
  readFileSync(new URL(`../examples/customer-support-assistant/${name}`, import.meta.url), 'utf8');
const card = example('model-card.yaml');
const [path, run] = ['models/support/model-card.yaml', 'models/support/training-run.yaml'];
const broken = card.replace(/^recommendations:\n(?: {2}- .*\n)+/m, 'recommendations:\n  - TODO\n');

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** Milliseconds and calls of the second run on a pull request that changes one card: there is nothing new to say. */
async function measure(changed) {
  const repository = makeRepository({
    base: { [path]: card, [run]: example('training-run.yaml') },
    head: { [path]: changed },
  });
  const github = await startGitHub({ repository });
  const checkout = checkOutMerge(repository);
  const event = pullRequest({ base: repository.baseSha, head: repository.headSha, merge: checkout.headSha });
  const times = [];
  let calls = 0;
  for (let round = -1; round < rounds; round++) {
    github.log.length = 0;
    const start = performance.now();
    const { cleanup } = await runAction({ actionDir, workspace: checkout.dir, event, github, token: WRITE_TOKEN });
    if (round >= 0) times.push(performance.now() - start);
    calls = github.log.length;
    cleanup();
  }
  await github.close();
  checkout.remove();
  repository.remove();
  return { ms: median(times), calls };
}

function bare() {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    spawnSync(node24, ['-e', '0']);
    return performance.now() - start;
  });
  return median(times);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, medians of ${rounds} rounds\n`);
console.log('| the action on a pull request | ms | calls |\n|---|---:|---:|');
console.log(`| \`node -e 0\` | ${bare().toFixed(0)} | |`);
for (const [name, changed] of [
  ['one card that passes, the comment unchanged', `${card}# Reviewed.\n`],
  ['one card that fails, comment and review unchanged', broken],
]) {
  const { ms, calls } = await measure(changed);
  console.log(`| ${name} | ${ms.toFixed(0)} | ${calls} |`);
}
