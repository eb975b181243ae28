import type { Data } from '../source/data.ts';
import type { Location } from '../source/location.ts';
import type { Block } from './markdown/block.ts';
import type { Title } from './markdown/scope.ts';
import type { NativeFields } from './native-fields.ts';
import type { SectionId } from './sections.ts';

/**
 * Whether a statement counts. Only `substantive` ones do: a placeholder says that something is missing, boilerplate
 * says what every card says, a repeat says what was said before.
 */
export type Standing = 'substantive' | 'empty' | 'placeholder' | 'boilerplate' | 'repeat';

/** One item of a section: a list entry, a table row, a paragraph, a labelled run-in, a value of a field. */
export interface Statement {
  readonly text: string;
  readonly kind: 'item' | 'row' | 'paragraph' | 'run-in' | 'heading' | 'value';
  readonly standing: Standing;
  readonly location: Location;
  /** Placeholders beside an answer, such as a bias with a description whose mitigation is `TBD`. */
  readonly gaps?: readonly { readonly text: string; readonly location: Location }[];
}

/** A part of a card from the section catalogue. */
export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** The headings or keys that were taken for this section, in the order of the card. */
  readonly matched: readonly string[];
  /** Where the section starts: its first matched heading or key. */
  readonly location: Location;
  /** All statements, of included sections too, in the order of the card. */
  readonly statements: readonly Statement[];
}

/** A number that the card gives for a metric. `value` is null when what stands there is not a finite number. */
export interface Score {
  readonly name: string;
  readonly value: number | null;
  /** The value as it is written. */
  readonly written: string;
  readonly section: SectionId;
  readonly location: Location;
}

/** Something about the text of a card that a rule turns into a finding. */
export interface CardProblem {
  readonly kind: 'unreadable' | 'front-matter' | 'unknown-key' | 'field-type' | 'unquoted-value' | 'duplicate-key';
  readonly message: string;
  /** Why it matters, where the rule's own reason does not fit. */
  readonly why?: string;
  readonly fix: string;
  readonly location: Location;
  /** The most severe that it can be. */
  readonly atMost?: 'warning' | 'note';
  /** For `unknown-key`: the known key that was probably meant. */
  readonly meant?: string;
  /** What may replace the text at `location` as it stands. */
  readonly suggestion?: string;
}

/** The text of a Markdown card below its metadata, as blocks and titles. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly titles: readonly Title[];
  /** Lines of the file above it. */
  readonly from: number;
}

/** One model card, whatever its format, as sections with positions. */
export interface Card {
  /** What findings call it: its path, and `#name` behind it where the file holds several cards. */
  readonly id: string;
  readonly path: string;
  readonly format: 'structured' | 'markdown';
  /** Its file, or its part of the file below as many line ends as stand above; `read.ts` puts it here. */
  readonly text: string;
  /** What a Markdown card says below its metadata, null for other formats and when nothing can be judged. */
  readonly body: Body | null;
  /** The model's name, or null when the card does not say it. */
  readonly name: string | null;
  /** False when nothing can be judged: a syntax error, an empty file, no card at all. `problems` then says why. */
  readonly readable: boolean;
  /** Sections that the card has, each with the content of its included sections. */
  readonly sections: ReadonlyMap<SectionId, Section>;
  readonly scores: readonly Score[];
  readonly problems: readonly CardProblem[];
  /** The fields of a native card (see `native-fields.ts`), null for other formats. */
  readonly fields: NativeFields | null;
  /** The metadata at the start of a Markdown card, null when there is none that can be read, and for other formats. */
  readonly frontMatter: Data | null;
  /** The lines of the metadata block, its two fences included; null when the card has none. */
  readonly frontMatterLocation: Location | null;
  /** Where an absent section belongs. */
  readonly placeFor: (section: SectionId) => Location;
  /** Where an absent field of the native format belongs, or where a present one stands. */
  readonly placeForField: (field: string) => Location;
}

/** The statements of a section that count. */
export function substantive(section: Section | undefined): readonly Statement[] {
  return section ? section.statements.filter((s) => s.standing === 'substantive') : [];
}

/** A section is present when it holds at least one statement with substance. */
export function isPresent(section: Section | undefined): boolean {
  return section?.statements.some((s) => s.standing === 'substantive') ?? false;
}
