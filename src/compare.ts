import type { Card } from './cards/card.ts';
import type { Finding } from './finding.ts';
import type { JudgedCard, Judgement } from './judgement.ts';
import { fingerprint } from './policy/baseline.ts';
import { suppress } from './policy/except.ts';
import { findingsOf } from './policy/judge.ts';
import { demandsLess } from './policy/less.ts';
import type { Policy } from './policy/policy.ts';
import type { BrokenPolicy, ChangeSubject } from './rules/subject.ts';
import type { TrainingRun } from './runs/run.ts';
import { changedBeside, departures, isSame, type RemovedCard } from './workspace/changes.ts';

/** What a change did, by the judgements of the revisions before and after it. */
export interface Change {
  readonly before: Judgement;
  /** The findings of the later revision, those that come of the change itself too. */
  readonly cards: readonly JudgedCard[];
  readonly repository: readonly Finding[];
  /** Findings that the earlier revision had and the later one has not. */
  readonly fixed: readonly Finding[];
  /** Whether the change touches a card, by its id: its file, its run, or what is found about it. */
  readonly affects: (card: string) => boolean;
}

/**
 * Compares two judgements by the same policy. A finding is new unless the earlier revision has one of the same rule,
 * card and key; lines do not matter.
 *
 * @param brokenPolicy what is wrong with a policy that the change proposes, null when nothing is
 */
export function compareJudgements(
  now: Judgement,
  before: Judgement,
  policy: Policy,
  brokenPolicy: BrokenPolicy | null,
): Change {
  const found = [...before.repository, ...before.cards.flatMap(({ findings }) => findings)];
  const all = [...now.repository, ...now.cards.flatMap(({ findings }) => findings)];
  const remaining = common(all, found);
  const mark = (finding: Finding): Finding => (remaining.has(finding) ? { ...finding, remains: true } : finding);

  const cards = now.cards.map((card): JudgedCard => {
    const was = before.cards.find((each) => each.card.id === card.card.id);
    const own = was ? changeFindings(now, before, card, was, policy) : [];
    return { ...card, findings: [...card.findings.map(mark), ...own] };
  });
  const left = departures(before.tree, now.tree, before.discovery.cards, now.discovery.cards);
  const removed = [...left.removed, ...easedCards(left.moved, policy), ...droppedCards(before.cards, now.cards)];
  const ofChange = [
    ...changeRules(policy, null, { removed: [], brokenPolicy }),
    ...removed.flatMap((each) => changeRules(policy, each, { removed: [each], brokenPolicy: null })),
  ];
  const touched = new Set(cards.filter((card) => isTouched(card, now, before)).map(({ card }) => card.id));
  const stayed = common(found, all);
  return {
    before,
    cards,
    repository: [...now.repository.map(mark), ...ofChange],
    fixed: found.filter((finding) => !stayed.has(finding)),
    affects: (card) => touched.has(card),
  };
}

/** What can fail: everything, or what a change affects. That there is no card always counts. */
export function inScope(
  now: Judgement,
  change: Change | null,
  onlyChanged: boolean,
): Pick<Change, 'cards' | 'repository'> & { readonly left: number } {
  const { cards, repository } = change ?? now;
  if (change === null || !onlyChanged) return { cards, repository, left: 0 };
  const affected = cards.filter(({ card }) => change.affects(card.id));
  const stays = ({ rule, remains }: Finding) => !remains || rule === 'missing-card';
  return { cards: affected, repository: repository.filter(stays), left: cards.length - affected.length };
}

/** Cards that moved with their model to where the policy demands less. */
function easedCards(moved: ReadonlyMap<string, string>, policy: Policy): RemovedCard[] {
  return [...moved].flatMap(([path, to]): RemovedCard[] =>
    demandsLess(policy.settingsFor(path), policy.settingsFor(to)) ? [{ path, how: 'eased', to }] : [],
  );
}

/** Cards that are gone from files that hold fewer than before; one that got another name is still there. */
function droppedCards(before: readonly JudgedCard[], now: readonly JudgedCard[]): RemovedCard[] {
  const [were, are] = [byPath(before), byPath(now)];
  return [...were].flatMap(([path, was]) => {
    const is = are.get(path) ?? [];
    if (is.length === 0 || is.length >= was.length) return [];
    const [ids, names] = [new Set(is.map(({ id }) => id)), new Set(is.map(({ name }) => name))];
    const gone = was.filter(({ id, name }) => !ids.has(id) && !names.has(name));
    const dropped = (gone.length > 0 ? gone : was).slice(0, was.length - is.length);
    return dropped.map(({ id }): RemovedCard => ({ path, id, how: 'dropped' }));
  });
}

function byPath(cards: readonly JudgedCard[]): Map<string, Card[]> {
  const found = new Map<string, Card[]>();
  for (const { card } of cards) {
    const same = found.get(card.path);
    if (same) same.push(card);
    else found.set(card.path, [card]);
  }
  return found;
}

/** What the rules about changes find for the repository, or for a card that is gone. */
function changeRules(policy: Policy, card: RemovedCard | null, subject: ChangeSubject): Finding[] {
  return findingsOf(policy.settingsFor(card?.path ?? null), card?.id ?? card?.path ?? null, ({ rule, options }) =>
    rule.scope === 'change' ? rule.check(subject, options) : [],
  );
}

/** What the rules about changes find for one card that both revisions have. */
function changeFindings(
  now: Judgement,
  before: Judgement,
  { card, impact, run, suppressions }: JudgedCard,
  was: JudgedCard,
  policy: Policy,
): readonly Finding[] {
  const subject = {
    card,
    impact,
    run,
    before: was,
    cardChanged: card.text !== was.card.text,
    changedFiles: (wanted: (path: string) => boolean) =>
      changedBeside(before.tree, now.tree, card.path, now.discovery.cards, wanted),
  };
  const found = findingsOf(policy.settingsFor(card.path), card.id, ({ rule, options }) =>
    rule.scope === 'card-change' ? rule.check(subject, options) : [],
  );
  return suppress(found, suppressions, policy.suppressible).findings;
}

function isTouched({ card, runCandidates, run, findings }: JudgedCard, now: Judgement, before: Judgement): boolean {
  const was = before.cards.find((each) => each.card.id === card.id);
  if (!was || was.card.text !== card.text || !isSame(before.tree, now.tree, card.path)) return true;
  const filesOf = (each: TrainingRun | null) =>
    [...(each?.sources ?? []), ...(each?.ignored ?? [])].map(({ file }) => file);
  const runs = new Set([...runCandidates, ...was.runCandidates, ...filesOf(run), ...filesOf(was.run)]);
  return [...runs].some((path) => !isSame(before.tree, now.tree, path)) || findings.some(({ remains }) => !remains);
}

/** The findings that equal one of others, each of which equals one alone. */
function common(findings: readonly Finding[], others: readonly Finding[]): Set<Finding> {
  const left = new Map<string, number>();
  for (const other of others) left.set(fingerprint(other), (left.get(fingerprint(other)) ?? 0) + 1);
  return new Set(
    findings.filter((finding) => {
      const key = fingerprint(finding);
      const number = left.get(key) ?? 0;
      left.set(key, number - 1);
      return number > 0;
    }),
  );
}
