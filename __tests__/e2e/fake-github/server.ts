import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Exchange, type Fault, takeFault, type Violation } from './exchange.ts';
import { GraphQl } from './graphql.ts';
import { contentTypeOf, paginate, type Received, receive, send } from './http.ts';
import { OpenApi } from './openapi.ts';
import type { CheckedRequest, Match } from './openapi-types.ts';
import { operations } from './operations/index.ts';
import { acceptedPermissions, isGranted, requirementOf } from './permissions.ts';
import type { Repository, Token } from './records.ts';
import { failure, forbidden, notFound, type Reply } from './reply.ts';
import { Store } from './store.ts';
import { Wire } from './wire.ts';

/** The documents by which requests and answers are judged. */
export type DocumentName = 'api.github.com' | 'ghes-3.17' | 'ghes-3.19';

export const documentFile = (name: DocumentName): string =>
  fileURLToPath(new URL(`./${name}.pruned.json`, import.meta.url));

/** What stands before every path of the REST API. */
export const basePathOf = (name: DocumentName): string => (name === 'api.github.com' ? '' : '/api/v3');

/**
 * A GitHub on this machine that keeps what is written to it. GitHub's own documents judge every request and every
 * answer; what they have against either is in `violations`, which a test expects to be empty at its end.
 */
export class FakeGitHub extends Store {
  /** Every exchange, oldest first. */
  readonly log: Exchange[] = [];
  readonly violations: Violation[] = [];
  readonly faults: Fault[] = [];
  readonly #basePath: string;
  readonly #openApi: OpenApi;
  readonly #graphQl: GraphQl;
  readonly #server: Server;
  #origin = '';

