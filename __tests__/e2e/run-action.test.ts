import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pullRequest, push } from './fake-github/events.ts';
import { parseFileCommand } from './fake-github/file-commands.ts';
import { FORK_TOKEN, makeRepository, startGitHub, WRITE_TOKEN } from './fake-github/fixture.ts';
import { describeOnNode24 } from './fake-github/node24.ts';
import { type RunOptions, type RunResult, runAction } from './fake-github/run-action.ts';
import { CommandReader, LineSplitter, parseCommand } from './fake-github/workflow-commands.ts';

const METADATA = `
name: Throw-away
description: Runs the code of a test.
inputs:
  some thing: { description: An input with a space., default: plain }
  token: { description: A token., default: '\${{ github.token }}' }
  branch: { description: From the context., default: 'from \${{ github.head_ref }}' }
outputs:
  count: { description: A number. }
  text: { description: A text. }
runs: { using: node24, main: main.mjs }
`;

const HELPERS = `
import { appendFileSync, writeFileSync } from 'node:fs';
const { env } = process;
const output = (text) => appendFileSync(env.GITHUB_OUTPUT, text);
const summary = (text) => appendFileSync(env.GITHUB_STEP_SUMMARY, text);
`;

const base = 'b'.repeat(40);
const head = 'a'.repeat(40);

