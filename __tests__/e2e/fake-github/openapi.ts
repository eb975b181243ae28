import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { asObject, type JsonObject } from './json.ts';
import { toJsonSchema } from './json-schema.ts';
import type {
  Arguments,
  CheckedRequest,
  Document,
  Match,
  Operation,
  Parameter,
  Reference,
  RequestBody,
  Route,
  Schema,
} from './openapi-types.ts';

/** Errors that GitHub's document leaves out for most operations: no login, rate limits, failures of the server. */
const UNDECLARED_ERRORS = [401, 403, 429, 500, 502, 503];

/** Judges requests and answers by GitHub's own OpenAPI document. */
export class OpenApi {
  readonly #document: Document;
  readonly #basePath: string;
  readonly #routes: readonly Route[];
  /** For bodies, whose types are exact. */
  readonly #exact: Ajv;
  /** For path and query, whose numbers and booleans come as text. */
  readonly #coercing: Ajv;
  readonly #parameterChecks = new Map<Parameter, ValidateFunction>();

  /** @param basePath what stands before every path: nothing on github.com, `/api/v3` on GitHub Enterprise Server */
  constructor(file: string, basePath: string) {
    this.#document = JSON.parse(readFileSync(file, 'utf8'));
    this.#basePath = basePath;
    const schemas = toJsonSchema(this.#document);
    const options = { strict: false, allErrors: true, validateSchema: false, logger: false } as const;
    this.#exact = new Ajv(options);
    this.#coercing = new Ajv({ ...options, coerceTypes: true });
    for (const ajv of [this.#exact, this.#coercing]) {
      formats.default(ajv);
      ajv.addSchema(schemas, 'github');
    }
    this.#routes = this.#readRoutes();
  }

  /** The operation that answers to a method and path, if the document has one. */
  match(method: string, pathname: string): Match | undefined {
    if (!pathname.startsWith(`${this.#basePath}/`)) return undefined;
    const path = pathname.slice(this.#basePath.length);
    for (const route of this.#routes) {
      const found = route.method === method.toLowerCase() ? route.pattern.exec(path) : null;
      if (!found) continue;
      const values = route.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]);
      return { id: route.operation.operationId, route, path: Object.fromEntries(values) };
    }
    return undefined;
  }

  checkRequest(match: Match, query: URLSearchParams, headers: Headers, body: unknown): CheckedRequest {
    const problems: string[] = [];
    const checked: CheckedRequest = { problems, args: {}, query: {} };
    const known = new Set<string>();
    for (const parameter of match.route.parameters) {
      if (parameter.in === 'header') continue;
      const inPath = parameter.in === 'path';
      const text = inPath ? match.path[parameter.name] : query.get(parameter.name);
      known.add(parameter.name);
      this.#readParameter(parameter, text ?? undefined, inPath ? checked.args : checked.query, problems);
    }
    for (const key of query.keys()) if (!known.has(key)) problems.push(`unknown query parameter ${key}`);
    if (!headers.has('user-agent')) problems.push('no User-Agent header, which GitHub answers with 403');
    this.#checkBody(match.route, headers, body, problems);
    return checked;
  }

  /** What the document has against an answer. */
  checkResponse(match: Match, status: number, contentType: string | undefined, body: unknown): string[] {
    const declared = match.route.operation.responses[status];
    if (!declared) {
      return UNDECLARED_ERRORS.includes(status) ? [] : [`status ${status} is not declared for ${match.id}`];
    }
    const content = this.#resolve(declared).content;
    if (!content) return body === undefined ? [] : [`status ${status} of ${match.id} has no body`];
    const type = mediaType(contentType);
    if (!content[type] && !type.includes('json')) return [`response content-type ${type} is not declared`];
    const media = content[type] ? type : Object.keys(content).find((name) => /[/+]json$/.test(name));
    if (media === undefined || !content[media]?.schema) return [];
    const { path, method } = match.route;
    const base = '$ref' in declared ? declared.$ref.slice(1) : pointer('paths', path, method, 'responses', `${status}`);
    const check = this.#check(`${base}${pointer('content', media, 'schema')}`);
    return check(body) ? [] : describe('response', check.errors);
  }

  #readRoutes(): Route[] {
    const routes: Route[] = [];
    for (const [path, item] of Object.entries(this.#document.paths)) {
      for (const [method, value] of Object.entries(item)) {
        if (!/^(get|put|post|patch|delete)$/.test(method)) continue;
        const operation = value as Operation;
        const shared = (item.parameters ?? []) as (Parameter | Reference)[];
        const parameters = [...shared, ...(operation.parameters ?? [])].map((one) => this.#resolve(one));
        routes.push({ method, path, operation, parameters, ...pathPattern(path, parameters) });
      }
    }
    // The more of a path is literal, the earlier it is tried.
    const literal = (route: Route) => route.path.replace(/\{[^}]+\}/g, '').length;
    return routes.sort((a, b) => literal(b) - literal(a));
  }

  #readParameter(parameter: Parameter, text: string | undefined, into: Arguments, problems: string[]): void {
    const { name, schema } = parameter;
    if (text === undefined) {
      if (parameter.required) problems.push(`missing ${parameter.in} parameter ${name}`);
      else if (schema.default !== undefined) into[name] = schema.default;
      return;
    }
    const holder: JsonObject = { value: text };
    const check = this.#parameterCheck(parameter);
    const where = `${parameter.in} parameter ${name}=${JSON.stringify(text)}`;
    if (!check(holder)) problems.push(...(check.errors ?? []).map((error) => `${where} ${error.message}`));
    into[name] = holder.value;
    // The document tells this limit in prose only, and GitHub clamps to it without a word.
    if (name === 'per_page' && !(Number(text) >= 1 && Number(text) <= 100)) problems.push(`${where} outside 1..100`);
  }

