import type { Standing, Statement } from '../card.ts';
import type { OwnSection } from '../compose.ts';
import { isPointer } from '../pointers.ts';
import { isKeywords } from '../prompts.ts';
import type { SectionId } from '../sections.ts';
import { standingOf, standingOfSentence } from '../substance.ts';
import { isSetting, takesCode, takesImages, takesLinks, wantsProse } from './content.ts';
import { announcesList, besidesLinks, describesImage, plainText, withoutComments } from './inline.ts';
import type { Outline } from './outline.ts';
import { relatedSections } from './related.ts';
import { praises, turnsAgainst } from './relations.ts';
import { type Entry, LABEL_LEVEL, type Title } from './scope.ts';

/** Longer statements are cut: nobody reads them out, and comparing them costs time. */
const MAX_TEXT = 4000;

/** The sections of an outline with the statements that stand in them. */
export function ownSections(outline: Outline): Map<SectionId, OwnSection> {
  const own = new Map<SectionId, { matched: string[]; location: OwnSection['location']; statements: Statement[] }>();
  const instructions = instructionTitles(outline);
  const start = (id: SectionId, title: Title | null, location: OwnSection['location']) => {
    const section = own.get(id) ?? { matched: [], location, statements: [] };
    if (title && !section.matched.includes(title.text)) section.matched.push(title.text);
    own.set(id, section);
    return section;
  };
  const place = (id: SectionId, title: Title | null): SectionId =>
    title && instructions.has(title) && INSTRUCTIONS.has(id) ? 'how-to-use' : id;

  for (const title of outline.titles) for (const id of title.named) start(place(id, title), title, title.location);
  for (const group of groupsOf(outline.entries)) {
    const { title, sections } = group[0] as Entry;
    for (const wanted of sections) {
      const id = place(wanted, title);
      for (const statement of statementsOf(group, id)) {
        start(id, null, statement.location).statements.push(statement);
        if (statement.standing !== 'substantive') continue;
        for (const related of relatedSections(id, titlesOf(title), statement.text)) {
          if (sections.includes(related)) continue;
          start(related, title, title?.location ?? statement.location).statements.push(statement);
        }
      }
    }
  }
  for (const section of own.values()) section.matched.splice(20);
  return own;
}

function titlesOf(title: Title | null): string[] {
  return [title?.text, title?.above?.text].filter((text) => text !== undefined);
}

/** Sections whose everyday titles ("Usage") also head instructions with code. */
const INSTRUCTIONS: ReadonlySet<SectionId> = new Set<SectionId>(['intended-uses', 'primary-uses']);

/** Titles of everyday words for use below which code stands: they say how, not what for. */
function instructionTitles(outline: Outline): Set<Title> {
  const found = new Set<Title>();
  for (const { kind, title } of outline.entries) {
    if (kind === 'code' && title && /^\W*(?:(?:model|direct) )?(?:use|uses|usage)\W*$/i.test(title.text))
      found.add(title);
  }
  return found;
}

/** Entries that stand together: under one title, and for the same sections. */
function groupsOf(entries: readonly Entry[]): Entry[][] {
  const groups: Entry[][] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && before.title === entry.title && before.sections.join() === entry.sections.join())
      last.push(entry);
    else groups.push([entry]);
  }
  return groups;
}

function statementsOf(group: readonly Entry[], id: SectionId): Statement[] {
  const { title } = group[0] as Entry;
  if (title && title.named.length === 0 && praises(id, title.text)) return [];
  const taken = withoutTurns(group, id).filter((entry) => isTaken(entry, id));
  const itemised = taken.some(({ kind }) => kind === 'item' || kind === 'row');
  const isSub = title !== null && title.named.length === 0;
  const told = taken.filter((entry) => !entry.introduces && !(isSub && itemised && entry.kind === 'paragraph'));
  // A sentence before a list is what there is when the list says nothing, unless it only announces the list.
  const says = told.some((entry) => standing(entry, id) === 'substantive');
  const kept = !says && taken.some((entry) => !announcesList(entry.text)) ? taken : told;
  const statements = kept.map((entry) => statementOf(entry, id));
  if (!isSub || itemised || statements.length === 0 || !statements.every((s) => s.kind === 'paragraph'))
    return statements;
  return [underHeading(title, statements)];
}

/** The entries without the lists that argue for the model or against the concern. */
function withoutTurns(group: readonly Entry[], id: SectionId): Entry[] {
  let turned = false;
  return group.filter((entry) => {
    const listed = entry.kind === 'item' || entry.kind === 'row';
    if (!listed) turned = entry.introduces && turnsAgainst(id, entry.text);
    return !turned;
  });
}

