import { ruleUrl } from '../version.ts';
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

/** Addresses on the server of the runner's environment, GitHub Enterprise too. */
export function linksOf(target: Target, env: Readonly<Record<string, string | undefined>>): Links {
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  const repository = `${server}/${env.GITHUB_REPOSITORY ?? ''}`;
  const revision = ('headSha' in target ? target.headSha : target.sha) ?? 'HEAD';
  return {
    blob: (path, line) =>
      `${repository}/blob/${revision}/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`,
    rule: ruleUrl,
    summary: env.GITHUB_RUN_ID ? `${repository}/actions/runs/${env.GITHUB_RUN_ID}` : undefined,
  };
}
