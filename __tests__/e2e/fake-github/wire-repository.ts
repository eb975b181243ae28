import type { JsonObject } from './json.ts';
import type { Pull, Repository } from './records.ts';
import { SITE, type Wire } from './wire.ts';

/** Every address that GitHub lists for a repository, by the path behind the repository's own. */
const REPOSITORY_URLS: Record<string, string> = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
};

const CREATED = '2026-01-01T00:00:00Z';

/** A repository in the form of the REST API. */
export function repositoryJson(wire: Wire, repository: Repository): JsonObject {
  const { id, fullName, isPrivate, defaultBranch } = repository;
  const [owner = '', name = ''] = fullName.split('/');
  const urls = Object.entries(REPOSITORY_URLS).map(([key, path]) => [key, wire.url(fullName, path)]);
  const none = { forks: 0, watchers: 0, open_issues: 0, forks_count: 0, stargazers_count: 0, watchers_count: 0 };
  return {
    id,
    node_id: `R_${id}`,
    name,
    full_name: fullName,
    owner: wire.user(owner),
    private: isPrivate,
    visibility: isPrivate ? 'private' : 'public',
    html_url: `${SITE}/${fullName}`,
    description: null,
    fork: false,
    url: wire.url(fullName, ''),
    ...Object.fromEntries(urls),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${SITE}/${fullName}.git`,
    svn_url: `${SITE}/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...none,
    open_issues_count: 0,
    network_count: 0,
    subscribers_count: 0,
    size: 1,
    default_branch: defaultBranch,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: false,
    disabled: false,
    pushed_at: CREATED,
    created_at: CREATED,
    updated_at: CREATED,
  };
}

/** A pull request as lists show it. `headRepository` is null when its fork is gone. */
export function pullJson(wire: Wire, pull: Pull, base: Repository, headRepository: Repository | null): JsonObject {
  const url = wire.url(pull.repo, `/pulls/${pull.number}`);
  const issue = wire.url(pull.repo, `/issues/${pull.number}`);
  const html = `${SITE}/${pull.repo}/pull/${pull.number}`;
  const links = {
    self: url,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${wire.url(pull.repo, '/pulls/comments')}{/number}`,
    commits: `${url}/commits`,
    statuses: wire.url(pull.repo, `/statuses/${pull.head}`),
  };
  const end = (repository: Repository | null, login: string, ref: string, sha: string) => ({
    label: `${login}:${ref}`,
    ref,
    sha,
    user: wire.user(login),
    repo: repository && repositoryJson(wire, repository),
  });
  const headOwner = ownerOf(pull.headRepo ?? pull.author);
  return {
    url,
    id: pull.id,
    node_id: `PR_${pull.id}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: wire.user(pull.author),
    body: pull.body,
    labels: [],
    milestone: null,
    active_lock_reason: null,
    created_at: pull.createdAt,
    updated_at: pull.createdAt,
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    head: end(headRepository, headOwner, pull.headRef, pull.head),
    base: end(base, ownerOf(pull.repo), pull.baseRef, pull.base),
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
    author_association: 'NONE',
    auto_merge: null,
    draft: pull.draft,
  };
}

const ownerOf = (fullName: string) => fullName.split('/')[0] ?? fullName;
