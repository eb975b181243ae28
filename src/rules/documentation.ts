import * as z from 'zod';
import type { Example, Rule } from './rule.ts';

const ABOUT: Readonly<Record<Rule['scope'], string>> = {
  card: 'each card',
  repository: 'the repository',
  exceptions: 'waivers and suppressions',
  'card-change': 'what a change does to a card, where there is a revision to compare with',
  change: 'what a change does to the repository, where there is a revision to compare with',
};

/** The documentation page of a rule in Markdown: what, why, fix, examples, options. */
export function ruleMarkdown(rule: Rule): string {
  return [
    `# ${rule.id}`,
    '',
    `${rule.title}.`,
    '',
    `Severity in \`recommended\`: **${rule.severity}** · about ${ABOUT[rule.scope]}`,
    '',
    '## Why',
    '',
    rule.why,
    '',
    '## What to do',
    '',
    rule.fix,
    '',
    '## Examples',
    '',
    `Found${subject(rule.examples.bad)}:`,
    '',
    ...fence(rule.examples.bad),
    '',
    `Not found${subject(rule.examples.good)}:`,
    '',
    ...fence(rule.examples.good),
    '',
    '## In a policy',
    '',
    ...optionLines(rule),
    '',
  ].join('\n');
}

function subject({ of }: Example): string {
  const names = {
    fields: ' in a card that is complete otherwise',
    run: ' in a training run that is complete otherwise',
    card: ' in a card',
    markdown: ' in a Markdown card that is complete otherwise',
    'front-matter': ' as the front matter of a Markdown card that is complete otherwise',
    policy: ' in the policy of a repository with a card in `models/`',
    files: ' in a repository with these files',
    tree: ' in a repository with these cards, which are complete otherwise',
    change: ', where `head/` holds what a change lays over a repository `base/` with complete cards',
  };
  return names[of];
}

const LANGUAGE: Partial<Record<Example['of'], string>> = {
  files: 'text',
  markdown: 'markdown',
  tree: 'text',
  change: 'text',
};

function fence({ of, text }: Example): string[] {
  return [`\`\`\`${LANGUAGE[of] ?? 'yaml'}`, text, '```'];
}

function optionLines(rule: Rule): string[] {
  const defaults = rule.defaults as object;
  const setting = Object.keys(defaults).length > 0 ? `[${rule.severity}, ${flow(defaults)}]` : rule.severity;
  const schema = z.toJSONSchema(rule.options) as {
    properties?: Record<string, { description?: string }>;
    description?: string;
  };
  const described = Object.entries(schema.properties ?? {}).map(
    ([name, { description }]) => `- \`${name}\`: ${description ?? ''}`,
  );
  return [
    '```yaml',
    'rules:',
    `  ${rule.id}: ${setting}`,
    '```',
    ...(schema.description ? ['', schema.description] : []),
    ...(described.length > 0 ? ['', 'Options, here with their defaults:', '', ...described] : []),
  ];
}

/** A value as YAML flow text. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, entry]) => `${key}: ${flow(entry)}`)
      .join(', ')} }`;
  }
  // Globs and the like would be something else in YAML: `*` begins an alias.
  return typeof value === 'string' && !/^[a-z][\w./ -]*$/i.test(value) ? JSON.stringify(value) : String(value);
}
