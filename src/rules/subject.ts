import type { Card } from '../cards/card.ts';
import type { Impact } from '../impact/impact.ts';
import type { RunChoice, TrainingRun } from '../runs/run.ts';
import type { Location } from '../source/location.ts';
import type { Reading } from '../source/problem.ts';

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
