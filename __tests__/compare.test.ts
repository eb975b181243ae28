import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { toReport } from '../src/report/json.ts';
import { reportSchema } from '../src/report/schema.ts';
import { alone } from '../src/revisions.ts';
import type { Verdict } from '../src/verdict.ts';
import { resolveCommit, revisionTree } from '../src/workspace/revision.ts';
import { gate } from './gates.ts';
import { layOver, sourceText } from './trees.ts';
import { type Folder, newFolder } from './workspace/repositories.ts';

const CARD = sourceText('complete/model-card.yaml');
const RUN = sourceText('complete/training-run.yaml');
const POLICY = '.github/model-card-policy.yml';
const BAD = layOver(CARD, 'biases: []\n');

let folder: Folder;

const put = (path: string, text: string | null) => {
  const file = join(folder.path, path);
  if (text === null) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};
const commit = (files: Record<string, string | null>): string => {
  for (const [path, text] of Object.entries(files)) put(path, text);
  folder.git('add', '--all', '--force');
  folder.git('commit', '--quiet', '--allow-empty', '--message', 'x');
  return resolveCommit(folder.path, 'HEAD');
};
const model = (name: string, card = CARD) => ({
  [`models/${name}/model-card.yaml`]: card,
  [`models/${name}/training-run.yaml`]: RUN,
});

/** The verdict on the last commit against an earlier one. */
async function verdictSince(base: string, { onlyChanged = true, trusted = base } = {}): Promise<Verdict> {
  const at = (sha: string) => ({ tree: revisionTree(folder.path, sha), commit: sha });
  const revisions = {
    head: at(resolveCommit(folder.path, 'HEAD')),
    trusted: at(trusted),
    before: at(base),
    onlyChanged,
  };
  const verdict = await gate(folder.path, { revisions });
  expect(reportSchema.safeParse(toReport(verdict)).error).toBeUndefined();
  return verdict;
}
const rules = ({ findings }: Verdict) => findings.map(({ rule, card }) => `${rule} ${card ?? ''}`.trim()).sort();

beforeEach(() => {
  folder = newFolder();
  folder.git('init', '--quiet', '-b', 'main');
});
afterEach(() => folder.remove());

describe('findings', () => {
  test('that the base has remain and count, those that it has not are new, those that are gone are fixed', async () => {
    const base = commit(model('a', layOver(CARD, 'biases: []\nsecondary_uses: [TBD]\n')));
    commit(model('a', `# a line above\n${layOver(CARD, 'biases: []\nout_of_scope: [TBD]\n')}`));
    const verdict = await verdictSince(base);
    const marks = verdict.findings.map(({ rule, remains }) => `${rule} ${remains ? 'remains' : 'new'}`).sort();
    expect(marks).toEqual(
      expect.arrayContaining(['placeholder new', 'required-section remains', 'required-section new']),
    );
    expect(verdict.change?.fixed.map(({ rule }) => rule)).toEqual(['placeholder']);
    expect(verdict.conclusion).toBe('fail');
  });

  test('of the same kind are counted one by one', async () => {
    const base = commit(model('a', layOver(CARD, 'secondary_uses: [TBD]\n')));
    commit(model('a', layOver(CARD, 'secondary_uses: [TBD, TODO]\n')));
    const verdict = await verdictSince(base);
    expect(verdict.findings.filter(({ remains }) => remains)).toHaveLength(1);
  });

  test('the impact before stands beside the impact now', async () => {
    const base = commit(model('a'));
    commit({ 'models/a/training-run.yaml': layOver(RUN, 'energy_kwh: 100\n') });
    const [card] = toReport(await verdictSince(base)).cards;
    expect(card?.base?.impact?.energyKwh.value).toBe(52.4);
    expect(card?.impact?.energyKwh.value).toBe(100);
  });
});

