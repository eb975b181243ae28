import { UserError } from '../errors.ts';
import { presetChoice } from '../policy/presets.ts';
import { RULES, ruleById } from '../rules/index.ts';
import { nearest } from '../source/nearest.ts';
import { ruleUrl } from '../version.ts';
import type { Invocation, Outcome } from './command.ts';

/** `explain`: a rule's documentation in the terminal, or the list of rules. */
export async function explain({ arguments: [id], paint }: Invocation): Promise<Outcome> {
  if (id === undefined) {
    const width = Math.max(...RULES.map((rule) => rule.id.length));
    const rows = RULES.map(
      (rule) => `${paint('bold', rule.id.padEnd(width))}  ${rule.severity.padEnd(7)}  ${rule.title}`,
    );
    return { text: `${rows.join('\n')}\n`, status: 0 };
  }
  const rule = ruleById(id);
  if (!rule) {
    if (presetChoice(id) !== null) {
      throw new UserError(`\`${id}\` is a preset, not a rule.`, 'docs/presets.md lists what each preset asks for.');
    }
    const meant = nearest(
      id,
      RULES.map((r) => r.id),
    );
    throw new UserError(
      `There is no rule "${id}".`,
      meant ? `Did you mean \`${meant}\`?` : 'Run `explain` for a list.',
    );
  }
  const { ruleMarkdown } = await import('../rules/documentation.ts');
  const text = withTitles(ruleMarkdown(rule), (title) => paint('bold', title));
  return { text: `${text.trimEnd()}\n\n${paint('dim', ruleUrl(rule.id))}\n`, status: 0 };
}

/** Headings without their marks. What stands in a fence is an example, whose own marks belong to it. */
function withTitles(markdown: string, title: (text: string) => string): string {
  let fence: string | null = null;
  const lines = markdown.split('\n').map((line) => {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence === null && mark) fence = mark;
    else if (fence !== null) fence = line === fence ? null : fence;
    else return line.replace(/^#+ (.*)$/, (_, text: string) => title(text));
    return line;
  });
  return lines.join('\n');
}
