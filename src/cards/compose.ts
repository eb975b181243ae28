import { compareLocations, type Location } from '../source/location.ts';
import type { Section, Statement } from './card.ts';
import { gistOf } from './gist.ts';
import { normalize } from './normalize.ts';
import { includedSections, SECTION_IDS, type SectionId, sectionTitle } from './sections.ts';

/** A section's own content, before the content of included sections joins it. */
export interface OwnSection {
  readonly matched: readonly string[];
  readonly location: Location;
  readonly statements: readonly Statement[];
}

/** Adds what another field says to its section, which stands where the first of its fields does. */
export function addTo(own: Map<SectionId, OwnSection>, section: SectionId, more: OwnSection): void {
  const before = own.get(section);
  own.set(section, {
    matched: [...(before?.matched ?? []), ...more.matched],
    location: before && before.location.line < more.location.line ? before.location : more.location,
    statements: [...(before?.statements ?? []), ...more.statements],
  });
}

/**
 * Puts sections together: each gets the statements of the sections it includes, in the order of the card, and within
 * it a statement that says the same as an earlier one becomes a repeat. So a limitation that stands under "technical"
 * and again under "knowledge" counts once among the limitations.
 */
export function composeSections(own: ReadonlyMap<SectionId, OwnSection>): Map<SectionId, Section> {
  const sections = new Map<SectionId, Section>();
  for (const id of SECTION_IDS) {
    const parts = [id, ...includedSections(id)].flatMap((part) => own.get(part) ?? []);
    const first = parts.toSorted((a, b) => compareLocations(a.location, b.location))[0];
    if (!first) continue;
    const statements = onceEach(parts.flatMap((p) => p.statements));
    sections.set(id, {
      id,
      title: sectionTitle(id),
      matched: [...new Set(parts.flatMap((p) => p.matched))],
      location: first.location,
      // Details are names, and a model may bear the name of its base.
      statements: id === 'model-details' ? statements : markRepeats(statements, POINTS.has(id)),
    });
  }
  return sections;
}

/** In the order of the card; what two of the sections hold both, as they stand under one heading, is there once. */
function onceEach(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements
    .filter(({ text, location: { line, column } }) => {
      const key = `${line}:${column}:${text}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => compareLocations(a.location, b.location));
}

/** Sections of points, which are told apart by what they are about, not by how they are worded. */
const POINTS: ReadonlySet<SectionId> = new Set<SectionId>([
  'limitations',
  'technical-limitations',
  'knowledge-limitations',
  'behavioral-limitations',
  'bias',
  'misuse-risks',
  'out-of-scope-uses',
  'ethical-considerations',
  'recommendations',
]);

/** @param points whether the same point in other words is a repeat too; what is true of every model is one point */
function markRepeats(statements: readonly Statement[], points: boolean): Statement[] {
  if (statements.length < 2) return [...statements];
  const seen = new Map<string, Statement>();
  return statements.flatMap((statement) => {
    if (statement.standing !== 'substantive') return statement;
    const key = points && statement.kind !== 'row' ? gistOf(statement.text) : normalize(statement.text);
    const before = seen.get(key);
    if (!before) {
      seen.set(key, statement);
      return statement;
    }
    const { line, column } = before.location;
    // With and without its label, it is the same statement.
    if (statement.location.line === line && statement.location.column === column) return [];
    return { ...statement, standing: 'repeat' as const };
  });
}

/**
 * Splits the text of a prose field into statements: list entries by their bullet or number, else paragraphs. Lines
 * that follow an entry belong to it.
 */
export function splitProse(text: string): { text: string; kind: 'item' | 'paragraph' }[] {
  const parts: { text: string; kind: 'item' | 'paragraph' }[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const bullet = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(\S.*)$/.exec(line);
    if (bullet) parts.push({ text: bullet[1] as string, kind: 'item' });
    else if (line.trim() === '') open = false;
    else if (open) {
      const last = parts.at(-1) as { text: string };
      last.text += ` ${line.trim()}`;
    } else parts.push({ text: line.trim(), kind: 'paragraph' });
    if (line.trim() !== '') open = true;
  }
  return parts;
}
