// Starts a rule: its file, its place in the list, and a fixture that fails and one that passes. The tests name what is
// left to fill in.
// usage: npm run new-rule <id>      e.g. npm run new-rule stale-citation
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';
const refuse = (sentence) => {
  console.error(sentence);
  process.exit(2);
};
if (!/^[a-z]+(-[a-z]+)*$/.test(id)) refuse('Name the rule in kebab-case: npm run new-rule <id>, e.g. stale-citation.');
const file = join(root, 'src/rules', `${id}.ts`);
if (existsSync(file)) refuse(`The rule ${id} is there already: src/rules/${id}.ts.`);
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

writeFileSync(
  file,
  `import { noOptions } from './options.ts';
import { cardRule, quote, statementsOf } from './rule.ts';

export const ${name} = cardRule({
  id: '${id}',
  title: '',
  why: '',
  fix: '',
  severity: 'warning',
  options: noOptions,
  defaults: {},
  *check({ card }) {
    for (const { text, location } of statementsOf(card)) {
      // Something to start from: say what is wrong, and where.
      if (text.includes('${id}')) yield { message: \`\${quote(text)} is wrong.\`, location };
    }
  },
  examples: {
    bad: { of: 'fields', text: '' },
    good: { of: 'fields', text: '' },
  },
});
`,
);

const index = join(root, 'src/rules/index.ts');
const lines = readFileSync(index, 'utf8').split('\n');
const imported = `import { ${name} } from './${id}.ts';`;
const imports = lines.map((line, at) => ({ line, at })).filter(({ line }) => line.startsWith('import '));
const pathOf = (line) => /'(.*)'/.exec(line)?.[1] ?? '';
const after = imports.filter(({ line }) => pathOf(line) < pathOf(imported)).at(-1)?.at ?? -1;
lines.splice(after + 1, 0, imported);
lines.splice(lines.indexOf('];'), 0, `  ${name},`);
writeFileSync(index, lines.join('\n'));

const fixtures = join(root, '__tests__/rules', id);
mkdirSync(fixtures, { recursive: true });
writeFileSync(
  join(fixtures, 'defect.yaml'),
  `# Fields that replace those of the complete card. Mark the line with "# expect: ${id}".\n`,
);
writeFileSync(join(fixtures, 'look-alike.yaml'), '# Fields that look like a defect and are not one.\n');

console.log(`Started ${id}. Fill in
  src/rules/${id}.ts                       title, why, fix, check, and the two examples of the documentation
  __tests__/rules/${id}/defect.yaml        a planted defect
  __tests__/rules/${id}/look-alike.yaml    what must not be reported
Then \`npm run jest -- rules/fixtures\` names what is missing. When it passes, run \`npm run docs\`, \`npm run build\` and \`npm test\`.`);
