import type { Location } from './source/location.ts';

/** One mistake of the user's: what is wrong, what to do about it, where. */
export interface Mistake {
  readonly message: string;
  readonly fix: string;
  readonly location: Location | null;
}

/**
 * A mistake of the user's that keeps the gate from judging: a wrong option, an unreadable policy. It is shown as a
 * sentence with its place and never with a stack.
 */
export class UserError extends Error implements Mistake {
  override readonly name = 'UserError';
  readonly location: Location | null;
  /** What to do about it. */
  readonly fix: string;
  /** What else is wrong in the same file, in its order. */
  readonly others: readonly Mistake[];

  constructor(message: string, fix: string, location: Location | null = null, others: readonly Mistake[] = []) {
    super(message);
    this.fix = fix;
    this.location = location;
    this.others = others;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
