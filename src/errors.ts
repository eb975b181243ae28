import type { Location } from './source/location.ts';

/**
 * A mistake of the user's that keeps the gate from judging: a wrong option, an unreadable policy. It is shown as a
 * sentence with its place and never with a stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly location: Location | null;
  /** What to do about it. */
  readonly fix: string;

  constructor(message: string, fix: string, location: Location | null = null) {
    super(message);
    this.fix = fix;
    this.location = location;
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
