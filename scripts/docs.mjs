// Generates what is derived from the code: docs/rules/, docs/presets.md, schemas/ and the marked parts of README.md and the guides.
// usage: node scripts/docs.mjs [--check]   (--check writes nothing and fails when something is out of date)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';
import { exampleComment } from './example-comment.mjs';
import { impactTables } from './impact-tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');
const compiled = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

const load = (path) => import(new URL(`../lib/${path}`, import.meta.url));
const [
  { RULES },
  { ruleMarkdown },
  { describedCardSchema },
  { nativeRunSchema },
  { policySchema },
  { baselineSchema },
  { presetsMarkdown },
  { reportSchema },
  commands,
  { formatRows },
  { GRADES },
] = await Promise.all([
  load('rules/index.js'),
  load('rules/documentation.js'),
  load('cards/native-schema.js'),
  load('runs/native/schema.js'),
  load('policy/schema.js'),
  load('policy/baseline.js'),
  load('policy/documentation.js'),
  load('report/schema.js'),
  load('cli/commands.js'),
  load('runs/documentation.js'),
  load('render/figures.js'),
]);

/** Content by path, relative to the root. */
const files = new Map();
for (const rule of RULES) files.set(`docs/rules/${rule.id}.md`, ruleMarkdown(rule));

files.set('docs/presets.md', presetsMarkdown());

const schemas = {
  card: describedCardSchema(),
  'training-run': nativeRunSchema,
  policy: policySchema,
  baseline: baselineSchema,
  report: reportSchema,
};
for (const [name, schema] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  files.set(`schemas/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', ' ').trim();
const table = (head, rows) =>
  [
    `| ${head.join(' | ')} |`,
    `|${head.map(() => '---').join('|')}|`,
    ...rows.map((r) => `| ${r.map(cell).join(' | ')} |`),
  ].join('\n');
files.set(
  'docs/rules/README.md',
  `# Rules

What each rule wants, why, and what to do; \`explain <rule>\` prints the same. The severity is that of the preset
\`recommended\`; [other presets](../presets.md) and [the policy](../policy.md) set others.

${table(
  ['Rule', 'In `recommended`', 'What must hold'],
  RULES.map((rule) => [`[\`${rule.id}\`](${rule.id}.md)`, rule.severity, rule.title]),
)}
`,
);
const parts = {
  inputs: table(
    ['Input', 'Default', 'What it does'],
    Object.entries(action.inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value === '' ? '' : `\`${value}\``,
      description,
    ]),
  ),
  outputs: table(
    ['Output', 'What it holds'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  'run-formats': table(['Format', 'Files', 'What is read', 'Its energy covers'], formatRows()),
  grades: table(
    ['Grade', 'The energy is'],
    Object.entries(GRADES).map(([grade, [, phrase]]) => [grade, phrase]),
  ),
  ...Object.fromEntries(Object.entries(impactTables(root)).map(([name, { head, rows }]) => [name, table(head, rows)])),
  comment: await exampleComment(root, load),
  commands: `\`\`\`text\n${commands.usage()}\`\`\``,
};
for (const path of ['README.md', 'docs/training-runs.md', 'docs/impact.md']) {
  const text = readFileSync(join(root, path), 'utf8');
  files.set(
    path,
    text.replace(/(<!-- generated: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open, name, close) => {
      if (!parts[name]) throw new Error(`${path} asks for an unknown part: ${name}`);
      return `${open}\n${parts[name]}\n\n${close}`;
    }),
  );
}

const stale = [];
for (const [path, content] of files) {
  const full = join(root, path);
  if (existsSync(full) && readFileSync(full, 'utf8') === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}
for (const folder of ['docs/rules', 'schemas']) {
  for (const name of existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : []) {
    const path = `${folder}/${name}`;
    if (files.has(path)) continue;
    stale.push(path);
    if (!check) rmSync(join(root, path));
  }
}
if (check && stale.length > 0) {
  console.error(`Out of date, run \`npm run docs\`:\n${stale.map((path) => `  ${path}`).join('\n')}`);
  process.exit(1);
}
