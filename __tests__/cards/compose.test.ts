import { describe, expect, test } from '@jest/globals';
import type { Statement } from '../../src/cards/card.ts';
import { composeSections, type OwnSection, splitProse } from '../../src/cards/compose.ts';
import { includedSections, isSectionId, SECTION_IDS, type SectionId } from '../../src/cards/sections.ts';
import { standingOf } from '../../src/cards/substance.ts';

describe('a text falls into statements', () => {
  const split = (text: string) => splitProse(text).map((part) => `${part.kind}: ${part.text}`);

  test('paragraphs, with their lines joined', () => {
    expect(split('One\n  goes on\n\n\nTwo\r\n\r\nThree\n')).toEqual([
      'paragraph: One goes on',
      'paragraph: Two',
      'paragraph: Three',
    ]);
  });

  test('list entries of every mark, with the lines that follow them', () => {
    expect(split('- one\n* two\n  goes on\n+ three\n• four\n1. five\n2) six\n')).toEqual([
      'item: one',
      'item: two goes on',
      'item: three',
      'item: four',
      'item: five',
      'item: six',
    ]);
  });

  test('a sentence before a list and a paragraph after it', () => {
    expect(split('It was trained on:\n- songs\n- calls\n\nFiltered by hand')).toEqual([
      'paragraph: It was trained on:',
      'item: songs',
      'item: calls',
      'paragraph: Filtered by hand',
    ]);
  });

  test('what only looks like a list stays text', () => {
    expect(split('-5 degrees\n2024. That was the year\n**bold** start')).toEqual([
      'paragraph: -5 degrees 2024. That was the year **bold** start',
    ]);
  });

  test('nothing in an empty text', () => {
    expect(split(' \n\n\t\n')).toEqual([]);
  });
});

function own(line: number, key: string, ...texts: string[]): OwnSection {
  const place = (at: number) => ({ file: 'card.yaml', line: at, column: 1, endLine: at, endColumn: 2 });
  return {
    matched: [key],
    location: place(line),
    statements: texts.map(
      (text, i): Statement => ({ text, kind: 'item', standing: standingOf(text), location: place(line + 1 + i) }),
    ),
  };
}

const compose = (sections: Partial<Record<SectionId, OwnSection>>) =>
  composeSections(new Map(Object.entries(sections) as [SectionId, OwnSection][]));

describe('sections are put together', () => {
  const composed = compose({
    'behavioral-limitations': own(30, 'behavioral_limitations', 'Noise', 'songs overlap.', 'TBD'),
    'technical-limitations': own(10, 'technical_limitations', 'Songs overlap', '', 'Songs OVERLAP'),
  });
  const standings = (id: SectionId) => composed.get(id)?.statements.map((s) => s.standing);

  test('limitations hold those of all kinds, in the order of the card', () => {
    const limitations = composed.get('limitations');
    expect(limitations?.statements.map((s) => s.location.line)).toEqual([11, 12, 13, 31, 32, 33]);
    expect(limitations?.location.line).toBe(10);
    expect(limitations?.matched).toEqual(['technical_limitations', 'behavioral_limitations']);
  });

  test('what stands in two of them counts once among all and once in each', () => {
    expect(standings('limitations')).toEqual([
      'substantive',
      'empty',
      'repeat',
      'substantive',
      'repeat',
      'placeholder',
    ]);
    expect(standings('behavioral-limitations')).toEqual(['substantive', 'substantive', 'placeholder']);
  });

  test('a section that nothing stands for is absent, one without statements is there', () => {
    const sections = compose({ bias: own(3, 'biases') });
    expect([...sections.keys()]).toEqual(['bias']);
    expect(sections.get('bias')?.statements).toEqual([]);
  });

  test('the same name may be given to a model and to its base', () => {
    const details = compose({ 'model-details': own(1, 'model_name', 'Whisper', 'whisper') }).get('model-details');
    expect(details?.statements.map((s) => s.standing)).toEqual(['substantive', 'substantive']);
  });

  test('long texts that differ at the end only are two', () => {
    const long = 'x '.repeat(5000);
    const section = compose({ bias: own(1, 'biases', `${long}a`, `${long}b`, `${long}A!`) }).get('bias');
    expect(section?.statements.map((s) => s.standing)).toEqual(['substantive', 'substantive', 'repeat']);
  });
});

test('every included section is one of the catalogue', () => {
  expect(SECTION_IDS.flatMap(includedSections).filter((id) => !isSectionId(id))).toEqual([]);
  expect(isSectionId('toString')).toBe(false);
});
