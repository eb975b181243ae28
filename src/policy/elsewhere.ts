/** A policy in another repository, written `owner/repository/path@ref`. */
export interface Elsewhere {
  /** `owner/repository`. */
  readonly repository: string;
  readonly path: string;
  readonly ref: string;
}

const ELSEWHERE = /^(\w[\w.-]*\/\w[\w.-]*)\/([^@\s]+)@([^@\s:]+)$/;

/** Reads such a name; null for a path. A path with `@` in it is written as `./path`. */
export function elsewhere(policy: string): Elsewhere | null {
  const [, repository = '', path = '', ref = ''] = ELSEWHERE.exec(policy) ?? [];
  return repository === '' ? null : { repository, path, ref };
}
