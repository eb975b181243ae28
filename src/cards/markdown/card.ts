import { type Location, startOf } from '../../source/location.ts';
import { MAX_BYTES } from '../../source/problem.ts';
import type { Card, CardProblem, Section } from '../card.ts';
import { composeSections, type OwnSection } from '../compose.ts';
import { SECTION_IDS, type SectionId } from '../sections.ts';
import { partOf } from '../several.ts';
import { unreadableCard } from '../unreadable.ts';
import { type BlockReader, blockReader } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { plainText } from './inline.ts';
import { metadataName, metadataSections } from './metadata.ts';
import type { Aliases } from './names.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { Title } from './scope.ts';
import { cardStarts } from './several.ts';
import { ownSections } from './statements.ts';
import { type TitleMatcher, titleMatcher } from './titles.ts';

export type { Aliases } from './names.ts';

/**
 * Makes a reader of Markdown cards; the parser is loaded now.
 *
 * @param aliases further names of sections, as a policy gives them
 */
export async function markdownReader(aliases: Aliases = {}): Promise<(text: string, path: string) => Card[]> {
  const readBlocks = await blockReader();
  const match = titleMatcher(aliases);
  return (text, path) => {
    const card = { ...markdownCard(text, path, readBlocks, match), text };
    const starts = card.body && mayHoldSeveral(text) ? cardStarts(card.body, match) : [];
    if (starts.length < 2) return [card];
    // Metadata at the start of the file is about all of its cards.
    const head = card.frontMatterLocation?.endLine ?? 0;
    return starts.map(({ name, place }, i) => {
      const part = partOf(text, i === 0 ? { line: 1, column: 1 } : place, starts[i + 1]?.place ?? null, head);
      return { ...markdownCard(part, path, readBlocks, match), name, text: part };
    });
  };
}

/** Only a text that says so twice can hold more than one card. */
function mayHoldSeveral(text: string): boolean {
  return (text.match(/model ?card/gi)?.length ?? 0) > 1;
}

function markdownCard(text: string, path: string, readBlocks: BlockReader, match: TitleMatcher): Card {
  const refusal = refused(text, path);
  if (refusal) return unreadableCard(path, 'markdown', [refusal]);
  const lines = text.split(/\r\n|\r|\n/);
  const frontMatter = readFrontMatter(lines, path);
  const body = lines.slice(frontMatter.bodyLine);
  if (body[0]?.startsWith('\uFEFF')) body[0] = body[0].slice(1);
  const source = { file: path, lines };
  const blocks = readBlocks(body.join('\n'), source, frontMatter.bodyLine);
  const outline = outlineOf(blocks, source, match);
  const hasText = outline.entries.length > 0 || outline.titles.length > 0;
  const problems = frontMatter.problems.map(
    (problem): CardProblem => ({
      ...problem,
      kind: problem.kind === 'duplicate-key' ? 'duplicate-key' : 'front-matter',
    }),
  );
  if (!hasText && (frontMatter.data === null || frontMatter.state === 'empty')) {
    const message = 'The card is empty: it has neither text nor metadata.';
    const problem: CardProblem = { kind: 'unreadable', message, fix: 'Write the card.', location: startOf(path) };
    return unreadableCard(path, 'markdown', [problem, ...problems]);
  }
  const sections = composeSections(
    merged(metadataSections(frontMatter.data), withPrimaryUses(withIntroduction(ownSections(outline), outline))),
  );
  const last = lastLine(lines, path);
  return {
    id: path,
    path,
    format: 'markdown',
    text: '',
    body: { blocks, titles: outline.titles, from: frontMatter.bodyLine },
    name: metadataName(frontMatter.data) ?? titleOf(outline, match),
    readable: true,
    sections,
    scores: [],
    problems,
    fields: null,
    frontMatter: frontMatter.data,
    frontMatterLocation: frontMatter.location,
    placeFor: (section) => placeFor(section, sections, outline.titles, frontMatter.bodyLine, last),
    placeForField: () => frontMatter.location ?? startOf(path),
  };
}

/** Why a text is no card at all, or null. */
function refused(text: string, path: string): CardProblem | null {
  const problem = (message: string, fix: string): CardProblem => ({
    kind: 'unreadable',
    message,
    fix,
    location: startOf(path),
  });
  if (Buffer.byteLength(text) > MAX_BYTES)
    return problem('The file is larger than 1 MiB.', 'Keep data out of it; link to it instead.');
  if (text.includes('\0')) return problem('The file is not text: it holds NUL bytes.', 'Save it as UTF-8 text.');
  return text.replace(/^\uFEFF/, '').trim() === '' ? problem('The file is empty.', 'Write the card.') : null;
}

type Sections = Map<SectionId, OwnSection>;