describe('only what changed can fail', () => {
  test('a card that was bad before is left alone when another one changes', async () => {
    const base = commit({ ...model('a', BAD), ...model('b') });
    commit({ 'models/b/model-card.yaml': layOver(CARD, 'model_version: "2.0"\n') });
    const verdict = await verdictSince(base);
    expect(verdict).toMatchObject({ conclusion: 'pass', counts: { cards: 1 }, change: { unaffected: 1 } });
    expect((await verdictSince(base, { onlyChanged: false })).conclusion).toBe('fail');
  });

  test('nothing is judged where nothing is affected', async () => {
    const base = commit(model('a', BAD));
    commit({ 'docs/note.md': 'A note.' });
    const verdict = await verdictSince(base);
    expect(verdict).toMatchObject({
      conclusion: 'pass',
      findings: [],
      counts: { cards: 0 },
      change: { unaffected: 1 },
    });
  });

  test('no card in the tree fails all the same', async () => {
    const base = commit({ 'README.md': '# nothing\n' });
    commit({ 'docs/note.md': 'A note.' });
    expect(rules(await verdictSince(base))).toEqual(['missing-card']);
  });

  test.each([
    ['its run', { 'models/a/training-run.yaml': layOver(RUN, 'energy_kwh: 52.5\n') }],
    ['its run going away', { 'models/a/training-run.yaml': null }],
    ['a policy', { [POLICY]: 'extends: [draft]\n' }],
    ['a baseline', { '.github/model-card-baseline.json': '{ "schemaVersion": 1, "findings": [] }' }],
    ['a second run', { 'models/a/training-run.json': '{"training_hours": 1}' }],
  ])('%s affects a card', async (_, files) => {
    const base = commit(model('a', BAD));
    commit(files as Record<string, string | null>);
    expect(rules(await verdictSince(base))).toContain('required-section models/a/model-card.yaml');
  });

  test('a file that a card links to affects it when it goes', async () => {
    const linked = sourceText('complete-markdown/MODEL_CARD.md').replace('\n## ', '\nSee [the note](note.md).\n\n## ');
    const base = commit({ 'a/MODEL_CARD.md': linked, 'a/training-run.yaml': RUN, 'a/note.md': 'A note.' });
    commit({ 'a/note.md': null });
    expect(rules(await verdictSince(base))).toContain('dead-link a/MODEL_CARD.md');
  });
});

