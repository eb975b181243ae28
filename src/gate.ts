import type { Card } from './cards/card.ts';
import { looksLikeCard } from './cards/markdown/recognise.ts';
import { type CardReader, cardReader } from './cards/read.ts';
import { type Suppression, suppressionsIn } from './cards/suppressions.ts';
import { UserError } from './errors.ts';
import { compareFindings, type Finding, type Severity } from './finding.ts';
import type { Impact } from './impact/impact.ts';
import { assessImpact, compareRuns } from './impact/index.ts';
import type { Logger } from './logger.ts';
import {
  BASELINE_PATH,
  type Baseline,
  baselineText,
  compareWithBaseline,
  type Judged,
  nextBaseline,
  readBaseline,
} from './policy/baseline.ts';
import { suppress, waive } from './policy/except.ts';
import { findingsOf, requiredSections } from './policy/judge.ts';
import { POLICY_PATHS, type Policy, presetPolicy, type RuleSetting } from './policy/policy.ts';
import { PRESET_FORMS, presetChoice } from './policy/presets.ts';
import type { BesideFile } from './rules/rule.ts';
import { readNativeRun } from './runs/native.ts';
import type { TrainingRun } from './runs/run.ts';
import { startOf } from './source/location.ts';
import { MAX_BYTES } from './source/problem.ts';
import { readData } from './source/read.ts';
import {
  type BaselineUse,
  type CardVerdict,
  type Conclusion,
  conclude,
  countFindings,
  type Verdict,
} from './verdict.ts';
import { type CardTest, findCards, findRuns, readmeTest, runsIn } from './workspace/discovery.ts';
import type { Tree } from './workspace/tree.ts';
import { workingTree } from './workspace/working-tree.ts';

/** More files beside one card than anybody reads. */
const MAX_BESIDE = 500;

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
  const named = options.run === null ? null : namedRun(tree, options.run);
  const reader = await cardReader(found.cards, policy.aliases);
  const read = found.cards.map((path) => loadCard(tree, path, reader));
  const all = read.map(({ card }) => card);
  const judgedCards = read.map((loaded) => judgeCard(tree, loaded, all, isCardReadme, policy, named, logger));
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
    const own = findings.filter((finding) => finding.card === card.card.path);
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

function loadBaseline(tree: Tree): Baseline | null {
  if (tree.kind(BASELINE_PATH) !== 'file') return null;
  const file = tree.read(BASELINE_PATH, MAX_BYTES);
  if ('text' in file) return readBaseline(file.text, BASELINE_PATH);
  throw new UserError(`The baseline cannot be read. ${file.problem}`, file.fix, startOf(BASELINE_PATH));
}

async function choosePolicy(tree: Tree, { policy, preset, policyWins, logger }: GateOptions): Promise<Policy> {
  const choice = presetChoice(preset ?? 'recommended');
  if (!choice) throw new UserError(`There is no preset "${preset}".`, `Known presets are ${PRESET_FORMS.join(', ')}.`);
  if (policy !== null && preset !== null && !policyWins) {
    throw new UserError(
      'A policy and a preset were both given.',
      'Give one of them; a policy names its presets in `extends`.',
    );
  }
  const own = POLICY_PATHS.find((path) => tree.kind(path) === 'file');
  const path = policy ?? (preset !== null && !policyWins ? undefined : own);
  if (path === undefined) return presetPolicy([choice]);
  if (preset !== null) logger.warning(`The preset ${preset} is not used: the policy ${path} decides.`);
  const file = tree.read(path, MAX_BYTES);
  if ('problem' in file)
    throw new UserError(`The policy ${path} cannot be read. ${file.problem}`, file.fix, startOf(path));
  // The schema of policies is built only where there is one.
  const { readPolicy } = await import('./policy/read.ts');
  return readPolicy(file.text, path);
}

function namedRun(tree: Tree, given: string): TrainingRun {
  const path = given.replace(/^\.\//, '').replace(/\/+$/, '');
  if (tree.kind(path) !== 'folder') {
    if (tree.kind(path) === 'absent')
      throw new UserError(`The training run ${given} does not exist.`, 'Correct the path.');
    return readRun(tree, path);
  }
  const runs = runsIn(tree, path === '.' ? '' : path);
  if (runs.length === 1) return readRun(tree, runs[0] as string);
  const what = runs.length === 0 ? 'no training run' : `${runs.length} training runs: ${runs.join(', ')}`;
  throw new UserError(`The folder ${given} holds ${what}.`, 'Name one run file.');
}

function readRun(tree: Tree, path: string): TrainingRun {
  const file = tree.read(path, MAX_BYTES);
  if ('text' in file) return readNativeRun(file.text, path);
  const problem = { kind: 'unreadable' as const, message: file.problem, fix: file.fix, location: startOf(path) };
  return { ...readNativeRun('', path), problems: [problem] };
}

/** Reads a card; one that cannot be read is a card too, with the reason as its problem. */
function loadCard(tree: Tree, path: string, reader: CardReader): LoadedCard {
  const file = tree.read(path, MAX_BYTES);
  if ('text' in file) return { card: reader.read(file.text, path), suppressions: suppressionsIn(file.text, path) };
  return { card: reader.refuse(file, path), suppressions: [] };
}

interface LoadedCard {
  readonly card: Card;
  readonly suppressions: readonly Suppression[];
}

function judgeCard(
  tree: Tree,
  { card, suppressions }: LoadedCard,
  cards: readonly Card[],
  isCardReadme: CardTest,
  policy: Policy,
  named: TrainingRun | null,
  logger: Logger,
): CardVerdict {
  const { path } = card;
  const runCandidates = named ? [] : findRuns(tree, path, policy.scopes, isCardReadme);
  const run = named ?? (runCandidates.length === 1 ? readRun(tree, runCandidates[0] as string) : null);
  const impact: Impact | null = run?.readable ? assessImpact(run) : null;
  logger.debug(`${path}: run ${run?.path ?? (runCandidates.join(' or ') || 'none')}`);

  const settings = policy.settingsFor(path);
  tellSettings(settings, 'card', path, logger);
  const exists = (place: string) => tree.kind(place) !== 'absent';
  const filesIn = (folder: string) => yamlBeside(tree, path, folder);
  const found = findingsOf(settings, path, (setting) => {
    const required = requiredSections(settings, setting);
    const subject = { card, run, impact, runCandidates, required, cards, exists, filesIn };
    return setting.rule.scope === 'card' ? setting.rule.check(subject, setting.options) : [];
  });
  const suppressed = suppress(found, suppressions, policy.suppressible);
  const exceptions = findingsOf(settings, path, ({ rule, options }) =>
    rule.scope === 'exceptions' ? rule.check({ waivers: [], suppressions: suppressed.uses }, options) : [],
  );
  const findings = [...suppressed.findings, ...exceptions];
  const comparison = impact && impact.alternatives.length > 0 ? compareRuns(run as TrainingRun) : null;
  return { card, run, impact, comparison, conclusion: 'pass' as Conclusion, findings };
}

/** The YAML files of a folder beside a card. A file that cannot be read says so as a problem. */
function yamlBeside(tree: Tree, card: string, folder: string): BesideFile[] {
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
