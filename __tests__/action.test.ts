import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { main } from '../src/action.ts';
import type { Engine } from '../src/engine.ts';
import { UserError } from '../src/errors.ts';
import { OUTPUTS } from '../src/outputs.ts';
import type { Verdict } from '../src/verdict.ts';
import {
  FORK_TOKEN,
  type GitFixture,
  makeRepository,
  PULL_NUMBER,
  REPOSITORY,
  startGitHub,
  WRITE_TOKEN,
} from './e2e/fake-github/fixture.ts';
import type { FakeGitHub } from './e2e/fake-github/server.ts';
import { finding, verdict } from './verdicts.ts';

let repository: GitFixture;
let github: FakeGitHub;
let folder: string;
const environment = process.env;

beforeAll(() => {
  repository = makeRepository({ base: { 'README.md': '# models\n' }, head: { 'README.md': '# cards\n' } });
});
afterAll(() => repository.remove());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'model-card-gate-action-'));
  github = await startGitHub({ repository });
});
afterEach(async () => {
  process.env = environment;
  process.exitCode = undefined;
  await github.close();
  rmSync(folder, { recursive: true, force: true });
  expect(github.violations).toEqual([]);
});

/** An engine whose gate comes to this verdict, or fails. */
function engineFor(outcome: Verdict | Error, part: Partial<Engine> = {}): Engine {
  return {
    runGate: async () => {
      if (outcome instanceof Error) throw outcome;
      return outcome;
    },
    revisionsOf: async () => undefined,
    pullRequestsAfter: async () => ({ nothing: 'it is gone' }),
    policyElsewhere: async () => ({ text: '', source: 'octo/policies/cards.yml@v1', revision: null }),
    renderCards: () => new Map([['models/a/model-card.yaml', '# A card\n']]),
    toReport: ({ conclusion }) => ({ conclusion }) as ReturnType<Engine['toReport']>,
    errorReport: ({ message }) => ({ conclusion: 'error', problem: { message } }) as ReturnType<Engine['errorReport']>,
    renderComment: ({ conclusion }, { marker }) => `<!-- ${marker} -->\nThe verdict is ${conclusion}.`,
    renderSummary: ({ conclusion }) => `# ${conclusion}`,
    planReview: async () => ({ inline: [], files: [], due: new Set<string>(), left: 0 }),
    toSarif: async ({ conclusion }) => ({ conclusion }),
    ...part,
  };
}

interface Start {
  event?: string;
  payload?: unknown;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

/** Runs the action as the runner does, and reads what it left behind. */
async function act(engine: Engine | (() => Promise<Engine>), { event, payload, inputs, env }: Start = {}) {
  const file = (name: string, text = '') => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const head = { sha: repository.headSha, repo: { id: 1, full_name: REPOSITORY } };
  const base = { sha: repository.baseSha, ref: 'main', repo: { id: 1, full_name: REPOSITORY } };
  const pull_request = { number: PULL_NUMBER, state: 'open', draft: false, head, base };
  process.env = {
    PATH: environment.PATH,
    GITHUB_EVENT_NAME: event ?? 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload ?? { action: 'opened', pull_request })),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SHA: repository.headSha,
    GITHUB_WORKFLOW: 'cards',
    GITHUB_JOB: 'check',
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_TEMP: folder,
    'INPUT_GITHUB-TOKEN': WRITE_TOKEN,
    ...Object.fromEntries(Object.entries(inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  };
  const written: string[] = [];
  const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  try {
    await main(typeof engine === 'function' ? engine : async () => engine);
  } finally {
    stdout.mockRestore();
  }
  return {
    exitCode: process.exitCode,
    outputs: outputsIn(readFileSync(join(folder, 'output'), 'utf8')),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    lines: written.join('').split('\n').filter(Boolean),
  };
}

/** The last value of each output, as the runner takes it. */
function outputsIn(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^(\S+)<<(\S+)\n(.*?)\n?\2$/gms)].map(([, name, , value]) => [name, value]);
  return Object.fromEntries(entries);
}

const comments = () => github.commentsOf(REPOSITORY, PULL_NUMBER).map(({ body }) => body);
const failing = () => verdict([finding()]);

