import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { NATIVE_KEYS as CARD_KEYS } from '../src/cards/native-schema.ts';
import { SECTION_IDS } from '../src/cards/sections.ts';
import { suppressionsIn } from '../src/cards/suppressions.ts';
import { parseArguments } from '../src/cli/arguments.ts';
import { COMMANDS } from '../src/cli/commands.ts';
import { UserError } from '../src/errors.ts';
import { ENERGY_METHODS } from '../src/impact/impact.ts';
import { INPUTS, parseInputs } from '../src/inputs.ts';
import { OUTPUTS } from '../src/outputs.ts';
import { PRESET_NAMES, presetChoice } from '../src/policy/presets.ts';
import { readPolicy } from '../src/policy/read.ts';
import { policySchema } from '../src/policy/schema.ts';
import { RULES } from '../src/rules/index.ts';
import { RUN_FORMAT_IDS } from '../src/runs/formats.ts';
import { NATIVE_KEYS as RUN_KEYS } from '../src/runs/native/schema.ts';
import { REPOSITORY_URL } from '../src/version.ts';
import { codeOf, documents, generated, proseOf, read, root } from './documents.ts';

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(path: string): string[] {
  return [...proseOf(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Where the links of a document within the repository lead, also those that name it by its address. */
function linksOf(path: string): (readonly [file: string, anchor: string])[] {
  const targets = [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const raw = REPOSITORY_URL.replace('github.com', 'raw.githubusercontent.com');
  const own = [...read(path).matchAll(/https:\/\/[^\s)>"'`]+/g)].flatMap(([url]) => {
    const [, below] = url.startsWith(`${raw}/`) ? (/^\/[^/]+\/(.+)/.exec(url.slice(raw.length)) ?? []) : [];
    return below === undefined ? [] : [[below, ''] as const];
  });
  const relative = targets.flatMap((target) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', anchor = ''] = target.split('#');
    return [[file === '' ? path : join(dirname(path), file), anchor] as const];
  });
  return [...relative, ...own];
}

test.each([...documents, ...generated])('the links of %s lead somewhere', (path) => {
  for (const [file, anchor] of linksOf(path)) {
    expect([file, existsSync(join(root, file))]).toEqual([file, true]);
    if (anchor && file.endsWith('.md')) expect(anchorsOf(file)).toContain(anchor);
    // A link to a line says which line, for whoever follows it.
    else if (anchor) expect(read(file).split('\n').length).toBeGreaterThanOrEqual(Number(anchor.replace(/^L/, '')));
  }
});

test.each(documents)('a link of %s to the page of a rule is called by its id', (path) => {
  for (const [, text, id] of proseOf(path).matchAll(/\[([^\]]+)\]\([^)]*rules\/([a-z-]+)\.md\)/g)) {
    expect(text).toBe(`\`${id}\``);
  }
});

const code = documents.flatMap((path) => codeOf(path).map(({ place, text }) => [place, text] as const));

/** Those that a test is for; none at all would make it a test of nothing. */
function those(which: (text: string) => boolean, least: number): (readonly [string, string])[] {
  const found = code.filter(([, text]) => which(text));
  if (found.length < least) throw new Error(`Only ${found.length} of at least ${least} were found.`);
  return found;
}

describe('commands in the text', () => {
  const names = COMMANDS.map(({ name }) => name);
  const start = new RegExp(`^(?:node .*dist/cli\\.js )?(${names.join('|')})(?: (.*))?$`);

  test.each(those((text) => start.test(text), 15))('%s: `%s` has options that there are', async (_, text) => {
    const [, name, rest = ''] = start.exec(text) as RegExpExecArray;
    const command = COMMANDS.find((each) => each.name === name) as (typeof COMMANDS)[number];
    const given = rest.split(' ').filter((word) => word !== '');
    // `impact --format`: an option may be named without a value.
    const last = given.at(-1) ?? '';
    const isBare = last.startsWith('--') && command.options[last.slice(2)]?.type === 'string';
    await parseArguments(
      command,
      (isBare ? [...given, 'x'] : given).filter((word) => !/^<.*>?$/.test(word) || word.endsWith('>')),
    );
  });

  test.each(those((text) => /^--\w/.test(text), 5))('%s: `%s` is an option', (_, text) => {
    const [, name = ''] = /^--([\w-]+)/.exec(text) ?? [];
    expect(COMMANDS.flatMap(({ options }) => Object.keys(options))).toContain(name);
  });

  test.each(those((text) => /\bnpm run [\w-]+/.test(text), 4))('%s: `%s` is a script', (_, text) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
    expect(Object.keys(scripts)).toContain(/\bnpm run ([\w-]+)/.exec(text)?.[1]);
  });
});

