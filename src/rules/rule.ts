import type * as z from 'zod';
import type { Card, Statement } from '../cards/card.ts';
import type { Severity } from '../finding.ts';
import type { Impact } from '../impact/impact.ts';
import type { RunChoice, TrainingRun } from '../runs/run.ts';
import type { Location } from '../source/location.ts';
import type { Reading } from '../source/problem.ts';
import { withoutSecrets } from '../source/secrets.ts';

/** A YAML file beside a card. */
export interface BesideFile {
  readonly path: string;
  readonly reading: Reading;
}

/** What a card rule looks at: one card and, where there is one, its training run and that run's impact. */
export interface CardSubject {
  readonly card: Card;
  readonly run: TrainingRun | null;
  readonly impact: Impact | null;
  /** Run files that could each be the card's; more than one means that none was taken. */
  readonly runCandidates: readonly string[];
  /** Why `run` was taken of several; null where there was nothing to choose. */
  readonly runChoice: RunChoice | null;
  /**
   * The sections that the policy requires of this card at least as severely as the rule at hand is set, so that a rule
   * can leave their absence to `required-section`. Sections of which one of several is enough are not among them.
   */
  readonly required: readonly string[];
  /** All cards that were found, this one too. */
  readonly cards: readonly Card[];
  /** Whether there is a file or folder at a path relative to the working directory. */
  readonly exists: (path: string) => boolean;
  /** The YAML files in a folder beside the card, read; none when there is no such folder. */
  readonly filesIn: (folder: string) => readonly BesideFile[];
}

/** What a repository rule looks at: which cards were asked for, and which were found. */
export interface RepositorySubject {
  /** Paths of the cards that were found. */
  readonly cards: readonly string[];
  /** Paths and patterns that were asked for and matched no card, with the place that asks for them. */
  readonly unmatched: readonly { readonly pattern: string; readonly location: Location; readonly scope: boolean }[];
  /** Where a card could be put: the folder that was searched, `/`-separated, empty for the working directory. */
  readonly searched: string;
}

/** What a rule about exceptions looks at, after everything else was judged: what was excepted, and what was not. */
export interface ExceptionSubject {
  /** The waivers of the policy, once, for the repository. */
  readonly waivers: readonly WaiverUse[];
  /** The suppressions of one card. */
  readonly suppressions: readonly SuppressionUse[];
}

export interface WaiverUse {
  readonly rule: string;
  /** The card or glob as the policy writes it; null waives the rule everywhere. */
  readonly card: string | null;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  readonly owner: string;
  readonly expired: boolean;
  /** Null when only some cards were judged, so that nobody can tell. */
  readonly used: boolean | null;
  readonly location: Location;
}

export interface SuppressionUse {
  readonly rule: string;
  readonly reason: string;
  readonly used: boolean;
  /** Whether the policy lets a card suppress the rule. */
  readonly allowed: boolean;
  /** False when there is no such rule. */
  readonly known: boolean;
  /** The rule that was probably meant; null when there is such a rule, or none that is near. */
  readonly meant: string | null;
  readonly location: Location;
}

/** What a rule about a change looks at: a card that was there before, now and then. */
export interface CardChangeSubject {
  readonly card: Card;
  readonly impact: Impact | null;
  readonly run: TrainingRun | null;
  readonly before: { readonly card: Card; readonly impact: Impact | null; readonly run: TrainingRun | null };
  readonly cardChanged: boolean;
  /** Wanted files in the folder of the card that differ, were added or are gone; other cards' folders are left out. */
  readonly changedFiles: (wanted: (path: string) => boolean) => readonly string[];
}

/** What a rule about a change of the whole repository looks at. */
export interface ChangeSubject {
  /** Cards that are gone although their model is not. */
  readonly removed: readonly {
    readonly path: string;
    readonly id?: string;
    readonly how: 'deleted' | 'dropped' | 'left' | 'hidden' | 'submodule' | 'unlisted' | 'linked' | 'eased';
    readonly to?: string;
  }[];
  /** Null when the policy of the change can be read, or the change has none. */
  readonly brokenPolicy: BrokenPolicy | null;
}

/** Why the policy or the baseline that a change proposes cannot be read. */
export interface BrokenPolicy {
  readonly message: string;
  readonly fix: string;
  readonly location: Location;
}

/** One place where a rule is broken. `why` and `fix` are the rule's unless something more exact is known. */
export interface Violation {
  readonly message: string;
  readonly location: Location;
  readonly why?: string;
  readonly fix?: string;
  /** Text that may stand at `location` instead. */
  readonly suggestion?: string;
  /** Raises or lowers this one violation against the rule's severity; `off` rules stay off. */
  readonly severity?: Severity;
  /** The most severe that this one violation can be; a rule that is set lower stays lower. */
  readonly atMost?: Severity;
  /** What it is about, in words that stay the same when its message counts or words things anew. */
  readonly key?: string;
  /** How much there is of what must not get less: with less than on the day of the baseline the violation is new. */
  readonly level?: number;
}

