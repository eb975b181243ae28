import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import type { GateOptions } from '../../src/gate.ts';
import { toReport } from '../../src/report/json.ts';
import { reportSchema } from '../../src/report/schema.ts';
import type { Verdict } from '../../src/verdict.ts';
import { gate } from '../gates.ts';
import { plant } from '../trees.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function tree(text: string): string {
  const { folder } = plant(text);
  folders.push(folder);
  return folder;
}

const RUN = '@ training-run.yaml = complete/training-run.yaml\n';
const CARD = '@ model-card.yaml + complete/model-card.yaml\n';
const POLICY = '@ .github/model-card-policy.yml\n';
const judge = (text: string, options: Partial<GateOptions> = {}) => gate(tree(text), options);

/** The findings as `severity rule:line`, with ` waived` or ` known` behind those that do not count. */
const told = ({ findings }: Verdict) =>
  findings.map(({ severity, rule, location, waived, isNew }) => {
    const standing = waived !== null ? ' waived' : isNew ? '' : ' known';
    return `${severity} ${rule}:${location.line}${standing}`;
  });

const waiver = (rule: string, more = '') =>
  `waivers:\n  - { rule: ${rule}, reason: retired in March, owner: "@org/ml", until: 2026-12-31${more} }\n`;

describe('a waiver', () => {
  test.each([
    ['required-section', 'biases: []\n'],
    [
      'minimum-statements',
      'technical_limitations: [one of them]\nknowledge_limitations: []\nbehavioral_limitations: []\n',
    ],
    ['placeholder', 'secondary_uses: [TBD]\n'],
  ])('waives %s: the finding stays with the reason and does not count', async (rule, fields) => {
    expect((await judge(RUN + CARD + fields, { failOn: 'warning' })).conclusion).toBe('fail');
    const verdict = await judge(RUN + CARD + fields + POLICY + waiver(rule), { failOn: 'warning' });
    expect(verdict.conclusion).toBe('pass');
    expect(verdict.cards[0]?.conclusion).toBe('pass');
    expect(verdict.findings.map(({ rule, waived }) => [rule, waived])).toEqual([[rule, 'retired in March']]);
    expect(verdict.counts).toMatchObject({ error: 0, warning: 0, note: 0, waived: 1, known: 0 });
  });

  test('waives an unreadable card, since its owner decides', async () => {
    const broken = '@ model-card.yaml\nmodel_name: a\n  summary: b\n';
    expect((await judge(broken)).conclusion).toBe('fail');
    expect((await judge(broken + POLICY + waiver('unreadable-card'))).conclusion).toBe('pass');
  });

  test.each([
    ['models/old/model-card.yaml', ['error required-section:38', 'error required-section:38 waived']],
    ['models/*/model-card.yaml', ['error required-section:38 waived', 'error required-section:38 waived']],
    ['models/none/**', ['error required-section:38', 'error required-section:38', 'note unused-waiver:2']],
  ])('for %s covers the cards that it matches', async (card, expected) => {
    const cards = ['new', 'old'].map(
      (name) =>
        `@ models/${name}/model-card.yaml + complete/model-card.yaml\nbiases: []\n@ models/${name}/training-run.yaml = complete/training-run.yaml\n`,
    );
    expect(told(await judge(cards.join('') + POLICY + waiver('required-section', `, card: "${card}"`)))).toEqual(
      expected,
    );
  });

  test('for a card does not cover what is found about the repository; one without a card does', async () => {
    const policy = (more: string) =>
      `${RUN}${CARD}${POLICY}cards: [{ path: "gone/**" }]\n${waiver('unused-pattern', more)}`;
    expect(told(await judge(policy(', card: "**"')))).toEqual(['warning unused-pattern:1', 'note unused-waiver:3']);
    expect(told(await judge(policy('')))).toEqual(['warning unused-pattern:1 waived']);
  });

  test('holds on its last day and has expired the day after, at its line in the policy', async () => {
    const text = `${RUN}${CARD}biases: []\n${POLICY}${waiver('required-section')}`;
    expect(told(await judge(text, { today: '2026-12-31' }))).toEqual(['error required-section:38 waived']);
    const after = await judge(text, { today: '2027-01-01' });
    expect(told(after)).toEqual(['error expired-waiver:2', 'error required-section:38']);
    expect(after.findings[0]?.location.file).toBe('.github/model-card-policy.yml');
    expect(after.findings[0]?.message).toMatch(/expired on 2026-12-31; its owner is @org\/ml/);
    expect(after.conclusion).toBe('fail');
  });

  test('that waives nothing is noted, unless only some cards were judged', async () => {
    const text = `${RUN}${CARD}${POLICY}${waiver('placeholder')}`;
    expect(told(await judge(text))).toEqual(['note unused-waiver:2']);
    expect(told(await judge(text, { paths: ['.'] }))).toEqual(['note unused-waiver:2']);
    expect(told(await judge(text, { paths: ['model-card.yaml'] }))).toEqual([]);
  });
});