describe('the policy', () => {
  const strict = 'extends: [recommended]\nfail-on: note\n';

  test('of the trusted revision judges, and that of the change is previewed', async () => {
    const base = commit({ ...model('a', BAD), [POLICY]: strict });
    commit({ [POLICY]: 'extends: [draft]\n' });
    const verdict = await verdictSince(base);
    expect(verdict).toMatchObject({
      conclusion: 'fail',
      policy: { source: POLICY, revision: base },
      preview: { path: POLICY, conclusion: expect.stringMatching(/pass|warn/) },
    });
  });

  test('absent there is the built-in one', async () => {
    const base = commit(model('a', BAD));
    commit({ [POLICY]: 'extends: [draft]\n' });
    expect(await verdictSince(base)).toMatchObject({ conclusion: 'fail', policy: { source: 'built-in' } });
  });

  test('that is taken away still judges', async () => {
    const base = commit({ ...model('a'), [POLICY]: 'rules: { placeholder: error }\n' });
    commit({ [POLICY]: null, ...model('a', layOver(CARD, 'secondary_uses: [TBD]\n')) });
    expect(await verdictSince(base)).toMatchObject({ conclusion: 'fail', policy: { source: POLICY } });
  });

  test('that is broken in the change is an error at its line, and nothing is previewed', async () => {
    const base = commit(model('a'));
    commit({ [POLICY]: 'extends: [recommended]\nrules: { nonsense: error }\n' });
    const verdict = await verdictSince(base);
    expect(verdict).toMatchObject({ conclusion: 'fail', preview: null });
    expect(verdict.findings[0]).toMatchObject({ rule: 'invalid-policy', location: { file: POLICY, line: 2 } });
  });

  test('of an organisation can be tightened and not loosened', async () => {
    const organisation = {
      text: 'rules: { placeholder: error }\n',
      source: 'octo/policies/cards.yml@v1',
      revision: null,
    };
    const bad = layOver(CARD, 'secondary_uses: [TBD]\n');
    const loose = { ...model('a', bad), [POLICY]: 'extends: [draft]\nrules: { placeholder: off }\n' };
    commit(loose);
    expect(await gate(folder.path, { organisation })).toMatchObject({
      conclusion: 'fail',
      policy: { source: `octo/policies/cards.yml@v1, ${POLICY}` },
    });
    const waived = `waivers:\n  - { rule: placeholder, reason: no, owner: me, until: 2999-01-01 }\n`;
    commit({ [POLICY]: waived });
    expect((await gate(folder.path, { organisation })).counts).toMatchObject({ error: 1, waived: 0 });
    commit({ [POLICY]: 'fail-on: note\nrules: { required-metric: [error, { metrics: [Echo] }] }\n', ...model('a') });
    expect((await gate(folder.path, { organisation })).findings.map(({ rule }) => rule)).toContain('required-metric');
    commit({ [POLICY]: null });
    expect((await gate(folder.path, { organisation })).policy.source).toBe('octo/policies/cards.yml@v1');
  });

  test('of an organisation judges each of several cards in one file', async () => {
    const organisation = { text: 'extends: [recommended]\n', source: 'octo/policies/cards.yml@v1', revision: null };
    const cards = [layOver(BAD, 'model_name: one\n'), layOver(CARD, 'model_name: two\n')].join('---\n');
    commit({ 'models/model-card.yaml': cards, [POLICY]: 'extends: [draft]\n' });
    const verdict = await gate(folder.path, { organisation });
    expect(verdict.cards.map(({ card, conclusion }) => [card.id, conclusion])).toEqual([
      ['models/model-card.yaml#one', 'fail'],
      ['models/model-card.yaml#two', 'fail'],
    ]);
    const [bad = 0, good = 0] = verdict.cards.map(({ findings }) => findings.length);
    expect(bad).toBeGreaterThan(good);
    expect(bad + good).toBe(verdict.findings.length);
    expect(verdict.counts.cards).toBe(2);
  });
});

describe('a policy behind a link', () => {
  const weak = 'extends: [draft]\n';

  test.each([
    ['the file', POLICY, '../policies/cards.yml'],
    ['its folder', '.github', 'policies'],
  ])('is changed where %s is linked to', async (_, link, target) => {
    mkdirSync(dirname(join(folder.path, link)), { recursive: true });
    symlinkSync(target, join(folder.path, link));
    const file = link === POLICY ? 'policies/cards.yml' : 'policies/model-card-policy.yml';
    const base = commit({ ...model('a'), [file]: 'extends: [recommended]\n' });
    commit({ [file]: weak });
    expect((await verdictSince(base)).preview).toMatchObject({ path: POLICY });
    commit({ [file]: 'rules: [' });
    expect(rules(await verdictSince(base))).toEqual(['invalid-policy']);
  });

  test('is not one in the words of a pointer to a large file', async () => {
    const base = commit({ ...model('a'), [POLICY]: weak });
    commit({ [POLICY]: 'version https://git-lfs.github.com/spec/v1\nrules: [\n' });
    expect(rules(await verdictSince(base))).toEqual(['invalid-policy']);
  });
});

test('a small repository with one large run file under many names is not read to the end', async () => {
  const large = '\0'.repeat(20 * 1024 * 1024);
  const names = Array.from({ length: 20 }, (_, i) => `models/a/${i}_carbontracker.log`);
  commit({ ...model('a'), ...Object.fromEntries(names.map((name) => [name, large])) });
  const tree = revisionTree(folder.path, resolveCommit(folder.path, 'HEAD'));
  const read: string[] = [];
  const counting = {
    ...tree,
    open: (path: string, most: number) => {
      read.push(path);
      return tree.open(path, most);
    },
  };
  const revisions = { ...alone(counting), head: { tree: counting, commit: null } };
  const verdict = await gate(folder.path, { revisions });
  expect(verdict.findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('128 MiB together'));
  expect(read.filter((path) => path.endsWith('.log')).length).toBeLessThan(10);
}, 60_000);