  #parameterCheck(parameter: Parameter): ValidateFunction {
    const known = this.#parameterChecks.get(parameter);
    if (known) return known;
    const schema = JSON.parse(JSON.stringify(toJsonSchema(parameter.schema)).replaceAll('"#/', '"github#/'));
    const check = this.#coercing.compile({ type: 'object', properties: { value: schema } });
    this.#parameterChecks.set(parameter, check);
    return check;
  }

  #checkBody(route: Route, headers: Headers, body: unknown, problems: string[]): void {
    const declared = route.operation.requestBody && this.#resolve<RequestBody>(route.operation.requestBody);
    if (body === undefined) {
      if (declared?.required) problems.push('body required');
      return;
    }
    const media = declared && Object.keys(declared.content)[0];
    if (media === undefined) {
      problems.push('body sent, none declared');
      return;
    }
    const type = mediaType(headers.get('content-type') ?? undefined);
    if (type !== media) problems.push(`content-type ${type || '(none)'}, declared ${media}`);
    const check = this.#check(pointer('paths', route.path, route.method, 'requestBody', 'content', media, 'schema'));
    if (!check(body)) problems.push(...describe('body', check.errors));
    this.#findUnknownKeys(declared?.content[media]?.schema, body, 'body', problems);
  }

  /** GitHub ignores most keys that it does not know, which is how a typing error stays unseen. */
  #findUnknownKeys(reference: Schema | Reference | undefined, value: unknown, at: string, problems: string[]): void {
    const schema = reference && this.#resolve<Schema>(reference);
    if (!schema) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        this.#findUnknownKeys(schema.items, item, `${at}/${index}`, problems);
      }
      return;
    }
    const object = asObject(value);
    if (!object || !schema.properties || schema.oneOf || schema.anyOf || schema.allOf) return;
    for (const [key, inner] of Object.entries(object)) {
      if (key in schema.properties) this.#findUnknownKeys(schema.properties[key], inner, `${at}/${key}`, problems);
      else problems.push(`${at}/${key} is not a property that GitHub declares`);
    }
  }

  #check(at: string): ValidateFunction {
    const check = this.#exact.getSchema(`github#${at}`);
    if (!check) throw new Error(`no schema at ${at}`);
    return check;
  }

  #resolve<T extends object>(value: T | Reference): T {
    let current: unknown = value;
    while (asObject(current)?.$ref !== undefined) {
      const steps = (current as Reference).$ref.slice(2).split('/');
      current = steps.reduce<unknown>((node, step) => asObject(node)?.[unescapePointer(step)], this.#document);
    }
    return current as T;
  }
}

function pathPattern(path: string, parameters: readonly Parameter[]): { names: string[]; pattern: RegExp } {
  const names: string[] = [];
  const parts = path.split(/(\{[^}]+\})/).map((part) => {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    names.push(name);
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name);
    // Octokit sends such a value as a%2Fb, other clients send a/b.
    return parameter?.['x-multi-segment'] ? '(.+)' : '([^/]+)';
  });
  return { names, pattern: new RegExp(`^${parts.join('')}$`) };
}

const mediaType = (contentType: string | undefined) => (contentType ?? '').split(';')[0] ?? '';

const unescapePointer = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

function pointer(...steps: string[]): string {
  return steps.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

function describe(what: string, errors: ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map((error) => `${what}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
