import type { RuleSeverity, Severity } from '../../finding.ts';
import type { Requirement, Strength } from '../../rules/options.ts';

/** The severity of each rule, with options where they differ from the rule's own. */
export type PresetRules = Readonly<Record<string, RuleSeverity | readonly [RuleSeverity, unknown]>>;

/** Who a document is written for, where a standard asks for different things. */
export type Audience = 'authority' | 'downstream';

/** What kind of model it is, where a standard asks more of some models, or less. */
export type ModelKind = 'systemic-risk' | 'open-source';

/** A row of a standard: which section it asks for, where, and how strongly. */
export type StandardRequirement = Exclude<Requirement, string> & {
  /** The article, annex, paragraph or heading, as a lawyer or reader would cite it; says so when it was read second-hand. */
  readonly clause: string;
  /** The standard's own word: `shall` and `must` become errors, `should` warnings, `may` notes. */
  readonly strength: Strength;
  /** Set where a gate has to be stricter or milder than the standard's word. */
  readonly severity?: Severity;
  /** Readers for whom alone it is asked; absent for all. */
  readonly audience?: Audience;
  /** The kind of model of which alone it is asked; absent for all. */
  readonly only?: ModelKind;
  /** The kind of model of which it is not asked. */
  readonly except?: ModelKind;
};

/** What a preset says about rules, written so that it can be read without knowing the code. */
export interface Preset {
  readonly title: string;
  /** What it is for and what it leaves out, in a few sentences. */
  readonly about: string;
  /** Why severities are as they are, where they do not follow from the standard's words alone. */
  readonly decision?: string;
  /** Where the standard is published; null for presets of this project's own. */
  readonly source: string | null;
  /** The readers between whom it distinguishes, the default first; empty when it does not. */
  readonly audiences: readonly Audience[];
  /** The kinds of models between which it distinguishes; a model of none of them is the default. */
  readonly models?: readonly ModelKind[];
  /** What a standard asks for, row by row. */
  readonly requirements: readonly StandardRequirement[];
  /** Set where it is for making what holds milder; for some cards alone, others only make it stricter. */
  readonly milder?: boolean;
  /** Rules that it sets besides. Rules that it does not name stay as they were. */
  readonly rules: PresetRules;
}