describe('a suppression in a card', () => {
  const suppressible = `${POLICY}suppressible: [placeholder, unquoted-value]\n`;

  test('waives the finding of its line for a rule that the policy lists', async () => {
    const verdict = await judge(
      `${RUN}${CARD}model_version: 1.10 # model-card-gate-ignore unquoted-value: it is a number here\n${suppressible}`,
    );
    expect(verdict.findings.map(({ rule, waived }) => [rule, waived])).toEqual([
      ['unquoted-value', 'it is a number here'],
    ]);
    expect(verdict.counts.waived).toBe(1);
  });

  test('waives the finding of the next line, and no other', async () => {
    const text = `${RUN}${CARD}secondary_uses:
  # model-card-gate-ignore placeholder: decided in June
  - TBD
  - TODO
${suppressible}`;
    expect(told(await judge(text))).toEqual(['warning placeholder:22 waived', 'warning placeholder:23']);
  });

  test('has no effect without a policy that lists the rule', async () => {
    const text = `${RUN}${CARD}model_version: 1.10 # model-card-gate-ignore unquoted-value: it is a number here\n`;
    expect(told(await judge(text))).toEqual(['warning suppression:2', 'note unquoted-value:2']);
  });

  test.each(['required-section', 'minimum-statements', 'unreadable-card', 'missing-card', 'suppression'])(
    'never suppresses %s',
    async (rule) => {
      const text = `${RUN}${CARD}biases: [] # model-card-gate-ignore ${rule}: we have none\n${suppressible}`;
      const verdict = await judge(text);
      expect(told(verdict)).toEqual(['error required-section:38', 'warning suppression:38']);
      expect(verdict.findings[1]?.message).toBe(`No card can suppress \`${rule}\`.`);
    },
  );

  test('without a reason, without a rule or without a finding is a finding', async () => {
    const text = `${RUN}${CARD}model_version: 1.10 # model-card-gate-ignore unquoted-value
summary: Transcribes whales # model-card-gate-ignore placeholder: for later
model_type: Speech # model-card-gate-ignore
${suppressible}`;
    const verdict = await judge(text);
    expect(told(verdict).filter((line) => !line.startsWith('note'))).toHaveLength(3);
    expect(verdict.findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'The suppression of `unquoted-value` gives no reason, so it has no effect.',
        'Nothing on this line breaks `placeholder`.',
        'The suppression names no rule.',
      ]),
    );
  });
});

