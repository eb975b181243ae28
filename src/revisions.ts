import type { Tree } from './workspace/tree.ts';

/** A tree and the commit that it is of. */
export interface Revision {
  readonly tree: Tree;
  /** The id of the commit; null for the working directory. */
  readonly commit: string | null;
}

/** What is judged, by whose policy, and what it is compared with. */
export interface Revisions {
  /** What is judged. */
  readonly head: Revision;
  /** Whose policy, waivers and baseline hold. */
  readonly trusted: Revision;
  /** What findings and figures are compared with; null when there is nothing to compare with. */
  readonly before: Revision | null;
  /** Whether only cards that the change affects can fail. */
  readonly onlyChanged: boolean;
}

/** A tree that is judged by its own policy and compared with nothing. */
export function alone(tree: Tree): Revisions {
  const revision = { tree, commit: null };
  return { head: revision, trusted: revision, before: null, onlyChanged: false };
}

/**
 * Does work that reads trees until everything that it read was there. Rooms read synchronously; contents that take time
 * to bring are asked for by reading them, and the work is done again once they came.
 */
export async function settled<T>({ head, trusted, before }: Revisions, work: () => Promise<T>): Promise<T> {
  const load = async () => {
    let came = false;
    for (const revision of [head, trusted, before]) came = ((await revision?.tree.load?.()) ?? false) || came;
    return came;
  };
  await load();
  for (;;) {
    try {
      const result = await work();
      if (!(await load())) return result;
    } catch (error) {
      // What was not there yet may be what it stumbled over.
      if (!(await load())) throw error;
    }
  }
}
