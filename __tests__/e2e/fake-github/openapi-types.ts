/** The parts of an OpenAPI 3.0 document that the validator reads. */
export interface Document {
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: Record<string, Record<string, unknown>>;
}

export interface Reference {
  readonly $ref: string;
}

export interface Schema {
  readonly type?: string | string[];
  readonly properties?: Record<string, Schema | Reference>;
  readonly items?: Schema | Reference;
  readonly default?: unknown;
  readonly oneOf?: unknown;
  readonly anyOf?: unknown;
  readonly allOf?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
  /** GitHub's own mark for a path parameter that may hold slashes. */
  readonly 'x-multi-segment'?: boolean;
}

export type Content = Record<string, { readonly schema?: Schema | Reference }>;

export interface RequestBody {
  readonly required?: boolean;
  readonly content: Content;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses: Record<string, { readonly content?: Content } | Reference>;
}

/** An operation of the document and the pattern of its path. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly names: readonly string[];
  readonly pattern: RegExp;
}

/** The operation that a request asks for, and its path parameters as text. */
export interface Match {
  readonly id: string;
  readonly route: Route;
  readonly path: Record<string, string>;
}

export type Arguments = Record<string, unknown>;

/** What a request says once its text is read by the document's types. */
export interface CheckedRequest {
  readonly problems: string[];
  readonly args: Arguments;
  readonly query: Arguments;
}
