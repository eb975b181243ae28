import { clip } from '../render/escape.ts';
import { ruleMarkdown } from '../rules/documentation.ts';
import { RULES } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { ruleUrl } from '../version.ts';

/** Where each rule stands in the list of rules. */
export const RULE_INDEX: ReadonlyMap<string, number> = new Map(RULES.map((rule, index) => [rule.id, index]));

/** What GitHub allows a name and a description, in characters. */
const LIMITS = { name: 255, description: 1024 };

const SCOPE_TAGS: Readonly<Record<Rule['scope'], string>> = {
  card: 'card',
  'card-change': 'change',
  change: 'change',
  repository: 'repository',
  exceptions: 'policy',
};

/** A rule as a `reportingDescriptor`, with its whole documentation. */
export function descriptorOf(rule: Rule): object {
  const { id, title, why, fix, severity, scope } = rule;
  return {
    id,
    // A name that only repeats the id is against the standard (§3.49.7).
    ...(id.includes('-') && { name: clip(pascalCase(id), LIMITS.name) }),
    shortDescription: { text: clip(`${title}.`, LIMITS.description) },
    fullDescription: { text: clip(`${title}. ${why}`, LIMITS.description) },
    help: { text: `${why}\n\n${fix}`, markdown: ruleMarkdown(rule) },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: severity },
    properties: {
      tags: ['model-card', SCOPE_TAGS[scope]],
      // GitHub's word for the mildest of its three is another than SARIF's.
      'problem.severity': severity === 'note' ? 'recommendation' : severity,
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
