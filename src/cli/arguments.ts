import { parseArgs } from 'node:util';
import { UserError } from '../errors.ts';
import type { Command } from './command.ts';
import { relativePath } from './options.ts';

/** What stands behind a command. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>;
  readonly arguments: readonly string[];
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/**
 * Reads options and arguments. An option that is empty, as a variable that is not set leaves it, or that is there twice
 * is a mistake: nobody would know what was judged.
 *
 * @throws UserError for the first mistake
 */
export async function parseArguments(command: Command, args: readonly string[]): Promise<Given> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: command.options,
    allowPositionals: true,
    // Node's own sentences differ from version to version.
    strict: false,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    await checkOption(command, token);
    if (seen.has(token.name) && command.options[token.name]?.type === 'string') {
      throw new UserError(`--${token.name} is there twice.`, 'Give it once.');
    }
    seen.add(token.name);
  }
  if (values.help) return { values, arguments: [] };
  if (positionals.includes('')) {
    throw new UserError('An argument is empty.', `\`model-card-gate ${command.synopsis}\` is the form.`);
  }
  if (positionals.length > (command.most ?? Number.POSITIVE_INFINITY)) {
    throw new UserError(`\`${command.name}\` takes one argument, not ${positionals.length}.`, 'Run it once for each.');
  }
  return { values, arguments: command.takesPaths ? positionals.map(relativePath) : positionals };
}

async function checkOption({ name: command, options }: Command, token: OptionToken): Promise<void> {
  const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
  if (!option) {
    const { nearest } = await import('../source/nearest.ts');
    const meant = nearest(token.name, Object.keys(options));
    const fix = meant ? `Did you mean \`--${meant}\`?` : `\`model-card-gate ${command} --help\` lists the options.`;
    throw new UserError(`\`${command}\` has no option \`${token.rawName}\`.`, fix);
  }
  if (option.type === 'boolean') {
    if (token.value === undefined) return;
    throw new UserError(`--${token.name} takes no value.`, `Write \`--${token.name}\` alone.`);
  }
  const form = `\`--${token.name} <${option.value}>\``;
  // `--policy --run x`: what follows is the next option, but `-` alone is standard output.
  const missing = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
  if (missing) throw new UserError(`--${token.name} has no value.`, `Write ${form}.`);
  if (token.value === '') throw new UserError(`--${token.name} is empty.`, `Write ${form}, or leave it out.`);
}
