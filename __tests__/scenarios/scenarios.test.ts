import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { plant } from '../trees.ts';
import { parseScenario, type Step, settle } from './scenario.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = resolve(process.env.MODEL_CARD_GATE_CLI ?? fileURLToPath(new URL('../../dist/cli.js', import.meta.url)));
const scenarios = readdirSync(here).filter((name) => name.endsWith('.scenario'));

/** The variables that change what the command prints; each scenario sets its own. */
const QUIET = { NO_COLOR: undefined, FORCE_COLOR: undefined, RUNNER_DEBUG: undefined, GITHUB_ACTIONS: undefined };

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number;
}

function run(step: Step, cwd: string): Promise<Result> {
  const [program, ...args] = step.args;
  if (program === 'cat')
    return Promise.resolve({ stdout: readFileSync(join(cwd, args[0] ?? ''), 'utf8'), stderr: '', status: 0 });
  const [file, given] = program === 'git' ? ['git', [...IDENTITY, ...args]] : [process.execPath, [cli, ...args]];
  if (file !== 'git' && program !== 'model-card-gate')
    throw new Error(`A scenario runs model-card-gate, git or cat, not ${program}.`);
  return new Promise((done) => {
    const options = { cwd, env: { ...process.env, ...QUIET, ...step.env } };
    const child = execFile(file, given, options, (_, stdout, stderr) =>
      done({ stdout, stderr, status: child.exitCode ?? -1 }),
    );
  });
}

test('the command is built', () => {
  const advice = existsSync(cli) ? '' : `${cli} is missing: run \`npm run build\`.`;
  expect(advice).toBe('');
});

describe.each(scenarios)('%s', (name) => {
  test('prints and ends as it says', async () => {
    const { tree, steps } = parseScenario(readFileSync(join(here, name), 'utf8'));
    expect(steps).not.toHaveLength(0);
    const { folder } = plant(tree);
    try {
      for (const step of steps) {
        const { stdout, stderr, status } = await run(step, folder);
        expect({
          command: step.command,
          stdout: settle(step.stdout, stdout),
          stderr: settle(step.stderr, stderr),
          status,
        }).toEqual({ command: step.command, stdout: step.stdout, stderr: step.stderr, status: step.status });
        // Whatever stands in a card: no line that GitHub's runner would obey, unless it is one of ours.
        const obeyed = `${stdout}\n${stderr}`
          .split('\n')
          .filter((line) => /^\s*::/.test(line) || line.includes('##['))
          .filter((line) => !/^::(?:error|warning|notice) file=|^::group::Findings$|^::endgroup::$/.test(line));
        expect(obeyed).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
