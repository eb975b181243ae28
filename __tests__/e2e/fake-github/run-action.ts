import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ActionEvent } from './events.ts';
import { parseFileCommand } from './file-commands.ts';
import { node24 } from './node24-program.ts';
import { annotationProblems, summaryProblems } from './run-problems.ts';
import type { FakeGitHub } from './server.ts';
import { type Annotation, CommandReader, LineSplitter, type WorkflowCommand } from './workflow-commands.ts';

export interface RunOptions {
  /** Folder of action.yml and what it runs. */
  readonly actionDir: string;
  /** GITHUB_WORKSPACE, where the repository is checked out. */
  readonly workspace: string;
  readonly event: ActionEvent;
  /** Where the API is; api.github.com when nothing is said. */
  readonly github?: Pick<FakeGitHub, 'apiUrl' | 'graphqlUrl'>;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What `${{ github.token }}` stands for. */
  readonly token?: string;
  /** What `${{ toJSON(matrix) }}` stands for; a job without a matrix has null. */
  readonly matrix?: Readonly<Record<string, unknown>> | null;
  readonly env?: Readonly<Record<string, string>>;
  /** Whole milliseconds after which the process is killed. */
  readonly timeoutMs?: number;
}

export interface RunResult {
  /** Of `main`; null when a signal ended it. */
  readonly exitCode: number | null;
  readonly outcome: 'success' | 'failure';
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  /** Every command that the runner obeyed, in the order of the log. */
  readonly commands: readonly WorkflowCommand[];
  /** The job summary in Markdown. */
  readonly summary: string;
  /** Standard output and standard error together. */
  readonly log: string;
  /** What a runner or GitHub would warn of or refuse. */
  readonly problems: readonly string[];
  /** RUNNER_TEMP, which stays until `cleanup` is called. */
  readonly temp: string;
  cleanup(): void;
}

interface Metadata {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, string>>;
}

/** Runs a built JavaScript action as GitHub's runner does: on Node 24, with a clean environment and file commands. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const metadata = readMetadata(options.actionDir);
  const folder = mkdtempSync(join(tmpdir(), 'model-card-gate-runner-'));
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  const cleanup = () => rmSync(folder, { recursive: true, force: true });
  try {
    return { ...(await runStages(options, metadata, folder, temp)), temp, cleanup };
  } catch (error) {
    cleanup();
    throw error;
  }
}

/** The file commands that every stage gets anew. */
const FILE_COMMANDS = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;

type FileCommand = (typeof FILE_COMMANDS)[number];

async function runStages(
  options: RunOptions,
  metadata: Metadata,
  folder: string,
  temp: string,
): Promise<Omit<RunResult, 'temp' | 'cleanup'>> {
  const problems: string[] = [];
  const context = contextOf(options, folder);
  const inputs = inputsOf(options, metadata, context, problems);
  const fixed = {
    ...runnerEnvironment(folder, temp),
    ...prefixed('GITHUB_', context),
    ...prefixed('INPUT_', inputs),
    ...options.env,
  };
  const outputs: Record<string, string> = {};
  const commands: WorkflowCommand[] = [];
  const annotations: Annotation[] = [];
  const env: Record<string, string> = {};
  const state: Record<string, string> = {};
  let main = { exitCode: null as number | null, failed: true, summary: '' };
  let log = '';

  for (const stage of ['pre', 'main', 'post']) {
    const script = metadata.runs[stage];
    if (script === undefined) continue;
    const files = makeFileCommands(folder, stage);
    const environment = { ...fixed, ...env, ...prefixed('STATE_', state), ...prefixed('GITHUB_', files) };
    const reader = new CommandReader();
    const entry = join(options.actionDir, script);
    const { exitCode, text } = await runProcess(entry, options, environment, (line) => reader.read(line), problems);
    log += text;
    const read = (name: FileCommand) => readFileSync(files[name], 'utf8');
    // What is written to the files comes after, and so wins over, what was printed.
    Object.assign(outputs, reader.outputs, pairs('OUTPUT', read, problems));
    Object.assign(state, reader.state, pairs('STATE', read, problems));
    Object.assign(env, pairs('ENV', read, problems));
    const summary = read('STEP_SUMMARY');
    problems.push(...reader.problems, ...annotationProblems(reader.annotations), ...summaryProblems(summary));
    commands.push(...reader.commands);
    annotations.push(...reader.annotations);
    if (stage === 'main') main = { exitCode, failed: reader.failed || exitCode !== 0, summary };
    if (options.token && (text + summary).includes(options.token)) problems.push('the token is in the log or summary');
  }
  for (const name of Object.keys(outputs)) {
    if (!(name in (metadata.outputs ?? {}))) problems.push(`output '${name}' is not declared in action.yml`);
  }
  const { exitCode, failed, summary } = main;
  return { exitCode, outcome: failed ? 'failure' : 'success', outputs, annotations, commands, summary, log, problems };
}