describeOnNode24('an action on a runner', () => {
  let actionDir: string;
  const runs: RunResult[] = [];

  beforeAll(() => {
    actionDir = mkdtempSync(join(tmpdir(), 'model-card-gate-action-'));
    writeFileSync(join(actionDir, 'action.yml'), METADATA);
  });

  afterAll(() => {
    for (const run of runs) run.cleanup();
    rmSync(actionDir, { recursive: true, force: true });
  });

  async function run(code: string, options: Partial<RunOptions> = {}): Promise<RunResult> {
    writeFileSync(join(actionDir, 'main.mjs'), HELPERS + code);
    const event = pullRequest({ base, head });
    const result = await runAction({ actionDir, workspace: actionDir, event, token: 'ghs_secret', ...options });
    runs.push(result);
    return result;
  }

  test('runs on Node 24, in the workspace, with a clean environment', async () => {
    const result = await run(`
      output('count=' + process.versions.node.split('.')[0] + '\\n');
      output('text<<END\\n' + process.cwd() + '\\n' + Object.keys(env).filter((key) => /^(npm|JEST|NODE)_/.test(key)) + '\\nEND\\n');
    `);
    expect(result).toMatchObject({ exitCode: 0, outcome: 'success', problems: [], annotations: [], summary: '' });
    expect(result.outputs).toEqual({ count: '24', text: `${actionDir}\n` });
  });

  test('gets inputs with their defaults, and the context of its event', async () => {
    const code = `console.log(JSON.stringify([env['INPUT_SOME_THING'], env.INPUT_TOKEN === 'ghs_secret', env.INPUT_BRANCH,
      env.GITHUB_EVENT_NAME, env.GITHUB_REF, env.GITHUB_REF_NAME, env.GITHUB_SHA, env.GITHUB_API_URL]))`;
    const printed = JSON.parse((await run(code, { inputs: { 'Some Thing': 'own' } })).log);
    expect(printed).toEqual(
      ['own', true, 'from feature', 'pull_request', 'refs/pull/7/merge', '7/merge', head].concat(
        'https://api.github.com',
      ),
    );
    const github = { apiUrl: 'http://127.0.0.1:1/api/v3', graphqlUrl: 'http://127.0.0.1:1/api/graphql' };
    const event = push({ before: base, after: head });
    const onServer = await run('console.log(env.GITHUB_API_URL, env.GITHUB_GRAPHQL_URL, env.GITHUB_REF_NAME)', {
      github,
      event,
    });
    expect(onServer.log).toBe(`${github.apiUrl} ${github.graphqlUrl} main\n`);
  });

  test('reads the payload of its event', async () => {
    const code =
      "console.log(JSON.parse((await import('node:fs')).readFileSync(env.GITHUB_EVENT_PATH, 'utf8')).number)";
    expect((await run(code)).log).toBe('7\n');
  });

  test.each([
    ['writes with a token that may', WRITE_TOKEN, '201', 1],
    ["does not with a fork's", FORK_TOKEN, '403', 0],
  ])('talks to GitHub, and %s', async (_, token, status, comments) => {
    const repository = makeRepository({ base: { 'a.md': 'a\n' }, head: { 'a.md': 'b\n' } });
    const github = await startGitHub({ repository });
    const code = `
      const url = env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/7/comments';
      const headers = { authorization: 'token ' + env.INPUT_TOKEN, 'content-type': 'application/json' };
      const reply = await fetch(url, { method: 'POST', headers, body: '{"body":"hello"}' });
      output('count=' + reply.status + '\\n');
    `;
    const event = pullRequest({ base: repository.baseSha, head: repository.headSha });
    const result = await run(code, { workspace: repository.dir, event, github, token });
    expect(result).toMatchObject({ outcome: 'success', problems: [], outputs: { count: status } });
    expect(github.commentsOf('octo/models', 7)).toHaveLength(comments);
    expect(github.violations).toEqual([]);
    await github.close();
    repository.remove();
  });

  test('annotates lines by commands on both streams', async () => {
    const result = await run(`
      console.log('::error title=T%3A1%2C2,file=models/a%2Cb/card.yaml,line=3,col=2,endColumn=9::100%25 wrong%0Asecond');
      console.error('  ::warning::from the other stream');
      console.log('text ::error::is no command');
      process.exitCode = 1;
    `);
    expect(result).toMatchObject({ exitCode: 1, outcome: 'failure', problems: [] });
    expect(result.annotations).toHaveLength(2);
    expect(result.annotations).toEqual(
      expect.arrayContaining([
        {
          level: 'error',
          message: '100% wrong\nsecond',
          title: 'T:1,2',
          file: 'models/a,b/card.yaml',
          line: 3,
          column: 2,
          endColumn: 9,
          form: '::',
        },
        { level: 'warning', message: 'from the other stream', form: '::' },
      ]),
    );
  });

  test('text of a stranger can command the runner, which shows', async () => {
    const result = await run(`
      console.log('name: x ##[error file=a.yaml;line=2]planted%5D');
      console.log('a\\r::notice::after a carriage return');
      console.log('::add-mask::limitations');
      console.log('::set-output name=count::9');
      console.log('::set-output name=text::planted');
      output('count=1\\n');
    `);
    expect(result.annotations).toEqual([
      { level: 'error', message: 'planted]', file: 'a.yaml', line: 2, form: '##[' },
      { level: 'notice', message: 'after a carriage return', form: '::' },
    ]);
    expect(result.commands.map(({ name }) => name)).toContain('add-mask');
    expect(result.outputs).toEqual({ count: '1', text: 'planted' });
    expect(result.problems).toEqual(['deprecated command set-output', 'deprecated command set-output']);
  });

  test('a forbidden command fails the step, whatever its exit status', async () => {
    const result = await run("console.log('::set-env name=PATH::/tmp')");
    expect(result).toMatchObject({ exitCode: 0, outcome: 'failure', problems: ['forbidden command set-env'] });
  });

  test('what GitHub would not show is a problem', async () => {
    const result = await run(`
      for (let index = 0; index < 11; index++) console.log('::warning::' + index);
      console.log('::error file=a,line=1,endLine=2,col=3::columns');
      console.log('::error line=1::no file');
      console.log('::error file=a,line=0::zero');
      console.log('::notice::' + 'x'.repeat(4097));
      summary('x'.repeat(1024 * 1024 + 1));
      output('other=1\\n');
      console.log(env.INPUT_TOKEN);
    `);
    expect(result.problems).toEqual([
      'more than 10 warning annotations, of which GitHub shows the first',
      'annotation over lines loses its columns: columns',
      'annotation at a line without a file: no file',
      'annotation at a position that is no line or column: zero',
      `annotation of more than 4096 characters is cut: ${'x'.repeat(80)}`,
      '$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k',
      'the token is in the log or summary',
      "output 'other' is not declared in action.yml",
    ]);
  });

  test('inputs that action.yml does not declare are a problem', async () => {
    expect((await run('', { inputs: { preseet: 'x' } })).problems).toEqual(["unexpected input 'preseet'"]);
  });

  test('a broken file command is a problem', async () => {
    const { problems } = await run("output('text<<END\\nnever ends\\n')");
    expect(problems).toEqual(["GITHUB_OUTPUT: Matching delimiter not found 'END'"]);
  });

  test('the summary is kept, and files in RUNNER_TEMP are until they are cleaned up', async () => {
    const code = "summary('<h1>Cards</h1>\\n'); writeFileSync(env.RUNNER_TEMP + '/card.md', '# card')";
    const result = await run(code);
    expect(result.summary).toBe('<h1>Cards</h1>\n');
    expect(readFileSync(join(result.temp, 'card.md'), 'utf8')).toBe('# card');
    result.cleanup();
    expect(existsSync(result.temp)).toBe(false);
  });

  test('an action that hangs is killed', async () => {
    const result = await run('setInterval(() => {}, 1000)', { timeoutMs: 200 });
    expect(result).toMatchObject({ exitCode: null, outcome: 'failure', problems: ['killed after 200 ms'] });
  });

  test('pre, main and post share state and environment', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'model-card-gate-stages-'));
    const file = (name: string, code: string) => writeFileSync(join(dir, name), HELPERS + code);
    writeFileSync(join(dir, 'action.yml'), 'name: x\nruns: { using: node24, pre: a.mjs, main: b.mjs, post: c.mjs }\n');
    file('a.mjs', "appendFileSync(env.GITHUB_STATE, 'seen=1\\n'); appendFileSync(env.GITHUB_ENV, 'EXTRA=2\\n')");
    file('b.mjs', 'console.log(env.STATE_seen, env.EXTRA); process.exitCode = 3');
    file('c.mjs', "console.log('post', env.STATE_seen)");
    const result = await runAction({ actionDir: dir, workspace: dir, event: pullRequest({ base, head }) });
    expect(result).toMatchObject({ exitCode: 3, outcome: 'failure', log: '1 2\npost 1\n', problems: [] });
    result.cleanup();
    rmSync(dir, { recursive: true });
  });

  test('an action for another Node is refused', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'model-card-gate-node20-'));
    writeFileSync(join(dir, 'action.yml'), 'name: x\nruns: { using: node20, main: a.js }\n');
    const options = { actionDir: dir, workspace: dir, event: pullRequest({ base, head }) };
    await expect(runAction(options)).rejects.toThrow('runs.using is node20, and only node24 can be run here');
    rmSync(dir, { recursive: true });
  });
});

