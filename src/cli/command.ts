import type { ParseArgsConfig } from 'node:util';
import type { Logger } from '../logger.ts';
import type { Paint } from '../report/text.ts';

/** What a command leaves behind: a text for standard output or `--output`, and the exit status. */
export interface Outcome {
  /** Null writes nothing. */
  readonly text: string | null;
  readonly status: 0 | 1 | 2;
}

/** What a command is started with. */
export interface Invocation {
  /** Absolute path of the working directory. */
  readonly root: string;
  /** Paths relative to the working directory, or names. */
  readonly arguments: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly paint: Paint;
  readonly logger: Logger;
}

type Options = NonNullable<ParseArgsConfig['options']>;
export type Described = Record<string, Options[string] & { readonly about: string; readonly value?: string }>;

export interface Command {
  readonly name: string;
  readonly synopsis: string;
  readonly about: string;
  readonly options: Described;
  /** Whether its arguments are paths. */
  readonly takesPaths: boolean;
  /** The most arguments that it takes; absent for any number. */
  readonly most?: number;
  readonly run: (invocation: Invocation) => Promise<Outcome>;
}