function readMetadata(dir: string): Metadata {
  const file = ['action.yml', 'action.yaml'].map((name) => join(dir, name)).find((path) => existsSync(path));
  if (file === undefined) throw new Error(`no action.yml in ${dir}`);
  const metadata: Metadata = parse(readFileSync(file, 'utf8'));
  const { using, main } = metadata.runs;
  if (using !== 'node24') throw new Error(`runs.using is ${using}, and only node24 can be run here`);
  if (main === undefined) throw new Error('runs.main is missing');
  if ('pre-if' in metadata.runs || 'post-if' in metadata.runs)
    throw new Error('pre-if and post-if cannot be judged here');
  return metadata;
}

/** The `github` context, by the names of its properties. */
function contextOf({ event, github, workspace, actionDir }: RunOptions, folder: string): Record<string, string> {
  const { repository, ref, actor } = event.context;
  const [owner = ''] = repository.split('/');
  const file = join(folder, 'event.json');
  writeFileSync(file, JSON.stringify(event.payload));
  const workflow = '.github/workflows/ci.yml';
  return {
    action: '__self',
    action_path: actionDir,
    actor_id: '583231',
    api_url: github?.apiUrl ?? 'https://api.github.com',
    event_name: event.name,
    event_path: file,
    graphql_url: github?.graphqlUrl ?? 'https://api.github.com/graphql',
    job: 'check',
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: 'false',
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository_id: '4200',
    repository_owner: owner,
    repository_owner_id: '1',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1',
    run_number: '1',
    server_url: 'https://github.com',
    triggering_actor: actor,
    workflow: 'ci',
    workflow_ref: `${repository}/${workflow}@${ref}`,
    workflow_sha: event.context.sha,
    workspace,
    ...event.context,
  };
}

function runnerEnvironment(folder: string, temp: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: folder,
  };
}

/** Inputs with the defaults of action.yml, by their names in lower case. */
function inputsOf(
  { inputs = {}, token = '', matrix = null }: RunOptions,
  metadata: Metadata,
  context: Record<string, string>,
  problems: string[],
): Record<string, string> {
  const values: Record<string, string> = {};
  const evaluate = (text: string) =>
    text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
      if (expression === 'github.token') return token;
      if (expression === 'toJSON(matrix)') return JSON.stringify(matrix, null, 2);
      const value = context[/^github\.(\w+)$/.exec(expression)?.[1] ?? ''];
      if (value === undefined) problems.push(`default with an expression that cannot be judged here: ${expression}`);
      return value ?? '';
    });
  for (const [name, declared] of Object.entries(metadata.inputs ?? {})) {
    if (declared?.default !== undefined) values[name.toLowerCase()] = evaluate(String(declared.default));
  }
  const known = Object.keys(metadata.inputs ?? {}).map((name) => name.toLowerCase());
  for (const [name, value] of Object.entries(inputs)) {
    if (!known.includes(name.toLowerCase())) problems.push(`unexpected input '${name}'`);
    values[name.toLowerCase()] = value;
  }
  return values;
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  // State keeps its case; inputs and contexts do not.
  const name = (key: string) => (prefix === 'STATE_' ? key : key.replaceAll(' ', '_').toUpperCase());
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [prefix + name(key), value]));
}

function makeFileCommands(folder: string, stage: string): Record<FileCommand, string> {
  const files = FILE_COMMANDS.map((name) => [name, join(folder, `${stage}-${name.toLowerCase()}`)] as const);
  for (const [, file] of files) writeFileSync(file, '');
  return Object.fromEntries(files) as Record<FileCommand, string>;
}

function pairs(name: FileCommand, read: (name: FileCommand) => string, problems: string[]): Record<string, string> {
  try {
    return parseFileCommand(read(name));
  } catch (error) {
    problems.push(`GITHUB_${name}: ${error instanceof Error ? error.message : error}`);
    return {};
  }
}

interface Ended {
  readonly exitCode: number | null;
  readonly text: string;
}

/** Commands are obeyed on standard output and standard error alike. */
function runProcess(
  script: string,
  { workspace, timeoutMs = 60_000 }: RunOptions,
  env: Record<string, string>,
  readLine: (line: string) => void,
  problems: string[],
): Promise<Ended> {
  if (node24 === null) throw new Error('no Node 24 to run the action on');
  const child = spawn(node24, [script], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    const lines = new LineSplitter((line) => {
      text += `${line}\n`;
      readLine(line);
    });
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => lines.add(chunk));
    stream.on('end', () => lines.end());
  }
  const timer = setTimeout(() => {
    problems.push(`killed after ${timeoutMs} ms`);
    child.kill('SIGKILL');
  }, timeoutMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      resolve({ exitCode, text });
    });
  });
}
