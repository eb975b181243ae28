import { compareJudgements, inScope } from './compare.ts';
import { UserError } from './errors.ts';
import { compareFindings, type Severity } from './finding.ts';
import { compareRuns } from './impact/index.ts';
import { type Judgement, judgeRevision } from './judgement.ts';
import { compareWithKnown } from './known.ts';
import { choosePolicies, type PolicyText, policyFiles } from './load.ts';
import { type Logger, onceEach, silent } from './logger.ts';
import { type Holder, holderOf } from './mend.ts';
import { waive } from './policy/except.ts';
import { findingsOf } from './policy/judge.ts';
import type { Policy } from './policy/policy.ts';
import { alone, type Revision, type Revisions, settled } from './revisions.ts';
import type { BrokenPolicy } from './rules/subject.ts';
import { strictest } from './strictest.ts';
import { type CardVerdict, conclude, countFindings, type Preview, sternest, type Verdict } from './verdict.ts';
import { isSame } from './workspace/changes.ts';
import type { Tree } from './workspace/tree.ts';
import { workingTree } from './workspace/working-tree.ts';

export interface GateOptions {
  /** Absolute path of the working directory; every path in the verdict is relative to it. */
  readonly root: string;
  /** Which revisions are judged and compared; the working directory by its own policy when they are not given. */
  readonly revisions?: Revisions;
  /** Cards, folders or globs; empty for every card of the tree. */
  readonly paths: readonly string[];
  /** A run file, or a folder that holds one, for all cards; null for the run beside each card. */
  readonly run: string | null;
  /** The policy file; null for the repository's own, else the built-in preset. */
  readonly policy: string | null;
  /** The policy of an organisation, which every other may only tighten. */
  readonly organisation?: PolicyText;
  /** Judge by this preset when no policy file is named. */
  readonly preset: string | null;
  /** True when a policy file of the repository holds whatever `policy` and `preset` say, so that they never loosen it. */
  readonly policyWins: boolean;
  /** Tightens the policy's own `fail-on`; null leaves it. */
  readonly failOn: Severity | null;
  /** What to do with the baseline file: `update` also says what it should hold from now on. */
  readonly baseline: 'use' | 'update' | 'ignore';
  /** The day on which it is judged, `YYYY-MM-DD`: waivers end. */
  readonly today: string;
  readonly logger: Logger;
}

/**
 * The whole story: discover the cards, read them and their runs, judge them by the policy, measure the impact; the same
 * for the revision before a change, and compare.
 *
 * @throws UserError when it cannot be judged: an unreadable policy, a run that was named and is not there
 */
export async function runGate(given: GateOptions): Promise<Verdict> {
  const options = { ...given, logger: onceEach(given.logger) };
  const revisions = options.revisions ?? alone(workingTree(options.root));
  const { verdict, problem } = await settled(revisions, async () => {
    const proposal = await previewOf(revisions, options);
    const holder = await holderOf(revisions, options, filesOf(options), proposal?.preview ?? null);
    const verdict = await verdictOf(revisions, holder, options, proposal?.broken ?? null);
    return { verdict: { ...verdict, preview: proposal?.preview ?? null }, problem: holder.problem };
  });
  if (problem !== undefined) {
    options.logger.warning(
      `${problem} This is the policy that holds; the change only mends it and is judged without it.`,
    );
  }
  return verdict;
}

/** The verdict by the policies that one revision holds: all of them must be kept. */
async function verdictOf(
  revisions: Revisions,
  holder: Holder,
  options: GateOptions,
  broken: BrokenPolicy | null,
): Promise<Verdict> {
  const given = holder.problem ? { ...options, policy: null } : options;
  const policies = await choosePolicies(holder.tree, holder.commit, given);
  const everything = !revisions.onlyChanged || (!holder.problem && changedPolicy(revisions, options) !== undefined);
  const verdicts: Verdict[] = [];
  for (const { policy, isOwn } of policies) {
    options.logger.debug(`policy: ${policy.origin.source}, presets ${policy.origin.presets.join(', ')}`);
    verdicts.push(await verdictBy(policy, isOwn ? holder.tree : null, revisions, everything, options, broken));
  }
  return strictest(verdicts);
}