/** A sub-heading with its paragraphs is one point. */
function underHeading(title: Title, paragraphs: readonly Statement[]): Statement {
  const lead = paragraphs.find((p) => p.standing === 'substantive') ?? (paragraphs[0] as Statement);
  const last = paragraphs.at(-1) as Statement;
  const text = `${title.text}: ${lead.text}`;
  if (paragraphs.length === 1) return lead.standing === 'substantive' ? { ...lead, text } : lead;
  return {
    text,
    kind: 'heading',
    standing: lead.standing,
    location: { ...title.location, endLine: last.location.endLine, endColumn: last.location.endColumn },
  };
}

/** Whether a section can be filled by such an entry at all. */
function isTaken(entry: Entry, id: SectionId): boolean {
  if (entry.kind === 'code') return takesCode(id, entry.language ?? '', entry.text);
  if (entry.kind === 'image' || plainText(entry.text) === '') return takesImages(id) && describesImage(entry.text);
  if (besidesLinks(entry.text) !== '' || /^\s*<[^>]*>\s*$/.test(entry.text)) return true;
  return takesLinks(id) && !POINTER.test(plainText(entry.text));
}

function statementOf(entry: Entry, id: SectionId): Statement {
  const kind = entry.kind === 'code' || entry.kind === 'image' ? 'value' : entry.kind;
  const text = tidy(entry.text).slice(0, MAX_TEXT);
  return { text, kind, standing: standing(entry, id), location: entry.location };
}

/** A text on one line, without comments. */
function tidy(text: string): string {
  const shown = withoutComments(text).trim();
  return /\s\s|[\n\r\t]/.test(shown) ? shown.replace(/\s+/g, ' ') : shown;
}

function standing(entry: Entry, id: SectionId): Exclude<Standing, 'repeat'> {
  if (entry.kind === 'code' || entry.kind === 'image') return 'substantive';
  const decisive = tidy(entry.decisive);
  if (takesImages(id) && describesImage(decisive)) return 'substantive';
  const found = standingOf(decisive);
  // "None" is a value that a setting may have.
  if (isSetting(id) && entry.kind === 'row' && UNSET.test(decisive)) return 'substantive';
  if (found !== 'substantive') return found;
  const plain = plainText(decisive);
  // An entry of a table of contents is neither an answer nor in place of one; what else is nothing but a link names something.
  const bare = besidesLinks(decisive) === '';
  if (bare && CONTENTS.test(decisive)) return 'empty';
  // "Read the manual" may be all that there is to recommend.
  if (!takesLinks(id) && (bare || (id !== 'recommendations' && isPointer(decisive)))) return 'empty';
  // "ROUGE-1: 41.5" is an answer; "41.5" alone answers nothing.
  const labelled = isLabel(entry.title) || entry.decisive !== entry.text;
  const wordless = standingOfSentence(tidy(entry.text)) === 'empty';
  if (wordless && !labelled && entry.kind !== 'row' && !OF_NUMBERS.has(id)) return 'empty';
  if (!bare && isKeywords(plain)) return 'placeholder';
  if (wantsProse(id)) {
    // "bias: none", "Limitations: yes" and a bare link say nothing of a concern or a use.
    if (isLabel(entry.title) && /^(?:true|false|yes|no|none|[\d.]+)$/i.test(plain)) return 'placeholder';
  }
  if (id !== 'environmental-impact') return found;
  return (labelled && /\d/.test(plain)) || isFigure(plain) || REASON.test(plain) ? found : 'empty';
}

/** Sections that a number alone may answer. */
const OF_NUMBERS: ReadonlySet<SectionId> = new Set<SectionId>([
  'environmental-impact',
  'version',
  'training-data-size',
]);
/** A link to a part of the same page. */
const CONTENTS = /^\s*\[[^[\]]*\]\(#[^()\s]*\)\s*$/;
const UNSET = /^[\s*_`]*(?:none|null|nan|nil|n\/a)[\s*_`]*$/i;

const isLabel = (title: Title | null) => (title?.level ?? 0) >= LABEL_LEVEL;

/** A link by such words alone does not say what it leads to. */
const POINTER =
  /^\W*(?:(?:click|see|read|look|find it|available) )?(?:here|this|link|this link|more|read more|learn more|source|website|url)\W*$/i;

/** A number with a unit or a word. */
const isFigure = (text: string) => /\d/.test(text) && /\p{L}{2}/u.test(text);

/** Environmental impact is a matter of figures; without one, a reason why there is none is an answer. */
const REASON = /\b(?:because|since|due to|therefore|negligible|no training|not trained)\b/i;
