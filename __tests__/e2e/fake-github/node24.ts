import { describe } from '@jest/globals';
import { node24 } from './node24-program.ts';

export { node24 };

/** Tests that need a Node 24. Without one they are reported as skipped. */
export const describeOnNode24: typeof describe.skip = node24 === null ? describe.skip : describe;
