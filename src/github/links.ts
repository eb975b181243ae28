import type { Target } from './event.ts';

/** Addresses that reports lead to. */
export interface Links {
  /** A line of a file at the commit that was judged. */
  readonly blob: (path: string, line: number) => string;
  /** The documentation of a rule. */
  readonly rule: (ruleId: string) => string;
  /** The page of the run, which shows the job summary; not known outside a run. */
  readonly summary?: string;
}

/**
 * Addresses on the server of the runner's environment, GitHub Enterprise too. Rules are documented in the repository
 * of the action at the revision in use; for an action that is used as `./` that is the repository itself.
 */
export function linksOf(target: Target, env: Readonly<Record<string, string | undefined>>): Links {
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  const repository = `${server}/${env.GITHUB_REPOSITORY ?? ''}`;
  const revision = ('headSha' in target ? target.headSha : target.sha) ?? 'HEAD';
  const rules = env.GITHUB_ACTION_REPOSITORY
    ? `${server}/${env.GITHUB_ACTION_REPOSITORY}/blob/${encodePath(env.GITHUB_ACTION_REF || 'HEAD')}/docs/rules`
    : `${repository}/blob/${revision}/docs/rules`;
  return {
    blob: (path, line) => `${repository}/blob/${revision}/${encodePath(path)}#L${line}`,
    rule: (ruleId) => `${rules}/${encodeURIComponent(ruleId)}.md`,
    summary: env.GITHUB_RUN_ID ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}` : undefined,
  };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
