import type { JsonObject } from './json.ts';

/** An answer before it goes over the wire. */
export interface Reply {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  /** For answers that are not JSON, with their content type. */
  readonly raw?: { readonly body: Buffer | string; readonly type: string };
  /** GitHub gives this answer although its document does not declare it, so it is not judged by the document. */
  readonly undeclared?: boolean;
}

/** An error in the form that GitHub gives it. */
export function failure(status: number, message: string, extra: JsonObject = {}): Reply {
  const documentation = { documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, json: { message, ...extra, ...documentation } };
}

export const notFound = (): Reply => failure(404, 'Not Found');

export const forbidden = (): Reply => failure(403, 'Resource not accessible by integration');

export const ok = (json: unknown): Reply => ({ status: 200, json });

/** A refusal by GitHub's models, which names a resource and a field. */
export function invalid(resource: string, field: string, message: string, code = 'unprocessable'): Reply {
  return failure(422, 'Validation Failed', { errors: [{ resource, code, field, message }] });
}

/** A refusal of reviews, whose errors are plain sentences. */
export function unprocessable(...errors: string[]): Reply {
  return failure(422, 'Unprocessable Entity', { errors });
}
