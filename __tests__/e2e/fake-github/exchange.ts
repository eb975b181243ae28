/** One request and its answer, as they went over the wire. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed JSON, undefined when there was none. */
  readonly body: unknown;
  /** Operation id of GitHub's document, `graphql`, or undefined for what GitHub does not know. */
  operation: string | undefined;
  /** Zero until it is answered, and for a dropped connection. */
  status: number;
  reply: unknown;
}

/** Something that GitHub's documents forbid, or that the fake cannot do. */
export interface Violation {
  readonly side: 'request' | 'response' | 'fake';
  /** Method, path and query. */
  readonly request: string;
  readonly operation: string | undefined;
  readonly problems: readonly string[];
}

/** Something that goes wrong on purpose. */
export interface Fault {
  /** Operation id, `graphql`, or any condition. */
  readonly when: string | ((exchange: Exchange) => boolean);
  /** How often it happens; once, if nothing is said. It counts down. */
  times?: number;
  /** Answers this instead of doing what was asked. */
  readonly status?: number;
  readonly headers?: Record<string, string>;
  /** JSON; a text is a page in HTML. */
  readonly body?: unknown;
  /** Waits before it answers. */
  readonly delayMs?: number;
  /** Breaks the connection: `before` the operation happens, or `after` it did and only its answer is lost. */
  readonly drop?: 'before' | 'after';
}

/** Takes the first fault that fits an exchange and counts it. */
export function takeFault(faults: readonly Fault[], exchange: Exchange): Fault | undefined {
  const fault = faults.find(({ when, times = 1 }) => times > 0 && fits(when, exchange));
  if (fault) fault.times = (fault.times ?? 1) - 1;
  return fault;
}

function fits(when: Fault['when'], exchange: Exchange): boolean {
  return typeof when === 'string' ? exchange.operation === when : when(exchange);
}
