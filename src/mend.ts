import { UserError } from './errors.ts';
import { choosePolicies, loadBaseline, type PolicyChoice } from './load.ts';
import { silent } from './logger.ts';
import { POLICY_PATHS } from './policy/policy.ts';
import type { Revision, Revisions } from './revisions.ts';
import type { Preview } from './verdict.ts';
import { isSame } from './workspace/changes.ts';
import { without } from './workspace/tree.ts';

/** A revision whose policies judge. */
export interface Holder extends Revision {
  /** Why its own policies cannot be read; they are left out then, so that a change can mend them. */
  readonly problem?: string;
}

/**
 * The revision whose policies judge. Where its own cannot be read nothing can be judged, unless a change does nothing
 * but mend that: it touches no card, and what holds without them says enough about it.
 *
 * @param files the paths of policies
 * @throws UserError when they cannot be read and the change does not mend that, or does more
 */
export async function holderOf(
  revisions: Revisions,
  choice: PolicyChoice & { readonly baseline: 'use' | 'update' | 'ignore' },
  files: readonly string[],
  preview: Preview | null,
): Promise<Holder> {
  const { trusted } = revisions;
  if (revisions.head === trusted) return trusted;
  try {
    const chosen = await choosePolicies(trusted.tree, trusted.commit, { ...choice, logger: silent });
    if (choice.baseline !== 'ignore' && chosen.some(({ isOwn }) => isOwn)) loadBaseline(trusted.tree);
    return trusted;
  } catch (error) {
    if (!(error instanceof UserError) || !files.includes(error.location?.file ?? '')) throw error;
    if (preview === null || !mends(revisions, files)) throw unmended(error);
    return { tree: without(trusted.tree, files), commit: trusted.commit, problem: error.message };
  }
}

function unmended({ message, fix, location, others }: UserError): UserError {
  const alone = 'A pull request that changes nothing else can mend it, on top of the latest commit of its base.';
  return new UserError(message, `${fix} ${alone}`, location, others);
}

/** Whether a change touches policies alone, and was made from those that hold. To take the policy away mends nothing. */
function mends({ head, trusted, before }: Revisions, files: readonly string[]): boolean {
  if (before === null || files.some((path) => !isSame(before.tree, trusted.tree, path))) return false;
  const isThere = (tree: typeof head.tree) => POLICY_PATHS.some((path) => tree.kind(path) === 'file');
  if (isThere(trusted.tree) && !isThere(head.tree)) return false;
  const others = new Set([...before.tree.everything(), ...head.tree.everything()]);
  for (const path of files) others.delete(path);
  return [...others].every((path) => before.tree.id(path) === head.tree.id(path));
}
