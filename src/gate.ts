import type { Card } from './cards/card.ts';
import { looksLikeCard } from './cards/markdown/recognise.ts';
import { cardReader } from './cards/read.ts';
import { compareFindings, type Finding, type Severity } from './finding.ts';
import type { Impact } from './impact/impact.ts';
import { assessImpact, compareRuns } from './impact/index.ts';
import { choosePolicy, type LoadedCard, loadBaseline, loadCards, yamlBeside } from './load.ts';
import { type CardRun, runLoader } from './load-runs.ts';
import type { Logger } from './logger.ts';
import { BASELINE_PATH, baselineText, compareWithBaseline, type Judged, nextBaseline } from './policy/baseline.ts';
import { suppress, waive } from './policy/except.ts';
import { findingsOf, requiredSections } from './policy/judge.ts';
import type { Policy, RuleSetting } from './policy/policy.ts';
import {
  type BaselineUse,
  type CardVerdict,
  type Conclusion,
  conclude,
  countFindings,
  type Verdict,
} from './verdict.ts';
import { findCards, readmeTest } from './workspace/discovery.ts';
import type { Tree } from './workspace/tree.ts';
import { workingTree } from './workspace/working-tree.ts';

export interface GateOptions {
  /** Absolute path of the working directory; every path in the verdict is relative to it. */
  readonly root: string;
  /** Cards, folders or globs; empty for every card of the tree. */
  readonly paths: readonly string[];
  /** A run file, or a folder that holds one, for all cards; null for the run beside each card. */
  readonly run: string | null;
  /** The policy file; null for the repository's own, else the built-in preset. */
  readonly policy: string | null;
  /** Judge by this preset when no policy file is named. */
  readonly preset: string | null;
  /** True when a policy file of the repository wins over `preset`, so that a preset can never loosen it. */
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
 * The whole story: discover the cards, read them and their runs, judge them by the policy, measure the impact.
 *
 * @throws UserError when it cannot be judged: an unreadable policy, a run that was named and is not there
 */
export async function runGate(options: GateOptions): Promise<Verdict> {
  const { root, logger } = options;
  const tree = workingTree(root);
  const policy = await choosePolicy(tree, options);
  const { origin } = policy;
  logger.debug(`policy: ${origin.source}, presets ${origin.presets.join(', ')}`);

  const isCardReadme = readmeTest(tree, looksLikeCard);
  const found = findCards(tree, options.paths, policy.scopes, isCardReadme);
  const runOf = runLoader(tree, options.run);
  const reader = await cardReader(found.cards, policy.aliases);
  const loaded = found.cards.flatMap((path) => loadCards(tree, path, reader));
  const all = loaded.map(({ card }) => card);
  const separate: CardVerdict[] = [];
  for (const card of loaded) {
    const run = await runOf(card.card, policy.scopes, isCardReadme);
    separate.push(judgeCard(tree, card, all, policy, run, logger));
  }
  const judgedCards = toldOnce(separate);
  const settings = policy.settingsFor(null);
  tellSettings(settings, 'repository', 'repository', logger);
  const repository = findingsOf(settings, null, ({ rule, options: own }) =>
    rule.scope === 'repository'
      ? rule.check({ cards: found.cards, unmatched: found.unmatched, searched: found.searched }, own)
      : [],
  );

  const judged = { everything: options.paths.every((path) => path === '.'), cards: found.cards };
  const before = [...repository, ...judgedCards.flatMap((c) => c.findings)].sort(compareFindings);
  const excepted = waive(before, policy.waivers, options.today, judged.everything);
  const waivers = findingsOf(settings, null, ({ rule, options: own }) =>
    rule.scope === 'exceptions' ? rule.check({ waivers: excepted.uses, suppressions: [] }, own) : [],
  );
  const { findings, baseline } = compare(
    [...excepted.findings, ...waivers].sort(compareFindings),
    tree,
    options,
    judged,
  );
  const failOn = stricter(policy.failOn, options.failOn);
  const cards = judgedCards.map((card): CardVerdict => {
    const own = findings.filter((finding) => finding.card === card.card.id);
    return { ...card, findings: own, conclusion: conclude(own, failOn) };
  });
  return {
    conclusion: conclude(findings, failOn),
    policy: origin,
    cards,
    findings,
    counts: { cards: cards.length, ...countFindings(findings) },
    baseline,
  };
}

/** Tells what is new from what the baseline has. */
function compare(
  findings: readonly Finding[],
  tree: Tree,
  { baseline: use }: GateOptions,
  judged: Judged,
): { findings: readonly Finding[]; baseline: BaselineUse | null } {
  const before = use === 'ignore' ? null : loadBaseline(tree);
  if (use !== 'update') {
    if (before === null) return { findings, baseline: null };
    const compared = compareWithBaseline(findings, before, judged);
    return { findings: compared.findings, baseline: { path: BASELINE_PATH, fixed: compared.fixed, update: null } };
  }
  const { fixed } = compareWithBaseline(findings, before ?? [], judged);
  const next = nextBaseline(findings, before ?? [], judged);
  const known = compareWithBaseline(findings, next, judged).findings;
  return { findings: known, baseline: { path: BASELINE_PATH, fixed, update: baselineText(next) } };
}

function judgeCard(
  tree: Tree,
  { card, suppressions }: LoadedCard,
  cards: readonly Card[],
  policy: Policy,
  { run, candidates: runCandidates }: CardRun,
  logger: Logger,
): CardVerdict {
  const { path, id } = card;
  const impact: Impact | null = run?.readable ? assessImpact(run, policy.impact) : null;
  logger.debug(`${id}: run ${run?.path ?? (runCandidates.join(' or ') || 'none')}`);

  const settings = policy.settingsFor(path);
  tellSettings(settings, 'card', id, logger);
  const exists = (place: string) => tree.kind(place) !== 'absent';
  const filesIn = (folder: string) => yamlBeside(tree, path, folder);
  const found = findingsOf(settings, id, (setting) => {
    const required = requiredSections(settings, setting);
    const subject = { card, run, impact, runCandidates, required, cards, exists, filesIn };
    return setting.rule.scope === 'card' ? setting.rule.check(subject, setting.options) : [];
  });
  const suppressed = suppress(found, suppressions, policy.suppressible);
  const exceptions = findingsOf(settings, id, ({ rule, options }) =>
    rule.scope === 'exceptions' ? rule.check({ waivers: [], suppressions: suppressed.uses }, options) : [],
  );
  const findings = [...suppressed.findings, ...exceptions];
  const comparison = run && impact && impact.alternatives.length > 0 ? compareRuns(run, policy.impact) : null;
  return { card, run, impact, comparison, conclusion: 'pass' as Conclusion, findings };
}

/** What the metadata that all cards of a file share gets wrong is told once, with the first of them. */
function toldOnce(cards: readonly CardVerdict[]): CardVerdict[] {
  const told = new Set<string>();
  return cards.map((each) => {
    const { id, path, frontMatterLocation: shared } = each.card;
    if (id === path || !shared) return each;
    const findings = each.findings.filter(({ rule, message, location }) => {
      if (location.file !== path || location.line > shared.endLine) return true;
      const key = JSON.stringify([rule, message, location]);
      return !told.has(key) && told.add(key);
    });
    return { ...each, findings };
  });
}

/** Says which preset or line of the policy set each rule. */
function tellSettings(
  settings: ReadonlyMap<string, RuleSetting>,
  scope: 'card' | 'repository',
  of: string,
  logger: Logger,
): void {
  for (const { rule, severity, setBy } of settings.values()) {
    if (rule.scope === scope || rule.scope === 'exceptions') logger.debug(`${of}: ${rule.id} ${severity} (${setBy})`);
  }
}

function stricter(policy: Severity, given: Severity | null): Severity {
  const order: Severity[] = ['error', 'warning', 'note'];
  return given && order.indexOf(given) > order.indexOf(policy) ? given : policy;
}
