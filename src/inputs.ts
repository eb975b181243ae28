import * as z from 'zod';
import { UserError } from './errors.ts';

const text = (description: string) => z.string().prefault('').describe(description);
const optional = (description: string) =>
  z
    .string()
    .prefault('')
    .transform((value) => value || null)
    .describe(description);
const lines = (description: string) =>
  z
    .string()
    .prefault('')
    .transform((value): readonly string[] =>
      value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .describe(description);

/**
 * Every input of the action with its default and description: action.yml and the README are tested against it. Where
 * the default is an expression that the runner evaluates, `expression` holds it.
 */
export const INPUTS = z.strictObject({
  paths: lines('Cards to judge, one path or glob a line. Empty finds every card in the repository.'),
  run: optional('Training run file for the cards, instead of the one that stands beside each.'),
  policy: optional(
    'Path of the policy file, or `owner/repository/path@ref` for one in another repository, which a policy of this repository can only tighten. It must exist when it is named.',
  ),
  preset: optional(
    'Preset to judge by when there is no policy file, such as `release` or `eu-ai-act-gpai:downstream`.',
  ),
  'fail-on': z
    .enum(['error', 'warning', 'note'])
    .prefault('error')
    .describe('Lowest severity that fails the build, `error`, `warning` or `note`. It can only tighten the policy.'),
  comment: z
    .enum(['always', 'changes', 'failures', 'never'])
    .prefault('always')
    .describe(
      'When to begin a comment on the pull request: `always`, `changes` (it adds or mends findings, or changes an impact), `failures` or `never`. One that is there is kept up to date.',
    ),
  'comment-key': text(
    'Tells the comments of several uses in one workflow apart. By default a matrix has one comment for each of its jobs.',
  ).meta({ expression: 'toJSON(matrix)' }),
  source: z
    .enum(['checkout', 'api'])
    .prefault('checkout')
    .describe(
      'Where files are read: `checkout` reads the commits that the clone has from it and others through the API, `api` reads everything through the API and needs no checkout.',
    ),
  review: z
    .enum(['on', 'off'])
    .prefault('on')
    .describe('Whether to comment on the lines of the pull request, with suggestions to take, `on` or `off`.'),
  'sarif-file': optional(
    'Path of a SARIF file to write for code scanning, in the workspace. Empty writes none; nor is there one when the gate could not judge.',
  ),
  'github-token': text(
    'Token for reading commits that the clone does not have, for the comment and for the review. It needs `contents` read and, for comment and review, `pull-requests` write permission; without the latter everything else works.',
  ).meta({ expression: 'github.token' }),
  'policy-token': text(
    'Token that reads the policy of another repository, where that is private; it needs `contents` read permission there.',
  ),
});

export type Inputs = z.output<typeof INPUTS>;
export type CommentMode = Inputs['comment'];

/**
 * Reads and checks every input.
 *
 * @param get the text of an input, empty when it is not given, as `getInput` of @actions/core
 * @throws UserError that names the first wrong input, what it holds and what it may hold
 */
export function parseInputs(get: (name: string) => string): Inputs {
  const given = Object.keys(INPUTS.shape).map((name) => [name, get(name).trim() || undefined] as const);
  const result = INPUTS.safeParse(Object.fromEntries(given));
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const name = String(issue.path[0]);
  const allowed = issue.code === 'invalid_value' ? issue.values.map((value) => `\`${String(value)}\``) : [];
  throw new UserError(
    `Input \`${name}\` is \`${get(name).trim()}\`, which is not one of its values.`,
    `Set \`${name}\` to ${new Intl.ListFormat('en', { type: 'disjunction' }).format(allowed)}.`,
  );
}
