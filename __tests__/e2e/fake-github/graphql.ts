import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildASTSchema,
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { GraphQlRefusal, Root } from './graphql-resolvers.ts';
import { asObject, type JsonObject } from './json.ts';
import type { Token } from './records.ts';
import type { Store } from './store.ts';

export interface GraphQlAnswer {
  /** What is wrong with the query by GitHub's own schema and limits. */
  readonly problems: string[];
  /** Fields that GitHub has and the fake has not. */
  readonly missing: string[];
  readonly json: JsonObject;
}

/** The package's own entry would read five more megabytes. */
const SCHEMA_FILE = fileURLToPath(
  new URL('../../../node_modules/@octokit/graphql-schema/schema.graphql', import.meta.url),
);

let schema: GraphQLSchema | undefined;

/** GitHub's schema, read when it is first needed. It is valid by itself, so nobody checks it again. */
function githubSchema(): GraphQLSchema {
  if (!schema) {
    const document = parse(readFileSync(SCHEMA_FILE, 'utf8'), { noLocation: true });
    schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  }
  return schema;
}

/** Answers queries that GitHub's schema allows, from the store. */
export class GraphQl {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  async answer(body: unknown, token: Token): Promise<GraphQlAnswer> {
    const { query, variables, operationName } = asObject(body) ?? {};
    const problems: string[] = [];
    const missing: string[] = [];
    if (typeof query !== 'string') {
      problems.push('no query');
      return { problems, missing, json: { errors: [{ message: 'A query attribute must be specified' }] } };
    }
    const document = read(query, problems);
    if (!document) return { problems, missing, json: { errors: problems.map((message) => ({ message })) } };
    const result = await execute({
      schema: githubSchema(),
      document,
      rootValue: new Root(this.#store, token),
      variableValues: asObject(variables),
      operationName: typeof operationName === 'string' ? operationName : undefined,
      fieldResolver: resolverThatReports(missing),
    });
    for (const { message, originalError } of result.errors ?? []) {
      // An error of ours is an answer of GitHub's; any other is the query's, such as a variable of the wrong type.
      const isAnswer = originalError instanceof GraphQlRefusal && !originalError.isMisuse;
      if (!isAnswer) problems.push(message);
    }
    return { problems, missing, json: write(result) };
  }
}

function read(query: string, problems: string[]): DocumentNode | undefined {
  try {
    const document = parse(query);
    problems.push(...validate(githubSchema(), document).map((error) => error.message));
    return problems.length === 0 ? document : undefined;
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function resolverThatReports(missing: string[]): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, context, info) => {
    const isKnown = typeof source === 'object' && source !== null && info.fieldName in source;
    if (!isKnown) missing.push(`${info.parentType.name}.${info.fieldName} is not implemented`);
    return defaultFieldResolver(source, args, context, info);
  };
}

/** GitHub puts the type of an error beside its message. */
function write({ data, errors }: ExecutionResult): JsonObject {
  const written = errors?.map((error) => {
    const { originalError } = error;
    const type = originalError instanceof GraphQlRefusal ? { type: originalError.type } : {};
    return { ...type, ...error.toJSON() };
  });
  return { ...(data !== undefined && { data }), ...(written && { errors: written }) };
}
