import type * as z from 'zod';
import type { Card, Statement } from '../cards/card.ts';
import type { Severity } from '../finding.ts';
import type { Location } from '../source/location.ts';
import { withoutSecrets } from '../source/secrets.ts';
import type { CardChangeSubject, CardSubject, ChangeSubject, ExceptionSubject, RepositorySubject } from './subject.ts';

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