describe('a baseline', () => {
  const PATH = '.github/model-card-baseline.json';
  const TWO = '@ model-card.yaml + complete/model-card.yaml\nbiases: []\nsecondary_uses: [TBD]\n';
  const update = async (folder: string, options: Partial<GateOptions> = {}) => {
    const verdict = await gate(folder, { ...options, baseline: 'update' });
    mkdirSync(join(folder, '.github'), { recursive: true });
    writeFileSync(join(folder, PATH), verdict.baseline?.update ?? '');
    return verdict;
  };
  const rewrite = (folder: string, change: (text: string) => string) => {
    const path = join(folder, 'model-card.yaml');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };

  test('takes what is there for known, and only what is new fails', async () => {
    const folder = tree(RUN + TWO);
    expect((await gate(folder)).conclusion).toBe('fail');
    const updated = await update(folder);
    expect([updated.conclusion, updated.counts.known, updated.baseline?.fixed]).toEqual(['pass', 2, 0]);
    const again = await gate(folder, { failOn: 'note' });
    expect(told(again)).toEqual(['error required-section:37 known', 'warning placeholder:20 known']);
    expect([again.conclusion, again.cards[0]?.conclusion]).toEqual(['pass', 'pass']);
    expect(again.counts).toMatchObject({ error: 0, warning: 0, known: 2 });
    rewrite(folder, (text) => text.replace(/^recommendations:\n(?: .*\n)+/m, 'recommendations: []\n'));
    const worse = await gate(folder);
    expect(told(worse).filter((line) => !line.endsWith('known'))).toEqual([
      expect.stringMatching('error required-section'),
    ]);
    expect(worse.conclusion).toBe('fail');
  });

  test('outlasts lines that move and sections that come and go empty', async () => {
    const folder = tree(RUN + TWO);
    await update(folder);
    rewrite(folder, (text) => `# moved\n\n\n${text.replace('biases: []\n', '')}`);
    expect(told(await gate(folder)).filter((line) => !line.endsWith('known'))).toEqual([]);
  });

  test('knows a section with too few statements while their number changes', async () => {
    const few = (n: number) =>
      `technical_limitations:\n${'  - Fails in rain\n  - Fails in snow\n  - Fails in fog\n'.split('\n').slice(0, n).join('\n')}\nknowledge_limitations: []\nbehavioral_limitations: []\n`;
    const folder = tree(RUN + CARD + few(2));
    await update(folder);
    rewrite(folder, (text) => text.replace('  - Fails in rain\n', '  - Fails in rain\n  - Fails in hail\n'));
    expect(told(await gate(folder))).toEqual([expect.stringMatching(/minimum-statements:\d+ known/)]);
  });

  test('does not know a section that lost statements', async () => {
    const few = 'technical_limitations:\n  - Fails in rain\n  - Fails in snow\n  - Fails in fog\n  - Fails in hail\n';
    const folder = tree(`${RUN}${CARD}${few}knowledge_limitations: []\nbehavioral_limitations: []\n`);
    await update(folder);
    expect(readFileSync(join(folder, PATH), 'utf8')).toContain('"about":"limitations","count":1,"level":4}');
    rewrite(folder, (text) => text.replace('  - Fails in rain\n  - Fails in snow\n', ''));
    const worse = await gate(folder);
    expect(told(worse)).toEqual([expect.stringMatching(/minimum-statements:\d+$/)]);
    expect([worse.conclusion, worse.baseline?.fixed]).toEqual(['fail', 0]);
    const older = readFileSync(join(folder, PATH), 'utf8').replace(',"level":4', '');
    writeFileSync(join(folder, PATH), older);
    expect(told(await gate(folder))).toEqual([expect.stringMatching(/minimum-statements:\d+ known/)]);
  });

  test('counts: a second finding of the same kind is new', async () => {
    const folder = tree(`${RUN}${CARD}secondary_uses: [TBD]\n`);
    await update(folder);
    rewrite(folder, (text) => text.replace('[TBD]', '[TBD, TBD]'));
    expect(told(await gate(folder)).sort()).toEqual(['warning placeholder:20', 'warning placeholder:20 known']);
  });

  test('reports what is fixed, and forgets it with the next update', async () => {
    const folder = tree(RUN + TWO);
    await update(folder);
    rewrite(folder, (text) => text.replace('[TBD]', '[Teaching]'));
    expect((await gate(folder)).baseline).toEqual({ path: PATH, fixed: 1, update: null });
    expect((await update(folder)).baseline?.fixed).toBe(1);
    expect(readFileSync(join(folder, PATH), 'utf8')).not.toContain('placeholder');
    expect((await gate(folder)).baseline?.fixed).toBe(0);
  });

  test('leaves alone what was not judged', async () => {
    const one = (name: string) =>
      `@ ${name}/model-card.yaml + complete/model-card.yaml\nbiases: []\n@ ${name}/training-run.yaml = complete/training-run.yaml\n`;
    const folder = tree(one('a') + one('b'));
    await update(folder);
    expect((await gate(folder, { paths: ['a'] })).baseline?.fixed).toBe(0);
    await update(folder, { paths: ['a'] });
    expect((await gate(folder)).counts).toMatchObject({ error: 0, known: 2 });
  });

  test('never takes a missing or unreadable card or an expired waiver for known', async () => {
    const folder = tree('@ model-card.yaml\nmodel_name: a\n  summary: b\n');
    expect((await update(folder)).conclusion).toBe('fail');
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe('{\n  "schemaVersion": 1,\n  "findings": []\n}\n');
    const empty = tree('@ README.md\nhello\n');
    expect((await update(empty)).conclusion).toBe('fail');
    expect((await gate(empty)).conclusion).toBe('fail');
  });

  test('holds no waived finding', async () => {
    const folder = tree(`${RUN}${CARD}biases: []\n${POLICY}${waiver('required-section')}`);
    await update(folder);
    expect(JSON.parse(readFileSync(join(folder, PATH), 'utf8')).findings).toEqual([]);
  });

  test('is sorted, one line for each, and the same again', async () => {
    const folder = tree(RUN + TWO);
    await update(folder);
    const text = readFileSync(join(folder, PATH), 'utf8');
    expect(text).toBe(`{
  "schemaVersion": 1,
  "findings": [
    {"rule":"placeholder","card":"model-card.yaml","about":"\\"TBD\\" in \\"Secondary Uses\\" is a placeholder.","count":1},
    {"rule":"required-section","card":"model-card.yaml","about":"bias","count":1}
  ]
}
`);
    await update(folder);
    expect(readFileSync(join(folder, PATH), 'utf8')).toBe(text);
  });

  test('is in the JSON report', async () => {
    const folder = tree(RUN + TWO);
    await update(folder);
    const report = reportSchema.parse(toReport(await gate(folder)));
    expect(report.findings.map((each) => each.new)).toEqual([false, false]);
    expect(report.counts.known).toBe(2);
    expect(report.baseline).toEqual({ path: PATH, fixed: 0 });
  });

  test.each([
    ['{', /^1:\d+ The baseline cannot be read\. .*valid JSON/],
    ['', /^1:1 The baseline cannot be read\. The file is empty/],
    ['{\n  "schemaVersion": 2,\n  "findings": []\n}', /^2:\d+ .*`schemaVersion` is the number 2/],
    [
      '{\n  "schemaVersion": 1,\n  "findings": [\n    { "rule": "a", "about": "b", "count": 0 }\n  ]\n}',
      /^4:\d+ .*at least 1/,
    ],
    [
      '{\n  "schemaVersion": 1,\n  "findings": [\n    { "rule": "a", "abuot": "b", "count": 1 }\n  ]\n}',
      /^4:\d+ .*`abuot` is not known|^4:\d+ .*about/,
    ],
  ])('that cannot be read stops the gate: %j', async (text, expected) => {
    const folder = tree(RUN + TWO);
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, PATH), text);
    const error = (await gate(folder).catch((e: unknown) => e)) as UserError;
    expect(error).toBeInstanceOf(UserError);
    expect(`${error.location?.line}:${error.location?.column} ${error.message}`).toMatch(expected);
    expect(error.location?.file).toBe(PATH);
    expect(error.fix).toMatch(/check --update-baseline/);
  });
});
