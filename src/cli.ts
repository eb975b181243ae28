import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { COMMANDS, type Command, helpFor, usage } from './cli/commands.ts';
import { relativePath } from './cli/options.ts';
import { messageOf, UserError } from './errors.ts';
import type { Logger } from './logger.ts';
import { harmless, visible } from './report/log.ts';
import { painter } from './report/text.ts';
import { VERSION } from './version.ts';

/** What a command leaves behind: a text for standard output or `--output`, and the exit status. */
export interface Outcome {
  /** Null writes nothing. */
  readonly text: string | null;
  readonly status: 0 | 1 | 2;
}

/**
 * The command `model-card-gate`. Exit status: 0 pass or warn, 1 the gate fails, 2 it could not judge.
 * Results go to standard output or to `--output`, everything else to standard error.
 */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.exitCode = await run(argv);
}

async function run(argv: readonly string[]): Promise<number> {
  const debug = argv.includes('--debug') || process.env.RUNNER_DEBUG === '1';
  const [name = ''] = argv;
  try {
    if (name === '' || name === 'help' || name === '--help' || name === '-h') {
      const asked = COMMANDS.find((c) => c.name === argv[1]);
      process.stdout.write(asked ? helpFor(asked) : usage());
      return name === '' ? 2 : 0;
    }
    if (name === '--version' || name === '-v' || name === 'version') {
      process.stdout.write(`${VERSION}\n`);
      return 0;
    }
    const command = COMMANDS.find((c) => c.name === name);
    if (!command) {
      const { nearest } = await import('./source/schema.ts');
      const meant = nearest(
        name,
        COMMANDS.map((c) => c.name),
      );
      const fix = meant ? `Did you mean \`${meant}\`?` : `Commands are ${COMMANDS.map((c) => c.name).join(', ')}.`;
      throw new UserError(`There is no command "${name}".`, fix);
    }
    const { values, positionals } = parse(command, argv.slice(1));
    if (values.help) {
      process.stdout.write(helpFor(command));
      return 0;
    }
    const color = wantsColor(values.color as boolean | undefined, values.output as string | undefined);
    const { text, status } = await command.run({
      root: process.cwd(),
      arguments: positionals.map(relativePath),
      values,
      paint: painter(color),
      logger: consoleLogger(debug),
    });
    const output = values.output as string | undefined;
    if (text !== null) write(isStdout(output) ? forRunner(text, values.format) : text, output);
    return status;
  } catch (error) {
    return report(error, debug);
  }
}

function parse(command: Command, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    const sentence = messageOf(error).split('. ')[0]?.replace(/\.?$/, '.') ?? '';
    throw new UserError(sentence, `\`model-card-gate ${command.name} --help\` lists the options.`);
  }
}

function wantsColor(asked: boolean | undefined, output: string | undefined): boolean {
  if (asked !== undefined) return asked;
  if (output !== undefined || process.env.NO_COLOR) return false;
  return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true;
}

/**
 * In a workflow the runner reads what a step prints, and what stands in a card must not become a command of its.
 * `--format github` writes commands and has escaped the rest; JSON keeps its meaning.
 */
function forRunner(text: string, format: unknown): string {
  if (process.env.GITHUB_ACTIONS !== 'true' || format === 'github') return text;
  return format === 'json' ? text.replaceAll('##[', '\\u0023#[') : harmless(text);
}

function isStdout(output: string | undefined): output is '-' | undefined {
  return output === undefined || output === '-';
}

function write(text: string, output: string | undefined): void {
  if (isStdout(output)) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(output, text);
  } catch (error) {
    const folder = dirname(output);
    throw new UserError(`${output} cannot be written: ${messageOf(error)}`, `Check that the folder ${folder} exists.`);
  }
}

/** Says why it could not be judged, on standard error. A mistake of the user's has no stack. */
function report(error: unknown, debug: boolean): number {
  if (error instanceof UserError) {
    const place = error.location ? `${error.location.file}:${error.location.line}:${error.location.column}: ` : '';
    process.stderr.write(visible(`model-card-gate: ${place}${error.message}\n${error.fix}\n`));
    return 2;
  }
  const stack = debug && error instanceof Error ? `\n${error.stack}` : '';
  const hint = debug ? '' : ' Run it again with --debug for details.';
  process.stderr.write(visible(`model-card-gate: internal error: ${messageOf(error)}.${hint}${stack}\n`));
  return 2;
}

function consoleLogger(debug: boolean): Logger {
  const line = (kind: string) => (message: string) => process.stderr.write(visible(`${kind}: ${message}\n`));
  return { debug: debug ? line('debug') : () => undefined, info: line('info'), warning: line('warning') };
}

/** The text of a file below the working directory, for excerpts; null when it is not there. */
export function sourceOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