/**
 * The verdict by one policy.
 *
 * @param ownTree where the baseline is; null when no baseline excuses anything
 * @param everything whether cards can fail that the change does not affect
 */
async function verdictBy(
  policy: Policy,
  ownTree: Tree | null,
  { head, before }: Revisions,
  everything: boolean,
  options: GateOptions,
  broken: BrokenPolicy | null,
): Promise<Verdict> {
  const earlier = before && (await judgeBefore(before, policy, options));
  const now = await judgeRevision(head.tree, policy, options, earlier ?? undefined);
  const change = earlier && compareJudgements(now, earlier, policy, broken);
  const { cards, repository, left } = inScope(now, change, !everything);

  const judged = {
    everything: left === 0 && options.paths.every((path) => path === '.'),
    cards: cards.map(({ card }) => card.path),
  };
  const found = [...repository, ...cards.flatMap(({ findings }) => findings)].sort(compareFindings);
  const excepted = waive(found, policy.waivers, options.today, judged.everything, pathsOf(now));
  const isIdle = left > 0 && cards.length === 0;
  const waivers = findingsOf(policy.settingsFor(null), null, ({ rule, options: own }) =>
    rule.scope === 'exceptions' && !isIdle ? rule.check({ waivers: excepted.uses, suppressions: [] }, own) : [],
  );
  const all = [...excepted.findings, ...waivers].sort(compareFindings);
  const { findings, baseline } = compareWithKnown(all, ownTree, options.baseline, judged);
  const failOn = stricter(policy.failOn, options.failOn);
  const verdicts = cards.map(({ card, run, impact }): CardVerdict => {
    const own = findings.filter((finding) => finding.card === card.id);
    const comparison = run && impact && impact.alternatives.length > 0 ? compareRuns(run, policy.impact) : null;
    const was = change?.before.cards.find((each) => each.card.id === card.id);
    const baseImpact = was?.impact ?? null;
    return { card, run, impact, comparison, baseImpact, conclusion: conclude(own, failOn), findings: own };
  });
  return {
    conclusion: conclude(findings, failOn),
    policy: policy.origin,
    head: head.commit,
    cards: verdicts,
    findings,
    counts: { cards: cards.length, ...countFindings(findings) },
    baseline,
    change: change && { revision: before?.commit ?? null, fixed: change.fixed, unaffected: left },
    preview: null,
  };
}

/** The files of cards by their ids; where a file has the name that is the id of a card in another, it is that file. */
function pathsOf({ cards }: Judgement): Map<string, string> {
  const paths = new Map(cards.map(({ card }) => [card.id, card.path]));
  for (const { card } of cards) if (card.id === card.path) paths.set(card.id, card.path);
  return paths;
}

function judgeBefore({ tree }: Revision, policy: Policy, { paths, run }: GateOptions): Promise<Judgement> {
  const there = run !== null && tree.kind(run) !== 'absent' ? run : null;
  return judgeRevision(tree, policy, { paths, run: there, logger: silent });
}

/** What the policy that a change proposes would say; null when it proposes none. */
async function previewOf(
  revisions: Revisions,
  options: GateOptions,
): Promise<{ preview: Preview | null; broken: BrokenPolicy | null } | null> {
  const { head, trusted } = revisions;
  const path = changedPolicy(revisions, options);
  if (head === trusted || path === undefined) return null;
  try {
    const quiet = { ...options, logger: silent };
    const { conclusion, counts } = await verdictOf(revisions, head, quiet, null);
    return { preview: { path, conclusion, counts }, broken: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, fix, location } = error;
    const place = location ?? { file: path, line: 1, column: 1, endLine: 1, endColumn: 1 };
    return { preview: null, broken: { message, fix, location: place } };
  }
}

/** The first file that a change alters of those that say what is demanded of every card. */
function changedPolicy({ head, before }: Revisions, options: GateOptions): string | undefined {
  return before ? filesOf(options).find((path) => !isSame(before.tree, head.tree, path)) : undefined;
}

function filesOf({ policy }: GateOptions): readonly string[] {
  return [...policyFiles, ...(policy === null ? [] : [policy])];
}

function stricter(policy: Severity, given: Severity | null): Severity {
  return given === null ? policy : sternest([policy, given]);
}