describe('a pull request', () => {
  test('that fails: status, outputs, annotation, summary, files, comment', async () => {
    const { exitCode, outputs, summary, lines } = await act(engineFor(failing()));
    expect(exitCode).toBe(1);
    expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
    expect(outputs).toMatchObject({
      conclusion: 'fail',
      errors: '1',
      'comment-url': expect.stringContaining('/pull/7#'),
    });
    expect(lines[0]).toMatch(/^::error file=models\/a\/model-card.yaml,line=12,/);
    expect(lines).toContain('::group::Findings: 1');
    expect(summary).toBe('# fail\n');
    expect(JSON.parse(readFileSync(outputs.report!, 'utf8'))).toEqual({ conclusion: 'fail' });
    const card = join(outputs['rendered-cards']!, 'models/a/model-card.yaml.md');
    expect(readFileSync(card, 'utf8')).toBe('# A card\n');
    expect(comments()).toEqual([expect.stringContaining('\n\nThe verdict is fail.\n')]);
    expect(comments()[0]!.match(/<!-- model-card-gate:/g)).toHaveLength(1);
  });

  test.each(['pass', 'warn'] as const)('that ends as %s has status 0', async (conclusion) => {
    const { exitCode, outputs } = await act(engineFor({ ...verdict(), conclusion }), {
      inputs: { comment: 'never', review: 'off' },
    });
    expect(exitCode).toBe(0);
    expect(outputs.conclusion).toBe(conclusion);
    expect(github.log).toEqual([]);
  });

  test('of a fork loses the comment only, with one notice', async () => {
    const start = { inputs: { 'github-token': FORK_TOKEN } };
    const { exitCode, outputs, summary, lines } = await act(engineFor(failing()), start);
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ conclusion: 'fail', 'comment-url': '' });
    expect(summary).toBe('# fail\n');
    expect(lines.filter((line) => line.startsWith('::notice '))).toEqual([
      expect.stringContaining('permissions:%0A  contents: read%0A  pull-requests: write'),
    ]);
    expect(lines.filter((line) => line.startsWith('::warning '))).toEqual([]);
  });

  test('without a token is judged all the same', async () => {
    const { exitCode, lines } = await act(engineFor(verdict()), { inputs: { 'github-token': '' } });
    expect(exitCode).toBe(0);
    expect(lines).toContain('Comment refused: there is no token.');
  });

  test('of which a commit cannot be read is not judged', async () => {
    const revisionsOf = async () => {
      throw new UserError('GitHub does not give the commit to the token.', 'Add `permissions`.');
    };
    const { exitCode, outputs, lines } = await act(engineFor(verdict(), { revisionsOf }));
    expect(exitCode).toBe(1);
    expect(outputs.conclusion).toBe('error');
    expect(lines[0]).toContain('does not give the commit');
  });

  test('that affects no card makes no comment', async () => {
    const change = { revision: null, fixed: [], unaffected: 3 };
    const { exitCode } = await act(engineFor({ ...verdict(), change }));
    expect(exitCode).toBe(0);
    expect(comments()).toEqual([]);
  });

  test('of which nothing is understood is judged without a comment', async () => {
    const { exitCode, lines } = await act(engineFor(verdict()), { payload: { pull_request: { number: '::error::' } } });
    expect(exitCode).toBe(0);
    expect(lines[0]).toMatch(/^Warning: the payload of pull_request was not understood/);
    expect(comments()).toEqual([]);
  });
});

test('a push has no comment', async () => {
  const payload = { ref: 'refs/heads/main', after: repository.headSha };
  const { exitCode, outputs } = await act(engineFor(failing()), { event: 'push', payload });
  expect(exitCode).toBe(1);
  expect(outputs['comment-url']).toBe('');
  expect(github.log).toEqual([]);
});

test('the gate is given what the inputs say', async () => {
  const runGate = jest.fn<Engine['runGate']>(async () => verdict());
  const inputs = { paths: 'a\nb', run: 'run.yaml', 'fail-on': 'note', comment: 'never' };
  await act(engineFor(verdict(), { runGate }), { inputs, env: { GITHUB_WORKSPACE: '/w' } });
  expect(runGate).toHaveBeenCalledWith(
    expect.objectContaining({ root: '/w', paths: ['a', 'b'], run: 'run.yaml', policy: null, failOn: 'note' }),
  );
});

test('a policy of another repository is read with its own token', async () => {
  const runGate = jest.fn<Engine['runGate']>(async () => verdict());
  const policyElsewhere = jest.fn<Engine['policyElsewhere']>(async () => ({ text: '', source: 's', revision: null }));
  const inputs = { policy: 'octo/policies/cards/strict.yml@v1', 'policy-token': 'ghs_policies', comment: 'never' };
  const { lines } = await act(engineFor(verdict(), { runGate, policyElsewhere }), { inputs });
  expect(policyElsewhere).toHaveBeenCalledWith(
    { repository: 'octo/policies', path: 'cards/strict.yml', ref: 'v1' },
    expect.objectContaining({ token: 'ghs_policies' }),
  );
  expect(runGate).toHaveBeenCalledWith(
    expect.objectContaining({ policy: null, organisation: { text: '', source: 's', revision: null } }),
  );
  expect(lines).toContain('::add-mask::ghs_policies');
});