describe('names in the text', () => {
  const folders = 'src|docs|scripts|schemas|bench|examples|dist|templates|__tests__';
  const path = new RegExp(`^(?:${folders})/[^<*\\s]*$`);

  test.each(those((text) => path.test(text), 20))('%s: `%s` is there', (_, text) => {
    expect(existsSync(join(root, text))).toBe(true);
  });

  const policyKeys = Object.keys(policySchema.shape);
  const isPolicy = (text: string) => policyKeys.includes(/^([\w-]+):/.exec(text)?.[1] ?? '') && !text.includes('@');
  test.each(those(isPolicy, 4))('%s: `%s` is a line of a policy', (_, text) => {
    readPolicy(text, 'policy.yml');
  });

  test.each(those((text) => /^\{ preset: /.test(text), 1))('%s: `%s` is an entry of `extends`', (_, text) => {
    readPolicy(`extends: [${text}]`, 'policy.yml');
  });

  const inputs = Object.keys(INPUTS.shape).filter((name) => !policyKeys.includes(name));
  const isInput = (text: string) => inputs.includes(/^([\w-]+): ./.exec(text)?.[1] ?? '');
  test.each(those(isInput, 2))('%s: `%s` is an input', (_, text) => {
    const [name = '', value = ''] = text.split(': ');
    parseInputs((asked) => (asked === name ? value : ''));
  });

  /** Words of others that are written as ours are. */
  const foreign = ['csv-parse', 'hf-tasks', 'jsonc-parser', 'model-cards', 'pull-requests'];
  const tables = ['regions', 'zones'].flatMap((name) =>
    Object.values(JSON.parse(read(`src/impact/catalogue/${name}.json`)) as Record<string, unknown>),
  );
  const regionNames = tables.flatMap((list) =>
    Array.isArray(list) ? list.flatMap((row) => (Array.isArray(row) ? [String(row[0])] : [])) : [],
  );
  const known = new Set<string>([
    ...RULES.map(({ id }) => id),
    ...[...SECTION_IDS, ...PRESET_NAMES, ...RUN_FORMAT_IDS, ...ENERGY_METHODS, ...RUN_KEYS, ...CARD_KEYS],
    ...[...Object.keys(INPUTS.shape), ...Object.keys(OUTPUTS), ...policyKeys],
    ...COMMANDS.flatMap(({ options }) => Object.keys(options)),
    ...['emissions-kg', 'energy-kwh', 'eu-gpai', 'hugging-face'],
    ...regionNames,
    ...foreign,
  ]);
  test.each(those((text) => /^[a-z]+(?:-[a-z0-9]+)+(?::[a-z-]+)?$/.test(text), 30))('%s: `%s` is known', (_, text) => {
    expect(known.has(text) || presetChoice(text) !== null ? '' : `${text} is no name of ours.`).toBe('');
  });
});

test('the comments that suppress are read as the guide writes them', () => {
  const written = codeOf('docs/policy.md').filter(({ text }) => text.includes('model-card-gate-ignore'));
  expect(written).toHaveLength(2);
  for (const { text } of written) {
    const path = text.startsWith('#') ? 'card.yaml' : 'card.md';
    expect(suppressionsIn(`${text}\n`, path)).toMatchObject([
      { rule: 'repeated-statement', reason: 'quoted from the paper' },
    ]);
  }
});

test('the README counts the formats of runs as they are', () => {
  const words = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'];
  const tools = RUN_FORMAT_IDS.length - 1;
  const readme = read('README.md').replace(/\s+/g, ' ');
  expect(readme).toContain(`what ${words[tools - 10]} tools leave behind`);
  expect(readme).toContain(`and [${words[tools - 12]} others](docs/training-runs.md)`);
});

test('a mistake in a command of the text would be found', async () => {
  const [check] = COMMANDS;
  await expect(parseArguments(check as (typeof COMMANDS)[number], ['--colour'])).rejects.toThrow(UserError);
});
