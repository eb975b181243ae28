import type { Arguments } from '../openapi-types.ts';
import type { Repository, Token } from '../records.ts';
import type { Reply } from '../reply.ts';
import type { Store } from '../store.ts';
import type { Wire } from '../wire.ts';

/** A request that was read, judged and permitted, with all that an operation needs to answer it. */
export interface Call {
  readonly store: Store;
  readonly wire: Wire;
  readonly repository: Repository;
  readonly token: Token;
  /** Path parameters. */
  readonly args: Arguments;
  readonly query: Arguments;
  /** Checked by the document already. */
  readonly body: unknown;
  readonly accept: string;
  /** Answers one page of a list, with the links to the others. */
  page(list: readonly unknown[]): Reply;
}

export type Handler = (call: Call) => Reply;

/** Handlers by operation id. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The record that a path parameter names, when it belongs to the repository that was asked. */
export function named<T extends { readonly repo: string }>(
  records: ReadonlyMap<number, T>,
  { args, repository }: Call,
  parameter: string,
): T | undefined {
  const record = records.get(Number(args[parameter]));
  return record?.repo === repository.fullName ? record : undefined;
}
