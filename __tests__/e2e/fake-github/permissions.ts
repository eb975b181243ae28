export type Scope = 'contents' | 'pull-requests' | 'issues' | 'checks' | 'statuses' | 'security-events';
export type Level = 'read' | 'write';

/** What a workflow's `permissions:` grants its token. */
export type Permissions = Partial<Record<Scope, Level>>;

/** One of the scopes, at this level. */
export interface Requirement {
  readonly scopes: readonly Scope[];
  readonly level: Level;
}

const requires = (level: Level, ...scopes: Scope[]): Requirement => ({ scopes, level });

export const READ_CONTENTS = requires('read', 'contents');
const READ_PULLS = requires('read', 'pull-requests');
const WRITE_PULLS = requires('write', 'pull-requests');

/** The discussion of a pull request belongs to its issue as well, so either scope will do. */
export const READ_COMMENTS = requires('read', 'issues', 'pull-requests');
export const WRITE_COMMENTS = requires('write', 'issues', 'pull-requests');

/** As docs.github.com lists them under "Permissions required for GitHub Apps". */
const REQUIREMENTS: Record<string, Requirement> = {
  'issues/create-comment': WRITE_COMMENTS,
  'issues/update-comment': WRITE_COMMENTS,
  'issues/delete-comment': WRITE_COMMENTS,
  'issues/list-comments': READ_COMMENTS,
  'issues/get-comment': READ_COMMENTS,
  'pulls/get': requires('read', 'pull-requests', 'contents'),
  'pulls/list': READ_PULLS,
  'pulls/list-files': READ_PULLS,
  'pulls/create-review': WRITE_PULLS,
  'pulls/get-review': READ_PULLS,
  'pulls/list-reviews': READ_PULLS,
  'pulls/dismiss-review': WRITE_PULLS,
  'pulls/list-review-comments': READ_PULLS,
  'pulls/get-review-comment': READ_PULLS,
  'pulls/create-review-comment': WRITE_PULLS,
  'pulls/update-review-comment': WRITE_PULLS,
  'pulls/delete-review-comment': WRITE_PULLS,
  'checks/create': requires('write', 'checks'),
  'checks/update': requires('write', 'checks'),
  'checks/get': requires('read', 'checks'),
  'checks/list-for-ref': requires('read', 'checks'),
  'repos/create-commit-status': requires('write', 'statuses'),
  'repos/get-content': READ_CONTENTS,
  'repos/compare-commits-with-basehead': READ_CONTENTS,
  'repos/list-pull-requests-associated-with-commit': READ_PULLS,
  'git/get-tree': READ_CONTENTS,
  'git/get-blob': READ_CONTENTS,
  'code-scanning/upload-sarif': requires('write', 'security-events'),
  'code-scanning/get-sarif': requires('read', 'security-events'),
};

/** What an operation demands; undefined when every token may call it. */
export function requirementOf(operation: string): Requirement | undefined {
  return REQUIREMENTS[operation];
}

/** Whether a token with these permissions may do it. What is public can be read with any token. */
export function isGranted(requirement: Requirement, permissions: Permissions, isPrivate: boolean): boolean {
  return requirement.scopes.some((scope) => {
    const granted = permissions[scope];
    if (granted === 'write' || granted === requirement.level) return true;
    return requirement.level === 'read' && !isPrivate && scope !== 'security-events';
  });
}

/** The header by which GitHub tells what a refused request would have needed. */
export function acceptedPermissions({ scopes, level }: Requirement): string {
  return scopes.map((scope) => `${scope.replaceAll('-', '_')}=${level}`).join('; ');
}
