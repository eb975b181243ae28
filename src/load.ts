import type { Card } from './cards/card.ts';
import type { CardReader } from './cards/read.ts';
import { type Suppression, suppressionsIn } from './cards/suppressions.ts';
import { UserError } from './errors.ts';
import type { Logger } from './logger.ts';
import { BASELINE_PATH, type Baseline, readBaseline } from './policy/baseline.ts';
import { POLICY_PATHS, type Policy, presetPolicy } from './policy/policy.ts';
import { PRESET_FORMS, presetChoice } from './policy/presets.ts';
import type { BesideFile } from './rules/subject.ts';
import { startOf } from './source/location.ts';
import { MAX_BYTES } from './source/problem.ts';
import { readData } from './source/read.ts';
import type { Tree } from './workspace/tree.ts';

// What the gate reads from a tree before it judges: policy, baseline, cards, and the files beside a card.

/** More files beside one card than anybody reads. */
const MAX_BESIDE = 500;

/** The baseline of the repository, null when it has none. @throws UserError when it cannot be read */
export function loadBaseline(tree: Tree): Baseline | null {
  if (tree.kind(BASELINE_PATH) !== 'file') return null;
  const file = tree.read(BASELINE_PATH, MAX_BYTES);
  if ('text' in file) return readBaseline(file.text, BASELINE_PATH);
  throw new UserError(`The baseline cannot be read. ${file.problem}`, file.fix, startOf(BASELINE_PATH));
}

/** Files that say what is demanded of a repository. */
export const policyFiles: readonly string[] = [...POLICY_PATHS, BASELINE_PATH];

/** A policy that was read somewhere else. */
export interface PolicyText {
  readonly text: string;
  /** As reports name it, such as `octo/policies/cards.yml@v1`. */
  readonly source: string;
  readonly revision: string | null;
}

/** Which policy is asked for, see `GateOptions`. */
export interface PolicyChoice {
  readonly policy: string | null;
  readonly organisation?: PolicyText;
  readonly preset: string | null;
  readonly policyWins: boolean;
  readonly logger: Logger;
}

/**
 * The policies that judge; all of them must be kept. Alone, it is the named file, else the preset, else the
 * repository's own file, else `recommended`. An organisation's policy comes before the repository's own, and so does,
 * where the policy wins, the repository's own before another one that is named.
 *
 * @param commit what the tree is of
 * @returns each with whether the repository's baseline excuses findings of it
 * @throws UserError when one is not there or not valid: another one is never taken in silence
 */
export async function choosePolicies(
  tree: Tree,
  commit: string | null,
  { policy, organisation, preset, policyWins, logger }: PolicyChoice,
): Promise<{ readonly policy: Policy; readonly isOwn: boolean }[]> {
  const choice = presetChoice(preset ?? 'recommended');
  if (!choice) throw new UserError(`There is no preset "${preset}".`, `Known presets are ${PRESET_FORMS.join(', ')}.`);
  if (policy !== null && preset !== null && !policyWins) {
    throw new UserError(
      'A policy and a preset were both given.',
      'Give one of them; a policy names its presets in `extends`.',
    );
  }
  // A link that leads nowhere stands there, too: its policy cannot be read.
  const own = POLICY_PATHS.find((path) => tree.kind(path) === 'file');
  const files = [
    ...new Set([...(policyWins ? [own] : []), policy ?? (preset !== null && !policyWins ? undefined : own)]),
  ];
  const paths = files.filter((path) => path !== undefined);
  if (preset !== null && paths.length > 0) {
    logger.warning(`The preset ${preset} is not used: the policy ${paths.join(' and ')} decides.`);
  }
  const chosen = organisation ? [{ policy: await policyIn(organisation), isOwn: false }] : [];
  for (const path of paths) {
    const file = tree.read(path, MAX_BYTES);
    if ('problem' in file)
      throw new UserError(`The policy ${path} cannot be read. ${file.problem}`, file.fix, startOf(path));
    chosen.push({ policy: await policyIn({ text: file.text, source: path, revision: commit }), isOwn: true });
  }
  if (chosen.length === 0 || (preset !== null && paths.length === 0)) {
    chosen.push({ policy: presetPolicy([choice]), isOwn: true });
  }
  return chosen;
}

/** The schema of policies is built only where there is one. */
async function policyIn({ text, source, revision }: PolicyText): Promise<Policy> {
  const { readPolicy } = await import('./policy/read.ts');
  return readPolicy(text, source, revision);
}

/** Reads the cards of a file; one that cannot be read is a card too, with the reason as its problem. */
export function loadCards(tree: Tree, path: string, reader: CardReader): LoadedCard[] {
  const file = tree.read(path, MAX_BYTES);
  if (!('text' in file)) return [{ card: reader.refuse(file, path), suppressions: [] }];
  return reader.read(file.text, path).map((card) => ({ card, suppressions: suppressionsIn(card.text, path) }));
}

/** A card and what it asks to be passed over. */
export interface LoadedCard {
  readonly card: Card;
  readonly suppressions: readonly Suppression[];
}

/** The YAML files of a folder beside a card. A file that cannot be read says so as a problem. */
export function yamlBeside(tree: Tree, card: string, folder: string): BesideFile[] {
  const below = [...card.split('/').slice(0, -1), folder].join('/');
  if (tree.kind(below) !== 'folder') return [];
  const paths = tree.pathsBelow(below).filter((path) => /\.ya?ml$/i.test(path));
  return paths.slice(0, MAX_BESIDE).map((path) => {
    const file = tree.read(path, MAX_BYTES);
    if ('text' in file) return { path, reading: readData(file.text, path) };
    const problem = { kind: 'syntax' as const, message: file.problem, fix: file.fix, location: startOf(path) };
    return { path, reading: { data: null, problems: [problem] } };
  });
}
