import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Revisions } from '../../src/revisions.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { workingTree } from '../../src/workspace/working-tree.ts';
import { gate } from '../gates.ts';
import { plant } from '../trees.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('complete'))
  .map((entry) => entry.name);

/** The fixtures of a rule by file name. */
function fixturesOf(rule: string): string[] {
  const folder = join(here, rule);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

const CARD = '@ model-card.yaml = complete/model-card.yaml\n';
const MARKDOWN = '@ MODEL_CARD.md = complete-markdown/MODEL_CARD.md\n';
const RUN = '@ training-run.yaml = complete/training-run.yaml\n';

/** A Markdown card without metadata that is complete. */
const BODY = `\n${readFileSync(join(here, 'complete/body.md'), 'utf8')}`;

/** The tree that a fixture stands for, by the ending of its name. */
function treeOf(name: string, text: string): string {
  if (name.endsWith('.tree')) return text;
  if (name.endsWith('.card.md')) return `${RUN}@ MODEL_CARD.md\n${text}`;
  if (name.endsWith('.md')) return `${RUN}@ MODEL_CARD.md + complete-markdown/MODEL_CARD.md\n${text}`;
  if (name.endsWith('.run.yaml')) return `${CARD}@ training-run.yaml + complete/training-run.yaml\n${text}`;
  const card = /\.card\.(yaml|json)$/.exec(name)?.[1];
  if (card) return `${RUN}@ model-card.${card}\n${text}`;
  if (name.endsWith('.front-matter.yaml')) return `${RUN}@ MODEL_CARD.md\n${text}${BODY}`;
  return `${RUN}@ model-card.yaml + complete/model-card.yaml\n${text}`;
}

/**
 * Trees before and after a change: what stands below `base/`, and that with what stands below `head/` laid over it. Files
 * of `head/` that are `(absent)` were deleted.
 */
function changeOf(folder: string, tree: string): Revisions {
  const base = join(folder, 'base');
  const head = join(folder, 'head');
  cpSync(base, head, { recursive: true, force: false });
  for (const [, path = ''] of tree.matchAll(/^@ head\/(\S+) \(absent\)/gm))
    rmSync(join(head, path), { recursive: true });
  for (const path of readdirSync(head, { recursive: true, encoding: 'utf8' }).reverse()) {
    if (statSync(join(head, path)).isDirectory() && readdirSync(join(head, path)).length === 0)
      rmSync(join(head, path), { recursive: true });
  }
  const before = { tree: workingTree(base), commit: null };
  return { head: { tree: workingTree(head), commit: null }, trusted: before, before, onlyChanged: false };
}

/** What the gate finds in a tree, and what the tree says must be found; both as `file:line rule`. */
async function judge(tree: string): Promise<{ found: string[]; expected: string[] }> {
  const { folder, expected } = plant(tree);
  try {
    const paths = /^# check (.+)$/m.exec(tree)?.[1]?.split(' ') ?? [];
    const isChange = /^@ head\//m.test(tree);
    const revisions = isChange ? changeOf(folder, tree) : undefined;
    const { findings } = await gate(folder, { paths, revisions });
    const found = findings.map(({ rule, location }) => `${location.file}:${location.line} ${rule}`);
    const place = (file: string) => (isChange ? file.replace(/^(?:head|base)\//, '') : file);
    const wanted = expected.map(({ file, line, rule }) => `${place(file)}:${line} ${rule}`);
    return { found: found.sort(), expected: (isChange ? [...new Set(wanted)] : wanted).sort() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the complete cards and run have no findings', async () => {
  expect((await judge(CARD + RUN)).found).toEqual([]);
  expect((await judge(MARKDOWN + RUN)).found).toEqual([]);
});

test('the complete Markdown card has no findings', async () => {
  expect((await judge(`${RUN}@ MODEL_CARD.md${BODY}`)).found).toEqual([]);
});

describe.each(folders)('%s', (rule) => {
  test.each(fixturesOf(rule))('%s', async (name) => {
    const { found, expected } = await judge(treeOf(name, readFileSync(join(here, rule, name), 'utf8')));
    expect(found).toEqual(expected);
    if (name.startsWith('look-alike')) expect(expected).toEqual([]);
  });
});

/** The tree that an example of the documentation stands for. */
function exampleTree({ of, text }: Example): string {
  const below: Record<Example['of'], string> = {
    fields: `${RUN}@ model-card.yaml + complete/model-card.yaml\n${text}\n`,
    run: `${CARD}@ training-run.yaml + complete/training-run.yaml\n${text}\n`,
    card: `${RUN}@ model-card.yaml\n${text}\n`,
    markdown: `${RUN}@ MODEL_CARD.md + complete-markdown/MODEL_CARD.md\n${text}\n`,
    change: `${text}\n`,
    tree: `${text}\n`.replace(/^@ (\S+\.md)$/gm, '@ $1 + complete-markdown/MODEL_CARD.md'),
    'front-matter': `${RUN}@ MODEL_CARD.md\n${text}\n${BODY}`,
    policy: `@ models = complete\n@ .github/model-card-policy.yml\n${text}\n`,
    files: text
      .split('\n')
      .map(
        (path) =>
          `@ ${path}${/(model-card|training-run)\.yaml$/.test(path) ? ` = complete/${path.split('/').at(-1)}` : ''}\n`,
      )
      .join(''),
  };
  return below[of];
}

/** What whoever writes a rule has still to write, as sentences that begin with the file. */
function leftToWrite({ id, title, why, fix, examples }: Rule): string[] {
  const file = `src/rules/${id}.ts`;
  const folder = `__tests__/rules/${id}`;
  const names = fixturesOf(id);
  const some = (kind: string) =>
    names.some((name) => name.startsWith(kind)) ? [] : [`${folder}/${kind}.yaml is missing.`];
  const fixtures = names.flatMap((name) => {
    const text = readFileSync(join(here, id, name), 'utf8');
    const marked = text
      .split('\n')
      .some((line) => !line.startsWith('# Fields that replace') && new RegExp(`expect: .*\\b${id}\\b`).test(line));
    if (!FIXTURE.test(name)) return [`${folder}/${name} is neither a defect nor a look-alike of a known form.`];
    if (name.startsWith('defect'))
      return marked ? [] : [`${folder}/${name} has no line that is marked "expect: ${id}".`];
    return /^[^#\s]/m.test(text) || name.endsWith('.tree') ? [] : [`${folder}/${name} has nothing but comments.`];
  });
  return [
    ...(/^[A-Z].*[^.!?]$/.test(title) ? [] : [`${file}: \`title\` must be a short sentence without a full stop.`]),
    ...(/^[A-Z][\s\S]{20,}\.$/.test(why) ? [] : [`${file}: \`why\` must be a sentence or two.`]),
    ...(/^[A-Z][\s\S]{10,}\.$/.test(fix) ? [] : [`${file}: \`fix\` must be a sentence.`]),
    ...(examples.bad.text.trim() === '' ? [`${file}: \`examples.bad\` must show what is found.`] : []),
    ...(examples.good.text.trim() === '' ? [`${file}: \`examples.good\` must show what is not.`] : []),
    ...some('defect'),
    ...some('look-alike'),
    ...fixtures,
  ];
}

const FIXTURE =
  /^(?:defect|look-alike)[a-z0-9-]*\.(?:(?:run\.|card\.|front-matter\.)?yaml|card\.json|(?:card\.)?md|tree)$/;

describe.each(RULES)('the rule $id', (rule) => {
  test('is written, with its examples, planted defects and look-alikes', () => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(leftToWrite(rule)).toEqual([]);
  });

  test('is found in its bad example, and nothing else is', async () => {
    const { found } = await judge(exampleTree(rule.examples.bad));
    const rules = new Set(found.map((f) => f.split(' ')[1]));
    // Of two runs none is read, so the impact is unknown too.
    const expected = rule.id === 'ambiguous-run' ? [rule.id, 'required-section'] : [rule.id];
    expect({ [`found in \`examples.bad\` of src/rules/${rule.id}.ts`]: [...rules] }).toEqual({
      [`found in \`examples.bad\` of src/rules/${rule.id}.ts`]: expected,
    });
  });

  test('is not found in its good example', async () => {
    const { found } = await judge(exampleTree(rule.examples.good));
    expect(found.filter((f) => f.endsWith(` ${rule.id}`))).toEqual([]);
  });

  test('takes its own defaults as options', () => {
    expect(rule.options.safeParse(rule.defaults).success).toBe(true);
  });
});

test('every folder of fixtures belongs to a rule, and ids are given once', () => {
  const ids = RULES.map((rule) => rule.id);
  expect(folders.filter((folder) => !ids.includes(folder))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
