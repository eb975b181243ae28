import { parseArguments } from './cli/arguments.ts';
import type { Command } from './cli/command.ts';
import { COMMANDS, helpFor, usage } from './cli/commands.ts';
import { type Mistake, messageOf, UserError } from './errors.ts';
import type { Logger } from './logger.ts';
import { harmless, visible, visibleLine } from './report/log.ts';
import { painter } from './report/text.ts';
import { VERSION } from './version.ts';
import { writeResult } from './workspace/output.ts';

/**
 * The command `model-card-gate`. Exit status: 0 pass or warn, 1 the gate fails, 2 it could not judge.
 * Results go to standard output or to `--output`, everything else to standard error.
 */
export async function main(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  process.stdout.on('error', stopWriting);
  process.exitCode = await run(argv);
}

async function run(argv: readonly string[]): Promise<number> {
  const debug = argv.includes('--debug') || process.env.RUNNER_DEBUG === '1';
  const [name = ''] = argv;
  try {
    if (name === '' || name === 'help' || name === '--help' || name === '-h') {
      const [, asked] = argv;
      const about = asked === undefined || asked.startsWith('-') ? null : await commandNamed(asked);
      process.stdout.write(about ? helpFor(about) : usage());
      return name === '' ? 2 : 0;
    }
    if (name === '--version' || name === '-v' || name === 'version') {
      process.stdout.write(`${VERSION}\n`);
      return 0;
    }
    const command = await commandNamed(name);
    const { values, arguments: given } = await parseArguments(command, argv.slice(1));
    if (values.help) {
      process.stdout.write(helpFor(command));
      return 0;
    }
    const color = wantsColor(values);
    const { text, status } = await command.run({
      root: process.cwd(),
      arguments: given,
      values,
      paint: painter(color),
      logger: consoleLogger(debug),
    });
    const output = values.output as string | undefined;
    if (text !== null) {
      if (output === undefined || output === '-') process.stdout.write(forRunner(text, values.format));
      else writeResult(output, text);
    }
    return status;
  } catch (error) {
    return report(error, debug);
  }
}

async function commandNamed(name: string): Promise<Command> {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  if (name.startsWith('-')) {
    throw new UserError(`\`${name}\` stands before the command.`, `Write \`model-card-gate check ${name}\`.`);
  }
  const { nearest } = await import('./source/nearest.ts');
  const names = COMMANDS.map((each) => each.name);
  const meant = nearest(name, names);
  throw new UserError(
    `There is no command "${name}".`,
    meant ? `Did you mean \`${meant}\`?` : `Commands are ${names.join(', ')}.`,
  );
}

function wantsColor(values: Readonly<Record<string, unknown>>): boolean {
  if (values['no-color']) return false;
  if (values.color) return true;
  if (values.output !== undefined || process.env.NO_COLOR) return false;
  return Boolean(process.env.FORCE_COLOR) || process.stdout.isTTY === true;
}

/**
 * In a workflow the runner reads what a step prints, and what stands in a card must not become a command of its.
 * `--format github` writes commands and has escaped the rest; JSON (and SARIF, which is JSON) keeps its meaning.
 */
function forRunner(text: string, format: unknown): string {
  if (process.env.GITHUB_ACTIONS !== 'true' || format === 'github') return text;
  return format === 'json' || format === 'sarif' ? text.replaceAll('##[', '\\u0023#[') : harmless(text);
}

/** Lines for standard error. */
function say(...lines: string[]): void {
  process.stderr.write(`${forRunner(lines.join('\n'), 'text')}\n`);
}

/**
 * Standard output cannot be written any more. A reader that has seen enough (`| head`) is no failure; a full disk means
 * that nobody knows the verdict.
 */
function stopWriting(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  say(`model-card-gate: the result cannot be written: ${visibleLine(error.message)}.`);
  process.exit(2);
}

/** Says why it could not be judged, on standard error. A mistake of the user's has no stack. */
function report(error: unknown, debug: boolean): number {
  if (error instanceof UserError) {
    say(`model-card-gate: ${visibleLine(`${placeOf(error)}${error.message}`)}`, visibleLine(error.fix));
    for (const other of error.others) say(visibleLine(`${placeOf(other)}${other.message} ${other.fix}`));
    return 2;
  }
  const stack = debug && error instanceof Error ? `\n${error.stack}` : '';
  const hint = debug ? '' : ' Run it again with --debug for details.';
  say(`model-card-gate: internal error: ${visibleLine(messageOf(error))}.${hint}${visible(stack)}`);
  return 2;
}

function placeOf({ location }: Mistake): string {
  return location ? `${location.file}:${location.line}:${location.column}: ` : '';
}

function consoleLogger(debug: boolean): Logger {
  const line = (kind: string) => (message: string) => say(`${kind}: ${visibleLine(message)}`);
  return { debug: debug ? line('debug') : () => undefined, info: line('info'), warning: line('warning') };
}
