import { commentBodyProblem } from './operations/comments.ts';
import { isGranted, READ_COMMENTS, READ_CONTENTS, type Requirement, WRITE_COMMENTS } from './permissions.ts';
import { type Comment, type Pull, type Repository, sees, type Token } from './records.ts';
import type { Store } from './store.ts';
import { commentNodeId, commentUrl, SITE } from './wire.ts';

/** An error that GitHub answers with. A misuse is one that no correct client ever causes. */
export class GraphQlRefusal extends Error {
  readonly type: string;
  readonly isMisuse: boolean;

  constructor(type: string, message: string, { isMisuse = false } = {}) {
    super(message);
    this.type = type;
    this.isMisuse = isMisuse;
  }
}

/** The fields of `Query` and `Mutation`, for one token. */
export class Root {
  readonly #store: Store;
  readonly #token: Token;

  constructor(store: Store, token: Token) {
    this.#store = store;
    this.#token = token;
  }

  get viewer(): object {
    return { __typename: 'User', login: this.#token.login };
  }

  repository({ owner, name }: { owner: string; name: string }): object {
    const repository = this.#store.repositories.get(`${owner}/${name}`);
    if (!repository || !sees(this.#token, repository)) throw unresolved('Repository', `the name '${owner}/${name}'`);
    return {
      databaseId: repository.id,
      name,
      nameWithOwner: repository.fullName,
      isPrivate: repository.isPrivate,
      pullRequest: ({ number }: { number: number }) => this.#pull(repository, number),
      ref: ({ qualifiedName }: { qualifiedName: string }) => this.#ref(repository, qualifiedName),
      object: (by: { oid?: string; expression?: string }) => this.#object(repository, by.oid ?? by.expression ?? ''),
    };
  }

  node({ id }: { id: string }): object {
    return this.#comment(this.#find(id, READ_COMMENTS));
  }

  minimizeComment({ input }: { input: { subjectId: string; classifier: string } }): object {
    const comment = this.#find(input.subjectId, WRITE_COMMENTS);
    comment.minimized = input.classifier.toLowerCase().replaceAll('_', '-');
    return this.#payload(input, { minimizedComment: this.#comment(comment) });
  }

  unminimizeComment({ input }: { input: { subjectId: string } }): object {
    const comment = this.#find(input.subjectId, WRITE_COMMENTS);
    comment.minimized = null;
    return this.#payload(input, { unminimizedComment: this.#comment(comment) });
  }

  updateIssueComment({ input }: { input: { id: string; body: string } }): object {
    const comment = this.#find(input.id, WRITE_COMMENTS);
    if (commentBodyProblem(input.body)) throw new GraphQlRefusal('UNPROCESSABLE', 'Body is blank or too long');
    comment.body = input.body;
    comment.updatedAt = this.#store.now();
    return this.#payload(input, { issueComment: this.#comment(comment) });
  }

  deleteIssueComment({ input }: { input: { id: string } }): object {
    this.#store.comments.delete(this.#find(input.id, WRITE_COMMENTS).id);
    return this.#payload(input, {});
  }

  #payload(input: object, payload: object): object {
    return { clientMutationId: 'clientMutationId' in input ? input.clientMutationId : null, ...payload };
  }

  #demand(requirement: Requirement, repository: Repository | undefined): void {
    if (repository && isGranted(requirement, this.#token.permissions, repository.isPrivate)) return;
    throw new GraphQlRefusal('FORBIDDEN', 'Resource not accessible by integration');
  }

  #find(id: string, requirement: Requirement): Comment {
    const comment = [...this.#store.comments.values()].find((one) => commentNodeId(one.id) === id);
    if (!comment) throw unresolved('node', `the global id of '${id}'`);
    this.#demand(requirement, this.#store.repositories.get(comment.repo));
    return comment;
  }

  #pull(repository: Repository, number: number): object {
    this.#demand(READ_COMMENTS, repository);
    const pull = this.#store.pull(repository.fullName, number);
    if (!pull) throw unresolved('PullRequest', `the number of ${number}`);
    return {
      id: `PR_${pull.id}`,
      databaseId: pull.id,
      number,
      title: pull.title,
      url: `${SITE}/${pull.repo}/pull/${number}`,
      state: pull.state === 'open' ? 'OPEN' : 'CLOSED',
      isDraft: pull.draft,
      locked: pull.locked,
      baseRefName: pull.baseRef,
      baseRefOid: pull.base,
      headRefName: pull.headRef,
      headRefOid: pull.head,
      author: actor(pull.author),
      comments: (slice: Slice) => this.#comments(pull, slice),
    };
  }

  #ref(repository: Repository, name: string): object | null {
    this.#demand(READ_CONTENTS, repository);
    const oid = repository.git.commitSha(name);
    return oid === undefined ? null : { name, target: { __typename: 'Commit', oid } };
  }

  /** A commit or a blob, by its id or by an expression such as `main:README.md`. */
  #object(repository: Repository, name: string): object | null {
    this.#demand(READ_CONTENTS, repository);
    const { git } = repository;
    const oid = git.try('rev-parse', '--verify', '-q', '--end-of-options', name)?.trim();
    const type = oid === undefined ? undefined : git.try('cat-file', '-t', oid)?.trim();
    if (oid === undefined || type === undefined) return null;
    if (type !== 'blob') return { __typename: type === 'tree' ? 'Tree' : 'Commit', oid };
    const bytes = git.blob(oid);
    const isBinary = bytes.includes(0);
    const text = isBinary ? null : bytes.toString('utf8').slice(0, LONGEST_TEXT);
    return {
      __typename: 'Blob',
      oid,
      byteSize: bytes.length,
      isBinary,
      isTruncated: bytes.length > LONGEST_TEXT,
      text,
    };
  }