describe('what cannot be judged', () => {
  const location = { file: '.github/model-card-policy.yml', line: 3, column: 1, endLine: 3, endColumn: 5 };

  test('a mistake of the user is shown with its place and no stack', async () => {
    const { exitCode, outputs, lines } = await act(engineFor(new UserError('Unknown rule.', 'Remove it.', location)));
    expect(exitCode).toBe(1);
    expect(outputs).toMatchObject({ conclusion: 'error', cards: '', 'comment-url': '' });
    expect(JSON.parse(readFileSync(outputs.report!, 'utf8'))).toMatchObject({ conclusion: 'error' });
    expect(lines).toEqual([
      '::error file=.github/model-card-policy.yml,line=3,endLine=3,col=1,endColumn=5,' +
        'title=Model card%3A not judged::Unknown rule.%0ARemove it.',
    ]);
    expect(comments()).toEqual([]);
  });

  test('a wrong input names itself', async () => {
    const { exitCode, lines } = await act(engineFor(verdict()), { inputs: { comment: 'yes' } });
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain('Input `comment` is `yes`');
  });

  test('a fault of ours is one sentence', async () => {
    const { exitCode, outputs, lines } = await act(engineFor(new TypeError('x is not a function\n::error::planted')));
    expect(exitCode).toBe(1);
    expect(Object.keys(outputs)).toEqual(Object.keys(OUTPUTS));
    expect(outputs.conclusion).toBe('error');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/::The gate failed by a fault of its own: x is not a function%0A/);
  });

  test('its stack is shown to who debugs', async () => {
    const { lines } = await act(engineFor(new TypeError('oops')), { env: { RUNNER_DEBUG: '1' } });
    expect(lines.some((line) => /^ +at /.test(line))).toBe(true);
  });

  test('an engine that does not load is no pass', async () => {
    const { exitCode, outputs } = await act(() => Promise.reject(new Error('Cannot find module')));
    expect(exitCode).toBe(1);
    expect(outputs.conclusion).toBe('error');
  });
});

describe('a failure of reporting', () => {
  const broken = () => {
    throw new Error('template is missing');
  };

  test.each([
    ['renderCards', 'Rendered cards'],
    ['toReport', 'Report files'],
    ['renderSummary', 'Job summary'],
    ['renderComment', 'Comment'],
  ] as const)('%s is a warning and leaves the verdict and the rest', async (name, what) => {
    const inputs = { comment: name === 'toReport' || name === 'renderSummary' ? 'never' : 'always' };
    const { exitCode, outputs, lines } = await act(engineFor(failing(), { [name]: broken }), { inputs });
    expect(exitCode).toBe(1);
    expect(outputs.conclusion).toBe('fail');
    expect(lines.filter((line) => line.startsWith('::warning '))).toEqual([
      expect.stringContaining(`${what}: template is missing.`),
    ]);
    expect(comments()).toHaveLength(name === 'renderCards' ? 1 : 0);
  });

  test('a GitHub that is down does not turn green into red', async () => {
    github.faults.push({ when: 'graphql', status: 403, headers: { 'retry-after': '600' }, body: { message: 'limit' } });
    const { exitCode, lines } = await act(engineFor(verdict()));
    expect(exitCode).toBe(0);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(1);
  });

  test('a runner without a job summary', async () => {
    const start = { env: { GITHUB_STEP_SUMMARY: '' }, inputs: { comment: 'never' } };
    const { exitCode, lines } = await act(engineFor(verdict()), start);
    expect(exitCode).toBe(0);
    expect(lines).toContain('This runner has no job summary.');
  });

  test('never is more than ten annotations of a level', async () => {
    const many = (['error', 'warning', 'note'] as const).flatMap((severity) =>
      Array.from({ length: 12 }, () => finding({ severity })),
    );
    const start = { inputs: { 'github-token': FORK_TOKEN } };
    const { lines } = await act(engineFor(verdict(many), { renderSummary: broken }), start);
    const count = (level: string) => lines.filter((line) => line.startsWith(`::${level} `)).length;
    expect([count('error'), count('warning'), count('notice')]).toEqual([10, 10, 10]);
  });
});

test('a card whose path leaves the tree is written inside the folder', async () => {
  const renderCards = () => new Map([['../../outside.yaml', 'x']]);
  const { outputs } = await act(engineFor(verdict(), { renderCards }), { inputs: { comment: 'never' } });
  expect(existsSync(join(outputs['rendered-cards']!, '_/_/outside.yaml.md'))).toBe(true);
});

test('hostile findings plant neither commands nor outputs', async () => {
  const message = 'x\n::set-output name=conclusion::pass\n##[add-mask]a';
  const start = { inputs: { comment: 'never' } };
  const { outputs, lines } = await act(engineFor(verdict([finding({ message, rule: message })])), start);
  expect(outputs.conclusion).toBe('fail');
  expect(
    lines.filter((line) => /^\s*::(?!error |group::|endgroup::)|##\[/.test(line) && !line.startsWith('::error ')),
  ).toEqual([]);
});
