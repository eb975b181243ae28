import type { Card } from './cards/card.ts';
import { looksLikeCard } from './cards/markdown/recognise.ts';
import { cardReader } from './cards/read.ts';
import { declaredRun } from './claims/declared.ts';
import type { Finding } from './finding.ts';
import type { Impact } from './impact/impact.ts';
import { assessImpact } from './impact/index.ts';
import { type LoadedCard, loadCards, yamlBeside } from './load.ts';
import { type CardRun, type EarlierRun, runLoader } from './load-runs.ts';
import type { Logger } from './logger.ts';
import { suppress } from './policy/except.ts';
import { findingsOf, requiredSections } from './policy/judge.ts';
import type { Policy, RuleSetting } from './policy/policy.ts';
import { compareRivals } from './rules/run/rivals.ts';
import type { TrainingRun } from './runs/run.ts';
import { type Discovery, findCards, readmeTest } from './workspace/discovery.ts';
import type { Tree } from './workspace/tree.ts';

/** One card as it is in one revision, with what was found about it. */
export interface JudgedCard extends LoadedCard {
  readonly run: TrainingRun | null;
  /** Files that could each be its run. */
  readonly runCandidates: readonly string[];
  readonly impact: Impact | null;
  readonly findings: readonly Finding[];
}

/** What a policy finds in one revision, before waivers and the baseline. */
export interface Judgement {
  readonly tree: Tree;
  readonly discovery: Discovery;
  readonly cards: readonly JudgedCard[];
  /** What was found about the repository as a whole. */
  readonly repository: readonly Finding[];
}

/** Where to look, see `GateOptions`. */
export interface Scope {
  readonly paths: readonly string[];
  readonly run: string | null;
  readonly logger: Logger;
}

/**
 * Judges one revision by one policy: discover the cards, read them and their runs, measure the impact, ask the rules.
 *
 * @param before the judgement of the revision before a change: what was a card's run there stays it
 * @throws UserError when a run that was named is not there
 */
export async function judgeRevision(
  tree: Tree,
  policy: Policy,
  { paths, run, logger }: Scope,
  before?: Judgement,
): Promise<Judgement> {
  const isCardReadme = readmeTest(tree, looksLikeCard);
  const discovery = findCards(tree, paths, policy.scopes, isCardReadme);
  const runOf = runLoader(tree, run);
  const reader = await cardReader(discovery.cards, policy.aliases);
  const loaded = discovery.cards.flatMap((path) => loadCards(tree, path, reader));
  const all = loaded.map(({ card }) => card);
  const judged: JudgedCard[] = [];
  for (const each of loaded) {
    const was = before?.cards.find(({ card }) => card.id === each.card.id);
    const cardRun = await runOf(each.card, policy.scopes, isCardReadme, was && earlierRun(was));
    judged.push(judgeCard(tree, each, all, policy, cardRun, logger));
  }
  const cards = toldOnce(judged);
  const settings = policy.settingsFor(null);
  tellSettings(settings, 'repository', 'repository', logger);
  const repository = findingsOf(settings, null, ({ rule, options }) =>
    rule.scope === 'repository'
      ? rule.check({ cards: discovery.cards, unmatched: discovery.unmatched, searched: discovery.searched }, options)
      : [],
  );
  return { tree, discovery, cards, repository };
}

/** Where a card had its run, or those that could each be it; undefined where it had none. */
function earlierRun({ run, runCandidates, impact }: JudgedCard): EarlierRun | undefined {
  const files = new Set(run?.readable ? run.sources.map(({ file }) => file) : runCandidates);
  return files.size === 0
    ? undefined
    : { files, isMeasured: run !== null && (impact?.energyKwh.value ?? null) !== null };
}

function judgeCard(
  tree: Tree,
  { card, suppressions }: LoadedCard,
  cards: readonly Card[],
  policy: Policy,
  { run, candidates: runCandidates, rivals, choice: runChoice }: CardRun,
  logger: Logger,
): JudgedCard {
  const { path, id } = card;
  const impact: Impact | null = run?.readable ? assessImpact(run, policy.impact) : null;
  logger.debug(`${id}: run ${run?.path ?? (runCandidates.join(' or ') || 'none')}`);

  const settings = policy.settingsFor(path);
  tellSettings(settings, 'card', id, logger);
  const exists = (place: string) => tree.kind(place) !== 'absent';
  const filesIn = (folder: string) => yamlBeside(tree, path, folder);
  const about = { card, run, impact, runCandidates, runChoice, required: [], cards, exists, filesIn };
  const each = rivals.map((rival) => ({
    run: rival,
    impact: rival.readable ? assessImpact(rival, policy.impact) : null,
  }));
  const contradictions = compareRivals([...settings.values()], about, each);
  const found = findingsOf(settings, id, (setting) => {
    const compared = contradictions.get(setting.rule.id);
    if (compared) return compared;
    const subject = { ...about, required: requiredSections(settings, setting) };
    return setting.rule.scope === 'card' ? setting.rule.check(subject, setting.options) : [];
  });
  const suppressed = suppress(found, suppressions, policy.suppressible);
  const exceptions = findingsOf(settings, id, ({ rule, options }) =>
    rule.scope === 'exceptions' ? rule.check({ waivers: [], suppressions: suppressed.uses }, options) : [],
  );
  // Without a run, what the card itself declares is shown as such; no rule takes it for known.
  const declared = run === null ? declaredRun(card) : null;
  const shown = declared ? assessImpact(declared, policy.impact) : impact;
  const findings = [...suppressed.findings, ...exceptions];
  return { card, suppressions, run, runCandidates, impact: shown, findings };
}

/** What the metadata that all cards of a file share gets wrong is told once, with the first of them. */
function toldOnce(cards: readonly JudgedCard[]): JudgedCard[] {
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