  #comments(pull: Pull, slice: Slice): object {
    const all = this.#store.commentsOf(pull.repo, pull.number);
    if (slice.orderBy) {
      const by = (a: Comment, b: Comment) => (a.updatedAt < b.updatedAt ? -1 : 1);
      all.sort((a, b) => (slice.orderBy?.direction === 'DESC' ? by(b, a) : by(a, b)));
    }
    return connection(all, slice, (comment) => this.#comment(comment));
  }

  #comment(comment: Comment): object {
    const { id, repo, number, login, body, createdAt, updatedAt, minimized } = comment;
    return {
      __typename: 'IssueComment',
      id: commentNodeId(id),
      databaseId: id,
      fullDatabaseId: String(id),
      body,
      url: commentUrl(repo, number, id),
      isMinimized: minimized !== null,
      minimizedReason: minimized,
      viewerDidAuthor: login === this.#token.login,
      author: actor(login),
      createdAt,
      updatedAt,
      lastEditedAt: updatedAt === createdAt ? null : updatedAt,
    };
  }
}

/** Where GitHub cuts a text. */
const LONGEST_TEXT = 512 * 1024;

interface Slice {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
  readonly orderBy?: { readonly direction: 'ASC' | 'DESC' };
}

const unresolved = (type: string, by: string) =>
  new GraphQlRefusal('NOT_FOUND', `Could not resolve to a ${type} with ${by}.`);

/** The login of a bot has no `[bot]` here, other than in the REST API and in `viewer`. */
function actor(login: string): object {
  const isBot = login.endsWith('[bot]');
  const name = login.replace('[bot]', '');
  return { __typename: isBot ? 'Bot' : 'User', login: name, url: `${SITE}/${isBot ? 'apps/' : ''}${name}` };
}

function connection<T>(all: readonly T[], slice: Slice, toNode: (item: T) => object): object {
  const { first, last } = slice;
  const size = first ?? last;
  if (size === undefined || (first !== undefined && last !== undefined)) {
    const message = 'You must provide a `first` or `last` value to properly paginate the `comments` connection.';
    throw new GraphQlRefusal('MISSING_PAGINATION_BOUNDARIES', message, { isMisuse: true });
  }
  if (size < 1 || size > 100) {
    const message = `Requesting ${size} records on the \`comments\` connection exceeds the limit of 100 records.`;
    throw new GraphQlRefusal('EXCESSIVE_PAGINATION', message, { isMisuse: true });
  }
  const from = slice.after === undefined ? 0 : place(slice.after);
  const to = slice.before === undefined ? all.length : place(slice.before) - 1;
  const start = first === undefined ? Math.max(from, to - size) : from;
  const end = first === undefined ? to : Math.min(to, from + size);
  const edges = all.slice(start, end).map((item, index) => ({ cursor: cursor(start + index + 1), node: toNode(item) }));
  return {
    totalCount: all.length,
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const cursor = (number: number) => Buffer.from(`cursor:${number}`).toString('base64');

function place(text: string): number {
  const number = Number(/^cursor:(\d+)$/.exec(Buffer.from(text, 'base64').toString())?.[1]);
  if (Number.isNaN(number)) {
    throw new GraphQlRefusal('INVALID_CURSOR_ARGUMENTS', `\`${text}\` does not appear to be a valid cursor.`);
  }
  return number;
}