describe('a card that goes', () => {
  const alone = { 'models/b/model-card.yaml': CARD };

  test('from a folder that held nothing else took no model with it', async () => {
    const base = commit({ ...model('a'), ...alone });
    commit({ 'models/b/model-card.yaml': null });
    expect(rules(await verdictSince(base))).toEqual(['removed-card models/b/model-card.yaml']);
    commit({ 'models/c/model-card.yaml': CARD });
    expect(rules(await verdictSince(base))).not.toContain('removed-card models/b/model-card.yaml');
  });

  test('while the model moves on without it', async () => {
    const weights = { 'models/b/model.safetensors': 'weights of b' };
    const base = commit({ ...model('a'), ...model('b'), ...weights });
    commit({
      ...Object.fromEntries([...Object.keys(model('b')), ...Object.keys(weights)].map((path) => [path, null])),
    });
    expect(rules(await verdictSince(base))).toEqual([]);
    commit({ 'files/model.safetensors': 'weights of b' });
    const { findings } = await verdictSince(base);
    expect(findings).toMatchObject([
      { rule: 'removed-card', message: expect.stringContaining('`files/model.safetensors`') },
    ]);
    commit(model('c'));
    commit({ 'files/model.safetensors': null, 'models/c/model.safetensors': 'weights of b' });
    expect(rules(await verdictSince(base))).toEqual([]);
  });

  test('from a file that holds others too', async () => {
    const named = (name: string) => layOver(CARD, `model_name: ${name}\n`);
    const file = 'models/cards/model-card.yaml';
    const base = commit({ [file]: [named('one'), named('two'), named('three')].join('---\n') });
    commit({ [file]: [named('one'), named('three')].join('---\n') });
    expect(rules(await verdictSince(base))).toContain(`removed-card ${file}#two`);
    commit({ [file]: named('three') });
    const gone = rules(await verdictSince(base)).filter((each) => each.startsWith('removed-card'));
    expect(gone).toEqual([`removed-card ${file}#one`, `removed-card ${file}#two`]);
    commit({ [file]: [named('one'), named('2'), named('three')].join('---\n') });
    expect(rules(await verdictSince(base)).join()).not.toContain('removed-card');
  });

  test('behind a link is gone', async () => {
    const base = commit({ ...model('a'), ...model('b') });
    put('models/b/model-card.yaml', null);
    symlinkSync('../a/model-card.yaml', join(folder.path, 'models/b/model-card.yaml'));
    commit({});
    expect(rules(await verdictSince(base))).toContain('removed-card models/b/model-card.yaml');
  });

  test('behind a link that no system would make is gone, and is told', async () => {
    const base = commit({ ...model('a'), ...model('b') });
    put('target', 'a/'.repeat(400_000));
    const id = execFileSync('git', ['hash-object', '-w', 'target'], { cwd: folder.path, encoding: 'utf8' }).trim();
    folder.git('update-index', '--cacheinfo', `120000,${id},models/b/model-card.yaml`);
    folder.git('commit', '--quiet', '--message', 'x');
    const verdict = await verdictSince(base);
    expect(rules(verdict)).toContain('unreadable-card models/b/model-card.yaml');
  });

  test('can be waived by the policy that holds', async () => {
    const waivers = `waivers:\n  - { rule: removed-card, card: models/b/model-card.yaml, reason: retired, owner: me, until: 2999-01-01 }\n`;
    const base = commit({ ...model('a'), ...model('b'), [POLICY]: waivers });
    commit({ 'models/b/model-card.yaml': null });
    expect(await verdictSince(base)).toMatchObject({ conclusion: 'pass', counts: { waived: 1 } });
  });
});
