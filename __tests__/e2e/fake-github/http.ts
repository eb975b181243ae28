import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from './exchange.ts';
import type { Reply } from './reply.ts';

/** A request as it came, with what is wrong with its body. */
export interface Received {
  readonly exchange: Exchange;
  readonly url: URL;
  readonly bodyProblem: string | undefined;
}

export async function receive(request: IncomingMessage, origin: string): Promise<Received> {
  const url = new URL(request.url ?? '/', origin);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { body, problem } = parseBody(Buffer.concat(chunks).toString('utf8'));
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const exchange: Exchange = {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers,
    body,
    operation: undefined,
    status: 0,
    reply: undefined,
  };
  return { exchange, url, bodyProblem: problem };
}

function parseBody(text: string): { body?: unknown; problem?: string } {
  if (text === '') return {};
  try {
    return { body: JSON.parse(text) };
  } catch (error) {
    return { problem: `body is not JSON: ${error instanceof Error ? error.message : error}` };
  }
}

export const contentTypeOf = ({ json, raw }: Reply): string | undefined =>
  json === undefined ? raw?.type : 'application/json; charset=utf-8';

/** @param served how many requests were answered, for the rate limit */
export function send(response: ServerResponse, reply: Reply, served: number): void {
  const contentType = contentTypeOf(reply);
  response.writeHead(reply.status, {
    ...(contentType !== undefined && { 'content-type': contentType }),
    'x-github-request-id': randomUUID(),
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(Math.max(0, 1000 - served)),
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600),
    'x-ratelimit-resource': 'core',
    ...reply.headers,
  });
  response.end(reply.json === undefined ? reply.raw?.body : JSON.stringify(reply.json));
}

/** One page of a list, with GitHub's links to the others, which name the repository by its number. */
export function paginate(list: readonly unknown[], url: URL, repositoryUrl: string): Reply {
  const size = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30)));
  const page = Math.max(1, Number(url.searchParams.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(list.length / size));
  const path = url.pathname.replace(/^.*?\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)/, '');
  const link = (rel: string, to: number) => {
    const query = new URLSearchParams(url.searchParams);
    query.set('page', String(to));
    return `<${repositoryUrl}${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link('prev', page - 1)] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ];
  const headers: Record<string, string> = links.length > 0 ? { link: links.join(', ') } : {};
  return { status: 200, json: list.slice((page - 1) * size, page * size), headers };
}
