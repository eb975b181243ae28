import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS } from '../src/inputs.ts';
import { OUTPUTS } from '../src/outputs.ts';
import { readPolicy } from '../src/policy/read.ts';
import { RULES } from '../src/rules/index.ts';
import { readNativeRun } from '../src/runs/native/reader.ts';
import { REPOSITORY_URL } from '../src/version.ts';
import { type Block, blocksOf, documents, generated, read, root } from './documents.ts';

const run = promisify(execFile);
const cli = resolve(process.env.MODEL_CARD_GATE_CLI ?? `${root}/dist/cli.js`);
const ACTION = REPOSITORY_URL.replace('https://github.com/', '');
const blocks = documents.flatMap(blocksOf);
const ofLanguage = (...languages: string[]) =>
  blocks.filter(({ language }) => languages.includes(language)).map((block) => [block.place, block] as const);

test('no block is of a language that nothing checks', () => {
  const checked = ['sh', 'yaml', 'json', 'text'];
  expect(blocks.filter(({ language }) => !checked.includes(language)).map(({ place }) => place)).toEqual([]);
});

/** What the commands of all documents print, by command. */
const printed = new Map<string, string>();
const commandsOf = ({ text }: Block) =>
  text
    .split('\n')
    .flatMap((line) => line.split(' && '))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');

beforeAll(async () => {
  const lines = ofLanguage('sh').flatMap(([, block]) => commandsOf(block));
  for (const line of new Set(lines.filter((each) => each.startsWith('node dist/cli.js ')))) {
    const args = line.split(' ').slice(2);
    const { stdout } = await run(process.execPath, [cli, ...args], { cwd: root, env: { PATH: process.env.PATH } });
    printed.set(line, stdout);
  }
}, 60_000);

describe('the commands of the documents', () => {
  test.each(ofLanguage('sh'))('%s', (_, block) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const line of commandsOf(block)) {
      const [, script] = /^npm run ([\w-]+)/.exec(line) ?? [];
      if (script) expect(Object.keys(scripts)).toContain(script);
      else if (line.startsWith('git clone ')) expect(line).toBe(`git clone ${REPOSITORY_URL}`);
      else if (line.startsWith('cd ')) expect(line).toBe(`cd ${ACTION.split('/')[1]}`);
      // `npm cit` is npm's own, for `npm ci` and `npm test`.
      else if (line !== 'npm cit') expect(printed.get(line)).toMatch(/\S/);
    }
  });
});

describe('the output that the documents show', () => {
  test.each(ofLanguage('text'))('%s', async (_, { text }) => {
    const usage = (await run(process.execPath, [cli, '--help'])).stdout;
    const outputs = [...printed.values(), usage].join('\n').split('\n');
    const owners = /^\/[\w./-]+ @[\w-]+\/[\w-]+$/;
    for (const line of text.trimEnd().split('\n')) {
      const isShown = outputs.some(
        (each) => each === line || (line !== '' && each.trim() === line.trim()) || each.endsWith(`   ${line}`),
      );
      expect(isShown || owners.test(line) ? '' : `No documented command prints: ${line}`).toBe('');
    }
  });
});

interface Workflow {
  readonly name?: string;
  readonly on?: Record<string, { types?: string[]; workflows?: string[] } | null>;
  readonly permissions?: Record<string, string>;
  readonly jobs?: Record<string, { name?: string; permissions?: Record<string, string>; steps: readonly Step[] }>;
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Record<string, unknown>;
}

/** Events and permissions of GitHub that the documents name. */
const EVENTS = ['pull_request', 'pull_request_target', 'workflow_run', 'merge_group', 'push'];
const PERMISSIONS = ['contents', 'pull-requests', 'security-events', 'actions'];

