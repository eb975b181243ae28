// What others let through: the same cards, complete or with one planted defect, before this gate, a Markdown linter that is
// told the headings, and another gate for model cards. Installs them from npm and PyPI into a folder of its own.
// usage: npm run bench -- peers
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'model-card-gate-peers-'));
const LINTER = 'markdownlint-cli2@0.22.0';
const OTHER = 'datasheet-ci==0.2.1';

function run(program, args, cwd = scratch) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return { status, stdout, stderr };
}

function install(program, ...args) {
  const { status, stderr } = run(program, args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
}

/** A complete card, with the headings that the other gate wants besides. */
const complete = `${readFileSync(join(root, '__tests__/rules/complete-markdown/MODEL_CARD.md'), 'utf8').replace('## Intended Uses', '## Intended Use')}
## Factors

Season, coast, and the distance between whale and buoy.

## Metrics

The share of phrases that two listeners write down alike.

## Evaluation Data

Recordings of eleven nights that no training saw.
`;
const headings = complete.split('\n').filter((line) => /^#+ /.test(line));
const limitation = 'Recordings sampled below 4 kHz are refused';
const cards = {
  'a complete card': complete,
  'headings with nothing below them': `${headings.join('\n\n')}\n`,
  'headings within a code fence': `${'```'}\n${headings.join('\n\n')}\n${'```'}\n`,
  '`[More Information Needed]` below every heading': `${headings.map((line) => `${line}\n\n[More Information Needed]\n`).join('\n')}`,
  'five limitations that are one, five times': complete.replace(
    /(?<=^## Limitations\n)[\s\S]*?(?=^## )/m,
    `\n${`- ${limitation}\n`.repeat(5)}\n`,
  ),
  'nine hours of training, where the run says another number': complete.replace(
    /(?<=^## Training Procedure\n)[\s\S]*?(?=^## )/m,
    '\nTrained for 9 hours on one NVIDIA GB10, with AdamW and a learning rate of 0.0002.\n\n',
  ),
};

const exact = headings.map((line) => line.replace(/ *$/, ''));
const byStatus = ({ status }) => (status === 0 ? 'passes' : 'fails');
const tools = {
  'Model Card Gate': (folder) => {
    const { stdout } = run(process.execPath, [join(root, 'dist/cli.js'), 'check', '--format', 'json'], folder);
    return { pass: 'passes', warn: 'warns', fail: 'fails' }[JSON.parse(stdout).conclusion];
  },
  [`MD043 of ${LINTER.replace('@', ' ')}`]: (folder) => {
    writeFileSync(join(folder, '.markdownlint.json'), JSON.stringify({ default: false, MD043: { headings: exact } }));
    return byStatus(run(join(scratch, 'node_modules/.bin/markdownlint-cli2'), ['MODEL_CARD.md'], folder));
  },
  [OTHER.replace('==', ' ')]: (folder) =>
    byStatus(run(join(scratch, 'python/bin/datasheet-ci'), ['--kind', 'model_card', 'MODEL_CARD.md'], folder)),
};

try {
  install('npm', 'install', '--prefix', scratch, '--no-audit', '--no-fund', '--ignore-scripts', LINTER);
  install('python3', '-m', 'venv', 'python');
  install('python/bin/pip', 'install', '--quiet', OTHER);
  const rows = Object.entries(cards).map(([what, text], i) => {
    const folder = join(scratch, String(i));
    mkdirSync(folder);
    writeFileSync(join(folder, 'MODEL_CARD.md'), text);
    cpSync(join(root, '__tests__/rules/complete/training-run.yaml'), join(folder, 'training-run.yaml'));
    const verdicts = Object.values(tools).map((tool) => tool(folder));
    return `| ${[what, ...verdicts].join(' | ')} |`;
  });
  const names = Object.keys(tools);
  console.log(
    [`| The card has | ${names.join(' | ')} |`, `|---|${names.map(() => '---|').join('')}`, ...rows].join('\n'),
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