/**
 * A text that shows a rule at work, in the documentation and in the tests.
 * `fields` replace the fields of the same name in a complete card; `run` fields those of a complete training run;
 * `card` is the whole text of a native card; `front-matter` is the metadata, with its fences, of a Markdown card that is
 * complete otherwise; `markdown` is Markdown whose metadata and sections replace those of the same
 * name in a complete Markdown card; `policy` is a policy file; `files` is a listing of a repository and `tree` its cards,
 * each below a line `@ path`; `change` is a tree below `base/` and what a change lays over it below `head/`.
 */
export interface Example {
  readonly of: 'fields' | 'run' | 'card' | 'front-matter' | 'markdown' | 'policy' | 'files' | 'tree' | 'change';
  readonly text: string;
}

interface RuleInfo<Options> {
  /** kebab-case, named after what must hold or what must not be there. */
  readonly id: string;
  /** The rule as a short sentence without a full stop. */
  readonly title: string;
  /** Why it matters, in a sentence or two. */
  readonly why: string;
  /** What to do, in a sentence. */
  readonly fix: string;
  /** Severity in the preset `recommended`. */
  readonly severity: Severity;
  /** True when no policy can lower it: without this rule a gate that judged nothing would pass. */
  readonly fixed?: true;
  /** Shape of the options in a policy. */
  readonly options: z.ZodType<Options>;
  /** Options where a policy gives none. */
  readonly defaults: Options;
  /** How the options of two presets add up; without it those of the later one hold. */
  readonly combine?: (earlier: Options, later: Options) => Options;
  readonly examples: { readonly bad: Example; readonly good: Example };
}

export interface CardRule<Options = unknown> extends RuleInfo<Options> {
  readonly scope: 'card';
  readonly check: (subject: CardSubject, options: Options) => Iterable<Violation>;
}

export interface RepositoryRule<Options = unknown> extends RuleInfo<Options> {
  readonly scope: 'repository';
  readonly check: (subject: RepositorySubject, options: Options) => Iterable<Violation>;
}

export interface ExceptionRule<Options = unknown> extends RuleInfo<Options> {
  readonly scope: 'exceptions';
  readonly check: (subject: ExceptionSubject, options: Options) => Iterable<Violation>;
}

export interface CardChangeRule<Options = unknown> extends RuleInfo<Options> {
  readonly scope: 'card-change';
  readonly check: (subject: CardChangeSubject, options: Options) => Iterable<Violation>;
}

export interface ChangeRule<Options = unknown> extends RuleInfo<Options> {
  readonly scope: 'change';
  readonly check: (subject: ChangeSubject, options: Options) => Iterable<Violation>;
}

export type Rule = CardRule | RepositoryRule | ExceptionRule | CardChangeRule | ChangeRule;

/** Declares a card rule; keeps the options of `check`, `defaults` and `options` of one type. */
export function cardRule<Options>(rule: Omit<CardRule<Options>, 'scope'>): CardRule {
  return { ...rule, scope: 'card' } as unknown as CardRule;
}

/** Declares a repository rule. */
export function repositoryRule<Options>(rule: Omit<RepositoryRule<Options>, 'scope'>): RepositoryRule {
  return { ...rule, scope: 'repository' } as unknown as RepositoryRule;
}

/** Declares a rule about waivers and suppressions. */
export function exceptionRule<Options>(rule: Omit<ExceptionRule<Options>, 'scope'>): ExceptionRule {
  return { ...rule, scope: 'exceptions' } as unknown as ExceptionRule;
}

/** Declares a rule about what a change does to a card. */
export function cardChangeRule<Options>(rule: Omit<CardChangeRule<Options>, 'scope'>): CardChangeRule {
  return { ...rule, scope: 'card-change' } as unknown as CardChangeRule;
}

/** Declares a rule about what a change does to the repository. */
export function changeRule<Options>(rule: Omit<ChangeRule<Options>, 'scope'>): ChangeRule {
  return { ...rule, scope: 'change' } as unknown as ChangeRule;
}

/** Rules that no card can suppress: whether there is something to judge, and whether it is all there. */
export const NEVER_SUPPRESSIBLE: readonly string[] = [
  'missing-card',
  'unreadable-card',
  'required-section',
  'minimum-statements',
  'expired-waiver',
  'unused-waiver',
  'suppression',
  'removed-card',
  'invalid-policy',
];

/** Every statement of a card once, in the order of the card, with the standing that its widest section gives it. */
export function statementsOf(card: Card): Statement[] {
  const byPlace = new Map<string, Statement>();
  for (const section of card.sections.values()) {
    for (const statement of section.statements) {
      const key = `${statement.location.line}:${statement.location.column}:${statement.text}`;
      if (!byPlace.has(key) || statement.standing === 'repeat') byPlace.set(key, statement);
    }
  }
  return [...byPlace.values()].sort(
    (a, b) => a.location.line - b.location.line || a.location.column - b.location.column,
  );
}

/** The first words of a statement, for a message; secrets are masked before they are cut. */
export function quote(text: string, length = 60): string {
  const line = withoutSecrets(text).replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= length ? `"${line}"` : `"${characters.slice(0, length - 1).join('')}…"`;
}

/** `1 limitation`, `2 limitations`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}