function checkSteps(steps: readonly Step[], text: string): void {
  const ours = steps.filter(({ uses }) => uses?.startsWith(`${ACTION}@`));
  expect(ours).not.toHaveLength(0);
  for (const step of steps) expect(step.uses).toMatch(/^[\w-]+\/[\w./-]+@v\d+$/);
  for (const step of ours) {
    for (const name of Object.keys(step.with ?? {})) expect(Object.keys(INPUTS.shape)).toContain(name);
    const used = [...text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)].filter(([, id]) => id === step.id);
    for (const [, , output] of used) expect(Object.keys(OUTPUTS)).toContain(output);
  }
}

const workflows = ofLanguage('yaml').filter(([, { text }]) => /^jobs:/m.test(text));
const steps = ofLanguage('yaml').filter(([, { text }]) => /^- (?:uses|id):/m.test(text));
const policies = ofLanguage('yaml').filter(([, { text }]) => /^(?:extends|rules|cards|waivers):/m.test(text));
const runs = ofLanguage('yaml').filter(([, { text }]) => /^training_hours:/m.test(text));
const comments = ofLanguage('yaml').filter(([, { text }]) => text.split('\n').every((line) => /^(?:#|$)/.test(line)));

describe('the YAML of the documents', () => {
  test('is a workflow, steps of one, a policy, a training run or a comment, each at least once', () => {
    const kinds = [workflows, steps, policies, runs, comments];
    expect(
      kinds
        .flat()
        .map(([place]) => place)
        .sort(),
    ).toEqual(
      ofLanguage('yaml')
        .map(([place]) => place)
        .sort(),
    );
    for (const kind of kinds) expect(kind).not.toHaveLength(0);
  });

  test.each(workflows)('%s is a workflow', (_, { text }) => {
    const workflow = parse(text) as Workflow;
    for (const event of Object.keys(workflow.on ?? {})) expect(EVENTS).toContain(event);
    for (const [permission, level] of Object.entries(workflow.permissions ?? {})) {
      expect(PERMISSIONS).toContain(permission);
      expect(['read', 'write']).toContain(level);
    }
    // Every grant says why.
    for (const line of text.split('\n').filter((each) => /^ +[\w-]+: (?:read|write)\b/.test(each)))
      expect(line).toMatch(/ # \w/);
    for (const job of Object.values(workflow.jobs ?? {})) checkSteps(job.steps, text);
    const names = workflows.map(([, block]) => (parse(block.text) as Workflow).name);
    for (const followed of workflow.on?.workflow_run?.workflows ?? []) expect(names).toContain(followed);
  });

  test.each(steps)('%s are steps', (_, { text }) => checkSteps(parse(text) as Step[], text));

  test.each(policies)('%s is a policy', (_, { text }) => {
    expect(readPolicy(text, 'policy.yml').settingsFor('model-card.yaml').size).toBe(RULES.length);
  });

  test.each(runs)('%s is a training run', (_, { text }) => {
    expect(readNativeRun(text, 'training-run.yaml')).toMatchObject({ readable: true, problems: [] });
  });
});

describe('the JSON of the documents', () => {
  test.each(ofLanguage('json'))('%s is a ruleset that requires the job of the workflow', (_, { text }) => {
    const { rules } = JSON.parse(text) as { rules: { type: string; parameters: Record<string, unknown> }[] };
    const required = rules.find(({ type }) => type === 'required_status_checks')?.parameters.required_status_checks;
    const [job] = workflows.flatMap(([, block]) => Object.values((parse(block.text) as Workflow).jobs ?? {}));
    // Of the branch that the ruleset is for.
    const context = job?.name?.replace(/\$\{\{.*\}\}/, 'refs/heads/main');
    expect(required).toEqual([{ context, integration_id: 15368 }]);
  });
});

describe('the pages of the rules', () => {
  const pages = generated.filter((path) => path.startsWith('docs/rules/') && !path.endsWith('README.md'));

  test.each(pages)('%s ends with a line for a policy', (path) => {
    const policy = blocksOf(path).at(-1);
    expect(policy?.language).toBe('yaml');
    readPolicy(policy?.text ?? '', 'policy.yml');
  });
});