  constructor(document: DocumentName = 'api.github.com') {
    super();
    this.#basePath = basePathOf(document);
    this.#openApi = new OpenApi(documentFile(document), this.#basePath);
    this.#graphQl = new GraphQl(this);
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error) => {
        const problems = [error instanceof Error ? String(error.stack) : String(error)];
        const asked = `${request.method} ${request.url}`;
        this.violations.push({ side: 'fake', request: asked, operation: undefined, problems });
        request.socket.destroy();
      });
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** What a runner calls GITHUB_API_URL. */
  get apiUrl(): string {
    return this.#origin + this.#basePath;
  }

  /** What a runner calls GITHUB_GRAPHQL_URL. */
  get graphqlUrl(): string {
    return this.#origin + this.#graphqlPath;
  }

  get #graphqlPath(): string {
    return this.#basePath === '' ? '/graphql' : '/api/graphql';
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await receive(request, this.#origin);
    const { exchange } = received;
    this.log.push(exchange);
    const reply = await this.#answer(received);
    if (!reply) {
      request.socket.destroy();
      return;
    }
    exchange.status = reply.status;
    exchange.reply = reply.json ?? reply.raw?.body;
    send(response, reply, this.log.length);
  }

  /** The answer, or undefined when the connection shall break. */
  async #answer(received: Received): Promise<Reply | undefined> {
    const { exchange } = received;
    const isGraphQl = exchange.method === 'POST' && exchange.path === this.#graphqlPath;
    const match = isGraphQl ? undefined : this.#openApi.match(exchange.method, this.#namedPath(exchange.path));
    exchange.operation = isGraphQl ? 'graphql' : match?.id;
    const fault = takeFault(this.faults, exchange);
    if (fault?.delayMs) await wait(fault.delayMs);
    if (fault?.drop === 'before') return undefined;
    if (fault?.status) {
      const { status, headers, json } = { ...failure(fault.status, 'A fault on purpose'), headers: fault.headers };
      if (typeof fault.body === 'string') return { status, headers, raw: { body: fault.body, type: 'text/html' } };
      return { status, headers, json: fault.body ?? json };
    }
    try {
      const reply = isGraphQl ? await this.#answerGraphQl(received) : this.#answerRest(received, match);
      return fault?.drop === 'after' ? undefined : reply;
    } catch (error) {
      const text = error instanceof Error ? String(error.stack) : String(error);
      this.#violate(exchange, 'fake', text);
      return failure(500, text);
    }
  }

  async #answerGraphQl({ exchange, bodyProblem }: Received): Promise<Reply> {
    const token = this.#tokenOf(exchange);
    if (bodyProblem !== undefined) this.#violate(exchange, 'request', bodyProblem);
    if (!exchange.headers.has('user-agent')) this.#violate(exchange, 'request', 'no User-Agent header');
    if (!token) return unauthorized(exchange);
    const { problems, missing, json } = await this.#graphQl.answer(exchange.body, token);
    if (problems.length > 0) this.#violate(exchange, 'request', ...problems);
    if (missing.length > 0) this.#violate(exchange, 'fake', ...missing);
    return { status: 200, json };
  }

  #answerRest(received: Received, match: Match | undefined): Reply {
    const { exchange, bodyProblem } = received;
    if (!match) {
      this.#violate(exchange, 'request', "no such operation in GitHub's document, or not in the part kept here");
      return notFound();
    }
    const checked = this.#openApi.checkRequest(match, exchange.query, exchange.headers, exchange.body);
    if (bodyProblem !== undefined) checked.problems.push(bodyProblem);
    if (checked.problems.length > 0) {
      this.#violate(exchange, 'request', ...checked.problems);
      return failure(422, 'Validation Failed', { errors: checked.problems });
    }
    const reply = this.#perform(received, match, checked);
    if (!reply.undeclared) {
      // Judged as it goes over the wire: undefined and dates are gone by then.
      const body = reply.json === undefined ? reply.raw?.body : JSON.parse(JSON.stringify(reply.json));
      const problems = this.#openApi.checkResponse(match, reply.status, contentTypeOf(reply), body);
      if (problems.length > 0) this.#violate(exchange, 'response', ...problems);
    }
    return reply;
  }

  #perform({ exchange, url }: Received, match: Match, { args, query }: CheckedRequest): Reply {
    const token = this.#tokenOf(exchange);
    if (!token) return unauthorized(exchange);
    const repository = this.repositories.get(`${args.owner}/${args.repo}`);
    if (!repository) return notFound();
    const refusal = refuse(match.id, token, repository);
    if (refusal) return refusal;
    const handle = operations[match.id];
    if (!handle) {
      this.#violate(exchange, 'fake', `${match.id} is not implemented`);
      return failure(500, `${match.id} is not implemented`);
    }
    return handle({
      store: this,
      wire: new Wire(this.apiUrl),
      repository,
      token,
      args,
      query,
      body: exchange.body,
      accept: exchange.headers.get('accept') ?? '',
      page: (list) => paginate(list, url, `${this.apiUrl}/repositories/${repository.id}`),
    });
  }

  /** A path that names a repository by its number, as links to pages do, with the repository's name instead. */
  #namedPath(path: string): string {
    return path.replace(/\/repositories\/(\d+)(?=\/|$)/, (text, id) => {
      const found = [...this.repositories.values()].find((repository) => repository.id === Number(id));
      return found ? `/repos/${found.fullName}` : text;
    });
  }

  #tokenOf({ headers }: Exchange): Token | undefined {
    return this.tokens.get(/^(?:token|bearer) (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '');
  }

  #violate({ method, path, query, operation }: Exchange, side: Violation['side'], ...problems: string[]): void {
    this.violations.push({
      side,
      request: `${method} ${path}${query.size > 0 ? `?${query}` : ''}`,
      operation,
      problems,
    });
  }
}

function unauthorized({ headers }: Exchange): Reply {
  return failure(401, headers.has('authorization') ? 'Bad credentials' : 'Requires authentication');
}

function refuse(operation: string, token: Token, repository: Repository): Reply | undefined {
  const requirement = requirementOf(operation);
  if (!requirement || isGranted(requirement, token.permissions, repository.isPrivate)) return undefined;
  return { ...forbidden(), headers: { 'x-accepted-github-permissions': acceptedPermissions(requirement) } };
}