function merged(a: Sections, b: Sections): Sections {
  const all = new Map(a);
  for (const [id, section] of b) {
    const other = all.get(id);
    all.set(
      id,
      other
        ? {
            matched: [...section.matched, ...other.matched],
            location: section.location,
            statements: [...other.statements, ...section.statements],
          }
        : section,
    );
  }
  return all;
}

/** What stands below the first title, before any section, describes the model. */
function withIntroduction(own: Sections, outline: Outline): Sections {
  const first = outline.titles.find(({ level, named }) => level === 1 && named.length === 0) ?? outline.titles[0];
  const intro = outline.entries
    .filter(
      (e) =>
        (e.title === null || (e.title === first && e.sections.length === 0)) &&
        (e.kind === 'paragraph' || e.kind === 'run-in'),
    )
    .filter((e) => !e.introduces && plainText(e.text).split(' ').length > 4);
  const opening = intro[0];
  if (own.has('model-description') || !opening) return own;
  const statements = intro.map((e) => ({
    text: e.text.replace(/\s+/g, ' ').slice(0, 4000),
    kind: 'paragraph' as const,
    standing: 'substantive' as const,
    location: e.location,
  }));
  own.set('model-description', {
    matched: first ? [first.text] : [],
    location: first?.location ?? opening.location,
    statements,
  });
  return own;
}

/** Who writes of the intended use in general writes of the primary one. */
function withPrimaryUses(own: Sections): Sections {
  const intended = own.get('intended-uses');
  if (!intended || own.has('primary-uses')) return own;
  own.set('primary-uses', intended);
  own.delete('intended-uses');
  return own;
}

/** The model's name in the first heading: "Model Card for X" names X, "Limitations" names nobody. */
function titleOf(outline: Outline, match: TitleMatcher): string | null {
  const first = outline.titles.find(({ level }) => level === 1) ?? outline.titles[0];
  if (!first || first.level > 2) return null;
  const bare = first.text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:the\s+)?model\s?card\s*(?:(?:for|of|:|[-–—])\s*)?/i, '')
    .replace(/\s*[-–—:|]?\s*model\s?card\s*$/i, '')
    .trim();
  return bare === '' || match.ofCard(bare).length > 0 ? null : bare;
}

function lastLine(lines: readonly string[], file: string): Location {
  let last = lines.length - 1;
  while (last > 0 && (lines[last] as string).trim() === '') last--;
  const end = (lines[last] as string).length + 1;
  return { file, line: last + 1, column: 1, endLine: last + 1, endColumn: end };
}

/** Sections behind which a reader would look first, closest first; the catalogue's order decides the rest. */
const BEHIND: Partial<Record<SectionId, readonly SectionId[]>> = {
  'out-of-scope-uses': ['intended-uses'],
  limitations: ['bias', 'misuse-risks', 'out-of-scope-uses', 'intended-uses'],
  bias: ['limitations', 'misuse-risks', 'out-of-scope-uses'],
  'ethical-considerations': ['bias', 'limitations', 'misuse-risks', 'out-of-scope-uses'],
  recommendations: ['ethical-considerations', 'bias', 'limitations'],
  'safety-evaluation': ['evaluation'],
};

/**
 * Behind the nearest related section that exists, else behind one that the catalogue puts before it; else the last line.
 * Metadata is no place for a section: what stands there alone sends the reader to the first heading.
 *
 * @param above lines of the file above its text
 */
function placeFor(
  section: SectionId,
  sections: Card['sections'],
  titles: readonly Title[],
  above: number,
  last: Location,
): Location {
  const present = sections.get(section);
  if (present) return present.location;
  const earlier = SECTION_IDS.slice(0, SECTION_IDS.indexOf(section)).reverse();
  const found = [...(BEHIND[section] ?? []), ...earlier].flatMap((id) => sections.get(id) ?? []);
  const before = found.find((each) => lastLineOf(each, titles, above) > above) ?? found[0];
  if (!before) return last;
  const end = lastLineOf(before, titles, above);
  if (end <= above) return titles[0]?.location ?? last;
  const line = Math.min(end, last.line);
  return { ...last, line, column: 1, endLine: line, endColumn: 1 };
}

/** Where the first part of a section ends: a licence at the end of the file is a detail, but not where details end. */
function lastLineOf({ id, location, statements }: Section, titles: readonly Title[], above: number): number {
  const lines = statements.map((statement) => statement.location).filter(({ line }) => line > above);
  const start = location.line > above ? location : (lines[0] ?? location);
  const next = titles.find(
    (title) => title.level < 7 && title.location.line > start.line && !title.sections.includes(id),
  );
  const end = next?.location.line ?? Number.POSITIVE_INFINITY;
  return lines.reduce((most, { line, endLine }) => (line < end ? Math.max(most, endLine) : most), start.endLine);
}