describe('workflow commands', () => {
  test.each([
    ['::error::x', { name: 'error', data: 'x', form: '::' }],
    [' \t::Error::x', { name: 'error', data: 'x', form: '::' }],
    ['::group::', { name: 'group', data: '', form: '::' }],
    ['::error file=a=b,line=1::x::y', { properties: { file: 'a=b', line: '1' }, data: 'x::y' }],
    ['::warning::%250A%0A', { data: '%0A\n' }],
    ['text ##[warning]x', { name: 'warning', data: 'x', form: '##[' }],
    ['::text::and ##[error]x', { name: 'error', data: 'x', form: '##[' }],
  ])('%s is one', (line, command) => {
    expect(parseCommand(line)).toMatchObject(command);
  });

  test.each(['text ::error::x', '::err::x', ':: error::x', '::error:x', '##[err]x', '##[error', ''])(
    '%j is none',
    (line) => {
      expect(parseCommand(line)).toBeUndefined();
    },
  );

  test('nothing is obeyed between stop-commands and its token', () => {
    const reader = new CommandReader();
    for (const line of ['::stop-commands::Token', '::error::no', '##[error]no', '::token::', '::error::yes']) {
      reader.read(line);
    }
    expect(reader.annotations).toEqual([{ level: 'error', message: 'yes', form: '::' }]);
  });
});

describe('lines', () => {
  test.each([
    ['LF, CRLF and CR', ['a\nb\r\nc\rd\n'], ['a', 'b', 'c', 'd']],
    ['a CRLF in two chunks', ['a\r', '\nb\n'], ['a', 'b']],
    ['a CR at the end', ['a\r'], ['a']],
    ['a line in three chunks', ['a', 'b', 'c'], ['abc']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
  ])('%s', (_, chunks, lines) => {
    const seen: string[] = [];
    const splitter = new LineSplitter((line) => seen.push(line));
    for (const chunk of chunks) splitter.add(chunk);
    splitter.end();
    expect(seen).toEqual(lines);
  });
});

describe('file commands', () => {
  test('are pairs, in one line or between delimiters', () => {
    const text = 'a=1\nb=x<<y\n\nc<<END\nfirst\n\nd=no\nEND\r\ne=\n';
    expect(parseFileCommand(text)).toEqual({ a: '1', b: 'x<<y', c: 'first\n\nd=no', e: '' });
  });

  test.each([
    ['text', "Invalid format 'text'"],
    ['=1', "Invalid format '=1'"],
    ['a<<END\nb', "Matching delimiter not found 'END'"],
  ])('%j is none', (text, message) => {
    expect(() => parseFileCommand(text)).toThrow(message);
  });
});
