// Measures the committed bundle as whole processes, against `node -e 0` on the same machine in the same minutes.
// usage: npm run bench -- impact        compares figures with published ones instead, see impact.mjs
//        npm run bench -- action        measures the action on a pull request, see action.mjs
//        npm run bench -- peers         plants defects and says which tools let them through, see peers.mjs
//        npm run bench [-- rounds]      prints a table in Markdown; ratios are what to compare, times are this machine's
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (['impact', 'action', 'peers'].includes(process.argv[2])) {
  await import(`./${process.argv[2]}.mjs`);
  process.exit();
}

const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/cli.js');
const example = join(root, 'examples/customer-support-assistant');
const rounds = Number(process.argv[2] ?? 15);
const scratch = mkdtempSync(join(tmpdir(), 'model-card-gate-bench-'));

/** A folder with so many distinct complete cards, each with its run. */
function cards(count) {
  const folder = join(scratch, String(count));
  const card = readFileSync(join(example, 'model-card.yaml'), 'utf8');
  for (let i = 0; i < count; i++) {
    const home = join(folder, 'models', String(i));
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'model-card.yaml'), card.replace('customer-support-assistant-llama3-8b', `model-${i}`));
    cpSync(join(example, 'training-run.yaml'), join(home, 'training-run.yaml'));
  }
  return folder;
}

const subjects = [
  { name: '`node -e 0`', args: ['-e', '0'], cwd: root },
  { name: 'check, one card and its run', args: [cli, 'check', example], cwd: root },
  { name: 'check, 100 cards', args: [cli, 'check'], cwd: cards(100) },
  { name: 'check, 1,000 cards', args: [cli, 'check'], cwd: cards(1000) },
  { name: 'impact --compare', args: [cli, 'impact', '--compare', example], cwd: root },
  { name: 'render', args: [cli, 'render', example], cwd: root },
];
const times = subjects.map(() => []);
const ratios = subjects.map(() => []);
for (let round = -1; round < rounds; round++) {
  let bare = 0;
  for (const [i, { args, cwd }] of subjects.entries()) {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    const ms = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${subjects[i].name} ended with ${status}: ${stderr}`);
    if (i === 0) bare = ms;
    if (round < 0) continue; // warm-up
    times[i].push(ms);
    ratios[i].push(ms / bare);
  }
}
rmSync(scratch, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}, medians of ${rounds} rounds\n`);
console.log('| whole process | ms | × `node -e 0` |\n|---|---:|---:|');
for (const [i, { name }] of subjects.entries()) {
  console.log(`| ${name} | ${median(times[i]).toFixed(0)} | ${median(ratios[i]).toFixed(2)} |`);
}
